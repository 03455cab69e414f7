"""Commands about time-stamps: timestamp, timestamp-authority."""

from __future__ import annotations

from pathlib import Path

from countermark.base.errors import UserError
from countermark.cli.report import Batch, run_batch
from countermark.cli.session import Session
from countermark.credentials.timestamps import (
    authority_address,
    check_authority,
    known_authorities,
    what_is_sent,
)
from countermark.operations.timestamp import timestamp_all, timestamp_paths


def list_authorities(session: Session) -> None:
    """`timestamp-authority list`."""
    with session.workspace() as workspace:
        signs = workspace.signers.default_identity().key if workspace.signers.identities() else ""
        chosen = workspace.settings.timestamps.get(signs, "")
    for authority in known_authorities():
        is_chosen = authority.address == chosen
        session.record(
            name=authority.name,
            address=authority.address,
            operator=authority.operator,
            note=authority.note,
            documentation=authority.documentation or None,
            chosen=is_chosen,
        )
        mark = "✓" if is_chosen else " "
        session.say(f"{mark} {authority.name:<11} {authority.address}")
        session.say(f"  {'':<11} {authority.note}", "dim")
    if chosen and chosen not in {authority.address for authority in known_authorities()}:
        session.record(name="", address=chosen, chosen=True)
        session.say(f"✓ {'Your own':<11} {chosen}")
    if not chosen:
        session.say("None is chosen: nothing is sent anywhere, and files get no time-stamp.")


def set_authority(session: Session, authority: str, check: bool) -> None:
    """`timestamp-authority set`."""
    address = authority_address(authority)
    with session.workspace() as workspace:
        identity = workspace.signers.default_identity()
        session.note(what_is_sent(address))
        if check:
            check_authority(address)
        workspace.signers.choose_authority(identity, address)
    session.record(identity=identity.key, address=address, checked=check)
    session.say(f"✓ Files that {identity.party.name} signs are time-stamped by {address}.")


def clear_authority(session: Session) -> None:
    """`timestamp-authority clear`."""
    with session.workspace() as workspace:
        identity = workspace.signers.default_identity()
        workspace.signers.choose_authority(identity, "")
    session.record(identity=identity.key, address=None)
    session.say(f"✓ Files that {identity.party.name} signs get no time-stamp; nothing is sent.")


def add_timestamps(session: Session, paths: list[Path], every: bool) -> None:
    """`timestamp`."""
    if bool(paths) == every:
        raise UserError("Name files and folders, or give --all for every protected file.")
    with session.workspace(writes=True) as workspace:
        timestamps = workspace.signers.timestamps(workspace.signers.default_identity())
        if timestamps is None:
            raise UserError(
                "No time-stamp authority is chosen.",
                "See `countermark timestamp-authority list`, then `… set NAME`.",
            )
        key = workspace.signers.signing_key(session.ask)
        session.note(what_is_sent(timestamps.address))
        with session.executor() as executor:
            if every:
                results = timestamp_all(workspace, key, timestamps, executor, session.cancel)
            else:
                results = timestamp_paths(
                    workspace, paths, key, timestamps, executor, session.cancel
                )
            run_batch(session, Batch("Time-stamping", "time-stamped"), lambda _planned: results)

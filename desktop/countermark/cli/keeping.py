"""Commands that keep identities usable: default, renew, passphrase, backup, restore, export."""

from __future__ import annotations

from pathlib import Path

from countermark.base.errors import UserError
from countermark.base.times import person_date, to_text
from countermark.cli.session import Session, typed_path
from countermark.credentials.identity import SigningKey
from countermark.operations.expiry import reminders
from countermark.operations.keeping import (
    back_up_identities,
    change_identity_passphrase,
    export_chain,
    renew_identity,
    restore_identities,
)
from countermark.operations.workspace import Workspace


def say_reminders(session: Session, workspace: Workspace, *keys: SigningKey) -> None:
    """Say on standard error which identities (of these, or of all) expire soon or have expired."""
    for sentence in dict.fromkeys(reminders(workspace.home, *(key.identity for key in keys))):
        session.note(sentence, "yellow")


def choose_default(session: Session, name: str) -> None:
    """`identity default`."""
    with session.workspace() as workspace:
        identity = workspace.signers.identity(name)
        workspace.remember(identity=identity.key)
    session.record(default=identity.key)
    session.say(f"✓ {identity.party.name} ({identity.key}) signs unless another is asked for.")


def renew(session: Session, name: str, *, same_key: bool, new_authority: bool) -> None:
    """`identity renew`."""
    if same_key and new_authority:
        raise UserError("A new authority comes with a new key.", "Leave out --same-key.")
    with session.workspace() as workspace:
        renewed = renew_identity(
            workspace,
            workspace.signers.identity(name),
            session.ask,
            new_key=not same_key,
            new_authority=new_authority,
        )
    session.record(
        key=renewed.key, expires=to_text(renewed.expires), fingerprint=renewed.fingerprint
    )
    session.say(f"✓ {renewed.party.name} can sign until {person_date(renewed.expires)}.")
    if new_authority:
        session.note(
            "Whoever trusts this identity needs its new authority: "
            f"`countermark identity export {renewed.key} --output FILE.pem`."
        )
    session.note("An earlier backup does not hold the new certificate; make a new one.")


def change_passphrase(session: Session, name: str) -> None:
    """`identity passphrase`."""
    with session.workspace() as workspace:
        changed = change_identity_passphrase(
            workspace, workspace.signers.identity(name), session.ask
        )
    session.record(key=changed.key)
    session.say(f"✓ The keys of {changed.party.name} open with the new passphrase alone.")


def back_up(session: Session, file: Path) -> None:
    """`identity backup`."""
    destination = typed_path(file)
    with session.workspace() as workspace:
        identities = back_up_identities(workspace, destination, session.ask)
    for identity in identities:
        session.record(key=identity.key, name=identity.party.name, output=str(destination))
    count = "1 identity is" if len(identities) == 1 else f"{len(identities)} identities are"
    session.say(f"✓ {count} in {destination}.")
    session.note("Keep it apart from this computer. Without its passphrase nobody can open it.")
    for identity in identities:
        if not identity.keeps_keys:
            session.note(
                f"The key of {identity.party.name} is kept elsewhere and is not in the backup."
            )


def restore(session: Session, file: Path) -> None:
    """`identity restore`."""
    with session.workspace() as workspace:
        for item in restore_identities(workspace, typed_path(file), session.ask):
            status = "skipped" if item.is_there else "failed" if item.problem else "ok"
            session.record(key=item.key, name=item.name, status=status, reason=item.problem)
            if not item.problem:
                session.say(f"✓ {item.name} ({item.key}) is here and can sign.")
            elif item.is_there:
                session.say(f"– {item.name} ({item.key}): {item.problem}")
            else:
                session.item_failed()
                session.note(f"✗ {item.name} ({item.key}): {item.problem}", "red")


def export(session: Session, name: str, output: Path) -> None:
    """`identity export`."""
    destination = typed_path(output)
    with session.workspace() as workspace:
        identity = workspace.signers.identity(name)
    count = export_chain(identity, destination)
    session.record(key=identity.key, output=str(destination), certificates=count)
    session.say(f"✓ {count} certificates of {identity.party.name} are in {destination}.")
    session.note("They are public: whoever adds them to a trust list trusts what you sign.")

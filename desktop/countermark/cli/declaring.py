"""The command that writes declarations for a place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import UserError
from countermark.cli.matrix import show_matrix
from countermark.cli.session import Session, typed_path
from countermark.credentials.timestamps import what_is_sent
from countermark.operations.codes import code_works, lacks_codes
from countermark.operations.declare import (
    Export,
    check,
    declare,
    default_declarant,
    find_place,
)
from countermark.operations.export_folder import Written
from countermark.operations.proof import FOLDER, Proof
from countermark.operations.results import Status
from countermark.operations.workspace import Workspace


@dataclass(frozen=True)
class Wish:
    """What `declare` was asked for, as typed; the options explain themselves."""

    place: str | None
    site: str | None
    output: Path
    policy: str | None = None
    existing: Path | None = None
    dry_run: bool = False
    check: bool = False

    @property
    def target(self) -> str:
        """The place or the address.

        Raises:
            UserError: none or both were given.
        """
        if (self.place is None) == (self.site is None):
            raise UserError("Name a place, or give --site for the address of one.")
        return self.place or self.site or ""


def declare_site(session: Session, wish: Wish) -> None:
    """`declare`."""
    folder = typed_path(wish.output)
    target = wish.target
    with session.workspace(writes=True) as workspace:
        policy = workspace.policy(wish.policy) if wish.policy else None
        if wish.check:
            found = check(workspace, target, policy)
            show_matrix(session, found)
            if found.blocking:
                session.note("Nothing was written: first these must agree.", "red")
                return
        if not wish.dry_run:
            _code(session, workspace, target)
        declarant = default_declarant(workspace, session.ask)
        if declarant.timestamps is not None and not wish.dry_run:
            session.note(what_is_sent(declarant.timestamps.address))
        export = declare(
            workspace,
            target,
            folder,
            policy,
            existing=typed_path(wish.existing) if wish.existing else None,
            dry_run=wish.dry_run,
            declarant=declarant,
        )
    for item in export.written:
        _show(session, item, dry_run=wish.dry_run)
    _show_rest(session, export, folder, dry_run=wish.dry_run)


def _code(session: Session, workspace: Workspace, target: str) -> None:
    """Give codes to the place's works that have none, so that declarations can be bound to them."""
    place = find_place(workspace, target)
    if place is None or not lacks_codes(workspace, place):
        return
    count = 0
    with session.executor() as executor:
        for made in code_works(workspace, place, executor, session.cancel):
            if made.problem:
                session.note(f"No ISCC code for {made.path}: {made.problem}", "yellow")
            else:
                count += 1
    if count:
        session.say(f"✓ {count} works got their ISCC codes.")


def _show(session: Session, item: Written, *, dry_run: bool) -> None:
    status = Status.SKIPPED if item.unchanged else Status.OK
    session.record(
        path=str(item.path),
        status=status.value,
        output=None if dry_run else str(item.path),
        reason="Already there, unchanged." if item.unchanged else "",
        kept=str(item.kept) if item.kept else None,
        purpose=item.document.purpose,
        difference=item.difference,
        notes=list(item.notes),
        warnings=list(item.warnings),
    )
    session.say(f"{_mark(item, dry_run=dry_run)} {item.document.path}")
    session.say(f"  {item.document.purpose}", "dim")
    for note in item.notes:
        session.say(f"  {note}", "yellow")
    for warning in item.warnings:
        session.say(f"  Look at this: {warning}", "red")
    if item.kept:
        session.say(f"  The older file is kept as {item.kept.name}.", "yellow")
    if item.difference and (dry_run or item.notes):
        for line in item.difference.splitlines():
            session.say(f"    {line}", _COLOURS.get(line[:1], "dim"))


_COLOURS = {"+": "green", "-": "red"}


def _mark(item: Written, *, dry_run: bool) -> str:
    if item.unchanged:
        return "–"
    if not dry_run:
        return "✓"
    return "~" if item.difference else "+"


def _show_rest(session: Session, export: Export, folder: Path, *, dry_run: bool) -> None:
    proof = export.proof
    session.record(
        path=str(folder / FOLDER),
        status=Status.SKIPPED.value if proof.unchanged or dry_run else Status.OK.value,
        output=None if dry_run else str(folder / FOLDER),
        reason="The same was declared before." if proof.unchanged else "",
        kept=None,
        purpose="Shows later what was declared when.",
        site=export.site.url,
        files=proof.files,
        documents_of_works=export.works,
        sha256=proof.sha256,
        signed=proof.signed,
        time_stamped=proof.stamped,
        notes=[*export.notes, *proof.notes],
    )
    if export.works:
        session.say(f"✓ works/: {export.works} documents that go with single works.")
    if not dry_run:
        _show_proof(session, proof)
    for note in (*export.notes, *proof.notes):
        session.say(note, "yellow")
    if dry_run:
        session.say(f"Nothing was written. Without --dry-run the files go to {folder}.")
    elif export.is_service:
        session.say(f"The files lie in {folder}; they go with the works where that can be.")
    else:
        session.say(f"The files lie in {folder}; its README tells where each goes.")


def _show_proof(session: Session, proof: Proof) -> None:
    if proof.unchanged:
        session.say(f"– {FOLDER}/")
        session.say("  The same was declared before; its list stands as it is.", "dim")
        return
    signed = "signed" if proof.signed else "not signed"
    stamped = " and time-stamped" if proof.stamped else ""
    session.say(f"✓ {FOLDER}/")
    session.say(
        f"  The list of these {proof.files} files, {signed}{stamped}: keep it, to show later what "
        "was declared when.",
        "dim",
    )

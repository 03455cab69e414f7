"""The command `relink`: files that were moved or renamed are found again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.status import Status

from countermark.base.errors import UserError
from countermark.cli.session import CANCELLED, Session, typed_path
from countermark.operations.moved import Proposal, Stage, apply_moves, find_moved
from countermark.operations.pairing import Fix, Unsettled, Why

_SHOWN = 40  # unsettled files, and single moves, that people are shown; JSON has all that is kept
_PLACES = 5  # folders that were looked through, which people are shown
_STAGES = {
    Stage.MISSING: "Looking for what is missing",
    Stage.LOOKING: "Looking through folders",
    Stage.READING: "Comparing content",
}
_REASONS = {
    Why.SEVERAL: "it cannot be told which file it is now",
    Why.TAKEN: "the catalogue has the file with its content already",
    Why.DIFFERS: "the file that lies in its place has another content",
}


@dataclass(frozen=True)
class Wish:
    """What `relink` was asked for, as typed; the options explain themselves."""

    folders: tuple[Path, ...] = ()
    below: Path | None = None
    dry_run: bool = False


def relink(session: Session, wish: Wish) -> None:
    """`relink`."""
    below = typed_path(wish.below) if wish.below else None
    folders = [typed_path(folder) for folder in wish.folders]
    with session.workspace(writes=True) as workspace, session.stoppable():
        with session.err.status("") as shown:
            proposal = find_moved(
                workspace,
                folders,
                session.cancel,
                below=below,
                tell=lambda stage, count: _tell(shown, stage, count),
            )
        if not proposal.is_complete:
            session.exit_code = CANCELLED
            raise UserError("The search was stopped; nothing was changed.")
        _show(session, proposal, "found" if wish.dry_run else "ok")
        done = 0 if wish.dry_run else apply_moves(workspace, proposal.fixes).done.files
    _sum_up(session, proposal, wish, done)


def _tell(shown: Status, stage: Stage, count: int) -> None:
    shown.update(f"{_STAGES[stage]}: {count}")


def _show(session: Session, proposal: Proposal, status: str) -> None:
    singles = 0
    for fix in proposal.fixes:
        session.record(**_facts(fix), status=status)
        singles += not fix.is_folder
        if fix.is_folder:
            session.say(f"✓ {fix.old} → {fix.new}  ({_files(len(fix.file_ids))})")
        elif singles <= _SHOWN:
            session.say(f"✓ {fix.old} → {fix.new}")
    if singles > _SHOWN:
        session.say(f"  and {singles - _SHOWN} single files more")
    for one in proposal.unsettled:
        session.record(**_unsettled(one))
    for one in proposal.unsettled[:_SHOWN]:
        session.note(f"? {one.path}: {_REASONS[one.why]}: {', '.join(one.candidates)}", "yellow")
    left = sum((proposal.counts or {}).values()) - min(_SHOWN, len(proposal.unsettled))
    if left > 0:
        session.note(f"  and {left} more that cannot be told for certain")


def _facts(fix: Fix) -> dict[str, object]:
    return {
        "from": fix.old,
        "to": fix.new,
        "folder": fix.is_folder,
        "files": len(fix.file_ids),
    }


def _unsettled(one: Unsettled) -> dict[str, object]:
    return {
        "path": one.path,
        "status": "unsettled",
        "reason": one.why.value,
        "candidates": list(one.candidates),
    }


def _sum_up(session: Session, proposal: Proposal, wish: Wish, done: int) -> None:
    if not proposal.missing:
        session.say("Every file of the catalogue is where it was.")
        return
    if done < proposal.missing and not (wish.dry_run and proposal.found == proposal.missing):
        session.item_failed()
    found = proposal.found if wish.dry_run else done
    session.say(f"{found} of {_files(proposal.missing)} found again.")
    if proposal.not_found:
        session.note(f"Nothing was found of {_files(proposal.not_found)}.")
        session.note(f"Looked in {_places(proposal.places)}.")
        if not wish.folders:
            session.note("Name the folders or drives to look in: `countermark relink FOLDER`.")
    if wish.dry_run and found:
        session.note("Nothing was changed. Without --dry-run the catalogue follows the files.")


def _places(folders: Sequence[Path]) -> str:
    shown = ", ".join(str(folder) for folder in folders[:_PLACES])
    left = len(folders) - _PLACES
    shown = f"{shown} and {left} more folders" if left > 0 else shown
    return shown or "the folders beside what is missing"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"

"""The command that looks at what crawlers see of a site, or what is left of an upload."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table
from rich.text import Text

from countermark.base.errors import UserError
from countermark.catalog.observations import Observation
from countermark.cli.session import Session, typed_path, visible
from countermark.cli.user_unit import running_program, timer_texts, write_unit
from countermark.operations.audit import Audit, audit
from countermark.operations.findings import Finding, Observed
from countermark.operations.site_folder import SiteFolder
from countermark.operations.uploaded import look_at_upload
from countermark.operations.visiting import Seen, Visitor

_MARKS = {
    Finding.THERE: ("✓", "green"),
    Finding.MISSING: ("–", "yellow"),
    Finding.DIFFERENT: ("!", "yellow"),
    Finding.UNREADABLE: ("✗", "red"),
}


@dataclass(frozen=True)
class Wish:
    """What `audit` was asked for, as typed; the options explain themselves."""

    target: str
    place: str
    picture: str
    samples: int
    pause: float


def audit_site(session: Session, wish: Wish) -> None:
    """`audit`."""
    visitor = Visitor(session.cancel, pause=wish.pause)
    with session.workspace() as workspace, session.executor() as executor:
        if wish.picture:
            original = typed_path(Path(wish.target)).resolve() if wish.target else None
            found = look_at_upload(
                workspace, wish.picture, original, visitor, executor, session.cancel
            )
            _show(session, found.observed, {})
            return
        if not wish.target:
            raise UserError("Name a site, its address, or a folder with its files.")
        folder = typed_path(Path(wish.target))
        if folder.is_dir():
            if not wish.place:
                raise UserError(
                    "Say which site the folder is for.", "--place NAME, or --place ADDRESS."
                )
            looked = audit(
                workspace,
                wish.place,
                SiteFolder(folder),
                executor,
                session.cancel,
                samples=wish.samples,
                sends_headers=False,
            )
        else:
            looked = audit(
                workspace, wish.target, visitor, executor, session.cancel, samples=wish.samples
            )
    _show_audit(session, looked)


def _show_audit(session: Session, looked: Audit) -> None:
    for seen in looked.seen:
        session.record(
            looked_at=seen.address,
            status=seen.visit.status if seen.visit is not None else None,
            by_way_of=list(seen.by_way_of),
            problem=seen.problem,
        )
        if seen.by_way_of:
            session.note(f"{seen.by_way_of[0]} leads to {_end(seen)}.", "dim")
    _show(session, looked.observed, looked.kept)
    changed = [seen for seen in looked.kept.values() if seen.before]
    if changed:
        session.say(f"{len(changed)} have changed since the last look.", "yellow")


def _end(seen: Seen) -> str:
    return seen.visit.address if seen.visit is not None else "nothing"


def _show(session: Session, observed: Iterable[Observed], kept: dict[str, Observation]) -> None:
    table = Table(box=None, pad_edge=False)
    for title in ("", "Channel", "What it says", "Since"):
        table.add_column(title, overflow="fold", no_wrap=title in {"", "Since"})
    count = faults = 0
    for item in observed:
        known = kept.get(item.channel)
        since = known.since[:10] if known is not None else ""
        session.record(
            channel=item.channel,
            finding=item.finding.value,
            detail=item.detail,
            since=known.since if known is not None else None,
            before=known.before if known is not None else "",
        )
        mark, style = _MARKS[item.finding]
        table.add_row(
            Text(mark, style), visible(item.channel), Text(visible(item.detail), _tone(item)), since
        )
        count += 1
        faults += item.finding is not Finding.THERE
    if not session.as_json and count:
        session.out.print(table, soft_wrap=False)
    if faults:
        session.item_failed()
        session.say(f"{faults} of {count} channels are not as they should be.", "yellow")
    elif count:
        session.say(f"All {count} channels say what was declared.")
    else:
        session.item_failed()
        session.say("No channel says anything about AI there.", "yellow")


def _tone(item: Observed) -> str:
    return "" if item.finding is not Finding.THERE else "dim"


def install_audit(session: Session, wish: Wish, every: str, *, force: bool) -> None:
    """`audit --install`: write a timer of systemd that looks again and again."""
    if sys.platform != "linux":
        raise UserError(
            "--install writes a timer for systemd, which this system does not have.",
            "Have the same command without --install started by Task Scheduler or launchd.",
        )
    if not wish.target or wish.picture or typed_path(Path(wish.target)).is_dir():
        raise UserError("Only a site can be looked at again and again.", "Name it.")
    with session.workspace() as workspace:
        home = workspace.home.root
    command = [*running_program(), "--home", str(home), "audit", wish.target]
    command += ["--samples", str(wish.samples), "--pause", f"{wish.pause:g}"]
    name, service, timer = timer_texts(wish.target, command, every)
    paths = [
        write_unit(f"{name}.service", service, force=force),
        write_unit(f"{name}.timer", timer, force=force),
    ]
    session.record(unit=f"{name}.timer", paths=[str(path) for path in paths])
    for path in paths:
        session.say(f"✓ {path}")
    session.say("Start it:")
    session.say("  systemctl --user daemon-reload")
    session.say(f"  systemctl --user enable --now {name}.timer")
    session.say(f"What it found: journalctl --user --unit {name}.service")

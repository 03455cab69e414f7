"""The command that writes declarations for a site."""

from __future__ import annotations

from pathlib import Path

from countermark.cli.session import Session, typed_path
from countermark.operations.declare import declare
from countermark.operations.results import Status


def declare_site(session: Session, site: str, output: Path, policy: str | None) -> None:
    """`declare`."""
    folder = typed_path(output)
    with session.workspace() as workspace:
        chosen = workspace.policy(policy) if policy else None
        written = declare(workspace, site, folder, chosen)
    for item in written:
        status = Status.SKIPPED if item.unchanged else Status.OK
        session.record(
            path=str(item.path),
            status=status.value,
            output=str(item.path),
            reason="Already there, unchanged." if item.unchanged else "",
            kept=str(item.kept) if item.kept else None,
            purpose=item.document.purpose,
        )
        session.say(f"{'–' if item.unchanged else '✓'} {item.document.path}")
        session.say(f"  {item.document.purpose}", "dim")
        if item.kept:
            session.say(f"  The older file is kept as {item.kept.name}.", "yellow")
    session.say(f"The files lie in {folder}; its README tells where each goes.")

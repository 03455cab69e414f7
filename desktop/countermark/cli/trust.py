"""Commands about whom to believe: trust add, list, refresh, remove."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from countermark.base.times import now, person_date, to_text
from countermark.cli.session import Session, typed_path
from countermark.credentials.trust_lists import ListKind, TrustList
from countermark.operations import trust

_BELIEVED = {
    ListKind.MANIFEST: "Files signed under them read as trusted from now on.",
    ListKind.TIMESTAMP: "Their time-stamps count as trusted from now on.",
    ListKind.IDENTITY: "What creators they name say of themselves is believed from now on.",
}


def add(session: Session, source: str, kind: ListKind, name: str) -> None:
    """`trust add`."""
    with session.workspace() as workspace:
        if trust.is_address(source):
            session.note(trust.what_is_fetched(source))
            made = trust.add_from_address(workspace, source, kind, name)
        else:
            made = trust.add_from_file(workspace, typed_path(Path(source)), kind, name)
    session.record(**_facts(made))
    session.say(f"✓ {made.name}: {_counts(made)}. {_BELIEVED[kind]}")


def list_all(session: Session) -> None:
    """`trust list`."""
    with session.workspace() as workspace:
        found = trust.trust_lists(workspace)
    for item in found:
        session.record(**_facts(item))
        session.say(f"{item.name}  {item.kind}: {_counts(item)}")
        session.say(f"  from {item.origin}, {person_date(item.added)}", "dim")
    if not found:
        session.say("No list was added: only your own identities are trusted.")


def refresh(session: Session, name: str) -> None:
    """`trust refresh`."""
    with session.workspace() as workspace:
        found = trust.find_list(workspace, name)
        if trust.is_address(found.origin):
            session.note(trust.what_is_fetched(found.origin))
        made = trust.refresh(workspace, found)
    changed = made.sha256 != found.sha256
    session.record(**_facts(made), changed=changed)
    session.say(f"✓ {made.name}: {_counts(made)}." if changed else f"✓ {made.name} is the same.")


def remove(session: Session, name: str) -> None:
    """`trust remove`."""
    with session.workspace() as workspace:
        trust.remove(workspace, name)
    session.record(name=name, removed=True)
    session.say(f"✓ {name} is trusted no more.")


def _counts(item: TrustList) -> str:
    count, expired = len(item.certificates), item.expired(now())
    text = f"{count} certificate{'' if count == 1 else 's'}, {item.roots} self-signed"
    return f"{text}, {expired} expired" if expired else text


def _facts(item: TrustList) -> dict[str, Any]:
    return {
        "name": item.name,
        "kind": item.kind.value,
        "origin": item.origin,
        "added": to_text(item.added),
        "sha256": item.sha256,
        "certificates": len(item.certificates),
        "self_signed": item.roots,
        "expired": item.expired(now()),
    }

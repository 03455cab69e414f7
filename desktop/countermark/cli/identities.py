"""Commands about signing identities."""

from __future__ import annotations

from typing import Any

from countermark.base.times import person_date, to_text
from countermark.cli.session import Session
from countermark.credentials.identity import Identity


def create(session: Session, name: str, organisation: str, email: str, website: str) -> None:
    """`identity create`."""
    with session.workspace() as workspace:
        made = workspace.create_identity(name, organisation, email, website, ask=session.ask)
        default = workspace.default_identity()
    session.record(**_facts(made, default))
    session.say(f"✓ {made.party.name} can sign until {person_date(made.expires)}.")
    if made.key != default.key:
        session.say(f"{default.party.name} remains the identity that signs.")


def list_all(session: Session) -> None:
    """`identity list`."""
    with session.workspace() as workspace:
        found = workspace.identities()
    if not found:
        session.say("No signing identity yet. Make one with `countermark identity create`.")
    for identity in found:
        session.record(**_facts(identity, found[0]))
        mark = "✓" if identity is found[0] else " "
        session.say(f"{mark} {identity.party.credit}  until {person_date(identity.expires)}")


def show(session: Session) -> None:
    """`identity show`."""
    with session.workspace() as workspace:
        identity = workspace.default_identity()
        authority = workspace.home.identities / identity.key / "authority.pem"
    session.record(**_facts(identity, identity), authority=str(authority))
    rows = {
        "Name": identity.party.name,
        "Organisation": identity.party.organisation,
        "E-mail": identity.party.email,
        "Website": identity.party.website,
        "Signs until": person_date(identity.expires),
        "Fingerprint": identity.fingerprint,
        "Authority": str(authority),
    }
    for label, text in rows.items():
        if text:
            session.say(f"{label:<14}{text}")
    session.say("Whoever wants to trust this identity needs the authority's certificate.", "dim")


def _facts(identity: Identity, default: Identity) -> dict[str, Any]:
    return {
        "key": identity.key,
        "name": identity.party.name,
        "organisation": identity.party.organisation,
        "email": identity.party.email,
        "website": identity.party.website,
        "created": to_text(identity.created),
        "expires": to_text(identity.expires),
        "fingerprint": identity.fingerprint,
        "default": identity.key == default.key,
    }

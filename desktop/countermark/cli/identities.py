"""Commands about signing identities."""

from __future__ import annotations

from typing import Any

from countermark.base.errors import UserError
from countermark.base.times import person_date, to_text
from countermark.cli.keeping import say_reminders
from countermark.cli.session import Session
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.identities.folder import AUTHORITY, generation_folder
from countermark.credentials.identity import Identity
from countermark.operations.workspace import Workspace


def create(
    session: Session,
    name: str,
    organisation: str,
    email: str,
    website: str,
    algorithm: Algorithm = Algorithm.ES256,
) -> None:
    """`identity create`."""
    if algorithm not in NEW_ALGORITHMS:
        raise UserError(
            f"Countermark makes no new keys for {algorithm}.",
            f"Choose one of: {', '.join(NEW_ALGORITHMS)}.",
        )
    with session.workspace() as workspace:
        made = workspace.signers.create_identity(
            name, organisation, email, website, ask=session.ask, algorithm=algorithm
        )
        default = workspace.signers.default_identity()
    session.record(**_facts(made, default.key))
    session.say(f"✓ {made.party.name} can sign until {person_date(made.expires)}.")
    if made.key != default.key:
        session.say(f"{default.party.name} remains the identity that signs.")


def list_all(session: Session) -> None:
    """`identity list`."""
    with session.workspace() as workspace:
        found = workspace.signers.identities()
        say_reminders(session, workspace)
        if not found:
            session.say("No signing identity yet. Make one with `countermark identity create`.")
            return
        signs = _default_key(workspace)
        if not signs:  # the list is what helps to choose another one
            session.note("No identity signs by default. Choose: `countermark identity default`.")
    width = max(len(identity.key) for identity in found)
    for identity in found:
        session.record(**_facts(identity, signs))
        mark = "✓" if identity.key == signs else " "
        state = "retired" if identity.retired else f"until {person_date(identity.expires)}"
        session.say(f"{mark} {identity.key:<{width}}  {identity.party.credit}  {state}")


def show(session: Session, name: str = "") -> None:
    """`identity show`."""
    with session.workspace() as workspace:
        identity = workspace.signers.identity(name)
        signs = _default_key(workspace)
        home = generation_folder(workspace.home.identities / identity.key, identity.generation)
        authority = str(home / AUTHORITY) if identity.authority_pem else ""
    session.record(**_facts(identity, signs), authority=authority)
    rows = {
        "Key": identity.key,
        "Name": identity.party.name,
        "Organisation": identity.party.organisation,
        "E-mail": identity.party.email,
        "Website": identity.party.website,
        "Algorithm": identity.algorithm.label,
        "Signs until": person_date(identity.expires),
        "Fingerprint": identity.fingerprint,
        "Authority": authority,
    }
    for label, text in rows.items():
        if text:
            session.say(f"{label:<14}{text}")
    session.say("Whoever wants to trust this identity needs the authority's certificate:", "dim")
    session.say(f"`countermark identity export {identity.key} --output FILE.pem`", "dim")


def _default_key(workspace: Workspace) -> str:
    """Of the identity that signs; empty if the chosen one is gone or all are retired."""
    try:
        return workspace.signers.default_identity().key
    except UserError:
        return ""


def _facts(identity: Identity, default: str) -> dict[str, Any]:
    return {
        "key": identity.key,
        "name": identity.party.name,
        "organisation": identity.party.organisation,
        "email": identity.party.email,
        "website": identity.party.website,
        "created": to_text(identity.created),
        "expires": to_text(identity.expires),
        "fingerprint": identity.fingerprint,
        "default": identity.key == default,
        "algorithm": identity.algorithm.value,
        "retired": identity.retired,
    }

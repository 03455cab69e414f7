"""Commands that add signing identities whose key stays in a token or behind a service."""

from __future__ import annotations

from pathlib import Path

from countermark.base.secrets import (
    Opener,
    keyring_works,
)
from countermark.base.times import person_date, to_text
from countermark.cli.session import Session, typed_path
from countermark.credentials.identity import Identity, ServicePlace, TokenPlace


def add_token(
    session: Session, library: Path, token: str, key: str, certificates: list[Path], name: str
) -> None:
    """`identity token`."""
    place = TokenPlace(str(typed_path(library)), token, key)
    paths = [typed_path(path) for path in certificates]
    with session.workspace() as workspace:
        made = workspace.signers.add_token_identity(place, paths, name, ask=session.ask)
        default = workspace.signers.default_identity()
    _tell(session, made, default, f"the security token “{token}”", Opener.PIN)


def add_service(
    session: Session, address: str, certificates: list[Path], authority: Path | None, name: str
) -> None:
    """`identity service`."""
    place = ServicePlace(address, str(typed_path(authority)) if authority else "")
    paths = [typed_path(path) for path in certificates]
    with session.workspace() as workspace:
        made = workspace.signers.add_service_identity(place, paths, name, ask=session.ask)
        default = workspace.signers.default_identity()
    _tell(session, made, default, f"the signing service {address}", Opener.ACCESS_KEY)


def _tell(session: Session, made: Identity, default: Identity, where: str, opener: Opener) -> None:
    session.record(
        key=made.key,
        name=made.party.name,
        kind=made.kind.value,
        algorithm=made.algorithm.value,
        expires=to_text(made.expires),
        fingerprint=made.fingerprint,
        default=made.key == default.key,
    )
    until = person_date(made.expires)
    session.say(f"✓ {made.party.name} can sign with {where} until {until}.")
    if made.key != default.key:
        session.say(f"{default.party.name} remains the identity that signs.")
    if made.secret_name and not keyring_works():
        session.note(f"This machine has no keyring: set {opener.variable}, or type it each time.")

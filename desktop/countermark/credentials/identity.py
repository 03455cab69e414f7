"""What a signing identity is: whom it names, its certificates, and where its key is kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from countermark.base.errors import UserError
from countermark.credentials.algorithms import Algorithm
from countermark.rights.party import Party, email_problem, website_problem

_NAME_LIMIT = 100  # characters: more than a credit line or a certificate shows


class KeyKind(StrEnum):
    """Where an identity's private key is."""

    SOFTWARE = "software"
    TOKEN = "token"  # noqa: S105 - a kind of key, not a secret
    SERVICE = "service"


@dataclass(frozen=True)
class TokenPlace:
    """A key in a security token (PKCS#11), which never leaves it.

    Attributes:
        library: file of the token's PKCS#11 library.
        token: the token's label.
        key_label: the key's label, or empty.
        key_id: the key's identifier, hexadecimal, or empty.
    """

    library: str
    token: str
    key_label: str = ""
    key_id: str = ""


@dataclass(frozen=True)
class ServicePlace:
    """A key behind a signing service, which signs over HTTPS (docs/signing-service.md).

    Attributes:
        address: where it is asked.
        authority: file with the certificates to trust instead of the system's, or empty.
    """

    address: str
    authority: str = ""


@dataclass(frozen=True)
class Identity:
    """The public side of a signing identity.

    Attributes:
        key: the folder's name, unique on this machine.
        party: whom it names.
        created, expires: instants; the latter is the leaf certificate's.
        fingerprint: SHA-256 of the leaf certificate, hexadecimal.
        chain_pem: the leaf certificate and those between it and the root, in this order, PEM.
        authority_pem: the root, PEM, or empty if it is not known: it stays out of the chain, and
            is what others must trust to trust this identity.
        algorithm: how it signs.
        kind: where its private key is.
        issued_here: whether the authority is this machine's own, so that it can renew.
        anchors: authorities above the present and all earlier certificates, PEM, the present
            one's first; the nearest one known where the root is not.
        secret_name: under which its passphrase, PIN or access key is kept.
        generation: counts renewals, from 1.
        retired: it was replaced by one with a new authority; files that it signed stay trusted.
        token, service: where the key is, according to `kind`.
    """

    key: str
    party: Party
    created: datetime
    expires: datetime
    fingerprint: str
    chain_pem: str
    authority_pem: str
    algorithm: Algorithm = Algorithm.ES256
    kind: KeyKind = KeyKind.SOFTWARE
    issued_here: bool = True
    anchors: tuple[str, ...] = ()
    secret_name: str = ""
    generation: int = 1
    retired: bool = False
    token: TokenPlace | None = None
    service: ServicePlace | None = None

    @property
    def keeps_keys(self) -> bool:
        """Whether private keys of it lie encrypted in its folder, so that a passphrase opens it."""
        return self.kind is KeyKind.SOFTWARE or self.issued_here


@dataclass(frozen=True)
class SigningKey:
    """What a worker needs to sign: kept in memory and sent through pipes, never written.

    Attributes:
        identity: the public side.
        pkcs8: the leaf's private key, DER, unencrypted; empty if it is kept elsewhere.
        secret: the token's PIN or the service's access key, or empty.
    """

    identity: Identity
    pkcs8: bytes
    secret: str = ""

    def __repr__(self) -> str:
        return f"SigningKey({self.identity.key})"


def checked_party(name: str, organisation: str = "", email: str = "", website: str = "") -> Party:
    """A party from what a person typed; spaces and control characters are put in order.

    Raises:
        UserError: no name, or an address that is none.
    """
    party = _tidy_party(name, organisation, email, website)
    for error in _wrong(party).values():
        raise error
    return party


def wrong_fields(
    name: str, organisation: str = "", email: str = "", website: str = ""
) -> dict[str, UserError]:
    """What `checked_party` would refuse, by the name of the field, in their order."""
    return _wrong(_tidy_party(name, organisation, email, website))


def _tidy_party(name: str, organisation: str, email: str, website: str) -> Party:
    return Party(_one_line(name), _one_line(organisation), _one_line(email), _one_line(website))


def _wrong(party: Party) -> dict[str, UserError]:
    wrong: dict[str, UserError] = {}
    if not party.name:
        wrong["name"] = UserError(
            "A signing identity needs a name.", "Give the name you are credited by."
        )
    for field, text in (("name", party.name), ("organisation", party.organisation)):
        if len(text) > _NAME_LIMIT:
            wrong[field] = UserError(
                f"The name is longer than {_NAME_LIMIT} characters.",
                "Give it as it stands beside your works.",
            )
    if party.email and (problem := email_problem(party.email)):
        wrong["email"] = UserError(problem, f"Given: {party.email}")
    if party.website and (problem := website_problem(party.website)):
        wrong["website"] = UserError(problem, f"Given: {party.website}")
    return wrong


def _one_line(text: str) -> str:
    """One line without control, unassigned or half characters, in composed form."""
    kept = (
        " " if character.isspace() or unicodedata.category(character) == "Cc" else character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character) not in {"Cs", "Co", "Cn"}
    )
    return " ".join("".join(kept).split())

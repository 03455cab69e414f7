"""Reading signing identities from their folders.

An identity is a folder with `identity.json`, `leaf.pem` (the chain), `authority.pem`,
`leaf-key.pem` and `authority-key.pem`. A renewal puts the same files into a folder below, named by
its number, which counts from the instant at which `identity.json` names that number. Earlier
certificates stay, so that what they signed can be read as trusted; their key files go.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.times import from_text
from countermark.credentials.algorithms import Algorithm, PrivateKey, usable
from countermark.credentials.identity import (
    Identity,
    KeyKind,
    ServicePlace,
    SigningKey,
    TokenPlace,
)
from countermark.credentials.pem import certificates_in, certificates_pem, open_key, secret_bytes
from countermark.rights.party import Capacity, Party

FACTS, LEAF, AUTHORITY = "identity.json", "leaf.pem", "authority.pem"
LEAF_KEY, AUTHORITY_KEY = "leaf-key.pem", "authority-key.pem"
SERVICE_AUTHORITY = "service-authority.pem"
_SEALED = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"
_FROM_BACKUP = "Restore the folder from a backup."


def list_identities(folder: Path) -> tuple[Identity, ...]:
    """All identities of this machine, the oldest first."""
    if not folder.is_dir():
        return ()
    found = [
        load_identity(path)
        for path in folder.iterdir()
        if not path.name.startswith(".") and (path / FACTS).is_file()
    ]
    return tuple(sorted(found, key=lambda item: (item.created, item.key)))


def load_identity(path: Path) -> Identity:
    """Read one identity's folder.

    Raises:
        EnvironmentFault: it is damaged.
    """
    try:
        return _read_identity(path)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise EnvironmentFault(f"The identity in {path} is damaged.", _FROM_BACKUP) from error


def unlock(folder: Path, identity: Identity, passphrase: str) -> SigningKey:
    """An identity's signing key, decrypted; or what opens it where it is kept.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: the key file is missing or damaged.
    """
    if identity.kind is not KeyKind.SOFTWARE:
        return SigningKey(identity, b"", passphrase)
    private = private_key(folder, identity, passphrase, LEAF_KEY)
    if private.public_key() != leaf_of(identity).public_key():
        path = generation_folder(folder / identity.key, identity.generation) / LEAF_KEY
        raise EnvironmentFault(
            f"The key file does not belong to this identity: {path}", _FROM_BACKUP
        )
    return SigningKey(identity, open_key(private))


def private_key(folder: Path, identity: Identity, passphrase: str, name: str) -> PrivateKey:
    """One of an identity's keys.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: the key file is missing or damaged.
    """
    path = generation_folder(folder / identity.key, identity.generation) / name
    return read_key(path, passphrase, identity.party.name)


def read_key(path: Path, passphrase: str, owner: str) -> PrivateKey:
    """An encrypted key file of ours.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: the file is missing or damaged.
    """
    try:
        pem = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    if not pem.startswith(_SEALED):
        raise EnvironmentFault(f"The key file is damaged: {path}", _FROM_BACKUP)
    try:
        private = usable(serialization.load_pem_private_key(pem, secret_bytes(passphrase)))
    except (ValueError, TypeError) as error:
        raise UserError(f"The passphrase does not open the signing key of {owner}.") from error
    if private is None:
        raise EnvironmentFault(f"The key file is damaged: {path}", _FROM_BACKUP)
    return private


def leaf_of(identity: Identity) -> x509.Certificate:
    """The certificate that an identity signs with."""
    return certificates_in(identity.chain_pem)[0]


def generation_folder(home: Path, generation: int) -> Path:
    """Where the files of one generation of an identity lie."""
    return home if generation == 1 else home / str(generation)


def _read_identity(path: Path) -> Identity:
    facts = json.loads((path / FACTS).read_text("utf-8"))
    generation = int(facts.get("generation", 1))
    kind = KeyKind(facts.get("kind", KeyKind.SOFTWARE))
    issued_here = bool(facts.get("issued_here", True))
    chain_pem, authority_pem = _certificates(path, generation, needs_authority=issued_here)
    leaf = certificates_in(chain_pem)[0]
    stored = dict(facts["party"])
    return Identity(
        key=path.name,
        party=Party(**{**stored, "capacity": Capacity(stored["capacity"])}),
        created=from_text(facts["created"]) or leaf.not_valid_before_utc,
        expires=leaf.not_valid_after_utc,
        fingerprint=leaf.fingerprint(hashes.SHA256()).hex(),
        chain_pem=chain_pem,
        authority_pem=authority_pem,
        algorithm=Algorithm(facts.get("algorithm", Algorithm.ES256)),
        kind=kind,
        issued_here=issued_here,
        anchors=tuple(dict.fromkeys(_anchors(path, generation))),
        secret_name=str(facts.get("secret", path.name)),
        generation=generation,
        retired=bool(facts.get("retired", False)),
        token=TokenPlace(**facts["token"]) if kind is KeyKind.TOKEN else None,
        service=_service(path, facts["service"]) if kind is KeyKind.SERVICE else None,
    )


def _service(path: Path, facts: Mapping[str, Any]) -> ServicePlace:
    authority = path / SERVICE_AUTHORITY
    return ServicePlace(str(facts["address"]), str(authority) if authority.is_file() else "")


def _anchors(path: Path, generation: int) -> Iterable[str]:
    """What to trust above each generation's certificate, the present one's first."""
    for number in range(generation, 0, -1):
        if not (generation_folder(path, number) / LEAF).is_file():
            continue
        chain_pem, authority_pem = _certificates(path, number, needs_authority=False)
        above = certificates_in(chain_pem)[1:]
        if authority_pem:
            yield authority_pem
        elif above:  # an authority in between is an anchor too, a leaf is none
            yield certificates_pem(above[-1:])


def _certificates(path: Path, generation: int, *, needs_authority: bool) -> tuple[str, str]:
    place = generation_folder(path, generation)
    authority = place / AUTHORITY
    has_authority = needs_authority or authority.is_file()
    return (
        (place / LEAF).read_text("ascii"),
        authority.read_text("ascii") if has_authority else "",
    )

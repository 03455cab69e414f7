"""Signing identities on disk: public facts in the open, both private keys encrypted.

An identity is a folder: `identity.json`, `leaf.pem`, `authority.pem`, `leaf-key.pem` and
`authority-key.pem`. The folder appears whole: it is made under another name and renamed.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from countermark.base.atomic import sync_folder, write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.times import from_text, to_text
from countermark.credentials.certificates import issue_chain
from countermark.rights.party import Capacity, Party, email_problem, website_problem

_FACTS, _LEAF, _AUTHORITY = "identity.json", "leaf.pem", "authority.pem"
_LEAF_KEY, _AUTHORITY_KEY = "leaf-key.pem", "authority-key.pem"
_SECRET_MODE = 0o600
_SEALED = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"
_NAME_LIMIT = 300
_PASSPHRASE_LIMIT = 1023  # bytes; OpenSSL takes no more
_MAKING = ".new-"  # a folder of this name is an identity in the making, or what a kill left of one


@dataclass(frozen=True)
class Identity:
    """The public side of a signing identity.

    Attributes:
        key: the folder's name, unique on this machine.
        party: whom it names.
        created, expires: instants; the latter is the leaf certificate's.
        fingerprint: SHA-256 of the leaf certificate, hexadecimal.
        chain_pem: the leaf certificate, PEM (the authority itself stays out of the chain).
        authority_pem: the local authority, PEM: what others must trust to trust this identity.
    """

    key: str
    party: Party
    created: datetime
    expires: datetime
    fingerprint: str
    chain_pem: str
    authority_pem: str


@dataclass(frozen=True)
class SigningKey:
    """What a worker needs to sign: kept in memory and sent through pipes, never written.

    Attributes:
        identity: the public side.
        pkcs8: the leaf's private key, DER, unencrypted.
    """

    identity: Identity
    pkcs8: bytes

    def __repr__(self) -> str:
        return f"SigningKey({self.identity.key})"


def checked_party(name: str, organisation: str = "", email: str = "", website: str = "") -> Party:
    """A party from what a person typed; spaces and control characters are put in order.

    Raises:
        UserError: no name, or an address that is none.
    """
    party = Party(_one_line(name), _one_line(organisation), _one_line(email), _one_line(website))
    if not party.name:
        raise UserError("A signing identity needs a name.", "Give the name you are credited by.")
    for text in (party.name, party.organisation):
        if len(text) > _NAME_LIMIT:
            raise UserError(f"The name is longer than {_NAME_LIMIT} characters.", "Shorten it.")
    if party.email and (problem := email_problem(party.email)):
        raise UserError(f"{problem} Given: {party.email}")
    if party.website and (problem := website_problem(party.website)):
        raise UserError(f"{problem} Given: {party.website}")
    return party


def _one_line(text: str) -> str:
    """One line without control, unassigned or half characters, in composed form."""
    kept = (
        " " if character.isspace() or unicodedata.category(character) == "Cc" else character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character) not in {"Cs", "Co", "Cn"}
    )
    return " ".join("".join(kept).split())


def list_identities(folder: Path) -> tuple[Identity, ...]:
    """All identities of this machine, the oldest first; the first is the default."""
    if not folder.is_dir():
        return ()
    found = [
        _load(path)
        for path in folder.iterdir()
        if not path.name.startswith(_MAKING) and (path / _FACTS).is_file()
    ]
    return tuple(sorted(found, key=lambda item: (item.created, item.key)))


def create_identity(
    folder: Path, party: Party, at: datetime, passphrase_for: Callable[[str], str]
) -> Identity:
    """Make keys and certificates for a party and store them.

    Args:
        folder: where identities live.
        party: whom the identity names.
        at: now.
        passphrase_for: gives the passphrase for the new identity's key name; both private keys
            are encrypted with it (PKCS#8, AES-256).

    Raises:
        UserError: the same party has an identity already, or there is no fit passphrase.
        EnvironmentFault: it cannot be stored.
    """
    if any(existing.party == party for existing in list_identities(folder)):
        raise UserError(
            f"{party.name} has a signing identity already.", "See `countermark identity list`."
        )
    key = f"{_slug(party.name)}-{secrets.token_hex(3)}"
    secret = _secret(passphrase_for(key))
    if len(secret) > _PASSPHRASE_LIMIT:
        raise UserError(f"The passphrase is longer than {_PASSPHRASE_LIMIT} bytes.", "Shorten it.")
    encryption = serialization.BestAvailableEncryption(secret)
    chain = issue_chain(party.name, party.organisation, at)
    making = folder / f"{_MAKING}{key}"
    facts = {"party": asdict(party), "created": to_text(at)}
    try:
        making.mkdir(mode=0o700)
        for name, private in ((_LEAF_KEY, chain.leaf_key), (_AUTHORITY_KEY, chain.authority_key)):
            write_whole(making / name, _encrypted(private, encryption), mode=_SECRET_MODE)
        write_whole(making / _LEAF, chain.leaf.public_bytes(serialization.Encoding.PEM))
        write_whole(making / _AUTHORITY, chain.authority.public_bytes(serialization.Encoding.PEM))
        write_whole(making / _FACTS, json.dumps(facts, ensure_ascii=False, indent=2).encode())
        making.rename(folder / key)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise EnvironmentFault(plain_os_error(error, folder)) from error
    return _load(folder / key)


def unlock(folder: Path, identity: Identity, passphrase: str) -> SigningKey:
    """Decrypt an identity's signing key.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: the key file is missing or damaged.
    """
    path = folder / identity.key / _LEAF_KEY
    try:
        pem = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    if not pem.startswith(_SEALED):
        raise EnvironmentFault(
            f"The key file is damaged: {path}", "Restore the folder from a backup."
        )
    try:
        private = serialization.load_pem_private_key(pem, _secret(passphrase))
    except (ValueError, TypeError) as error:
        raise UserError(
            f"The passphrase does not open the signing key of {identity.party.name}."
        ) from error
    leaf = x509.load_pem_x509_certificate(identity.chain_pem.encode())
    if (
        not isinstance(private, ec.EllipticCurvePrivateKey)
        or private.public_key() != leaf.public_key()
    ):
        raise EnvironmentFault(
            f"The key file does not belong to this identity: {path}",
            "Restore the folder from a backup.",
        )
    return SigningKey(
        identity,
        private.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


def _secret(passphrase: str) -> bytes:
    """A passphrase as bytes; the environment may hold some that are no text."""
    return passphrase.encode("utf-8", "surrogatepass")


def _encrypted(
    private: ec.EllipticCurvePrivateKey, encryption: serialization.KeySerializationEncryption
) -> bytes:
    return private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )


def _load(path: Path) -> Identity:
    try:
        facts = json.loads((path / _FACTS).read_text("utf-8"))
        leaf_pem = (path / _LEAF).read_text("ascii")
        authority_pem = (path / _AUTHORITY).read_text("ascii")
        leaf = x509.load_pem_x509_certificate(leaf_pem.encode())
        stored = dict(facts["party"])
        party = Party(**{**stored, "capacity": Capacity(stored["capacity"])})
        created = from_text(facts["created"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFault(
            f"The identity in {path} is damaged.", "Restore the folder from a backup."
        ) from error
    return Identity(
        key=path.name,
        party=party,
        created=created or leaf.not_valid_before_utc,
        expires=leaf.not_valid_after_utc,
        fingerprint=leaf.fingerprint(hashes.SHA256()).hex(),
        chain_pem=leaf_pem,
        authority_pem=authority_pem,
    )


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32] or "identity"

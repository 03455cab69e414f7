"""Writing signing identities: public facts in the open, private keys encrypted.

An identity appears whole: its folder is made under another name and renamed. So does the folder of
a renewal, which then counts from the one write of `identity.json` that names it.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography import x509

from countermark.base.atomic import sync_folder, write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.times import to_text
from countermark.credentials.algorithms import Algorithm, PrivateKey
from countermark.credentials.certificates import issue_chain
from countermark.credentials.identities.folder import (
    AUTHORITY,
    AUTHORITY_KEY,
    FACTS,
    LEAF,
    LEAF_KEY,
    generation_folder,
    list_identities,
    load_identity,
    private_key,
)
from countermark.credentials.identity import Identity, KeyKind, ServicePlace, TokenPlace
from countermark.credentials.pem import certificates_in, certificates_pem, sealed_key
from countermark.rights.party import Party

_SECRET_MODE = 0o600
_MAKING = ".new-"  # a folder of this name is in the making, or what a kill left of one


@dataclass(frozen=True)
class Material:
    """Certificates and keys of one generation of an identity, keys unencrypted in memory only.

    Attributes:
        chain: leaf first, without the root.
        key: the leaf's, or None if it is kept elsewhere.
        authority: the root, or None if it is not known.
        authority_key: of a local authority, else None.
    """

    chain: tuple[x509.Certificate, ...]
    key: PrivateKey | None = None
    authority: x509.Certificate | None = None
    authority_key: PrivateKey | None = None

    def files(self, passphrase: str) -> dict[str, bytes]:
        """The files that hold it, keys encrypted.

        Raises:
            UserError: the passphrase does not fit.
        """
        found = {LEAF: certificates_pem(self.chain).encode()}
        if self.authority is not None:
            found[AUTHORITY] = certificates_pem([self.authority]).encode()
        for name, private in ((LEAF_KEY, self.key), (AUTHORITY_KEY, self.authority_key)):
            if private is not None:
                found[name] = sealed_key(private, passphrase)
        return found


def create_identity(
    folder: Path,
    party: Party,
    at: datetime,
    passphrase_for: Callable[[str], str],
    algorithm: Algorithm = Algorithm.ES256,
) -> Identity:
    """Make keys and certificates for a party and store them.

    Args:
        folder: where identities live.
        party: whom the identity names.
        at: now.
        passphrase_for: gives the passphrase for the new identity's key name; both private keys
            are encrypted with it (PKCS#8, AES-256).
        algorithm: how it signs.

    Raises:
        UserError: the same party has an identity already, or there is no fit passphrase.
        EnvironmentFault: it cannot be stored.
    """
    refuse_second(folder, party, algorithm)
    key = new_name(party)
    passphrase = passphrase_for(key)
    chain = issue_chain(party.name, party.organisation, at, algorithm)
    material = Material((chain.leaf,), chain.leaf_key, chain.authority, chain.authority_key)
    return store_identity(folder, key, facts_of(party, at, algorithm), material.files(passphrase))


def refuse_second(folder: Path, party: Party, algorithm: Algorithm) -> None:
    """One party needs no two identities of one kind, unless the other one is retired.

    Raises:
        UserError: it would get a second one.
    """
    for other in list_identities(folder):
        if (other.party, other.algorithm, other.retired) == (party, algorithm, False):
            raise UserError(
                f"{party.name} has a signing identity already.", "See `countermark identity list`."
            )


def new_name(party: Party) -> str:
    """A name for a new identity's folder: of plain letters, and unlike all others."""
    plain = unicodedata.normalize("NFKD", party.name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32] or "identity"
    return f"{slug}-{secrets.token_hex(3)}"


def facts_of(
    party: Party,
    at: datetime,
    algorithm: Algorithm,
    *,
    issued_here: bool = True,
    place: TokenPlace | ServicePlace | None = None,
) -> dict[str, Any]:
    """What `identity.json` holds of a new identity; never a secret."""
    facts: dict[str, Any] = {
        "party": asdict(party),
        "created": to_text(at),
        "algorithm": algorithm.value,
        "kind": KeyKind.SOFTWARE.value,
        "issued_here": issued_here,
    }
    if isinstance(place, TokenPlace):
        facts |= {"kind": KeyKind.TOKEN.value, "token": asdict(place)}
    elif isinstance(place, ServicePlace):
        facts |= {"kind": KeyKind.SERVICE.value, "service": {"address": place.address}}
    return facts


def store_identity(
    folder: Path, key: str, facts: Mapping[str, Any], files: Mapping[str, bytes]
) -> Identity:
    """Write a new identity, all of it or nothing.

    Args:
        folder: where identities live.
        key: the new folder's name.
        facts: for `identity.json`.
        files: all others by name.

    Raises:
        EnvironmentFault: it cannot be stored.
    """
    make_folder(folder / key, {**files, FACTS: facts_json(facts)})
    return load_identity(folder / key)


def make_folder(place: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder of small files, all of them or nothing; readable by this user alone.

    Raises:
        EnvironmentFault: it cannot be made.
    """
    making = place.with_name(f"{_MAKING}{place.name}")
    try:
        if making.exists():  # a kill left it
            shutil.rmtree(making)
        making.mkdir(mode=0o700)
        for name, data in files.items():
            (making / name).parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(
                making / name, data, mode=_SECRET_MODE if name.endswith("-key.pem") else None
            )
        making.rename(place)
        sync_folder(place.parent)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise EnvironmentFault(plain_os_error(error, place.parent)) from error


def store_renewal(
    folder: Path, identity: Identity, files: Mapping[str, bytes], **changes: Any
) -> Identity:
    """Give an identity new certificates or newly encrypted keys, in one step.

    Args:
        folder: where identities live.
        identity: as it is.
        files: of the new generation.
        changes: of `identity.json`.

    Raises:
        EnvironmentFault: it cannot be stored; the identity is as it was.
    """
    home = folder / identity.key
    generation = identity.generation + 1
    with contextlib.suppress(OSError):
        shutil.rmtree(home / str(generation))  # one that never came to count
    make_folder(home / str(generation), files)
    change_facts(folder, identity, generation=generation, **changes)
    for earlier in range(1, generation):  # all: a kill may have left those of the one before
        for name in (LEAF_KEY, AUTHORITY_KEY):
            with contextlib.suppress(OSError):
                (generation_folder(home, earlier) / name).unlink()
    return load_identity(home)


def change_facts(folder: Path, identity: Identity, **changes: Any) -> Identity:
    """Change what `identity.json` says, in one step.

    Raises:
        EnvironmentFault: it cannot be written.
    """
    path = folder / identity.key / FACTS
    try:
        facts = json.loads(path.read_text("utf-8"))
        write_whole(path, facts_json({**facts, **changes}))
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    return load_identity(path.parent)


def material_of(folder: Path, identity: Identity, passphrase: str) -> Material:
    """All of an identity's certificates and keys, decrypted: to renew, re-encrypt, back up.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: a key file is missing or damaged.
    """
    key = authority_key = None
    if identity.kind is KeyKind.SOFTWARE:
        key = private_key(folder, identity, passphrase, LEAF_KEY)
    if identity.issued_here:
        authority_key = private_key(folder, identity, passphrase, AUTHORITY_KEY)
    return Material(
        certificates_in(identity.chain_pem),
        key,
        next(iter(certificates_in(identity.authority_pem)), None),
        authority_key,
    )


def facts_json(facts: Mapping[str, Any]) -> bytes:
    """What `identity.json` holds, as it is written."""
    return json.dumps(facts, ensure_ascii=False, indent=2).encode()

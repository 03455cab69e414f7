"""Backups of identities: all of them in one encrypted file, and the way back.

The content is JSON: each identity's facts, its public files, and its private keys, which are
taken out of their own encryption and protected by the backup's alone. A PIN or an access key of a
key that is kept elsewhere is not in it.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization

from countermark.base.atomic import sync_folder
from countermark.base.errors import (
    CountermarkError,
    EnvironmentFault,
    UserError,
    plain_os_error,
)
from countermark.credentials.algorithms import PrivateKey, usable
from countermark.credentials.identities.folder import (
    AUTHORITY,
    AUTHORITY_KEY,
    FACTS,
    LEAF,
    LEAF_KEY,
    SERVICE_AUTHORITY,
    generation_folder,
    load_identity,
    private_key,
    unlock,
)
from countermark.credentials.identities.sealing import SIZE_LIMIT, check_sealed, seal, unseal
from countermark.credentials.identities.store import facts_json, make_folder, material_of
from countermark.credentials.identity import Identity, KeyKind
from countermark.credentials.pem import certificates_in, open_key, sealed_key

SUFFIX = ".countermark-backup"
_MAKING = ".restored-"  # not yet looked at, or what a kill left of one
_KEY = re.compile(r"\w[\w -]{0,99}")
_PUBLIC = re.compile(rf"([1-9][0-9]{{0,5}}/)?({re.escape(LEAF)}|{re.escape(AUTHORITY)})")


@dataclass(frozen=True)
class PackedIdentity:
    """All that makes an identity; private keys unencrypted in memory only.

    Attributes:
        key: the folder's name.
        facts: what `identity.json` says, except where its passphrase is kept.
        public: texts by the file's name below the folder.
        private: keys by the file's name, PKCS#8 DER.
    """

    key: str
    facts: Mapping[str, Any]
    public: Mapping[str, str]
    private: Mapping[str, bytes]

    def __repr__(self) -> str:
        return f"PackedIdentity({self.key})"

    @property
    def name(self) -> str:
        """Whom it names."""
        return str(self.facts["party"]["name"])


def packed(folder: Path, identity: Identity, passphrase: str) -> PackedIdentity:
    """All that makes an identity, those of its earlier certificates included.

    Raises:
        UserError: the passphrase is wrong.
        EnvironmentFault: a file is missing or damaged.
    """
    home = folder / identity.key
    material = material_of(folder, identity, passphrase)
    if material.key is not None:
        unlock(folder, identity, passphrase)  # a backup of another's key would be none
    keys = ((LEAF_KEY, material.key), (AUTHORITY_KEY, material.authority_key))
    try:
        facts = json.loads((home / FACTS).read_text("utf-8"))
        public = {
            path.relative_to(home).as_posix(): path.read_text("ascii")
            for path in _public_files(home, identity.generation)
            if path.is_file()
        }
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, home)) from error
    facts.pop("secret", None)
    private = {name: open_key(key) for name, key in keys if key is not None}
    return PackedIdentity(identity.key, facts, public, private)


def sealed_backup(identities: Iterable[PackedIdentity], passphrase: str) -> bytes:
    """A backup file's bytes."""
    content = [
        {
            "key": item.key,
            "facts": item.facts,
            "public": item.public,
            "private": {name: base64.b64encode(der).decode() for name, der in item.private.items()},
        }
        for item in identities
    ]
    return seal(json.dumps({"identities": content}).encode(), passphrase)


def read_backup(path: Path) -> bytes:
    """A backup file's bytes, still encrypted.

    Raises:
        UserError: it is none, of a newer version, truncated or damaged.
        EnvironmentFault: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            sealed = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    check_sealed(sealed)
    if len(sealed) > SIZE_LIMIT:
        raise UserError(f"This is too large for a backup: {path}", "Choose another file.")
    return sealed


def open_backup(sealed: bytes, passphrase: str) -> tuple[PackedIdentity, ...]:
    """The identities of a backup.

    Raises:
        UserError: the passphrase is wrong, or the content is not as it should be.
    """
    content = unseal(sealed, passphrase)
    try:
        return tuple(_checked(item) for item in json.loads(content)["identities"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "This backup holds something else than identities.", "Use another backup."
        ) from error


def restore_identity(
    item: PackedIdentity, folder: Path, passphrase_for: Callable[[str], str]
) -> Identity:
    """Store an identity of a backup, all of it or nothing; never over one that exists.

    Args:
        item: of the backup.
        folder: where identities live.
        passphrase_for: gives the passphrase for its key name, under which its keys are encrypted.

    Raises:
        UserError: it exists, or there is no fit passphrase.
        EnvironmentFault: it is not whole, or cannot be stored.
    """
    place = folder / item.key
    if place.exists():
        raise UserError(f"There is an identity {item.key} already.")
    passphrase = passphrase_for(item.key) if item.private else ""
    keys = generation_folder(Path(), int(item.facts.get("generation", 1)))
    files = {
        **{name: text.encode("ascii") for name, text in item.public.items()},
        **{
            (keys / name).as_posix(): sealed_key(_private(der), passphrase)
            for name, der in item.private.items()
        },
        FACTS: facts_json(item.facts),
    }
    making = folder / f"{_MAKING}{item.key}"
    try:
        if making.exists():  # a kill left it
            shutil.rmtree(making)
        make_folder(making, files)
        _prove_whole(making, passphrase)
        making.rename(place)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise EnvironmentFault(plain_os_error(error, folder)) from error
    except CountermarkError:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return load_identity(place)


def _public_files(home: Path, generation: int) -> Iterable[Path]:
    for number in range(1, generation + 1):
        yield generation_folder(home, number) / LEAF
        yield generation_folder(home, number) / AUTHORITY
    yield home / SERVICE_AUTHORITY


def _checked(item: Mapping[str, Any]) -> PackedIdentity:
    """An identity as a backup has it; no name in it leads out of the identity's own folder.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is not as it should be.
    """
    key, facts, public = item["key"], dict(item["facts"]), dict(item["public"])
    private = {
        name: base64.b64decode(text, validate=True) for name, text in item["private"].items()
    }
    if (
        not _KEY.fullmatch(key)
        or int(facts.get("generation", 1)) < 1
        or not isinstance(facts["party"]["name"], str)
    ):
        raise ValueError(key)
    for name, text in public.items():
        if not (_PUBLIC.fullmatch(name) or name == SERVICE_AUTHORITY) or not text.isascii():
            raise ValueError(name)
        certificates_in(text)
    if not set(private) <= {LEAF_KEY, AUTHORITY_KEY}:
        raise ValueError(key)
    for der in private.values():
        _private(der)
    return PackedIdentity(key, facts, public, private)


def _private(der: bytes) -> PrivateKey:
    found = usable(serialization.load_der_private_key(der, None))
    if found is None:
        raise ValueError("a key of another kind")
    return found


def _prove_whole(making: Path, passphrase: str) -> None:
    """Open a restored identity as a signer would, before it gets its name."""
    identity = load_identity(making)
    if identity.kind is KeyKind.SOFTWARE:
        unlock(making.parent, identity, passphrase)
    if identity.issued_here:
        authority = private_key(making.parent, identity, passphrase, AUTHORITY_KEY)
        (certificate,) = certificates_in(identity.authority_pem)
        if authority.public_key() != certificate.public_key():
            raise EnvironmentFault("The authority's key does not belong to its certificate.")

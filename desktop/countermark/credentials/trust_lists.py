"""Lists of certificates that the person chose to believe, kept in the home folder.

A list is `NAME.json`, what is known of it, and the file as it came, `NAME-DIGEST.pem`. The JSON is
written last and names the digest, so that a list is there whole, old or new, or not at all.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from cryptography import x509

from countermark.base.atomic import write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.times import to_text
from countermark.credentials.anchors import Anchors
from countermark.credentials.chains import is_authority
from countermark.credentials.pem import certificates_pem

LIST_LIMIT = 5 << 20
"""Bytes; the C2PA's own lists have fewer than 40 000."""
_MOST_CERTIFICATES = 5000
_BLOCK = re.compile(rb"-----BEGIN ([^-\r\n]*)-----")
_CERTIFICATE = b"CERTIFICATE"
_NO_LIST = "A list is a text with blocks that begin with -----BEGIN CERTIFICATE-----."
# Windows gives these names to devices, whatever the suffix (con.json is the terminal).
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")


class ListKind(StrEnum):
    """What the certificates of a list may vouch for; nothing else is believed of them.

    MANIFEST: who signs files (C2PA 2.4, section 14.4.1). TIMESTAMP: when (section 14.4.2).
    IDENTITY: who the creator is (CAWG Identity 1.3, X.509).
    """

    MANIFEST = "manifest"
    TIMESTAMP = "timestamp"
    IDENTITY = "identity"


@dataclass(frozen=True)
class TrustList:
    """One list.

    Attributes:
        key: its name in the folder.
        name: as the person gave it.
        kind: what it may vouch for.
        origin: the file or address it came from.
        added: when it came.
        sha256: of the file as it came, hexadecimal.
        certificates: without repetitions.
    """

    key: str
    name: str
    kind: ListKind
    origin: str
    added: datetime
    sha256: str
    certificates: tuple[x509.Certificate, ...]

    @property
    def roots(self) -> int:
        """How many are self-signed; above the others stands somebody else."""
        return sum(item.issuer == item.subject for item in self.certificates)

    def expired(self, at: datetime) -> int:
        """How many had expired at an instant; they count for what they signed before."""
        return sum(item.not_valid_after_utc <= at for item in self.certificates)


def add_list(
    folder: Path, pem: bytes, kind: ListKind, name: str, origin: str, at: datetime
) -> TrustList:
    """Keep a list.

    Args:
        folder: of all lists; it exists.
        pem: the list as it came.
        kind: what it may vouch for.
        name: for the person; letters and digits of it name the files.
        origin: the file or address it came from.
        at: this instant.

    Raises:
        UserError: it is no list of certificates, or there is one of this name.
        EnvironmentFault: it cannot be written.
    """
    key = _key_of(name)
    if (folder / f"{key}.json").exists():
        raise UserError(
            f"There is a list named “{name}” already.", "Choose another name, or remove that one."
        )
    return _store(folder, key, pem, kind, name.strip(), origin, at)


def replace_list(folder: Path, old: TrustList, pem: bytes, at: datetime) -> TrustList:
    """Put a newer edition in a list's place, in one step; as `add_list`."""
    new = _store(folder, old.key, pem, old.kind, old.name, old.origin, at)
    if new.sha256 != old.sha256:
        _remove(_pem_path(folder, old.key, old.sha256))
    return new


def read_lists(folder: Path) -> tuple[TrustList, ...]:
    """All lists, by name.

    Raises:
        EnvironmentFault: one is damaged.
    """
    if not folder.is_dir():
        return ()
    names = sorted(path for path in folder.glob("*.json") if not path.name.startswith("."))
    return tuple(found for path in names if (found := _load_if_there(path)) is not None)


def remove_list(folder: Path, name: str) -> None:
    """Forget a list, a damaged one too.

    Raises:
        UserError: there is none of this name.
        EnvironmentFault: it cannot be removed.
    """
    key = _key_of(name)
    facts = folder / f"{key}.json"
    if not facts.is_file():
        raise no_such_list(name)
    _remove(facts)
    for path in folder.glob(f"{key}-*.pem"):
        if re.fullmatch(rf"{key}-[0-9a-f]{{64}}\.pem", path.name):
            _remove(path)


def no_such_list(name: str) -> UserError:
    """The error for a name that no list has."""
    return UserError(f"There is no list named “{name}”.", "See `countermark trust list`.")


def is_named(found: TrustList, name: str) -> bool:
    """Whether a person who says this name means this list."""
    return found.key == _key_of(name)


def anchors_of(lists: Iterable[TrustList]) -> Anchors:
    """What the lists vouch for, each for its own kind alone."""
    texts: dict[ListKind, list[str]] = {kind: [] for kind in ListKind}
    for item in lists:
        texts[item.kind].append(certificates_pem(item.certificates))
    return Anchors(
        manifest=tuple(texts[ListKind.MANIFEST]),
        timestamp=tuple(texts[ListKind.TIMESTAMP]),
        identity=tuple(texts[ListKind.IDENTITY]),
    )


def certificates_of(pem: bytes) -> tuple[x509.Certificate, ...]:
    """The certificates of a list, without repetitions.

    Raises:
        UserError: it holds anything else, nothing at all, or too much.
    """
    if len(pem) > LIST_LIMIT:
        raise UserError(f"The list is longer than {LIST_LIMIT >> 20} MB.", _NO_LIST)
    blocks = _BLOCK.findall(pem)
    if any(b"PRIVATE KEY" in block for block in blocks):
        raise UserError(
            "This file holds a private key, so nothing of it was kept.",
            "Show a private key to nobody; make a file with the certificate alone.",
        )
    if not blocks or set(blocks) != {_CERTIFICATE}:
        raise UserError("This is no list of certificates.", _NO_LIST)
    if len(blocks) > _MOST_CERTIFICATES:
        raise UserError(
            f"The list holds more than {_MOST_CERTIFICATES} certificates.", "Choose a shorter one."
        )
    try:
        found = tuple(dict.fromkeys(x509.load_pem_x509_certificates(pem)))
        vouches = any(is_authority(item) or item.issuer == item.subject for item in found)
    except ValueError as error:
        raise UserError(
            "A certificate in this list is damaged.", "Get the list from its source again."
        ) from error
    if not vouches:
        raise UserError(
            "No certificate of this list may vouch for others.",
            "What is wanted is the certificate of the authority, not that of the signer.",
        )
    return found


def _store(
    folder: Path, key: str, pem: bytes, kind: ListKind, name: str, origin: str, at: datetime
) -> TrustList:
    certificates = certificates_of(pem)
    sha256 = hashlib.sha256(pem).hexdigest()
    made = TrustList(key, name, kind, origin, at, sha256, certificates)
    facts = {
        "name": name,
        "kind": kind.value,
        "origin": origin,
        "added": to_text(at),
        "sha256": sha256,
        "certificates": len(certificates),
        "expired": made.expired(at),
    }
    try:
        write_whole(_pem_path(folder, key, sha256), pem)
        write_whole(folder / f"{key}.json", json.dumps(facts, indent=2).encode())
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, folder)) from error
    return made


def _load_if_there(path: Path) -> TrustList | None:
    """A list, or None if it is being removed at this moment: its facts go first."""
    try:
        return _load(path)
    except EnvironmentFault:
        if path.exists():
            raise
        return None


def _load(path: Path) -> TrustList:
    try:
        facts = json.loads(path.read_text("utf-8"))
        sha256 = str(facts["sha256"])
        pem = _pem_path(path.parent, path.stem, sha256).read_bytes()
        _check_digest(pem, sha256)
        return TrustList(
            key=path.stem,
            name=str(facts["name"]),
            kind=ListKind(facts["kind"]),
            origin=str(facts["origin"]),
            added=datetime.fromisoformat(facts["added"]),
            sha256=sha256,
            certificates=certificates_of(pem),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, UserError) as error:
        raise EnvironmentFault(
            f"The list of certificates in {path} is damaged.",
            f"Remove it with `countermark trust remove {path.stem}`, then add it again.",
        ) from error


def _check_digest(pem: bytes, sha256: str) -> None:
    if hashlib.sha256(pem).hexdigest() != sha256:
        raise ValueError(sha256)


def _pem_path(folder: Path, key: str, sha256: str) -> Path:
    return folder / f"{key}-{sha256}.pem"


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error


def _key_of(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].rstrip("-")
    if not key:
        raise UserError("The list needs a name with letters or digits.", "Give one with --name.")
    return f"list-{key}" if _DEVICES.fullmatch(key) else key

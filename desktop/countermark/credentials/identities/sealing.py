"""The encrypted file of a backup: bytes in, bytes out, whatever they mean.

A header in the open (a mark, the version, what the key is derived with, how long the rest is), then
the content encrypted with AES-256-GCM (NIST SP 800-38D), which vouches for the header, too. The key
comes from the passphrase by scrypt (RFC 7914).
"""

from __future__ import annotations

import secrets
import struct
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from countermark.base.errors import UserError
from countermark.credentials.pem import secret_bytes

SIZE_LIMIT = 1 << 26
"""Bytes; thousands of identities fit."""

_MARK = b"countermark-backup\n"
_VERSION = 1
# Version, three costs of scrypt (the first as a power of two), salt, nonce, length of the content.
_HEADER = struct.Struct(f">{len(_MARK)}s4B16s12sQ")
_MOST_COST = 18  # 256 MB of memory: what a file may ask of whoever opens it


@dataclass(frozen=True)
class Cost:
    """What scrypt is made to cost: 128 · block · 2^power bytes, `lanes` times over."""

    power: int = 17
    block: int = 8
    lanes: int = 1

    @property
    def is_bearable(self) -> bool:
        """Whether a file may ask for it."""
        return 1 <= self.power <= _MOST_COST and self.block == 8 and 1 <= self.lanes <= 4


COST = Cost()


def seal(content: bytes, passphrase: str) -> bytes:
    """Encrypt content; a salt and a nonce of its own go with each file."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    size = len(content) + 16  # GCM's tag
    header = _HEADER.pack(_MARK, _VERSION, COST.power, COST.block, COST.lanes, salt, nonce, size)
    return header + _cipher(passphrase, salt, COST).encrypt(nonce, content, header)


def check_sealed(sealed: bytes) -> None:
    """Refuse what is no whole backup that this version can read; no passphrase is needed for it.

    Raises:
        UserError: it is another file, of a newer version, truncated or damaged.
    """
    _header_of(sealed)


def unseal(sealed: bytes, passphrase: str) -> bytes:
    """Decrypt content.

    Raises:
        UserError: as `check_sealed`, or the passphrase is wrong.
    """
    cost, salt, nonce = _header_of(sealed)
    try:
        return _cipher(passphrase, salt, cost).decrypt(
            nonce, sealed[_HEADER.size :], sealed[: _HEADER.size]
        )
    except InvalidTag as error:
        raise UserError(
            "The passphrase does not open this backup, or the file was changed since it was made.",
            "Type the passphrase again; if it is right, use another copy of the file.",
        ) from error


def _header_of(sealed: bytes) -> tuple[Cost, bytes, bytes]:
    if not sealed.startswith(_MARK):
        raise UserError(
            "This is not a backup of Countermark's identities.",
            "Choose a file that `countermark identity backup` made.",
        )
    if len(sealed) < _HEADER.size:
        raise _truncated()
    _, version, power, block, lanes, salt, nonce, size = _HEADER.unpack_from(sealed)
    if version != _VERSION:
        raise UserError(
            "This backup was made by a newer version of Countermark.", "Update Countermark first."
        )
    if len(sealed) - _HEADER.size < size:
        raise _truncated()
    cost = Cost(power, block, lanes)
    if not cost.is_bearable or len(sealed) - _HEADER.size != size:
        raise UserError("This backup is damaged.", "Use another copy of the file.")
    return cost, salt, nonce


def _truncated() -> UserError:
    return UserError("This backup is not complete: its end is missing.", "Copy the file again.")


def _cipher(passphrase: str, salt: bytes, cost: Cost) -> AESGCM:
    # Composed: keyboards of other systems type the same letters as other characters.
    secret = secret_bytes(unicodedata.normalize("NFC", passphrase))
    derive = Scrypt(salt, 32, n=1 << cost.power, r=cost.block, p=cost.lanes)
    return AESGCM(derive.derive(secret))

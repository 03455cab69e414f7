"""What lies in the files that authorities and other programs give out: certificates and keys.

PKCS#12 (RFC 7292), PEM with keys of either form (PKCS#8 or the traditional ones, encrypted or not),
PKCS#7 bundles of certificates, and single certificates and keys in DER. The content says which, not
the name.
"""

from __future__ import annotations

import contextlib
import re
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_pem_private_key,
    pkcs7,
    pkcs12,
)

from countermark.base.errors import UserError, plain_os_error
from countermark.base.secrets import (
    IMPORT_VARIABLE,
)
from countermark.credentials.pem import secret_bytes

FILE_LIMIT = 1 << 20
"""Bytes; the longest chains of certificates have some ten thousand."""

PassphraseFor = Callable[[Path], str | None]
"""Gives the passphrase of a file; None if nobody knows it. It is asked once for each file."""

_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.*?-----END \1-----", re.DOTALL)
_CERTIFICATE_LABELS = {b"CERTIFICATE", b"X509 CERTIFICATE"}
_REQUEST_LABELS = {b"CERTIFICATE REQUEST", b"NEW CERTIFICATE REQUEST"}
_SEQUENCE = 0x30
_PKCS12_BEGINNING = b"\x02\x01\x03"  # version 3
_PKCS7_BEGINNING = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"  # signedData


@dataclass(frozen=True)
class Found:
    """What files held, each thing once, in the order of the files.

    Attributes:
        keys: unencrypted, in memory only.
        certificates: of anybody.
    """

    keys: tuple[PrivateKeyTypes, ...] = ()
    certificates: tuple[x509.Certificate, ...] = ()

    def __repr__(self) -> str:
        return f"Found({len(self.keys)} keys, {len(self.certificates)} certificates)"

    def __or__(self, other: Found) -> Found:
        own = [key.public_key() for key in self.keys]
        return Found(
            self.keys + tuple(key for key in other.keys if key.public_key() not in own),
            tuple(dict.fromkeys(self.certificates + other.certificates)),
        )


def read_key_files(files: Sequence[Path], passphrase_for: PassphraseFor) -> Found:
    """All certificates and keys of some files.

    Args:
        files: in any order.
        passphrase_for: is asked for those that are encrypted.

    Raises:
        UserError: a file cannot be read, is none of this kind, is damaged, or its passphrase is
            wrong or unknown.
    """
    found = Found()
    with warnings.catch_warnings():
        # The library warns programmers of files that strain the rules, as real authorities' do.
        warnings.simplefilter("ignore")
        for path in files:
            found |= _File(path, passphrase_for).read()
    return found


class _File:
    """One file; the person is asked for its passphrase once, however many keys are in it."""

    def __init__(self, path: Path, passphrase_for: PassphraseFor) -> None:
        self.path = path
        self._passphrase_for = passphrase_for
        self._passphrase: bytes | None = None

    def read(self) -> Found:
        data = self._data()
        found = self._from_pem(data) if b"-----BEGIN " in data else self._from_der(data)
        if not found.keys and not found.certificates:
            raise self._not_one()
        return found

    def _data(self) -> bytes:
        try:
            with self.path.open("rb") as file:
                data = file.read(FILE_LIMIT + 1)
        except OSError as error:
            raise UserError(
                plain_os_error(error, self.path) + ".", "Check the name of the file."
            ) from error
        if len(data) > FILE_LIMIT:
            raise UserError(
                f"This file is too large to be one with certificates: {self.path}",
                "Bring the one that the authority gave you, or that was exported.",
            )
        return data

    def _from_pem(self, data: bytes) -> Found:
        found = Found()
        labels = set()
        for block in _BLOCK.finditer(data):
            label, text = block[1], block[0] + b"\n"
            labels.add(label)
            if label in _CERTIFICATE_LABELS:
                found |= Found((), (self._certificate(x509.load_pem_x509_certificate, text),))
            elif label == b"PKCS7":
                found |= Found((), self._bundle(pkcs7.load_pem_pkcs7_certificates, text))
            elif label.endswith(b"PRIVATE KEY") and label != b"OPENSSH PRIVATE KEY":
                found |= Found((self._key(load_pem_private_key, text),))
        if labels and labels <= _REQUEST_LABELS:
            raise UserError(
                f"This is a request for a certificate, not the certificate: {self.path}",
                "Send it to the authority, and bring what comes back.",
            )
        return found

    def _from_der(self, data: bytes) -> Found:
        content = _content(data)
        if content.startswith(_PKCS12_BEGINNING):
            return self._from_pkcs12(data)
        if content.startswith(_PKCS7_BEGINNING):
            return Found((), self._bundle(pkcs7.load_der_pkcs7_certificates, data))
        with contextlib.suppress(ValueError, x509.InvalidVersion):  # a key, then, or nothing
            return Found((), _sound([x509.load_der_x509_certificate(data)]))
        try:
            return Found((self._key(load_der_private_key, data),))
        except _Damaged:
            return Found()

    def _from_pkcs12(self, data: bytes) -> Found:
        try:
            holding = self._open_pkcs12(data)
        except UnsupportedAlgorithm as error:
            raise self._old_encryption() from error
        chain = [holding.cert, *holding.additional_certs]
        certificates = [item.certificate for item in chain if item is not None]
        return Found(
            (holding.key,) if holding.key is not None else (),
            self._bundle(lambda _data: certificates, data),
        )

    def _open_pkcs12(self, data: bytes) -> pkcs12.PKCS12KeyAndCertificates:
        for nothing in (None, b""):  # the two ways in which programs write no passphrase
            try:
                return pkcs12.load_pkcs12(data, nothing)
            except ValueError as error:
                if "password" not in str(error):
                    raise UserError(
                        f"This file is damaged: {self.path}", "Get or export the file again."
                    ) from error
        secret = self._secret()
        try:
            return pkcs12.load_pkcs12(data, secret)
        except (ValueError, TypeError) as error:  # the latter for bytes that are no text
            raise self._wrong() from error

    def _key(
        self, load: Callable[[bytes, bytes | None], PrivateKeyTypes], data: bytes
    ) -> PrivateKeyTypes:
        try:
            return load(data, None)
        except TypeError:
            pass  # it is encrypted
        except UnsupportedAlgorithm as error:
            raise self._old_encryption() from error
        except ValueError as error:
            raise _Damaged(
                f"The key in this file is damaged: {self.path}", "Get or export the file again."
            ) from error
        try:
            return load(data, self._secret())
        except UnsupportedAlgorithm as error:
            raise self._old_encryption() from error
        except (ValueError, TypeError) as error:
            raise self._wrong() from error

    def _certificate(
        self, load: Callable[[bytes], x509.Certificate], data: bytes
    ) -> x509.Certificate:
        return self._bundle(lambda content: [load(content)], data)[0]

    def _bundle(
        self, load: Callable[[bytes], list[x509.Certificate]], data: bytes
    ) -> tuple[x509.Certificate, ...]:
        try:
            return _sound(load(data))
        except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
            raise self._damaged_certificate() from error

    def _secret(self) -> bytes:
        if self._passphrase is None:
            given = self._passphrase_for(self.path)
            if given is None:
                raise UserError(
                    f"This file has a passphrase, and it is not known: {self.path}",
                    f"Set {IMPORT_VARIABLE}, or run the command in a terminal and type it.",
                )
            self._passphrase = secret_bytes(given)
        return self._passphrase

    def _wrong(self) -> UserError:
        return UserError(
            f"The passphrase does not open this file: {self.path}",
            "It is the one that was chosen when the file was made, or that came with it.",
        )

    def _not_one(self) -> UserError:
        return UserError(
            f"There is no certificate and no key in this file: {self.path}",
            "Files with certificates end in .p12, .pfx, .pem, .crt, .cer, .key or .p7b.",
        )

    def _old_encryption(self) -> UserError:
        return UserError(
            f"This file is encrypted, or its key made, in a way that is not supported: {self.path}",
            "Export it again; where there is a choice, take AES-256.",
        )

    def _damaged_certificate(self) -> UserError:
        return UserError(
            f"A certificate in this file is damaged: {self.path}", "Get or export the file again."
        )


class _Damaged(UserError):  # noqa: N818 - as its family is named
    """A key cannot be parsed."""


def _sound(certificates: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """The same, whose names can be read: the library reads them only when they are asked for.

    Raises:
        ValueError: one cannot.
    """
    for item in certificates:
        _ = item.subject, item.issuer
    return tuple(certificates)


def _content(data: bytes) -> bytes:
    """What comes first inside the outermost sequence of DER data; empty if it is none."""
    if len(data) < 2 or data[0] != _SEQUENCE:
        return b""
    length_bytes = data[1] & 0x7F if data[1] & 0x80 else 0
    return data[2 + length_bytes :][:32]

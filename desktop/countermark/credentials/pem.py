"""PEM in and out, for certificates and keys."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography import x509
from cryptography.hazmat.primitives import serialization

from countermark.base.errors import UserError
from countermark.credentials.algorithms import PrivateKey

PASSPHRASE_LIMIT = 1023
"""Bytes of UTF-8; OpenSSL takes no more."""


def certificates_pem(certificates: Iterable[x509.Certificate]) -> str:
    """Certificates one after the other."""
    return "".join(
        item.public_bytes(serialization.Encoding.PEM).decode("ascii") for item in certificates
    )


def certificates_in(pem: str) -> tuple[x509.Certificate, ...]:
    """The certificates of a text, none if it is empty.

    Raises:
        ValueError: there is text, and no certificate in it.
    """
    return tuple(x509.load_pem_x509_certificates(pem.encode())) if pem.strip() else ()


def public_key_pem(certificate: x509.Certificate) -> bytes:
    """The public key that a certificate is about."""
    return certificate.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def secret_bytes(passphrase: str) -> bytes:
    """A passphrase as bytes; the environment may hold some that are no text."""
    return passphrase.encode("utf-8", "surrogatepass")


def sealed_key(private: PrivateKey, passphrase: str) -> bytes:
    """A private key encrypted (PKCS#8, AES-256), PEM.

    Raises:
        UserError: the passphrase is longer than the format takes.
    """
    secret = secret_bytes(passphrase)
    if len(secret) > PASSPHRASE_LIMIT:
        raise UserError(f"The passphrase is longer than {PASSPHRASE_LIMIT} bytes.", "Shorten it.")
    return private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(secret),
    )


def open_key(private: PrivateKey) -> bytes:
    """A private key as it is, PKCS#8 DER: for memory only, and inside what is encrypted."""
    return private.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )

"""Authorities for tests: they issue whatever certificate a test wants, good or flawed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from countermark.base.times import now
from countermark.credentials.certificates import CLAIM_SIGNING

PURPOSES = (CLAIM_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION)
YEAR = timedelta(days=365)


def subject(name: str, organisation: str = "") -> x509.Name:
    """A certificate's subject."""
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, name)] if name else []
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


def usage(*wanted: str) -> x509.KeyUsage:
    """A key usage with these on and all others off."""
    names = (
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
        "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
    )  # fmt: skip
    return x509.KeyUsage(**{name: name in wanted for name in names})


@dataclass
class Authority:
    """One authority: its key, its certificate, and who is above it."""

    name: str
    above: Authority | None = None
    path_length: int | None = None
    begins: datetime = field(default_factory=lambda: now() - 2 * YEAR)
    ends: datetime = field(default_factory=lambda: now() + 5 * YEAR)
    may_issue: bool = True

    def __post_init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        issuer = self.above or self
        usages = ("key_cert_sign", "crl_sign") if self.may_issue else ("crl_sign",)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject(self.name, "Test trust"))
            .issuer_name(subject(issuer.name, "Test trust"))
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.begins)
            .not_valid_after(self.ends)
            .add_extension(x509.BasicConstraints(True, self.path_length), critical=True)
            .add_extension(usage(*usages), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), critical=False
            )
        )
        if self.above is not None:
            builder = builder.add_extension(_issuer_id(self.above), critical=False)
        self.certificate = builder.sign(issuer.key, hashes.SHA256())

    def issue(self, public: Any, **changes: Any) -> x509.Certificate:
        """A certificate fit to sign, but for the changes.

        `usage`, `purposes`, `issuer_id` as None leave that extension out.
        """
        wanted: dict[str, Any] = {
            "name": "Ana Ruiz", "organisation": "Studio Ruiz", "email": "ana@ruiz.example",
            "begins": now() - timedelta(days=1), "ends": now() + YEAR,
            "usage": usage("digital_signature"), "purposes": PURPOSES, "ca": False,
            "issuer_id": True, "digest": hashes.SHA256(), "more": (),
        } | changes  # fmt: skip
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject(wanted["name"], wanted["organisation"]))
            .issuer_name(self.certificate.subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(wanted["begins"])
            .not_valid_after(wanted["ends"])
            .add_extension(x509.BasicConstraints(wanted["ca"], None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        )
        if wanted["email"]:
            names = x509.SubjectAlternativeName([x509.RFC822Name(wanted["email"])])
            builder = builder.add_extension(names, critical=False)
        if wanted["usage"] is not None:
            builder = builder.add_extension(wanted["usage"], critical=True)
        if wanted["purposes"] is not None:
            purposes = x509.ExtendedKeyUsage(wanted["purposes"])
            builder = builder.add_extension(purposes, critical=False)
        if wanted["issuer_id"]:
            builder = builder.add_extension(_issuer_id(self), critical=False)
        for extension in wanted["more"]:
            builder = builder.add_extension(extension, critical=True)
        return builder.sign(self.key, wanted["digest"])


def self_signed(key: Any) -> x509.Certificate:
    """A certificate that vouches for itself."""
    own = subject("Ana Ruiz", "Studio Ruiz")
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + YEAR)
        .add_extension(usage("digital_signature"), critical=True)
        .add_extension(x509.ExtendedKeyUsage(PURPOSES), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
        )
        .sign(key, digest)
    )


def _issuer_id(authority: Authority) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key())

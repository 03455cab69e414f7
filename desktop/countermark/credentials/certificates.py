"""The certificates of a signing identity: a local authority and a claim-signing leaf under it.

They follow the C2PA Technical Specification 2.4, section 14.5.1 (certificate profile): X.509 v3, an
end-entity that is not self-signed, key usage digitalSignature, extended key usages for C2PA claim
signing, e-mail protection (older readers want it) and document signing (readers of identity
assertions want it), authority key identifier present.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from countermark.credentials.algorithms import Algorithm, PrivateKey, new_key

CLAIM_SIGNING = ObjectIdentifier("1.3.6.1.4.1.62558.2.1")
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
TRUSTED_USAGES = (
    CLAIM_SIGNING.dotted_string,
    ExtendedKeyUsageOID.EMAIL_PROTECTION.dotted_string,
    DOCUMENT_SIGNING.dotted_string,
)
"""Extended key usages accepted when reading."""
_PURPOSES = (CLAIM_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION, DOCUMENT_SIGNING)

LEAF_LIFETIME = timedelta(days=365)
AUTHORITY_LIFETIME = timedelta(days=3650)
# Clocks differ a little; a certificate should not be "from the future" on the next machine.
_BACKDATED = timedelta(minutes=5)
# RFC 5280, appendix A, limits names to 64 characters; common libraries count bytes of UTF-8.
_NAME_LIMIT = 64


@dataclass(frozen=True)
class IssuedChain:
    """A new key pair's certificates, and both keys, unencrypted in memory only."""

    authority: x509.Certificate
    authority_key: PrivateKey
    leaf: x509.Certificate
    leaf_key: PrivateKey


def issue_chain(
    name: str, organisation: str, at: datetime, algorithm: Algorithm = Algorithm.ES256
) -> IssuedChain:
    """Make a local authority and a claim-signing certificate under it.

    Args:
        name: of the signer; longer than 64 bytes is shortened in the certificate.
        organisation: or empty, then the name stands for it: readers show it as the issuer.
        at: the instant from which on both are valid.
        algorithm: of both keys.
    """
    authority_key = new_key(algorithm)
    authority = _authority(authority_key, name, organisation, at)
    leaf_key = new_key(algorithm)
    leaf = issue_leaf(leaf_key.public_key(), authority, authority_key, name, organisation, at)
    return IssuedChain(authority, authority_key, leaf, leaf_key)


def issue_leaf(
    public: CertificatePublicKeyTypes,
    authority: x509.Certificate,
    authority_key: PrivateKey,
    name: str,
    organisation: str,
    at: datetime,
) -> x509.Certificate:
    """A claim-signing certificate for a key; it never outlives its authority."""
    usages = x509.ExtendedKeyUsage(_PURPOSES)
    key_id = x509.SubjectKeyIdentifier.from_public_key(public)
    authority_id = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return (
        x509.CertificateBuilder()
        .subject_name(subject_name(name, organisation))
        .issuer_name(authority.subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _BACKDATED)
        .not_valid_after(min(at + LEAF_LIFETIME, authority.not_valid_after_utc))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(usages, critical=False)
        .add_extension(key_id, critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(authority_id),
            critical=False,
        )
        .sign(authority_key, digest_for(authority_key))
    )


def signing_request(
    private: PrivateKey, name: str, organisation: str, email: str = ""
) -> x509.CertificateSigningRequest:
    """What an authority needs to issue a certificate for a key (PKCS#10, RFC 2986).

    It asks for the extensions of the profile; an authority may overrule every one of them.
    """
    usages = x509.ExtendedKeyUsage(_PURPOSES)
    builder = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(subject_name(name, organisation))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(usages, critical=False)
    )
    if email.isascii() and email:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([x509.RFC822Name(email)]), critical=False
        )
    return builder.sign(private, digest_for(private))


def digest_for(private: PrivateKey) -> hashes.SHA256 | hashes.SHA384 | hashes.SHA512 | None:
    """The digest a key signs certificates with; Ed25519 has its own."""
    if isinstance(private, ed25519.Ed25519PrivateKey):
        return None
    if isinstance(private, ec.EllipticCurvePrivateKey) and private.curve.key_size > 256:
        return hashes.SHA384() if private.curve.key_size == 384 else hashes.SHA512()
    return hashes.SHA256()


def subject_name(name: str, organisation: str, common_name: str = "") -> x509.Name:
    """A certificate's subject; readers show the organisation as the issuer of a credential."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _shortened(organisation or name)),
            x509.NameAttribute(NameOID.COMMON_NAME, _shortened(common_name or name)),
        ]
    )


def _shortened(text: str, limit: int = _NAME_LIMIT) -> str:
    data = text.encode()
    if len(data) <= limit:
        return text
    mark = "…"
    return data[: limit - len(mark.encode())].decode(errors="ignore") + mark


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """An authority signs certificates and their revocations; a leaf signs content."""
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _authority(key: PrivateKey, name: str, organisation: str, at: datetime) -> x509.Certificate:
    suffix = " (Countermark authority)"
    own = subject_name(name, organisation, _shortened(name, _NAME_LIMIT - len(suffix)) + suffix)
    return (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _BACKDATED)
        .not_valid_after(at + AUTHORITY_LIFETIME)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, digest_for(key))
    )

"""The signature algorithms of content credentials, and keys for them.

C2PA Technical Specification 2.4, section 13.2 (digital signatures). A signature is in the form COSE
wants it (RFC 9053): r and s one after the other for ECDSA, a salt as long as the digest for PSS.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import (
    CertificatePublicKeyTypes,
    PrivateKeyTypes,
)
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey

RSA_LEAST = 2048
"""Bits; shorter keys are refused by every reader (section 14.5.1)."""
_RSA_NEW = 3072


class Algorithm(StrEnum):
    """How an identity signs; the value is the name that C2PA gives it, in lower case."""

    ES256 = "es256"
    ES384 = "es384"
    ES512 = "es512"
    PS256 = "ps256"
    PS384 = "ps384"
    PS512 = "ps512"
    ED25519 = "ed25519"

    @property
    def label(self) -> str:
        """`ES256 (P-256)`: for a person who chooses one."""
        return _LABELS[self]

    @property
    def digest(self) -> hashes.HashAlgorithm | None:
        """What is signed of the data; None for Ed25519, which takes the data itself."""
        return _DIGESTS.get(self.value[2:])


NEW_ALGORITHMS = (Algorithm.ES256, Algorithm.ES384, Algorithm.PS256, Algorithm.ED25519)
"""Those that new keys are made for; the others come with certificates from elsewhere."""

_LABELS = {
    Algorithm.ES256: "ES256 (P-256)",
    Algorithm.ES384: "ES384 (P-384)",
    Algorithm.ES512: "ES512 (P-521)",
    Algorithm.PS256: "PS256 (RSA)",
    Algorithm.PS384: "PS384 (RSA)",
    Algorithm.PS512: "PS512 (RSA)",
    Algorithm.ED25519: "Ed25519",
}
_DIGESTS: dict[str, hashes.HashAlgorithm] = {
    "256": hashes.SHA256(),
    "384": hashes.SHA384(),
    "512": hashes.SHA512(),
}


@dataclass(frozen=True)
class _Curve:
    make: type[ec.EllipticCurve]
    size: int  # bytes of r and of s


_CURVES = {
    Algorithm.ES256: _Curve(ec.SECP256R1, 32),
    Algorithm.ES384: _Curve(ec.SECP384R1, 48),
    Algorithm.ES512: _Curve(ec.SECP521R1, 66),
}


def new_key(algorithm: Algorithm) -> PrivateKey:
    """A fresh private key."""
    if algorithm in _CURVES:
        return ec.generate_private_key(_CURVES[algorithm].make())
    if algorithm is Algorithm.ED25519:
        return ed25519.Ed25519PrivateKey.generate()
    return rsa.generate_private_key(public_exponent=65537, key_size=_RSA_NEW)


def algorithm_for(public: CertificatePublicKeyTypes) -> Algorithm | None:
    """The algorithm that goes with a key, or None if content credentials know none.

    An RSA key of any length counts, and signs with PS256; whether it is long enough is for
    `profile` to say.
    """
    if isinstance(public, ec.EllipticCurvePublicKey):
        return next(
            (name for name, curve in _CURVES.items() if isinstance(public.curve, curve.make)), None
        )
    if isinstance(public, rsa.RSAPublicKey):
        return Algorithm.PS256
    return Algorithm.ED25519 if isinstance(public, ed25519.Ed25519PublicKey) else None


def fits(algorithm: Algorithm, public: CertificatePublicKeyTypes) -> bool:
    """Whether a key can sign with an algorithm; RSA goes with all three of its kind."""
    own = algorithm_for(public)
    return own is algorithm or (own is Algorithm.PS256 and algorithm.value.startswith("ps"))


def usable(private: PrivateKeyTypes) -> PrivateKey | None:
    """The key, if it is of a kind that any of the algorithms takes."""
    return private if isinstance(private, PrivateKey) else None


def sign(private: PrivateKey, data: bytes, algorithm: Algorithm) -> bytes:
    """Sign with a key in memory.

    Raises:
        ValueError: the key does not go with the algorithm.
    """
    digest = algorithm.digest
    if isinstance(private, ed25519.Ed25519PrivateKey):
        return private.sign(data)
    if digest is None or not fits(algorithm, private.public_key()):
        raise ValueError(algorithm)
    if isinstance(private, rsa.RSAPrivateKey):
        return private.sign(data, _pss(digest), digest)
    size = _CURVES[algorithm].size
    numbers = decode_dss_signature(private.sign(data, ec.ECDSA(digest)))
    return b"".join(number.to_bytes(size) for number in numbers)


def is_signature(
    signature: bytes, data: bytes, public: CertificatePublicKeyTypes, algorithm: Algorithm
) -> bool:
    """Whether a signature is one of this data by the owner of this public key."""
    digest = algorithm.digest
    try:
        if isinstance(public, ed25519.Ed25519PublicKey):
            public.verify(signature, data)
        elif isinstance(public, ec.EllipticCurvePublicKey) and digest is not None:
            public.verify(der_signature(signature, algorithm), data, ec.ECDSA(digest))
        elif isinstance(public, rsa.RSAPublicKey) and digest is not None:
            public.verify(signature, data, _pss(digest), digest)
        else:
            return False
    except (InvalidSignature, ValueError):
        return False
    return True


def der_signature(raw: bytes, algorithm: Algorithm) -> bytes:
    """An ECDSA signature as certificates and CMS want it (RFC 3279, section 2.2.3).

    Raises:
        ValueError: its length is not the algorithm's.
    """
    size = _CURVES[algorithm].size
    if len(raw) != 2 * size:
        raise ValueError(len(raw))
    return encode_dss_signature(*(int.from_bytes(part) for part in (raw[:size], raw[size:])))


def _pss(digest: hashes.HashAlgorithm) -> padding.PSS:
    return padding.PSS(padding.MGF1(digest), digest.digest_size)

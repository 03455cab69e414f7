"""A signing service as docs/signing-service.md describes it, with a key that never leaves it."""

from __future__ import annotations

import base64
import json

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from countermark.base.times import now
from countermark.credentials.algorithms import Algorithm, PrivateKey, new_key
from countermark.credentials.certificates import issue_chain, issue_leaf
from tests.servers import Reply, Request

ACCESS_KEY = "let-me-in-7"


class SigningService:
    """Answers for one key.

    Attributes:
        certificates: of its key: the signer's and the authority's.
        signed: how often it signed.
    """

    def __init__(self, algorithm: Algorithm = Algorithm.ES256, name: str = "Ana Ruiz") -> None:
        self._key, self._algorithm = new_key(algorithm), algorithm
        self.certificates = certificates_for(self._key.public_key(), name, algorithm)
        self.signed = 0

    def __call__(self, request: Request) -> Reply:
        if request.headers.get("Authorization") != f"Bearer {ACCESS_KEY}":
            return Reply(b"{}", 401)
        question = json.loads(request.body)
        if question["algorithm"] != self._algorithm.value:
            return Reply(b"{}", 400)
        self.signed += 1
        signature = sign_with(self._key, self._algorithm, base64.b64decode(question["data"]))
        return Reply(json.dumps({"signature": base64.b64encode(signature).decode()}).encode())


def sign_with(private: PrivateKey, algorithm: Algorithm, data: bytes) -> bytes:
    """A signature in the form that COSE wants (RFC 9053)."""
    digest = algorithm.digest
    if isinstance(private, ed25519.Ed25519PrivateKey) or digest is None:
        return private.sign(data)
    if isinstance(private, ec.EllipticCurvePrivateKey):
        size = (private.key_size + 7) // 8
        both = decode_dss_signature(private.sign(data, ec.ECDSA(digest)))
        return b"".join(number.to_bytes(size, "big") for number in both)
    pss = padding.PSS(padding.MGF1(digest), digest.digest_size)
    return private.sign(data, pss, digest)


def certificates_for(
    public: CertificatePublicKeyTypes, name: str, algorithm: Algorithm = Algorithm.ES256
) -> tuple[x509.Certificate, x509.Certificate]:
    """A signer's certificate for a key kept elsewhere, and its authority's."""
    issued = issue_chain(name, "", now(), algorithm)
    leaf = issue_leaf(public, issued.authority, issued.authority_key, name, "", now())
    return leaf, issued.authority

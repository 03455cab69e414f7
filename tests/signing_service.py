"""A signing service as docs/signing-service.md describes it, with a key that never leaves it."""

from __future__ import annotations

import base64
import json

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes

from countermark.base.times import now
from countermark.credentials.algorithms import Algorithm, new_key, sign_with
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


def certificates_for(
    public: CertificatePublicKeyTypes, name: str, algorithm: Algorithm = Algorithm.ES256
) -> tuple[x509.Certificate, x509.Certificate]:
    """A signer's certificate for a key kept elsewhere, and its authority's."""
    issued = issue_chain(name, "", now(), algorithm)
    leaf = issue_leaf(public, issued.authority, issued.authority_key, name, "", now())
    return leaf, issued.authority

"""What other tools sign with: a key and a certificate chain as the program makes them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from countermark.base.times import now
from countermark.credentials.certificates import issue_chain


@dataclass(frozen=True)
class SigningMaterial:
    """A signer that is worth nothing outside of a measurement.

    Attributes:
        chain: its certificate and the authority's, PEM.
        key: its private key, PEM (PKCS#8).
        authority: the authority's certificate alone, PEM.
    """

    chain: str
    key: str
    authority: str


def make_material() -> SigningMaterial:
    """A new key under an authority of its own."""
    issued = issue_chain("Bench", "", now())
    authority = issued.authority.public_bytes(Encoding.PEM).decode()
    leaf = issued.leaf.public_bytes(Encoding.PEM).decode()
    key = issued.leaf_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return SigningMaterial(leaf + authority, key.decode(), authority)


_CAPTURE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
MANIFEST = json.dumps(
    {
        "claim_generator_info": [{"name": "bench", "version": "1.0"}],
        "title": "A work",
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "data": {
                    "actions": [
                        {
                            "action": "c2pa.created",
                            "digitalSourceType": _CAPTURE,
                        }
                    ]
                },
            },
            {
                "label": "cawg.training-mining",
                "data": {
                    "entries": {
                        "cawg.ai_generative_training": {"use": "notAllowed"},
                        "cawg.ai_training": {"use": "notAllowed"},
                        "cawg.ai_inference": {"use": "notAllowed"},
                        "cawg.data_mining": {"use": "notAllowed"},
                    }
                },
            },
        ],
    }
)
"""What a person who follows the library's documentation declares."""

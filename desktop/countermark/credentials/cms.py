"""Detached signatures that every CMS reader checks (RFC 5652), with any key that signs credentials.

The signature covers the digest of the data, the time that the signer's machine had, and which
certificate belongs to it (RFC 5035), so that no other can be put in its place. What makes it goes
by RFC 5754 and RFC 5753 for ECDSA, RFC 4056 for RSASSA-PSS, RFC 8419 for Ed25519.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from asn1crypto import algos, cms, tsp, x509
from cryptography.hazmat.primitives.serialization import Encoding

from countermark.credentials.algorithms import Algorithm, der_signature
from countermark.credentials.identity import SigningKey
from countermark.credentials.keys import signing_function
from countermark.credentials.pem import certificates_in


def detached_signature(key: SigningKey, data: bytes, at: datetime) -> bytes:
    """Sign data that lies beside its signature.

    Args:
        key: who signs; the certificates of its chain go along, without the root.
        data: what is signed, byte for byte.
        at: now; the time that is stated, and that nobody vouches for.

    Returns:
        `SignedData`, DER: what belongs into a `.p7s` file.

    Raises:
        CountermarkError: the key is kept elsewhere, and cannot be had.
    """
    identity = key.identity
    digest_name = _digest_name(identity.algorithm)
    chain = [
        x509.Certificate.load(certificate.public_bytes(Encoding.DER))
        for certificate in certificates_in(identity.chain_pem)
    ]
    attributes = _signed_attributes(chain[0], hashlib.new(digest_name, data).digest(), at)
    signature = signing_function(key)(attributes.dump())
    if identity.algorithm.value.startswith("es"):
        signature = der_signature(signature, identity.algorithm)
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                {"issuer": chain[0].issuer, "serial_number": chain[0].serial_number},
            ),
            "digest_algorithm": {"algorithm": digest_name},
            "signed_attrs": attributes,
            "signature_algorithm": _signature_algorithm(identity.algorithm),
            "signature": signature,
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": digest_name}],
            "encap_content_info": {"content_type": "data"},
            "certificates": chain,
            "signer_infos": [signer],
        }
    )
    wrapped: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return wrapped


def _digest_name(algorithm: Algorithm) -> str:
    """Of the digest of the data; with Ed25519 it is SHA-512 (RFC 8419, section 2.3)."""
    return "sha512" if algorithm.digest is None else algorithm.digest.name


def _signed_attributes(certificate: Any, digest: bytes, at: datetime) -> Any:
    """What is really signed (RFC 5652, section 5.3): in the order that DER wants."""
    known = tsp.SigningCertificateV2(
        {
            "certs": [
                {
                    "cert_hash": hashlib.sha256(certificate.dump()).digest(),
                    "issuer_serial": {
                        "issuer": [x509.GeneralName("directory_name", certificate.issuer)],
                        "serial_number": certificate.serial_number,
                    },
                }
            ]
        }
    )
    time = "utc_time" if at.year < 2050 else "general_time"  # RFC 5652, section 11.3
    return cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({time: at})]}),
            cms.CMSAttribute({"type": "message_digest", "values": [digest]}),
            cms.CMSAttribute({"type": "signing_certificate_v2", "values": [known]}),
        ]
    )


def _signature_algorithm(algorithm: Algorithm) -> Any:
    if algorithm.digest is None:
        return algos.SignedDigestAlgorithm({"algorithm": "ed25519"})
    name = algorithm.digest.name
    if algorithm.value.startswith("es"):
        return algos.SignedDigestAlgorithm({"algorithm": f"{name}_ecdsa"})
    return algos.SignedDigestAlgorithm(
        {
            "algorithm": "rsassa_pss",
            "parameters": algos.RSASSAPSSParams(
                {
                    "hash_algorithm": {"algorithm": name},
                    "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": name}},
                    "salt_length": algorithm.digest.digest_size,
                }
            ),
        }
    )

"""Certificates in their order: the one that signs, its issuer, and so on up to the root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Chain:
    """Certificates in their order.

    Attributes:
        certificates: the leaf first, each followed by its issuer; never the root.
        root: above the last one, or None if it did not come along.
    """

    certificates: tuple[x509.Certificate, ...]
    root: x509.Certificate | None


def in_order(leaf: x509.Certificate, others: Sequence[x509.Certificate]) -> Chain:
    """Put certificates in order, whichever they came in; what does not belong is left out."""
    chain = [leaf]
    while len(chain) <= len(others):
        last = chain[-1]
        issuer = next(
            (item for item in others if item not in chain and is_issued_by(last, item)), None
        )
        if issuer is None:
            break
        if issuer.issuer == issuer.subject:
            return Chain(tuple(chain), issuer)
        chain.append(issuer)
    return Chain(tuple(chain), None)


def end_entity(certificates: Sequence[x509.Certificate]) -> x509.Certificate | None:
    """The certificate that belongs to a signer: the only one that is no authority's."""
    own = list(dict.fromkeys(item for item in certificates if not is_authority(item)))
    return own[0] if len(own) == 1 else None


def is_issued_by(child: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether one certificate was signed with the other's key, and names it."""
    try:
        child.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may issue others (basic constraints)."""
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def common_name(certificate: x509.Certificate, *, issuer: bool = False) -> str:
    """Whom a certificate names, for a sentence."""
    name = certificate.issuer if issuer else certificate.subject
    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(kind):
            return str(attribute.value)
    return "an unnamed holder"

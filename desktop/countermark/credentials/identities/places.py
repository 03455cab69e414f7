"""Adding signing identities whose key stays where it is: in a security token, or behind a service.

Before one is stored, its key signs once: a wrong PIN or a silent service is known at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from countermark.base.errors import UserError, plain_os_error
from countermark.credentials.algorithms import Algorithm, algorithm_for
from countermark.credentials.chains import Chain, common_name, end_entity, in_order
from countermark.credentials.identities.folder import SERVICE_AUTHORITY
from countermark.credentials.identities.store import (
    Material,
    facts_of,
    new_name,
    refuse_second,
    store_identity,
)
from countermark.credentials.identity import (
    Identity,
    KeyKind,
    ServicePlace,
    SigningKey,
    TokenPlace,
)
from countermark.credentials.keys import prove
from countermark.credentials.pem import certificates_pem
from countermark.credentials.profile import refuse_unfit
from countermark.credentials.security_token import keys_on_token
from countermark.credentials.signing_service import checked_address
from countermark.rights.party import Party


class Keep(Protocol):
    """Keeps a PIN or access key under an identity's key, somewhere that is no file of ours."""

    def __call__(self, identity: str, *, secret: str) -> object:
        """Keep it; if that fails, the person is asked again each time."""


@dataclass(frozen=True)
class Newcomer:
    """An identity that is to be added.

    Attributes:
        chain: its certificates.
        party: whom it names.
        algorithm: how its key signs.
        at: now.
    """

    chain: Chain
    party: Party
    algorithm: Algorithm
    at: datetime


def newcomer(
    certificates: Sequence[x509.Certificate], party_for: Callable[[str], Party], at: datetime
) -> Newcomer:
    """Put certificates in order and see that they can sign.

    Args:
        certificates: the signer's own and those above it, in any order.
        party_for: gives the party, from the name that the certificate states.
        at: now.

    Raises:
        CertificateUnfit: they cannot sign content credentials.
        UserError: none or several of them are a signer's own; or the name is none.
    """
    leaf = end_entity(certificates)
    if leaf is None:
        raise UserError(
            "There is not exactly one certificate of a signer among these.",
            "Give yours, and beside it only those of the authorities above it.",
        )
    chain = in_order(leaf, certificates)
    refuse_unfit(chain.certificates, chain.root, at)
    algorithm = algorithm_for(leaf.public_key())
    assert algorithm is not None  # noqa: S101 - else it had been refused
    return Newcomer(chain, party_for(common_name(leaf)), algorithm, at)


def read_certificates(paths: Sequence[Path]) -> tuple[x509.Certificate, ...]:
    """The certificates in files, PEM with any number in each, or DER.

    Raises:
        UserError: a file cannot be read, or holds none.
    """
    return tuple(certificate for path in paths for certificate in _certificates(path))


def certificates_on_token(place: TokenPlace, pin: str) -> tuple[x509.Certificate, ...]:
    """The certificate that a token holds for a key, and those of authorities there.

    Raises:
        CountermarkError: the token cannot be used, or holds none for the key.
    """
    for key in keys_on_token(place.library, place.token, pin):
        fits = place.key_label in {"", key.label} and place.key_id in {"", key.key_id}
        if fits and key.certificates:
            return key.certificates
    raise UserError(
        f"The security token “{place.token}” holds no certificate for the key.",
        "Bring it with --certificate FILE.",
    )


def add_token_identity(
    folder: Path, place: TokenPlace, new: Newcomer, pin: str, keep: Keep
) -> Identity:
    """Add an identity whose key is in a security token.

    Args:
        folder: where identities live.
        place: where the key is.
        new: the identity.
        pin: of the token.
        keep: keeps the PIN; called after the key has signed.

    Raises:
        UserError: there is such an identity, or the token cannot be used as it is.
        EnvironmentFault: the token failed, or the identity cannot be stored.
    """
    return _add(folder, place, new, pin, keep, {})


def add_service_identity(
    folder: Path, place: ServicePlace, new: Newcomer, access_key: str, keep: Keep
) -> Identity:
    """Add an identity whose key is behind a signing service.

    Args:
        folder: where identities live.
        place: where to ask; the authority's certificates are copied.
        new: the identity.
        access_key: for the service, or empty if it wants none.
        keep: keeps the access key; called after the key has signed.

    Raises:
        UserError: there is such an identity, or the address is none that may be asked.
        EnvironmentFault: the service refuses, or the identity cannot be stored.
    """
    place = ServicePlace(checked_address(place.address), place.authority)
    files = {}
    if place.authority:
        files[SERVICE_AUTHORITY] = certificates_pem(_certificates(Path(place.authority))).encode()
    return _add(folder, place, new, access_key, keep, files)


def _add(
    folder: Path,
    place: TokenPlace | ServicePlace,
    new: Newcomer,
    secret: str,
    keep: Keep,
    files: dict[str, bytes],
) -> Identity:
    refuse_second(folder, new.party, new.algorithm)
    key = new_name(new.party)
    material = Material(new.chain.certificates, authority=new.chain.root)
    prove(SigningKey(_unstored(key, place, new), b"", secret))
    facts = facts_of(new.party, new.at, new.algorithm, issued_here=False, place=place)
    if secret:
        keep(key, secret=secret)
    else:
        facts["secret"] = ""  # nobody need be asked for one
    return store_identity(folder, key, facts, {**material.files(""), **files})


def _unstored(key: str, place: TokenPlace | ServicePlace, new: Newcomer) -> Identity:
    leaf, root = new.chain.certificates[0], new.chain.root
    return Identity(
        key=key,
        party=new.party,
        created=new.at,
        expires=leaf.not_valid_after_utc,
        fingerprint=leaf.fingerprint(hashes.SHA256()).hex(),
        chain_pem=certificates_pem(new.chain.certificates),
        authority_pem=certificates_pem([root] if root is not None else []),
        algorithm=new.algorithm,
        kind=KeyKind.TOKEN if isinstance(place, TokenPlace) else KeyKind.SERVICE,
        issued_here=False,
        token=place if isinstance(place, TokenPlace) else None,
        service=place if isinstance(place, ServicePlace) else None,
    )


def _certificates(path: Path) -> tuple[x509.Certificate, ...]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(plain_os_error(error, path)) from error
    try:
        if b"-----BEGIN" in data:
            return tuple(x509.load_pem_x509_certificates(data))
        return (x509.load_der_x509_certificate(data),)
    except ValueError as error:
        raise UserError(f"This file holds no certificate: {path}") from error

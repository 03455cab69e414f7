"""Identities from elsewhere: a key and certificates that a person brings, checked first.

The files may come in any form and order. The certificate that fits the key is found, those above
it are put in order, and what cannot sign content credentials is refused with all reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.x509.oid import NameOID

from countermark.base.errors import UserError
from countermark.credentials.algorithms import PrivateKey, algorithm_for, usable
from countermark.credentials.chains import common_name, in_order
from countermark.credentials.identities.folder import leaf_of, list_identities
from countermark.credentials.identities.key_files import PassphraseFor, read_key_files
from countermark.credentials.identities.store import (
    Material,
    facts_of,
    new_name,
    store_identity,
)
from countermark.credentials.identity import Identity, checked_party
from countermark.credentials.profile import refuse_unfit
from countermark.rights.party import Party, email_problem


@dataclass(frozen=True)
class Wording:
    """What a person wants to be called, where it differs from what the certificate says.

    Attributes:
        name, organisation, email, website: as in `Party`; empty to take the certificate's.
    """

    name: str = ""
    organisation: str = ""
    email: str = ""
    website: str = ""

    def filled_from(self, party: Party) -> Wording:
        """With a party's own words where there are none."""
        return Wording(
            self.name or party.name,
            self.organisation or party.organisation,
            self.email or party.email,
            self.website or party.website,
        )


def read_material(files: Sequence[Path], at: datetime, passphrase_for: PassphraseFor) -> Material:
    """The key and the certificates of some files, in order and fit to sign.

    Args:
        files: PKCS#12, PEM, PKCS#7 or DER, in any order.
        at: now.
        passphrase_for: is asked for those that are encrypted.

    Raises:
        UserError: there is no key or more than one, or no certificate that fits it.
        CertificateUnfit: its certificate cannot sign content credentials.
    """
    found = read_key_files(files, passphrase_for)
    key = _only_key(found.keys)
    if not found.certificates:
        raise UserError(
            "There is a key in these files, but no certificate.",
            "Bring the certificate too; if there is none yet, `countermark identity request` "
            "asks an authority for one.",
        )
    chosen = certificates_of(key.public_key(), found.certificates, at)
    if not chosen:
        names = ", ".join(dict.fromkeys(f"“{common_name(item)}”" for item in found.certificates))
        raise UserError(
            f"The key does not belong to any certificate in these files: {names}.",
            "Bring the key and the certificate that were made together.",
        )
    return material_above(chosen[0], found.certificates, at, key)


def material_above(
    leaf: x509.Certificate,
    others: Sequence[x509.Certificate],
    at: datetime,
    key: PrivateKey | None = None,
) -> Material:
    """A certificate with those above it, in order and fit to sign.

    Args:
        leaf: the signer's.
        others: all that came along, in any order.
        at: now; of two issuers with one key, the one that is valid now comes first.
        key: the leaf's, if it came along.

    Raises:
        UserError: a certificate holds something that cannot be read.
        CertificateUnfit: it cannot sign content credentials.
    """
    try:
        chain = in_order(leaf, sorted(others, key=lambda item: not _is_valid(item, at)))
        refuse_unfit(chain.certificates, chain.root, at)
    except (ValueError, UnsupportedAlgorithm, x509.DuplicateExtension) as error:
        raise UserError(
            "A certificate in these files holds something that cannot be read.",
            "Ask the authority to issue it again.",
        ) from error
    return Material(chain.certificates, key, chain.root)


def import_identity(
    folder: Path,
    files: Sequence[Path],
    at: datetime,
    *,
    passphrase_for_import: PassphraseFor,
    passphrase_for_new: Callable[[str], str],
    wording: Wording | None = None,
) -> Identity:
    """Make an identity of a key and certificates from elsewhere.

    Args:
        folder: where identities live.
        files: as for `read_material`; they stay as they are.
        at: now.
        passphrase_for_import: opens the files.
        passphrase_for_new: gives the passphrase for the new identity's key name; the private key
            is encrypted with it from then on.
        wording: what the party is called, if not as in the certificate.

    Raises:
        UserError: the files do not hold what is needed, the certificate has an identity already,
            or there is no fit passphrase.
        EnvironmentFault: it cannot be stored.
    """
    material = read_material(files, at, passphrase_for_import)
    leaf = material.chain[0]
    party = party_of(leaf, wording or Wording())
    algorithm = algorithm_for(leaf.public_key())
    assert algorithm is not None  # noqa: S101 - the profile refused such keys
    _refuse_known(folder, leaf, party)
    key = new_name(party)
    files_to_keep = material.files(passphrase_for_new(key))
    facts = facts_of(party, at, algorithm, issued_here=False)
    return store_identity(folder, key, facts, files_to_keep)


def party_of(leaf: x509.Certificate, wording: Wording) -> Party:
    """Whom a certificate names: its common name, organisation and e-mail address.

    Raises:
        UserError: it names nobody, and neither does the wording.
    """
    email = wording.email or _email(leaf)
    organisation = wording.organisation or _attribute(leaf, NameOID.ORGANIZATION_NAME)
    name = wording.name or _attribute(leaf, NameOID.COMMON_NAME) or organisation or email
    if not name:
        raise UserError("The certificate names nobody.", "Give your name with --name.")
    return checked_party(name, organisation, email, wording.website)


def certificates_of(
    public: CertificatePublicKeyTypes, certificates: Sequence[x509.Certificate], at: datetime
) -> list[x509.Certificate]:
    """Those made for a key: those valid now before others, the longest valid first."""
    own = [item for item in certificates if _public_key(item) == public]
    return sorted(own, key=lambda item: (_is_valid(item, at), item.not_valid_after_utc))[::-1]


def _only_key(keys: Sequence[object]) -> PrivateKey:
    if not keys:
        raise UserError(
            "There is no private key in these files.",
            "Bring the key's file too, or export the certificate together with its key (.p12). "
            "The answer to a request of yours comes in with `countermark identity answer`.",
        )
    if len(keys) > 1:
        raise UserError(
            f"There are {len(keys)} different keys in these files.",
            "Bring one key at a time, with the certificates that belong to it.",
        )
    key = keys[0]
    if not isinstance(key, PrivateKey) or (private := usable(key)) is None:
        raise UserError(
            "The key is of a kind that content credentials do not know.",
            "Ask for a certificate with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.",
        )
    return private


def _refuse_known(folder: Path, leaf: x509.Certificate, party: Party) -> None:
    """One certificate needs no two identities, and two of one name could not be told apart."""
    fingerprint = leaf.fingerprint(hashes.SHA256()).hex()
    algorithm = algorithm_for(leaf.public_key())
    for other in list_identities(folder):
        if other.fingerprint == fingerprint or leaf_of(other).public_key() == leaf.public_key():
            raise UserError(
                f"This key is here already: it signs for {other.party.name}.",
                "See `countermark identity list`.",
            )
        if (other.party, other.algorithm, other.retired) == (party, algorithm, False):
            raise UserError(
                f"{party.name} has a signing identity already.",
                "Tell the two apart with --name or --organisation. To give the one you have a "
                "certificate from an authority, use `countermark identity request --renew "
                f"{other.key}`.",
            )


def _is_valid(certificate: x509.Certificate, at: datetime) -> bool:
    return certificate.not_valid_before_utc <= at < certificate.not_valid_after_utc


def _public_key(certificate: x509.Certificate) -> CertificatePublicKeyTypes | None:
    try:
        return certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):  # no key of ours, then
        return None


def _attribute(certificate: x509.Certificate, kind: x509.ObjectIdentifier) -> str:
    for attribute in certificate.subject.get_attributes_for_oid(kind):
        return str(attribute.value).strip()
    return ""


def _email(certificate: x509.Certificate) -> str:
    """The first address that is one; certificates of old have it in the subject."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        found = names.get_values_for_type(x509.RFC822Name)
    except x509.ExtensionNotFound:
        found = []
    named = [*found, _attribute(certificate, NameOID.EMAIL_ADDRESS)]
    return next((text for text in named if text and not email_problem(text)), "")

"""Whether a certificate may sign content credentials, and if not, what is wrong and how to mend it.

C2PA Technical Specification 2.4, section 14.5.1 (certificate profile), and what readers make of it.
Measured with c2pa-rs 0.91 and with an engine that shares no code with it: what either of the two
refuses is refused here, before anything is signed; all else is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID

from countermark.base.errors import UserError, for_people
from countermark.base.times import person_date
from countermark.credentials.algorithms import RSA_LEAST, algorithm_for
from countermark.credentials.certificates import TRUSTED_USAGES
from countermark.credentials.chains import common_name, is_authority, is_issued_by

_Kind = TypeVar("_Kind", bound=x509.ExtensionType)


class Flaw(StrEnum):
    """What can be wrong with a certificate or its chain."""

    OLD_VERSION = "old-version"
    KEY_UNFIT = "key-unfit"
    KEY_SHORT = "key-short"
    SELF_SIGNED = "self-signed"
    AUTHORITY = "authority"
    NO_KEY_USAGE = "no-key-usage"
    NOT_FOR_SIGNING = "not-for-signing"
    NO_PURPOSE = "no-purpose"
    ANY_PURPOSE = "any-purpose"
    OTHER_PURPOSE = "other-purpose"
    MIXED_PURPOSE = "mixed-purpose"
    NO_ISSUER_ID = "no-issuer-id"
    UNKNOWN_DEMAND = "unknown-demand"
    OLD_SIGNATURE = "old-signature"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    ISSUER_MISSING = "issuer-missing"
    CHAIN_BROKEN = "chain-broken"
    ISSUER_UNFIT = "issuer-unfit"
    ISSUER_EXPIRED = "issuer-expired"


_ASK_AGAIN = for_people(
    "Ask the authority for a certificate for signing documents or e-mail (S/MIME); "
    "`countermark identity request` writes what it needs."
)
_WORDS = for_people(
    {
        Flaw.OLD_VERSION: ("It is of an old form (not X.509 version 3).", _ASK_AGAIN),
        Flaw.KEY_UNFIT: (
            "Its key is of a kind that content credentials do not know.",
            "Ask for one with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.",
        ),
        Flaw.KEY_SHORT: (
            f"Its RSA key is shorter than {RSA_LEAST} bits.",
            "Ask for one with an RSA key of 3072 bits.",
        ),
        Flaw.SELF_SIGNED: (
            "It is signed by itself, not by an authority, and readers refuse such certificates.",
            "`countermark identity create` makes a certificate with an authority of your own.",
        ),
        Flaw.AUTHORITY: (
            "It belongs to an authority, which signs certificates and nothing else.",
            "Bring the certificate that was issued to you.",
        ),
        Flaw.NO_KEY_USAGE: ("It does not say what its key is for (key usage).", _ASK_AGAIN),
        Flaw.NOT_FOR_SIGNING: ("Its key may not make signatures (key usage).", _ASK_AGAIN),
        Flaw.NO_PURPOSE: (
            "It does not say what it may be used for (extended key usage).",
            _ASK_AGAIN,
        ),
        Flaw.ANY_PURPOSE: (
            "It may be used for anything (extended key usage), which readers refuse.",
            _ASK_AGAIN,
        ),
        Flaw.OTHER_PURPOSE: (
            "It is meant for something else: not for content credentials, documents or e-mail "
            "(extended key usage).",
            _ASK_AGAIN,
        ),
        Flaw.MIXED_PURPOSE: (
            "It is meant for time-stamps or for answers about certificates (extended key usage), "
            "which goes together with nothing else.",
            _ASK_AGAIN,
        ),
        Flaw.NO_ISSUER_ID: (
            "It does not name its issuer's key (authority key identifier).",
            "Ask the authority to issue it again with that extension.",
        ),
        Flaw.UNKNOWN_DEMAND: (
            "It makes a demand that readers do not know (critical extension {detail}).",
            "Ask the authority to issue it again without that extension.",
        ),
        Flaw.OLD_SIGNATURE: (
            "The authority signed it in a way that readers refuse ({detail}).",
            "Ask the authority to issue it again with SHA-256.",
        ),
        Flaw.EXPIRED: (
            "It expired on {detail}.",
            "Renew it with the authority: `countermark identity request` writes what it needs.",
        ),
        Flaw.NOT_YET_VALID: (
            "It is valid from {detail} on.",
            "Wait until then, or check this computer's clock.",
        ),
        Flaw.ISSUER_MISSING: (
            "The certificate of its issuer, {detail}, did not come along, so this computer could "
            "not check what it signs.",
            "Get that certificate from the authority's website and bring it with --chain FILE.",
        ),
        Flaw.CHAIN_BROKEN: (
            "The certificates do not follow one another: {detail}.",
            "Bring yours first, then its issuer's, and so on; leave out all others.",
        ),
        Flaw.ISSUER_UNFIT: (
            "The certificate above it, {detail}, may not issue certificates like this one.",
            "Check with the authority that you have the right ones.",
        ),
        Flaw.ISSUER_EXPIRED: (
            "The certificate above it, {detail}, is not valid today.",
            "Get the authority's present one and bring it with --chain FILE.",
        ),
    }
)

_ANY_PURPOSE = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE
_LONELY_PURPOSES = {ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.OCSP_SIGNING}
_KNOWN_DEMANDS = {
    ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
    ExtensionOID.BASIC_CONSTRAINTS,
    ExtensionOID.CERTIFICATE_POLICIES,
    ExtensionOID.EXTENDED_KEY_USAGE,
    ExtensionOID.INHIBIT_ANY_POLICY,
    ExtensionOID.KEY_USAGE,
    ExtensionOID.NAME_CONSTRAINTS,
    ExtensionOID.POLICY_CONSTRAINTS,
    ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
    ExtensionOID.SUBJECT_KEY_IDENTIFIER,
}
_DIGESTS = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


@dataclass(frozen=True)
class Problem:
    """One reason why a certificate cannot sign.

    Attributes:
        flaw: which.
        sentence: what is wrong.
        mend: what to do about it.
    """

    flaw: Flaw
    sentence: str
    mend: str


class CertificateUnfit(UserError):  # noqa: N818 - as its family is named
    """A certificate cannot sign content credentials.

    Attributes:
        problems: all of the reasons, the gravest first.
    """

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        reasons = " ".join(problem.sentence for problem in problems)
        mends = dict.fromkeys(problem.mend for problem in problems)
        super().__init__(
            for_people(f"The certificate of {subject} cannot sign content credentials. {reasons}"),
            " ".join(mends),
        )
        self.problems = tuple(problems)


def refuse_unfit(
    chain: Sequence[x509.Certificate], root: x509.Certificate | None, at: datetime
) -> None:
    """Refuse a chain that cannot sign.

    Raises:
        CertificateUnfit: with every reason.
    """
    if problems := chain_problems(chain, root, at):
        raise CertificateUnfit(common_name(chain[0]), problems)


def chain_problems(
    chain: Sequence[x509.Certificate], root: x509.Certificate | None, at: datetime
) -> tuple[Problem, ...]:
    """All that keeps a certificate from signing, the gravest first.

    Args:
        chain: leaf first, each followed by its issuer.
        root: what is above the last one, if it is known.
        at: now.
    """
    leaf = chain[0]
    if leaf.issuer == leaf.subject:
        return (_problem(Flaw.SELF_SIGNED),)  # what else is wrong follows from it
    return (*_leaf_problems(leaf, at), *_issuer_problems(chain, root, at))


def _leaf_problems(leaf: x509.Certificate, at: datetime) -> Iterator[Problem]:
    if leaf.version is not x509.Version.v3:
        yield _problem(Flaw.OLD_VERSION)
    public = leaf.public_key()
    if algorithm_for(public) is None:
        yield _problem(Flaw.KEY_UNFIT)
    elif isinstance(public, rsa.RSAPublicKey) and public.key_size < RSA_LEAST:
        yield _problem(Flaw.KEY_SHORT)
    if is_authority(leaf):
        yield _problem(Flaw.AUTHORITY)
    yield from _usage_problems(leaf)
    yield from _purpose_problems(leaf)
    if _extension(leaf, x509.AuthorityKeyIdentifier) is None:
        yield _problem(Flaw.NO_ISSUER_ID)
    for extension in leaf.extensions:
        if extension.critical and extension.oid not in _KNOWN_DEMANDS:
            yield _problem(Flaw.UNKNOWN_DEMAND, extension.oid.dotted_string)
    digest = leaf.signature_hash_algorithm  # None is Ed25519's
    if digest is not None and not isinstance(digest, _DIGESTS):
        yield _problem(Flaw.OLD_SIGNATURE, digest.name.upper())
    if leaf.not_valid_after_utc <= at:
        yield _problem(Flaw.EXPIRED, person_date(leaf.not_valid_after_utc))
    if leaf.not_valid_before_utc > at:
        yield _problem(Flaw.NOT_YET_VALID, person_date(leaf.not_valid_before_utc))


def _usage_problems(leaf: x509.Certificate) -> Iterator[Problem]:
    usage = _extension(leaf, x509.KeyUsage)
    if usage is None:
        yield _problem(Flaw.NO_KEY_USAGE)
    elif not usage.digital_signature:
        yield _problem(Flaw.NOT_FOR_SIGNING)
    elif usage.key_cert_sign and not is_authority(leaf):
        yield _problem(Flaw.AUTHORITY)


def _purpose_problems(leaf: x509.Certificate) -> Iterator[Problem]:
    found = _extension(leaf, x509.ExtendedKeyUsage)
    purposes = set(found) if found is not None else set()
    if not purposes:
        yield _problem(Flaw.NO_PURPOSE)
    elif _ANY_PURPOSE in purposes:
        yield _problem(Flaw.ANY_PURPOSE)
    elif purposes & _LONELY_PURPOSES:
        yield _problem(Flaw.MIXED_PURPOSE)
    elif not {purpose.dotted_string for purpose in purposes}.intersection(TRUSTED_USAGES):
        yield _problem(Flaw.OTHER_PURPOSE)


def _issuer_problems(
    chain: Sequence[x509.Certificate], root: x509.Certificate | None, at: datetime
) -> Iterator[Problem]:
    above = [*chain[1:], *([root] if root is not None else [])]
    if not above:
        yield _problem(Flaw.ISSUER_MISSING, common_name(chain[0], issuer=True))
    for depth, (child, issuer) in enumerate(zip([chain[0], *above], above, strict=False)):
        name = common_name(issuer)
        if not is_issued_by(child, issuer):
            yield _problem(Flaw.CHAIN_BROKEN, f"{name} did not issue {common_name(child)}")
            return
        constraints = _extension(issuer, x509.BasicConstraints)
        limit = constraints.path_length if constraints is not None else None
        usage = _extension(issuer, x509.KeyUsage)
        may_issue = usage is None or usage.key_cert_sign
        if not is_authority(issuer) or not may_issue or (limit is not None and limit < depth):
            yield _problem(Flaw.ISSUER_UNFIT, name)
        if not issuer.not_valid_before_utc <= at < issuer.not_valid_after_utc:
            yield _problem(Flaw.ISSUER_EXPIRED, name)


def _extension(certificate: x509.Certificate, kind: type[_Kind]) -> _Kind | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def _problem(flaw: Flaw, detail: str = "") -> Problem:
    sentence, mend = _WORDS[flaw]
    return Problem(flaw, sentence.format(detail=detail), mend)

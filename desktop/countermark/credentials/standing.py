"""The five verdicts, and what each failure code of the specification means for a person."""

from __future__ import annotations

from enum import StrEnum

from countermark.base.errors import for_people


class Standing(StrEnum):
    """The five verdicts. Untrusted means intact, signed by someone unknown to this machine."""

    TRUSTED = "trusted"
    UNTRUSTED = "untrusted"
    INVALID = "invalid"
    NONE = "none"
    UNREADABLE = "unreadable"


class Finding(StrEnum):
    """Why a credential is invalid, the gravest first."""

    CONTENT_CHANGED = "content-changed"
    SIGNATURE_BROKEN = "signature-broken"
    STATEMENT_ALTERED = "statement-altered"
    HISTORY_INCOMPLETE = "history-incomplete"
    REVOKED = "certificate-revoked"
    CERTIFICATE_UNFIT = "certificate-unfit"
    EXPIRED = "expired"
    TIME_UNPROVEN = "time-unproven"
    ALGORITHM_UNKNOWN = "algorithm-unknown"
    IDENTITY_UNPROVEN = "identity-unproven"
    OTHER = "other"


TAMPERING = frozenset(
    {
        Finding.CONTENT_CHANGED,
        Finding.SIGNATURE_BROKEN,
        Finding.STATEMENT_ALTERED,
        Finding.HISTORY_INCOMPLETE,
        Finding.OTHER,
    }
)
"""Findings after which a file is no sound base for a new credential."""

UNTRUSTED = "signingCredential.untrusted"
"""The failure code of an intact credential by a signer that this machine does not know."""

# C2PA 2.4, section 15.2, and CAWG Identity 1.3, section 7; the first beginning that fits counts.
_KINDS: tuple[tuple[str, Finding], ...] = (
    ("assertion.dataHash.", Finding.CONTENT_CHANGED),
    ("assertion.bmffHash.", Finding.CONTENT_CHANGED),
    ("assertion.boxesHash.", Finding.CONTENT_CHANGED),
    ("assertion.collectionHash.", Finding.CONTENT_CHANGED),
    ("assertion.multiAssetHash.", Finding.CONTENT_CHANGED),
    ("claimSignature.outsideValidity", Finding.EXPIRED),
    ("claimSignature.", Finding.SIGNATURE_BROKEN),
    ("assertion.ingredient.", Finding.HISTORY_INCOMPLETE),
    ("assertion.action.ingredientMismatch", Finding.HISTORY_INCOMPLETE),
    ("assertion.timestamp.", Finding.TIME_UNPROVEN),
    ("assertion.", Finding.STATEMENT_ALTERED),
    ("hashedURI.", Finding.STATEMENT_ALTERED),
    ("claim.", Finding.STATEMENT_ALTERED),
    ("ingredient.", Finding.HISTORY_INCOMPLETE),
    ("manifest.", Finding.HISTORY_INCOMPLETE),
    ("signingCredential.expired", Finding.EXPIRED),
    ("signingCredential.ocsp.revoked", Finding.REVOKED),
    ("signingCredential.", Finding.CERTIFICATE_UNFIT),
    ("timeStamp.", Finding.TIME_UNPROVEN),
    ("timeOfSigning.", Finding.TIME_UNPROVEN),
    ("algorithm.", Finding.ALGORITHM_UNKNOWN),
    ("cawg.", Finding.IDENTITY_UNPROVEN),
)
_ASK = for_people("Do not rely on this file; ask for the original.")
_REASONS = for_people(
    {
        Finding.CONTENT_CHANGED: (
            "Changed after it was signed by {signer}: the content no longer fits the signature.",
            "Ask for the original, or protect it again if the change was yours.",
        ),
        Finding.SIGNATURE_BROKEN: (
            "The signature does not hold: the credential of {signer} was altered or forged.",
            _ASK,
        ),
        Finding.STATEMENT_ALTERED: (
            "A part of the credential by {signer} was altered or is missing.",
            _ASK,
        ),
        Finding.HISTORY_INCOMPLETE: (
            "The credential by {signer} refers to an earlier version that is missing from it.",
            "Ask for the original.",
        ),
        Finding.REVOKED: (
            "Signed by {signer} with a certificate that its issuer has withdrawn.",
            "Do not rely on it; ask the signer why it was withdrawn.",
        ),
        Finding.CERTIFICATE_UNFIT: (
            "Signed by {signer} with a certificate that may not sign content.",
            "Ask the signer to sign it again with a proper certificate.",
        ),
        Finding.EXPIRED: (
            "Signed by {signer} with a certificate that has expired; "
            "no time-stamp shows that it was valid when it signed.",
            "Nothing shows that the file is other than it was; ask the signer to sign it again.",
        ),
        Finding.TIME_UNPROVEN: (
            "Signed by {signer}; the time-stamp on the signature does not hold.",
            "The date proves nothing; ask the signer to sign it again.",
        ),
        Finding.ALGORITHM_UNKNOWN: (
            "The credential by {signer} uses a method that this version cannot check.",
            "Update Countermark, or check the file with another program.",
        ),
        Finding.IDENTITY_UNPROVEN: (
            "Signed by {signer}; what the credential says of a person's identity does not hold.",
            "Rely on the signer alone, not on the names inside.",
        ),
        Finding.OTHER: (
            "The credential by {signer} does not follow the rules.",
            "The details name the rule.",
        ),
    }
)
_EXPIRED_AT_SIGNING = for_people(
    "Signed by {signer} with a certificate that was not valid then, as the time-stamp shows."
)


def finding_of(code: str) -> Finding:
    """What a failure code amounts to; a code that nobody knows is OTHER."""
    return next((kind for prefix, kind in _KINDS if code.startswith(prefix)), Finding.OTHER)


def findings_of(codes: tuple[str, ...]) -> tuple[Finding, ...]:
    """The findings behind failure codes, each once, the gravest first."""
    found = {finding_of(code) for code in codes if code != UNTRUSTED}
    return tuple(finding for finding in Finding if finding in found)


def reason_of(finding: Finding, signer: str, *, time_is_stamped: bool) -> tuple[str, str]:
    """The sentence and the next step for a person.

    Args:
        finding: the gravest.
        signer: as the certificate names it.
        time_is_stamped: whether a time-stamp says when it was signed.
    """
    reason, step = _REASONS[finding]
    if finding is Finding.EXPIRED and time_is_stamped:
        reason = _EXPIRED_AT_SIGNING
    return reason.format(signer=signer), step

"""What a file's credentials amount to, in one sentence a person understands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from countermark.base.times import from_text, person_date
from countermark.credentials.engine import Report
from countermark.rights.policy import Permission, Use
from countermark.rights.sentences import answers_clause
from countermark.rights.vocabulary import any_training_mining, read_training_mining


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
    CERTIFICATE_UNFIT = "certificate-unfit"
    EXPIRED = "expired"
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


@dataclass(frozen=True)
class Verdict:
    """The reading of one file.

    Attributes:
        standing: which of the five.
        sentence: for a person, whole.
        next_step: what to do about it, or empty.
        signer: the name in the certificate, or empty.
        signed_at: the time-stamp's instant, else the one the signer claims, else None.
        time_is_stamped: whether a time-stamp authority vouches for `signed_at`.
        answers: what the active manifest says about AI uses.
        conditions: under which constrained uses are allowed.
        failures: the codes that the C2PA specification gives what is wrong (section 15.2).
        findings: the same for our own decisions.
        manifest: label of the active manifest, or empty.
        details: the library's whole report, for experts.
    """

    standing: Standing
    sentence: str
    next_step: str = ""
    signer: str = ""
    signed_at: datetime | None = None
    time_is_stamped: bool = False
    answers: dict[Use, Permission] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    manifest: str = ""
    details: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


_UNTRUSTED = "signingCredential.untrusted"
_STAMP_HOLDS = "timeStamp.validated"
_KINDS: tuple[tuple[str, Finding], ...] = (
    ("assertion.dataHash.", Finding.CONTENT_CHANGED),
    ("assertion.bmffHash.", Finding.CONTENT_CHANGED),
    ("assertion.boxesHash.", Finding.CONTENT_CHANGED),
    ("assertion.collectionHash.", Finding.CONTENT_CHANGED),
    ("claimSignature.outsideValidity", Finding.EXPIRED),
    ("claimSignature.", Finding.SIGNATURE_BROKEN),
    ("assertion.hashedURI.", Finding.STATEMENT_ALTERED),
    ("assertion.missing", Finding.STATEMENT_ALTERED),
    ("claim.", Finding.STATEMENT_ALTERED),
    ("ingredient.", Finding.HISTORY_INCOMPLETE),
    ("signingCredential.expired", Finding.EXPIRED),
    ("signingCredential.", Finding.CERTIFICATE_UNFIT),
)
_REASONS = {
    Finding.CONTENT_CHANGED: (
        "Changed after it was signed by {signer}: the content no longer fits the signature.",
        "Ask for the original, or protect it again if the change was yours.",
    ),
    Finding.SIGNATURE_BROKEN: (
        "The signature does not hold: the credential of {signer} was altered or forged.",
        "Do not rely on this file; ask for the original.",
    ),
    Finding.STATEMENT_ALTERED: (
        "A part of the credential by {signer} was altered or is missing.",
        "Do not rely on this file; ask for the original.",
    ),
    Finding.HISTORY_INCOMPLETE: (
        "The credential by {signer} refers to an earlier version that is missing from it.",
        "Ask for the original.",
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
    Finding.OTHER: (
        "The credential by {signer} does not follow the rules.",
        "The details name the rule.",
    ),
}


def no_credential() -> Verdict:
    """The verdict on a file that carries none."""
    return Verdict(
        Standing.NONE,
        "Carries no content credential.",
        "If the work is yours, protect it.",
    )


def unreadable(reason: str) -> Verdict:
    """The verdict on a file that cannot be read.

    Args:
        reason: a sentence.
    """
    return Verdict(Standing.UNREADABLE, f"Cannot be read. {reason}")


def judge(report: Report) -> Verdict:
    """The verdict on what was read.

    Args:
        report: the library's; "Valid" is intact but untrusted, never broken.
    """
    manifests = _mapping(report.document.get("manifests"))
    label = str(report.document.get("active_manifest", ""))
    manifest = _mapping(manifests.get(label))
    results = _mapping(_mapping(report.document.get("validation_results")).get("activeManifest"))
    failures = _codes(results.get("failure"))
    findings = tuple(sorted({_finding(code) for code in failures if code != _UNTRUSTED}, key=_rank))
    signature = _mapping(manifest.get("signature_info"))
    signer = str(signature.get("common_name") or signature.get("issuer") or "an unnamed signer")
    stamped = from_text(str(signature.get("time", "")))
    answers, conditions, problems = _rights(manifest)
    standing = {"Trusted": Standing.TRUSTED, "Valid": Standing.UNTRUSTED}.get(
        report.state, Standing.INVALID
    )
    signed_at = stamped or _claimed_time(manifest)
    if standing is Standing.INVALID:
        reason, step = _REASONS[findings[0] if findings else Finding.OTHER]
        sentence = reason.format(signer=signer)
    else:
        sentence, step = _good_sentence(standing, signer, signed_at, answers)
        if _history_was_tampered(manifest, report.document):
            sentence += " An earlier version had already been changed after it was signed."
    return Verdict(
        standing=standing,
        sentence=" ".join([sentence, *problems]),
        next_step=step,
        signer=signer,
        signed_at=signed_at,
        time_is_stamped=stamped is not None and _STAMP_HOLDS in _codes(results.get("success")),
        answers=answers,
        conditions=conditions,
        failures=failures,
        findings=findings,
        manifest=label,
        details=report.document,
    )


def _good_sentence(
    standing: Standing,
    signer: str,
    signed_at: datetime | None,
    answers: Mapping[Use, Permission],
) -> tuple[str, str]:
    when = f" on {person_date(signed_at)}" if signed_at else ""
    clauses = [f"Signed by {signer}{when}", "unchanged since"]
    step = ""
    if standing is Standing.UNTRUSTED:
        clauses.append("the signer is not known to this machine")
        step = "That is normal for strangers' files. Check with the signer if it matters."
    if said := answers_clause(answers):
        clauses.append(said)
    return "; ".join(clauses) + ".", step


def _rights(
    manifest: Mapping[str, Any],
) -> tuple[dict[Use, Permission], tuple[str, ...], tuple[str, ...]]:
    """Answers of all training-mining assertions: of two that differ, the stricter one counts."""
    answers: dict[Use, Permission] = {}
    conditions: dict[str, None] = {}
    problems: dict[str, None] = {}
    for label, data in any_training_mining(_list(manifest.get("assertions"))):
        reading = read_training_mining(label.split("__")[0], data)
        problems |= dict.fromkeys(reading.problems)
        conditions |= dict.fromkeys(reading.conditions)
        for use, permission in reading.answers.items():
            known = answers.setdefault(use, permission)
            if known is not permission:
                problems["Its rights statements contradict each other; the stricter counts."] = None
                answers[use] = max(known, permission, key=lambda item: item.strictness)
    return answers, tuple(conditions), tuple(problems)


def _claimed_time(manifest: Mapping[str, Any]) -> datetime | None:
    """The latest time among the actions: the signer's own clock."""
    found = []
    for assertion in _list(manifest.get("assertions")):
        if str(assertion.get("label")).startswith("c2pa.actions"):
            actions = _list(_mapping(assertion.get("data")).get("actions"))
            found += [from_text(str(action.get("when", ""))) for action in actions]
    return max((instant for instant in found if instant), default=None)


def _history_was_tampered(manifest: Mapping[str, Any], document: Mapping[str, Any]) -> bool:
    """Whether an ingredient was broken when it was opened or is now; the active state hides it."""
    codes: list[str] = []
    for ingredient in _list(manifest.get("ingredients")):
        results = _mapping(ingredient.get("validation_results"))
        codes += _codes(_mapping(results.get("activeManifest")).get("failure"))
    deltas = _mapping(document.get("validation_results")).get("ingredientDeltas")
    for delta in _list(deltas):
        codes += _codes(_mapping(delta.get("validationDeltas")).get("failure"))
    return any(code != _UNTRUSTED and _finding(code) in TAMPERING for code in codes)


def _finding(code: str) -> Finding:
    return next((kind for prefix, kind in _KINDS if code.startswith(prefix)), Finding.OTHER)


def _rank(finding: Finding) -> int:
    return list(Finding).index(finding)


def _codes(results: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(item.get("code")) for item in _list(results)))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> list[dict[str, Any]]:
    items: Iterable[object] = value if isinstance(value, list) else ()
    return [item for item in items if isinstance(item, dict)]

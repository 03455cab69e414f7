"""What a file's credentials amount to, in one sentence a person understands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from countermark.base.errors import for_people
from countermark.base.times import person_date
from countermark.credentials.creators import Actor, read_actors
from countermark.credentials.engine import Report
from countermark.credentials.history import Ingredient, history_was_tampered, read_history
from countermark.credentials.report_parts import (
    claimed_time,
    codes,
    mapping,
    signer_of,
    stamp_is_trusted,
    stamped_time,
)
from countermark.credentials.standing import TAMPERING, Finding, Standing, findings_of, reason_of
from countermark.credentials.statements import RightsStatement, read_rights
from countermark.rights.policy import Permission, Use
from countermark.rights.sentences import answers_clause

__all__ = [
    "TAMPERING",
    "Finding",
    "Source",
    "Standing",
    "Verdict",
    "judge",
    "no_credential",
    "unreadable",
]


class Source(StrEnum):
    """Where a credential lay."""

    EMBEDDED = "embedded"
    SIDECAR = "sidecar"
    REMOTE = "remote"


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
        time_is_trusted: whether this machine knows that authority.
        statements: what is reserved, by which label.
        contradictions: between them, or with the metadata; a sentence each.
        source: where the credential lay, or None if there is none.
        place: the sidecar's path or the address, or empty.
        elsewhere: the address that the credential is kept at, where nobody asked to fetch it.
        history: what the asset was made from.
        actors: who else bound a certificate of their own to it, such as its creator.
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
    time_is_trusted: bool = False
    statements: tuple[RightsStatement, ...] = ()
    contradictions: tuple[str, ...] = ()
    history: tuple[Ingredient, ...] = ()
    actors: tuple[Actor, ...] = ()
    source: Source | None = None
    place: str = ""
    elsewhere: str = ""
    details: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


_STAMP_HOLDS = "timeStamp.validated"
_SIGNER_KNOWN = "signingCredential.trusted"
# What says that a creator bound to the file is unknown here, not its signer.
_CREATOR_UNKNOWN = frozenset({"cawg.x509.credential.untrusted"})


_CARRIES_NONE = for_people("Carries no content credential.")
_PROTECT = for_people("If the work is yours, protect it.")


def no_credential(sentence: str = _CARRIES_NONE, next_step: str = _PROTECT) -> Verdict:
    """The verdict on a file that carries none."""
    return Verdict(Standing.NONE, sentence, next_step)


def unreadable(reason: str, next_step: str = "") -> Verdict:
    """The verdict on a file that cannot be read.

    Args:
        reason: a sentence.
        next_step: what to do about it, or empty.
    """
    return Verdict(Standing.UNREADABLE, f"Cannot be read. {reason}", next_step)


def judge(report: Report, xmp_data_mining: str = "") -> Verdict:
    """The verdict on what was read.

    Args:
        report: the library's; "Valid" is intact but untrusted, never broken.
        xmp_data_mining: `plus:DataMining` of the XMP in the same file, or empty.
    """
    manifests = mapping(report.document.get("manifests"))
    label = str(report.document.get("active_manifest", ""))
    manifest = mapping(manifests.get(label))
    results = mapping(mapping(report.document.get("validation_results")).get("activeManifest"))
    failures = codes(results.get("failure"))
    findings = findings_of(failures)
    signer = signer_of(manifest)
    stamped = stamped_time(manifest)
    rights = read_rights(manifest, xmp_data_mining)
    history = read_history(report.document)
    actors = read_actors(manifest, results)
    standing = _standing(report.state, failures, codes(results.get("success")))
    signed_at = stamped or claimed_time(manifest)
    knows_stamp = stamped is not None and stamp_is_trusted(results.get("success"))
    if standing is Standing.INVALID:
        gravest = findings[0] if findings else Finding.OTHER
        sentence, step = reason_of(gravest, signer, time_is_stamped=stamped is not None)
    else:
        sentence, step = _good_sentence(standing, signer, signed_at, rights.answers)
        if history_was_tampered(history):
            sentence += " An earlier version had already been changed after it was signed."
    return Verdict(
        standing=standing,
        sentence=" ".join([sentence, *rights.problems, *rights.contradictions]),
        next_step=step,
        signer=signer,
        signed_at=signed_at,
        time_is_stamped=stamped is not None and _STAMP_HOLDS in codes(results.get("success")),
        answers=rights.answers,
        conditions=rights.conditions,
        failures=failures,
        findings=findings,
        manifest=label,
        time_is_trusted=knows_stamp,
        statements=rights.statements,
        contradictions=rights.contradictions,
        history=history,
        actors=actors,
        details=report.document,
    )


def _standing(state: str, failures: tuple[str, ...], successes: tuple[str, ...]) -> Standing:
    if state == "Valid" and _SIGNER_KNOWN in successes and _CREATOR_UNKNOWN.issuperset(failures):
        return Standing.TRUSTED
    return {"Trusted": Standing.TRUSTED, "Valid": Standing.UNTRUSTED}.get(state, Standing.INVALID)


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
        step = for_people(
            "That is normal for strangers' files. Check with the signer if it matters."
        )
    if said := answers_clause(answers):
        clauses.append(said)
    return "; ".join(clauses) + ".", step

"""Verdicts in the language of the person.

A verdict comes with its sentence in English. Here the same sentence is made once more of what the
verdict knows, in English and in the language in force: where the English one is how the verdict's
own begins, that beginning is given in the other language. What follows (what is wrong with a
statement, which sidecar was not read) stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from countermark.base.times import from_text, person_date, to_text
from countermark.catalog.records import CredentialFacts
from countermark.credentials.standing import Finding, Standing, reason_of
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use
from countermark.rights.sentences import answers_clause
from countermark.ui.language import translate
from countermark.ui.reason_words import reason_words
from countermark.ui.rights_words import listed
from countermark.ui.words import day

if TYPE_CHECKING:
    from countermark.credentials.verdict import Verdict

_UNREADABLE = "Cannot be read. "
_STRANGERS = "That is normal for strangers' files. Check with the signer if it matters."


def verdict_sentence(verdict: Verdict) -> str:
    """What a verdict amounts to."""
    if verdict.standing is Standing.NONE:
        return translate("Verdict", "Carries no content credential.")
    if verdict.standing is Standing.UNREADABLE:
        rest = verdict.sentence.removeprefix(_UNREADABLE)
        return translate("Verdict", "Cannot be read. {reason}").format(reason=reason_words(rest))
    if verdict.standing is Standing.INVALID:
        gravest = verdict.findings[0] if verdict.findings else Finding.OTHER
        english, _step = reason_of(gravest, verdict.signer, time_is_stamped=verdict.time_is_stamped)
        ours = _invalid(gravest, at_signing=verdict.time_is_stamped)
        return _in_place_of(verdict.sentence, english, ours.format(signer=verdict.signer))
    return _good_sentence(
        verdict.sentence, verdict.standing, verdict.signer, verdict.signed_at, verdict.answers
    )


def next_step(verdict: Verdict) -> str:
    """What to do about a verdict, or empty."""
    from countermark.credentials.verdict import no_credential  # it is there with any verdict

    steps = {
        reason_of(finding, "", time_is_stamped=False)[1]: step for finding, step in _steps().items()
    }
    steps[no_credential().next_step] = translate("Verdict", "If the work is yours, protect it.")
    steps[_STRANGERS] = translate(
        "Verdict",
        "That is normal for strangers' files. Check with the signer if it matters.",
    )
    return steps.get(verdict.next_step, verdict.next_step)


def kept_sentence(credential: CredentialFacts, policy: Policy | None) -> str:
    """The sentence of a credential that the catalogue read before.

    Args:
        credential: as it was read.
        policy: what it declares, or None.
    """
    standing = Standing(credential.standing)
    if standing not in {Standing.TRUSTED, Standing.UNTRUSTED}:
        return credential.sentence
    answers = {} if policy is None else policy.answers()
    signed_at = from_text(credential.signed_at) if credential.signed_at else None
    return _good_sentence(credential.sentence, standing, credential.signer, signed_at, answers)


def _good_sentence(
    english: str,
    standing: Standing,
    signer: str,
    signed_at: datetime | None,
    answers: Mapping[Use, Permission],
) -> str:
    date = person_date(signed_at) if signed_at else ""
    ours = [f"Signed by {signer} on {date}" if date else f"Signed by {signer}", "unchanged since"]
    text = (
        translate("Verdict", "Signed by {signer} on {date}")
        if date
        else translate("Verdict", "Signed by {signer}")
    )
    shown = day(to_text(signed_at)) if signed_at else ""
    theirs = [text.format(signer=signer, date=shown), translate("Verdict", "unchanged since")]
    if standing is Standing.UNTRUSTED:
        ours.append("the signer is not known to this machine")
        theirs.append(translate("Verdict", "the signer is not known to this machine"))
    if said := answers_clause(answers):
        ours.append(said)
        theirs.append(_owner_clause(answers))
    semicolon = translate("Verdict", "; ", "between the parts of a verdict")
    full_stop = translate("Verdict", ".", "at the end of a verdict")
    return _in_place_of(english, "; ".join(ours) + ".", semicolon.join(theirs) + full_stop)


def _in_place_of(english: str, beginning: str, ours: str) -> str:
    """A sentence with its beginning in other words; as it is where it begins otherwise."""
    if not english.startswith(beginning):
        return english
    return ours + english[len(beginning) :]


def _owner_clause(answers: Mapping[Use, Permission]) -> str:
    """As `answers_clause`, in the language in force."""
    said = {use: answers[use] for use in RESERVABLE_USES if use in answers}
    forbidden = [use for use, answer in said.items() if answer is Permission.NOT_ALLOWED]
    constrained = [use for use, answer in said.items() if answer is Permission.CONSTRAINED]
    if len(forbidden) == len(RESERVABLE_USES):
        return translate("Verdict", "the owner does not allow AI training, AI use or data mining")
    if len(constrained) == len(RESERVABLE_USES):
        return translate("Verdict", "the owner allows AI uses only on conditions")
    if forbidden and constrained:
        text = translate(
            "Verdict",
            "the owner does not allow {forbidden} and allows {conditional} only on conditions",
        )
        return text.format(forbidden=listed(forbidden), conditional=listed(constrained))
    if forbidden:
        return translate("Verdict", "the owner does not allow {uses}").format(
            uses=listed(forbidden)
        )
    if constrained:
        return translate("Verdict", "the owner allows {uses} only on conditions").format(
            uses=listed(constrained)
        )
    return translate("Verdict", "the owner allows {uses}").format(uses=listed(list(said)))


def _invalid(finding: Finding, *, at_signing: bool) -> str:
    """Why a credential is invalid, with `{signer}`."""
    if finding is Finding.EXPIRED and at_signing:
        return translate(
            "Verdict",
            "Signed by {signer} with a certificate that was not valid then, as the time-stamp "
            "shows.",
        )
    return {
        Finding.CONTENT_CHANGED: translate(
            "Verdict",
            "Changed after it was signed by {signer}: the content no longer fits the signature.",
        ),
        Finding.SIGNATURE_BROKEN: translate(
            "Verdict",
            "The signature does not hold: the credential of {signer} was altered or forged.",
        ),
        Finding.STATEMENT_ALTERED: translate(
            "Verdict", "A part of the credential by {signer} was altered or is missing."
        ),
        Finding.HISTORY_INCOMPLETE: translate(
            "Verdict",
            "The credential by {signer} refers to an earlier version that is missing from it.",
        ),
        Finding.REVOKED: translate(
            "Verdict", "Signed by {signer} with a certificate that its issuer has withdrawn."
        ),
        Finding.CERTIFICATE_UNFIT: translate(
            "Verdict", "Signed by {signer} with a certificate that may not sign content."
        ),
        Finding.EXPIRED: translate(
            "Verdict",
            "Signed by {signer} with a certificate that has expired; no time-stamp shows that it "
            "was valid when it signed.",
        ),
        Finding.TIME_UNPROVEN: translate(
            "Verdict", "Signed by {signer}; the time-stamp on the signature does not hold."
        ),
        Finding.ALGORITHM_UNKNOWN: translate(
            "Verdict", "The credential by {signer} uses a method that this version cannot check."
        ),
        Finding.IDENTITY_UNPROVEN: translate(
            "Verdict",
            "Signed by {signer}; what the credential says of a person's identity does not hold.",
        ),
        Finding.OTHER: translate(
            "Verdict", "The credential by {signer} does not follow the rules."
        ),
    }[finding]


def _steps() -> dict[Finding, str]:
    """What to do about an invalid credential."""
    do_not_rely = translate("Verdict", "Do not rely on this file; ask for the original.")
    return {
        Finding.CONTENT_CHANGED: translate(
            "Verdict", "Ask for the original, or protect it again if the change was yours."
        ),
        Finding.SIGNATURE_BROKEN: do_not_rely,
        Finding.STATEMENT_ALTERED: do_not_rely,
        Finding.HISTORY_INCOMPLETE: translate("Verdict", "Ask for the original."),
        Finding.REVOKED: translate(
            "Verdict", "Do not rely on it; ask the signer why it was withdrawn."
        ),
        Finding.CERTIFICATE_UNFIT: translate(
            "Verdict", "Ask the signer to sign it again with a proper certificate."
        ),
        Finding.EXPIRED: translate(
            "Verdict",
            "Nothing shows that the file is other than it was; ask the signer to sign it again.",
        ),
        Finding.TIME_UNPROVEN: translate(
            "Verdict", "The date proves nothing; ask the signer to sign it again."
        ),
        Finding.ALGORITHM_UNKNOWN: translate(
            "Verdict", "Update Countermark, or check the file with another program."
        ),
        Finding.IDENTITY_UNPROVEN: translate(
            "Verdict", "Rely on the signer alone, not on the names inside."
        ),
        Finding.OTHER: translate("Verdict", "The details name the rule."),
    }

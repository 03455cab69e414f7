"""Verdicts in the language of the person.

A verdict comes with its sentence in English. That of a good one is made once more of what the
verdict knows, in English and in the language in force: where the English one is how the verdict's
own begins, that beginning is given in the other language. What follows, and all other verdicts, are
sentences that are known as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from countermark.base.times import from_text, person_date, to_text
from countermark.catalog.records import CredentialFacts
from countermark.credentials.standing import Standing
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use
from countermark.rights.sentences import answers_clause
from countermark.ui.language import translate
from countermark.ui.rights_words import listed
from countermark.ui.sentence_words import sentence_words
from countermark.ui.words import day

if TYPE_CHECKING:
    from countermark.credentials.verdict import Verdict

_UNREADABLE = "Cannot be read. "


def verdict_sentence(verdict: Verdict) -> str:
    """What a verdict amounts to."""
    if verdict.standing is Standing.UNREADABLE:
        rest = verdict.sentence.removeprefix(_UNREADABLE)
        return translate("Verdict", "Cannot be read. {reason}").format(reason=sentence_words(rest))
    if verdict.standing in {Standing.NONE, Standing.INVALID}:
        return sentence_words(verdict.sentence)
    return _good_sentence(
        verdict.sentence, verdict.standing, verdict.signer, verdict.signed_at, verdict.answers
    )


def next_step(verdict: Verdict) -> str:
    """What to do about a verdict, or empty."""
    return sentence_words(verdict.next_step)


def kept_sentence(credential: CredentialFacts, policy: Policy | None) -> str:
    """The sentence of a credential that the catalogue read before.

    Args:
        credential: as it was read.
        policy: what it declares, or None.
    """
    standing = Standing(credential.standing)
    if standing not in {Standing.TRUSTED, Standing.UNTRUSTED}:
        return sentence_words(credential.sentence)
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
        return sentence_words(english)
    return f"{ours} {sentence_words(english[len(beginning) :])}".rstrip()


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

"""A verdict's details in the words of the interface."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from countermark.credentials.creators import actor_sentence
from countermark.credentials.history import Ingredient
from countermark.credentials.standing import Standing
from countermark.credentials.verdict import Verdict
from countermark.rights.policy import Permission, Use
from countermark.ui.language import translate
from countermark.ui.rights_words import permission_title, use_title
from countermark.ui.sentence_words import sentence_words
from countermark.ui.verdict_words import next_step, verdict_sentence
from countermark.ui.verify_model import Reading
from countermark.ui.words import number, person_time, standing_title


def facts_of(verdict: Verdict) -> dict[str, str]:
    """Signer, time, answers and codes, by their names for people."""
    facts = {translate("Verify", "Signed by"): verdict.signer} if verdict.signer else {}
    if verdict.signed_at:
        ground = (
            translate("Verify", "{time} (time-stamped)")
            if verdict.time_is_stamped
            else translate("Verify", "{time} (by the signer's own clock)")
        )
        time = person_time(verdict.signed_at)
        facts[translate("Verify", "Signed at")] = ground.format(time=time)
    if verdict.actors:
        facts[translate("Verify", "Beside the signer")] = " ".join(
            sentence_words(actor_sentence(item)) for item in verdict.actors
        )
    if verdict.place:
        facts[translate("Verify", "Read from")] = verdict.place
    facts |= _answers(verdict.answers)
    if verdict.conditions:
        facts[translate("Verify", "Conditions")] = " ".join(verdict.conditions)
    if verdict.failures:
        facts[translate("Verify", "Codes")] = ", ".join(verdict.failures)
    return facts


def details_of(verdict: Verdict) -> dict[str, Any]:
    """What the tree shows: the facts, what is said of AI, and what the file was made from."""
    found: dict[str, Any] = dict(facts_of(verdict))
    if verdict.statements:
        found[translate("Verify", "What is said of AI")] = {
            item.label: {
                **_answers(item.answers),
                **_numbered((*item.conditions, *map(sentence_words, item.problems))),
            }
            for item in verdict.statements
        }
    if verdict.contradictions:
        found[translate("Verify", "Contradictions")] = [
            sentence_words(each) for each in verdict.contradictions
        ]
    if verdict.history:
        found[translate("Verify", "Made from")] = _ingredients(verdict.history)
    return found


def _answers(answers: Mapping[Use, Permission]) -> dict[str, str]:
    """What is said of each use, in the order in which the uses stand everywhere."""
    return {use_title(use): permission_title(answers[use]) for use in Use if use in answers}


def _numbered(texts: Iterable[str]) -> dict[str, str]:
    return {str(at): text for at, text in enumerate(texts, 1)}


def _ingredients(items: Sequence[Ingredient]) -> dict[str, Any]:
    """Ingredients by their titles; those of the same title are numbered."""
    titles = [_ingredient_title(item) for item in items]
    return {
        title if titles.count(title) == 1 else f"{at}. {title}": _ingredient(item)
        for at, (title, item) in enumerate(zip(titles, items, strict=True), 1)
    }


def _ingredient_title(item: Ingredient) -> str:
    title = item.title or translate("Verify", "untitled")
    text = {
        "parent": translate("Verify", "{title} (it was made of this)"),
        "component": translate("Verify", "{title} (a part of it)"),
        "input": translate("Verify", "{title} (input of a program)"),
    }.get(item.relationship)
    if text is None:  # the file's own word
        return f"{title} ({item.relationship})" if item.relationship else title
    return text.format(title=title)


def _ingredient(item: Ingredient) -> dict[str, Any]:
    """An ingredient and all it was made from in turn."""
    found: dict[str, Any] = {translate("Verify", "Credential"): standing_title(item.standing)}
    if item.signer:
        found[translate("Verify", "Signed by")] = item.signer
    if item.signed_at:
        found[translate("Verify", "Signed at")] = person_time(item.signed_at)
    if item.failures:
        found[translate("Verify", "Codes")] = ", ".join(item.failures)
    if item.ingredients:
        found[translate("Verify", "Made from")] = _ingredients(item.ingredients)
    return found


def as_text(readings: Iterable[Reading]) -> str:
    """Verdicts to paste into a letter, an empty line between two files."""
    return "\n\n".join(_one_as_text(item) for item in readings)


def _one_as_text(reading: Reading) -> str:
    verdict = reading.verdict
    rows = [str(reading.path), verdict_sentence(verdict), next_step(verdict)]
    rows += [f"{name}: {text}" for name, text in facts_of(verdict).items()]
    return "\n".join(row for row in rows if row)


def standing_choices(counts: Counter[Standing]) -> list[tuple[str, Standing | None]]:
    """What a list of verdicts can be narrowed to: all, and each standing that occurs."""
    everything = translate("Verify", "All files")
    choices: list[tuple[str, Standing | None]] = [
        (f"{everything} · {number(counts.total())}", None)
    ]
    choices += [
        (f"{_group_title(standing)} · {number(counts[standing])}", standing)
        for standing in Standing
        if counts[standing]
    ]
    return choices


def _group_title(standing: Standing) -> str:
    if standing is Standing.NONE:
        return translate("Verify", "Without a credential")
    return standing_title(standing)

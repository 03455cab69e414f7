"""A verdict's details, for the page, the tree and a letter."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from countermark.credentials.history import Ingredient
from countermark.credentials.statements import read_rights
from countermark.credentials.verdict import Standing, Verdict
from countermark.rights.policy import Permission, Use
from countermark.ui import verify_words
from countermark.ui.rights_words import use_title
from countermark.ui.verify_model import Reading
from countermark.ui.verify_words import as_text, details_of
from countermark.ui.words import person_time

AT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
SIGNED = Verdict(Standing.TRUSTED, "Signed.", signer="Ana Ruiz", signed_at=AT)


@pytest.mark.parametrize(
    ("is_stamped", "ground"), [(True, "time-stamped"), (False, "by the signer's own clock")]
)
def test_when_it_was_signed_is_told_as_the_person_writes_it(is_stamped, ground):
    verdict = replace(SIGNED, time_is_stamped=is_stamped)
    assert details_of(verdict)["Signed at"] == f"{person_time(AT)} ({ground})"
    letter = as_text([Reading(Path("/p/a.jpg"), verdict, b"")])
    assert f"Signed at: {person_time(AT)}" in letter
    assert "2026-05-14T" not in letter


def test_the_uses_stand_in_the_order_of_everywhere():
    answers = dict.fromkeys(reversed(Use), Permission.NOT_ALLOWED)
    found = details_of(replace(SIGNED, answers=answers))
    titles = [use_title(use) for use in Use]
    assert [name for name in found if name in titles] == titles


def test_contradictions_are_sentences_that_are_known(monkeypatch):
    monkeypatch.setattr(verify_words, "sentence_words", lambda text: f"«{text}»")
    assertions = [
        {
            "label": f"{side}.training-mining",
            "data": {"entries": {f"{side}.ai_training": {"use": use}}},
        }
        for side, use in (("cawg", "allowed"), ("c2pa", "notAllowed"))
    ]
    rights = read_rights({"assertions": assertions})
    (sentence,) = rights.contradictions
    assert sentence == (
        "Its rights statements contradict each other about Other AI training: "
        "cawg.training-mining says “Allowed”, c2pa.training-mining says “Not allowed”. "
        "The stricter counts."
    )
    found = details_of(replace(SIGNED, contradictions=rights.contradictions))
    assert found["Contradictions"] == [f"«{sentence}»"]


def test_what_a_file_was_made_from_is_named_with_the_part_it_plays():
    made_from = (
        Ingredient("CA.jpg", "parent", ingredients=(Ingredient("", "input"),)),
        Ingredient("leaf.png", "component"),
        Ingredient("leaf.png", "component"),
        Ingredient("odd.png", "strange.word"),
    )
    found = details_of(replace(SIGNED, history=made_from))["Made from"]
    assert list(found) == [
        "CA.jpg (it was made of this)",
        "2. leaf.png (a part of it)",
        "3. leaf.png (a part of it)",
        "odd.png (strange.word)",
    ]
    assert found["CA.jpg (it was made of this)"]["Made from"] == {
        "untitled (input of a program)": {"Credential": "None"}
    }

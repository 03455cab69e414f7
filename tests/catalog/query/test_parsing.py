"""A search is read as it was meant, or refused in a sentence that says which part is unclear."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.catalog.query.parsing import QueryUnclear, parse, parts_of, quoted
from countermark.catalog.query.terms import EXAMPLES, Field, Span, Term, Where, Words

TODAY = date(2026, 5, 14)


def terms(text: str) -> tuple[Term, ...]:
    return parse(text, today=TODAY).terms


def test_words_and_phrases():
    assert terms("  harbour dawn ") == (Term(Words("harbour")), Term(Words("dawn")))
    assert terms('"old harbour"') == (Term(Words("old harbour", is_phrase=True)),)
    assert terms("“old harbour” x") == (
        Term(Words("old harbour", is_phrase=True)),
        Term(Words("x")),
    )
    assert terms("") == terms("   ") == terms('""') == ()


def test_what_is_not_meant_has_a_minus_sign():
    assert terms("-private -keyword:x") == (
        Term(Words("private"), is_negated=True),
        Term(Where(Field.KEYWORD, (Words("x"),)), is_negated=True),
    )
    assert terms("a - b") == (Term(Words("a")), Term(Words("-")), Term(Words("b")))
    assert terms("well-known") == (Term(Words("well-known")),)


def test_a_field_may_have_several_values():
    (term,) = terms('state:changed,missing,"broken"')
    assert term.matcher == Where(
        Field.STATE, (Words("changed"), Words("missing"), Words("broken", is_phrase=True))
    )
    (term,) = terms('collection:"Portfolio, 2026",press')
    assert term.matcher == Where(
        Field.COLLECTION, (Words("Portfolio, 2026", is_phrase=True), Words("press"))
    )


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("2025", "2025", "2026"),
        ("2025-12", "2025-12", "2026-01"),
        ("2024-2-29", "2024-02-29", "2024-03-01"),
        ("2024..2026", "2024", "2027"),
        ("2024-03..", "2024-03", None),
        ("..2024", None, "2025"),
        (">=2025-06", "2025-06", None),
        (">2025", "2026", None),
        ("<2025", None, "2025"),
        ("<=2025", None, "2026"),
        ("today", "2026-05-14", "2026-05-15"),
        ("yesterday", "2026-05-13", "2026-05-14"),
    ],
)
def test_dates_are_spans(text, first, end):
    (term,) = terms(f"date:{text}")
    assert term.matcher == Where(Field.DATE, (Span(first, end),))


@pytest.mark.parametrize(
    ("text", "first", "end"), [("3", 3, 4), (">=3", 3, None), ("2..4", 2, 5), ("<1", None, 1)]
)
def test_numbers_are_spans(text, first, end):
    (term,) = terms(f"rating:{text}")
    assert term.matcher == Where(Field.RATING, (Span(first, end),))


@pytest.mark.parametrize(
    ("text", "says", "hint"),
    [
        ("polcy:no-ai", "no field “polcy”", "Did you mean policy:?"),
        ("xyz:1", "no field “xyz”", "The fields are: state, "),
        ("state:green", "“green” cannot be asked of state.", "Choose one of: protected, "),
        ("date:2025-02-30", "cannot be asked of date", "Write a year"),
        ("date:..", "cannot be asked of date", "Write a year"),
        ("rating:many", "cannot be asked of rating", "Write a number"),
        ("rating:³", "cannot be asked of rating", "Write a number"),
        ("year:", "“year:” has no value.", "Write a year"),
        ("title:", "“title:” has no value.", "after the colon"),
    ],
)
def test_what_is_unclear_is_said_with_its_place(text, says, hint):
    with pytest.raises(QueryUnclear, match=says) as unclear:
        parse(f"harbour {text}")
    assert hint in unclear.value.hint
    assert (unclear.value.start, unclear.value.end) == (8, 8 + len(text))


def test_while_it_is_typed_a_field_without_a_value_counts_for_nothing():
    assert parse("harbour year:", is_typing=True).terms == (Term(Words("harbour")),)
    with pytest.raises(QueryUnclear):
        parse("year: harbour", is_typing=True)


def test_addresses_and_drives_are_words():
    assert terms(r"https://ana.example C:\Pictures") == (
        Term(Words("https://ana.example")),
        Term(Words(r"C:\Pictures")),
    )


def test_every_field_has_an_example_that_can_be_read():
    assert set(EXAMPLES) == set(Field)
    for field, example in EXAMPLES.items():
        (term,) = terms(example)
        assert isinstance(term.matcher, Where)
        assert term.matcher.field is field


@given(st.text(max_size=30).filter(str.strip))
def test_a_quoted_value_comes_back_as_it_was(value):
    (term,) = terms(f"folder:{quoted(value)}")
    assert term.matcher == Where(Field.FOLDER, (Words(value.strip(), is_phrase=True),))


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_and_its_parts_cover_it(text):
    parts = list(parts_of(text))
    covered = "".join(text[part.start : part.end] for part in parts)
    assert covered == "".join(text.split()) or '"' in text or any(c in text for c in "“”„")
    with contextlib.suppress(QueryUnclear):
        parse(text)

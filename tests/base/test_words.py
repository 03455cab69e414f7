"""Errors, instants and resources: what is said about them."""

import errno
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.base.errors import (
    CountermarkError,
    EnvironmentFault,
    FileRefused,
    UserError,
    plain_os_error,
)
from countermark.base.resources import resource
from countermark.base.times import from_person_date, from_text, now, person_date, to_text
from tests.strategies import story


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "Permission denied"),
        (errno.EPERM, "Permission denied"),
        (errno.EROFS, "The folder is on a read-only disk"),
        (errno.ENOENT, "The file or folder does not exist"),
        (errno.EISDIR, "This is a folder, not a file"),
        (errno.ENAMETOOLONG, "The name is too long for this disk"),
    ],
)
def test_what_the_system_refused_is_said_in_plain_words(number, words):
    error = OSError(number, "strerror", "/a/b.jpg")
    assert plain_os_error(error) == f"{words}: /a/b.jpg"
    assert plain_os_error(error, "/other") == f"{words}: /other"
    assert plain_os_error(OSError(number, "strerror")) == words


def test_an_unknown_refusal_keeps_the_systems_words():
    assert plain_os_error(OSError(errno.ELOOP, "Too many links", "/a")) == "Too many links: /a"
    assert plain_os_error(OSError("something odd")) == "something odd"


@pytest.mark.parametrize("kind", [UserError, EnvironmentFault, FileRefused])
def test_an_error_for_people_is_one_sentence_or_two_and_travels_between_processes(kind):
    assert str(kind("It is broken.")) == "It is broken."
    error = pickle.loads(pickle.dumps(kind("It is broken.", "Mend it.")))
    assert isinstance(error, CountermarkError)
    assert (error.message, error.hint) == ("It is broken.", "Mend it.")
    assert str(error) == "It is broken. Mend it."


def test_the_three_kinds_are_told_apart():
    kinds = [UserError, EnvironmentFault, FileRefused]
    assert not any(issubclass(a, b) for a in kinds for b in kinds if a is not b)


def _raised(error, cause=None):
    try:
        raise error from cause
    except CountermarkError as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "cause", "passing"),
    [
        (FileRefused("It is damaged."), None, False),
        (FileRefused("It is damaged."), OSError("image file is truncated"), False),
        (FileRefused("Full."), OSError(errno.ENOSPC, "full"), True),
        (FileRefused("No time-stamp."), EnvironmentFault("It does not answer."), True),
        (EnvironmentFault("The catalogue is busy."), None, True),
        (UserError("There is no such folder."), None, False),
    ],
)
def test_what_may_go_well_later_is_known_in_the_process_that_waits_for_it(error, cause, passing):
    caught = _raised(error, cause)
    assert caught.is_passing is passing
    travelled = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(caught))))
    assert travelled.is_passing is passing


zones = st.integers(min_value=-1439, max_value=1439).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)


@story
@given(
    st.datetimes(
        min_value=datetime(2, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
        max_value=datetime(9998, 12, 31),  # noqa: DTZ001 - the strategy adds the zone
        timezones=zones,
    )
)
def test_an_instant_is_the_same_after_writing_and_reading(instant):
    text = to_text(instant)
    assert len(text) == 20
    assert text.endswith("Z")
    assert from_text(text) == instant.replace(microsecond=0)
    assert from_text(instant.isoformat()) == instant


def test_now_is_whole_seconds_in_utc():
    assert now().tzinfo is UTC
    assert now().microsecond == 0
    assert from_text(to_text(now())) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-14T09:30:00Z", "2026-05-14T09:30:00Z"),
        ("2026-05-14T23:30:00-05:00", "2026-05-15T04:30:00Z"),
        (" 2026-05-14T09:30:00.123456+00:00\n", "2026-05-14T09:30:00Z"),
        ("2026-05-14T09:30:00", "2026-05-14T09:30:00Z"),
        ("2026-05-14", "2026-05-14T00:00:00Z"),
    ],
)
def test_texts_that_name_an_instant(text, expected):
    found = from_text(text)
    assert found is not None
    assert found.utcoffset() == timedelta(0)
    assert to_text(found) == expected


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "0000:00:00 00:00:00", "2026-13-01", "0001-01-01T00:00:00+14:00"],
)
def test_texts_that_name_none(text):
    assert from_text(text) is None


@story
@given(st.text(max_size=40))
def test_no_text_is_too_odd_to_ask(text):
    found = from_text(text)
    assert found is None or found.tzinfo is UTC


def test_a_date_reads_as_people_say_it():
    assert person_date(datetime(2026, 5, 4, tzinfo=UTC)) == "4 May 2026"
    months = [person_date(datetime(2026, month, 1, tzinfo=UTC)) for month in range(1, 13)]
    assert months[0] == "1 January 2026"
    assert months[11] == "1 December 2026"
    assert len(set(months)) == 12


def test_the_systems_language_does_not_reach_into_english_sentences(monkeypatch):
    """Qt sets the C library's locale, and strftime then answers in German."""
    asked = []

    class Localised(datetime):
        def strftime(self, form: str) -> str:
            asked.append(form)
            return "Mai"

    assert person_date(Localised(2026, 5, 14, tzinfo=UTC)) == "14 May 2026"
    assert asked == []


def test_resources_are_found_and_a_missing_one_is_named():
    assert resource("crawlers.toml").is_file()
    with pytest.raises(FileNotFoundError, match=r"no-such\.svg"):
        resource("no-such.svg")


def test_a_date_in_a_sentence_is_known_again():
    day = datetime(2026, 5, 4, tzinfo=UTC)
    assert from_person_date(person_date(day)) == day
    for text in ("4 may 2026", "31 February 2026", "4 May", "May 2026 4", "", "4 May 2026."):
        assert from_person_date(text) is None

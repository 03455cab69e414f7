"""Where a person is among works, once others are in view."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from countermark.ui.whereabouts import Place, among

NUMBERS = st.lists(st.integers(1, 60), unique=True)


def numbers(*ids: int) -> array[int]:
    return array("q", ids)


@given(NUMBERS, NUMBERS)
def test_those_that_were_selected_are_and_no_others(ids, selected) -> None:
    found = among(numbers(*ids), Place(numbers(*selected)), ids)
    rows = [row for part in found.selected for row in part]
    assert [ids[row] for row in rows] == [work for work in ids if work in selected]
    for one, other in zip(found.selected, found.selected[1:], strict=False):
        assert one.stop < other.start, "as few ranges as there can be"


@given(NUMBERS, NUMBERS, st.data())
def test_the_keyboard_stays_or_goes_to_the_work_that_took_the_row(ids, before, data) -> None:
    if not before:
        return
    row = data.draw(st.integers(0, len(before) - 1))
    found = among(numbers(*ids), Place(numbers(before[row]), before[row], row), before)
    after = [work for work in before[row:] if work in ids]
    expected = ids.index(after[0]) if after else len(ids) - 1
    assert found.current_row == expected
    assert found.selected == ((range(expected, expected + 1),) if ids else ())


def test_what_else_is_selected_stays_alone_so_where_the_keyboard_s_work_leaves() -> None:
    found = among(numbers(1, 2, 4), Place(numbers(1, 3), 3, 2), [1, 2, 3, 4])
    assert (found.selected, found.current_row) == ((range(1),), 2)


def test_nothing_is_selected_for_a_keyboard_that_only_moves() -> None:
    found = among(numbers(1, 2, 4), Place(numbers(), 3, 2), [1, 2, 3, 4])
    assert (found.selected, found.current_row) == ((), 2)

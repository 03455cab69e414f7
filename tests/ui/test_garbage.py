"""Python's search for garbage: not while a window starts, nor among what it started with."""

from __future__ import annotations

import gc

import pytest

from countermark.ui import garbage
from tests.ui.conftest import PATIENCE


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(garbage, "_AFTER_START", 20)
    yield
    gc.unfreeze()
    gc.enable()


def test_what_a_window_started_with_is_not_searched_again(qtbot):
    there_before = gc.get_freeze_count()
    with garbage.unhurried_garbage():
        assert not gc.isenabled()
        qtbot.waitUntil(gc.isenabled, timeout=PATIENCE)
        assert gc.get_freeze_count() > there_before + 1_000
    assert gc.get_freeze_count() == 0


def test_a_window_closed_at_once_leaves_the_search_as_it_was(qtbot):
    with garbage.unhurried_garbage():
        pass
    assert gc.isenabled()
    qtbot.wait(60)
    assert gc.get_freeze_count() == 0


def test_a_window_that_fails_leaves_the_search_as_it_was(qapp):
    with pytest.raises(RuntimeError), garbage.unhurried_garbage():
        raise RuntimeError
    assert gc.isenabled()

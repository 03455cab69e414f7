"""The first questions: what is wrong is said at once, under its field, with the keyboard there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from countermark.base.errors import EnvironmentFault
from countermark.ui.first_run import FirstRunPage
from countermark.ui.welcome import Step
from tests.ui.conftest import PATIENCE


@pytest.fixture
def window(workspace, open_window):
    """A window nobody has opened before."""
    made = open_window(workspace)
    made.activateWindow()
    return made


@pytest.fixture
def first(window) -> FirstRunPage:
    """Its first questions."""
    return window.first_run


def go_on(qtbot, page: FirstRunPage) -> None:
    qtbot.mouseClick(page.submit, Qt.MouseButton.LeftButton)


def at(page: FirstRunPage) -> Step:
    return Step(page.steps.currentIndex())


def shown(page: FirstRunPage) -> Iterator[str]:
    for each in page.findChildren(QLabel):
        if each.isVisible():
            yield each.text()


def test_a_wrong_address_is_said_under_its_field(qtbot, first) -> None:
    first.name.setText("Ana Ruiz")
    first.email.setText("ana")
    first.website.setText("ruiz.example")
    go_on(qtbot, first)
    assert at(first) is Step.WHO
    assert first.wrong["email"].text() == "An e-mail address looks like name@example.org."
    assert first.wrong["email"].isVisible()
    assert first.wrong["website"].isVisible()
    assert QApplication.focusWidget() is first.email
    assert first.email.accessibleDescription() == first.wrong["email"].text()
    first.email.setText("ana@ruiz.example")
    assert not first.wrong["email"].isVisible(), "it is being mended"
    first.website.setText("https://ruiz.example")
    go_on(qtbot, first)
    assert at(first) is Step.WHAT


def test_a_name_that_is_too_long_is_refused_at_once(qtbot, first) -> None:
    first.name.setText("A" * 101)
    go_on(qtbot, first)
    assert at(first) is Step.WHO
    assert "100 characters" in first.wrong["name"].text()


def test_where_somebody_is_asked_follows_what_was_typed(qtbot, first) -> None:
    first.name.setText("Ana Ruiz")
    go_on(qtbot, first)
    assert any("nobody can ask you" in text for text in shown(first))
    first.back.click()
    assert QApplication.focusWidget() is first.name
    first.email.setText("ana@ruiz.example")
    go_on(qtbot, first)
    plain = [text.replace("\u200b", "") for text in shown(first)]
    assert "Permission is asked for at ana@ruiz.example." in plain
    assert not any("nobody can ask you" in text for text in plain)


def to_the_end(qtbot, page: FirstRunPage, folder: Path) -> None:
    page.name.setText("Ana Ruiz")
    go_on(qtbot, page)
    go_on(qtbot, page)
    page.folder = folder
    page.show_step()
    go_on(qtbot, page)


def test_a_folder_that_is_gone_is_said_where_it_is_asked_for(qtbot, first, tmp_path) -> None:
    to_the_end(qtbot, first, tmp_path / "unplugged")
    assert at(first) is Step.WHERE
    assert any("no longer there" in text for text in shown(first))
    assert QApplication.focusWidget() is first.choose


def test_what_cannot_be_kept_returns_to_the_step_it_belongs_to(
    qtbot, first, workspace, pictures, monkeypatch
) -> None:
    def full(**_choices: object) -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(workspace, "remember", full)
        to_the_end(qtbot, first, pictures)
        qtbot.waitUntil(lambda: "The disk is full." in shown(first), timeout=PATIENCE)
    assert at(first) is Step.WHAT, "who somebody is was kept"
    assert QApplication.focusWidget() is first.submit
    go_on(qtbot, first)
    go_on(qtbot, first)
    qtbot.waitUntil(lambda: workspace.settings.welcomed, timeout=PATIENCE)
    assert len(workspace.signers.identities()) == 1, "and is not made twice"


def test_an_identity_that_cannot_be_made_returns_to_the_name(
    qtbot, first, workspace, pictures, monkeypatch
) -> None:
    def refuse(*_texts: str, **_more: object) -> None:
        raise EnvironmentFault("The key cannot be stored.")

    monkeypatch.setattr(workspace.signers, "create_identity", refuse)
    to_the_end(qtbot, first, pictures)
    qtbot.waitUntil(lambda: "The key cannot be stored." in shown(first), timeout=PATIENCE)
    assert at(first) is Step.WHO
    assert QApplication.focusWidget() is first.name

"""The page of policies: own ones are made, offered wherever a policy is chosen, and removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from countermark.catalog.edits import Fact
from countermark.rights.policy import Permission, Use
from countermark.rights.presets import NO_AI, PRESETS
from countermark.ui.policy_dialog import PolicyDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, Signer
from countermark.ui.rights_words import nobody_to_ask
from tests.ui.conftest import PATIENCE, answer, loaded


@pytest.fixture
def page(library, open_window):
    """The page in a window of six works."""
    window = open_window(library)
    window.show_page("policies")
    return window.page_host.page("policies")


def press(qtbot, page, name):
    """Press a button, which may just be being made anew."""

    def shown():
        return [
            made
            for made in page.findChildren(QPushButton)
            if made.isVisibleTo(page) and name in {made.text(), made.accessibleName()}
        ]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    shown()[0].click()


def fill(qtbot, dialog: PolicyDialog, title: str, conditions: str) -> None:
    dialog.title.setText(title)
    qtbot.mouseClick(
        dialog.switches[Use.INFERENCE].buttons[Permission.CONSTRAINED], Qt.MouseButton.LeftButton
    )
    assert dialog.conditions.isVisibleTo(dialog), "a constrained use needs its conditions"
    dialog.conditions.setPlainText(conditions)
    dialog.go.click()


def make(qtbot, page, title="Agency pictures", conditions="Ask the agency."):
    dialog = page.open_new()
    fill(qtbot, dialog, title, conditions)
    qtbot.waitUntil(lambda: page.book.named("agency-pictures") is not None, timeout=PATIENCE)


def test_an_own_policy_is_offered_wherever_one_is_chosen(qtbot, page, library) -> None:
    make(qtbot, page)
    window = page.window()
    window._show_filter(window.presenter.works.filter)
    qtbot.waitUntil(lambda: not window.presenter.works.is_loading, timeout=PATIENCE)
    loaded(qtbot, window, 6)
    window.selection.select(0)
    rights = window.inspector.form.rights
    qtbot.waitUntil(lambda: rights.choice.findData("agency-pictures") >= 0, timeout=PATIENCE)
    rights.choice.setCurrentIndex(rights.choice.findData("agency-pictures"))
    rights.choice.activated.emit(rights.choice.currentIndex())
    work = window.presenter.works.work_id(0)

    def decided():
        decision = library.queries.details(work).decision
        return decision is not None and decision.conditions == "Ask the agency."

    qtbot.waitUntil(decided, timeout=PATIENCE)


def test_a_condition_is_asked_for_and_a_title_taken_is_refused(qtbot, page) -> None:
    dialog = page.open_new()
    assert not dialog.go.isEnabled(), "it has no title yet"
    fill(qtbot, dialog, "Agency pictures", "")
    qtbot.waitUntil(lambda: "conditions" in dialog._problem.text(), timeout=PATIENCE)
    dialog.conditions.setPlainText("Ask.")
    dialog.title.setText("No AI at all")
    dialog.go.click()
    qtbot.waitUntil(lambda: "already" in dialog._problem.text(), timeout=PATIENCE)
    dialog.reject()


def test_what_each_protocol_says_unfolds(qtbot, page) -> None:
    press(qtbot, page, "What each protocol says: No AI training, search allowed")

    def is_told() -> bool:
        words = [made for made in page.findChildren(QLabel) if made.isVisibleTo(page)]
        return "search=yes, ai-input=yes, ai-train=no" in {made.text() for made in words}

    qtbot.waitUntil(is_told, timeout=PATIENCE)
    press(qtbot, page, "Fold up")
    qtbot.waitUntil(lambda: not is_told(), timeout=PATIENCE)


def said(page) -> list[str]:
    return [made.text() for made in page.findChildren(QLabel) if made.isVisibleTo(page)]


def test_a_policy_on_request_says_where_it_is_asked(qtbot, page) -> None:
    wanted = "Permission is asked for at ana@ruiz.example."
    qtbot.waitUntil(
        lambda: wanted in [text.replace("\u200b", "") for text in said(page)], timeout=PATIENCE
    )


def test_that_nobody_can_be_asked_is_said_where_it_is_offered_first(
    qtbot, workspace, open_window
) -> None:
    workspace.signers.create_identity("Ana Ruiz")
    window = open_window(workspace)
    window.show_page("policies")
    page = window.page_host.page("policies")
    qtbot.waitUntil(lambda: page.book.contact == "", timeout=PATIENCE)
    assert nobody_to_ask() not in said(page), "it is not offered first"
    press(qtbot, page, "Offer first: AI on request, with contact")
    qtbot.waitUntil(lambda: nobody_to_ask() in said(page), timeout=PATIENCE)


def test_before_protecting_it_is_said_who_is_asked(qtbot, theme) -> None:
    signers = (Signer("ana", "Ana Ruiz", "https://ruiz.example"), Signer("bo", "Bo Lind"))
    chosen = Choice("on-request", None, Path("/out"))
    dialog = ProtectDialog(2, tuple(PRESETS.values()), chosen, Path("/out"), signers=signers)
    qtbot.addWidget(dialog)
    plain = [text.replace("\u200b", "") for text in said(dialog)]
    assert "Permission is asked for at https://ruiz.example." in plain
    dialog.signer.setCurrentIndex(1)
    assert nobody_to_ask() in said(dialog)


def test_another_is_offered_first_and_an_own_one_removed(qtbot, page, library) -> None:
    make(qtbot, page)
    press(qtbot, page, "Offer first: Agency pictures")
    qtbot.waitUntil(lambda: library.settings.policy == "agency-pictures", timeout=PATIENCE)
    press(qtbot, page, "Remove …")
    answer(qtbot, page, "Remove")
    qtbot.waitUntil(lambda: page.book.named("agency-pictures") is None, timeout=PATIENCE)
    assert library.settings.policy == "no-ai"


def test_the_works_under_a_policy_are_a_click_away(qtbot, library, open_window) -> None:
    ids = list(library.queries.work_ids())
    library.edits.write({work: {Fact.DECISION: NO_AI} for work in ids[:3]})
    window = open_window(library)
    window.show_page("policies")
    press(qtbot, window.page_host.page("policies"), "3 works")
    loaded(qtbot, window, 3)
    assert window.presenter.works.filter.words == 'policy:"no-ai"'

"""Places in the window: made, published at, read back by every channel, and forgotten."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from countermark.declarations.judging import Outcome
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, ON_REQUEST, WITH_CREDIT
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.matrix_model import CELL_ROLE, LINE_ROLE
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.publish_dialog import PublishDialog
from tests.ui.conftest import PATIENCE, answer, in_dialog
from tests.ui.sites import entry_row, open_place, protect_all


@pytest.fixture
def window(qtbot, library, open_window):
    """A window on six works, loaded."""
    made = open_window(library)
    qtbot.waitUntil(lambda: made.presenter.works.rowCount() == 6, timeout=PATIENCE)
    return made


@pytest.fixture
def portfolio(library, pictures):
    """All six works as a collection."""
    return library.collections.create("Portfolio", pictures)


def texts(window) -> list[str]:
    """Everything that the page says above the matrix."""
    return [
        made.text()
        for made in window.sites.findChildren(QLabel)
        if made.isVisible() and made.text()
    ]


def cell(window, channel: str, use: Use, row: int = 0):
    """The index of a channel's cell for a use, of the works of a row."""
    model = window.sites.model
    keys = [each.key for each in model.matrix.channels]
    starts = [
        at for at in range(model.rowCount()) if model.index(at, 0).data(LINE_ROLE).use is None
    ]
    return model.index(starts[row] + 1 + list(Use).index(use), keys.index(channel))


def test_a_new_site_is_made_and_shown(qtbot, window, library) -> None:
    qtbot.waitUntil(lambda: entry_row(window, "New site …") is not None, timeout=PATIENCE)
    row = entry_row(window, "New site …")

    def fill(dialog: NewPlaceDialog) -> None:
        assert not dialog.go.isEnabled()
        dialog.address.setText("nowhere")
        dialog.go.click()
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
        assert "is not the address of a site" in " ".join(
            made.text() for made in dialog.findChildren(QLabel)
        )
        dialog.address.setText("https://anaruiz.example/")
        assert dialog.name.placeholderText() == "anaruiz.example"
        dialog.policy.setCurrentIndex(dialog.policy.findData("on-request"))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    in_dialog(NewPlaceDialog, fill)
    window.sidebar.rows.clicked.emit(window.sidebar.model.index(row))
    qtbot.waitUntil(lambda: window.sites.place == "anaruiz.example", timeout=PATIENCE)
    assert window.middle.currentWidget() is window.sites
    assert not window.inspector.isVisible()
    assert not window.library.tool_bar.isVisible()
    assert library.places.named("anaruiz.example").policy == ON_REQUEST
    qtbot.waitUntil(lambda: entry_row(window, "anaruiz.example") is not None, timeout=PATIENCE)
    marked = window.sidebar.rows.currentIndex().row()
    assert marked == entry_row(window, "anaruiz.example")
    assert any(text.startswith("You allow AI uses only on conditions.") for text in texts(window))
    assert window.sites.summary.text() == "All channels say what you decided."
    assert window.sites.model.rowCount() == 6, "the title of the whole site and five uses"

    # Back to the works.
    window.sidebar.rows.setCurrentIndex(window.sidebar.model.index(entry_row(window, "All works")))
    qtbot.waitUntil(
        lambda: window.library.stack.currentWidget() is window.library.grid, timeout=PATIENCE
    )
    assert window.inspector.isVisible()
    assert window.library.tool_bar.isVisible()


def test_who_wants_no_new_site_is_where_they_were(qtbot, window) -> None:
    qtbot.waitUntil(lambda: entry_row(window, "New site …") is not None, timeout=PATIENCE)
    index = window.sidebar.model.index(entry_row(window, "New site …"))
    window.sidebar.rows.setCurrentIndex(index)
    in_dialog(NewPlaceDialog, lambda dialog: dialog.reject())
    window.sidebar.rows.clicked.emit(index)
    qtbot.waitUntil(
        lambda: window.sidebar.rows.currentIndex().data() == "All works", timeout=PATIENCE
    )
    assert window.library.stack.currentWidget() is window.library.grid


def test_a_folder_is_published_at_a_path_and_withdrawn(qtbot, window, library, pictures) -> None:
    add_site(library, "Ana", "https://anaruiz.example/")
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")

    def fill(dialog: PublishDialog) -> None:
        assert not dialog.go.isEnabled()
        dialog.folder.setText(str(pictures))
        dialog.path.setText("https://elsewhere.example/")
        dialog.go.click()
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
        dialog.path.setText("portfolio")
        dialog.policy.setCurrentIndex(dialog.policy.findData("no-ai"))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    in_dialog(PublishDialog, fill)
    qtbot.mouseClick(window.sites.publish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.sites.page.parts), timeout=PATIENCE)
    part = window.sites.page.parts[0]
    assert (part.where, part.collection) == ("/portfolio/", pictures.name)
    assert (part.decision, part.count) == ("No AI at all", "6 works")
    assert {"/portfolio/", "6 works"} <= set(texts(window))
    assert any("6 works are published without a credential" in text for text in texts(window))
    titles = [window.sites.model.headerData(row, Qt.Orientation.Vertical) for row in (0, 6)]
    assert titles[0] == "/portfolio/ · 6 works · No AI at all"
    assert titles[1].startswith("/ · no works yet")
    assert window.tray.job.text() == f"{pictures.name} is published at /portfolio/."

    buttons = window.sites.findChildren(QPushButton)
    withdraw = next(made for made in buttons if made.text() == "Withdraw")
    qtbot.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.sites.page.parts, timeout=PATIENCE)
    assert library.collections.named(pictures.name).works == 6


def test_a_credential_that_is_weaker_than_the_decision_is_shown_and_explained(
    qtbot, window, library, portfolio, tmp_path
) -> None:
    protect_all(library, ON_REQUEST, tmp_path / "signed")
    place = add_site(library, "Ana", "https://anaruiz.example/")
    publish_collection(library, place, portfolio, "/portfolio/", NO_AI)
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    page = window.sites
    assert page.summary.text() == "4 cells are weaker than your decision."
    weaker = cell(window, "in-file", Use.INFERENCE)
    assert weaker.data(CELL_ROLE).outcome is Outcome.WEAKER
    said = weaker.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Credential in the file: AI inference: is weaker than your decision"
    silent = cell(window, "tdmrep", Use.INFERENCE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert silent == "tdmrep.json: AI inference: has no word for it"

    # From one to the next, and round.
    seen = []
    for _ in range(5):
        qtbot.mouseClick(page.next_fault, Qt.MouseButton.LeftButton)
        seen.append(page.table.currentIndex().data(CELL_ROLE).use)
    assert seen == [*list(Use)[:4], Use.GENERATIVE_TRAINING]
    assert page.explanation.title.text() == (
        "/portfolio/ · signed with another decision · Credential in the file · Generative training"
    )
    assert page.explanation.sentence.text() == (
        "The credential in the file says that generative training is allowed only on conditions. "
        "You decided that it is not allowed. "
        "Protect these works again with the decision that holds here."
    )

    # Protected again as decided here, every channel says the same.
    protect_all(library, NO_AI, tmp_path / "again")
    window.presenter.sites.refresh()
    qtbot.waitUntil(
        lambda: page.summary.text() == "All channels say what you decided.", timeout=PATIENCE
    )
    assert not page.next_fault.isVisible()


def test_the_layout_is_remembered_with_the_inspector_that_the_page_hides(
    qtbot, window, library, open_window
) -> None:
    add_site(library, "Ana", "https://anaruiz.example/")
    window.presenter.counts.refresh()
    before = window.inspector.width()
    open_place(qtbot, window, "Ana")
    qtbot.waitUntil(lambda: window.sites.width() > before + 600, timeout=PATIENCE)
    window.close()
    again = open_window(library)
    assert again.inspector.isVisible()
    qtbot.waitUntil(lambda: abs(again.inspector.width() - before) <= 2, timeout=PATIENCE)


def test_the_keyboard_goes_from_cell_to_cell_and_passes_over_titles(
    qtbot, window, library, portfolio
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    publish_collection(library, place, portfolio, "/portfolio/", NO_AI)
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    table = window.sites.table
    table.setFocus()
    table.setCurrentIndex(window.sites.model.index(5, 2))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (7, 2)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert window.sites.explanation.title.text().endswith("Generative training")
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.currentIndex().row() == 5


def test_a_service_that_strips_files_is_told_of(qtbot, window, library, portfolio) -> None:
    place = add_service(library, "My pictures", "instagram")
    window.presenter.counts.refresh()
    open_place(qtbot, window, "My pictures")
    page = window.sites
    assert page.empty.isVisible()
    assert page.empty.button.text() == "Publish a collection …"
    assert not page.export.isVisible()
    publish_collection(library, place, portfolio)
    window.presenter.sites.refresh()
    qtbot.waitUntil(lambda: not page.empty.isVisible(), timeout=PATIENCE)
    assert any("no protocol can change that" in text for text in texts(window))
    assert page.summary.text() == (
        "Your files say what you decided, but Instagram takes the credential and metadata out of "
        "them."
    )
    keys = {each.key for each in page.model.matrix.channels}
    assert keys
    assert not keys & {"tdmrep", "signals", "headers-nginx"}, "its own files are not ours"


def test_the_decision_for_a_place_is_changed(qtbot, window, library) -> None:
    add_site(library, "Ana", "https://anaruiz.example/")
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    assert window.sites.page.follows.endswith("your usual decision stands: No AI at all.")
    for chosen, decided in (("with-credit", WITH_CREDIT), ("", None)):

        def choose(dialog: DecideDialog, name: str = chosen) -> None:
            dialog.policy.setCurrentIndex(dialog.policy.findData(name))
            qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

        before = window.sites.page
        in_dialog(DecideDialog, choose)
        buttons = window.sites.findChildren(QPushButton)
        next(made for made in buttons if made.text() == "Decide …").click()
        qtbot.waitUntil(lambda seen=before: window.sites.page is not seen, timeout=PATIENCE)
        assert library.places.named("Ana").policy == decided
    assert window.sites.page.sentence.startswith("You do not allow AI training")


def test_chosen_crawlers_are_no_fault(qtbot, window, library) -> None:
    add_site(library, "Ana", "https://anaruiz.example/", NO_AI, ("GPTBot",))
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    assert "because the crawlers were chosen by name" in window.sites.summary.text()


def test_the_declarations_of_a_place_are_exported_by_its_name(
    qtbot, window, library, portfolio, tmp_path
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    publish_collection(library, place, portfolio, "/portfolio/", NO_AI)
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    folder = tmp_path / "export"

    def export(dialog: ExportDialog) -> None:
        assert not dialog.site.isVisible()
        dialog.folder.setText(str(folder))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=PATIENCE)
        dialog.accept()

    in_dialog(ExportDialog, export)
    qtbot.mouseClick(window.sites.export, Qt.MouseButton.LeftButton)
    rules = json.loads((folder / ".well-known" / "tdmrep.json").read_text())
    assert rules[0]["location"].startswith("/portfolio/")
    assert window.middle.currentWidget() is window.sites


def test_a_place_is_forgotten_only_when_that_is_confirmed(
    qtbot, window, library, portfolio
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    publish_collection(library, place, portfolio, "/portfolio/")
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    for verb in ("Cancel", "Forget Ana"):
        qtbot.mouseClick(window.sites.remove, Qt.MouseButton.LeftButton)
        assert answer(qtbot, window, verb).startswith("Forget Ana?")
        if verb == "Cancel":
            assert library.places.count() == 1
    qtbot.waitUntil(
        lambda: window.library.stack.currentWidget() is window.library.grid, timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: entry_row(window, "Ana") is None, timeout=PATIENCE)
    assert library.places.count() == 0
    assert library.collections.named("Portfolio").works == 6
    assert window.tray.job.text() == "Ana is forgotten; collections and works stay."


def test_another_place_chosen_meanwhile_is_the_one_that_is_shown(qtbot, window, library) -> None:
    for name in ("One", "Two"):
        add_site(library, name, f"https://{name.lower()}.example/")
    shown = []
    window.presenter.sites.surveyed.connect(lambda found: shown.append(found.place.name))
    window.presenter.sites.open("One")
    window.presenter.sites.open("Two")
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE)
    qtbot.wait(100)
    assert shown == ["Two"]


def test_a_place_that_is_opened_gives_the_keyboard_to_nothing_that_removes(
    qtbot, window, library
) -> None:
    add_site(library, "Ana", "https://anaruiz.example/")
    window.presenter.counts.refresh()
    window.activateWindow()
    window.library.grid.setFocus()
    window.presenter.sites.open("Ana")
    qtbot.waitUntil(window.sites.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: window.focusWidget() is not None and not window.library.grid.hasFocus(),
        timeout=PATIENCE,
    )
    qtbot.wait(50)
    assert window.focusWidget() is not window.sites.remove

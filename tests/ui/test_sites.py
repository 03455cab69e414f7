"""Places in the window: made, published at, read back by every channel, and forgotten."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from countermark.base.times import now, to_text
from countermark.declarations.judging import Outcome
from countermark.operations.declare import declare
from countermark.operations.place_survey import survey
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, ON_REQUEST, WITH_CREDIT
from countermark.ui import matrix_model
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.matrix_model import CELL_ROLE, LINE_ROLE, MatrixModel
from countermark.ui.matrix_table import MatrixTable
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.publish_dialog import PublishDialog
from countermark.ui.rights_words import policy_sentence
from countermark.ui.words import day
from tests.ui.conftest import PATIENCE, answer, in_dialog
from tests.ui.sites import entry_row, open_place, protect_all
from tests.ui.walking import clipped


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
    qtbot.waitUntil(lambda: entry_row(window, "Add a site …") is not None, timeout=PATIENCE)
    row = entry_row(window, "Add a site …")

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
    assert policy_sentence(ON_REQUEST) in texts(window)
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
    qtbot.waitUntil(lambda: entry_row(window, "Add a site …") is not None, timeout=PATIENCE)
    index = window.sidebar.model.index(entry_row(window, "Add a site …"))
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
    withdraw = next(made for made in buttons if made.text() == "Withdraw …")
    qtbot.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    assert answer(qtbot, window, "Cancel").startswith(f"Withdraw {pictures.name}?")
    assert window.sites.page.parts
    qtbot.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    answer(qtbot, window, f"Withdraw {pictures.name}")
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


def test_a_small_window_scrolls_the_whole_page_to_the_cell_that_is_chosen(
    qtbot, window, library, pictures
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    for at in range(6):
        collection = library.collections.create(f"Part {at}", pictures)
        publish_collection(library, place, collection, f"/part-{at}/", NO_AI)
    window.presenter.counts.refresh()
    open_place(qtbot, window, "Ana")
    window.resize(1024, 700)
    table = window.sites.table
    qtbot.waitUntil(lambda: window.height() == 700 and table.height() >= 360, timeout=PATIENCE)
    bar = window.sites.explanation

    def room() -> QRect:
        """What there is of the table between tool bar and explanation."""
        return table.viewport().visibleRegion().boundingRect()

    table.setFocus()
    for row in range(1, 6):
        table.setCurrentIndex(window.sites.model.index(row, 0))
        assert room().contains(table.visualRect(table.currentIndex()))
    foot = window.sites.area.verticalScrollBar()
    foot.setValue(foot.maximum())
    assert room().height() > 9 * 28

    # The Tab key brings what is out of sight back.
    window.activateWindow()
    window.sites.export.setFocus()
    qtbot.keyClick(window.sites.export, Qt.Key.Key_Tab)
    came = window.focusWidget()
    assert came.text() == "Decide …"
    assert not came.visibleRegion().isEmpty()
    assert bar.isVisible()
    assert window.rect().contains(QRect(bar.mapTo(window, QPoint()), bar.size()))


def test_uses_and_decisions_stand_side_by_side_in_any_words(
    qtbot, theme, library, portfolio, monkeypatch
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    publish_collection(library, place, portfolio, "/portfolio/", NO_AI)

    def shown() -> MatrixTable:
        table = MatrixTable(theme, MatrixModel())
        qtbot.addWidget(table)
        table.model().show(survey(library, "Ana").matrix)
        table.resize(900, 400)
        table.show()
        return table

    usual = shown()
    assert not list(clipped(usual))
    monkeypatch.setattr(matrix_model, "use_title", lambda _use: "Training generativer Maschinen")
    assert list(clipped(usual)), "what is cut off is found"
    wide = shown()
    assert not list(clipped(wide))
    assert wide.verticalHeader().width() > usual.verticalHeader().width()


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


def lines(window) -> list[tuple[str, str, str]]:
    """The places that the page of sites lists: name, facts, what is to be done."""
    page = window.page_host.page("sites")
    return [(each.name, each.facts, each.todo) for each in page.lines or ()]


def press(qtbot, window, name: str) -> None:
    """Press a button of the page of sites, by what it is called for those who do not see it."""
    page = window.page_host.page("sites")

    def found() -> list[QPushButton]:
        return [
            each
            for each in page.findChildren(QPushButton)
            if name in {each.text(), each.accessibleName()} and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)  # they may just be being made anew
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def test_the_page_of_sites_without_any_asks_for_the_first(qtbot, window, library) -> None:
    qtbot.waitUntil(lambda: entry_row(window, "All sites") is not None, timeout=PATIENCE)
    window.sidebar.rows.setCurrentIndex(window.sidebar.model.index(entry_row(window, "All sites")))
    page = window.page_host.page("sites")
    qtbot.waitUntil(lambda: page.currentWidget() is page.empty, timeout=PATIENCE)

    def fill(dialog: NewPlaceDialog) -> None:
        dialog.address.setText("https://anaruiz.example/")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    in_dialog(NewPlaceDialog, fill)
    press(qtbot, window, "Add a site …")
    qtbot.waitUntil(lambda: window.sites.place == "anaruiz.example", timeout=PATIENCE)
    assert library.places.count() == 1


def test_the_page_of_sites_says_what_is_to_be_done_next(
    qtbot, window, library, portfolio, tmp_path
) -> None:
    place = add_site(library, "Ana", "https://anaruiz.example/")
    add_service(library, "Pictures", "instagram")
    window.show_page("sites")
    nothing = "Nothing is published there yet: publish a collection."

    def says(*todo: str) -> bool:
        return [each[2] for each in lines(window)] == list(todo)

    qtbot.waitUntil(lambda: says(nothing, nothing), timeout=PATIENCE)
    assert lines(window)[0][:2] == ("Ana", "anaruiz.example · 0 works")
    assert lines(window)[1][:2] == ("Pictures", "www.instagram.com · 0 works")

    publish_collection(library, place, portfolio, "/portfolio/")
    window.page_host.refresh()
    unprotected = "Protect what carries no credential yet: 6 works."
    qtbot.waitUntil(lambda: says(unprotected, nothing), timeout=PATIENCE)
    protect_all(library, ON_REQUEST, tmp_path / "signed")
    window.page_host.refresh()
    unsaid = "It says nothing yet: export the declarations."
    qtbot.waitUntil(lambda: says(unsaid, nothing), timeout=PATIENCE)

    declare(library, "Ana", tmp_path / "site")
    window.page_host.refresh()
    qtbot.waitUntil(lambda: says("Nothing is to be done.", nothing), timeout=PATIENCE)
    today = day(to_text(now()))
    facts = f"anaruiz.example · 6 works · Declarations exported on {today}"
    assert lines(window)[0][1] == facts
    library.places.decide(place, NO_AI)
    window.page_host.refresh()
    again = "Something has changed since: export the declarations again."
    qtbot.waitUntil(lambda: says(again, nothing), timeout=PATIENCE)
    publish_collection(library, place, portfolio, "/portfolio/", WITH_CREDIT)
    window.page_host.refresh()
    weaker = "It reserves less than the files of the works do: decide again."
    qtbot.waitUntil(lambda: says(weaker, nothing), timeout=PATIENCE)

    # From there to the place.
    press(qtbot, window, "Open Ana")
    qtbot.waitUntil(lambda: window.sites.place == "Ana", timeout=PATIENCE)
    assert window.middle.currentWidget() is window.sites


def test_declarations_for_one_address_have_a_command_of_their_own(
    qtbot, window, library, tmp_path
) -> None:
    add_site(library, "Ana", "https://anaruiz.example/")
    window.show_page("sites")
    page = window.page_host.page("sites")
    qtbot.waitUntil(lambda: page.currentWidget() is page.cards, timeout=PATIENCE)

    def export(dialog: ExportDialog) -> None:
        dialog.site.setText("https://other.example/")
        dialog.folder.setText(str(tmp_path / "export"))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=PATIENCE)
        dialog.accept()

    in_dialog(ExportDialog, export)
    press(qtbot, window, "Declare for one address …")
    assert (tmp_path / "export" / "robots.txt").exists()
    qtbot.waitUntil(lambda: entry_row(window, "other.example") is not None, timeout=PATIENCE)
    titles = [entry.title for entry in window.sidebar.model.entries]
    assert not [title for title in titles if title.startswith("Export")]

"""The pages beside the library, through the real window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from countermark.base.times import now
from countermark.catalog.overview import Overview, Share, overview, timeline
from countermark.catalog.records import State
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.operations.add import add
from countermark.operations.catalogue_backups import list_catalogue_backups
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI
from countermark.ui.overview_chart import Bar, ShareChart
from countermark.ui.pages import PAGES, SITES
from countermark.ui.works_model import Filter
from tests.conftest import PASSPHRASE
from tests.ui.conftest import PATIENCE, answer, loaded


@pytest.fixture
def window(qtbot, library, open_window, inline, cancel, tmp_path):
    """A library of six works, two of which are protected."""
    ids = list(library.queries.work_ids())[:2]
    protection = Protection(library.signers.signing_key(), NO_AI, None, tmp_path / "signed")
    list(protect_works(library, ids, protection, inline, cancel))
    window = open_window(library)
    loaded(qtbot, window, 6)
    return window


def test_every_page_is_opened_from_the_foot_of_the_side_bar(qtbot, window) -> None:
    bar = window.sidebar
    qtbot.waitUntil(lambda: bar.model.rowCount() > 1, timeout=PATIENCE)
    for key in set(PAGES) - {SITES}:
        row = bar.pages.row_of(key)
        bar.pages.setCurrentIndex(bar.pages.model().index(row, 0))
        assert window.middle.currentWidget() is window.page_host
        assert not window.inspector.isVisible()
        assert [index.row() for index in bar.pages.selectedIndexes()] == [row]
        assert not bar.rows.selectedIndexes()
    click(qtbot, bar.rows, 1)  # where it was before, so that only the click tells
    assert window.middle.currentWidget() is window.library
    assert not bar.pages.selectedIndexes()
    click(qtbot, bar.pages, bar.pages.row_of("settings"))
    assert window.middle.currentWidget() is window.page_host


def click(qtbot, rows, row: int) -> None:
    place = rows.visualRect(rows.model().index(row, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_pages_are_in_sight_in_the_smallest_window_and_the_row_that_is_shown(
    qtbot, library, window
) -> None:
    for at in range(12):
        library.collections.create(f"Collection {at}")
    window.presenter.counts.refresh()
    bar = window.sidebar
    qtbot.waitUntil(lambda: bar.model.rowCount() > 18, timeout=PATIENCE)
    last = bar.model.row_of(Filter('collection:"Collection 9"'))
    window.resize(1440, 900)
    bar.rows.setCurrentIndex(bar.model.index(last))
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.height() == 700, timeout=PATIENCE)
    assert bar.rows.viewport().rect().contains(bar.rows.visualRect(bar.model.index(last)))
    assert bar.rows.height() > 300, "room for the library, too"
    assert bar.pages.model().rowCount() >= 5
    for row in range(bar.pages.model().rowCount()):
        place = bar.pages.visualRect(bar.pages.model().index(row, 0))
        assert bar.pages.viewport().rect().contains(place)
        assert place.height() == 32
    assert bar.rect().contains(bar.pages.geometry())


def test_arrows_go_from_the_library_to_the_pages_and_back(qtbot, window) -> None:
    bar = window.sidebar
    qtbot.waitUntil(lambda: bar.model.rowCount() > 1, timeout=PATIENCE)
    window.activateWindow()
    bar.rows.enter(at_end=True)
    qtbot.keyClick(bar.rows, Qt.Key.Key_Down)
    assert bar.pages.hasFocus()
    assert window.page_host.currentWidget() is window.page_host.page("overview")
    qtbot.keyClick(bar.pages, Qt.Key.Key_Down)
    assert window.page_host.currentWidget() is window.page_host.page("verify")
    qtbot.keyClick(bar.pages, Qt.Key.Key_Up)
    qtbot.keyClick(bar.pages, Qt.Key.Key_Up)
    assert bar.rows.hasFocus()


def test_the_tab_key_comes_to_the_pages_and_opens_none(qtbot, window) -> None:
    bar = window.sidebar
    qtbot.waitUntil(lambda: bool(bar.rows.selectedIndexes()), timeout=PATIENCE)
    window.activateWindow()
    bar.rows.setFocus()
    qtbot.keyClick(bar.rows, Qt.Key.Key_Tab)
    assert bar.pages.hasFocus()
    assert window.middle.currentWidget() is window.library
    qtbot.keyClick(bar.pages, Qt.Key.Key_Return)
    assert window.page_host.currentWidget() is window.page_host.page("overview")


def test_keys_open_the_pages_and_the_library(qtbot, window) -> None:
    window.activateWindow()
    window.show_page("settings")
    held = Qt.KeyboardModifier.ControlModifier
    digits = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
    keys = (*digits, Qt.Key.Key_Comma, Qt.Key.Key_6)
    for page, key in zip(PAGES, keys, strict=True):
        qtbot.keyClick(window, key, held)
        assert window.page_host.currentWidget() is window.page_host.page(page)
    qtbot.keyClick(window, Qt.Key.Key_1, held)
    assert window.middle.currentWidget() is window.library
    assert window.presenter.works.rowCount() == 6


def test_the_overview_counts_and_leads_to_works(qtbot, library, window) -> None:
    window.show_page("overview")
    page = window.page_host.page("overview")
    qtbot.waitUntil(lambda: page.percent.text() == "33\u202f%", timeout=PATIENCE)
    assert page.sentence.text() == "2 of 6 works are protected."
    found = overview(library.catalogue.database)
    assert sum(share.total for share in found.timeline.shares) == found.whole.total == 6
    assert sum(share.total for share in found.folders) == 6
    (show,) = [
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName().endswith("4 works not protected yet")
    ]
    show.click()
    loaded(qtbot, window, 4)
    assert window.middle.currentWidget() is window.library
    assert window.library.search.text() == "state:unprotected"


def test_an_empty_catalogue_says_what_to_do(qtbot, workspace, signer, open_window) -> None:
    window = open_window(workspace)
    window.show_page("overview")
    page = window.page_host.page("overview")
    qtbot.waitUntil(lambda: page._shown is not None, timeout=PATIENCE)
    assert page.currentWidget() is page.empty


def test_a_certificate_that_ends_is_among_what_needs_the_person(
    qtbot, workspace, pictures, inline, cancel, open_window
) -> None:
    identity = create_identity(
        workspace.home.identities,
        checked_party("Ana Ruiz"),
        now() - timedelta(days=5_000),
        lambda _key: PASSPHRASE,
    )
    list(add(workspace, [pictures], inline, cancel))
    assert identity.expires < now()
    window = open_window(workspace)
    window.show_page("overview")
    page = window.page_host.page("overview")
    name = "See identities: Certificate expired on"

    def shown() -> list[QPushButton]:
        made = page.findChildren(QPushButton)
        return [each for each in made if each.accessibleName().startswith(name)]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    assert "Ana Ruiz" in shown()[0].accessibleName()
    shown()[0].click()
    assert window.page_host.currentWidget() is window.page_host.page("identities")


def test_what_the_overview_leaves_out_is_said(qtbot, window) -> None:
    window.show_page("overview")
    page = window.page_host.page("overview")
    qtbot.waitUntil(lambda: page.percent.text() != "", timeout=PATIENCE)
    months = (Share("1899-07", 1, 0, 0), Share("2019-01", 2, 0, 0), Share("2026-05", 0, 1, 0))
    states = {State.PROTECTED: 3, State.UNPROTECTED: 1}
    folders = (Share("/p/2026", 3, 1, 0),)
    page.take(Overview(Share("", 3, 1, 0), timeline(months), folders, 23, states), ())
    assert page.times.accessibleName() == "By year"
    assert page.span.text().startswith("From 2019 to 2026. 1 work")
    assert "And 23 more folder" in page.more.text()
    page.take(Overview(Share("", 2, 1, 0), timeline(months[2:]), folders, 0, states), ())
    assert page.times.accessibleName() == "By month"
    assert page.span.text() == "All in May 2026."
    assert page.more.isHidden()


def test_the_bar_that_has_the_keyboard_is_told(qtbot, theme) -> None:
    chart = chart_of(qtbot, theme, Share("2026-04", 1, 2, 0), Share("2026-05", 0, 0, 0))
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    assert chart.accessibleDescription() == "2026-04: 1 of 3 protected"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "2026-04: 1 of 3 protected", "no works, no stop"
    chart.clearFocus()


def test_a_small_folder_beside_a_large_one_is_a_whole_bar(qtbot, theme) -> None:
    chart = ShareChart(theme, "By folder", is_upright=False)
    qtbot.addWidget(chart)
    chart.resize(700, 60)
    shares = (Share("/large", 90_000, 0, 0), Share("/small", 2, 0, 0))
    chart.show_bars([Bar(share.key, share, "") for share in shares])
    chart.show()
    picture = chart.grab().toImage()
    rows = [picture.pixelColor(500, y * picture.height() // 60) for y in (15, 45)]
    assert rows[0] == rows[1]


def chart_of(qtbot, theme, *shares: Share) -> ShareChart:
    chart = ShareChart(theme, "By month", is_upright=True)
    qtbot.addWidget(chart)
    chart.resize(400, chart.sizeHint().height())
    chart.show()
    chart.show_bars([Bar(share.key, share, f"date:{share.key}") for share in shares])
    return chart


def test_bars_are_walked_by_keys_and_told_in_words(qtbot, theme) -> None:
    chart = chart_of(qtbot, theme, Share("2026-04", 1, 2, 0), Share("2026-05", 3, 0, 1))
    chart.clearFocus()
    assert chart.accessibleDescription() == (
        "2026-04: 1 of 3 protected; 2026-05: 3 of 4 protected, 1 need a look"
    )
    asked = []
    chart.chosen.connect(asked.append)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart._place(0).center())
    assert asked == ["date:2026-05", "date:2026-04"]
    chart.grab()


def test_settings_copy_check_and_put_back_the_catalogue(
    qtbot, library, window, open_window
) -> None:
    window.show_page("settings")
    page = window.page_host.page("settings")
    with qtbot.waitSignal(page.presenter.said, timeout=PATIENCE) as said:
        page.back_up.click()
    assert "catalogue-2" in said.args[0]
    qtbot.waitUntil(lambda: page.backups.count() == 1, timeout=PATIENCE)
    with qtbot.waitSignal(page.presenter.said, timeout=PATIENCE) as said:
        page.presenter.check()
    assert said.args[0] == "The catalogue is whole."
    (backup,) = list_catalogue_backups(library.home)
    page._ask_restore(backup)
    answer(qtbot, window, "Put it back")
    qtbot.waitUntil(lambda: window.before_next is not None, timeout=PATIENCE)
    assert not window.isVisible()
    library.close()
    window.before_next(library.home)
    assert len(list_catalogue_backups(library.home)) == 2, "what it was is kept"


def test_small_pictures_are_deleted_and_counted(qtbot, library, window) -> None:
    window.show_page("settings")
    presenter = window.page_host.page("settings").presenter
    folder = library.home.thumbnails / "aa"
    folder.mkdir(exist_ok=True)
    (folder / "x.jpg").write_bytes(b"x" * 5_000)
    with qtbot.waitSignal(presenter.said, timeout=PATIENCE) as said:
        presenter.empty_thumbnails()
    assert "are free again" in said.args[0]
    assert not (folder / "x.jpg").exists()


def test_the_theme_is_chosen_and_remembered(qtbot, library, window) -> None:
    window.show_page("settings")
    page = window.page_host.page("settings")
    next(each for each in page.themes.buttons() if each.objectName() == "dark").click()
    qtbot.waitUntil(lambda: library.settings.theme == "dark", timeout=PATIENCE)
    assert window._theme.is_dark

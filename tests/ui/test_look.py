"""What can be measured of the look: contrast, unclipped texts, names for screen readers."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from countermark.base.asking import Secret, Wanted
from countermark.base.resources import resource
from countermark.catalog.overview import Share
from countermark.catalog.place_records import Collection, Place, PlaceKind
from countermark.credentials.timestamps import WhenUnstamped
from countermark.declarations.channels import CHANNELS
from countermark.declarations.work_channels import WORK_CHANNELS
from countermark.jobs.progress import Progress
from countermark.operations.batches import Kind
from countermark.operations.place_survey import survey
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.operations.results import ItemResult, Status
from countermark.rights.presets import NO_AI, ON_REQUEST, PRESETS
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.first_run import FirstRunPage
from countermark.ui.icons import pixmap
from countermark.ui.job_runner import Job, Report
from countermark.ui.matrix_words import column_words
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.overview_chart import parts_of
from countermark.ui.passphrase import PassphraseDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, Stamping
from countermark.ui.publish_dialog import PublishDialog
from countermark.ui.sites_page import SitesPage
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.tokens import DARK, HEAD, LIGHT, Colours, contrast
from countermark.ui.widgets import Elided

LEAST = 4.8


def pairs(colours: Colours):
    """Text colours with the surfaces they are used on."""
    surfaces = ("canvas", "window", "panel", "raised")
    yield from product(("text", "muted"), (*surfaces, "accent_soft"))
    yield from product(("accent",), ("window", "panel", "raised"))
    yield from product(("ok", "warn", "bad", "idle"), ("window", "panel", "raised"))
    yield "on_accent", "accent"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_reads_on_every_surface_it_is_used_on(colours: Colours) -> None:
    weak = {
        (one, other): round(contrast(getattr(colours, one), getattr(colours, other)), 2)
        for one, other in pairs(colours)
        if contrast(getattr(colours, one), getattr(colours, other)) < LEAST
    }
    assert not weak


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_badges_are_seen_on_a_chosen_cell(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11: signs, which are no text, have 3 : 1."""
    for name in ("ok", "warn", "bad", "idle", "accent"):
        assert contrast(getattr(colours, name), colours.accent_soft) >= 3, name


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_parts_of_bars_are_set_off_from_the_page(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11, as above."""
    for part in parts_of(Share("", 1, 1, 1), colours):
        assert contrast(part.edge, colours.window) >= 3, part


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_the_keyboard_is_seen_by_a_ring_that_looks_like_no_choice(qtbot, theme, kind) -> None:
    """Around the indicator, whose middle stays as it is."""
    window = QDialog()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    other, made = QLineEdit(), kind("Nobody")
    rows.addWidget(other)
    rows.addWidget(made)
    window.show()
    window.activateWindow()
    across = made.height() // 2

    def colours() -> tuple[str, str]:
        picture = made.grab().toImage()
        return picture.pixelColor(1, across).name(), picture.pixelColor(11, across).name()

    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert colours() == (theme.colours.window, theme.colours.raised)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert colours() == (theme.colours.accent, theme.colours.raised)


def test_contrast_is_computed_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_frame_is_grey_without_a_tint(colours: Colours) -> None:
    for name in ("canvas", "window", "panel", "raised", "border"):
        value = getattr(colours, name)
        channels = [int(value[at : at + 2], 16) for at in (1, 3, 5)]
        assert max(channels) - min(channels) <= 3, name
    assert {field.name for field in fields(LIGHT)} == {field.name for field in fields(DARK)}


def test_every_icon_draws_something(qapp) -> None:
    for path in sorted(resource("icons").glob("*.svg")):
        image = pixmap(path.stem, "#102030", "#ffffff").toImage()
        drawn = any(
            image.pixelColor(x, y).alpha() > 0
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        )
        assert drawn, path.name


def dialogs(theme):
    choice = Choice("no-ai", None, Path("/home/ana/Pictures/2026/Signed copies of everything"))
    failed = (ItemResult("/p/a.jpg", Status.FAILED, "The JPEG file is damaged."),)
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(()))
    report = Report(job, Progress(12, 12, 1, 9.0), 0, 0, failed, cancelled=True, batch=7)
    return [
        FirstRunPage(tuple(PRESETS.values())),
        ProtectDialog(4000, tuple(PRESETS.values()), choice, Path("/home/ana")),
        ProtectDialog(
            4,
            tuple(PRESETS.values()),
            replace(choice, stamping=Stamping("http://timestamp.digicert.com")),
            Path("/home/ana"),
        ),
        TimestampDialog(Stamping()),
        TimestampDialog(Stamping("https://tsa.example/stamp", WhenUnstamped.FAIL)),
        ExportDialog("", Path("/home/ana/Declarations")),
        ErrorsDialog(report),
        PassphraseDialog(Wanted(Secret.NEW_PASSPHRASE)),
        NewPlaceDialog(tuple(PRESETS.values())),
        service_dialog(),
        PublishDialog(
            Place(1, "anaruiz.example", PlaceKind.SITE, "https://anaruiz.example/"),
            (Collection(1, "Portfolio 2026", None, 4120),),
            tuple(PRESETS.values()),
        ),
        DecideDialog(
            Place(1, "anaruiz.example", PlaceKind.SITE, "https://anaruiz.example/", ON_REQUEST),
            tuple(PRESETS.values()),
        ),
        ExportDialog("", Path("/home/ana/Declarations"), place="A place with quite a long name"),
        ExportDialog("", Path("/home/ana"), place="Instagram", is_service=True),
    ]


def service_dialog() -> NewPlaceDialog:
    dialog = NewPlaceDialog(tuple(PRESETS.values()))
    dialog.is_service.setChecked(True)
    return dialog


def test_no_text_is_clipped_and_everything_has_a_name(qtbot, theme) -> None:
    for dialog in dialogs(theme):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(30)
        check_texts(dialog)


@pytest.mark.parametrize("width", [824, 1208])
def test_nor_on_the_page_of_a_place(qtbot, theme, library, pictures, width: int) -> None:
    collection = library.collections.create("Portfolio 2026", pictures)
    site = add_site(library, "anaruiz.example", "https://anaruiz.example/", NO_AI, ("GPTBot",))
    publish_collection(library, site, collection, "/portfolio/", ON_REQUEST)
    service = add_service(library, "Photographs of mine", "instagram")
    publish_collection(library, service, collection)
    add_service(library, "Nothing there", "bluesky")
    page = SitesPage(theme)
    qtbot.addWidget(page)
    page.resize(width, 608)
    page.show()
    for name in ("anaruiz.example", "Photographs of mine", "Nothing there"):
        page.show_place(survey(library, name))
        qtbot.wait(30)
        assert page.width() == width, "no text widens the window"
        check_texts(page)
        for index in page.model.faults()[:1]:
            page.table.setCurrentIndex(index)
            qtbot.wait(30)
            check_texts(page)


def test_names_of_channels_fit_above_their_columns(qtbot, theme) -> None:
    """In two lines of a column's width; a word that is wider would be cut off."""
    page = SitesPage(theme)
    qtbot.addWidget(page)
    header = page.table.horizontalHeader()
    font = QFont(header.font())
    font.setPixelSize(HEAD)
    metrics = QFontMetrics(font)
    room = QRect(0, 0, header.defaultSectionSize() - 2, 1000)
    for channel in (*CHANNELS, *WORK_CHANNELS):
        words = column_words(channel)
        assert words.band, channel.key
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words.short)
        assert needed.width() <= room.width(), words.short
        assert needed.height() <= 2 * metrics.lineSpacing(), words.short


def check_texts(dialog: QWidget) -> None:
    """Every visible text has the room it needs, and every list and field a name."""
    for child in dialog.findChildren(QWidget):
        if not child.isVisible():
            continue
        if isinstance(child, QLabel) and child.text():
            needed = (
                child.heightForWidth(child.width())
                if child.wordWrap()
                else child.sizeHint().height()
            )
            assert child.height() >= needed, (type(dialog).__name__, child.text())
            if not child.wordWrap() and not isinstance(child, Elided):
                assert child.width() >= child.sizeHint().width(), child.text()
        if isinstance(child, QAbstractButton) and child.text():
            assert child.width() >= child.sizeHint().width(), child.text()
        if isinstance(child, QLineEdit | QAbstractItemView) and not isinstance(child, QHeaderView):
            assert child.accessibleName() or _inside_combo(child), (
                type(dialog).__name__,
                type(child).__name__,
            )


def _inside_combo(child: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False


def test_the_window_fits_a_small_screen_and_remembers_its_layout(
    qtbot, library, open_window
) -> None:
    window = open_window(library)
    assert (window.minimumWidth(), window.minimumHeight()) == (1024, 700)
    window.resize(1024, 700)
    qtbot.wait(30)
    for button in (
        window.library.add_button,
        window.library.verify_button,
        window.library.protect_button,
    ):
        assert button.width() >= button.sizeHint().width()
    window.splitter.setSizes([260, 440, 324])
    window.close()
    assert {"geometry", "splitter"} <= set(library.settings.window)
    again = open_window(library)
    assert again.splitter.sizes()[0] == pytest.approx(260, abs=2)


def test_the_theme_is_switched_and_remembered(qtbot, library, open_window, theme) -> None:
    window = open_window(library)
    assert not theme.is_dark
    window.sidebar.theme_asked.emit()
    assert theme.is_dark
    qtbot.waitUntil(lambda: library.settings.theme == "dark")

"""What can be measured of the look: contrast, unclipped texts, names for screen readers."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from countermark.base.resources import resource
from countermark.credentials.timestamps import WhenUnstamped
from countermark.operations.results import ItemResult, Status
from countermark.rights.presets import PRESETS
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.first_run import FirstRunPage
from countermark.ui.icons import pixmap
from countermark.ui.passphrase import PassphraseDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_presenter import Choice, Stamping
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.tokens import DARK, LIGHT, Colours, contrast
from countermark.ui.verify_dialog import VerifyDialog

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
    failed = [ItemResult("/p/a.jpg", Status.FAILED, "The JPEG file is damaged.")]
    return [
        FirstRunPage(),
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
        ErrorsDialog(failed, can_retry=True),
        PassphraseDialog("Choose a passphrase for your signing key (this machine has no keyring)"),
        VerifyDialog(theme),
    ]


def test_no_text_is_clipped_and_everything_has_a_name(qtbot, theme) -> None:
    for dialog in dialogs(theme):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(30)
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
                if not child.wordWrap():
                    assert child.width() >= child.sizeHint().width(), child.text()
            if isinstance(child, QAbstractButton) and child.text():
                assert child.width() >= child.sizeHint().width(), child.text()
            if isinstance(child, QLineEdit | QAbstractItemView) and not isinstance(
                child, QHeaderView
            ):
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
    for button in (window.add_button, window.verify_button, window.protect_button):
        assert button.width() >= button.sizeHint().width()
    window.splitter.setSizes([200, 500, 324])
    window.close()
    assert {"geometry", "splitter"} <= set(library.settings.window)
    again = open_window(library)
    assert again.splitter.sizes()[0] == pytest.approx(200, abs=2)


def test_the_theme_is_switched_and_remembered(qtbot, library, open_window, theme) -> None:
    window = open_window(library)
    assert not theme.is_dark
    window.sidebar.theme_asked.emit()
    assert theme.is_dark
    qtbot.waitUntil(lambda: library.settings.theme == "dark")

"""Scenes of the pages beside the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from countermark.credentials.standing import Standing
from countermark.credentials.verdict import Verdict
from countermark.operations.verify import Verified
from countermark.ui.language import translate
from countermark.ui.pages import PAGES, SETTINGS, SITES, VERIFY
from countermark.ui.verify_model import packed
from countermark.ui.verify_page import VerifyPage
from countermark_dev.scenes.stage import BEGUN, FULL, LONG, Stage


def _page(key: str, stage: Stage) -> QWidget:
    return stage.page(key).window()


def _long(key: str, stage: Stage) -> QWidget:
    """A page where every name is long."""
    return stage.page(key, LONG).window()


def _no_sites(stage: Stage) -> QWidget:
    return stage.page(SITES, BEGUN).window()


def _foot(key: str, stage: Stage, home: str = FULL) -> QWidget:
    """What a page that scrolls has further down."""
    page = stage.page(key, home)
    area = page if isinstance(page, QScrollArea) else page.findChildren(QScrollArea)[0]
    stage.keep_at_foot(area)
    return page.window()


def _unfolded(stage: Stage) -> QWidget:
    page = stage.page("policies")
    words = translate("Policies", "What each protocol says")
    folded = [made for made in page.findChildren(QPushButton) if made.text() == words]
    folded[0].click()
    stage.calm()
    return page.window()


def _verified(view: str, stage: Stage) -> QWidget:
    """A folder of signed copies, and one way to look at a credential."""
    page = stage.page(VERIFY)
    assert isinstance(page, VerifyPage)  # noqa: S101 - what the list of pages makes
    page.verify([Path(stage.workspace().settings.output)])
    stage.wait(lambda: page.model.rowCount() > 0 and page.cancel.isHidden())
    page.verdict.views.buttons[view].click()
    stage.calm()
    return page.window()


def _elsewhere(stage: Stage) -> QWidget:
    """A file whose credential is kept at an address, from where nothing is fetched."""
    page = stage.page(VERIFY)
    assert isinstance(page, VerifyPage)  # noqa: S101 - what the list of pages makes
    path = Path("/home/ana/from strangers/harbour.jpg")
    verdict = Verdict(Standing.UNREADABLE, _NOT_FETCHED, elsewhere="https://far.example/m.c2pa")
    page.presenter.started.emit(1)
    page.presenter.read.emit([packed(Verified(path, verdict))])
    page.presenter.finished.emit()
    stage.calm()
    return page.window()


_NOT_FETCHED = (
    "Cannot be read. Its credential is kept elsewhere, and nothing was fetched from there."
)

SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    **{key: partial(_page, key) for key in PAGES},
    "settings-foot": partial(_foot, SETTINGS),
    "sites-long": partial(_long, SITES),
    "sites-none": _no_sites,
    "settings-long": partial(_long, SETTINGS),
    "settings-long-foot": partial(_foot, SETTINGS, home=LONG),
    "overview-foot": partial(_foot, "overview"),
    "policy-unfolded": _unfolded,
    "verified": partial(_verified, "details"),
    "verified-report": partial(_verified, "report"),
    "verified-json": partial(_verified, "raw"),
    "verified-elsewhere": _elsewhere,
}

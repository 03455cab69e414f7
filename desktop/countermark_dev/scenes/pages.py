"""Scenes of the pages beside the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from countermark.ui.language import translate
from countermark.ui.pages import PAGES, VERIFY
from countermark.ui.verify_page import VerifyPage
from countermark_dev.scenes.stage import Stage


def _page(key: str, stage: Stage) -> QWidget:
    return stage.page(key).window()


def _foot(key: str, stage: Stage) -> QWidget:
    """What a page that scrolls has further down."""
    page = stage.page(key)
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


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    **{key: partial(_page, key) for key in PAGES},
    "settings-foot": partial(_foot, "settings"),
    "overview-foot": partial(_foot, "overview"),
    "policy-unfolded": _unfolded,
    "verified": partial(_verified, "details"),
    "verified-report": partial(_verified, "report"),
    "verified-json": partial(_verified, "raw"),
}

"""Scenes of the pages beside the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from countermark.credentials.history import Ingredient
from countermark.credentials.statements import read_rights
from countermark.operations.keeping import IS_HERE, Restored
from countermark.rights.vocabulary.plus import PLUS_VOCABULARY
from countermark.ui.identities_page import IdentitiesPage
from countermark.ui.identities_presenter import restored_sentence
from countermark.ui.language import translate
from countermark.ui.pages import PAGES, VERIFY
from countermark.ui.verify_model import READING_ROLE
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


def _contradicting(stage: Stage) -> QWidget:
    """A file that says two things of AI uses, and what it was made from."""
    window = _verified("details", stage)
    page = stage.page(VERIFY)
    assert isinstance(page, VerifyPage)  # noqa: S101 - what the list of pages makes
    reading = page.rows.currentIndex().data(READING_ROLE)
    assertions = [
        {"label": f"{of}.training-mining", "data": {"entries": {f"{of}.ai_training": {"use": use}}}}
        for of, use in (("cawg", "allowed"), ("c2pa", "notAllowed"))
    ]
    rights = read_rights({"assertions": assertions}, f"{PLUS_VOCABULARY}DMI-ALLOWED")
    verdict = replace(
        reading.verdict,
        sentence=" ".join((reading.verdict.sentence, *rights.contradictions)),
        contradictions=rights.contradictions,
        history=tuple(Ingredient("harbour.tif", part) for part in ("parent", "component", "input")),
    )
    page.verdict.show_reading(replace(reading, verdict=verdict))
    stage.calm()
    return window


def _restored(stage: Stage) -> QWidget:
    """What came of a backup of identities: one is back, one was there."""
    page = stage.page("identities")
    assert isinstance(page, IdentitiesPage)  # noqa: S101 - what the list of pages makes
    found = (
        Restored("ana", "Ana Ruiz"),
        Restored("studio", "Studio Ruiz", IS_HERE, is_there=True),
    )
    page.presenter.said.emit(restored_sentence(found))
    stage.calm()
    return page.window()


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    **{key: partial(_page, key) for key in PAGES},
    "settings-foot": partial(_foot, "settings"),
    "identities-restored": _restored,
    "overview-foot": partial(_foot, "overview"),
    "policy-unfolded": _unfolded,
    "verified": partial(_verified, "details"),
    "verified-contradiction": _contradicting,
    "verified-report": partial(_verified, "report"),
    "verified-json": partial(_verified, "raw"),
}

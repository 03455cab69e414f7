"""Scenes of the pages beside the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from countermark.base.times import now
from countermark.catalog.overview import Overview, Share, timeline
from countermark.catalog.records import State
from countermark.credentials.history import Ingredient
from countermark.credentials.standing import Standing
from countermark.credentials.statements import read_rights
from countermark.credentials.verdict import Verdict
from countermark.operations.keeping import IS_HERE, Restored
from countermark.operations.verify import Verified
from countermark.rights.party import Party
from countermark.rights.vocabulary.plus import PLUS_VOCABULARY
from countermark.ui.identities_page import IdentitiesPage
from countermark.ui.identities_presenter import IdentitiesShown, restored_sentence
from countermark.ui.identity_words import identity_words
from countermark.ui.language import translate
from countermark.ui.overview_page import OverviewPage
from countermark.ui.pages import PAGES, SETTINGS, SITES, VERIFY
from countermark.ui.verify_model import READING_ROLE, packed
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


def _long_names(stage: Stage) -> QWidget:
    """Names as long as they may be, without a space to break at; one identity has expired."""
    page = stage.page("identities")
    assert isinstance(page, IdentitiesPage)  # noqa: S101 - what the list of pages makes
    known = stage.workspace().signers.identities()[0]
    long = "Wolkenkratzerfassadenfotografie" * 3
    email = f"{long}@{long}.example"
    party = Party(long, f"{long} & Co", email)
    signs = replace(known, key="long", party=party)
    expired = replace(signs, key="expired", expires=known.created + timedelta(days=1))
    at = known.created + timedelta(days=2)
    words = tuple(identity_words(one, "long", at) for one in (signs, expired))
    page.presenter.listed.emit(IdentitiesShown(words, (), (long,)))
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
    page.presenter.finished.emit(0)
    stage.calm()
    return page.window()


def _years(stage: Stage) -> QWidget:
    """Decades of works in many folders, and a certificate with a long name that ends soon."""
    page = stage.page("overview")
    assert isinstance(page, OverviewPage)  # noqa: S101 - what the list of pages makes
    months = [
        Share(f"{1961 + at * 8 // 5}-{at % 12 + 1:02}", at, 40 - at, at % 3) for at in range(40)
    ]
    months.append(Share("1871-01", 3, 0, 0))
    folders = tuple(Share(f"/p/{2026 - at}", 9_000 // (at + 1) ** 4, at, at) for at in range(12))
    states = dict.fromkeys(State, 1_200)
    known = stage.workspace().signers.identities()[0]
    party = Party("Wolkenkratzerfassadenfotografie" * 3)
    soon = replace(known, party=party, expires=now() + timedelta(days=9))
    whole = Share("", 1_200, 1_200, 3_600)
    page.take(Overview(whole, timeline(months), folders, 213, states), (soon,))
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
    "overview-years": _years,
    "identities-restored": _restored,
    "overview-foot": partial(_foot, "overview"),
    "identities-long": _long_names,
    "policy-unfolded": _unfolded,
    "verified": partial(_verified, "details"),
    "verified-contradiction": _contradicting,
    "verified-report": partial(_verified, "report"),
    "verified-json": partial(_verified, "raw"),
    "verified-elsewhere": _elsewhere,
}

"""Walks every page and dialog in every language, as small as the window may be."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from countermark.operations.workspace import Workspace
from countermark.rights.presets import PRESETS
from countermark.rights.sentences import usage_terms
from countermark.rights.vocabulary.said import said_by_protocols
from countermark.ui.language import LANGUAGES, speak
from countermark.ui.theme import Theme
from countermark_dev.pictures import demo_pictures
from countermark_dev.scenes import SCENES, SMALL, Furnished, Stage, furnish
from countermark_dev.translations import TRANSLATIONS
from tests.conftest import PASSPHRASE
from tests.ui.english import english_in
from tests.ui.walking import clipped, lost, texts, unnamed


@pytest.fixture(scope="module")
def furnished(tmp_path_factory) -> Iterator[Furnished]:
    """Homes with works for show."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNTERMARK_PASSPHRASE", PASSPHRASE)
        yield furnish(tmp_path_factory.mktemp("show"), demo_pictures())


@pytest.fixture
def stage(qapp: QApplication, furnished: Furnished):
    """Opens a stage in a language; English is spoken again after the test."""
    opened: list[Stage] = []

    def open_stage(language: str) -> Stage:
        speak(qapp, language)
        opened.append(Stage(qapp, Theme(qapp, "light"), furnished, SMALL))
        return opened[-1]

    yield open_stage
    for each in opened:
        each.close()
    speak(qapp, "en")


def untranslated(root: QWidget, language: str) -> Iterator[str]:
    """Texts of the program that stayed English."""
    for widget, text in texts(root):
        said = text.strip().casefold()
        if said in left_english(language) and said not in _NAMES:
            yield f"{type(widget).__name__} says {text!r}"


_NAMES = {"portfolio 2026"}  # that a person has given; the program proposes it, too
_ENGLISH: dict[str, set[str]] = {}


def left_english(language: str) -> set[str]:
    """English texts that this language says otherwise, in lower case."""
    if language not in _ENGLISH:
        messages = ET.parse(TRANSLATIONS / f"countermark_{language}.ts").getroot().iter("message")
        pairs = [
            (message.findtext("source") or "", message.findtext("translation") or "")
            for message in messages
        ]
        same = {made.casefold() for _text, made in pairs}
        _ENGLISH[language] = {text.casefold() for text, _made in pairs} - same
    return _ENGLISH[language]


_NAMES_OF_ALL = (
    # What the scenes show: people, collections, pictures.
    *("Ana Ruiz", "Studio Ruiz", "Portfolio 2026", "Kali by Anokato - Spiral Sessions 2019"),
    # Programs, services and files.
    *("Countermark", "nginx", "Apache", "Caddy", "Cloudflare Images", "Adobe Stock"),
    *("tdmrep .json", "Content- Usage", "Cloud- flare"),
)


def the_same_everywhere() -> set[str]:
    """Names, and what is declared in English whatever the window speaks."""
    declared = {
        wording.words for policy in PRESETS.values() for wording in said_by_protocols(policy)
    }
    conditions = {policy.conditions for policy in PRESETS.values()}
    terms = {
        usage_terms(replace(policy, contact=contact), holder)
        for policy in PRESETS.values()
        for holder in ("Ana Ruiz", "Ana Ruiz / Studio Ruiz")
        for contact in ("", "ana@ruiz.example", "https://anaruiz.example")
    }
    return {*_NAMES_OF_ALL, *declared, *conditions, *terms} - {""}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/portfolio/, signed · 4 点の作品 · AI を許可しない", "/portfolio/, signed"),
        (
            "/portfolio/ · 署名済み · Strictest of the works' policies",
            "Strictest of the works' policies",
        ),
        ("The policy document では AI 推論が許可されていません。",) * 2,
        ("plus:DataMining in the sidecar",) * 2,
        ("CA.jpg (parent)",) * 2,
        ("robots.txt では、GPTBot、ClaudeBot、ほか 16 件", ""),
        ("Adobe Stock", ""),
        ("https://anaruiz.example/", ""),
        ("Content-Usage, train-ai=n", ""),
    ],
)
def test_english_among_japanese_is_seen(text: str, left: str) -> None:
    assert english_in(text, ("Adobe Stock",)) == left


def names_in(workspace: Workspace) -> set[str]:
    """What a person has called works, collections and places."""
    return {
        *(line.title for line in workspace.queries.lines()),
        *(collection.name for collection in workspace.collections.all()),
        *(place.name for place in workspace.places.all()),
    }


def test_no_english_is_left_in_japanese(stage, furnished: Furnished) -> None:
    here = stage("ja")
    given = (names_in(here.workspace(home)) for home in furnished.homes)
    same = the_same_everywhere().union(*given)
    found: list[str] = []
    for name, show in SCENES.items():
        root = show(here)
        here.calm()
        left = {english_in(text, same) for _widget, text in texts(root)} - {""}
        found += [f"{name}: {text!r}" for text in sorted(left)]
        here.clear()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_unnamed_out_of_reach_or_untranslated(stage, language: str) -> None:
    here = stage(language)
    found: list[str] = []
    for name, show in SCENES.items():
        root = show(here)
        here.calm()
        wrong = [*clipped(root), *unnamed(root), *lost(root)]
        if language != "en":
            wrong += untranslated(root, language)
        found += [f"{name}: {sentence}" for sentence in dict.fromkeys(wrong)]
        here.clear()
    assert not found, "\n".join(found)

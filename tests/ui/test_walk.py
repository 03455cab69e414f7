"""Walks every page and dialog in every language, as small as the window may be."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from countermark.ui.language import LANGUAGES, speak
from countermark.ui.theme import Theme
from countermark_dev.pictures import demo_pictures
from countermark_dev.scenes import SCENES, SMALL, Furnished, Stage, furnish
from countermark_dev.translations import TRANSLATIONS
from tests.conftest import PASSPHRASE
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

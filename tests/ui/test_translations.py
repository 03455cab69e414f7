"""The files of Qt Linguist: complete, of the same parts as the English texts, and fresh."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from countermark.catalog.records import State
from countermark.ui.language import LANGUAGES, speak, translate
from countermark.ui.words import day, number, state_title, works
from countermark_dev.translations import SOURCES, TRANSLATIONS, collect, release, texts

_PART = re.compile(r"\{\w*\}|%n|%Ln")


def messages(language: str) -> list[ET.Element]:
    """What a language's file holds."""
    root = ET.parse(TRANSLATIONS / f"countermark_{language}.ts").getroot()
    return list(root.iter("message"))


def forms(message: ET.Element) -> list[str]:
    """The translation, in each form of its number."""
    made = message.find("translation")
    assert made is not None
    found = [part.text or "" for part in made.findall("numerusform") or [made]]
    return [] if made.get("type") == "unfinished" else found


def source(message: ET.Element) -> str:
    """The English text."""
    return message.findtext("source") or ""


@pytest.fixture
def spoken(qapp: QApplication):
    """Speaks a language until the test ends."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    open_ends = [
        source(message)
        for message in messages(language)
        if message.find("translation").get("type") or not forms(message) or not all(forms(message))
    ]
    assert not open_ends


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_parts_of_its_text(language: str) -> None:
    wrong = [
        (source(message), form)
        for message in messages(language)
        for form in forms(message)
        if Counter(_PART.findall(form)) != Counter(_PART.findall(source(message)))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text(language: str) -> None:
    """Space at an end, an ellipsis or a colon says how a text is used."""
    wrong = []
    for message in messages(language):
        text = source(message)
        for form in forms(message):
            colon = text.endswith(":") == form.endswith((":", "："))
            ellipsis = text.endswith("…") == form.endswith("…")
            space = (text != text.strip()) or form == form.strip()
            if not (colon and ellipsis and space and "  " not in form):
                wrong.append((text, form))
    assert not wrong


def test_every_text_of_the_window_is_in_the_files(tmp_path: Path) -> None:
    for path in TRANSLATIONS.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    collect(tmp_path)
    for language in LANGUAGES:
        name = f"countermark_{language}.ts"
        fresh, kept = ET.parse(tmp_path / name), ET.parse(TRANSLATIONS / name)
        assert set(_keys(fresh)) == set(_keys(kept)), "run `make translations`"


def _keys(tree: ET.ElementTree):
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), source(message), message.findtext("comment")


def test_what_the_program_reads_is_made_of_the_files_beside(tmp_path: Path) -> None:
    release(output=tmp_path)
    for language in LANGUAGES:
        name = f"countermark_{language}.qm"
        assert (tmp_path / name).read_bytes() == (TRANSLATIONS / name).read_bytes(), name


def test_texts_are_written_out_where_they_are_translated() -> None:
    assert sum(len(list(texts(path))) for path in SOURCES.glob("*.py")) > 300


def test_a_text_that_is_not_written_out_is_refused(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('translate("Words", name)\n')
    with pytest.raises(ValueError, match=r"module\.py:1"):
        list(texts(module))


def test_english_knows_one_and_many(spoken) -> None:
    spoken("en")
    assert works(1) == "1 work"
    assert works(48210) == "48\u202f210 works"


def test_german_is_spoken_with_german_numbers_and_dates(spoken) -> None:
    assert spoken("de") == "de"
    assert QLocale().language() is QLocale.Language.German
    assert state_title(State.PROTECTED) == "Geschützt"
    assert works(1) == "1 Werk"
    assert number(48210) == QLocale().toString(48210)
    assert day("2026-05-14T10:00:00+00:00") == "14. Mai 2026"


def test_another_language_takes_the_place_of_the_first(spoken) -> None:
    spoken("de")
    assert state_title(State.PROTECTED) == "Geschützt"
    spoken("en")
    assert state_title(State.PROTECTED) == "Protected"


def test_a_language_that_is_not_ours_leaves_english(spoken) -> None:
    assert spoken("xx") in LANGUAGES
    assert translate("Nowhere", "As it is") == "As it is"

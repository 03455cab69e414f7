"""Why files failed is said in the person's language, as far as the sentences are known."""

import pytest
from PIL import Image

from countermark.operations.add import add
from countermark.operations.results import Status
from countermark.ui.language import speak
from countermark.ui.reason_words import _known, reason_words


@pytest.fixture
def german(qapp):
    """The interface in German, and in English again."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def filled(sentence: str) -> str:
    """A sentence with something in its parts."""
    parts = {"kind": "JPEG", "named": "PNG", "found": "GIF", "suffix": ".gif", "path": "/p/a.b.jpg"}
    return sentence.format(**parts)


@pytest.mark.parametrize("sentence", _known())
def test_in_english_nothing_changes(sentence):
    assert reason_words(filled(sentence)) == filled(sentence)


def test_every_sentence_is_known_alone_and_before_another(german):
    for english in _known():
        text = filled(english)
        said = reason_words(text)
        assert said != text
        for part in ("JPEG", "PNG", "GIF", ".gif", "/p/a.b.jpg"):
            assert (part in text) == (part in said), english
        if not english.endswith("}"):
            twice = reason_words(f"{text} Something that nobody knows.")
            assert twice == f"{said} Something that nobody knows."


def test_real_failures_are_told_in_german(german, workspace, tmp_path, inline, cancel):
    whole = tmp_path / "whole.jpg"
    Image.new("RGB", (64, 48), "red").save(whole)
    (tmp_path / "half.jpg").write_bytes(whole.read_bytes()[:300])
    (tmp_path / "empty.jpg").write_bytes(b"")
    Image.new("RGB", (8, 8)).save(tmp_path / "other.gif")
    (tmp_path / "other.gif").rename(tmp_path / "other.jpg")
    results = add(workspace, [tmp_path], inline, cancel)
    reasons = {item.path.name: item.reason for item in results if item.status is Status.FAILED}
    assert set(reasons) == {"half.jpg", "empty.jpg", "other.jpg"}
    for reason in reasons.values():
        said = reason_words(reason)
        assert "file" not in said.lower().replace("datei", ""), said
        assert "content" not in said

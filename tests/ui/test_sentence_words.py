"""What the floors below say in English is said in the person's language."""

import json
import re

import pytest
from PIL import Image

from countermark.base.errors import UserError, plain_os_error
from countermark.base.resources import resource
from countermark.operations.add import add
from countermark.operations.results import Status
from countermark.ui.language import speak
from countermark.ui.sentence_words import SENTENCES, error_words, sentence_words
from countermark.ui.window_hints import window_hints
from countermark_dev.sentences import sentences

_PART = re.compile(r"\{(\w+)\}")
KNOWN: list[str] = json.loads(resource(SENTENCES).read_text("utf-8"))


@pytest.fixture
def german(qapp):
    """The interface in German, and in English again."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def filled(sentence: str) -> str:
    """A sentence with something in its parts that is no sentence itself."""
    return _PART.sub(lambda part: f"/p/a.{part[1]}.jpg", sentence)


def test_the_program_knows_all_that_is_said():
    assert sentences() == KNOWN, "run `make translations`"


@pytest.mark.parametrize(
    "sentence",
    [
        "The disk is full",
        "Choose one of: {known}.",
        "There is no collection “{name}”.",
        "The security token “{token}” was removed.",
        "{host} refuses the connection.",
        "The passphrase does not open this backup, or the file was changed since it was made.",
        "Whether metadata and credentials in files stay is not known.",
    ],
)
def test_sentences_are_collected_wherever_they_are_written(sentence):
    assert sentence in KNOWN


def test_in_english_nothing_changes_but_commands():
    for english in KNOWN:
        if english not in window_hints():
            assert sentence_words(filled(english)) == filled(english)


def test_every_hint_is_for_a_sentence_and_names_no_command():
    for english, ours in window_hints().items():
        assert english in KNOWN
        assert "countermark " not in ours
        assert "--" not in ours
        assert sentence_words(filled(english)) == ours


def test_every_sentence_is_known_alone_and_before_another(german):
    for english in KNOWN:
        text = filled(english)
        said = sentence_words(text)
        assert said != text
        if english in window_hints():
            continue
        for part in _PART.findall(english):
            assert f"/p/a.{part}.jpg" in said, english
        if english.endswith((".", "!", "?")):
            twice = sentence_words(f"{text} Something that nobody knows.")
            assert twice == f"{said} Something that nobody knows."


def test_a_next_step_is_known_after_a_path(german):
    text = "The file does not exist: /home/ana/My best. Works/a b.jpg Choose another one."
    assert sentence_words(text) == (
        f"{sentence_words('The file does not exist: /home/ana/My best. Works/a b.jpg')} "
        f"{sentence_words('Choose another one.')}"
    )
    assert "/home/ana/My best. Works/a b.jpg" in sentence_words(text)


def test_what_the_system_refused_is_known_with_its_file_and_within_a_sentence(german, tmp_path):
    plain = plain_os_error(OSError(28, "No space left on device"), tmp_path)
    said = sentence_words(plain)
    assert said.endswith(f": {tmp_path}")
    assert "disk" not in said
    within = sentence_words(f"The original cannot be kept. {plain}")
    assert within.endswith(said)
    assert "original" not in within.split(":")[0].replace("Original", "")


def test_what_nobody_knows_stays_as_it_is_between_what_is_known(german):
    known = sentence_words("Try again.")
    assert sentence_words("It is Tuesday. Try again.") == f"It is Tuesday. {known}"
    assert sentence_words("It is Tuesday. It rains.") == "It is Tuesday. It rains."
    assert sentence_words("") == ""


def test_an_error_is_told_with_its_next_step(german):
    error = UserError("There is no place “Try again.”.", "Try again.")
    assert error_words(error) == (
        sentence_words("There is no place “Try again.”.") + " " + sentence_words("Try again.")
    )
    assert "oops" not in error_words(ValueError("oops")), "a bug is no sentence for people"


def test_a_date_takes_the_form_of_the_language(german):
    said = sentence_words("The certificate of Ana expired on 4 May 2026: it signs no more.")
    assert "4. Mai 2026" in said
    assert "May" not in said


def test_words_of_ours_are_listed_as_the_language_does_and_names_stay(qapp):
    speak(qapp, "ja")
    try:
        said = sentence_words("One word speaks of Generative training, Data mining.")
        assert "、" in said
        assert ", " not in said
        named = sentence_words("There is no collection “Harbour, at night”.")
        assert "Harbour, at night" in named
    finally:
        speak(qapp, "en")


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
        said = sentence_words(reason)
        assert "file" not in said.lower().replace("datei", ""), said
        assert "content" not in said

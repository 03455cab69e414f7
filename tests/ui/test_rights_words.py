"""A decision in the person's words: those of the command line in English, translated elsewhere."""

from dataclasses import replace

import pytest

from countermark.rights.policy import from_document, strictest, to_document
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS, WITH_CREDIT
from countermark.ui.language import speak
from countermark.ui.rights_editor import RightsEditor
from countermark.ui.rights_words import conditions_words, policy_title, preset_title


def test_the_window_and_the_command_line_call_the_presets_the_same():
    assert {name: preset_title(name) for name in PRESETS} == {
        name: policy.title for name, policy in PRESETS.items()
    }


@pytest.mark.parametrize(
    ("policy", "title"),
    [
        (NO_TRAINING, "No AI training"),
        (ON_REQUEST, "AI on request"),
        (WITH_CREDIT, "AI with credit"),
    ],
)
def test_what_was_kept_under_an_earlier_title_is_the_preset_of_today(policy, title):
    kept = to_document(policy) | {"title": title}
    assert from_document(kept) == policy
    own = kept | {"name": "mine"}
    assert from_document(own).title == title, "a person's own title stays"


def test_the_declared_words_stay_in_the_field_and_their_meaning_is_below(qtbot, qapp):
    speak(qapp, "de")
    try:
        look_at_the_meaning(qtbot)
    finally:
        speak(qapp, "en")


def look_at_the_meaning(qtbot):
    editor = RightsEditor()
    qtbot.addWidget(editor)
    editor.offer(tuple(PRESETS.values()))
    editor.show_policy(ON_REQUEST)
    assert editor.conditions.toPlainText() == ON_REQUEST.conditions
    assert editor._meaning.text() == conditions_words(ON_REQUEST)
    assert not editor._meaning.isHidden()
    editor.show_policy(replace(ON_REQUEST, name="own", title="own", conditions="Ask my gallery."))
    assert editor._meaning.isHidden()
    editor.show_policy(NO_AI)
    assert editor._meaning.isHidden()


def test_the_strictest_of_several_is_called_so():
    together = strictest([NO_TRAINING, ON_REQUEST])
    assert together is not None
    assert policy_title(together) == "Strictest of the works' policies"
    assert policy_title(replace(together, title="My strictest")) == "My strictest"

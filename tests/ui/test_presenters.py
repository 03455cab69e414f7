"""Sentences and decisions of the window, without a screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from countermark.base.asking import Secret, Wanted
from countermark.base.errors import Cancelled
from countermark.catalog.edits import Fact
from countermark.catalog.records import State
from countermark.jobs.progress import Progress
from countermark.operations.batches import Kind
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.rights.origin import Origin
from countermark.rights.policy import Permission, Use, changed
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS, WITH_CREDIT
from countermark.ui.errors_dialog import errors_text
from countermark.ui.inspector_words import (
    credential_section,
    decision_note,
    decision_of,
    file_section,
    history_section,
    verdict_of,
)
from countermark.ui.job_runner import Job, Report
from countermark.ui.passphrase import PassphraseAsker, PassphraseDialog
from countermark.ui.protect_words import (
    Choice,
    button_text,
    origin_hint,
    what_will_happen,
)
from countermark.ui.rights_words import asks_first, policy_sentence, with_answer, with_conditions
from countermark.ui.tray import Course, progress_sentence, report_sentence
from countermark.ui.words import day, folder_titles, number, size, works
from tests.ui.conftest import PATIENCE


def report(**values) -> Report:
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(()))
    known = {"succeeded": 0, "skipped": 0, "failures": (), "cancelled": False}
    return Report(job, Progress(0, 0, len(values.get("failures", ())), 0.0), **{**known, **values})


def test_policies_are_sentences_to_their_owner() -> None:
    search = "Search engines may list the works."
    assert policy_sentence(NO_AI) == (
        f"You do not allow AI training, use as AI input or data mining. {search}"
    )
    assert policy_sentence(NO_TRAINING) == (
        f"You do not allow AI training or data mining. You allow use as AI input. {search}"
    )
    assert policy_sentence(ON_REQUEST) == (
        "You allow AI training, use as AI input or data mining only on these conditions: "
        f"Only under a written licence from the rights holder. Ask first. {search}"
    )
    assert policy_sentence(WITH_CREDIT) == (
        "You allow AI training or use as AI input only on these conditions: Allowed if the author "
        f"is credited by name wherever the result is published. You allow data mining. {search}"
    )


def test_every_answer_of_an_own_policy_is_said() -> None:
    answers = {Use.DATA_MINING: Permission.ALLOWED, Use.SEARCH: Permission.CONSTRAINED}
    own = changed(NO_TRAINING, answers, name="own", title="Own", conditions="Ask the agency")
    assert policy_sentence(own) == (
        "You do not allow AI training. You allow use as AI input and data mining. "
        "Search engines may list the works only on these conditions: Ask the agency."
    )
    shut = replace(own, inference=Permission.CONSTRAINED)
    assert policy_sentence(shut).endswith("may list the works on the same conditions.")


def test_somebody_is_asked_where_a_condition_cannot_be_met_otherwise() -> None:
    assert [policy.name for policy in PRESETS.values() if asks_first(policy)] == ["on-request"]
    assert asks_first(replace(WITH_CREDIT, conditions="Ask the agency."))


def test_what_will_happen_is_said_before() -> None:
    copies = what_will_happen(12, Choice("no-ai", None, Path("/out")))
    assert "12 works" in copies
    assert "Your files stay as they are" in copies
    in_place = what_will_happen(1, Choice("no-ai", None, None))
    assert "kept by Countermark" in in_place
    assert button_text(1) == "Protect 1 work"


def test_the_origin_is_suggested_never_decided() -> None:
    assert origin_hint([None, None]).startswith("The files do not say.")
    assert "“Camera photograph”" in origin_hint([Origin.CAPTURE] * 3)
    mixed = origin_hint([Origin.CAPTURE, None, Origin.AI])
    assert mixed.startswith("The data of 1 of 3 files")


def test_progress_in_words() -> None:
    progress = Progress(320, 4000, 2, 18.0)
    assert progress_sentence("Protecting", progress) == (
        "Protecting 320 of 4\u202f000 · 2 failed · 18 a second · 3 min left"
    )
    assert progress_sentence("Adding", Progress(0, 0, 0, 0.0)) == "Adding …"
    assert "Stopping" in progress_sentence("Adding", progress, Course(is_stopping=True))
    paused = progress_sentence("Adding", progress, Course(is_paused=True))
    assert paused == f"Paused at {number(progress.done)} of {number(progress.total)}"
    assert progress_sentence("Adding", progress, Course(waiting=2)).endswith("2 batches wait")


@pytest.mark.parametrize(
    ("done", "total", "elapsed", "words"),
    [
        (0, 100, 100.0, ""),
        (50, 100, 2.0, ""),
        (50, 0, 100.0, ""),
        (50, 100, 10.0, "10 s left"),
        (99, 100, 10.0, "1 s left"),
        (96, 100, 100.0, "5 s left"),
        (1, 61, 1.0, ""),
        (10, 70, 10.0, "1 min left"),
        (10, 190, 10.0, "3 min left"),
        (10, 3_610, 10.0, "1 h 0 min left"),
        (10, 43_210, 10.0, "12 h 0 min left"),
    ],
)
def test_what_is_left(done, total, elapsed, words) -> None:
    said = progress_sentence("Adding", Progress(done, total, 0, elapsed))
    left = [part for part in said.split(" · ") if part.endswith(" left")]
    assert left == ([words] if words else [])


def test_reports_in_words() -> None:
    failed = (ItemResult("/p/a.jpg", Status.FAILED, "Broken."),)
    assert report_sentence(report(succeeded=12, skipped=1, failures=failed)) == (
        "12 protected · 1 skipped · 1 failed"
    )
    assert report_sentence(report(cancelled=True)) == "0 protected · cancelled"
    assert report_sentence(report(problem="No key.")) == "No key."
    assert errors_text(failed) == "/p/a.jpg: Broken."


def test_words() -> None:
    assert works(1) == "1 work"
    assert day("2026-05-14T09:30:00Z") == "14 May 2026"
    assert day("2026-01-14T09:30:00Z", is_short=True) == "14 Jan 2026"
    assert day("rubbish") == ""
    assert size(2_100_000) == "2.1\u00a0MB"
    titles = folder_titles({Path("/a/x"): 1, Path("/b/x"): 1, Path("/c"): 1})
    assert set(titles.values()) == {"a/x", "b/x", "c"}


def test_the_inspector_says_what_is_known(library, inline, cancel, tmp_path) -> None:
    line = next(line for line in library.queries.lines() if line.title == "Concentrated Cat")
    before = library.queries.details(line.id)
    assert verdict_of(before) == (State.UNPROTECTED, "Not protected yet.")
    protection = Protection(
        library.signers.signing_key(), ON_REQUEST, Origin.AI_ASSISTED, tmp_path / "out"
    )
    list(protect_works(library, [line.id], protection, inline, cancel))
    after = library.queries.details(line.id)
    assert verdict_of(after)[1].startswith("Signed by Ana Ruiz")
    assert decision_of(after) == after.policy
    assert decision_note(after) == ""
    assert dict(credential_section(after).rows)["Declares"] == "AI on request, with contact"
    assert dict(file_section(after).rows)["Signed copy"].startswith(str(tmp_path))
    assert [text for _, text in history_section(after).rows] == [
        "Protected (AI on request, with contact)",
        "Added",
    ]
    apply_edit(library, [line.id], Edit({Fact.DECISION: NO_AI, Fact.TITLE: "Cat"}))
    edited = library.queries.details(line.id)
    assert decision_of(edited) == NO_AI
    assert "still says something else" in decision_note(edited)
    assert history_section(edited).rows[0][1] == "Edited: Decision about AI and Title"


def test_a_decision_is_made_of_its_answers() -> None:
    asked = with_answer(None, Use.INFERENCE, Permission.CONSTRAINED)
    assert (asked.name, asked.conditions) == ("own", ON_REQUEST.conditions)
    assert with_answer(asked, Use.INFERENCE, Permission.NOT_ALLOWED) == NO_AI
    assert with_answer(NO_AI, Use.INFERENCE, Permission.ALLOWED) == NO_TRAINING
    own = with_conditions(ON_REQUEST, "Ask Kim.")
    assert (own.name, own.conditions) == ("own", "Ask Kim.")
    assert with_conditions(own, " ").conditions == "Ask Kim."


@pytest.mark.parametrize(
    ("first", "second", "accepted"),
    [
        ("short", "short", False),
        ("long enough", "another one", False),
        ("long enough",) * 2 + (True,),
    ],
)
def test_a_new_passphrase_is_long_enough_and_typed_twice(qtbot, first, second, accepted) -> None:
    dialog = PassphraseDialog(Wanted(Secret.NEW_BACKUP_PASSPHRASE))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.first.setText(first)
    dialog.second.setText(second)
    dialog._take()
    assert dialog.isVisible() is not accepted


def test_a_passphrase_is_asked_for_from_another_thread(qtbot, workspace, open_window) -> None:
    from tests.ui.conftest import in_dialog

    window = open_window(workspace)
    asker = PassphraseAsker(window)
    answers = []

    def answer(dialog: PassphraseDialog) -> None:
        dialog.first.setText("secret")
        dialog._take()

    in_dialog(PassphraseDialog, answer)
    window.presenter.background.run(lambda: asker(Wanted(Secret.PASSPHRASE)), answers.append)
    qtbot.waitUntil(lambda: answers == ["secret"])
    errors = []
    in_dialog(PassphraseDialog, lambda dialog: dialog.reject())
    window.presenter.background.run(
        lambda: asker(Wanted(Secret.PASSPHRASE)), answers.append, errors.append
    )
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    assert answers == ["secret"]


def test_who_will_not_say_the_passphrase_has_cancelled_and_hears_no_complaint(
    qtbot, library, open_window, monkeypatch, tmp_path
) -> None:
    from tests.ui.conftest import in_dialog

    window = open_window(library)
    works = window.presenter.works
    qtbot.waitUntil(lambda: works.rowCount() == 6)
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    complaints = []
    window.presenter.problem.connect(complaints.append)
    in_dialog(PassphraseDialog, lambda dialog: dialog.reject())
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.protect([works.work_id(0)], Choice("no-ai", None, tmp_path / "out"))
    assert ended.args[0].cancelled
    assert not complaints

"""The inspector: facts are edited where they stand, in many works at once, and undone by name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QMenu, QToolButton

from countermark.catalog.edits import Fact
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.policy import Permission, Use
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST
from countermark.ui.fields import LineField, RatingField, TextField
from countermark.ui.person_dialog import PersonDialog
from countermark.ui.regrouping import offer_regrouping
from countermark.ui.works_model import Filter
from tests.ui.conftest import PATIENCE, loaded


@pytest.fixture
def window(qtbot, library, open_window):
    """The window with the first of six works in the inspector."""
    window = open_window(library)
    window.activateWindow()
    line, *_ = loaded(qtbot, window, 6)
    window.selection.select(0)
    qtbot.waitUntil(lambda: window.inspector.work_id == line.id, timeout=PATIENCE)
    return window


def said(library, work_id, fact):
    return library.edits.current([work_id])[work_id][fact]


def becomes(qtbot, library, work_id, fact, value):
    qtbot.waitUntil(lambda: said(library, work_id, fact) == value, timeout=PATIENCE)


def test_a_field_keeps_with_enter_and_puts_back_with_escape(qtbot) -> None:
    field = LineField("Title")
    qtbot.addWidget(field)
    kept = []
    field.committed.connect(kept.append)
    field.show()
    field.show_value("Harbour")
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), kept) == ("Harbour", [])
    field.setText("Mill")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert kept == ["Mill"]


def test_a_text_grows_with_its_lines_up_to_a_limit(qtbot) -> None:
    field = TextField("Caption")
    qtbot.addWidget(field)
    field.show()
    one = field.height()
    field.show_value("a\nb\nc")
    three = field.height()
    field.show_value("\n".join("abcdefghijkl"))
    assert one < three < field.height() < 4 * three


def test_stars_are_chosen_by_key_and_pointer(qtbot) -> None:
    field = RatingField()
    qtbot.addWidget(field)
    chosen = []
    field.committed.connect(chosen.append)
    field.show_value(3)
    field.resize(field.sizeHint())
    qtbot.keyClick(field, Qt.Key.Key_5)
    qtbot.keyClick(field, Qt.Key.Key_Left)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
    assert chosen == [5, 2, 0]
    assert field.accessibleDescription() == "3 stars"


def test_a_work_is_edited_where_it_stands_and_the_grid_follows(qtbot, library, window) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id
    form.title.setFocus()
    form.title.setText("At the harbour")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    becomes(qtbot, library, work_id, Fact.TITLE, "At the harbour")
    works = window.presenter.works
    row = works.row_of(work_id)
    qtbot.waitUntil(lambda: works.line(row).title == "At the harbour", timeout=PATIENCE)
    form.fields[Fact.KEYWORDS].setPlainText("sea, dawn")
    form.fields[Fact.KEYWORDS]._commit()
    becomes(qtbot, library, work_id, Fact.KEYWORDS, "sea\ndawn")
    qtbot.waitUntil(lambda: "Keywords" in window.tray.undo.toolTip(), timeout=PATIENCE)
    form.fields[Fact.CAPTURED_AT].setText("last May")
    form.fields[Fact.CAPTURED_AT]._commit()
    qtbot.waitUntil(lambda: "is no date" in form.problem.text(), timeout=PATIENCE)
    assert form.problem.isVisible()
    form.origin.setCurrentIndex(form.origin.findData("scan"))
    form.origin.activated.emit(form.origin.currentIndex())
    becomes(qtbot, library, work_id, Fact.ORIGIN, "scan")


def test_a_work_that_is_no_longer_in_view_is_not_edited(qtbot, window) -> None:
    window.presenter.show(Filter(words="none-such"))
    qtbot.waitUntil(lambda: window.inspector.work_id is None, timeout=PATIENCE)
    assert window.presenter.works.rowCount() == 0
    window.presenter.show(Filter())
    loaded(qtbot, window, 6)
    assert window.inspector.work_id is None


def test_the_decision_is_four_sentences_with_a_switch_each(qtbot, library, window) -> None:
    rights, work_id = window.inspector.form.rights, window.inspector.work_id
    assert rights.choice.currentText() == "Not decided"
    rights.policy_chosen.emit("no-ai")
    becomes(qtbot, library, work_id, Fact.DECISION, NO_AI)
    qtbot.waitUntil(lambda: rights.choice.currentData() == "no-ai", timeout=PATIENCE)
    assert "protect the work to sign" in rights.note.text()
    rights.switches[Use.INFERENCE].buttons[Permission.ALLOWED].click()
    becomes(qtbot, library, work_id, Fact.DECISION, NO_TRAINING)
    qtbot.waitUntil(lambda: rights.choice.currentData() == "no-training", timeout=PATIENCE)
    rights.switches[Use.DATA_MINING].buttons[Permission.CONSTRAINED].click()
    qtbot.waitUntil(rights.conditions.isVisible, timeout=PATIENCE)
    rights.conditions.setPlainText("Ask Kim.")
    rights.conditions._commit()
    qtbot.waitUntil(
        lambda: said(library, work_id, Fact.DECISION).conditions == "Ask Kim.", timeout=PATIENCE
    )


def test_people_are_added_changed_and_taken_away(qtbot, library, window) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id

    def dialog() -> PersonDialog:
        found = [each for each in window.findChildren(PersonDialog) if each.isVisible()]
        return found[0] if found else None

    form.add_person.click()
    qtbot.waitUntil(lambda: dialog() is not None, timeout=PATIENCE)
    dialog().name.setText("Kim Lee")
    assert dialog().share.text() == "100\u202f%"
    dialog().share.setText("lots")
    dialog().go.click()
    assert "percentage" in dialog().problem.text()
    dialog().share.setText("60")
    dialog().go.click()
    qtbot.waitUntil(lambda: dialog() is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "40\u202f%" in form._missing.text(), timeout=PATIENCE)
    (part,) = library.queries.details(work_id).people
    assert (part.person.name, part.share) == ("Kim Lee", 6_000)
    # Who comes next is offered the rest, and it again after something else was typed.
    form.add_person.click()
    qtbot.waitUntil(lambda: dialog() is not None, timeout=PATIENCE)
    assert dialog().share.text() == "40\u202f%"
    assert not dialog().rest.isVisible()
    dialog().share.setText("1/5")
    assert dialog().rest.text() == "The rest: 40\u202f%"
    dialog().right.setCurrentIndex(dialog().right.findData("publication"))
    assert dialog().rest.text() == "The rest: 100\u202f%"
    dialog().rest.click()
    assert dialog().share.text() == "100\u202f%"
    dialog().reject()
    qtbot.waitUntil(lambda: dialog() is None, timeout=PATIENCE)
    take_away = [each for each in form.findChildren(QToolButton) if "away" in each.accessibleName()]
    take_away[0].click()
    qtbot.waitUntil(lambda: not library.queries.details(work_id).people, timeout=PATIENCE)


def test_a_batch_edit_is_seen_beforehand_and_undone_by_name(qtbot, library, window) -> None:
    """Only what is ticked is changed; several values are shown as such."""
    window.selection.select_all()
    batch, works = window.inspector.batch, window.presenter.works
    qtbot.waitUntil(lambda: batch.title.text() == "6 works selected", timeout=PATIENCE)
    title = batch.fields[Fact.TITLE]
    qtbot.waitUntil(lambda: title.placeholderText() == "Several values", timeout=PATIENCE)
    assert not batch.go.isEnabled()
    before = library.edits.current(works.work_ids())
    qtbot.keyClicks(batch.fields[Fact.CREATOR], "Kim Lee")
    assert batch.ticks[Fact.CREATOR].isChecked(), "who types into a field means it"
    batch.fields[Fact.RATING].setCurrentIndex(4)
    batch.fields[Fact.RATING].activated.emit(4)
    qtbot.keyClicks(batch.add_keywords, "wedding")
    qtbot.waitUntil(lambda: batch.go.text() == "Change 6 works", timeout=PATIENCE)
    assert "6 of 6 works will change." in batch.sentence.text()
    assert "→ Kim Lee" in batch.samples.text()
    assert library.edits.current(works.work_ids()) == before, "nothing is written yet"
    batch.go.click()
    for work_id in works.work_ids():
        becomes(qtbot, library, work_id, Fact.CREATOR, "Kim Lee")
    assert all(
        "wedding" in str(values[Fact.KEYWORDS]) and values[Fact.RATING] == 4
        for values in library.edits.current(works.work_ids()).values()
    )
    qtbot.waitUntil(window.tray.undo.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "of 6 works" in window.tray.undo.toolTip(), timeout=PATIENCE)
    window.tray.undo.click()
    qtbot.waitUntil(lambda: library.edits.current(works.work_ids()) == before, timeout=PATIENCE)
    qtbot.waitUntil(window.tray.redo.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Undone" in window.tray.job.text(), timeout=PATIENCE)
    assert not window.tray.undo.isVisible()


def test_a_batch_edit_may_fill_only_what_is_empty(qtbot, library, window) -> None:
    window.selection.select_all()
    batch = window.inspector.batch
    qtbot.waitUntil(lambda: batch.title.text().startswith("6"), timeout=PATIENCE)
    batch.only_if_empty.setChecked(True)
    qtbot.keyClicks(batch.fields[Fact.TITLE], "New")
    qtbot.waitUntil(lambda: "said already in all" in batch.sentence.text(), timeout=PATIENCE)
    assert not batch.go.isEnabled()


def test_number_keys_rate_what_is_selected(qtbot, library, window) -> None:
    window.selection.select_all()
    window.library.grid.setFocus()
    qtbot.keyClick(window.library.grid, Qt.Key.Key_4)
    for work_id in window.presenter.works.work_ids():
        becomes(qtbot, library, work_id, Fact.RATING, 4)


def test_the_credential_is_read_from_the_file_as_a_tree(
    qtbot, library, open_window, tmp_path, inline, cancel
) -> None:
    ids = [next(library.queries.work_ids())]
    protection = Protection(library.signers.signing_key(), NO_AI, None, tmp_path / "signed")
    assert list(protect_works(library, ids, protection, inline, cancel))
    window = open_window(library)
    rows = [line.id for line in loaded(qtbot, window, 6)]
    form = window.inspector.form
    window.selection.select(rows.index(ids[0]))
    qtbot.waitUntil(lambda: form.work_id == ids[0] and not form.tree.isHidden(), timeout=PATIENCE)
    form.tree.toggle.click()
    qtbot.waitUntil(lambda: not form.tree.tree.isHidden(), timeout=PATIENCE)
    assert form.tree.sentence.text().startswith("Signed by Ana Ruiz")
    names = [form.tree.model.index(row, 0).data() for row in range(form.tree.model.rowCount())]
    assert names[0] == "Signed by"
    assert names[-1] == "Whole report"
    other = next(row for row, work in enumerate(rows) if work != ids[0])
    window.selection.select(other)
    qtbot.waitUntil(form.tree.isHidden, timeout=PATIENCE)


def action(menu, text):
    """An action of a menu by its words."""
    return next(made for made in menu.actions() if made.text() == text)


def test_works_are_joined_split_and_it_is_undone_by_name(qtbot, library, open_window) -> None:
    window = open_window(library)
    lines = loaded(qtbot, window, 6)
    edits = window.presenter.edits
    edits.join([lines[0].id, lines[1].id])
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 5, timeout=PATIENCE)
    assert "Make one work of 2 works" in window.tray.undo.toolTip()
    loaded(qtbot, window, 5)
    rows = [window.presenter.works.work_id(row) for row in range(5)]
    window.selection.select(rows.index(lines[0].id))
    form = window.inspector.form
    qtbot.waitUntil(lambda: form.other_files == (lines[1].path,), timeout=PATIENCE)
    menu = QMenu()
    offer_regrouping(menu, window.presenter.edits, window.selection, window.inspector)
    split = action(menu, "Split off a file").menu()
    action(split, lines[1].path.name).trigger()
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 6, timeout=PATIENCE)
    window.selection.select_all()
    qtbot.waitUntil(lambda: window.selection.count == 6, timeout=PATIENCE)
    menu = QMenu()
    offer_regrouping(menu, window.presenter.edits, window.selection, window.inspector)
    assert [made.text() for made in menu.actions()] == ["Make one work of them"]


def test_what_cannot_be_is_said_and_what_was_there_stands(qtbot, library, window) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id
    before = str(said(library, work_id, Fact.TITLE))
    form.title.setFocus()
    form.title.setText(" ")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    qtbot.waitUntil(form.problem.isVisible, timeout=PATIENCE)
    assert "needs a title" in form.problem.text()
    qtbot.keyClick(form.title, Qt.Key.Key_Escape)
    assert form.title.text() == before
    date = form.fields[Fact.CAPTURED_AT]
    shown = date.text()
    date.setText("yesterday")
    date._commit()  # as leaving the field does
    qtbot.waitUntil(lambda: "is no date" in form.problem.text(), timeout=PATIENCE)
    assert date.text() == shown


def test_what_cannot_be_is_said_although_another_work_is_shown_by_then(
    qtbot, library, window
) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id
    title = str(said(library, work_id, Fact.TITLE))
    form.fields[Fact.CAPTURED_AT].setFocus()
    form.fields[Fact.CAPTURED_AT].setText("yesterday")
    window.selection.select(1)
    qtbot.waitUntil(lambda: window.inspector.work_id != work_id, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "yesterday" in window.tray.job.text(), timeout=PATIENCE)
    assert title in window.tray.job.text()
    assert not form.problem.isVisible(), "it is not about the work that is shown"


def test_undo_is_the_windows_while_nothing_is_being_typed(qtbot, library, window) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id
    before = said(library, work_id, Fact.TITLE)
    form.title.setFocus()
    qtbot.keyClicks(form.title, "x")
    qtbot.keyClick(form.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.title.text() == before, "what is being typed is undone in the field"
    form.title.setText("At the harbour")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    becomes(qtbot, library, work_id, Fact.TITLE, "At the harbour")
    qtbot.waitUntil(window.tray.undo.isVisible, timeout=PATIENCE)
    qtbot.keyClick(form.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    becomes(qtbot, library, work_id, Fact.TITLE, before)
    qtbot.waitUntil(window.tray.redo.isVisible, timeout=PATIENCE)
    qtbot.keyClick(form.title, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    becomes(qtbot, library, work_id, Fact.TITLE, "At the harbour")


@pytest.mark.parametrize("make", [LineField, TextField])
def test_files_that_are_dropped_are_not_typed_into_a_field(qtbot, make) -> None:
    field = make("Caption")
    qtbot.addWidget(field)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/pictures")])
    files.setText("file:///pictures")
    event = QDragEnterEvent(
        QPoint(2, 2),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dragEnterEvent(event)
    assert not event.isAccepted()


def test_what_is_not_so_is_not_shown_as_the_decision(qtbot, library, window) -> None:
    rights, work_id = window.inspector.form.rights, window.inspector.work_id
    own = rights.choice.findData("own")
    rights.choice.setCurrentIndex(own)
    rights.choice.activated.emit(own)
    assert rights.choice.currentText() == "Not decided"
    rights.policy_chosen.emit("on-request")
    becomes(qtbot, library, work_id, Fact.DECISION, ON_REQUEST)
    qtbot.waitUntil(rights.conditions.isVisible, timeout=PATIENCE)
    rights.conditions.setPlainText("")
    rights.conditions._commit()
    kept = ON_REQUEST.conditions
    qtbot.waitUntil(lambda: rights.conditions.toPlainText() == kept, timeout=PATIENCE)


def test_ai_parts_are_named_and_what_contradicts_them_is_told(qtbot, library, window) -> None:
    form, work_id = window.inspector.form, window.inspector.work_id
    form.ai_parts.setPlainText("The sky.")
    form.ai_parts._commit()
    becomes(qtbot, library, work_id, Fact.AI_PARTS, "The sky.")
    for origin, note in (("scan", "made without"), ("ai-assisted", "")):
        at = form.origin.findData(origin)
        form.origin.setCurrentIndex(at)
        form.origin.activated.emit(at)
        becomes(qtbot, library, work_id, Fact.ORIGIN, origin)
        qtbot.waitUntil(
            lambda note=note: (
                form.origin_note.isVisible() == bool(note) and note in form.origin_note.text()
            ),
            timeout=PATIENCE,
        )


def test_what_was_edited_since_it_was_signed_is_told(
    qtbot, library, open_window, tmp_path, inline, cancel
) -> None:
    key = library.signers.signing_key(lambda _prompt: "")
    wish = Protection(key, NO_AI, None, tmp_path / "signed")
    list(protect_works(library, library.queries.work_ids(), wish, inline, cancel))
    window = open_window(library)
    loaded(qtbot, window, 6)
    window.selection.select(0)
    qtbot.waitUntil(lambda: window.inspector.work_id is not None, timeout=PATIENCE)
    form = window.inspector.form
    note = form.since_signed
    assert not note.isVisible()
    form.title.setFocus()
    form.title.setText("Another one")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    qtbot.waitUntil(note.isVisible, timeout=PATIENCE)
    assert (
        note.text()
        == "Changed here since it was signed: Title. Protect it again to sign that, too."
    )
    window.presenter.edits.undo()
    qtbot.waitUntil(lambda: not note.isVisible(), timeout=PATIENCE)


def test_several_values_are_no_choice(qtbot, library, window) -> None:
    """What is ticked while it shows several values is not emptied."""
    first, *_ = ids = window.presenter.works.work_ids()
    window.presenter.edits.say([first], Fact.ORIGIN, "scan")
    becomes(qtbot, library, first, Fact.ORIGIN, "scan")
    window.selection.select_all()
    batch = window.inspector.batch
    origin = batch.fields[Fact.ORIGIN]
    qtbot.waitUntil(lambda: origin.placeholderText() == "Several values", timeout=PATIENCE)
    batch.ticks[Fact.ORIGIN].click()
    qtbot.waitUntil(
        lambda: batch.sentence.text() == "Choose what is to be said: Made as.", timeout=PATIENCE
    )
    assert not batch.go.isEnabled()
    qtbot.keyClicks(batch.fields[Fact.CREATOR], "Kim")
    qtbot.waitUntil(batch.go.isEnabled, timeout=PATIENCE)
    batch.go.click()
    for work_id in ids:
        becomes(qtbot, library, work_id, Fact.CREATOR, "Kim")
    assert said(library, first, Fact.ORIGIN) == "scan"


def test_a_decision_of_their_own_that_works_share_is_shown(qtbot, library, window) -> None:
    own = replace(NO_AI, name="own", conditions="", title="own").with_contact("kim@example.org")
    ids = list(window.presenter.works.work_ids())
    window.presenter.edits.say(ids, Fact.DECISION, own)
    becomes(qtbot, library, ids[-1], Fact.DECISION, own)
    window.selection.select_all()
    box = window.inspector.batch.fields[Fact.DECISION]
    qtbot.waitUntil(lambda: box.currentData() == own, timeout=PATIENCE)
    assert box.currentText()


def test_what_is_typed_for_many_stays_when_one_more_is_selected(qtbot, library, window) -> None:
    selection, batch = window.selection, window.inspector.batch
    model, flags = window.presenter.works, QItemSelectionModel.SelectionFlag
    selection.model.select(model.index(1, 0), flags.Select | flags.Rows)
    qtbot.waitUntil(lambda: batch.title.text().startswith("2"), timeout=PATIENCE)
    qtbot.keyClicks(batch.fields[Fact.CREATOR], "Kim")
    selection.model.select(model.index(2, 0), flags.Select | flags.Rows)
    qtbot.waitUntil(lambda: batch.title.text().startswith("3"), timeout=PATIENCE)
    assert batch.ticks[Fact.CREATOR].isChecked()
    qtbot.waitUntil(lambda: batch.go.text() == "Change 3 works", timeout=PATIENCE)
    batch.go.click()
    qtbot.waitUntil(lambda: "of 3 works" in window.tray.undo.toolTip(), timeout=PATIENCE)

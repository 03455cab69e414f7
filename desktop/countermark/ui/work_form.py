"""One work in the inspector: picture, facts to edit in place, rights, people, file, history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.edits import Fact
from countermark.catalog.people_records import Involvement
from countermark.catalog.records import COPIES, Role, State, WorkDetails
from countermark.credentials.standing import Standing
from countermark.rights.shares import totals
from countermark.ui import tokens
from countermark.ui.credential_tree import CredentialTree
from countermark.ui.edit_presenter import EditPresenter, fact_title
from countermark.ui.fields import LineField, RatingField, TextField
from countermark.ui.icons import icon, standing_badge, state_badge
from countermark.ui.inspector_words import (
    credential_file,
    credential_section,
    decision_note,
    decision_of,
    fact_texts,
    file_section,
    history_section,
    origin_choices,
    origin_note,
    since_signed_note,
    verdict_of,
)
from countermark.ui.language import translate
from countermark.ui.people_words import missing_sentence, part_sentence
from countermark.ui.person_dialog import PersonDialog
from countermark.ui.rights_editor import RightsEditor
from countermark.ui.section_rows import SectionRows
from countermark.ui.theme import Theme
from countermark.ui.widgets import Choices, PictureBox, button, head, label, line
from countermark.ui.words import standing_title, state_title

_Field = LineField | TextField


class WorkForm(QWidget):
    """A work, to look at and to edit.

    Signals:
        restore_asked(int): put this work's original back.
        read_asked(Path): read the credential of this file.
    """

    restore_asked = Signal(int)
    read_asked = Signal(object)

    def __init__(
        self, theme: Theme, presenter: EditPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presenter = presenter
        self._details: WorkDetails | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN)
        self._layout.setSpacing(tokens.GAP)
        self._add_head()
        self._add_facts()
        self.rights = RightsEditor()
        self._section(translate("Inspector", "Rights"), self.rights)
        self._add_origin()
        self._add_people()
        self.credential = SectionRows()
        self.tree = CredentialTree()
        self.tree.read_asked.connect(self.read_asked)
        self.file = SectionRows()
        self.history = SectionRows()
        for title, rows in (
            (translate("Inspector", "Credential"), _column(self.credential, self.tree)),
            (translate("Inspector", "File"), self.file),
            (translate("Inspector", "History"), self.history),
        ):
            self._section(title, rows)
        self._layout.addStretch(1)
        self._connect_rights()
        presenter.unchanged.connect(self._show_rights)
        theme.changed.connect(self._draw)

    # Layout.

    def _add_head(self) -> None:
        self._picture = PictureBox(translate("Inspector", "Preview"))
        self.title = LineField(fact_title(Fact.TITLE))
        self.title.setProperty("role", "title")
        self.rating = RatingField()
        self.rating.committed.connect(self._rate)
        self._sign = QLabel()
        self._sentence = label("", wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        verdict = QHBoxLayout()
        verdict.setSpacing(tokens.GAP)
        verdict.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self.restore = button(
            translate("Inspector", "Put the original back"), self._restore, "link"
        )
        self._layout.addWidget(self._picture)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.rating)
        self.since_signed = label("", "muted", wrap=True)
        self._layout.addLayout(verdict)
        self._layout.addWidget(self.since_signed)
        self._layout.addWidget(self.restore, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add_facts(self) -> None:
        self.fields: dict[Fact, _Field] = {Fact.TITLE: self.title}
        column = QVBoxLayout()
        column.setSpacing(4)
        for fact, kind in (
            (Fact.CAPTION, TextField),
            (Fact.KEYWORDS, TextField),
            (Fact.CAPTURED_AT, LineField),
            (Fact.CREATOR, LineField),
            (Fact.NOTICE, LineField),
        ):
            name = fact_title(fact)
            field = kind(name)
            self.fields[fact] = field
            column.addWidget(label(name, "muted"))
            column.addWidget(field)
            column.addSpacing(4)
        self._layout.addWidget(line())
        self._layout.addLayout(column)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self._layout.addWidget(self.problem)
        for fact, field in self.fields.items():
            field.committed.connect(lambda text, fact=fact: self._say(fact, text))

    def _add_origin(self) -> None:
        self.origin = Choices()
        self.origin.setAccessibleName(fact_title(Fact.ORIGIN))
        self.origin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for origin, title in origin_choices():
            self.origin.addItem(title, origin)
        self.origin.activated.connect(
            lambda _at: self._say(Fact.ORIGIN, str(self.origin.currentData()))
        )
        self.contribution = TextField(fact_title(Fact.CONTRIBUTION))
        self.contribution.committed.connect(lambda text: self._say(Fact.CONTRIBUTION, text))
        self.fields[Fact.CONTRIBUTION] = self.contribution
        self.ai_parts = TextField(fact_title(Fact.AI_PARTS))
        self.ai_parts.committed.connect(lambda text: self._say(Fact.AI_PARTS, text))
        self.fields[Fact.AI_PARTS] = self.ai_parts
        self.origin_note = label("", "muted", wrap=True)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.origin)
        column.addSpacing(4)
        for fact, field in (
            (Fact.CONTRIBUTION, self.contribution),
            (Fact.AI_PARTS, self.ai_parts),
        ):
            column.addWidget(label(fact_title(fact), "muted"))
            column.addWidget(field)
            column.addSpacing(4)
        column.addWidget(self.origin_note)
        self._section(translate("Inspector", "Origin"), box)

    def _add_people(self) -> None:
        self._people = QVBoxLayout()
        self._people.setSpacing(tokens.GAP)
        self._missing = label("", "muted", wrap=True)
        self.add_person = button(
            translate("Inspector", "Add a person …"), lambda: self._ask_person(None), "link"
        )
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addLayout(self._people)
        column.addWidget(self._missing)
        column.addWidget(self.add_person, alignment=Qt.AlignmentFlag.AlignLeft)
        self._section(translate("Inspector", "People"), box)

    def _section(self, title: str, content: QWidget) -> None:
        self._layout.addSpacing(4)
        self._layout.addWidget(line())
        self._layout.addWidget(head(title))
        self._layout.addWidget(content)

    def _connect_rights(self) -> None:
        presenter, rights = self._presenter, self.rights
        rights.policy_chosen.connect(
            self._with_decision(lambda work, now, name: presenter.decide(work, name, now))
        )
        rights.answered.connect(self._with_decision(presenter.answer))
        rights.conditions_changed.connect(self._with_decision(presenter.state_conditions))

    def _with_decision(self, act: Callable[..., None]) -> Callable[..., None]:
        def run(*given: object) -> None:
            if self._details is not None:
                act(self._details.id, decision_of(self._details), *given)

        return run

    # What is shown.

    @property
    def work_id(self) -> int | None:
        """The work that is shown."""
        return self._details.id if self._details else None

    @property
    def other_files(self) -> tuple[Path, ...]:
        """The files of the work that could be a work of their own."""
        roles = {Role.ALTERNATE} | COPIES
        files = () if self._details is None else self._details.files
        return tuple(file.facts.path for file in files if file.role in roles)

    def show_work(
        self, details: WorkDetails, thumbnail: QPixmap | None, *, can_restore: bool
    ) -> None:
        """Show a work; what the person is typing into the same work stays."""
        is_other = self.work_id != details.id
        if is_other:
            self._leave()
            self.problem.hide()
            self.show_picture(thumbnail)
        self._details = details
        for fact, text in fact_texts(details).items():
            self.fields[fact].show_value(text, translate("Inspector", "Add"))
        self.rating.show_value(details.rating)
        self.restore.setVisible(can_restore)
        self.rights.offer(self._presenter.book.policies)
        self._show_rights()
        self.origin.setCurrentIndex(
            self.origin.findData(details.origin.value if details.origin else "")
        )
        _tell(self.origin_note, origin_note(details))
        _tell(self.since_signed, since_signed_note(details))
        self._show_people(details.people)
        self.credential.show_section(credential_section(details))
        self.tree.show_file(credential_file(details))
        self.file.show_section(file_section(details))
        self.history.show_section(history_section(details))
        self._draw()

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """Show another picture of the same work."""
        self._picture.show_pixmap(pixmap)

    def _leave(self) -> None:
        """Keep what was being typed, before another work is shown."""
        focused = self.focusWidget()
        if focused in self.fields.values() and focused is not None and focused.hasFocus():
            focused.clearFocus()

    def _draw(self) -> None:
        if self._details is None:
            return
        kind, sentence = verdict_of(self._details)
        colours = self._theme.colours
        if isinstance(kind, State):
            self._sign.setPixmap(state_badge(kind, colours))
            self._sign.setAccessibleName(state_title(kind))
        else:
            self._sign.setPixmap(standing_badge(Standing(kind), colours))
            self._sign.setAccessibleName(standing_title(Standing(kind)))
        self._sentence.setText(sentence)
        self._show_people(self._details.people)

    def _show_people(self, people: tuple[Involvement, ...]) -> None:
        while (item := self._people.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for at, part in enumerate(people):
            self._people.addWidget(self._person(at, part))
        _tell(self._missing, missing_sentence(people))

    def _person(self, at: int, part: Involvement) -> QWidget:
        box = QFrame()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(part.person.name, wrap=True))
        words.addWidget(label(part_sentence(part), "count", wrap=True))
        row.addLayout(words, 1)
        name = part.person.name
        for sign, tip, act in (
            (
                "person",
                translate("Inspector", "Change {name} …").format(name=name),
                lambda: self._ask_person(at),
            ),
            (
                "close",
                translate("Inspector", "Take {name} away").format(name=name),
                lambda: self._change_people(at),
            ),
        ):
            made = QToolButton()
            made.setIcon(icon(sign, self._theme.colours.muted))
            made.setIconSize(QSize(16, 16))
            made.setFixedSize(26, 26)
            made.setToolTip(tip)
            made.setAccessibleName(tip)
            made.clicked.connect(act)
            row.addWidget(made, alignment=Qt.AlignmentFlag.AlignTop)
        return box

    # What the person does.

    def _say(self, fact: Fact, text: str) -> None:
        if self._details is None:
            return
        self.problem.hide()
        about = self._details
        refuse = partial(self._refuse, about, fact)
        self._presenter.say([about.id], fact, text, refuse)

    def _refuse(self, about: WorkDetails, fact: Fact, sentence: str) -> None:
        """Say why a work's fact stays as it was, also where another work is shown by now."""
        if self._details is None or self._details.id != about.id:
            said = translate("Inspector", "{title}: {problem}")
            self._presenter.said.emit(said.format(title=about.facts.title, problem=sentence))
            return
        _tell(self.problem, sentence)
        if fact in self.fields:
            self.fields[fact].refuse(fact_texts(self._details)[fact])

    def _show_rights(self) -> None:
        if self._details is not None:
            self.rights.show_policy(decision_of(self._details), decision_note(self._details))

    def _rate(self, rating: int) -> None:
        if self._details is not None:
            self._presenter.rate([self._details.id], rating)

    def _restore(self) -> None:
        if self._details is not None:
            self.restore_asked.emit(self._details.id)

    def _ask_person(self, at: int | None) -> None:
        if self._details is not None:
            self._presenter.known_people(lambda known: self._open_person(at, known))

    def _open_person(self, at: int | None, known: tuple[str, ...]) -> None:
        if self._details is None:
            return
        people = self._details.people
        part = None if at is None else people[at]
        taken = totals((other.right, other.share) for other in people if other is not part)
        dialog = PersonDialog(known, part, taken, self.window())
        work_id = self._details.id
        dialog.submitted.connect(
            lambda stated: self._presenter.change_people(
                work_id, people, at, stated, dialog.accept, dialog.show_problem
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change_people(self, at: int) -> None:
        if self._details is not None:
            self._presenter.change_people(self._details.id, self._details.people, at, None)


def _tell(note: QLabel, sentence: str) -> None:
    note.setText(sentence)
    note.setVisible(bool(sentence))


def _column(*parts: QWidget) -> QWidget:
    """Parts below each other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GAP)
    for part in parts:
        column.addWidget(part)
    return made

"""Several works in the inspector: only what is ticked is changed, and it is seen beforehand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from countermark.catalog.edits import Fact, Value
from countermark.operations.edit import MIXED, Edit, Mixed, Preview
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.edit_presenter import EditPresenter, fact_title, preview_sentence
from countermark.ui.fields import LineField, TextField
from countermark.ui.inspector_words import origin_choices
from countermark.ui.language import translate
from countermark.ui.origin_words import origin_title
from countermark.ui.rights_words import policy_title
from countermark.ui.widgets import Choices, button, label, line
from countermark.ui.words import stars, works

_DELAY = 200  # milliseconds after the last key
_BEST = 5


class BatchForm(QWidget):
    """A field for each fact, with a box that says whether it is meant."""

    def __init__(self, presenter: EditPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._ids: tuple[int, ...] = ()
        self._changing = QTimer(self, interval=_DELAY, singleShot=True)
        self._changing.timeout.connect(self._preview)
        self.title = label("", "title", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(
            label(
                translate("Batch", "Tick what you want to change in all of them."),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(tokens.GAP)
        self.ticks: dict[Fact, QCheckBox] = {}
        self.fields: dict[Fact, LineField | TextField | QComboBox] = {}
        for fact, field in self._made_fields():
            tick = QCheckBox(fact_title(fact))
            tick.toggled.connect(lambda _on: self._changing.start())
            self.ticks[fact], self.fields[fact] = tick, field
            field.setAccessibleName(fact_title(fact))
            layout.addWidget(tick)
            layout.addWidget(field)
            layout.addSpacing(tokens.GAP)
            _when_changed(field, lambda fact=fact: self._touched(fact))
        self.add_keywords = self._extra(layout, translate("Batch", "Add keywords"))
        self.remove_keywords = self._extra(layout, translate("Batch", "Remove keywords"))
        layout.addWidget(line())
        self.only_if_empty = QCheckBox(translate("Batch", "Only where nothing is said yet"))
        self.only_if_empty.toggled.connect(lambda _on: self._changing.start())
        layout.addWidget(self.only_if_empty)
        layout.addSpacing(tokens.GAP)
        self.sentence = label("", wrap=True)
        self.samples = label("", "count", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.go = button("", self._apply)
        for part in (self.sentence, self.samples, self.problem, self.go):
            layout.addWidget(part)
        layout.addStretch(1)
        presenter.book.changed.connect(self._offer_policies)
        self._offer_policies()
        presenter.shared_ready.connect(self._show_shared)
        presenter.previewed.connect(self._show_preview)
        presenter.refused.connect(self._refuse)

    def _made_fields(self) -> list[tuple[Fact, LineField | TextField | QComboBox]]:
        ratings = [("", 0), *((stars(count), count) for count in range(1, _BEST + 1))]
        return [
            (Fact.TITLE, LineField("", is_framed=True)),
            (Fact.CAPTION, TextField("", is_framed=True)),
            (Fact.KEYWORDS, TextField("", is_framed=True)),
            (Fact.CAPTURED_AT, LineField("", is_framed=True)),
            (Fact.CREATOR, LineField("", is_framed=True)),
            (Fact.NOTICE, LineField("", is_framed=True)),
            (Fact.RATING, _choices([(title or none_rating(), value) for title, value in ratings])),
            (Fact.DECISION, _choices([])),
            (Fact.ORIGIN, _choices([(title, value) for value, title in origin_choices()])),
            (Fact.CONTRIBUTION, TextField("", is_framed=True)),
            (Fact.AI_PARTS, TextField("", is_framed=True)),
        ]

    def _extra(self, layout: QVBoxLayout, title: str) -> LineField:
        field = LineField(title, is_framed=True)
        field.textEdited.connect(lambda _text: self._changing.start())
        layout.addWidget(label(title, "muted"))
        layout.addWidget(field)
        layout.addSpacing(tokens.GAP)
        return field

    def _offer_policies(self, shared: Value | Mixed = None) -> None:
        """Let the policies be chosen from, and the one that the works share, if it is none of them.

        What is chosen stays, if it is offered still.
        """
        field = self.fields[Fact.DECISION]
        assert isinstance(field, QComboBox)  # noqa: S101 - as it was made
        chosen = field.currentData()
        field.clear()
        field.addItem(translate("Batch", "Not decided"), None)
        known = self._presenter.book.policies
        own = (shared,) if isinstance(shared, Policy) and shared not in known else ()
        for policy in (*known, *own):
            field.addItem(policy_title(policy), policy)
        _show(field, Fact.DECISION, chosen)

    # What is shown.

    def show_works(self, work_ids: tuple[int, ...]) -> None:
        """Show the form for these works, with what they have in common."""
        are_others = set(work_ids).isdisjoint(self._ids)
        if work_ids != self._ids:
            self._ids = work_ids
            self.title.setText(
                translate("Batch", "{works} selected").format(works=works(len(work_ids)))
            )
            if are_others:
                self._begin_anew()
        self._presenter.share(work_ids)

    def _begin_anew(self) -> None:
        """Other works: what was said of those before is not meant for them."""
        for tick in self.ticks.values():
            tick.setChecked(False)
        self.add_keywords.clear()
        self.remove_keywords.clear()
        self.only_if_empty.setChecked(False)
        self._show_nothing()

    def _show_shared(self, ids: tuple[int, ...], found: dict[Fact, Value | Mixed]) -> None:
        if ids != self._ids:
            return
        if not self.ticks[Fact.DECISION].isChecked():
            self._offer_policies(found.get(Fact.DECISION))
        for fact, field in self.fields.items():
            if not self.ticks[fact].isChecked():
                _show(field, fact, found.get(fact))
        self._changing.start()

    def edit(self) -> Edit:
        """What the form asks for; a box in which nothing is chosen yet says nothing."""
        open_ones = self._unchosen()
        values = {
            fact: _said(self.fields[fact])
            for fact, tick in self.ticks.items()
            if tick.isChecked() and fact not in open_ones
        }
        return Edit(
            values,
            tuple(self.add_keywords.text().split(",")) if self.add_keywords.text() else (),
            tuple(self.remove_keywords.text().split(",")) if self.remove_keywords.text() else (),
            self.only_if_empty.isChecked(),
        )

    def _unchosen(self) -> list[Fact]:
        """What is ticked, but several values are still what it shows."""
        return [
            fact
            for fact, field in self.fields.items()
            if self.ticks[fact].isChecked()
            and isinstance(field, QComboBox)
            and field.currentIndex() < 0
        ]

    def _touched(self, fact: Fact) -> None:
        self.ticks[fact].setChecked(True)  # who types into a field means it
        self._changing.start()

    def _preview(self) -> None:
        edit = self.edit()
        if edit.values or edit.add_keywords or edit.remove_keywords:
            self._presenter.preview(self._ids, edit)
        else:
            self._show_nothing()
            unchosen = [fact_title(fact) for fact in self._unchosen()]
            if unchosen:
                self.sentence.setText(
                    translate("Batch", "Choose what is to be said: {facts}.").format(
                        facts=QLocale().createSeparatedList(unchosen)
                    )
                )

    def _show_nothing(self) -> None:
        for part in (self.sentence, self.samples, self.problem):
            part.setText("")
        self.go.setText(translate("Batch", "Change"))
        self.go.setEnabled(False)

    def _show_preview(self, found: Preview) -> None:
        self.problem.setText("")
        self.sentence.setText(preview_sentence(found))
        self.samples.setText("\n".join(_sample(each) for each in found.samples))
        self.go.setText(translate("Batch", "Change {works}").format(works=works(found.changed)))
        self.go.setEnabled(bool(found.changed))

    def _refuse(self, sentence: str) -> None:
        self._show_nothing()
        self.problem.setText(sentence)

    def _apply(self) -> None:
        self.go.setEnabled(False)
        edit = self.edit()
        for tick in self.ticks.values():
            tick.setChecked(False)
        self.add_keywords.clear()
        self.remove_keywords.clear()
        self._presenter.apply(self._ids, edit, failed=self._refuse)


def none_rating() -> str:
    """No stars, in words."""
    return translate("Batch", "No stars")


def _sample(each: Any) -> str:
    before, after = (_text(each.fact, value) or "–" for value in (each.before, each.after))
    return f"{each.title}: {before} → {after}"


def _text(fact: Fact, value: Value) -> str:
    if isinstance(value, Policy):
        return policy_title(value)
    if isinstance(value, int):
        return stars(value)
    if fact is Fact.ORIGIN:
        return origin_title(Origin(value)) if value else ""
    if fact is Fact.CAPTURED_AT:
        return str(value).replace("T", " ")
    return ", ".join(str(value or "").splitlines())


def _choices(titles: list[tuple[str, Any]]) -> Choices:
    made = Choices()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for title, value in titles:
        made.addItem(title, value)
    return made


def _when_changed(field: LineField | TextField | QComboBox, act: Any) -> None:
    if isinstance(field, QComboBox):
        field.activated.connect(lambda _at: act())
    elif isinstance(field, LineField):
        field.textEdited.connect(lambda _text: act())
    else:
        field.textChanged.connect(lambda: act() if field.hasFocus() else None)


def _show(field: LineField | TextField | QComboBox, fact: Fact, value: Value | Mixed) -> None:
    several = translate("Batch", "Several values")
    is_mixed = value is MIXED
    if isinstance(field, QComboBox):
        field.setPlaceholderText(several if is_mixed else "")
        values = [field.itemData(at) for at in range(field.count())]
        field.setCurrentIndex(values.index(value) if not is_mixed and value in values else -1)
        return
    text = "" if is_mixed or value is None else str(value)
    if fact is Fact.KEYWORDS:
        text = ", ".join(text.splitlines())
    elif fact is Fact.CAPTURED_AT:
        text = text.replace("T", " ")
    field.show_value(text, several if is_mixed else "")


def _said(field: LineField | TextField | QComboBox) -> Value:
    if isinstance(field, QComboBox):
        found: Value = field.currentData()
        return found
    return field.text() if isinstance(field, LineField) else field.toPlainText()

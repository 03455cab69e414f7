"""The first minutes: who you are, what you decide about AI, where your works are.

Nothing technical is asked, and every step may be skipped.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.credentials.identities.importing import Wording
from countermark.credentials.identity import wrong_fields
from countermark.rights.party import Party
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.icons import program_icon
from countermark.ui.language import translate
from countermark.ui.picking import pick_folder
from countermark.ui.protect_policies import PolicyChoice
from countermark.ui.sentence_words import sentence_words
from countermark.ui.welcome import Step, Welcome
from countermark.ui.widgets import Elided, button, label, restyle

_CARD = 520  # pixels; lines stay under seventy characters
_EMPTY = 6  # pixels beside the sheet of the program's icon, at 48


class FirstRunPage(QWidget):
    """Three steps on one card.

    Signals:
        submitted(Welcome): all steps are done or skipped.
    """

    submitted = Signal(object)

    def __init__(self, policies: tuple[Policy, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FirstRun")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = self._field(
            translate("FirstRun", "Your name"),
            translate("FirstRun", "As you are credited, for example Ana Ruiz"),
        )
        self.organisation = self._field(
            translate("FirstRun", "Organisation"), translate("FirstRun", "Studio or agency, if any")
        )
        self.email = self._field(translate("FirstRun", "E-mail"), "name@example.org")
        self.website = self._field(translate("FirstRun", "Website"), "https://example.org")
        self.fields = {
            "name": self.name,
            "organisation": self.organisation,
            "email": self.email,
            "website": self.website,
        }
        self.wrong = {field: label("", "problem", wrap=True) for field in self.fields}
        self.policy = PolicyChoice(policies, policies[0].name, 0, 0)
        self.folder: Path | None = None
        self._folder_shown = Elided("muted")
        self.choose = button(translate("FirstRun", "Choose folder …"), self._choose_folder)
        self._decides = True  # until that step is skipped
        self._problem = label("", "problem", wrap=True)
        self._problem.setVisible(False)
        self._step = label("", "muted")
        self.back = button(translate("FirstRun", "Back"), self._go_back)
        self.skip = button(translate("FirstRun", "Skip"), self._skip, "link")
        self.submit = button("", self._go_on, "primary")
        self.steps = QStackedWidget()
        for step in (self._who(), self._what(), self._where()):
            self.steps.addWidget(step)
        self.name.textChanged.connect(lambda _text: self.show_step())
        for key, field in self.fields.items():
            field.returnPressed.connect(self._go_on)
            field.textChanged.connect(lambda _text, key=key: self._mark(key, ""))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card(), alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.show_step()

    def show_problem(self, text: str, step: Step | None = None) -> None:
        """Show why it did not work; what was said stays.

        Args:
            text: a sentence.
            step: that it belongs to; without, the one that is shown.
        """
        self.setEnabled(True)
        if step is not None:
            self.steps.setCurrentIndex(step)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.show_step()
        self._take_keyboard()

    # Layout.

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("Card")
        card.setFixedWidth(_CARD)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(32, 28, 32, tokens.WIDE)
        layout.setSpacing(tokens.GAP)
        sign = QLabel()
        sign.setPixmap(program_icon().pixmap(48, 48))
        sign.setFixedHeight(48)
        beside = QHBoxLayout()
        beside.addSpacing(-_EMPTY)
        beside.addWidget(sign)
        layout.addLayout(beside)
        layout.addWidget(self.steps)
        layout.addWidget(self._problem)
        layout.addSpacing(tokens.GAP)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._step)
        row.addStretch(1)
        for made in (self.skip, self.back, self.submit):
            row.addWidget(made)
        layout.addLayout(row)
        return card

    def _who(self) -> QWidget:
        step, layout = self._made_step(
            translate("FirstRun", "Who are you?"),
            translate(
                "FirstRun",
                "Countermark signs your works in this name and says what you decide about AI. "
                "All of it stays on this computer.",
            ),
        )
        self._add(layout, translate("FirstRun", "Your name"), "name")
        layout.addSpacing(tokens.GAP)
        layout.addWidget(
            label(
                translate("FirstRun", "Optional: where people can ask for your permission."),
                "muted",
                wrap=True,
            )
        )
        self._add(layout, translate("FirstRun", "Organisation"), "organisation")
        self._add(layout, translate("FirstRun", "E-mail"), "email")
        self._add(layout, translate("FirstRun", "Website"), "website")
        layout.addStretch(1)
        return step

    def _what(self) -> QWidget:
        step, layout = self._made_step(
            translate("FirstRun", "What do you decide about AI?"),
            translate(
                "FirstRun",
                "This is offered first whenever you protect works. You can decide otherwise for "
                "each of them, and change your mind.",
            ),
        )
        layout.addWidget(self.policy)
        layout.addStretch(1)
        return step

    def _where(self) -> QWidget:
        step, layout = self._made_step(
            translate("FirstRun", "Where are your works?"),
            translate(
                "FirstRun",
                "Countermark lists what is in this folder and below it. Your files stay where and "
                "as they are.",
            ),
        )
        row = QHBoxLayout()
        row.setSpacing(tokens.PADDING)
        row.addWidget(self.choose)
        row.addWidget(self._folder_shown, 1)
        layout.addLayout(row)
        layout.addStretch(1)
        return step

    def _made_step(self, question: str, about: str) -> tuple[QWidget, QVBoxLayout]:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(question, "title"))
        layout.addWidget(label(about, "muted", wrap=True))
        layout.addSpacing(tokens.GAP)
        return step, layout

    def _add(self, layout: QVBoxLayout, name: str, key: str) -> None:
        title = label(name)
        title.setBuddy(self.fields[key])
        for part in (title, self.fields[key], self.wrong[key]):
            layout.addWidget(part)
        self._mark(key, "")

    def _field(self, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    # From step to step.

    def show_step(self) -> None:
        """Let number and buttons fit the step that is shown."""
        at, last = self.steps.currentIndex(), self.steps.count() - 1
        self._step.setText(
            translate("FirstRun", "Step {at} of {all}").format(at=at + 1, all=last + 1)
        )
        self.back.setVisible(at > 0)
        self.submit.setText(
            translate("FirstRun", "Begin") if at == last else translate("FirstRun", "Continue")
        )
        is_answered = (bool(self.name.text().strip()), True, self.folder is not None)
        self.submit.setEnabled(is_answered[at])
        self._show_contact()

    def _show_contact(self) -> None:
        """Where the person would be asked, below the decisions that let themselves be asked."""
        name, organisation, email, website = self._typed()
        problem = translate(
            "FirstRun",
            "You gave neither an e-mail address nor a website, so nobody can ask you. "
            "Go back to give one.",
        )
        contact = Party(name, organisation, email, website).contact
        self.policy.show_contact(contact if name else "", problem if name else "")

    def _typed(self) -> tuple[str, ...]:
        return tuple(field.text().strip() for field in self.fields.values())

    def _go_on(self) -> None:
        if not self.submit.isEnabled():
            return
        step = Step(self.steps.currentIndex())
        if step is Step.WHO and not self._check():
            return
        if step is Step.WHAT:
            self._decides = True
        if step is Step.WHERE and self.folder is not None and not self.folder.is_dir():
            self.folder = None
            gone = translate("FirstRun", "This folder is no longer there. Choose another one.")
            self.show_problem(gone)
            return
        self._next()

    def _check(self) -> bool:
        """Whether all that was typed may stand; what may not is said under its field."""
        wrong = wrong_fields(*self._typed())
        for key in self.fields:
            self._mark(key, sentence_words(wrong[key].message) if key in wrong else "")
        if wrong:
            self.fields[next(iter(wrong))].setFocus()
        return not wrong

    def _mark(self, key: str, problem: str) -> None:
        field, said = self.fields[key], self.wrong[key]
        said.setText(problem)
        said.setVisible(bool(problem))
        field.setAccessibleDescription(problem)
        field.setProperty("problem", bool(problem))
        restyle(field)

    def _skip(self) -> None:
        at = Step(self.steps.currentIndex())
        if at is Step.WHO:
            self.name.clear()
        elif at is Step.WHAT:
            self._decides = False
        else:
            self.folder = None
        self._next()

    def _next(self) -> None:
        self._problem.setVisible(False)
        at = self.steps.currentIndex()
        if at < self.steps.count() - 1:
            self.steps.setCurrentIndex(at + 1)
            self.show_step()
            self._take_keyboard()
            return
        self.setEnabled(False)
        self.submit.setText(translate("FirstRun", "Preparing …"))
        self.submitted.emit(self._welcome())

    def _go_back(self) -> None:
        self._problem.setVisible(False)
        self.steps.setCurrentIndex(self.steps.currentIndex() - 1)
        self.show_step()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Have the keyboard where the person goes on."""
        if self.steps.currentIndex() == Step.WHO:
            self.name.setFocus()
        else:
            (self.submit if self.submit.isEnabled() else self.choose).setFocus()

    def _welcome(self) -> Welcome:
        wording = Wording(*self._typed())
        return Welcome(
            wording if wording.name else None,
            self.policy.name if self._decides else None,
            self.folder,
        )

    def _choose_folder(self) -> None:
        start = str(self.folder or Path.home())
        folder = pick_folder(self, translate("FirstRun", "Where are your works?"), start)
        if folder:
            self.folder = Path(folder)
            self._folder_shown.setText(folder)
            self._folder_shown.setToolTip(folder)
            self.show_step()
            self.submit.setFocus()

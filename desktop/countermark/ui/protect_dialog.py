"""Asks under which policy works are protected, how they were made, and where they go."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.origin_words import origin_explained
from countermark.ui.picking import pick_folder
from countermark.ui.protect_more import MoreChoices
from countermark.ui.protect_policies import PolicyChoice
from countermark.ui.protect_words import (
    Choice,
    Decided,
    Outlook,
    Signer,
    button_text,
    signed_by,
    stamping_sentence,
    what_readers_see,
    what_readers_see_as_decided,
    what_will_happen,
)
from countermark.ui.rights_words import nobody_to_ask
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.widgets import Choices, breakable, button, head, label, line

_WIDTH, _HEIGHT = 600, 680  # a window of 1024 × 700 holds it
_INDENT = 22  # pixels, below a radio button's words
_DELAY = 250  # milliseconds after the last key


class ProtectDialog(QDialog):
    """Policy, origin, destination, and in words what will happen.

    Signals:
        considered(Choice): the person considers this; `show_outlook` may say what would happen.
    """

    considered = Signal(object)

    def __init__(
        self,
        count: int,
        policies: tuple[Policy, ...],
        chosen: Choice,
        suggested_folder: Path,
        parent: QWidget | None = None,
        signers: tuple[Signer, ...] = (),
        decided: tuple[Decided, ...] = (),
    ) -> None:
        """The dialog.

        Args:
            count: of works.
            policies: to choose from.
            chosen: what was chosen last.
            suggested_folder: for copies, where none was chosen yet.
            parent: Qt's.
            signers: to choose from, the default first; asked for only if there are several.
            decided: the decisions that works have of their own, the most frequent first.
        """
        super().__init__(parent)
        self._count = count
        self._signers = signers
        self._decided = decided
        self._found: Outlook | None = None
        self.setWindowTitle(button_text(count))
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumWidth(_WIDTH)
        self.policy = PolicyChoice(policies, chosen.policy, count, _works(decided))
        self.origin = Choices()
        self.origin_hint = label(translate("Protect", "Looking at the files …"), "muted", wrap=True)
        self.copies = QRadioButton(translate("Protect", "Write signed copies to a folder"))
        self.replace = QRadioButton(
            translate("Protect", "Replace the files, and keep the originals")
        )
        self.folder = QLineEdit(str(chosen.output or suggested_folder))
        self.folder.setAccessibleName(translate("Protect", "Folder for signed copies"))
        self._choose = button(translate("Protect", "Choose …"), self._choose_folder)
        self._stamping = chosen.stamping
        self._stamped = label("", "muted", wrap=True)
        self.more = MoreChoices()
        self.signer = QComboBox(self)
        self.happens = label("", wrap=True)
        self.signed_by = label("", wrap=True)
        self.outlook = label(translate("Protect", "Counting …"), "muted", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.setVisible(False)
        self.readers = label("", "muted", wrap=True)
        self.go = button(button_text(count), self.accept, "primary")
        self._considering = QTimer(self, interval=_DELAY, singleShot=True)
        self._considering.timeout.connect(lambda: self.considered.emit(self.choice()))
        self._lay_out(chosen.origin)
        self.policy.changed.connect(self._refresh)
        self.copies.toggled.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self.signer.currentIndexChanged.connect(self._refresh)
        self.origin.currentIndexChanged.connect(self._refresh)
        self.more.changed.connect(self._refresh)
        self._refresh()

    # Layout.

    def _lay_out(self, origin: Origin | None) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._questions(origin), 1)
        layout.addWidget(line())
        layout.addLayout(self._foot())

    def _questions(self, origin: Origin | None) -> QScrollArea:
        ground = QWidget()
        ground.setObjectName("DialogGround")
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(translate("Protect", "What do you decide about AI?"), "page-title"))
        layout.addWidget(self.policy)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("Protect", "How were these works made?")))
        self._fill_origins(origin)
        layout.addWidget(self.origin)
        layout.addWidget(self.origin_hint)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("Protect", "Where do they go?")))
        layout.addLayout(self._destination())
        layout.addSpacing(tokens.GAP)
        self._add_signers(layout)
        layout.addWidget(head(translate("Protect", "Who vouches for the time?")))
        layout.addLayout(self._time_row())
        layout.addSpacing(tokens.GAP)
        layout.addWidget(self.more)
        layout.addStretch(1)
        area = QScrollArea()
        area.setObjectName("DialogArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)

        def bring_to_top() -> None:
            area.verticalScrollBar().setValue(self.more.y())

        # A moment later: what was folded away has no place yet.
        self.more.unfolded.connect(lambda: QTimer.singleShot(0, area, bring_to_top))
        return area

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(tokens.WIDE, tokens.PADDING, tokens.WIDE, tokens.MARGIN)
        foot.setSpacing(4)
        for part in (self.happens, self.signed_by, self.outlook, self.problem):
            foot.addWidget(part)
        foot.addSpacing(4)
        foot.addWidget(head(translate("Protect", "What readers will see")))
        foot.addWidget(self.readers)
        foot.addSpacing(tokens.GAP)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("Protect", "Cancel"), self.reject))
        row.addWidget(self.go)
        foot.addLayout(row)
        return foot

    def _fill_origins(self, chosen: Origin | None) -> None:
        self.origin.setAccessibleName(translate("Protect", "How were these works made?"))
        self.origin.addItem(translate("Protect", "Not stated"), "")
        for origin in Origin:
            self.origin.addItem(origin_explained(origin), origin.value)
        self.origin.setCurrentIndex(self.origin.findData(chosen.value if chosen else ""))

    def _destination(self) -> QVBoxLayout:
        group = QButtonGroup(self)
        group.addButton(self.copies)
        group.addButton(self.replace)
        self.copies.setChecked(True)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        rows.addWidget(self.copies)
        rows.addLayout(row)
        rows.addWidget(self.replace)
        return rows

    def _add_signers(self, layout: QVBoxLayout) -> None:
        self.signer.setAccessibleName(translate("Protect", "Who signs?"))
        for one in self._signers:
            self.signer.addItem(one.name, one.key)
        is_asked = len(self._signers) > 1
        self.signer.setVisible(is_asked)
        if is_asked:
            layout.addWidget(head(translate("Protect", "Who signs?")))
            layout.addWidget(self.signer)
            layout.addSpacing(tokens.GAP)

    def _time_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._stamped, 1, Qt.AlignmentFlag.AlignVCenter)
        choose = button(translate("Protect", "Choose …"), self._choose_authority)
        choose.setAccessibleName(translate("Protect", "Choose who vouches for the time"))
        row.addWidget(choose)
        return row

    # What is chosen, and what is said of it.

    def choice(self) -> Choice:
        """What is chosen now."""
        origin = self.origin.currentData()
        return Choice(
            policy=self.policy.name,
            origin=Origin(origin) if origin else None,
            output=Path(self.folder.text()).expanduser() if self.copies.isChecked() else None,
            stamping=self._stamping,
            more=self.more.chosen(),
            identity=str(self.signer.currentData() or ""),
            as_decided=self.policy.is_as_decided,
        )

    def show_outlook(self, found: Outlook) -> None:
        """Say what would happen."""
        self._found = found
        self.outlook.setText("\n".join(found.sentences))
        self.problem.setText(breakable(found.problem))
        self.problem.setVisible(bool(found.problem))
        self.go.setText(button_text(found.signed or self._count))
        self._say_what_happens()

    def _say_what_happens(self) -> None:
        found = self._found
        is_complete = not self.copies.isChecked() or bool(self.folder.text().strip())
        self.go.setEnabled(found is not None and not found.problem and is_complete)
        signs = found is None or bool(found.signed)
        count = found.signed if found is not None and found.signed else self._count
        self.happens.setText(breakable(what_will_happen(count, self.choice())))
        self.happens.setVisible(signs)
        self.signed_by.setVisible(signs and bool(self._signers))

    def _refresh(self, *_: object) -> None:
        copies = self.copies.isChecked()
        self.folder.setEnabled(copies)
        self._choose.setEnabled(copies)
        self._stamped.setText(stamping_sentence(self._stamping))
        if self._signers:
            self.policy.show_contact(self._chosen_signer.contact, nobody_to_ask())
            self.signed_by.setText(signed_by(self._chosen_signer))
        self._say_what_happens()
        self.readers.setText(self._what_readers_see())
        self._considering.start()

    def _what_readers_see(self) -> str:
        if not self._signers:
            return ""
        if not self.policy.is_as_decided:
            return what_readers_see(self.policy.chosen, self._chosen_signer)
        return what_readers_see_as_decided(self._as_decided(), self._chosen_signer)

    def _as_decided(self) -> list[Decided]:
        """The decisions of all works, the most frequent first."""
        counts = Counter({one.policy: one.count for one in self._decided})
        if others := self._count - _works(self._decided):
            counts[self.policy.chosen] += others
        return [Decided(policy, count) for policy, count in counts.most_common()]

    @property
    def _chosen_signer(self) -> Signer:
        return self._signers[max(0, self.signer.currentIndex())]

    def _choose_authority(self) -> None:
        dialog = TimestampDialog(self._stamping, self)
        if dialog.exec():
            self._stamping = dialog.stamping()
            self._refresh()
        dialog.deleteLater()

    def _choose_folder(self) -> None:
        folder = pick_folder(
            self, translate("Protect", "Folder for signed copies"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)


def _works(decided: tuple[Decided, ...]) -> int:
    """How many works have a decision of their own."""
    return sum(one.count for one in decided)

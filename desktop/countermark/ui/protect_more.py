"""The choices that few people need, folded away at the end of the protect dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.fields import LineField
from countermark.ui.language import translate
from countermark.ui.protect_words import More
from countermark.ui.widgets import button, head, label

_LINES = 3
_INDENT = 24  # pixels: below a tick's words


def _cost() -> str:
    return translate(
        "Protect", "Adds a label that left the standard; the credential then conforms no more."
    )


def _speed() -> str:
    return translate(
        "Protect", "Without it signing is several times faster: no picture need be decoded."
    )


class MoreChoices(QWidget):
    """A line that unfolds: the person's own part, the creator, who reads it, what it holds.

    Signals:
        unfolded: there is more to see now.
        changed: something else is chosen, or typed.
    """

    unfolded = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = button(translate("Protect", "More choices …"), self.unfold, "link")
        self.contribution = QPlainTextEdit()
        self.contribution.setTabChangesFocus(True)
        self.contribution.setAccessibleName(
            translate("Protect", "What of these works is a person's own part?")
        )
        self.contribution.setPlaceholderText(
            translate(
                "Protect", "What you decided, made and selected yourself, if you want to state it"
            )
        )
        rows = self.contribution.fontMetrics().lineSpacing() * _LINES
        self.contribution.setFixedHeight(rows + 2 * tokens.GAP)
        self.ai_parts = LineField(
            translate("Protect", "Which parts of these works did an AI model make?"), is_framed=True
        )
        self.ai_parts.setPlaceholderText(
            translate("Protect", "Which parts an AI model made, if there are any")
        )
        self.as_creator = QCheckBox(
            translate("Protect", "I made these works: sign as their creator, too")
        )
        self.old_readers = QCheckBox(translate("Protect", "Tell readers of before 2025 too"))
        self.broken = QCheckBox(
            translate("Protect", "Sign files whose earlier credential is broken, and state it")
        )
        self.thumbnails = QCheckBox(
            translate("Protect", "Put a small picture into each credential")
        )
        self.thumbnails.setChecked(True)
        self.thumbnails.setAccessibleDescription(_speed())
        self.old_readers.setAccessibleDescription(_cost())
        self._rest = QWidget()
        inner = QVBoxLayout(self._rest)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(head(translate("Protect", "What else is there to say?")))
        inner.addWidget(self.contribution)
        inner.addWidget(self.ai_parts)
        inner.addWidget(self.as_creator)
        inner.addWidget(self.broken)
        inner.addWidget(self.old_readers)
        inner.addWidget(_explained(_cost()))
        inner.addSpacing(tokens.GAP // 2)
        inner.addWidget(self.thumbnails)
        inner.addWidget(_explained(_speed()))
        self._rest.hide()
        self.contribution.textChanged.connect(self.changed)
        self.ai_parts.textChanged.connect(lambda _text: self.changed.emit())
        for box in (self.as_creator, self.broken, self.old_readers, self.thumbnails):
            box.toggled.connect(lambda _is_checked: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._rest)

    def chosen(self) -> More:
        """What is chosen now, folded away or not."""
        return More(
            contribution=" ".join(self.contribution.toPlainText().split()),
            ai_parts=" ".join(self.ai_parts.text().split()),
            as_creator=self.as_creator.isChecked(),
            old_readers=self.old_readers.isChecked(),
            states_broken_history=self.broken.isChecked(),
            thumbnails=self.thumbnails.isChecked(),
        )

    def unfold(self) -> None:
        """Show them."""
        self.toggle.hide()
        self._rest.show()
        self.contribution.setFocus()
        self.unfolded.emit()


def _explained(sentence: str) -> QLabel:
    made = label(sentence, "muted")
    made.setIndent(_INDENT)
    return made

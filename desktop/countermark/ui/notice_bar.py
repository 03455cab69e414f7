"""A quiet bar above the pictures: a batch was interrupted, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from countermark.ui import tokens
from countermark.ui.icons import pixmap
from countermark.ui.interrupted_presenter import Notice
from countermark.ui.language import translate
from countermark.ui.question import ask
from countermark.ui.theme import Theme
from countermark.ui.widgets import Elided, button


class NoticeBar(QWidget):
    """Shows one notice at a time; hidden while there is none.

    Signals:
        go_on_asked(Notice): go on with it.
        forget_asked(Notice): forget it; was confirmed.
    """

    go_on_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self.setObjectName("NoticeBar")
        self.setAccessibleName(translate("Notice", "Unfinished batch"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(tokens.NOTICE_BAR)
        self._sign = QLabel()
        self.sentence = Elided()
        self.sentence.setAccessibleName(translate("Notice", "Unfinished batch"))
        self.detail = Elided("muted")  # has what the sentence leaves
        self.detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.forget = button(translate("Notice", "Forget it"), self._confirm, "link")
        self.go_on = button(translate("Notice", "Go on"), self._go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.sentence)
        row.addSpacing(tokens.GAP)
        row.addWidget(self.detail, 1)
        row.addWidget(self.forget)
        row.addWidget(self.go_on)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show another notice, or none."""
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        self.sentence.setText(notice.sentence)
        self.detail.setText(notice.detail)
        self.setToolTip(f"{notice.sentence} {notice.detail}")
        self.setAccessibleDescription(notice.sentence)
        self.go_on.setVisible(notice.can_go_on)
        self.go_on.setAccessibleDescription(notice.sentence)
        self.forget.setAccessibleDescription(notice.sentence)

    def _draw(self) -> None:
        self._sign.setPixmap(pixmap("pause", self._theme.colours.text))

    def _go_on(self) -> None:
        notice = self._notice
        if notice is not None:
            self.show_notice(None)
            self.go_on_asked.emit(notice)

    def _confirm(self) -> None:
        notice = self._notice
        if notice is None:
            return

        def forget() -> None:
            self.show_notice(None)
            self.forget_asked.emit(notice)

        rest = translate("Notice", "{stays} The rest is left as it is.").format(stays=notice.stays)
        ask(
            self,
            forget,
            translate("Notice", "Forget it"),
            title=translate("Notice", "Forget this batch?"),
            sentence=notice.sentence,
            explanation=rest,
            keep=translate("Notice", "Keep it"),
        )

"""The inspector: what is selected, to look at and to edit where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from countermark.catalog.records import WorkDetails
from countermark.ui import tokens
from countermark.ui.batch_form import BatchForm
from countermark.ui.edit_presenter import EditPresenter
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.widgets import label
from countermark.ui.work_form import WorkForm


class Inspector(QScrollArea):
    """Shows one work, a form for several, or a sentence.

    Attributes:
        form: of one work.
        batch: of several.

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
        self.setObjectName("Inspector")
        self.setAccessibleName(translate("Inspector", "Inspector"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.form = WorkForm(theme, presenter)
        self.form.restore_asked.connect(self.restore_asked)
        self.form.read_asked.connect(self.read_asked)
        self.batch = BatchForm(presenter)
        message = label(translate("Inspector", "Select a work to see it here."), "muted", wrap=True)
        message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(tokens.MARGIN, tokens.WIDE * 2, tokens.MARGIN, 0)
        column.addWidget(message)
        column.addStretch(1)
        self._pages = _Pages()
        self._pages.setObjectName("InspectorBody")
        for page in (said, self.form, self.batch):
            self._pages.addWidget(page)
        self.setWidget(self._pages)

    @property
    def work_id(self) -> int | None:
        """The work that is shown."""
        return self.form.work_id if self._pages.currentWidget() is self.form else None

    def show_nothing(self) -> None:
        """Say what to do, in place of a work."""
        self._pages.setCurrentIndex(0)

    def show_selection(self, work_ids: tuple[int, ...]) -> None:
        """Show the form for several works."""
        self.batch.show_works(work_ids)
        self._pages.setCurrentWidget(self.batch)

    def show_work(
        self, details: WorkDetails, thumbnail: QPixmap | None, *, can_restore: bool
    ) -> None:
        """Show a work, with the small picture until the large one is there."""
        is_other = self.work_id != details.id
        self.form.show_work(details, thumbnail, can_restore=can_restore)
        self._pages.setCurrentWidget(self.form)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def show_preview(self, work_id: int, pixmap: QPixmap) -> None:
        """Show the large picture, if its work is still the one shown."""
        if self.work_id == work_id and not pixmap.isNull():
            self.form.show_picture(pixmap)


class _Pages(QStackedWidget):
    """As high as the page in view asks for, not as the highest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Of the page in view."""
        page: QWidget | None = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Of the page in view."""
        page: QWidget | None = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Of the page in view; the others, of which one is long, are not even asked."""
        page: QWidget | None = self.currentWidget()
        return super().heightForWidth(width) if page is None else page.heightForWidth(width)

"""The settings: how it looks, where things lie, what leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from countermark.operations.catalogue_backups import CatalogueBackup
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.page_frame import PageFrame
from countermark.ui.pages import Surroundings
from countermark.ui.picking import pick_folder
from countermark.ui.privacy_presenter import PrivacyPresenter
from countermark.ui.privacy_section import PrivacySection
from countermark.ui.question import ask
from countermark.ui.settings_presenter import Kept, SettingsPresenter, languages
from countermark.ui.widgets import Elided, button, head, label, line
from countermark.ui.words import person_time, size

_SHOWN = 8  # copies of the catalogue


class SettingsPage(PageFrame):
    """Choices, and what the home folder holds."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Settings"), parent)
        self._around = surroundings
        self.presenter = SettingsPresenter(surroundings.workspace, surroundings.background, self)
        self.presenter.kept_ready.connect(self._show_kept)
        self.presenter.said.connect(self._say)
        self.presenter.problem.connect(self._complain)
        self.presenter.output_changed.connect(self._show_output)
        self._add_look()
        self._add_folders()
        self._add_catalogue()
        self._add_privacy()
        self.body.addStretch(1)

    # Layout.

    def _section(self, title: str) -> QVBoxLayout:
        self.body.addSpacing(tokens.GAP)
        self.body.addWidget(line())
        self.body.addWidget(head(title))
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP)
        self.body.addLayout(column)
        return column

    def _add_look(self) -> None:
        column = self._section(translate("Settings", "Look"))
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        self.themes = QButtonGroup(self)
        for choice, title in (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ):
            made = QRadioButton(title)
            made.setObjectName(choice)
            self.themes.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        self.themes.buttonClicked.connect(lambda made: self._choose_theme(made.objectName()))
        self._around.theme.changed.connect(self._show_theme)
        column.addLayout(row)
        self._add_language(column)

    def _add_language(self, column: QVBoxLayout) -> None:
        self.language = QComboBox()
        self._spoken = self.presenter.language
        for title, language in languages():
            self.language.addItem(title, language)
        self.language.setCurrentIndex(max(0, self.language.findData(self.presenter.language)))
        self.language.activated.connect(self._choose_language)
        name = translate("Settings", "Language")
        side = QHBoxLayout()
        self.open_anew = button(
            translate("Settings", "Open the window anew"), self._open_anew, "link"
        )
        self.open_anew.setVisible(False)
        side.addWidget(self.language)
        side.addWidget(self.open_anew)
        side.addStretch(1)
        holder = QWidget()
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        self._row(column, name, holder)
        self.language.setAccessibleName(name)
        held = translate(
            "Settings",
            "Whatever runs is held after the files at hand, and goes on in the new window.",
        )
        self.what_runs = label(held, "muted", wrap=True)
        self.what_runs.setVisible(False)
        column.addWidget(self.what_runs)

    def _add_folders(self) -> None:
        column = self._section(translate("Settings", "Folders"))
        home = self.presenter.home.root
        kept, opens_kept = self._folder(
            column, translate("Settings", "Catalogue, keys and settings")
        )
        kept.setText(str(home))
        opens_kept.setEnabled(True)
        self.choose_output = button(translate("Settings", "Choose …"), self._choose_output)
        self.output, self.opens_output = self._folder(
            column,
            translate("Settings", "Signed copies"),
            self.choose_output,
        )
        self.thumbnails = Elided()
        empty = button(translate("Settings", "Empty"), self.presenter.empty_thumbnails)
        self._row(column, translate("Settings", "Preview pictures"), self.thumbnails, empty)

    def _folder(
        self, column: QVBoxLayout, title: str, *acts: QWidget
    ) -> tuple[Elided, QPushButton]:
        """A row for a folder, which is its tool tip, and the button that opens it."""
        shown = Elided()
        opens = button(
            translate("Settings", "Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(shown.toolTip())),
        )
        self._row(column, title, shown, *acts, opens)
        return shown, opens

    def _row(self, column: QVBoxLayout, title: str, shown: QWidget, *acts: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.PADDING)
        name = label(title, "muted")
        name.setMinimumWidth(200)
        row.addWidget(name)
        row.addWidget(shown, 1)
        for act in acts:
            act.setAccessibleName(f"{act.property('text')}: {title}")
            row.addWidget(act)
        column.addLayout(row)

    def _add_catalogue(self) -> None:
        column = self._section(translate("Settings", "Catalogue"))
        self.catalogue = Elided()
        check = button(translate("Settings", "Check"), self.presenter.check)
        self.back_up = button(translate("Settings", "Copy now"), self.presenter.back_up)
        self._row(column, translate("Settings", "Size"), self.catalogue, check, self.back_up)
        hint = translate(
            "Settings",
            "The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures "
            "are not in it.",
        )
        column.addWidget(label(hint, "muted", wrap=True))
        self.backups = QVBoxLayout()
        self.backups.setSpacing(4)
        column.addLayout(self.backups)

    def _add_privacy(self) -> None:
        column = self._section(translate("Settings", "What leaves this computer"))
        presenter = PrivacyPresenter(self._around.workspace, self._around.background, self)
        presenter.said.connect(self._around.go.say)
        presenter.problem.connect(self._around.go.complain)
        self.privacy = PrivacySection(self._around.theme, presenter)
        column.addWidget(self.privacy)

    # What is shown.

    def refresh(self) -> None:
        """Look anew."""
        self.presenter.look()
        self._show_theme()
        self._show_output()
        self.privacy.refresh()

    def _show_theme(self) -> None:
        chosen = self._around.theme.choice
        next(each for each in self.themes.buttons() if each.objectName() == chosen).setChecked(True)

    def _show_output(self) -> None:
        path = self.presenter.output
        self.output.setText(path or translate("Settings", "asked for each time"))
        self.output.setToolTip(path)
        self.opens_output.setEnabled(bool(path))

    def _show_kept(self, kept: Kept) -> None:
        self.catalogue.setText(size(kept.catalogue))
        self.thumbnails.setText(size(kept.thumbnails))
        _clear(self.backups)
        for backup in kept.backups[:_SHOWN]:
            self.backups.addWidget(self._backup(backup))

    def _backup(self, backup: CatalogueBackup) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        made = person_time(backup.made)
        why = translate("Settings", "before an update") if backup.is_of_migration else ""
        said = " · ".join(part for part in (made, size(backup.size), why) if part)
        row.addWidget(label(said))
        restore = button(
            translate("Settings", "Put back …"), lambda: self._ask_restore(backup), "link"
        )
        restore.setAccessibleName(f"{translate('Settings', 'Put back …')} {made}")
        row.addWidget(restore)
        row.addStretch(1)
        return box

    # What the person does.

    def _choose_theme(self, choice: str) -> None:
        self._around.theme.choose(choice)
        self.presenter.remember_theme(choice)

    def _choose_language(self) -> None:
        chosen = str(self.language.currentData())
        self.open_anew.setVisible(chosen != self._spoken)
        self.what_runs.setVisible(chosen != self._spoken)
        self.presenter.choose_language(chosen)

    def _open_anew(self) -> None:
        self._around.go.once_more.emit()  # the new window speaks what is chosen

    def _choose_output(self) -> None:
        title = translate("Settings", "Where signed copies go")
        if chosen := pick_folder(self, title, self.presenter.output):
            self.presenter.choose_output(chosen)

    def _ask_restore(self, backup: CatalogueBackup) -> None:
        happens = translate(
            "Settings",
            "The catalogue will be as it was on {time}. Your pictures stay as they are.",
        ).format(time=person_time(backup.made))
        stays = translate(
            "Settings", "The catalogue as it is now is kept, and can be put back too."
        )
        ask(
            self,
            lambda: self._around.go.anew.emit(self.presenter.restoring(backup)),
            translate("Settings", "Put it back"),
            title=translate("Settings", "Put this copy back?"),
            sentence=happens,
            explanation=stays,
        )

    def _say(self, sentence: str) -> None:
        self._around.go.say.emit(sentence)

    def _complain(self, sentence: str) -> None:
        self._around.go.complain.emit(sentence)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # it goes a moment later, and would lie over what comes in its place
            widget.deleteLater()

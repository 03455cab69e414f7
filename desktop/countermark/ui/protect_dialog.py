"""Asks under which policy works are protected, how they were made, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from countermark.rights.origin import Origin, origin_explanation, origin_title
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.protect_more import MoreChoices
from countermark.ui.protect_presenter import (
    Choice,
    Signer,
    button_text,
    policy_sentence,
    stamping_sentence,
    what_will_happen,
)
from countermark.ui.rights_words import policy_title
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.widgets import button, head, label

_WIDTH = 560


class ProtectDialog(QDialog):
    """Policy, origin, destination, and in words what will happen."""

    def __init__(
        self,
        count: int,
        policies: tuple[Policy, ...],
        chosen: Choice,
        suggested_folder: Path,
        parent: QWidget | None = None,
        signers: tuple[Signer, ...] = (),
    ) -> None:
        """The dialog.

        Args:
            count: of works.
            policies: to choose from.
            chosen: what was chosen last.
            suggested_folder: for copies, where none was chosen yet.
            parent: Qt's.
            signers: to choose from, the default first; asked for only if there are several.
        """
        super().__init__(parent)
        self._count = count
        self.setWindowTitle(button_text(count))
        self.setMinimumWidth(_WIDTH)
        self._policies = QButtonGroup(self)
        self.origin = QComboBox()
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
        self._outlook = label("", wrap=True)
        self.go = button(button_text(count), self.accept, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(translate("Protect", "What do you decide about AI?"), "page-title"))
        layout.addLayout(self._policy_rows(policies, chosen.policy))
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("Protect", "How were these works made?")))
        self._fill_origins(chosen.origin)
        layout.addWidget(self.origin)
        layout.addWidget(self.origin_hint)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("Protect", "Where do they go?")))
        layout.addLayout(self._destination())
        layout.addSpacing(tokens.GAP)
        self._add_signers(layout, signers)
        layout.addWidget(head(translate("Protect", "Who vouches for the time?")))
        layout.addLayout(self._time_row())
        layout.addSpacing(tokens.GAP)
        layout.addWidget(self.more)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(self._outlook)
        layout.addSpacing(tokens.GAP)
        layout.addLayout(self._buttons())
        self.copies.toggled.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self._refresh()

    def choice(self) -> Choice:
        """What is chosen now."""
        checked = self._policies.checkedButton()
        origin = self.origin.currentData()
        return Choice(
            policy=str(checked.property("policy")) if checked else "",
            origin=Origin(origin) if origin else None,
            output=Path(self.folder.text()).expanduser() if self.copies.isChecked() else None,
            stamping=self._stamping,
            more=self.more.chosen(),
            identity=str(self.signer.currentData() or ""),
        )

    def choose_policy(self, name: str) -> None:
        """Check a policy's button."""
        for made in self._policies.buttons():
            made.setChecked(made.property("policy") == name)

    def _policy_rows(self, policies: tuple[Policy, ...], chosen: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 22)
        grid.setColumnStretch(1, 1)
        for at, policy in enumerate(policies):
            made = QRadioButton(policy_title(policy))
            made.setProperty("policy", policy.name)
            made.setChecked(policy.name == chosen or at == 0)
            made.setAccessibleDescription(policy_sentence(policy))
            self._policies.addButton(made)
            grid.addWidget(made, 2 * at, 0, 1, 2)
            grid.addWidget(label(policy_sentence(policy), "muted", wrap=True), 2 * at + 1, 1)
        self.choose_policy(
            chosen if chosen in {item.name for item in policies} else policies[0].name
        )
        return grid

    def _fill_origins(self, chosen: Origin | None) -> None:
        self.origin.setAccessibleName(translate("Protect", "How were these works made?"))
        self.origin.addItem(translate("Protect", "Not stated"), "")
        for origin in Origin:
            self.origin.addItem(
                f"{origin_title(origin)}: {origin_explanation(origin)[:1].lower()}"
                f"{origin_explanation(origin)[1:].rstrip('.')}",
                origin.value,
            )
        self.origin.setCurrentIndex(self.origin.findData(chosen.value if chosen else ""))

    def _destination(self) -> QVBoxLayout:
        group = QButtonGroup(self)
        group.addButton(self.copies)
        group.addButton(self.replace)
        self.copies.setChecked(True)
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        rows.addWidget(self.copies)
        rows.addLayout(row)
        rows.addWidget(self.replace)
        return rows

    def _add_signers(self, layout: QVBoxLayout, signers: tuple[Signer, ...]) -> None:
        self.signer.setAccessibleName(translate("Protect", "Who signs?"))
        for one in signers:
            self.signer.addItem(one.name, one.key)
        self.signer.setVisible(len(signers) > 1)
        if len(signers) > 1:
            layout.addWidget(head(translate("Protect", "Who signs?")))
            layout.addWidget(self.signer)
            layout.addSpacing(tokens.GAP)

    def _time_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._stamped, 1)
        choose = button(translate("Protect", "Choose …"), self._choose_authority)
        choose.setAccessibleName(translate("Protect", "Choose who vouches for the time"))
        row.addWidget(choose)
        return row

    def _choose_authority(self) -> None:
        dialog = TimestampDialog(self._stamping, self)
        if dialog.exec():
            self._stamping = dialog.stamping()
            self._refresh()
        dialog.deleteLater()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("Protect", "Cancel"), self.reject))
        row.addWidget(self.go)
        return row

    def _choose_folder(self) -> None:
        folder = pick_folder(
            self, translate("Protect", "Folder for signed copies"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _refresh(self) -> None:
        copies = self.copies.isChecked()
        self.folder.setEnabled(copies)
        self._choose.setEnabled(copies)
        self.go.setEnabled(not copies or bool(self.folder.text().strip()))
        self._stamped.setText(stamping_sentence(self._stamping))
        self._outlook.setText(what_will_happen(self._count, self.choice()))


def pick_folder(parent: QWidget, title: str, start: str) -> str:
    """Ask for a folder; empty if the person would not say."""
    picker: Callable[..., str] = QFileDialog.getExistingDirectory
    return picker(parent, title, start)

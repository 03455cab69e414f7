"""What the menu of works offers about the files of a work."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from countermark.ui.edit_presenter import EditPresenter
from countermark.ui.inspector import Inspector
from countermark.ui.language import translate
from countermark.ui.selection import WorkSelection


def offer_regrouping(
    menu: QMenu, edits: EditPresenter, selection: WorkSelection, inspector: Inspector
) -> None:
    """Offer to make one work of several, or several of one with several files."""
    if selection.count > 1:
        ids = tuple(selection.ids())
        menu.addAction(translate("Window", "Make one work of them"), partial(edits.join, ids))
    elif inspector.work_id in selection.ids() and inspector.form.other_files:
        files = menu.addMenu(translate("Window", "Split off a file"))
        for path in inspector.form.other_files:
            files.addAction(path.name, partial(edits.split_off, path))

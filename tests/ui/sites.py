"""What tests of the page of a place share."""

from __future__ import annotations

from pathlib import Path

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.ui.sidebar_model import ENTRY_ROLE
from countermark.ui.window import Window
from tests.ui.conftest import PATIENCE


def protect_all(workspace: Workspace, policy: Policy, output: Path) -> None:
    """Sign a copy of every work under a policy."""
    ids = [line.id for line in workspace.queries.lines()]
    protection = Protection(workspace.signers.signing_key(), policy, Origin.CREATION, output)
    results = list(protect_works(workspace, ids, protection, InlineExecutor(), CancelToken()))
    assert len(results) == len(ids)


def entry_row(window: Window, title: str) -> int | None:
    """The row of the side bar with a title."""
    model = window.sidebar.model
    titles = [model.index(row).data(ENTRY_ROLE).title for row in range(model.rowCount())]
    return titles.index(title) if title in titles else None


def open_place(qtbot, window: Window, name: str) -> None:
    """Choose a place in the side bar, and wait for its page."""
    qtbot.waitUntil(lambda: entry_row(window, name) is not None, timeout=PATIENCE)
    index = window.sidebar.model.index(entry_row(window, name))
    window.sidebar.rows.setCurrentIndex(index)
    qtbot.waitUntil(lambda: window.sites.place == name, timeout=PATIENCE)
    assert window.middle.currentWidget() is window.sites

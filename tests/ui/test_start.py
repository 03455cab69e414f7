"""The window opens without loading what only some people need, and only later."""

import json
import subprocess
import sys

import pytest

NOT_YET = (
    "PIL",
    "alembic",
    "c2pa",
    "cryptography",
    "exiv2",
    "keyring",
    "pillow_heif",
    "urllib3",
    "watchfiles",
    "countermark.credentials.verdict",
    "countermark.declarations.channels",
    "countermark.operations.add",
    "countermark.operations.protect",
    "countermark.operations.signers",
    "countermark.ui.first_run",
    "countermark.ui.protect_dialog",
    "countermark.ui.verify_page",
)

OPEN_A_WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import countermark.ui.application
from countermark.jobs.executors import InlineExecutor
from countermark.operations.workspace import Workspace
from countermark.ui.theme import Theme
from countermark.ui.window import Window

application = QApplication(sys.argv[:1])
with Workspace.open(Path(sys.argv[1])) as workspace:
    executor = InlineExecutor()
    window = Window(workspace, Theme(application, "light"), executor, executor)
    window.show()
    while window.presenter.works.is_loading:
        application.processEvents()
    print(json.dumps([window.isVisible(), sorted(sys.modules)]))
    window.close()
"""


@pytest.fixture
def settled(workspace):
    """A home that was opened before: its catalogue is there, its first questions answered."""
    workspace.remember(welcomed=True)
    return workspace.home.catalogue.parent


def test_the_window_opens_without_what_only_some_need(settled):
    said = subprocess.run(
        [sys.executable, "-c", OPEN_A_WINDOW, str(settled)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    is_visible, loaded = json.loads(said.stdout)
    assert is_visible
    assert not set(NOT_YET) & set(loaded)


def test_each_of_these_is_there_to_be_loaded():
    """Otherwise the list above could name what no longer exists, and nobody would notice."""
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import importlib.util, json, sys;"
            "print(json.dumps([n for n in sys.argv[1:] if importlib.util.find_spec(n) is None]))",
            *NOT_YET,
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(found.stdout) == []

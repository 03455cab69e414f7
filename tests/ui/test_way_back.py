"""A catalogue that was damaged keeps nobody out of the window: a whole copy is offered."""

import json
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel

from countermark.operations.catalogue_backups import (
    back_up_catalogue,
    check_catalogue,
)
from countermark.operations.way_back import CatalogueDamaged, CatalogueLost
from countermark.operations.workspace import Workspace
from countermark.ui.way_back import take_way_back, way_back

START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from countermark.ui import application
from countermark.ui.question import Question
from countermark.ui.window import Window

home, answer = Path(sys.argv[1]), sys.argv[2]
asked, opened = [], []

def exec_and_answer(question):
    asked.append([label.text() for label in question.findChildren(QLabel)])
    QTimer.singleShot(0, question.go.click if answer == "yes" else question.keep.click)
    return super(Question, question).exec()

def show_and_close(window):
    super(Window, window).show()
    opened.append(True)
    QTimer.singleShot(0, window.close)

Question.exec, Window.show = exec_and_answer, show_and_close

if __name__ == "__main__":
    code = application.run_window(home)
    print(json.dumps([asked, len(opened), code]))
"""


@pytest.fixture
def damaged(library):
    """A home whose catalogue was damaged after a copy of it was made."""
    home = library.home
    back_up_catalogue(home)
    library.close()
    data = bytearray(home.catalogue.read_bytes())
    data[: len(data) // 2] = bytes(len(data) // 2)
    home.catalogue.write_bytes(data)
    return home


def open_window(damaged, tmp_path, answer: str) -> list:
    script = tmp_path / "start.py"
    script.write_text(START)
    said = subprocess.run(
        [sys.executable, str(script), str(damaged.root), answer],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(said.stdout)


def test_the_window_offers_the_copy_and_opens_on_it(damaged, tmp_path):
    asked, opened, code = open_window(damaged, tmp_path, "yes")
    assert len(asked) == 1
    assert asked[0][0] == "The catalogue is damaged."
    assert (opened, code) == (1, 0)
    assert check_catalogue(damaged) == ()
    assert list(damaged.catalogue_backups.glob("*.damaged")), "what was damaged is kept"
    with Workspace(damaged) as workspace:
        assert sum(workspace.queries.counts().values()) == 6


def test_who_declines_finds_everything_as_it_was(damaged, tmp_path):
    before = damaged.catalogue.read_bytes()
    asked, opened, code = open_window(damaged, tmp_path, "no")
    assert (len(asked), opened, code) == (1, 0, 2)
    assert damaged.catalogue.read_bytes() == before


def test_nothing_is_put_back_by_the_enter_key(qtbot, damaged):
    with pytest.raises(CatalogueDamaged) as raised:
        Workspace(damaged)
    question = way_back(raised.value)
    qtbot.addWidget(question)
    assert question.keep.isDefault()
    assert not question.go.isDefault()


def test_a_copy_that_went_meanwhile_is_an_error_and_changes_nothing(damaged, monkeypatch):
    with pytest.raises(CatalogueDamaged) as raised:
        Workspace(damaged)
    raised.value.copy.path.unlink()
    before = damaged.catalogue.read_bytes()
    monkeypatch.setattr("countermark.ui.way_back.Question.exec", lambda _question: 1)
    with pytest.raises(Exception, match="There is no backup"):
        take_way_back(raised.value, damaged)
    assert damaged.catalogue.read_bytes() == before


@pytest.fixture
def lost(library):
    """A home whose catalogue was emptied after a copy of it was made."""
    home = library.home
    back_up_catalogue(home)
    library.close()
    home.catalogue.write_bytes(b"")
    return home


def test_a_catalogue_that_is_gone_does_not_begin_again_empty(lost, tmp_path):
    asked, opened, code = open_window(lost, tmp_path, "no")
    assert asked[0][0] == "The catalogue is gone."
    assert (opened, code) == (0, 2)
    assert lost.catalogue.read_bytes() == b""
    asked, opened, code = open_window(lost, tmp_path, "yes")
    assert (len(asked), opened, code) == (1, 1, 0)
    with Workspace(lost) as workspace:
        assert sum(workspace.queries.counts().values()) == 6


def test_who_wants_an_empty_one_is_told_where_the_copies_are(qtbot, lost):
    with pytest.raises(CatalogueLost) as raised:
        Workspace(lost)
    question = way_back(raised.value)
    qtbot.addWidget(question)
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert str(raised.value.copy.path) in said.replace("\u200b", "")

"""The program without processes of its own, for the many tests about words and codes."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from countermark.cli import app, session
from countermark.jobs.executors import InlineExecutor
from tests.cli.support import Run, fit_for_people


@pytest.fixture
def countermark(monkeypatch, capsys):
    """Runs one command line in this process."""
    monkeypatch.setattr(session, "ProcessExecutor", lambda _: nullcontext(InlineExecutor()))

    def run(*arguments, window=lambda _home: 99) -> Run:
        capsys.readouterr()
        code = app.run([str(argument) for argument in arguments], window)
        said = capsys.readouterr()
        found = Run(code, said.out, said.err)
        assert fit_for_people(found), found
        return found

    return run


@pytest.fixture
def home(tmp_path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def ana(countermark, home):
    """The program at home, with an identity."""
    assert countermark("identity", "create", "--name", "Ana Ruiz").code == 0
    return countermark

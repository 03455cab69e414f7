"""What must be true after a kill, and after running again."""

import json
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from countermark.base.home import Home
from countermark.catalog.records import Role, State
from countermark.cli import app, session
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing
from countermark.jobs.executors import InlineExecutor
from countermark.operations.backups import backup_path
from countermark.operations.workspace import Workspace
from tests.operations.support import digests, leftovers


@dataclass
class Scene:
    """One home, one folder of works, one command."""

    home: Path
    works: Path
    output: Path | None

    def arguments(self, workers: int) -> list[str]:
        place = ["--in-place"] if self.output is None else ["--output", str(self.output)]
        options = ["--json", "--workers", str(workers), "--home", str(self.home)]
        return [*options, "protect", str(self.works), *place]

    def command(self, workers: int) -> list[str]:
        return [sys.executable, "-m", "countermark", *self.arguments(workers)]


def run_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[dict[str, Any]]]:
    """The same command again; without processes of its own, which would only cost time here."""
    monkeypatch.setattr(session, "ProcessExecutor", lambda _: nullcontext(InlineExecutor()))
    code = app.run(scene.arguments(workers=1), lambda _home: 1)
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def opened_anchors(scene: Scene) -> Anchors:
    with Workspace(Home(scene.home)) as workspace:  # the catalogue opens, whatever happened
        return workspace.signers.anchors()


def every_file_is_whole(scene: Scene, before: dict[Path, str], anchors: Anchors) -> None:
    now = digests(scene.works)
    for path, digest in before.items():
        if now[path] == digest:
            continue
        assert scene.output is None, f"{path} was changed"
        assert read_credentials(path, anchors).standing is Standing.TRUSTED
        kept = backup_path(Home(scene.home), digest, path.suffix)
        assert digests(kept.parent)[kept] == digest, "replaced, but not kept"
    for path in _visible(scene.output):
        assert read_credentials(path, anchors).standing is Standing.TRUSTED


def _visible(folder: Path | None) -> list[Path]:
    if folder is None:
        return []
    return [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")]


def all_is_finished(scene: Scene, before: dict[Path, str], anchors: Anchors) -> None:
    every_file_is_whole(scene, before, anchors)
    assert leftovers(scene.works, scene.home, *filter(None, [scene.output])) == []
    with Workspace(Home(scene.home)) as workspace:
        assert workspace.queries.counts()[State.PROTECTED] == len(before)
        assert workspace.catalogue.open_publications() == ()
        role = Role.ORIGINAL if scene.output is None else Role.SIGNED
        for line in workspace.queries.lines():
            files = workspace.queries.files_of(line.id)
            signed = [file for file in files if file.role is role]
            assert len(signed) == 1
            assert read_credentials(signed[0].facts.path, anchors).standing is Standing.TRUSTED
    if scene.output is not None:
        names = {path.relative_to(scene.works) for path in before}
        assert {path.relative_to(scene.output) for path in _visible(scene.output)} == names
        assert digests(scene.works) == before

"""A process dies at each instant that counts; the next run finds everything whole and finishes."""

import subprocess
import sys
from pathlib import Path

import pytest
from iscc_samples import IMAGE

from countermark.base.home import Home
from countermark.operations.workspace import Workspace
from tests.operations import dying
from tests.operations.support import digests
from tests.operations.whole import (
    Scene,
    all_is_finished,
    every_file_is_whole,
    opened_anchors,
    run_again,
)

INSTANTS = [("copies", instant) for instant in dying.COPIES]
INSTANTS += [("in place", instant) for instant in dying.IN_PLACE]


@pytest.mark.parametrize(("mode", "instant"), INSTANTS)
def test_death_at_an_instant_that_counts(tmp_path, monkeypatch, capsys, mode, instant):
    output = tmp_path / "signed" if mode == "copies" else None
    scene = Scene(tmp_path / "home", tmp_path / "works", output)
    scene.works.mkdir()
    for name in ("demo.jpg", "demo.png"):
        (scene.works / name).write_bytes((IMAGE / name).read_bytes())
    with Workspace(Home(scene.home)) as workspace:
        workspace.signers.create_identity("Ana Ruiz")
    before = digests(scene.works)

    program = [sys.executable, "-m", "tests.operations.dying"]
    arguments = [str(scene.home), str(scene.works), str(output or "-"), instant]
    root = Path(__file__).resolve().parents[2]
    died = subprocess.run(
        program + arguments, cwd=root, capture_output=True, text=True, check=False, timeout=120
    )
    assert died.returncode == dying.DEATH, died.stderr

    anchors = opened_anchors(scene)
    if instant != "the name taken without hard links":  # there an empty file is all that is lost
        every_file_is_whole(scene, before, anchors)
    code, results = run_again(scene, monkeypatch, capsys)
    assert code == 0
    assert len(results) == len(before)
    all_is_finished(scene, before, anchors)

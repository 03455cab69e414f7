"""A batch is killed at any moment: every file is whole, old or new, and running again finishes.

The moments are drawn from a fixed seed: most of them after so many finished files and a few
milliseconds more, so that they fall into the work itself however slow the machine is; the others
anywhere in the time that an undisturbed batch takes.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark.base.home import Home
from countermark.operations.workspace import Workspace
from tests.conftest import PASSPHRASE
from tests.operations.support import digests
from tests.operations.whole import (
    Scene,
    all_is_finished,
    every_file_is_whole,
    opened_anchors,
    run_again,
)

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="process groups and SIGKILL; Windows has no such signals"
)
WORKS = 24
SEED = 20261122


@dataclass(frozen=True)
class Moment:
    """When to kill: after so many finished files, then after this part of the time of a batch."""

    finished: int
    part: float


def _moments(count: int, seed: int) -> list[Moment]:
    dice = random.Random(seed)
    found = [Moment(dice.randrange(WORKS), dice.uniform(0, 0.02)) for _ in range(count - 1)]
    return [*found, Moment(0, dice.random())]


@dataclass
class Batch(Scene):
    """A scene whose command is run by the program itself."""

    def run_and_kill(self, moment: Moment, whole_time: float, *, everyone: bool) -> None:
        process = subprocess.Popen(
            self.command(workers=2 if everyone else 1),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        with process, process.stdout:
            for _ in range(moment.finished):
                if not process.stdout.readline():
                    break
            time.sleep(moment.part * whole_time)
            if everyone:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
            process.stdout.read()
        _wait_for_the_group(process.pid)


def _wait_for_the_group(group: int) -> None:
    """Until the last worker is gone; none outlives the program for long."""
    for _ in range(3000):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    raise AssertionError("workers outlive the killed program")


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """A home with an identity and a folder of works, to copy."""
    place = tmp_path_factory.mktemp("template")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNTERMARK_PASSPHRASE", PASSPHRASE)
        with Workspace(Home(place / "home")) as workspace:
            workspace.signers.create_identity("Ana Ruiz")
    kinds = ("jpg", "png", "webp", "tif")
    with Image.open(IMAGE / "demo.jpg") as demo:
        for number in range(WORKS):
            folder = place / "works" / f"{number % 3}"
            folder.mkdir(parents=True, exist_ok=True)
            part = demo.crop((number, number, number + 160, number + 120))
            part.save(folder / f"{number:02}.{kinds[number % len(kinds)]}")
    return place


def _scene(template: Path, tmp_path: Path, in_place: bool) -> Batch:
    for name in ("home", "works"):
        shutil.copytree(template / name, tmp_path / name)
    return Batch(tmp_path / "home", tmp_path / "works", None if in_place else tmp_path / "signed")


@pytest.fixture(scope="module", params=[False, True], ids=["copies", "in-place"])
def in_place(request) -> bool:
    return request.param


@pytest.fixture(scope="module")
def whole_time(template, in_place, tmp_path_factory) -> float:
    """Seconds that an undisturbed batch takes on this machine."""
    scene = _scene(template, tmp_path_factory.mktemp("undisturbed"), in_place)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNTERMARK_PASSPHRASE", PASSPHRASE)
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        started = time.monotonic()
        subprocess.run(scene.command(workers=2), capture_output=True, check=True, timeout=300)
    return time.monotonic() - started


@pytest.mark.parametrize("moment", range(5))
@pytest.mark.parametrize("everyone", [True, False], ids=["whole group", "main process"])
def test_a_kill_at_any_moment_loses_nothing(
    template, tmp_path, whole_time, in_place, everyone, moment, monkeypatch, capsys
):
    scene = _scene(template, tmp_path, in_place)
    before = digests(scene.works)
    when = _moments(5, SEED + 10 * in_place + everyone)[moment]

    scene.run_and_kill(when, whole_time, everyone=everyone)

    anchors = opened_anchors(scene)
    every_file_is_whole(scene, before, anchors)

    code, results = run_again(scene, monkeypatch, capsys)
    assert code == 0
    assert {result["status"] for result in results} <= {"ok", "skipped"}
    assert len(results) == WORKS
    all_is_finished(scene, before, anchors)

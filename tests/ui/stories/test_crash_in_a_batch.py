"""The program is killed in the middle of a batch: the next start says so and goes on."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from PIL import Image

from countermark.catalog.records import State
from countermark.credentials.verdict import Standing
from countermark.operations.add import add
from countermark.operations.verify import verify
from countermark.operations.workspace import Workspace
from tests.ui.conftest import PATIENCE

WORKS = 60


def test_what_was_left_is_done_and_what_was_done_stays(
    qtbot, workspace, open_window, inline, cancel, tmp_path
) -> None:
    folder, output = tmp_path / "works", tmp_path / "signed"
    folder.mkdir()
    for number in range(WORKS):
        image = Image.effect_noise((96, 64), 40 + number).convert("RGB")
        image.save(folder / f"{number:03}.jpg")
    before = {path.name: hashlib.sha256(path.read_bytes()).digest() for path in folder.iterdir()}
    workspace.signers.create_identity("Ana Ruiz")
    assert len(list(add(workspace, [folder], inline, cancel))) == WORKS
    home = workspace.home.root
    workspace.close()

    died = subprocess.run(
        [sys.executable, "-m", "tests.ui.stories.dying_window", home, output, "40"],
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()

    _wait_for_the_workers(output)
    with Workspace(workspace.home) as again:
        done = again.queries.counts()[State.PROTECTED]
        assert 0 < done < WORKS, "it died in the middle"
        window = open_window(again)
        notice = window.library.notice
        qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
        assert notice.sentence.text().startswith(f"Protecting {WORKS} works stopped at ")
        with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
            notice.go_on.click()
        assert ended.args[0].failures == ()
        counts = again.queries.counts()
        assert {state: count for state, count in counts.items() if count} == {
            State.PROTECTED: WORKS
        }
        verdicts = Counter(
            item.verdict.standing for item in verify(again, [output], inline, cancel)
        )
        assert verdicts == {Standing.TRUSTED: WORKS}
        assert not [path for path in output.iterdir() if path.name.startswith(".countermark")]
        window.close()
    after = {path.name: hashlib.sha256(path.read_bytes()).digest() for path in folder.iterdir()}
    assert after == before, "the originals are untouched"


def _wait_for_the_workers(output: Path) -> None:
    """They end by themselves once the program is gone; what they left is swept after that."""
    end = time.monotonic() + PATIENCE / 1000
    for staged in output.glob(".countermark-*"):
        process = int(staged.name.split("-")[2])
        while time.monotonic() < end:
            try:
                os.kill(process, 0)
            except ProcessLookupError:
                break
            time.sleep(0.05)

"""Protects one file in a process of its own and says what it took, as JSON.

`python -m countermark_dev.endurance.one_large FILE FOLDER`
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.protect import protect_paths
from countermark_dev.endurance.places import new_workspace, protection
from countermark_dev.endurance.processes import PeakOfWorkers


def main(file: str, folder: str) -> None:
    """Protect it as a signed copy, with one worker."""
    place, started = Path(folder), time.monotonic()
    with (
        new_workspace(place / "home") as workspace,
        ProcessExecutor(1) as executor,
        PeakOfWorkers() as watched,
    ):
        asked = protection(workspace, place / "signed")
        batch = protect_paths(workspace, [Path(file)], asked, executor, CancelToken())
        (result,) = batch
    document = {
        "status": result.status.value,
        "reason": result.reason,
        "seconds": time.monotonic() - started,
        "peak_mb": watched.megabytes,
    }
    print(json.dumps(document))


if __name__ == "__main__":
    main(*sys.argv[1:])

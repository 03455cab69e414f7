"""A program that works in processes until it is killed: `python -m tests.jobs.parent FOLDER`."""

import sys
from pathlib import Path

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from tests.jobs.tasks import wait_for

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    items = [(folder / f"{number}.pid", folder / "never") for number in range(8)]
    with ProcessExecutor(2) as executor:
        for _ in executor.run(wait_for, items, CancelToken()):
            pass

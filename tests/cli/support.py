"""Running the program as a person or a script does, and what comes of it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "countermark"]


@dataclass(frozen=True)
class Run:
    """One finished run."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines: every line is an object, and there is nothing else."""
        found = [json.loads(line) for line in self.out.splitlines()]
        assert all(isinstance(item, dict) for item in found)
        return found

    @property
    def record(self) -> dict[str, Any]:
        (record,) = self.records
        return record

    def by_name(self) -> dict[str, dict[str, Any]]:
        return {Path(record["path"]).name: record for record in self.records}


def environment(**changes: str | None) -> dict[str, str]:
    """This process' environment with some variables set, or gone where None is given."""
    wanted = {**os.environ, **changes}
    return {name: value for name, value in wanted.items() if value is not None}


def program(*arguments: str | Path, env: dict[str, str] | None = None, **options: Any) -> Run:
    """Run the program in a process of its own, without a terminal."""
    options.setdefault("stdin", subprocess.DEVNULL)
    done = subprocess.run(
        [*PROGRAM, *map(os.fspath, arguments)],
        capture_output=True,
        check=False,
        timeout=240,
        env=env,
        **options,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def fit_for_people(run: Run) -> bool:
    """No traceback, no object, no bug."""
    text = run.out + run.err
    return not any(sign in text for sign in ("Traceback", "Unexpected error", " object at 0x"))

"""A folder of works, the program that protects it in place, and what is true of it afterwards."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from countermark.base.atomic import is_staging_name
from countermark.base.home import Home
from countermark.catalog.records import State
from countermark.operations.backups import backup_path
from countermark.operations.workspace import Workspace
from countermark_dev.bench.reading import IndependentReader
from countermark_dev.bench.steps import NotMeasured
from countermark_dev.endurance.places import SIGNER

_DONE = "done"
_STATEMENT = "cawg.training-mining"
_WAIT = 30.0  # seconds for the last worker of a killed program


@dataclass(frozen=True)
class Found:
    """What lies in the folder, in numbers of files.

    Attributes:
        original: byte for byte as they were.
        signed: trusted, with our statement, signed once.
        twice: the same, but signed more than once.
        broken: neither; what must never be.
        stray: that were not there before.
        unkept: whose original is neither there nor in the backups.
    """

    original: int = 0
    signed: int = 0
    twice: int = 0
    broken: int = 0
    stray: int = 0
    unkept: int = 0


class Scene:
    """One home and one folder of works.

    Args:
        place: with `home` and `works` in it.
        digests: SHA-256 of every work as it was before, by its path below the folder.
        workers: processes that the program uses.
    """

    def __init__(self, place: Path, digests: dict[Path, str], workers: int) -> None:
        self.home, self.works = place / "home", place / "works"
        self._workers = workers
        self._digests = digests

    @classmethod
    def copied(cls, template: Path, place: Path, digests: dict[Path, str], workers: int) -> Scene:
        """Fresh copies of a home and its works."""
        for name in ("home", "works"):
            shutil.copytree(template / name, place / name)
        return cls(place, digests, workers)

    def start(self) -> subprocess.Popen[str]:
        """Protect all works in place, in a process group of its own; a line for each result."""
        return subprocess.Popen(
            self._command("protect", str(self.works), "--in-place"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )

    def resume(self) -> tuple[str, int]:
        """Take up what was left: the batch, or the command again if it came to none.

        Returns:
            What was done, and the exit code.
        """
        job = self._open_job()
        if job is None:
            return "again", self._run("protect", str(self.works), "--in-place").returncode
        return "resumed", self._run("jobs", "resume", job).returncode

    def look(self) -> Found:
        """Read every file, with the credential library alone."""
        with Workspace(Home(self.home)) as workspace:  # it opens, whatever happened
            reader = IndependentReader(workspace.signers.anchors().manifest)
        present = {path.relative_to(self.works) for path in _files(self.works)}
        staged = [path for path in _files(self.home) if is_staging_name(path.name)]
        counts = {"stray": len(present - self._digests.keys()) + len(staged)}
        for name, digest in self._digests.items():
            for what in self._judge(self.works / name, digest, reader):
                counts[what] = counts.get(what, 0) + 1
        return Found(**counts)

    def open_ends(self) -> int:
        """Works that the catalogue does not call protected, and publications left open."""
        with Workspace(Home(self.home)) as workspace:
            protected = workspace.queries.counts()[State.PROTECTED]
            pending = len(workspace.catalogue.open_publications())
        return len(self._digests) - protected + pending

    def _judge(self, path: Path, digest: str, reader: IndependentReader) -> list[str]:
        if path.exists() and _digest(path) == digest:
            return ["original"]
        kept = backup_path(Home(self.home), digest, path.suffix)
        lost = [] if kept.exists() and _digest(kept) == digest else ["unkept"]
        return [*lost, _standing(path, reader)]

    def _open_job(self) -> str | None:
        listed = self._run("jobs", "list")
        jobs = [json.loads(line) for line in listed.stdout.splitlines()]
        return next((str(job["id"]) for job in jobs if job["state"] != _DONE), None)

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(*arguments), capture_output=True, text=True, check=False
        )

    def _command(self, *arguments: str) -> list[str]:
        options = ["--json", "--workers", str(self._workers), "--home", str(self.home)]
        return [sys.executable, "-m", "countermark", *options, *arguments]


def kill_group(process: subprocess.Popen[str]) -> None:
    """Kill a program and its workers at once, and wait until all are gone.

    Raises:
        TimeoutError: a worker outlives the program.
    """
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    end = time.monotonic() + _WAIT
    while time.monotonic() < end:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    raise TimeoutError("workers outlive the killed program")


def digests_below(folder: Path) -> dict[Path, str]:
    """SHA-256 of every file, by its path below the folder."""
    return {path.relative_to(folder): _digest(path) for path in _files(folder)}


def _standing(path: Path, reader: IndependentReader) -> str:
    try:
        document = reader.document(path)
    except (NotMeasured, OSError):
        return "broken"
    manifests: dict[str, Any] = document.get("manifests", {})
    active = manifests.get(document.get("active_manifest", ""), {})
    labels = [str(item.get("label")) for item in active.get("assertions", [])]
    if document["validation_state"] != "Trusted" or _STATEMENT not in labels:
        return "broken"
    ours = [
        manifest
        for manifest in manifests.values()
        if SIGNER in str(manifest.get("signature_info", {}).get("common_name"))
    ]
    return "signed" if len(ours) == 1 else "twice"


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

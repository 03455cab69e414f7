"""A program that protects a folder and dies at one chosen instant, without a last word.

`python -m tests.operations.dying HOME WORKS OUTPUT INSTANT`; an OUTPUT of `-` means in place.
"""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from countermark.base.home import Home
from countermark.catalog.catalogue import Catalogue
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations import backups, publish
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_AI

DEATH = 9


def _before(place: Any, name: str) -> None:
    setattr(place, name, lambda *_args, **_options: os._exit(DEATH))


def _after(place: Any, name: str) -> None:
    real: Callable[..., Any] = getattr(place, name)

    def and_die(*args: Any, **options: Any) -> None:
        real(*args, **options)
        os._exit(DEATH)

    setattr(place, name, and_die)


def _no_hard_links() -> None:
    def refuse(*_args: object) -> None:
        raise OSError(errno.EPERM, "this disk knows no hard links")

    os.link = refuse


def _name_taken() -> None:
    """On a disk without hard links: the name is taken by an empty file, then nothing more."""
    _no_hard_links()
    replace = Path.replace

    def replace_or_die(path: Path, target: Path) -> Path:
        if "thumbnails" not in target.parts:
            os._exit(DEATH)
        return replace(path, target)

    setattr(Path, "replace", replace_or_die)  # noqa: B010 - a method, not an attribute


def _half_a_backup() -> None:
    backups.sync_file = lambda path: (path.write_bytes(path.read_bytes()[:999]), os._exit(DEATH))


BOTH: dict[str, Callable[[], None]] = {
    "signed, before the catalogue is told": lambda: _before(Catalogue, "begin_publications"),
    "the catalogue is told, before the name": lambda: _after(Catalogue, "begin_publications"),
    "named, before the catalogue is told": lambda: _before(Catalogue, "finish_publications"),
    "all is done": lambda: _after(Catalogue, "finish_publications"),
}
COPIES = BOTH | {
    "under both names": lambda: _after(os, "link"),
    "the name taken without hard links": _name_taken,
    "named without hard links": lambda: (_no_hard_links(), _after(publish, "sync_folder")),
}
IN_PLACE = BOTH | {
    "in the middle of the backup": _half_a_backup,
    "the backup is there": lambda: _after(backups, "publish_new"),
    "just replaced": lambda: _after(publish, "publish_over"),
}


def main(home: str, works: str, output: str, instant: str) -> None:
    place = None if output == "-" else Path(output)
    with Workspace(Home(Path(home))) as workspace:
        protection = Protection(workspace.signers.signing_key(), NO_AI, None, place)
        (IN_PLACE if place is None else COPIES)[instant]()
        batch = protect_paths(workspace, [Path(works)], protection, InlineExecutor(), CancelToken())
        for _ in batch:
            pass


if __name__ == "__main__":
    main(*sys.argv[1:])

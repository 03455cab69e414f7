"""Reads thousands of damaged files as the program would: `python -m countermark_dev.fuzz`.

Each is a signed file of ours, or a stranger's, with something altered at random. The program must
go on, every file must get a verdict, and none that reads as trusted may show anything else than the
file it was made from.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from countermark.base.errors import FileRefused
from countermark.base.home import Home
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.sidecar import own_sidecar, sidecar_path
from countermark.credentials.verdict import Standing, Verdict
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor, ProcessExecutor
from countermark.media.content import examine, substance
from countermark.media.formats import recognise
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.workspace import Workspace
from countermark_dev.pictures import demo_pictures

_AT_ONCE = 200  # files on disk at a time
_SECONDS = 60.0  # for one file; it takes milliseconds
_LARGEST = 3_000_000  # bytes of a file worth damaging; larger ones only cost time
_SIDE = 64
_REFUSED = "refused: "
Mutation = Callable[[bytes, bytes, random.Random], bytes]


@dataclass(frozen=True)
class Seed:
    """A sound file to damage.

    Attributes:
        path: the asset.
        sidecar: its credential, if that lies beside it.
    """

    path: Path
    sidecar: Path | None


@dataclass
class Report:
    """What came of a run.

    Attributes:
        verdicts: by suffix, how often each was given.
        wrong: what should not have been, with the file kept for it.
        seconds: of the whole run.
    """

    verdicts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wrong: list[tuple[str, Path]] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def files(self) -> int:
        """How many were read."""
        return sum(counter.total() for counter in self.verdicts.values())


def _flip(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def _cut(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data))]


def _length(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Four bytes as containers keep lengths in, with a number that hurts."""
    found, at = bytearray(data), chance.randrange(max(1, len(data) - 4))
    number = chance.choice((0, 1, 7, 0x7FFFFFFF, 0xFFFFFFFF, len(data), chance.getrandbits(32)))
    found[at : at + 4] = number.to_bytes(4, chance.choice(("big", "little")))
    return bytes(found)


def _span(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Bytes taken out, doubled or set to zero."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((1, 4, 64, 4096)))
    middle = chance.choice((b"", data[start:end] * 2, bytes(end - start)))
    return data[:start] + middle + data[end:]


def _splice(data: bytes, other: bytes, chance: random.Random) -> bytes:
    at, to = chance.randrange(len(data)), chance.randrange(len(other))
    return data[:at] + other[to:]


def _manifest(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Any of the others, near the manifest store, where a reader's care is needed most."""
    at = data.find(b"jumb")
    if at < 0:
        return _flip(data, other, chance)
    start, end = max(0, at - 8), min(len(data), at + chance.choice((64, 2048, 16384)))
    mutate = chance.choice((_flip, _length, _span, _splice))
    return data[:start] + mutate(data[start:end], other, chance) + data[end:]


MUTATIONS: tuple[Mutation, ...] = (_flip, _cut, _length, _span, _splice, _manifest, _manifest)


def seeds(workspace: Workspace, folder: Path, sources: list[Path]) -> list[Seed]:
    """Sign copies of files; those that cannot be signed are left out."""
    key = workspace.signers.signing_key()
    protection = Protection(key, workspace.policy(), None, folder)
    results = protect_paths(workspace, sources, protection, InlineExecutor(), CancelToken())
    outputs = [item.output for item in results if item.output is not None]
    return [Seed(path, own_sidecar(path)) for path in outputs]


def sample_files() -> list[Path]:
    """One small file of many formats: the demonstration's, films, sounds and documents."""
    from iscc_samples import AUDIO, TEXT, VIDEO

    names = (
        *(Path(VIDEO) / f"demo.{suffix}" for suffix in ("mov", "m4v", "avi", "mkv")),
        *(Path(AUDIO) / name for name in ("demo.mp3", "short.wav")),
        Path(TEXT) / "demo.pdf",
    )
    found = [path for path in (*demo_pictures(), *names) if path.is_file()]
    return [path for path in found if path.stat().st_size <= _LARGEST]


def run(
    files: list[Seed],
    anchors: Anchors,
    count: int,
    seed: int,
    keep: Path,
    workers: int | None = None,
) -> Report:
    """Damage and read.

    Args:
        files: sound ones.
        anchors: whom to trust.
        count: how many damaged files to read.
        seed: the same gives the same files.
        keep: folder for files with which something went wrong.
        workers: processes; by default one a core.
    """
    chance, report, started = random.Random(seed), Report(), time.monotonic()  # noqa: S311 - no secret
    shown = {item.path: _shown(item.path) for item in files}
    with ProcessExecutor(workers) as executor, tempfile.TemporaryDirectory() as name:
        for first in range(0, count, _AT_ONCE):
            folder = Path(name) / str(first)
            folder.mkdir()
            made = dict(_damaged(files, folder, min(_AT_ONCE, count - first), chance))
            read = partial(read_credentials, anchors=anchors)
            outcomes = executor.run(read, made, CancelToken(), seconds=lambda _: _SECONDS)
            for outcome in outcomes:
                _note(report, outcome.item, outcome.value, outcome.error, keep)
                if outcome.value is not None and outcome.value.standing is Standing.TRUSTED:
                    _compare(report, outcome.item, shown[made[outcome.item]], keep)
            shutil.rmtree(folder)
    report.seconds = time.monotonic() - started
    return report


def _damaged(
    files: list[Seed], folder: Path, count: int, chance: random.Random
) -> Iterator[tuple[Path, Path]]:
    """Write damaged files; gives each with the sound one it was made from."""
    for number in range(count):
        seed, other = chance.choice(files), chance.choice(files)
        path = folder / f"{number}{seed.path.suffix}"
        data = seed.path.read_bytes()
        mutate = chance.choice(MUTATIONS)
        if seed.sidecar is None:
            path.write_bytes(mutate(data, other.path.read_bytes(), chance))
        else:
            beside = seed.sidecar.read_bytes()
            if chance.random() < 0.5:
                beside = mutate(beside, other.path.read_bytes(), chance)
            else:
                data = mutate(data, other.path.read_bytes(), chance)
            path.write_bytes(data)
            sidecar_path(path).write_bytes(beside)
        yield path, seed.path


def _note(
    report: Report, path: Path, verdict: Verdict | None, error: Exception | None, keep: Path
) -> None:
    if verdict is not None:
        report.verdicts[path.suffix][verdict.standing.value] += 1
    elif isinstance(error, FileRefused):  # a crash, a hang or too much memory: costs itself alone
        report.verdicts[path.suffix]["reader ended"] += 1
        _keep(report, f"the reader ended: {error.message}", path, keep)
    else:
        report.verdicts[path.suffix]["exception"] += 1
        _keep(report, f"an exception: {error!r}", path, keep)


def _compare(report: Report, path: Path, sound: str, keep: Path) -> None:
    now = _shown(path)
    if now != sound and not now.startswith(_REFUSED):
        _keep(report, "reads as trusted, and shows something else", path, keep)


def _keep(report: Report, why: str, path: Path, keep: Path) -> None:
    keep.mkdir(parents=True, exist_ok=True)
    kept = keep / f"{len(report.wrong)}-{path.name}"
    shutil.copy(path, kept)
    beside = own_sidecar(path)
    if beside is not None:
        shutil.copy(beside, sidecar_path(kept))
    report.wrong.append((why, kept))


def _shown(path: Path) -> str:
    """What a person sees or hears in a file, as a text to compare."""
    try:
        kind = recognise(path)
        return f"{examine(path, kind, thumbnail=_SIDE).thumbnail!r} {substance(path, kind)}"
    except FileRefused as error:
        # A broken checksum around the manifest, say: it shows nothing, so nothing else either.
        return f"{_REFUSED}{error.message}"


def main() -> int:
    """Run, print a table, and fail if anything went wrong but a reader's own end."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--real", type=Path, help="a folder of strangers' files with credentials")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-results"))
    options = parser.parse_args()
    os.environ.setdefault("COUNTERMARK_PASSPHRASE", "fuzz")
    console = Console()
    with tempfile.TemporaryDirectory() as name:
        with Workspace(Home(Path(name) / "home")) as workspace:
            workspace.signers.create_identity("Ana Ruiz")
            files = seeds(workspace, Path(name) / "signed", sample_files())
            anchors = workspace.signers.anchors()
        if options.real:
            files += [Seed(path, None) for path in sorted(options.real.iterdir())]
        report = run(files, anchors, options.files, options.seed, options.keep)
    _print(report, console)
    ended = [item for item in report.wrong if item[0].startswith("the reader ended")]
    return 1 if len(ended) < len(report.wrong) else 0


def _print(report: Report, console: Console) -> None:
    columns = sorted({name for counter in report.verdicts.values() for name in counter})
    table = Table(title=f"{report.files} damaged files in {report.seconds:.0f} s")
    table.add_column("kind")
    for column in columns:
        table.add_column(column, justify="right")
    for suffix, counter in sorted(report.verdicts.items()):
        table.add_row(suffix or "–", *(str(counter[column]) for column in columns))
    console.print(table)
    for why, path in report.wrong:
        console.print(f"{why}: {path}", highlight=False)


if __name__ == "__main__":
    sys.exit(main())

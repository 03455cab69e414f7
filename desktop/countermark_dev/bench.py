"""Measures the main job against what cannot be avoided, in one run, as ratios.

Run as `python -m countermark_dev.bench [--pictures 100] [--output FOLDER]`. The floor is what any
careful signer must do: read and hash the file, one ECDSA signature, write, flush, rename.
Machines are noisy: compare figures of one run only.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from PIL import Image, ImageCms, ImageFilter
from rich.console import Console
from rich.table import Table

from countermark.base.home import Home
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations.add import add
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.verify import verify
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_AI

_SIZE = (1632, 1224)  # two megapixels
_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def make_pictures(folder: Path, count: int) -> None:
    """JPEG files of two megapixels with the structure of a camera's: EXIF, ICC profile, XMP."""
    chance = random.Random(2026)  # noqa: S311 - the same pictures every time
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    noise = Image.frombytes("RGB", (408, 306), chance.randbytes(408 * 306 * 3))
    base = noise.resize(_SIZE, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(1))
    for number in range(count):
        exif = Image.Exif()
        exif[0x010F], exif[0x0110] = "Countermark", "Bench 1"
        exif[0x9003] = f"2026:05:14 09:{number // 60 % 60:02}:{number % 60:02}"
        picture = base.rotate(number, Image.Resampling.NEAREST)
        picture.save(
            folder / f"picture-{number:04}.jpg",
            quality=88,
            exif=exif,
            icc_profile=profile,
            xmp=_XMP,
        )


def floor(source: Path, destination: Path, key: ec.EllipticCurvePrivateKey) -> None:
    """Copy, hash, one signature, flush, rename."""
    digest, data = hashlib.sha256(), io.BytesIO(source.read_bytes())
    staged = destination.with_suffix(".part")
    with staged.open("wb") as out:
        while chunk := data.read(1 << 20):
            digest.update(chunk)
            out.write(chunk)
        key.sign(digest.digest(), ec.ECDSA(hashes.SHA256()))
        out.flush()
        os.fsync(out.fileno())
    staged.replace(destination)


def timed(steps: Iterable[Callable[[], object]]) -> list[float]:
    """Milliseconds of each step."""
    times = []
    for step in steps:
        started = time.perf_counter()
        step()
        times.append((time.perf_counter() - started) * 1000)
    return times


def between(results: Iterable[ItemResult]) -> list[float]:
    """Milliseconds from one result to the next; a failure ends the measurement."""
    times, last = [], time.perf_counter()
    for result in results:
        if result.status is not Status.OK:
            raise SystemExit(f"{result.path}: {result.reason}")
        now = time.perf_counter()
        times.append((now - last) * 1000)
        last = now
    return times


def run(count: int, folder: Path) -> dict[str, list[float]]:
    """All measurements, in milliseconds a file, in this one process."""
    os.environ.setdefault("COUNTERMARK_PASSPHRASE", "only for measuring")
    pictures, copies, signed = folder / "pictures", folder / "floor", folder / "signed"
    for made in (pictures, copies):
        made.mkdir()
    make_pictures(pictures, count)
    sources = sorted(pictures.iterdir())
    key = ec.generate_private_key(ec.SECP256R1())
    executor, cancel = InlineExecutor(), CancelToken()
    with Workspace(Home(folder / "home")) as workspace:
        workspace.create_identity("Bench")
        found: dict[str, list[float]] = {}
        found["floor"] = timed(
            lambda source=source: floor(source, copies / source.name, key)  # type: ignore[misc]  # a default argument
            for source in sources
        )
        started = time.perf_counter()
        ids = [item.work_id for item in add(workspace, [pictures], executor, cancel)]
        found["add"] = [(time.perf_counter() - started) * 1000 / count] * count
        protection = Protection(workspace.signing_key(), NO_AI, None, signed)
        works = [work_id for work_id in ids if work_id is not None]
        found["protect"] = between(protect_works(workspace, works, protection, executor, cancel))
        results = verify(workspace, sorted(signed.iterdir()), executor, cancel)
        found["verify"] = timed(lambda: next(results) for _ in range(count))
        again = protect_works(workspace, works, protection, executor, cancel)
        started = time.perf_counter()
        skipped = sum(result.status is Status.SKIPPED for result in again)
        found["protect again"] = [(time.perf_counter() - started) * 1000 / max(1, skipped)] * count
    return found


def main() -> None:
    """Read the command line, measure, print a table, write JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=100)
    parser.add_argument("--output", type=Path, default=Path("bench-results"))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        found = run(arguments.pictures, Path(name))
    base = statistics.median(found["floor"])
    table = Table(title=f"{arguments.pictures} JPEG files of 2 megapixels, one process")
    for column in ("Step", "median ms a file", "90 %", "× floor"):
        table.add_column(column, justify="left" if column == "Step" else "right")
    rows = {}
    for step, times in found.items():
        middle, high = statistics.median(times), statistics.quantiles(times, n=10)[-1]
        rows[step] = {"median_ms": middle, "p90_ms": high, "ratio": middle / base}
        table.add_row(step, f"{middle:.1f}", f"{high:.1f}", f"{middle / base:.1f}")
    Console().print(table)
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "bench.json").write_text(json.dumps(rows, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()

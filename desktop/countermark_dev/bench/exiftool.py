"""exiftool in one batch command: it writes the rights statement as XMP and signs nothing."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from countermark_dev.bench.steps import NotMeasured

_PROHIBITED = "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING"
_STATEMENT = (
    f"-XMP-plus:DataMining={_PROHIBITED}",
    "-XMP-xmpRights:UsageTerms=No use for AI training.",
    "-XMP-xmpRights:Marked=True",
    "-XMP-dc:Rights=© 2026 Bench",
    "-XMP-dc:Creator=Bench",
)
# Versions before 12.67 do not know the property yet.
_CONFIG = """\
%Image::ExifTool::UserDefined = ('Image::ExifTool::PLUS::XMP' => { DataMining => { } });
1;
"""


def write_config(folder: Path) -> Path:
    """Teach it the property that says no."""
    path = folder / "exiftool.config"
    path.write_text(_CONFIG, "utf-8")
    return path


def start_up(config: Path) -> float:
    """Seconds it takes to start and end; 0 where it is not installed."""
    if shutil.which("exiftool") is None:
        return 0.0
    times = []
    for _ in range(3):
        started = time.perf_counter()
        _run(config, "-ver")
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def write(sources: Sequence[Path], folder: Path, *, config: Path) -> None:
    """Write copies with the statement.

    Raises:
        NotMeasured: it is not installed, or refused.
    """
    if shutil.which("exiftool") is None:
        raise NotMeasured("exiftool is not installed (Debian: libimage-exiftool-perl)")
    names = "\n".join(str(source) for source in sources)
    _run(config, *_STATEMENT, "-q", "-o", f"{folder}/", "-@", "-", given=names)


def check(sources: Sequence[Path], folder: Path) -> None:
    """See that every copy states it.

    Raises:
        NotMeasured: one does not.
    """
    for source in sources:
        copy = folder / source.name
        if not copy.exists() or _PROHIBITED.encode() not in copy.read_bytes():
            raise NotMeasured(f"there is no statement in {source.name}")


def _run(config: Path, *arguments: str, given: str = "") -> None:
    command = ["exiftool", "-config", str(config), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasured(done.stderr.strip()[-200:])

"""Many small pictures with the structure of a camera's, all different."""

from __future__ import annotations

from pathlib import Path

from countermark_dev.bench.originals import original, variant

OF_20_KB = (216, 144)
OF_100_KB = (580, 435)
"""Sizes in pixels that make JPEG files of about so many bytes."""
_A_FOLDER = 500


def make_pictures(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Write JPEG files into folders of at most 500; gives their paths."""
    base = original("JPEG", size)
    paths = []
    for number in range(count):
        below = folder / f"{number // _A_FOLDER:03}"
        below.mkdir(parents=True, exist_ok=True)
        path = below / f"{number:06}.jpg"
        path.write_bytes(variant(base, number))
        paths.append(path)
    return paths

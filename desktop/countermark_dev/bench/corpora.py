"""The files that are measured: made by the program itself, the same on every machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from countermark_dev.bench.films import write_film
from countermark_dev.bench.originals import (
    TWENTY_FOUR_MEGAPIXELS,
    TWO_MEGAPIXELS,
    original,
    variant,
)

_WARMING = 4  # small files that processes are warmed up with, and that are never measured
_WARMING_PIXELS, _WARMING_FILM = (600, 400), 5_000_000
_LEAST = 2  # files a round: two processes want one each
_FILM = 200_000_000  # bytes


@dataclass(frozen=True)
class Corpus:
    """Files of one kind.

    Attributes:
        key: what it is called on the command line.
        title: for people.
        suffix: of the files, with the dot.
        pillow: the format's name for Pillow; empty for films.
        size: of the pictures, in pixels.
        count: how many files.
        a_round: how many of them are measured in one round.
        slow: how many of these the slowest tools get.
    """

    key: str
    title: str
    suffix: str
    pillow: str
    size: tuple[int, int]
    count: int
    a_round: int
    slow: int

    def scaled(self, scale: float) -> Corpus:
        """The same with more or fewer files."""
        a_round = max(_LEAST, round(self.a_round * scale))
        count = max(a_round, round(self.count * scale))
        slow = min(a_round, max(_LEAST, round(self.slow * scale)))
        return replace(self, count=count, a_round=a_round, slow=slow)

    def round(self, number: int, files: list[Path]) -> list[Path]:
        """The files of one round: all in turn, the first again after the last."""
        start = number * self.a_round
        return [files[(start + offset) % len(files)] for offset in range(self.a_round)]


CORPORA = (
    Corpus("jpeg-2", "JPEG, 2 megapixels", ".jpg", "JPEG", TWO_MEGAPIXELS, 1000, 200, 40),
    Corpus("jpeg-24", "JPEG, 24 megapixels", ".jpg", "JPEG", TWENTY_FOUR_MEGAPIXELS, 60, 12, 8),
    Corpus("png-24", "PNG, 24 megapixels", ".png", "PNG", TWENTY_FOUR_MEGAPIXELS, 20, 4, 2),
    Corpus("tiff-24", "TIFF, 24 megapixels", ".tif", "TIFF", TWENTY_FOUR_MEGAPIXELS, 20, 4, 2),
    Corpus("webp-24", "WebP, 24 megapixels", ".webp", "WEBP", TWENTY_FOUR_MEGAPIXELS, 20, 4, 2),
    Corpus("mp4", "MP4, 200 MB", ".mp4", "", (0, 0), 5, 2, 2),
)


def make(corpus: Corpus, folder: Path) -> tuple[list[Path], list[Path]]:
    """Make what is not yet there.

    Returns:
        The files to measure, and those to warm up with.
    """
    place = folder / corpus.key
    place.mkdir(parents=True, exist_ok=True)
    files = [place / f"{corpus.key}-{number:05}{corpus.suffix}" for number in range(corpus.count)]
    warm = [place / f"warm-{number:02}{corpus.suffix}" for number in range(_WARMING)]
    _make_missing(corpus, files, corpus.size, _FILM)
    _make_missing(corpus, warm, _WARMING_PIXELS, _WARMING_FILM)
    return files, warm


def _make_missing(
    corpus: Corpus, paths: list[Path], pixels: tuple[int, int], bytes_of_film: int
) -> None:
    missing = [(number, path) for number, path in enumerate(paths) if not path.exists()]
    if not missing:
        return
    part = missing[0][1].with_suffix(".part")
    if corpus.pillow:
        base = original(corpus.pillow, pixels)
    else:
        write_film(part, bytes_of_film)
        base = part.read_bytes()
    for number, path in missing:
        part.write_bytes(variant(base, number))
        part.replace(path)

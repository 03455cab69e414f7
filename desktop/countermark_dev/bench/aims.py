"""What the program shall reach, and whether it did in this run: reports, not assertions."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from countermark_dev.bench.corpora import CORPORA
from countermark_dev.bench.results import Results, Row

_TITLES = {corpus.key: corpus.title for corpus in CORPORA}
_PEERS = {
    "library-loop": "c2pa-python in a loop",
    "process-a-file-bare": "one process a file, no thumbnail",
}
_MOST_TIMES_FLOOR = (
    ("jpeg-2", 2.0),  # 8 ms where the floor is 4
    ("jpeg-24", 1.6),
    ("png-24", 1.6),
    ("tiff-24", 2.2),
    ("webp-24", 2.2),
    ("mp4", 2.2),
)
_TIMES_LIBRARY_LOOP = 8.0
_TIMES_ONE_PROCESS = 1.8
_IMPORTS_A_SECOND = 60.0
_THUMBNAILS_A_SECOND = 18.0


@dataclass(frozen=True)
class Aim:
    """One of them.

    Attributes:
        sentence: what shall be.
        measured: what is; empty if it was not measured.
        reached: whether it is; None if it was not measured.
    """

    sentence: str
    measured: str
    reached: bool | None


def aims(results: Results) -> list[Aim]:
    """All aims with what this run says of them."""
    return [*_against_floor(results), *_against_peers(results), *_at_once(results)]


def _against_floor(results: Results) -> Iterator[Aim]:
    for key, most in _MOST_TIMES_FLOOR:
        row = _row(results, key, "protect")
        title = _TITLES[key]
        sentence = f"{title}: at most {most:.1f} × the floor, no thumbnail"
        if row is None:
            yield Aim(sentence, "", None)
        else:
            ratio = row.typical_ratio
            yield Aim(sentence, f"{ratio:.2f} × ({row.typical_ms:.1f} ms)", ratio <= most)


def _against_peers(results: Results) -> Iterator[Aim]:
    for key, peer, least in (
        ("jpeg-24", "library-loop", _TIMES_LIBRARY_LOOP),
        ("jpeg-24", "process-a-file-bare", 1.0),
        ("jpeg-2", "process-a-file-bare", 1.0),
    ):
        mine, theirs = _row(results, key, "protect"), _row(results, key, peer)
        title = _TITLES[key]
        sentence = f"{title}: at least {least:.0f} × as fast as {_PEERS[peer]}"
        if mine is None or theirs is None:
            yield Aim(sentence, "", None)
        else:
            # Over the floor, as slow tools get other files.
            times = theirs.typical_ratio / mine.typical_ratio
            yield Aim(sentence, f"{times:.1f} ×", times >= least)


def _at_once(results: Results) -> Iterator[Aim]:
    for key in ("jpeg-2", "jpeg-24"):
        case = results.case(key)
        title = _TITLES[key]
        sentence = f"{title}: two processes at least {_TIMES_ONE_PROCESS} × as fast as one"
        found, floor = case.scaling("protect") if case else ([], [])
        if not found:
            yield Aim(sentence, "", None)
        else:
            times = statistics.median(found)
            measured = f"{times:.2f} × (the floor: {statistics.median(floor):.2f} ×)"
            yield Aim(sentence, measured, times >= _TIMES_ONE_PROCESS)
    for step, least, what in (
        ("import", _IMPORTS_A_SECOND, "imports"),
        ("thumbnails", _THUMBNAILS_A_SECOND, "thumbnails"),
    ):
        row = _row(results, "jpeg-24", step, 2)
        sentence = f"JPEG, 24 megapixels: at least {least:.0f} {what} a second, two at once"
        rate = 1000 / row.typical_ms if row else 0.0
        yield Aim(sentence, f"{rate:.1f}" if row else "", rate >= least if row else None)


def _row(results: Results, key: str, step: str, processes: int = 1) -> Row | None:
    case = results.case(key)
    return case.row(step, processes) if case else None

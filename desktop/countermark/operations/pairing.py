"""Tells which found file each lost one is: by folders that moved as a whole, then by content.

Same name and size in a folder where others fit too, and the same time: that is the file. Without
the same time, or alone, its content is read. Of two with its content the one that lies where it
lay, or is called as it was, is the file; else none is.

A file in whose place something else lies is doubtful: it was edited there, unless what lies there
is another lost file, or its own content lies beside it or has its time still.
"""

from __future__ import annotations

import math
import os
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.base.paths import joined, rebased, shared_folder, what_moved
from countermark.catalog.lost import LostAndFound, Pair
from countermark.jobs.cancel import CancelToken
from countermark.media.snapshot import take_snapshot
from countermark.operations.edited import is_moved_rather_than_edited

MOST_TOLD = 1_000
"""Unsettled files that are kept to be shown."""
_TIME_APART = 2_000_000_000  # nanoseconds: FAT keeps times to two seconds
_SAMPLES = 3  # files of each folder that are read although their times fit
_ALONE = -1
_CANDIDATES = 10


class Why(StrEnum):
    """Why it is not certain which file a lost one is."""

    SEVERAL = "several"  # several files could be it, or it could be several
    TAKEN = "taken"  # its content is in a file that the catalogue has as another
    DIFFERS = "differs"  # its folder was found, but what lies there has another content


@dataclass(frozen=True)
class Unsettled:
    """A lost file, and the files that it might be."""

    path: str
    why: Why
    candidates: tuple[str, ...]


@dataclass(frozen=True)
class Fix:
    """Files that moved together, or one alone.

    Attributes:
        old, new: where they were and where they are: folders, or the file's own paths.
        is_folder: whether these are folders.
        file_ids: numbers of the files.
        otherwise: paths of the files that are not where the folder's move would have them, as
            their names are spelled otherwise, by their numbers.
    """

    old: str
    new: str
    is_folder: bool
    file_ids: array[int]
    otherwise: Mapping[int, str] = field(default_factory=dict)

    def place_of(self, file_id: int, path: str) -> str:
        """Where a file is that was at a path."""
        return self.otherwise.get(file_id) or rebased(path, self.old, self.new)


class Pairing:
    """One search's conclusions.

    Attributes:
        unsettled: what is not certain, the first of it.
        counts: how many files are not certain, by reason.
    """

    def __init__(
        self, search: LostAndFound, cancel: CancelToken, tell: Callable[[int], object]
    ) -> None:
        self._search = search
        self._cancel = cancel
        self._tell = tell
        self._read = 0
        self._roots: list[tuple[str, str]] = []
        self._moved_to: defaultdict[str, set[str]] = defaultdict(set)
        self.unsettled: list[Unsettled] = []
        self.counts: Counter[Why] = Counter()

    def run(self) -> None:
        """Conclude as much as can be of what is not settled; again, once more files were found."""
        self._look_into_doubts()
        self._by_folders()
        self._drop_claimed_twice()
        self._by_content()

    def finish(self) -> None:
        """Nothing more is found: note what is left."""
        self._note_differing()
        self.unsettled.sort(key=lambda one: one.path)

    def fixes(self) -> tuple[Fix, ...]:
        """What moved: folders first, those with most files first."""
        found = [fix for number in range(len(self._roots)) for fix in self._folder_fix(number)]
        found.sort(key=lambda fix: (not fix.is_folder, -len(fix.file_ids), fix.old))
        return (*found, *self._single_fixes(_ALONE))

    def _look_into_doubts(self) -> None:
        for found, folder, name in self._search.in_doubtful_places():
            if self._cancel.cancelled:
                return
            self._digest(found, joined(folder, name))
        self._search.end_doubts()

    def _by_folders(self) -> None:
        votes: Counter[tuple[str, str]] = Counter()
        for old, new, count in self._search.folder_pairs():
            votes[what_moved(old, new)] += count
        trusted = _Trust(votes)
        roots = [root for root, count in votes.items() if count > 1 and root[0] != root[1]]
        numbers = {root: number for number, root in enumerate(roots, len(self._roots))}
        self._roots += roots
        by_lost = groupby(self._search.by_name(), key=lambda pair: pair.lost)
        self._search.settle(self._folder_choices(by_lost, numbers, trusted))

    def _folder_choices(
        self,
        by_lost: Iterable[tuple[int, Iterable[Pair]]],
        numbers: Mapping[tuple[str, str], int],
        trusted: _Trust,
    ) -> Iterator[tuple[int, int | None, int]]:
        for lost, pairs in by_lost:
            if self._cancel.cancelled:
                return
            fitting = [
                (pair, numbers[root])
                for pair, root in ((p, what_moved(p.lost_folder, p.folder)) for p in pairs)
                if root in numbers and self._is_it(pair, root, trusted)
            ]
            if len(fitting) == 1:
                ((pair, number),) = fitting
                self._moved_to[pair.lost_folder].add(pair.folder)
                yield lost, pair.found, number
            elif fitting:
                self._leave([pair for pair, _ in fitting], Why.SEVERAL)
                yield lost, None, _ALONE

    def _is_it(self, pair: Pair, root: tuple[str, str], trusted: _Trust) -> bool:
        same_time = abs(pair.mtime_ns - pair.lost_mtime_ns) <= _TIME_APART
        if same_time and trusted.may_pass(root):
            return True
        same = self._digest(pair.found, joined(pair.folder, pair.name)) == pair.sha256
        if same_time:
            trusted.learn(root, same=same)
        return same

    def _drop_claimed_twice(self) -> None:
        doubtful = list(self._search.claimed_twice())
        for pair in doubtful:
            self._leave([pair], Why.SEVERAL)
        self._search.settle((pair.lost, None, _ALONE) for pair in doubtful)

    def _by_content(self) -> None:
        for found, folder, name, _ in self._search.unread(_TIME_APART):
            if self._cancel.cancelled:
                return
            self._digest(found, joined(folder, name))
        settled: list[tuple[int, int | None, int]] = []
        for _, group in groupby(self._search.by_content(), key=lambda pair: pair.sha256):
            settled += self._of_one_content(list(group))
        self._search.settle(settled)

    def _of_one_content(self, pairs: list[Pair]) -> Iterator[tuple[int, int | None, int]]:
        if all(pair.is_doubtful for pair in pairs):
            pairs = [pair for pair in pairs if not pair.work and _has_left(pair)]
            if len({pair.lost for pair in pairs}) == 1:
                yield from ((pair.lost, pair.found, _ALONE) for pair in _told_apart(pairs))
            return
        pairs = [pair for pair in pairs if not pair.is_doubtful]
        free = [pair for pair in pairs if not pair.work]
        certain = {pair.lost: pair.found for pair in _told_apart(free)}
        for key in sorted({pair.lost for pair in pairs}):
            if key not in certain:
                own = [pair for pair in free if pair.lost == key]
                taken = [pair for pair in pairs if pair.lost == key]
                self._leave(own or taken, Why.SEVERAL if own else Why.TAKEN)
            yield key, certain.get(key), _ALONE

    def _note_differing(self) -> None:
        for folder, name in self._search.unsettled():
            places = (joined(new, name) for new in sorted(self._moved_to.get(folder, ())))
            there = tuple(place for place in places if os.path.isfile(place))  # noqa: PTH113 - texts
            if there:
                self._told(Unsettled(joined(folder, name), Why.DIFFERS, there))

    def _digest(self, found: int, path: str) -> str:
        """The digest of a found file, which is read once; empty if it cannot be read."""
        if known := self._search.digest(found):
            return known
        self._read += 1
        self._tell(self._read)
        try:
            sha256 = take_snapshot(Path(path)).sha256
        except FileRefused:
            return ""
        self._search.keep_digest(found, sha256)
        return sha256

    def _leave(self, pairs: list[Pair], why: Why) -> None:
        candidates = tuple(joined(pair.folder, pair.name) for pair in pairs[:_CANDIDATES])
        first = pairs[0]
        self._told(Unsettled(joined(first.lost_folder, first.lost_name), why, candidates))

    def _told(self, one: Unsettled) -> None:
        self.counts[one.why] += 1
        if len(self.unsettled) < MOST_TOLD:
            self.unsettled.append(one)

    def _folder_fix(self, number: int) -> Iterator[Fix]:
        """One fix for what one folder became another; only as far up as lost files go."""
        file_ids, shared = array("q"), ""
        for file_id, folder, _, _, _ in self._search.settled(number):
            shared = shared_folder(shared, folder) if file_ids else folder
            file_ids.append(file_id)
        if len(file_ids) < 2:
            yield from self._single_fixes(number)
            return
        old = shared
        new = rebased(old, *self._roots[number])
        otherwise = {}
        for file_id, folder, name, found_folder, found_name in self._search.settled(number):
            place = joined(found_folder, found_name)
            if rebased(joined(folder, name), old, new) != place:
                otherwise[file_id] = place
        yield Fix(old, new, True, file_ids, otherwise)

    def _single_fixes(self, number: int) -> Iterator[Fix]:
        for file_id, folder, name, found_folder, found_name in self._search.settled(number):
            old, new = joined(folder, name), joined(found_folder, found_name)
            yield Fix(old, new, False, array("q", [file_id]))


def _told_apart(pairs: list[Pair]) -> list[Pair]:
    """Of pairs of one content those that are certain: by place and name, then as the last ones."""
    certain: list[Pair] = []
    for fits in (_differs_in_capitals, _is_called_the_same, _fits):
        fitting = [pair for pair in pairs if fits(pair)]
        lost = Counter(pair.lost for pair in fitting)
        found = Counter(pair.found for pair in fitting)
        alone = [pair for pair in fitting if lost[pair.lost] == found[pair.found] == 1]
        certain += alone
        settled = {pair.lost for pair in alone}, {pair.found for pair in alone}
        pairs = [p for p in pairs if p.lost not in settled[0] and p.found not in settled[1]]
    return certain


def _differs_in_capitals(pair: Pair) -> bool:
    return pair.same_name and pair.folder == pair.lost_folder


def _is_called_the_same(pair: Pair) -> bool:
    return pair.same_name


def _fits(_pair: Pair) -> bool:
    return True


def _has_left(pair: Pair) -> bool:
    """Whether a doubtful file is what was found, rather than having been edited after a copy."""
    same_time = abs(pair.mtime_ns - pair.lost_mtime_ns) <= _TIME_APART
    is_near = same_time or pair.folder == pair.lost_folder
    return is_near and is_moved_rather_than_edited(
        joined(pair.lost_folder, pair.lost_name), joined(pair.folder, pair.name)
    )


class _Trust:
    """Whether a file's time may stand for its content: the first few of a folder are read."""

    def __init__(self, roots: Iterable[tuple[str, str]]) -> None:
        self._to_read: dict[tuple[str, str], float] = dict.fromkeys(roots, _SAMPLES)

    def may_pass(self, root: tuple[str, str]) -> bool:
        return self._to_read[root] <= 0

    def learn(self, root: tuple[str, str], *, same: bool) -> None:
        """What reading one file told: where one differs that seemed the same, all are read."""
        self._to_read[root] = self._to_read[root] - 1 if same else math.inf

"""Lost files and files found on the disk, side by side in a database of their own.

It is temporary, nobody else sees it, and SQLite writes it to the disk as it grows: a million lost
files need no memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import NamedTuple, Self

_PAGE = 5_000
_TABLES = """
CREATE TABLE lost (
    id INTEGER PRIMARY KEY, folder TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
    size INTEGER NOT NULL, mtime INTEGER NOT NULL, sha TEXT NOT NULL, work INTEGER NOT NULL,
    doubt INTEGER NOT NULL
);
CREATE INDEX lost_by_size ON lost (size, key);
CREATE TABLE found (
    id INTEGER PRIMARY KEY, folder TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
    size INTEGER NOT NULL, mtime INTEGER NOT NULL, work INTEGER, copy INTEGER NOT NULL,
    UNIQUE (folder, name)
);
CREATE INDEX found_by_size ON found (size, key);
CREATE TABLE digests (found INTEGER PRIMARY KEY, sha TEXT NOT NULL);
CREATE INDEX digests_by_sha ON digests (sha);
CREATE TABLE settled (lost INTEGER PRIMARY KEY, found INTEGER, root INTEGER NOT NULL);
CREATE INDEX settled_by_found ON settled (found);
CREATE VIEW pairs AS
SELECT l.id AS lost, l.folder AS lost_folder, l.name AS lost_name, l.mtime AS lost_mtime,
    l.sha AS sha, f.id AS found, f.folder AS folder, f.name AS name, f.mtime AS mtime,
    CASE WHEN f.copy AND f.work = l.work THEN 0 ELSE coalesce(f.work, 0) END AS work,
    l.key = f.key AS same_name, l.doubt AS doubt
FROM lost l JOIN found f ON f.size = l.size;
CREATE VIEW open_pairs AS SELECT * FROM pairs
WHERE NOT EXISTS (SELECT 1 FROM settled s WHERE s.lost = pairs.lost)
AND NOT EXISTS (SELECT 1 FROM settled s WHERE s.found = pairs.found);
"""


class LostFile(NamedTuple):
    """A file of the catalogue that is not where it was.

    Attributes:
        id: its number in the catalogue.
        key: what its name has in common with its spellings.
        is_doubtful: whether a file with another content lies in its place: it may have been edited
            there as well.
    """

    id: int
    folder: str
    name: str
    key: str
    size: int
    mtime_ns: int
    sha256: str
    work: int
    is_doubtful: bool = False


class FoundFile(NamedTuple):
    """A file on the disk.

    Attributes:
        work: the number of its work if the catalogue has it, or None.
        is_copy: whether it may stand for another file of that work, of which it is a copy.
    """

    folder: str
    name: str
    key: str
    size: int
    mtime_ns: int
    work: int | None = None
    is_copy: bool = False


class Pair(NamedTuple):
    """A lost file and a file of the same size.

    Attributes:
        work: the work that the found one belongs to already, or 0 if it may be taken.
        same_name: whether they are called the same, however it is spelled.
        is_doubtful: whether the lost one may have been edited where it was.
    """

    lost: int
    lost_folder: str
    lost_name: str
    lost_mtime_ns: int
    sha256: str
    found: int
    folder: str
    name: str
    mtime_ns: int
    work: int
    same_name: bool
    is_doubtful: bool


class LostAndFound:
    """One search; a context that forgets it."""

    def __init__(self) -> None:
        # A database without a name is a temporary file of SQLite's own.
        self._base = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._base.executescript(_TABLES)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._base.close()

    def lose(self, files: Iterable[LostFile]) -> None:
        """Take in files that are not where they were."""
        self._many("INSERT INTO lost VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", files)

    def find(self, files: Iterable[FoundFile]) -> None:
        """Take in files on the disk; one that was taken in already stays."""
        self._many("INSERT OR IGNORE INTO found VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", files)

    def is_wanted(self, size: int) -> bool:
        """Whether a lost file has this size."""
        found = self._base.execute("SELECT 1 FROM lost WHERE size = ? LIMIT 1", (size,))
        return found.fetchone() is not None

    def count_lost(self) -> int:
        """How many files are lost; of the doubtful ones those that were found elsewhere."""
        asked = (
            "SELECT count(*) FROM lost WHERE NOT doubt "
            "OR id IN (SELECT lost FROM settled WHERE found IS NOT NULL)"
        )
        return int(self._base.execute(asked).fetchone()[0])

    def is_empty(self) -> bool:
        """Whether nothing is lost, not even doubtfully."""
        return self._base.execute("SELECT 1 FROM lost LIMIT 1").fetchone() is None

    def in_doubtful_places(self) -> Iterator[tuple[int, str, str]]:
        """Number, folder and name of the files that lie where a doubtful one was, and may be lost
        ones.
        """
        asked = (
            "SELECT f.id, f.folder, f.name FROM lost l "
            "JOIN found f ON f.folder = l.folder AND f.name = l.name WHERE l.doubt "
            "AND EXISTS (SELECT 1 FROM lost o WHERE o.size = f.size AND o.id <> l.id)"
        )
        yield from self._base.execute(asked).fetchall()

    def end_doubts(self) -> None:
        """Where a lost file lies in the place of a doubtful one, that one is lost as well."""
        self._base.execute(
            "UPDATE lost SET doubt = 0 WHERE doubt AND EXISTS ("
            "SELECT 1 FROM found f JOIN digests d ON d.found = f.id "
            "JOIN lost o ON o.size = f.size AND o.sha = d.sha AND o.id <> lost.id "
            "WHERE f.folder = lost.folder AND f.name = lost.name)"
        )

    def count_settled(self) -> int:
        """How many lost files were found again."""
        asked = "SELECT count(*) FROM settled WHERE found IS NOT NULL"
        return int(self._base.execute(asked).fetchone()[0])

    def lost_folders(self) -> Iterator[str]:
        """The folders that lost files lay in."""
        return self._texts("SELECT DISTINCT folder FROM lost ORDER BY folder")

    def folder_pairs(self) -> Iterator[tuple[str, str, int]]:
        """Folders that have files of the same name and size, with how many."""
        asked = (
            "SELECT lost_folder, folder, count(DISTINCT lost) FROM open_pairs "
            "WHERE same_name AND work = 0 AND NOT doubt GROUP BY 1, 2"
        )
        yield from self._base.execute(asked)

    def by_name(self) -> Iterator[Pair]:
        """Files of the same name and size, those of one lost file after the other."""
        asked = (
            "SELECT * FROM open_pairs WHERE same_name AND work = 0 AND NOT doubt "
            "ORDER BY lost_folder, lost, folder, name"
        )
        yield from map(Pair._make, self._base.execute(asked))

    def unread(self, apart: int) -> Iterator[tuple[int, str, str, str]]:
        """Files that may be one that is lost still, and whose digest is not known.

        Args:
            apart: nanoseconds; what may be a doubtful one lies in its folder, or has its time.

        Yields:
            Number, folder, name, and the digest of one lost file of that size.
        """
        asked = (
            "SELECT f.id, f.folder, f.name, min(l.sha) FROM lost l JOIN found f ON f.size = l.size "
            "WHERE NOT EXISTS (SELECT 1 FROM settled s WHERE s.lost = l.id) "
            "AND NOT EXISTS (SELECT 1 FROM settled s WHERE s.found = f.id) "
            "AND NOT EXISTS (SELECT 1 FROM digests d WHERE d.found = f.id) "
            "AND (NOT l.doubt OR (f.work IS NULL "
            "AND (f.folder = l.folder OR abs(f.mtime - l.mtime) <= ?))) "
            "GROUP BY f.id ORDER BY f.folder, f.name"
        )
        yield from self._base.execute(asked, (apart,))

    def by_content(self) -> Iterator[Pair]:
        """What is lost still, with the files of its content, those of one content together."""
        asked = (
            "SELECT p.* FROM open_pairs p JOIN digests d ON d.found = p.found "
            "WHERE d.sha = p.sha ORDER BY p.sha, lost_folder, lost_name, folder, name"
        )
        yield from map(Pair._make, self._base.execute(asked))

    def settle(self, pairs: Iterable[tuple[int, int | None, int]]) -> None:
        """Note which file a lost one is, or None if that cannot be told, under a number."""
        self._many("INSERT OR REPLACE INTO settled VALUES (?, ?, ?)", pairs)

    def settled(self, root: int) -> Iterator[tuple[int, str, str, str, str]]:
        """What was settled under a number: the lost file, its folder and name, and the found."""
        asked = (
            "SELECT l.id, l.folder, l.name, f.folder, f.name FROM settled s "
            "JOIN lost l ON l.id = s.lost JOIN found f ON f.id = s.found "
            "WHERE s.root = ? ORDER BY l.folder, l.name"
        )
        yield from self._base.execute(asked, (root,))

    def claimed_twice(self) -> Iterator[Pair]:
        """Lost files that were settled to be the same file, those of one file together."""
        asked = (
            "SELECT pairs.* FROM settled s "
            "JOIN pairs ON pairs.lost = s.lost AND pairs.found = s.found WHERE s.found IN "
            "(SELECT found FROM settled WHERE found IS NOT NULL GROUP BY found HAVING count(*) > 1)"
            " ORDER BY s.found, lost_folder, lost_name"
        )
        yield from map(Pair._make, self._base.execute(asked))

    def unsettled(self) -> Iterator[tuple[str, str]]:
        """Folder and name of the files that nothing is known of still."""
        asked = (
            "SELECT l.folder, l.name FROM lost l "
            "WHERE NOT l.doubt AND NOT EXISTS (SELECT 1 FROM settled s WHERE s.lost = l.id) "
            "ORDER BY l.folder, l.name"
        )
        yield from self._base.execute(asked)

    def digest(self, found: int) -> str:
        """The digest of a found file, or empty."""
        asked = self._base.execute("SELECT sha FROM digests WHERE found = ?", (found,)).fetchone()
        return str(asked[0]) if asked else ""

    def keep_digest(self, found: int, sha256: str) -> None:
        """Keep the digest of a found file; empty if it cannot be read."""
        self._base.execute("INSERT OR REPLACE INTO digests VALUES (?, ?)", (found, sha256))

    def _texts(self, asked: str) -> Iterator[str]:
        for (text,) in self._base.execute(asked):
            yield text

    def _many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        remaining = iter(rows)
        while page := list(islice(remaining, _PAGE)):
            self._base.execute("BEGIN")
            self._base.executemany(statement, page)
            self._base.execute("COMMIT")

"""ISCC codes of contents, kept by the digest of the file, so that each is computed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from countermark.catalog.database import Database
from countermark.catalog.place_records import Code
from countermark.catalog.rows import AT_ONCE
from countermark.catalog.schema import codes


class Codes:
    """The codes that are known."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, digests: Iterable[str]) -> dict[str, Code]:
        """Those known of these SHA-256 digests."""
        found: dict[str, Code] = {}
        remaining = iter(digests)
        with self._database.read() as connection:
            while page := list(islice(remaining, AT_ONCE)):
                query = select(codes).where(codes.c.sha256.in_(page))
                for row in connection.execute(query):
                    found[row.sha256] = Code(row.content, row.iscc)
        return found

    def keep(self, computed: Mapping[str, Code]) -> None:
        """Write codes by digest, in one transaction; what was known of a digest is replaced."""
        rows = [
            {"sha256": digest, "content": code.content, "iscc": code.iscc}
            for digest, code in computed.items()
        ]
        written = insert_or(codes)
        again = written.on_conflict_do_update(
            index_elements=[codes.c.sha256],
            set_={"content": written.excluded.content, "iscc": written.excluded.iscc},
        )
        with self._database.write() as connection:
            if rows:
                connection.execute(again, rows)

    def with_content(self, content: str) -> tuple[str, ...]:
        """Digests of the files with this Content-Code, in order; none for an empty one."""
        if not content:
            return ()
        query = select(codes.c.sha256).where(codes.c.content == content).order_by(codes.c.sha256)
        with self._database.read() as connection:
            return tuple(connection.execute(query).scalars())

    def count(self) -> int:
        """How many contents have codes."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(codes)).scalar_one()

"""What an audit found of an address last, and since when it is so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.rows import log_events
from countermark.catalog.schema import observations


@dataclass(frozen=True)
class Observation:
    """What one channel of an address was found to be.

    Attributes:
        finding: a word.
        detail: a sentence, or empty.
        since: when it was first found so without a change in between, ISO 8601 in UTC.
        before: the finding of the time before if it was another one, else empty.
    """

    finding: str
    detail: str
    since: str
    before: str = ""


class Observations:
    """The latest observation of each channel of each address."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, address: str) -> dict[str, Observation]:
        """By channel, what was found of an address last."""
        query = select(observations).where(observations.c.address == address)
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(observations.c.id)).all()
        return {row.channel: Observation(row.finding, row.detail, row.since) for row in rows}

    def keep(self, address: str, found: Mapping[str, tuple[str, str]]) -> dict[str, Observation]:
        """Write what was found now; a finding that is another one than before is an event.

        Args:
            address: of the site.
            found: by channel, the finding and its detail. Channels that are not among them are
                forgotten: they are not looked at any more.

        Returns:
            The observations, by channel.
        """
        stamp = to_text(now())
        before = self.of(address)
        kept = {
            channel: _after(before.get(channel), finding, detail, stamp)
            for channel, (finding, detail) in found.items()
        }
        with self._database.write() as connection:
            connection.execute(
                delete(observations).where(
                    observations.c.address == address, observations.c.channel.not_in(list(kept))
                )
            )
            rows = _rows(address, kept, stamp)
            if rows:
                written = insert_or(observations)
                again = written.on_conflict_do_update(
                    index_elements=[observations.c.address, observations.c.channel],
                    set_={
                        name: written.excluded[name]
                        for name in ("finding", "detail", "since", "seen_at")
                    },
                )
                connection.execute(again, rows)
            log_events(connection, "changed-on-site", _told(address, kept), stamp)
        return kept


def _after(before: Observation | None, finding: str, detail: str, stamp: str) -> Observation:
    if before is None:
        return Observation(finding, detail, stamp)
    if before.finding == finding:
        return Observation(finding, detail, before.since)
    return Observation(finding, detail, stamp, before.finding)


def _rows(address: str, kept: Mapping[str, Observation], stamp: str) -> list[dict[str, str]]:
    return [
        {
            "address": address,
            "channel": channel,
            "finding": seen.finding,
            "detail": seen.detail,
            "since": seen.since,
            "seen_at": stamp,
        }
        for channel, seen in kept.items()
    ]


def _told(address: str, kept: Mapping[str, Observation]) -> Iterable[tuple[None, dict[str, str]]]:
    for channel, seen in kept.items():
        if seen.before:
            yield (
                None,
                {
                    "site": address,
                    "channel": channel,
                    "from": seen.before,
                    "to": seen.finding,
                    "detail": seen.detail,
                },
            )

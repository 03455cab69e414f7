"""People and what part they have in works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.people_records import Involvement, Person
from countermark.catalog.rows import AT_ONCE, inserted_id, log_events
from countermark.catalog.schema import involvements, people, works
from countermark.rights.party import Capacity
from countermark.rights.shares import WHOLE


class People:
    """The people of a catalogue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        query = select(people).order_by(people.c.name, people.c.id)
        with self._database.read() as connection:
            return tuple(
                Person(row.id, row.name, row.email, row.website)
                for row in connection.execute(query)
            )

    def keep(self, name: str, email: str = "", website: str = "") -> Person:
        """The person of this name and e-mail address, made if there is none; a website is noted."""
        this = (people.c.name == name) & (people.c.email == email)
        with self._database.write() as connection:
            row = connection.execute(select(people).where(this)).one_or_none()
            if row is None:
                values = {"name": name, "email": email, "website": website}
                stamp = to_text(now())
                key = inserted_id(connection, insert(people).values(created_at=stamp, **values))
                return Person(key, name, email, website)
            if website and website != row.website:
                connection.execute(update(people).where(this).values(website=website))
            return Person(row.id, name, email, website or row.website)

    def of(self, work_ids: Iterable[int]) -> dict[int, tuple[Involvement, ...]]:
        """Who has what part in these works, in the order they were named."""
        with self._database.read() as connection:
            return _involved(connection, work_ids)

    def involve(
        self, wanted: Mapping[int, Sequence[Involvement]]
    ) -> dict[int, tuple[Involvement, ...]]:
        """Write who has what part in works, in place of what was said before.

        Returns:
            What was said before, of the works where it was something else.

        Raises:
            ValueError: a share or a capacity is none; nothing was written.
        """
        for part in {part for parts in wanted.values() for part in parts}:
            _refuse_nonsense(part)
        stamp = to_text(now())
        with self._database.write() as connection:
            known = _involved(connection, wanted)
            before = {
                work_id: known[work_id]
                for work_id, parts in wanted.items()
                if work_id in known and known[work_id] != tuple(parts)
            }
            changed = {work_id: tuple(wanted[work_id]) for work_id in before}
            _replace(connection, changed)
            told = [
                (work_id, {"people": _told(parts), "people_before": _told(before[work_id])})
                for work_id, parts in changed.items()
            ]
            log_events(connection, "edited", told, stamp)
        return before


def _refuse_nonsense(part: Involvement) -> None:
    Capacity(part.capacity)
    if not 0 <= part.share <= WHOLE:
        raise ValueError(f"no share of a right: {part.share}")


def _involved(
    connection: Connection, work_ids: Iterable[int]
) -> dict[int, tuple[Involvement, ...]]:
    found: dict[int, list[Involvement]] = {}
    wanted = sorted(set(work_ids))
    for start in range(0, len(wanted), AT_ONCE):
        page = wanted[start : start + AT_ONCE]
        there = select(works.c.id).where(works.c.id.in_(page))
        found |= {work_id: [] for work_id in connection.execute(there).scalars()}
        query = (
            select(involvements, people.c.name, people.c.email, people.c.website)
            .join(people, people.c.id == involvements.c.person_id)
            .where(involvements.c.work_id.in_(page))
            .order_by(involvements.c.id)
        )
        for row in connection.execute(query):
            person = Person(row.person_id, row.name, row.email, row.website)
            part = Involvement(person, row.role, row.right, row.share, Capacity(row.capacity))
            found[row.work_id].append(part)
    return {work_id: tuple(parts) for work_id, parts in found.items()}


def _replace(connection: Connection, wanted: Mapping[int, tuple[Involvement, ...]]) -> None:
    if not wanted:
        return
    ids = sorted(wanted)
    for start in range(0, len(ids), AT_ONCE):
        page = ids[start : start + AT_ONCE]
        connection.execute(delete(involvements).where(involvements.c.work_id.in_(page)))
    rows = [
        {
            "work_id": work_id,
            "person_id": part.person.id,
            "role": part.role,
            "right": part.right,
            "share": part.share,
            "capacity": part.capacity.value,
        }
        for work_id, parts in wanted.items()
        for part in parts
    ]
    if rows:
        connection.execute(insert(involvements), rows)
    named = [
        {"work": work_id, "named": "\n".join(dict.fromkeys(part.person.name for part in parts))}
        for work_id, parts in wanted.items()
    ]
    kept = update(works).where(works.c.id == bindparam("work"))
    connection.execute(kept.values(people=bindparam("named")), named)


def _told(parts: Iterable[Involvement]) -> str:
    """`Ana Ruiz (photographer, 100 %)`, one a line."""
    return "\n".join(f"{part.person.name} ({part.role}, {part.share / 100:g} %)" for part in parts)

"""Names that people give to what is in the catalogue."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, select

from countermark.base.errors import UserError

_LONGEST = 200  # characters


def checked_name(text: str, what: str) -> str:
    """A name on one line.

    Args:
        text: as typed.
        what: it names: `collection`.

    Raises:
        UserError: it is empty, too long, or holds what cannot be shown.
    """
    name = " ".join(text.split())
    if not name:
        raise UserError(f"A {what} needs a name.")
    if len(name) > _LONGEST:
        raise UserError(f"The name is longer than {_LONGEST} characters.", "Shorten it.")
    if not name.isprintable():
        raise UserError(f"This is no name for a {what}: it has characters that cannot be shown.")
    return name


def refuse_taken(connection: Connection, table: Table, name: str, what: str) -> None:
    """See that no row has this name, in capital or small letters.

    Raises:
        UserError: one has.
    """
    taken = found_by_name(connection, table, name)
    if taken is not None:
        raise UserError(f"There is a {what} “{taken.name}” already.", "Choose another name.")


def found_by_name(connection: Connection, table: Table, name: str) -> Row[Any] | None:
    """The row of this name; capital and small letters count for the same."""
    column: ColumnElement[str] = table.c.name
    wanted = " ".join(name.split())
    # There are few of them; SQLite's own folding knows no letters beyond ASCII.
    for key, known in connection.execute(select(table.c.id, column)):
        if known.casefold() == wanted.casefold():
            return connection.execute(select(table).where(table.c.id == key)).one()
    return None


def names_in(connection: Connection, table: Table) -> str:
    """All names, for a hint: `press, portfolio`."""
    return ", ".join(connection.execute(select(table.c.name).order_by(table.c.name)).scalars())

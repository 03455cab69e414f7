"""What SQLite refuses, in plain words; whether the catalogue is damaged or the machine failed."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from countermark.base.errors import EnvironmentFault, for_people

WAY_BACK = for_people(
    "Put a copy of it back: `countermark backup list`, `countermark backup restore NAME`."
)
_DAMAGED = (for_people("The catalogue is damaged"), WAY_BACK)
_PLAIN = for_people(
    {
        sqlite3.SQLITE_BUSY: (
            "Another program is writing to the catalogue",
            "Try again in a moment.",
        ),
        sqlite3.SQLITE_READONLY: ("The catalogue is read-only", ""),
        sqlite3.SQLITE_IOERR: ("The disk reported a read or write error", ""),
        sqlite3.SQLITE_CORRUPT: _DAMAGED,
        sqlite3.SQLITE_FULL: ("The disk is full", "Make room on it, then try again."),
        sqlite3.SQLITE_CANTOPEN: ("The catalogue cannot be opened", ""),
        sqlite3.SQLITE_NOTADB: _DAMAGED,
    }
)
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
# A full disk has no room for the files that SQLite keeps beside a catalogue even to read it, and
# then it speaks of these only.
_MAY_BE_FULL = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}
_LEAST_ROOM = 64 * 1024  # bytes; the index of the write-ahead log takes half


def primary_code(error: BaseException | None) -> int:
    """SQLite's own number for what it refused, without the details; 0 if it gave none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_damage(error: BaseException | None) -> bool:
    """Whether the file itself is at fault; else the machine is, and the file may be whole."""
    return primary_code(error) in _DAMAGE


def refusal(error: BaseException | None, path: Path) -> EnvironmentFault | None:
    """What was refused, in plain words; None for what the program should not have asked."""
    code = primary_code(error)
    if code in _MAY_BE_FULL and _is_full(path):
        code = sqlite3.SQLITE_FULL
    if code not in _PLAIN:
        return None
    message, hint = _PLAIN[code]
    return EnvironmentFault(f"{message}: {path}", hint)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False

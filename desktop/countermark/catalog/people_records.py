"""Who has what part in a work: plain records, no rows."""

from __future__ import annotations

from dataclasses import dataclass

from countermark.rights.party import Capacity


@dataclass(frozen=True)
class Person:
    """Somebody who has a part in works; e-mail address and website may be empty."""

    id: int
    name: str
    email: str = ""
    website: str = ""


@dataclass(frozen=True)
class Involvement:
    """A person's part in a work.

    Attributes:
        person: who.
        role: what they did for it, as "photographer".
        right: what the share is a share of, as "copyright".
        share: hundredths of a percent, 0 to 10 000.
        capacity: on what ground they speak for it.
    """

    person: Person
    role: str
    right: str
    share: int
    capacity: Capacity

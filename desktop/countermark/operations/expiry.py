"""Which identities must be renewed. Apart from all else about who signs, as it is asked at each
start and loads but a tenth of it."""

from __future__ import annotations

from countermark.base.home import Home
from countermark.base.times import now
from countermark.credentials.identities.folder import list_identities
from countermark.credentials.identities.renewal import reminder
from countermark.credentials.identity import Identity


def reminders(home: Home, *of: Identity) -> tuple[str, ...]:
    """A sentence for each identity (of these, or of all) that must be renewed soon or now."""
    found = (reminder(identity, now()) for identity in of or list_identities(home.identities))
    return tuple(sentence for sentence in found if sentence)


def expiring(home: Home) -> tuple[Identity, ...]:
    """The identities that must be renewed soon or now."""
    return tuple(one for one in list_identities(home.identities) if reminder(one, now()))

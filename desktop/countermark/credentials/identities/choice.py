"""Which of several identities is meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from countermark.base.errors import UserError, for_people
from countermark.credentials.identity import Identity


def default_of(identities: Sequence[Identity], chosen: str) -> Identity:
    """The identity that signs unless another is asked for.

    Args:
        identities: all of this machine, the oldest first.
        chosen: the key of the one that was made the default; empty for the oldest not retired.

    Raises:
        UserError: there is none yet, or the chosen one is gone.
    """
    if chosen:
        found = next((identity for identity in identities if identity.key == chosen), None)
        if found is None:  # to sign with somebody else's name instead would be worse than not to
            raise UserError(
                f"The identity that signs by default is gone: {chosen}.",
                f"Choose one with `countermark identity default`. {_there_is(identities)}",
            )
        return found
    found = next((identity for identity in identities if not identity.retired), None)
    if found is None:
        raise UserError(
            "There is no signing identity yet.",
            "Make one with `countermark identity create --name “Your name”`.",
        )
    return found


def identity_named(identities: Sequence[Identity], name: str) -> Identity:
    """An identity by its key, else by its party's name or e-mail address if only one fits.

    Raises:
        UserError: none fits, or several do.
    """
    for identity in identities:
        if identity.key == name:
            return identity
    wanted = name.strip().casefold()
    found = [
        identity
        for identity in identities
        if wanted in {identity.party.name.casefold(), identity.party.email.casefold()}
        and not identity.retired
    ]
    if len(found) == 1 and wanted:
        return found[0]
    if found and wanted:
        raise UserError(f"Several identities are called “{name}”.", _there_is(found))
    raise UserError(f"There is no signing identity “{name}”.", _there_is(identities))


def _there_is(identities: Iterable[Identity]) -> str:
    known = ", ".join(f"{identity.key} ({identity.party.name})" for identity in identities)
    return for_people(
        f"Give one of these keys: {known}." if known else "Make one: `countermark identity create`."
    )

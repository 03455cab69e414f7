"""Changing the passphrase that an identity's keys are encrypted with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from countermark.base.errors import UserError
from countermark.credentials.identities.store import material_of, store_renewal
from countermark.credentials.identity import Identity


def change_passphrase(
    folder: Path, identity: Identity, old: str, new: str, keep: Callable[[str], None]
) -> Identity:
    """Encrypt an identity's keys anew; the old passphrase opens none of its files any more.

    The passphrase gets a new name to be kept under, which counts from the one write that makes the
    newly encrypted keys count: so at every instant what is kept opens what lies there.

    Args:
        folder: where identities live.
        identity: as it is.
        old: the present passphrase.
        new: the one from now on.
        keep: is told under which name the new one is to be kept; may raise to stop it all.

    Raises:
        UserError: the old passphrase is wrong, the new one unfit, or the key is kept elsewhere.
        EnvironmentFault: it cannot be read or stored; the old passphrase still holds.
    """
    if not identity.keeps_keys:
        raise UserError(
            f"The key of {identity.party.name} is not kept here, so it has no passphrase here.",
            "Change its PIN or access key where the key is kept.",
        )
    files = material_of(folder, identity, old).files(new)
    secret_name = f"{identity.key}-{identity.generation + 1}"
    keep(secret_name)
    return store_renewal(folder, identity, files, secret=secret_name)

"""Keeps identities usable: renewal, another passphrase, a backup and the way back, export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.asking import Ask, Secret, Wanted
from countermark.base.atomic import write_new
from countermark.base.errors import EnvironmentFault, UserError, for_people, plain_os_error
from countermark.base.secrets import (
    BACKUP_PASSPHRASE_VARIABLE,
    NEW_PASSPHRASE_VARIABLE,
    forget,
    given_passphrase,
    keep_changed,
    new_passphrase,
)
from countermark.base.times import now
from countermark.credentials.identities.backup import (
    open_backup,
    packed,
    read_backup,
    restore_identity,
    sealed_backup,
)
from countermark.credentials.identities.passphrase import change_passphrase
from countermark.credentials.identities.renewal import renew, renew_authority
from countermark.credentials.identity import Identity
from countermark.credentials.pem import certificates_in, certificates_pem
from countermark.operations.workspace import Workspace

IS_HERE = for_people("It is here already and stays as it is.")
"""Why an identity of a backup is not brought back."""
_SECRET_MODE = 0o600


@dataclass(frozen=True)
class Restored:
    """What came of one identity of a backup: its key, whom it names, and why not, or empty."""

    key: str
    name: str
    problem: str = ""
    is_there: bool = False


def renew_identity(
    workspace: Workspace,
    identity: Identity,
    ask: Ask,
    *,
    new_key: bool = True,
    new_authority: bool = False,
) -> Identity:
    """Give an identity a new certificate; what it signed before stays trusted.

    Raises:
        CountermarkError: it cannot be renewed, opened or stored; it is as it was.
    """
    folder, passphrase = workspace.home.identities, ""
    if identity.issued_here:
        passphrase = workspace.signers.passphrase(identity, ask)
    if new_authority:
        return renew_authority(folder, identity, passphrase, now())
    return renew(folder, identity, passphrase, now(), new_key=new_key)


def change_identity_passphrase(workspace: Workspace, identity: Identity, ask: Ask) -> Identity:
    """Have an identity's keys opened by another passphrase, and the keyring know it.

    Raises:
        CountermarkError: it cannot be opened, kept or stored; the old passphrase still holds.
    """
    old = workspace.signers.passphrase(identity, ask)
    new = given_passphrase(
        NEW_PASSPHRASE_VARIABLE, Wanted(Secret.OTHER_PASSPHRASE, identity.party.name), ask
    )
    changed = change_passphrase(
        workspace.home.identities,
        identity,
        old,
        new,
        lambda secret_name: keep_changed(identity.secret_name, secret_name, new),
    )
    forget(identity.secret_name)
    return changed


def back_up_identities(workspace: Workspace, destination: Path, ask: Ask) -> tuple[Identity, ...]:
    """Write all identities into one encrypted file; never over an existing one.

    Raises:
        CountermarkError: there is no identity, one cannot be opened, or the file not written.
    """
    identities = workspace.signers.identities()
    if not identities:
        raise UserError("There is no signing identity to back up.")
    _refuse_existing(destination)
    folder = workspace.home.identities
    contents = [
        packed(
            folder,
            identity,
            workspace.signers.passphrase(identity, ask) if identity.keeps_keys else "",
        )
        for identity in identities
    ]
    passphrase = given_passphrase(
        BACKUP_PASSPHRASE_VARIABLE, Wanted(Secret.NEW_BACKUP_PASSPHRASE), ask
    )
    _write(destination, sealed_backup(contents, passphrase), mode=_SECRET_MODE)
    return identities


def restore_identities(workspace: Workspace, source: Path, ask: Ask) -> Iterator[Restored]:
    """Bring back the identities of a backup, each whole or not at all; none is overwritten.

    Each one's keys are encrypted anew, under a passphrase of this machine.

    Yields:
        What came of each.

    Raises:
        CountermarkError: the file is none of ours, damaged, or the passphrase wrong.
    """
    sealed = read_backup(source)
    passphrase = given_passphrase(BACKUP_PASSPHRASE_VARIABLE, Wanted(Secret.BACKUP_PASSPHRASE), ask)
    there = {identity.key: identity for identity in workspace.signers.identities()}
    for packed_identity in open_backup(sealed, passphrase):
        key, name = packed_identity.key, packed_identity.name
        if key in there:
            yield Restored(key, name, IS_HERE, is_there=True)
            continue
        try:
            restore_identity(
                packed_identity, workspace.home.identities, lambda key: new_passphrase(key, ask)
            )
        except (UserError, EnvironmentFault) as error:
            yield Restored(key, name, str(error))
        else:
            yield Restored(key, name)


def export_chain(identity: Identity, destination: Path) -> int:
    """Write an identity's public certificates, for others to trust; never over an existing file.

    The present chain comes first, then its authority, then those of earlier certificates.

    Returns:
        How many certificates it holds.

    Raises:
        CountermarkError: the file exists or cannot be written.
    """
    _refuse_existing(destination)
    texts = (identity.chain_pem, *identity.anchors)
    certificates = dict.fromkeys(item for text in texts for item in certificates_in(text))
    _write(destination, certificates_pem(certificates).encode("ascii"))
    return len(certificates)


def _refuse_existing(destination: Path) -> None:
    if destination.exists():
        raise UserError(f"There is a file already: {destination}", "Choose another name.")


def _write(destination: Path, data: bytes, mode: int | None = None) -> None:
    try:
        write_new(destination, data, mode=mode)
    except FileExistsError as error:
        raise UserError(
            f"There is a file already: {destination}", "Choose another name."
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            plain_os_error(error, destination), "Choose another folder."
        ) from error

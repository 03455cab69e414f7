"""Where a passphrase, a PIN or an access key comes from: the environment, the system's keyring, or
the person.

None of them is ever written to a log, a file of ours or an argument list.
"""

from __future__ import annotations

import logging
import os
import secrets
from enum import Enum
from pathlib import Path

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
from keyring.errors import KeyringError

from countermark.base.asking import Ask, Secret, Wanted, nobody
from countermark.base.errors import EnvironmentFault, UserError, for_people

PASSPHRASE_VARIABLE = "COUNTERMARK_PASSPHRASE"  # noqa: S105 - the variable's name, not a secret
PASSPHRASE_CREDENTIAL = "countermark-passphrase"  # noqa: S105 - as above
"""What systemd's LoadCredential= calls the passphrase that it hands to a service."""
IMPORT_VARIABLE = "COUNTERMARK_IMPORT_PASSPHRASE"
"""Holds the passphrase of files with keys from elsewhere, while they are imported."""
NEW_PASSPHRASE_VARIABLE = "COUNTERMARK_NEW_PASSPHRASE"  # noqa: S105 - as above
BACKUP_PASSPHRASE_VARIABLE = "COUNTERMARK_BACKUP_PASSPHRASE"  # noqa: S105 - as above
_SERVICE = "countermark"
_log = logging.getLogger(__name__)


def keyring_works() -> bool:
    """Whether this machine has a keyring that keeps what it is given."""
    backend = keyring.get_keyring()
    if isinstance(backend, keyring.backends.chainer.ChainerBackend):
        return bool(backend.backends)
    return not isinstance(backend, keyring.backends.fail.Keyring | keyring.backends.null.Keyring)


def _from_service_manager(name: str) -> str:
    """What systemd gave this service to keep (systemd.exec(5), Credentials); or empty."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return ""
    try:
        return (Path(folder) / name).read_text("utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        _log.info("systemd gave no %s: %s", name, type(error).__name__)
        return ""


def _from_keyring(identity: str) -> str | None:
    if not keyring_works():
        return None
    try:
        return keyring.get_password(_SERVICE, identity)
    except KeyringError as error:
        _log.warning("the keyring did not answer: %s", type(error).__name__)
        return None


def _into_keyring(identity: str, passphrase: str) -> bool:
    if not keyring_works():
        return False
    try:
        keyring.set_password(_SERVICE, identity, passphrase)
        # Some backends accept and forget; a key locked with a lost passphrase is lost too.
        return keyring.get_password(_SERVICE, identity) == passphrase
    except KeyringError as error:
        _log.warning("the keyring did not keep the passphrase: %s", type(error).__name__)
        return False


def new_passphrase(identity: str, ask: Ask = nobody) -> str:
    """A passphrase for a new identity, kept where it will be found again.

    The environment's if set; else a random one (256 bits) put in the keyring; else the person's.

    Raises:
        UserError: there is no place to keep one and nobody to ask.
    """
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    generated = secrets.token_urlsafe(32)
    if _into_keyring(identity, generated):
        return generated
    typed = ask(Wanted(Secret.NEW_PASSPHRASE))
    if typed:
        return typed
    raise _no_passphrase()


def find_passphrase(identity: str, ask: Ask = nobody) -> str:
    """The passphrase of an existing identity.

    Raises:
        UserError: none is known and nobody can be asked.
    """
    found = (
        os.environ.get(PASSPHRASE_VARIABLE)
        or _from_service_manager(PASSPHRASE_CREDENTIAL)
        or _from_keyring(identity)
    )
    if found:
        return found
    typed = ask(Wanted(Secret.PASSPHRASE))
    if typed:
        return typed
    raise _no_passphrase()


def import_passphrase(file: str, ask: Ask = nobody) -> str | None:
    """The passphrase of a file from elsewhere: the environment's, else the person's, else None."""
    return os.environ.get(IMPORT_VARIABLE) or ask(Wanted(Secret.FILE_PASSPHRASE, file))


def given_passphrase(variable: str, wanted: Wanted, ask: Ask = nobody) -> str:
    """A passphrase that only the person can know: the environment's if set, else typed.

    Raises:
        UserError: there is none and nobody can be asked.
    """
    given = os.environ.get(variable) or ask(wanted)
    if given:
        return given
    raise UserError(
        "No passphrase was given.",
        f"Set {variable}, or run the command in a terminal and type it.",
    )


def keep_changed(before: str, after: str, passphrase: str) -> None:
    """Put a changed passphrase into the keyring under a new name, if it held the earlier one.

    The earlier one stays until `forget`: until the key is re-encrypted, it is the one that opens.

    Raises:
        EnvironmentFault: the keyring does not keep it.
    """
    if _from_keyring(before) is not None and not _into_keyring(after, passphrase):
        raise EnvironmentFault(
            "The keyring did not keep the new passphrase, so the old one still holds.",
            "Unlock the keyring and try again.",
        )


def forget(identity: str) -> None:
    """Remove a passphrase, PIN or access key from the keyring, if it holds it.

    One that was refused must not be tried again: a token locks after some wrong ones.
    """
    if _from_keyring(identity) is None:
        return
    try:
        keyring.delete_password(_SERVICE, identity)
    except KeyringError as error:
        _log.warning("the keyring did not let go of a passphrase: %s", type(error).__name__)


class Opener(Enum):
    """What opens a key that is kept elsewhere, its variable, and what is said where none is known.

    Each has its own variable: a token locks after some wrong PINs, and a passphrase is one.
    """

    PIN = (
        Secret.PIN,
        "COUNTERMARK_PIN",
        for_people(
            "The PIN of your security token is not known: this machine has no keyring that holds "
            "it."
        ),
    )
    ACCESS_KEY = (
        Secret.ACCESS_KEY,
        "COUNTERMARK_ACCESS_KEY",
        for_people(
            "The access key of your signing service is not known: this machine has no keyring that "
            "holds it."
        ),
    )

    def __init__(self, secret: Secret, variable: str, unknown: str) -> None:
        self.wanted = Wanted(secret)
        self.variable = variable
        self.unknown = unknown


def given_opener(opener: Opener, ask: Ask = nobody) -> str:
    """A PIN or access key for a new identity, from the environment or the person; or empty."""
    return os.environ.get(opener.variable) or ask(opener.wanted) or ""


def keep_opener(identity: str, opener: Opener, secret: str) -> bool:
    """Put a PIN or access key where it will be found again; whether that was possible.

    One from the environment stays there, any other goes into the keyring.
    """
    if os.environ.get(opener.variable) or _from_keyring(identity) == secret:
        return True
    return _into_keyring(identity, secret)


def find_opener(identity: str, opener: Opener, ask: Ask = nobody) -> str:
    """The PIN or access key of an existing identity.

    Raises:
        UserError: none is known and nobody can be asked.
    """
    found = os.environ.get(opener.variable) or _from_keyring(identity) or ask(opener.wanted)
    if found:
        return found
    raise UserError(
        opener.unknown,
        f"Set {opener.variable}, or run the command in a terminal and type it.",
    )


def _no_passphrase() -> UserError:
    return UserError(
        "There is no passphrase for the signing key: this machine has no keyring.",
        f"Set {PASSPHRASE_VARIABLE}, or run the command in a terminal and type it; in a unit of "
        f"systemd, add LoadCredential={PASSPHRASE_CREDENTIAL}:FILE.",
    )

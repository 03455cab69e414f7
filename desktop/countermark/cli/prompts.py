"""How the person is asked for a secret on the terminal."""

from __future__ import annotations

from countermark.base.asking import Secret, Wanted

_PROMPTS = {
    Secret.NEW_PASSPHRASE: (
        "Choose a passphrase for your signing key (this machine has no keyring)"
    ),
    Secret.PASSPHRASE: "Passphrase of your signing key",
    Secret.PIN: "PIN of your security token",
    Secret.ACCESS_KEY: "Access key of your signing service",
    Secret.NEW_BACKUP_PASSPHRASE: "Choose a passphrase for the backup",
    Secret.BACKUP_PASSPHRASE: "Passphrase of the backup",
}


def prompt(wanted: Wanted) -> str:
    """What is asked, without the colon."""
    if wanted.secret is Secret.FILE_PASSPHRASE:
        return f"Passphrase of {wanted.of}"
    if wanted.secret is Secret.OTHER_PASSPHRASE:
        return f"Choose a new passphrase for {wanted.of}"
    whose = f" ({wanted.of})" if wanted.of else ""
    return f"{_PROMPTS[wanted.secret]}{whose}"

"""A keyring that works: it keeps passwords in memory, or in the file that a variable names."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

FILE_VARIABLE = "COUNTERMARK_TEST_KEYRING"


class Keyring(KeyringBackend):
    """For tests: `PYTHON_KEYRING_BACKEND=tests.cli.fake_keyring.Keyring`."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._load()
        return self.kept.get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._load()
        self.kept[f"{service}/{username}"] = password
        if place := os.environ.get(FILE_VARIABLE):
            Path(place).write_text(json.dumps(self.kept))

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop(f"{service}/{username}", None)

    def _load(self) -> None:
        place = os.environ.get(FILE_VARIABLE)
        if place and Path(place).exists():
            self.kept = json.loads(Path(place).read_text())


class Forgetful(Keyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Locked(Keyring):
    """Refuses, as one does whose owner did not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")

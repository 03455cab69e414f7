"""One signing identity serves all credential tests: making one costs as much as signing."""

import pytest

from countermark.base.times import now
from countermark.credentials.identities.folder import unlock
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import SigningKey, checked_party

PASSPHRASE = "a passphrase of the tests"


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    """Ana Ruiz, who signs."""
    folder = tmp_path_factory.mktemp("identities")
    party = checked_party("Ana Ruiz", "Studio Ruiz", "ana@ruiz.example", "https://ruiz.example")
    return unlock(folder, create_identity(folder, party, now(), lambda _: PASSPHRASE), PASSPHRASE)


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    """Somebody this machine does not know."""
    folder = tmp_path_factory.mktemp("strangers")
    party = checked_party("Mallory")
    return unlock(folder, create_identity(folder, party, now(), lambda _: PASSPHRASE), PASSPHRASE)

"""Where a passphrase comes from, and that it goes nowhere else."""

import logging

import keyring
import keyring.backends.chainer
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordSetError

from countermark.base.asking import Secret, Wanted, nobody
from countermark.base.errors import UserError
from countermark.base.secrets import (
    PASSPHRASE_VARIABLE,
    Opener,
    find_opener,
    find_passphrase,
    forget,
    given_opener,
    keep_opener,
    keyring_works,
    new_passphrase,
)


class Remembering(KeyringBackend):
    """A keyring as it should be."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Forgetting(Remembering):
    """Accepts everything and keeps nothing, as some backends without a daemon do."""

    priority = 0

    def set_password(self, service, username, password):
        pass


class Changing(Remembering):
    """Keeps something else than it was given."""

    priority = 0

    def get_password(self, service, username):
        found = super().get_password(service, username)
        return found and found[:-1]


class Failing(Remembering):
    """Fails, and its error quotes what it was given."""

    priority = 0

    def __init__(self, kind: type[KeyringError]) -> None:
        super().__init__()
        self.kind = kind

    def get_password(self, service, username):
        raise self.kind(f"no answer for {username}")

    def set_password(self, service, username, password):
        raise self.kind(f"cannot store {password!r}")

    def delete_password(self, service, username):
        raise self.kind(f"cannot forget {username}")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch):
    monkeypatch.delenv(PASSPHRASE_VARIABLE)


@pytest.fixture(autouse=True)
def secret_texts(caplog, capfd):
    """No test of this module lets one of these into the log or onto the terminal."""
    found = ["typed by a person", "from the environment"]
    caplog.set_level(logging.DEBUG)
    yield found
    shown = capfd.readouterr()
    for text in (caplog.text, shown.out, shown.err):
        assert not any(secret in text for secret in found)


def person(_wanted: Wanted) -> str:
    return "typed by a person"


def never(wanted: Wanted) -> str:
    raise AssertionError(f"nobody should be asked: {wanted}")


def test_the_environment_comes_first(monkeypatch):
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "from the environment")
    keyring.set_keyring(Remembering())
    assert new_passphrase("ana", never) == "from the environment"
    assert find_passphrase("ana", never) == "from the environment"
    assert keyring.get_keyring().kept == {}, "what the environment gives is not stored"


def test_a_working_keyring_keeps_a_random_passphrase(secret_texts):
    keyring.set_keyring(Remembering())
    made = new_passphrase("ana", never)
    other = new_passphrase("ben", never)
    secret_texts += [made, other]
    assert made != other
    assert len(made) >= 43, "256 bits"
    assert find_passphrase("ana", never) == made
    assert find_passphrase("ben", never) == other


@pytest.mark.parametrize("backend", [Forgetting, Changing])
def test_a_keyring_that_does_not_give_back_is_not_trusted(backend):
    keyring.set_keyring(backend())
    assert new_passphrase("ana", person) == "typed by a person"
    with pytest.raises(UserError, match="no passphrase"):
        new_passphrase("ana")


@pytest.mark.parametrize("kind", [KeyringError, KeyringLocked, InitError, PasswordSetError])
def test_a_failing_keyring_is_logged_without_what_it_was_given(kind, caplog, monkeypatch):
    keyring.set_keyring(Failing(kind))
    monkeypatch.setattr("secrets.token_urlsafe", lambda _bytes: "generated-and-lost")
    assert new_passphrase("ana", person) == "typed by a person"
    assert find_passphrase("ana", person) == "typed by a person"
    assert kind.__name__ in caplog.text
    assert "generated-and-lost" not in caplog.text


def test_without_keyring_the_person_is_asked_for_what():
    asked = []

    def ask(wanted: Wanted) -> str:
        asked.append(wanted.secret)
        return "typed by a person"

    assert new_passphrase("ana", ask) == find_passphrase("ana", ask) == "typed by a person"
    assert asked == [Secret.NEW_PASSPHRASE, Secret.PASSPHRASE]


@pytest.mark.parametrize("ask", [nobody, lambda _wanted: None, lambda _wanted: ""])
@pytest.mark.parametrize("find", [new_passphrase, find_passphrase])
def test_with_nobody_to_ask_the_error_says_what_to_do(find, ask):
    with pytest.raises(UserError) as refused:
        find("ana", ask)
    assert PASSPHRASE_VARIABLE in refused.value.hint


def test_an_identity_the_keyring_does_not_know_is_asked_for():
    keyring.set_keyring(Remembering())
    assert find_passphrase("stranger", person) == "typed by a person"


def test_which_keyrings_work(monkeypatch):
    assert not keyring_works(), "the tests' own keyring keeps nothing"
    keyring.set_keyring(keyring.backends.null.Keyring())
    assert not keyring_works()
    keyring.set_keyring(Remembering())
    assert keyring_works()
    chain = keyring.backends.chainer.ChainerBackend()
    keyring.set_keyring(chain)
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [])
    assert not keyring_works()
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [Remembering()])
    assert keyring_works()


@pytest.mark.parametrize("opener", Opener)
def test_a_pin_or_access_key_that_was_typed_is_kept_in_the_keyring(opener):
    keyring.set_keyring(Remembering())
    assert given_opener(opener, lambda _: "typed") == "typed"
    assert keep_opener("ana", opener, "typed")
    assert find_opener("ana", opener) == "typed"


@pytest.mark.parametrize("opener", Opener)
def test_one_from_the_environment_stays_there(opener, monkeypatch):
    kept = Remembering()
    keyring.set_keyring(kept)
    monkeypatch.setenv(opener.variable, "from outside")
    assert given_opener(opener, lambda _: "typed") == "from outside"
    assert keep_opener("ana", opener, "from outside")
    assert find_opener("ana", opener) == "from outside"
    assert kept.kept == {}


@pytest.mark.parametrize("opener", Opener)
def test_a_passphrase_is_never_tried_as_a_pin(opener, monkeypatch):
    """A token locks after some wrong ones."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "from the environment")
    assert given_opener(opener) == ""
    with pytest.raises(UserError, match="is not known") as caught:
        find_opener("ana", opener)
    assert opener.variable in caught.value.hint


def test_without_a_keyring_a_pin_is_asked_for_each_time():
    assert not keep_opener("ana", Opener.PIN, "typed")
    asked = []
    assert find_opener("ana", Opener.PIN, lambda wanted: asked.append(wanted) or "typed") == "typed"
    assert asked == [Wanted(Secret.PIN)]


def test_a_pin_that_was_refused_is_asked_for_anew():
    keyring.set_keyring(Remembering())
    keep_opener("ana", Opener.PIN, "an old one")
    forget("ana")
    assert find_opener("ana", Opener.PIN, lambda _: "typed") == "typed"


@pytest.mark.parametrize("kind", [KeyringLocked, InitError])
def test_a_keyring_that_fails_to_forget_is_no_reason_to_stop(kind):
    keyring.set_keyring(Failing(kind))
    forget("ana")

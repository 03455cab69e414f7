"""A key in a security token: it signs from there, and whatever goes wrong has its sentence."""

import builtins
import json

import pytest

pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed: pip install -e '.[token]'")

import pkcs11

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm, is_signature
from countermark.credentials.cms import detached_signature
from countermark.credentials.identities.folder import unlock
from countermark.credentials.identities.places import (
    add_token_identity,
    certificates_on_token,
    newcomer,
)
from countermark.credentials.identity import TokenPlace, checked_party
from countermark.credentials.security_token import keys_on_token, signing_with_token
from countermark.credentials.verdict import Standing
from tests.credentials.support import (
    failure_codes,
    needs_openssl,
    openssl_cms,
    place,
    second_opinion,
    sign,
)
from tests.softhsm import LABEL, OTHER_PIN, PIN, SoftToken


@pytest.fixture
def token(tmp_path, monkeypatch):
    made = SoftToken(tmp_path, monkeypatch)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "identities"
    path.mkdir()
    return path


def _into(kept):
    return lambda identity, secret: kept.append((identity, secret))


def _added(folder, token, certificates, pin=PIN, keep=None):
    new = newcomer(certificates, checked_party, now())
    return add_token_identity(folder, token.place(), new, pin, keep or _into([]))


def _refused(where, pin=PIN):
    with pytest.raises(UserError) as caught:
        signing_with_token(where, Algorithm.ES256, pin)(b"some bytes")
    assert caught.value.hint, "every error says what to do"
    return caught.value


@pytest.mark.parametrize("algorithm", [*NEW_ALGORITHMS, Algorithm.ES512])
def test_a_token_signs_with_every_algorithm(token, algorithm):
    leaf, _ = token.make_key(algorithm=algorithm)
    ask = signing_with_token(token.place(), algorithm, PIN)
    assert is_signature(ask(b"some bytes"), b"some bytes", leaf.public_key(), algorithm)


@pytest.mark.parametrize("algorithm", [Algorithm.PS384, Algorithm.PS512])
def test_an_rsa_key_signs_with_longer_digests_too(token, algorithm):
    leaf, _ = token.make_key(algorithm=Algorithm.PS256)
    ask = signing_with_token(token.place(), algorithm, PIN)
    assert is_signature(ask(b"some bytes"), b"some bytes", leaf.public_key(), algorithm)


def test_both_engines_trust_what_it_signed(tmp_path, folder, token):
    key = unlock(folder, _added(folder, token, token.make_key()), PIN)
    signed = sign(place(tmp_path, "photo.jpg"), key)
    assert signed.verdict.standing is Standing.TRUSTED
    path = signed.staged.rename(tmp_path / "signed" / "photo.jpg")
    opinion = second_opinion(path, key)
    assert failure_codes(opinion) == set()
    assert opinion["validation_state"] == "Trusted"


@needs_openssl
@pytest.mark.parametrize("algorithm", [Algorithm.ES256, Algorithm.ES384, Algorithm.PS256])
def test_openssl_takes_the_list_of_files_it_signed(tmp_path, folder, token, algorithm):
    key = unlock(folder, _added(folder, token, token.make_key(algorithm=algorithm)), PIN)
    signature = detached_signature(key, b"abc  robots.txt\n", now())
    assert openssl_cms(tmp_path, key, signature, b"abc  robots.txt\n") == 0
    assert openssl_cms(tmp_path, key, signature, b"abd  robots.txt\n") != 0


def test_what_is_stored_holds_no_pin(folder, token):
    kept = []
    identity = _added(
        folder,
        token,
        token.make_key(),
        keep=_into(kept),
    )
    assert kept == [(identity.secret_name, PIN)]
    stored = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert PIN.encode() not in stored
    facts = json.loads((folder / identity.key / "identity.json").read_text())
    assert (facts["kind"], facts["token"]["token"]) == ("token", LABEL)


def test_its_keys_are_listed_with_their_certificates(token):
    certificates = token.make_key("signing", key_id=b"\1")
    token.make_key("spare", key_id=b"\2")
    for certificate, key_id in zip(reversed(certificates), (b"\7", b"\1"), strict=True):
        token.put_certificate(certificate, key_id)
    found = {key.label: key for key in keys_on_token(token.library, LABEL, PIN)}
    assert found["signing"].key_id == "01"
    assert found["signing"].certificates == certificates
    assert found["spare"].certificates == ()
    assert certificates_on_token(token.place(), PIN) == certificates
    with pytest.raises(UserError, match="holds no certificate for the key"):
        certificates_on_token(token.place("spare"), PIN)


def test_a_wrong_pin_is_known_before_anything_is_stored(folder, token):
    certificates = token.make_key()
    with pytest.raises(UserError, match="The PIN does not open the security token") as caught:
        _added(folder, token, certificates, OTHER_PIN)
    assert "lock" in caught.value.hint
    assert list(folder.iterdir()) == []


def test_a_wrong_pin_is_tried_only_once(token, monkeypatch):
    token.make_key()
    _refused(token.place(), OTHER_PIN)
    with monkeypatch.context() as patched:
        patched.setattr(pkcs11, "lib", None)  # who asks the token now fails
        assert "does not open" in _refused(token.place(), OTHER_PIN).message


def test_after_a_wrong_pin_the_right_one_works(token):
    token.make_key()
    _refused(token.place(), OTHER_PIN)
    assert signing_with_token(token.place(), Algorithm.ES256, PIN)(b"some bytes")


def test_a_wrong_pin_does_not_pass_because_the_right_one_did(token):
    token.make_key()
    signing_with_token(token.place(), Algorithm.ES256, PIN)(b"some bytes")
    assert "does not open" in _refused(token.place(), OTHER_PIN).message


def test_without_a_pin_the_token_is_not_asked(token):
    assert "wants its PIN" in _refused(token.place(), "").message


def test_a_library_that_is_missing_is_said_so(tmp_path):
    error = _refused(TokenPlace(str(tmp_path / "missing.so"), LABEL))
    assert "There is no PKCS#11 library here" in error.message


def test_a_file_that_is_no_library_is_said_so(tmp_path):
    path = tmp_path / "library.so"
    path.write_text("no library")
    assert "no PKCS#11 library for this computer" in _refused(TokenPlace(str(path), LABEL)).message


def test_a_token_that_is_not_there_is_said_with_those_that_are(token):
    error = _refused(TokenPlace(token.library, "Another"))
    assert error.message == "There is no security token named “Another”."
    assert f"There are: “{LABEL}”." in error.hint


def test_two_tokens_of_one_name_are_not_guessed_between(token):
    token.initialise(LABEL)
    assert "two security tokens" in _refused(token.place()).message


def test_a_key_that_is_not_there_is_said_with_those_that_are(token):
    token.make_key("first", key_id=b"\1")
    token.make_key("second", key_id=b"\2")
    error = _refused(token.place("third"))
    assert error.message == f"The security token “{LABEL}” has no key named “third”."
    assert set(error.hint[len("There are: ") : -1].split(", ")) == {"“first”", "“second”"}


def test_a_token_without_keys_is_said_so(token):
    assert _refused(token.place()).hint == "There is none at all."


def test_several_keys_are_not_guessed_between(token):
    token.make_key("first", key_id=b"\1")
    leaf, _ = token.make_key("second", key_id=b"\2")
    assert "several such keys" in _refused(token.place("")).message
    by_id = TokenPlace(token.library, LABEL, "", "02")
    signature = signing_with_token(by_id, Algorithm.ES256, PIN)(b"some bytes")
    assert is_signature(signature, b"some bytes", leaf.public_key(), Algorithm.ES256)


def test_a_key_of_another_kind_fails_plainly(token):
    token.make_key(algorithm=Algorithm.PS256)
    with pytest.raises(EnvironmentFault, match=f"The security token “{LABEL}”"):
        signing_with_token(token.place(), Algorithm.ES256, PIN)(b"some bytes")


def test_a_session_that_broke_is_opened_once_more(token):
    token.make_key()
    ask = signing_with_token(token.place(), Algorithm.ES256, PIN)
    ask(b"some bytes")
    token.close()
    assert ask(b"some bytes")


def test_a_token_that_was_removed_costs_no_file_and_may_come_back(tmp_path, folder, token):
    key = unlock(folder, _added(folder, token, token.make_key()), PIN)
    token.remove()
    with pytest.raises(UserError, match="There is no security token named") as caught:
        sign(place(tmp_path, "photo.jpg"), key)
    assert "Connect it and try again." in caught.value.hint
    assert list((tmp_path / "signed").iterdir()) == []
    token.put_back()
    assert sign(place(tmp_path, "photo.jpg"), key).verdict.standing is Standing.TRUSTED


def test_without_the_package_the_person_learns_how_to_get_it(monkeypatch):
    true_import = builtins.__import__

    def refusing(name, *arguments, **options):
        if name == "pkcs11":
            raise ModuleNotFoundError(name)
        return true_import(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(UserError, match="needs the package python-pkcs11") as caught:
        signing_with_token(TokenPlace("any.so", "any"), Algorithm.ES256, PIN)
    assert "pip install" in caught.value.hint

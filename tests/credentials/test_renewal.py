"""Renewal, rotation and another passphrase: what was signed stays trusted, a kill harms nothing."""

import json
import stat
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography import x509

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import AUTHORITY_LIFETIME, LEAF_LIFETIME
from countermark.credentials.identities import store
from countermark.credentials.identities.choice import default_of, identity_named
from countermark.credentials.identities.folder import (
    leaf_of,
    list_identities,
    load_identity,
    unlock,
)
from countermark.credentials.identities.passphrase import change_passphrase
from countermark.credentials.identities.renewal import reminder, renew, renew_authority
from countermark.credentials.identity import SigningKey, checked_party
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing
from tests.credentials.support import failure_codes, place, protected, second_opinion

PASSPHRASE = "one of mine"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "identities"
    made.mkdir()
    return made


def _create(folder, name="Ana Ruiz", algorithm=Algorithm.ES256, at=None):
    party = checked_party(name, email=f"{name.split()[0].lower()}@x.example")
    return store.create_identity(folder, party, at or now(), lambda _: PASSPHRASE, algorithm)


def _signed_by(folder, tmp_path, identity, name="drawing.png", passphrase=PASSPHRASE):
    return protected(place(tmp_path, name), unlock(folder, identity, passphrase))


def _is_trusted_by_both(path, identity):
    """By this machine, and by an engine that was given the identity's anchors."""
    ours = read_credentials(path, Anchors(identity.anchors, identity=identity.anchors))
    everything = replace(identity, authority_pem="".join(identity.anchors))
    theirs = second_opinion(path, SigningKey(everything, b""))
    return ours.standing is Standing.TRUSTED and failure_codes(theirs) == set()


@pytest.mark.parametrize("algorithm", NEW_ALGORITHMS)
def test_what_was_signed_before_a_renewal_and_a_rotation_stays_trusted(folder, tmp_path, algorithm):
    first = _create(folder, algorithm=algorithm)
    files = [_signed_by(folder, tmp_path, first)]
    for number, change in enumerate((renew, renew_authority), 1):
        changed = change(folder, load_identity(folder / first.key), PASSPHRASE, now())
        assert changed.algorithm is algorithm
        (tmp_path / str(number)).mkdir()
        files.append(_signed_by(folder, tmp_path / str(number), changed))
    assert changed.generation == 3
    assert len(changed.anchors) == 2, "the authority of the first two, and the new one"
    for path in files:
        assert _is_trusted_by_both(path, changed)
    without_old = replace(changed, anchors=changed.anchors[:1])
    assert [_is_trusted_by_both(path, without_old) for path in files] == [False, False, True]


def test_a_renewed_certificate_hangs_under_the_same_authority_and_lasts_a_year(folder):
    at = now()
    first = _create(folder, at=at - timedelta(days=340))
    renewed = renew(folder, first, PASSPHRASE, at)
    assert renewed.key == first.key
    assert renewed.authority_pem == first.authority_pem
    assert renewed.expires == at + LEAF_LIFETIME
    leaf_of(renewed).verify_directly_issued_by(
        x509.load_pem_x509_certificate(first.authority_pem.encode())
    )
    assert leaf_of(renewed).public_key() != leaf_of(first).public_key()
    assert leaf_of(renewed).serial_number != leaf_of(first).serial_number


def test_the_same_key_can_be_certified_again(folder):
    first = _create(folder)
    renewed = renew(folder, first, PASSPHRASE, now(), new_key=False)
    assert renewed.fingerprint != first.fingerprint
    assert leaf_of(renewed).public_key() == leaf_of(first).public_key()


def test_only_the_present_keys_lie_on_the_disk_and_only_their_owner_reads_them(folder):
    first = _create(folder)
    renewed = renew(folder, renew(folder, first, PASSPHRASE, now()), PASSPHRASE, now())
    keys = list(folder.rglob("*-key.pem"))
    assert {path.parent.name for path in keys} == {str(renewed.generation)}
    assert {stat.S_IMODE(path.stat().st_mode) for path in keys} == {0o600}
    assert len(list(folder.rglob("leaf.pem"))) == 3


def test_keys_that_a_kill_left_go_with_the_next_renewal(folder):
    first = _create(folder)
    old = (folder / first.key / "leaf-key.pem").read_bytes()
    second = renew(folder, first, PASSPHRASE, now())
    (folder / first.key / "leaf-key.pem").write_bytes(old)  # a kill before it was removed
    renew(folder, second, PASSPHRASE, now())
    assert not (folder / first.key / "leaf-key.pem").exists()


def test_an_authority_near_its_end_wants_a_new_one(folder):
    at = now()
    begun = at - AUTHORITY_LIFETIME + timedelta(days=200)
    first = renew(folder, _create(folder, at=begun), PASSPHRASE, at)
    assert first.expires == begun + AUTHORITY_LIFETIME, "no leaf outlives its authority"
    with pytest.raises(UserError, match="--new-authority"):
        renew(folder, first, PASSPHRASE, at)
    rotated = renew_authority(folder, first, PASSPHRASE, at)
    assert rotated.expires == at + LEAF_LIFETIME
    assert rotated.authority_pem != first.authority_pem


@pytest.mark.parametrize("change", [renew, renew_authority])
def test_what_another_authority_issued_is_renewed_there(folder, change):
    identity = store.change_facts(folder, _create(folder), issued_here=False)
    with pytest.raises(UserError, match="identity request --renew") as refused:
        change(folder, identity, PASSPHRASE, now())
    assert "Ana Ruiz (Countermark authority)" in refused.value.message


@pytest.mark.parametrize("change", [renew, renew_authority])
def test_a_wrong_passphrase_renews_nothing(folder, change):
    identity = _create(folder)
    with pytest.raises(UserError, match="does not open"):
        change(folder, identity, "a guess", now())
    assert load_identity(folder / identity.key) == identity


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(days=31), ""),
        (timedelta(days=30), "in 30 days. Renew it with"),
        (timedelta(days=1, hours=2), "in 1 day. "),
        (timedelta(hours=2), "in less than a day. "),
        (timedelta(0), "it signs no more. Renew it with `countermark identity renew ana-"),
    ],
)
def test_a_reminder_comes_a_month_before_the_end(folder, left, said):
    identity = _create(folder)
    sentence = reminder(identity, identity.expires - left)
    assert said in sentence if said else sentence == ""
    assert reminder(replace(identity, retired=True), identity.expires - left) == ""


# --- another passphrase


def _keep_nothing(_name):
    pass


def test_a_changed_passphrase_alone_opens_both_keys(folder, tmp_path):
    first = _create(folder)
    kept = []
    changed = change_passphrase(folder, first, PASSPHRASE, "another", kept.append)
    assert kept == [changed.secret_name]
    assert changed.secret_name != first.secret_name
    assert changed.fingerprint == first.fingerprint
    assert _is_trusted_by_both(_signed_by(folder, tmp_path, changed, passphrase="another"), changed)
    with pytest.raises(UserError, match="does not open"):
        unlock(folder, changed, PASSPHRASE)
    renew(folder, changed, "another", now())


def test_a_keyring_that_refuses_leaves_the_old_passphrase(folder):
    first = _create(folder)

    def refuse(_name):
        raise EnvironmentFault("The keyring is locked.")

    with pytest.raises(EnvironmentFault):
        change_passphrase(folder, first, PASSPHRASE, "another", refuse)
    assert load_identity(folder / first.key) == first
    unlock(folder, first, PASSPHRASE)


# --- a kill or a full disk at every write


@pytest.mark.parametrize("change", ["renew", "rotate", "passphrase"])
def test_a_failure_at_any_write_leaves_the_old_or_the_new(folder, monkeypatch, change):
    first = _create(folder)
    real = store.write_whole
    left = 0

    def failing(*arguments, **options):
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        real(*arguments, **options)

    def attempt():
        if change == "renew":
            return renew(folder, first, PASSPHRASE, now())
        if change == "rotate":
            return renew_authority(folder, first, PASSPHRASE, now())
        return change_passphrase(folder, first, PASSPHRASE, "another", _keep_nothing)

    monkeypatch.setattr(store, "write_whole", failing)
    for writes in range(5):  # two certificates, two keys, and the facts that make them count
        left = writes
        with pytest.raises(EnvironmentFault, match="disk is full"):
            attempt()
        (there,) = list_identities(folder)
        assert there == first
        unlock(folder, there, PASSPHRASE)
    left = 5
    changed = attempt()
    assert changed.generation == 2
    assert list_identities(folder) == (changed,)
    unlock(folder, changed, "another" if change == "passphrase" else PASSPHRASE)


# --- several identities


def test_the_oldest_signs_until_another_is_chosen(folder):
    at = now()
    ana, ben = _create(folder, at=at - timedelta(hours=1)), _create(folder, "Ben Oke", at=at)
    both = list_identities(folder)
    assert default_of(both, "") == ana
    assert default_of(both, ben.key) == ben
    retired = store.change_facts(folder, ana, retired=True)
    assert default_of((retired, ben), "") == ben
    with pytest.raises(UserError, match="is gone: cleo") as gone:
        default_of(both, "cleo")
    assert ana.key in gone.value.hint
    with pytest.raises(UserError, match="no signing identity yet"):
        default_of((), "")


def test_an_identity_is_found_by_key_name_or_address_if_only_one_fits(folder):
    ana, ben = _create(folder), _create(folder, "Ben Oke")
    both = list_identities(folder)
    assert identity_named(both, ana.key) == ana
    assert identity_named(both, " ana RUIZ ") == ana
    assert identity_named(both, "Ben@x.example") == ben
    second = _create(folder, algorithm=Algorithm.ED25519)
    with pytest.raises(UserError, match="Several identities") as several:
        identity_named(list_identities(folder), "Ana Ruiz")
    assert ana.key in several.value.hint
    assert second.key in several.value.hint
    assert ben.key not in several.value.hint
    with pytest.raises(UserError, match="no signing identity “Cleo”"):
        identity_named(both, "Cleo")


def test_an_identity_of_an_earlier_version_is_read_and_renewed(folder, tmp_path):
    made = _create(folder)
    home = folder / made.key
    party = {"name": "Ana Ruiz", "organisation": "", "email": "", "website": ""}
    party["capacity"] = made.party.capacity.value
    facts = {"party": party, "created": "2026-01-02T03:04:05Z"}
    (home / "identity.json").write_text(json.dumps(facts))
    old = load_identity(home)
    assert (old.algorithm, old.generation, old.secret_name) == (Algorithm.ES256, 1, made.key)
    before = _signed_by(folder, tmp_path, old)
    renewed = renew(folder, old, PASSPHRASE, now())
    assert renewed.generation == 2
    assert _is_trusted_by_both(before, renewed)

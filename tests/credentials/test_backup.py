"""Backups of identities: they restore everything elsewhere, and nothing else opens them."""

import base64
import json
import stat

import pytest

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities import sealing, store
from countermark.credentials.identities.backup import (
    open_backup,
    packed,
    read_backup,
    restore_identity,
    sealed_backup,
)
from countermark.credentials.identities.folder import list_identities, load_identity, unlock
from countermark.credentials.identities.renewal import renew, renew_authority
from countermark.credentials.identities.sealing import Cost
from countermark.credentials.identity import KeyKind, ServicePlace, checked_party
from countermark.credentials.pem import certificates_in
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing
from tests.credentials.support import failure_codes, place, protected, second_opinion

HERE, THERE, BACKUP = "of this machine", "of the other machine", "of the backup"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    """Deriving a key is made to cost little, except where the cost is the point."""
    monkeypatch.setattr(sealing, "COST", Cost(power=4))


@pytest.fixture
def folder(tmp_path):
    return _folder(tmp_path / "here")


@pytest.fixture
def other(tmp_path):
    return _folder(tmp_path / "there")


def _folder(path):
    path.mkdir()
    return path


def _create(folder, name="Ana Ruiz", algorithm=Algorithm.ES256):
    return store.create_identity(folder, checked_party(name), now(), lambda _: HERE, algorithm)


def _backup(folder):
    return sealed_backup(
        [packed(folder, identity, HERE) for identity in list_identities(folder)], BACKUP
    )


def _restore(sealed, folder):
    opened = open_backup(sealed, BACKUP)
    return [restore_identity(item, folder, lambda _: THERE) for item in opened]


def test_every_identity_signs_again_on_another_machine(folder, other, tmp_path):
    for algorithm in NEW_ALGORITHMS:
        _create(folder, algorithm.label, algorithm)
    restored = _restore(_backup(folder), other)
    assert tuple(restored) == list_identities(folder) == list_identities(other)
    for identity in restored:
        key = unlock(other, identity, THERE)
        path = protected(place(_folder(tmp_path / identity.key), "drawing.png"), key)
        assert failure_codes(second_opinion(path, key)) == set()
        verdict = read_credentials(path, Anchors(identity.anchors, identity=identity.anchors))
        assert verdict.standing is Standing.TRUSTED
        renew(other, identity, THERE, now())


def test_what_was_signed_before_a_rotation_is_trusted_on_the_other_machine(folder, other, tmp_path):
    first = _create(folder)
    path = protected(place(tmp_path, "drawing.png"), unlock(folder, first, HERE))
    rotated = renew_authority(folder, renew(folder, first, HERE, now()), HERE, now())
    (restored,) = _restore(_backup(folder), other)
    assert restored == rotated
    assert restored.generation == 3
    verdict = read_credentials(path, Anchors(restored.anchors))
    assert verdict.standing is Standing.TRUSTED


def test_keys_are_encrypted_anew_for_the_new_machine(folder, other):
    _create(folder)
    (restored,) = _restore(_backup(folder), other)
    for passphrase in (HERE, BACKUP):
        with pytest.raises(UserError, match="does not open"):
            unlock(other, restored, passphrase)
    for path in other.rglob("*-key.pem"):
        assert path.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_secret_and_no_name_lies_open_in_the_file(folder):
    identity = _create(folder)
    sealed = _backup(folder)
    der = unlock(folder, identity, HERE).pkcs8
    for secret in (der, base64.b64encode(der)[:40], b"Ana Ruiz", b"BEGIN", HERE.encode()):
        assert secret not in sealed
    assert HERE not in repr(open_backup(sealed, BACKUP))
    assert "private" not in repr(open_backup(sealed, BACKUP))
    assert sealed != _backup(folder), "salt and nonce are used once"


def test_an_identity_that_is_here_is_never_overwritten(folder, other):
    _create(folder)
    sealed = _backup(folder)
    (there,) = _restore(sealed, other)
    before = {path: path.read_bytes() for path in other.rglob("*") if path.is_file()}
    with pytest.raises(UserError, match="already"):
        _restore(sealed, other)
    assert {path: path.read_bytes() for path in other.rglob("*") if path.is_file()} == before
    unlock(other, there, THERE)


def test_the_key_of_a_service_stays_with_the_service(folder, other):
    made = _create(folder)
    leaf = certificates_in(made.chain_pem)
    address = ServicePlace("https://sign.example/v1")
    facts = store.facts_of(made.party, now(), made.algorithm, issued_here=False, place=address)
    files = store.Material(leaf, authority=certificates_in(made.authority_pem)[0]).files("")
    kept = {**files, "service-authority.pem": made.authority_pem.encode()}
    served = store.store_identity(folder, "served-1", facts, kept)
    item = packed(folder, served, "")
    assert item.private == {}
    (opened,) = open_backup(sealed_backup([item], BACKUP), BACKUP)
    restored = restore_identity(opened, other, lambda _: pytest.fail("nothing to encrypt"))
    assert restored.kind is KeyKind.SERVICE
    assert restored.service is not None
    assert restored.service.address == address.address
    assert restored.service.authority == str(other / "served-1" / "service-authority.pem")


# --- what is no backup, or no longer


def test_every_changed_byte_is_refused(folder):
    _create(folder)
    sealed = _backup(folder)
    open_backup(sealed, BACKUP)
    for place_of_change in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place_of_change] ^= 1
        with pytest.raises(UserError):
            open_backup(bytes(changed), BACKUP)


def test_every_truncation_is_refused_in_words(folder, tmp_path):
    _create(folder)
    sealed = _backup(folder)
    path = tmp_path / "cut.countermark-backup"
    for length in range(0, len(sealed), 7):
        path.write_bytes(sealed[:length])
        with pytest.raises(UserError, match="not complete" if length > 18 else "not a backup"):
            read_backup(path)
    path.write_bytes(sealed + b"\n")
    with pytest.raises(UserError, match="damaged"):
        read_backup(path)


def test_foreign_and_newer_files_are_told_apart(folder, tmp_path):
    _create(folder)
    path = tmp_path / "x.countermark-backup"
    path.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(UserError, match="not a backup of Countermark"):
        read_backup(path)
    newer = bytearray(_backup(folder))
    newer[len(b"countermark-backup\n")] = 2
    path.write_bytes(newer)
    with pytest.raises(UserError, match="newer version"):
        read_backup(path)
    with pytest.raises(EnvironmentFault, match="does not exist"):
        read_backup(tmp_path / "missing")


def test_a_wrong_passphrase_is_said(folder):
    _create(folder)
    with pytest.raises(UserError, match="passphrase does not open this backup"):
        open_backup(_backup(folder), "a guess")


def test_a_passphrase_of_the_same_letters_opens_it_on_every_keyboard(folder):
    _create(folder)
    item = packed(folder, list_identities(folder)[0], HERE)
    assert open_backup(sealed_backup([item], "caf\u00e9"), "cafe\u0301")


def test_a_file_cannot_ask_for_more_memory_than_is_bearable(folder):
    _create(folder)
    greedy = bytearray(_backup(folder))
    greedy[len(b"countermark-backup\n") + 1] = 30
    with pytest.raises(UserError, match="damaged"):
        open_backup(bytes(greedy), BACKUP)


def test_guessing_a_passphrase_costs_what_it_should(monkeypatch):
    """128 MB of memory for each guess."""
    cost = Cost()
    assert 128 * cost.block << cost.power == 128 * 2**20
    monkeypatch.setattr(sealing, "COST", cost)
    assert sealing.unseal(sealing.seal(b"content", "x"), "x") == b"content"


def _with(folder, change):
    """A backup of one's own making whose content was changed before it was encrypted."""
    content = json.loads(sealing.unseal(_backup(folder), BACKUP))
    change(content["identities"][0])
    return sealing.seal(json.dumps(content).encode(), BACKUP)


@pytest.mark.parametrize(
    "change",
    [
        lambda item: item.update(key="../evil"),
        lambda item: item.update(key=".hidden"),
        lambda item: item.update(key=5),
        lambda item: item["public"].update({"../leaf.pem": ""}),
        lambda item: item["public"].update({"/tmp/leaf.pem": ""}),
        lambda item: item["public"].update({"identity.json": "{}"}),
        lambda item: item["public"].update({"2/../../leaf.pem": ""}),
        lambda item: item["public"].update({"leaf.pem": "no certificate"}),
        lambda item: item["private"].update({"../x-key.pem": ""}),
        lambda item: item["private"].update({"leaf-key.pem": "AAAA"}),
        lambda item: item.update(facts=[]),
        lambda item: item["facts"].update(generation="../3"),
        lambda item: item.pop("public"),
    ],
)
def test_names_that_lead_out_of_the_folder_and_other_nonsense_are_refused(folder, change):
    _create(folder)
    with pytest.raises(UserError, match="something else than identities"):
        open_backup(_with(folder, change), BACKUP)


def test_an_identity_that_is_not_whole_is_not_restored(folder, other):
    _create(folder)
    stranger = packed(folder, _create(folder, "Mallory"), HERE)
    swapped = base64.b64encode(stranger.private["leaf-key.pem"]).decode()
    for change, reason in (
        (lambda item: item["private"].update({"leaf-key.pem": swapped}), "does not belong"),
        (lambda item: item["private"].update({"authority-key.pem": swapped}), "does not belong"),
        (lambda item: item["private"].pop("authority-key.pem"), "does not exist"),
        (lambda item: item["public"].pop("leaf.pem"), "damaged"),
        (lambda item: item["facts"].update(generation=7), "damaged"),
        (lambda item: item["facts"].update(algorithm="rot13"), "damaged"),
    ):
        item = open_backup(_with(folder, change), BACKUP)[0]
        with pytest.raises(EnvironmentFault, match=reason):
            restore_identity(item, other, lambda _: THERE)
        assert list(other.iterdir()) == []


def test_a_failure_at_any_write_restores_nothing(folder, other, monkeypatch):
    _create(folder)
    sealed = _backup(folder)
    real = store.write_whole
    left = 0

    def failing(*arguments, **options):
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        real(*arguments, **options)

    monkeypatch.setattr(store, "write_whole", failing)
    for writes in range(5):  # two certificates, two keys, the facts
        left = writes
        with pytest.raises(EnvironmentFault, match="disk is full"):
            _restore(sealed, other)
        assert list(other.iterdir()) == []
    left = 5
    (restored,) = _restore(sealed, other)
    unlock(other, restored, THERE)


def test_what_a_kill_left_of_a_restoration_is_no_identity_and_is_cleared_away(folder, other):
    made = _create(folder)
    half = _folder(other / f".restored-{made.key}")
    (half / "identity.json").write_text("{}")
    assert list_identities(other) == ()
    _restore(_backup(folder), other)
    assert [path.name for path in other.iterdir()] == [made.key]
    assert load_identity(other / made.key) == made

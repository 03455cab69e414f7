"""Several identities on the command line: who signs, renewal, passphrases, backups, export."""

from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from cryptography import x509

from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.folder import list_identities
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.credentials.reading import read_credentials
from tests.cli import fake_keyring
from tests.conftest import PASSPHRASE


@pytest.fixture
def agency(ana):
    """The program with two identities, Ana's being the older one."""
    made = ana("identity", "create", "--name", "Ben Oke", "--algorithm", "ed25519")
    assert made.code == 0, made.err
    assert "Ana Ruiz remains the identity that signs" in made.out
    return ana


def _keys(program):
    return {item["name"]: item["key"] for item in program("--json", "identity", "list").records}


def _aged(home, days, name="Old Hand"):
    """An identity that was made some days ago."""
    folder = home / "identities"
    folder.mkdir(parents=True, exist_ok=True)
    at = now() - timedelta(days=days) + timedelta(hours=2)
    return create_identity(folder, checked_party(name), at, lambda _: PASSPHRASE)


def test_the_chosen_default_is_marked_and_signs(agency, photo, output):
    chosen = agency("identity", "default", "ben oke")
    assert chosen.code == 0
    listed = agency("--json", "identity", "list").records
    assert {item["name"]: item["default"] for item in listed} == {
        "Ana Ruiz": False,
        "Ben Oke": True,
    }
    assert agency("--json", "identity", "show").record["algorithm"] == "ed25519"
    assert agency("--json", "identity", "show", "Ana Ruiz").record["default"] is False
    assert agency("protect", photo, "--output", output).code == 0
    assert agency("--json", "verify", output).record["signer"] == "Ben Oke"


def test_a_batch_is_signed_by_whom_it_names_for_whom_it_names(agency, photo, output):
    asked = ("--identity", "Ben Oke", "--creator", "Ana Ruiz")
    run = agency("protect", photo, "--output", output, *asked)
    assert run.code == 0, run.err
    verdict = agency("--json", "verify", output).record
    assert verdict["signer"] == "Ben Oke"
    assert verdict["verdict"] == "trusted"
    read = read_credentials(output / photo.name, Anchors())
    active = read.details["manifests"][read.manifest]["assertions"]
    (bound,) = [item["data"] for item in active if item["label"] == "cawg.identity"]
    assert bound["signature_info"]["common_name"] == "Ana Ruiz"


def test_nobody_of_that_name_ends_with_two_and_says_who_there_is(agency, photo, output):
    for option in ("--identity", "--creator"):
        run = agency("protect", photo, "--output", output, option, "Cleo")
        assert run.code == 2
        assert "no signing identity “Cleo”" in run.err
        assert all(key in run.err for key in _keys(agency).values())
    both = agency("protect", photo, "--output", output, "--as-creator", "--creator", "Ana Ruiz")
    assert both.code == 2
    assert "named twice" in both.err
    assert not output.exists()


def test_a_default_that_is_gone_is_said_and_another_can_be_chosen(agency, home, photo, output):
    agency("identity", "default", "Ben Oke")
    gone = home / "identities" / _keys(agency)["Ben Oke"]
    gone.rename(home / "elsewhere")
    run = agency("protect", photo, "--output", output)
    assert run.code == 2
    assert "by default is gone" in run.err
    listed = agency("identity", "list")
    assert listed.code == 0
    assert "identity default" in listed.err
    assert agency("identity", "default", "Ana Ruiz").code == 0
    assert agency("protect", photo, "--output", output).code == 0


def test_new_keys_are_made_for_some_algorithms_only(countermark):
    run = countermark("identity", "create", "--name", "Ana", "--algorithm", "es512")
    assert run.code == 2
    assert "es256, es384, ps256, ed25519" in run.err


def test_a_renewal_in_time_keeps_what_was_signed_trusted(countermark, home, photo, output):
    _aged(home, 340)
    first = countermark("protect", photo, "--output", output)
    assert first.code == 0
    assert "in 25 days. Renew it with `countermark identity renew old-hand-" in first.err
    assert "in 25 days" in countermark("identity", "list").err
    for options in ((), ("--same-key",), ("--new-authority",)):
        renewed = countermark("identity", "renew", "Old Hand", *options)
        assert renewed.code == 0, renewed.err
        assert ("--output FILE.pem" in renewed.err) is bool(options and "auth" in options[0])
    assert countermark("identity", "list").err == ""
    assert countermark("--json", "verify", output).record["verdict"] == "trusted"
    shown = countermark("--json", "identity", "show").record
    authority = x509.load_pem_x509_certificate(Path(shown["authority"]).read_bytes())
    (identity,) = list_identities(home / "identities")
    leaf = x509.load_pem_x509_certificates(identity.chain_pem.encode())[0]
    leaf.verify_directly_issued_by(authority)


def test_an_expired_one_signs_again_once_it_is_renewed(countermark, home, photo, output):
    _aged(home, 400)
    refused = countermark("protect", photo, "--output", output)
    assert refused.code == 2
    assert "expired on" in refused.err
    assert "countermark identity renew old-hand-" in refused.err
    assert countermark("identity", "renew").code == 0
    assert countermark("protect", photo, "--output", output).code == 0


def test_only_those_who_sign_a_batch_are_reminded_of(ana, home, photo, output):
    _aged(home, 340)
    ana("identity", "default", "Ana Ruiz")
    assert "expires" not in ana("protect", photo, "--output", output).err


def test_a_changed_passphrase_goes_where_the_old_one_was_kept(
    countermark, home, monkeypatch, photo, output
):
    ring = fake_keyring.Keyring()
    keyring.set_keyring(ring)
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    assert countermark("identity", "create", "--name", "Ana Ruiz").code == 0
    (before,) = ring.kept.items()
    assert countermark("identity", "passphrase").code == 2, "nobody to ask"
    assert dict([before]) == ring.kept
    monkeypatch.setenv("COUNTERMARK_NEW_PASSPHRASE", "a brand new one")
    run = countermark("identity", "passphrase")
    assert run.code == 0
    assert list(ring.kept.values()) == ["a brand new one"]
    assert before[0] not in ring.kept
    assert countermark("protect", photo, "--output", output).code == 0
    _nowhere(home, "a brand new one", run.out + run.err)


def test_a_backup_signs_and_verifies_in_another_home(
    agency, home, tmp_path, monkeypatch, photo, output
):
    monkeypatch.setenv("COUNTERMARK_BACKUP_PASSPHRASE", "for the safe")
    assert agency("protect", photo, "--output", output).code == 0
    file = tmp_path / "mine.countermark-backup"
    made = agency("--json", "identity", "backup", file)
    assert {item["name"] for item in made.records} == {"Ana Ruiz", "Ben Oke"}
    assert file.stat().st_mode & 0o077 == 0
    again = agency("identity", "backup", file)
    assert again.code == 2
    assert "There is a file already" in again.err

    elsewhere = tmp_path / "elsewhere"
    there = ("--home", elsewhere)
    monkeypatch.setenv("COUNTERMARK_PASSPHRASE", "of the other machine")
    monkeypatch.setenv("COUNTERMARK_BACKUP_PASSPHRASE", "a guess")
    wrong = agency(*there, "identity", "restore", file)
    assert wrong.code == 2
    assert "does not open this backup" in wrong.err
    monkeypatch.setenv("COUNTERMARK_BACKUP_PASSPHRASE", "for the safe")
    restored = agency(*there, "--json", "identity", "restore", file)
    assert [item["status"] for item in restored.records] == ["ok", "ok"]
    skipped = agency(*there, "--json", "identity", "restore", file)
    assert skipped.code == 0
    assert [item["status"] for item in skipped.records] == ["skipped", "skipped"]
    assert agency(*there, "--json", "verify", output).record["verdict"] == "trusted"
    second = tmp_path / "second"
    assert agency(*there, "protect", photo, "--output", second, "--identity", "Ben Oke").code == 0
    assert agency("--json", "verify", second).record["verdict"] == "trusted"
    said = "".join(run.out + run.err for run in (made, again, wrong, restored, skipped))
    for place in (home, elsewhere):
        _nowhere(place, "for the safe", said)


def test_exported_certificates_are_public_and_whole(agency, home, tmp_path):
    file = tmp_path / "ana.pem"
    agency("identity", "renew", "Ana Ruiz", "--new-authority")
    run = agency("--json", "identity", "export", "Ana Ruiz", "--output", file)
    assert run.record["certificates"] == 3
    leaf, authority, earlier = x509.load_pem_x509_certificates(file.read_bytes())
    leaf.verify_directly_issued_by(authority)
    assert earlier.subject == authority.subject
    assert earlier != authority
    assert b"PRIVATE" not in file.read_bytes()
    before = file.read_bytes()
    again = agency("identity", "export", "--output", file)
    assert again.code == 2
    assert "Choose another name" in again.err
    assert file.read_bytes() == before


def _nowhere(folder, secret, said):
    """No secret in what was said, nor in any file of the program."""
    assert secret not in said
    for path in folder.rglob("*"):
        assert path.is_dir() or secret.encode() not in path.read_bytes(), path

"""Certificates from authorities on the command line: import, request, answer."""

import keyring
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from countermark.base.secrets import (
    IMPORT_VARIABLE,
)
from tests.cli.fake_keyring import Keyring
from tests.cli.test_passphrases import Terminal, terminals
from tests.conftest import PASSPHRASE
from tests.credentials.authorities import Authority, self_signed

ROOT = Authority("Root of tests")
MIDDLE = Authority("Issuer of tests", ROOT)
KEY = ec.generate_private_key(ec.SECP256R1())
LEAF = MIDDLE.issue(KEY.public_key())
ABOVE = [MIDDLE.certificate, ROOT.certificate]
THEIRS = "what the authority chose"


def _pem(*certificates):
    return b"".join(item.public_bytes(Encoding.PEM) for item in certificates)


def _open_key():
    return KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.fixture
def brought(tmp_path):
    """What an authority gave out: an encrypted PKCS#12 file."""
    sealing = BestAvailableEncryption(THEIRS.encode())
    path = tmp_path / "ana.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"Ana", KEY, LEAF, ABOVE, sealing))
    return path


@pytest.fixture
def known(monkeypatch):
    monkeypatch.setenv(IMPORT_VARIABLE, THEIRS)


def _answered(path, request):
    """The authority reads the request and answers, the root first."""
    asked = x509.load_pem_x509_csr(request.read_bytes())
    path.write_bytes(_pem(*reversed(ABOVE), MIDDLE.issue(asked.public_key())))
    return path


def test_an_imported_identity_signs_and_its_works_read_trusted(
    countermark, brought, known, photo, output
):
    run = countermark("identity", "import", brought)
    assert run.code == 0, run.err
    assert "✓ Ana Ruiz can sign until" in run.out
    assert "names Ana Ruiz, and Issuer of tests issued it" in run.out
    assert countermark("protect", photo, "--output", output).code == 0
    seen = countermark("--json", "verify", output / photo.name).record
    assert (seen["verdict"], seen["signer"]) == ("trusted", "Ana Ruiz")


def test_without_the_root_own_files_read_trusted_too_and_it_is_said(
    countermark, tmp_path, photo, output
):
    (tmp_path / "ana.key").write_bytes(_open_key())
    (tmp_path / "ana.crt").write_bytes(_pem(LEAF))
    (tmp_path / "issuer.crt").write_bytes(_pem(MIDDLE.certificate))
    run = countermark(
        "identity", "import", tmp_path / "ana.crt", tmp_path / "ana.key",
        "--chain", tmp_path / "issuer.crt",
    )  # fmt: skip
    assert run.code == 0, run.err
    assert "this computer trusts the one below it" in run.out
    assert countermark("protect", photo, "--output", output).code == 0
    seen = countermark("--json", "verify", output / photo.name).record
    assert seen["verdict"] == "trusted"


def test_the_record_says_all_of_it(countermark, brought, known):
    run = countermark("--json", "identity", "import", brought, "--name", "Ana", "--website", "")
    record = run.record
    assert (record["name"], record["organisation"]) == ("Ana", "Studio Ruiz")
    assert (record["email"], record["algorithm"]) == ("ana@ruiz.example", "es256")
    assert (record["certificate_name"], record["issuer"]) == ("Ana Ruiz", "Issuer of tests")
    assert record["root_known"] is True
    assert record["default"] is True
    (listed,) = countermark("--json", "identity", "list").records
    assert listed["key"] == record["key"]
    assert listed["fingerprint"] == record["fingerprint"]


def test_the_own_name_and_address_come_before_the_certificates(countermark, brought, known):
    run = countermark(
        "--json", "identity", "import", brought, "--name", "Ana R.", "--organisation", "Agency",
        "--email", "a@b.example", "--website", "https://ruiz.example",
    )  # fmt: skip
    found = run.record
    assert [found[name] for name in ("name", "organisation", "email", "website")] == [
        "Ana R.", "Agency", "a@b.example", "https://ruiz.example",
    ]  # fmt: skip


def test_the_older_identity_remains_the_one_that_signs(ana, brought, known):
    run = ana("identity", "import", brought, "--name", "Somebody else")
    assert run.code == 0
    assert "Ana Ruiz remains the identity that signs" in run.out
    assert "Readers show that name as the signer's, not Somebody else." in run.out


def test_a_passphrase_is_needed_and_says_where_from(countermark, home, brought):
    run = countermark("identity", "import", brought)
    assert run.code == 2
    assert IMPORT_VARIABLE in run.err
    assert list((home / "identities").iterdir()) == []
    assert IMPORT_VARIABLE in countermark("identity", "import", "--help").out


def test_a_wrong_passphrase_ends_with_two_and_is_not_shown(countermark, brought, monkeypatch):
    monkeypatch.setenv(IMPORT_VARIABLE, "guess-me-not")
    run = countermark("identity", "import", brought)
    assert run.code == 2
    assert "does not open" in run.err
    assert "guess-me-not" not in run.out + run.err


@terminals
def test_a_person_is_asked_for_the_passphrase_of_the_file(brought):
    asked = Terminal("identity", "import", brought)
    asked.until("Passphrase of ana.p12")
    asked.type(f"{THEIRS}\n")
    asked.until("Choose a passphrase for your signing key")
    asked.type("open sesame\n")
    asked.until("Once more")
    asked.type("open sesame\n")
    assert asked.end() == 0, asked.text
    assert "can sign until" in asked.text
    assert THEIRS not in asked.text


def test_a_self_signed_certificate_is_explained(countermark, tmp_path):
    path = tmp_path / "own.pem"
    path.write_bytes(_open_key() + _pem(self_signed(KEY)))
    run = countermark("identity", "import", path)
    assert run.code == 2
    assert "signed by itself" in run.err
    assert "countermark identity create" in run.err


def test_neither_log_nor_identity_holds_a_passphrase_or_the_open_key(
    countermark, home, brought, known
):
    assert countermark("identity", "import", brought).code == 0
    secrets = [THEIRS.encode(), PASSPHRASE.encode(), _open_key().split(b"\n")[1]]
    for path in home.rglob("*"):
        data = b"" if path.is_dir() else path.read_bytes()
        assert not [secret for secret in secrets if secret in data], path


# --- a request and its answer


def test_from_a_request_to_a_trusted_work(countermark, home, tmp_path, photo, output):
    request = tmp_path / "ana.csr"
    asked = countermark(
        "identity", "request", "--name", "Ana Ruiz", "--email", "ana@ruiz.example",
        "--output", request,
    )  # fmt: skip
    assert asked.code == 0, asked.err
    assert f"The request for Ana Ruiz is in {request}" in asked.out
    assert request.read_bytes().startswith(b"-----BEGIN CERTIFICATE REQUEST-----")
    assert "No signing identity yet" in countermark("identity", "list").out

    run = countermark("identity", "answer", _answered(tmp_path / "answer.pem", request))
    assert run.code == 0, run.err
    assert "✓ Ana Ruiz can sign until" in run.out
    assert countermark("protect", photo, "--output", output).code == 0
    seen = countermark("--json", "verify", output / photo.name).record
    assert seen["verdict"] == "trusted"


@pytest.mark.parametrize("algorithm", ["es384", "ed25519"])
def test_an_identity_gets_a_real_certificate_and_older_works_stay_trusted(
    ana, tmp_path, photo, output, algorithm
):
    key = ana("--json", "identity", "list").record["key"]
    assert ana("protect", photo, "--output", output).code == 0
    request = tmp_path / "ana.csr"
    made = ana(
        "--json", "identity", "request", "--renew", key, "--algorithm", algorithm,
        "--output", request,
    )  # fmt: skip
    assert (made.record["renews"], made.record["name"]) == (key, "Ana Ruiz")
    answer = _answered(tmp_path / "answer.pem", request)
    record = ana("--json", "identity", "answer", answer).record
    assert (record["key"], record["algorithm"]) == (key, algorithm)
    later = tmp_path / "later"
    assert ana("protect", photo, "--output", later).code == 0
    for folder in (output, later):
        assert ana("--json", "verify", folder / photo.name).record["verdict"] == "trusted"


def test_a_renewed_identity_finds_its_new_passphrase_in_the_keyring(
    countermark, tmp_path, photo, output, monkeypatch
):
    keyring.set_keyring(Keyring())
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    assert countermark("identity", "create", "--name", "Ana Ruiz").code == 0
    key = countermark("--json", "identity", "list").record["key"]
    request = tmp_path / "ana.csr"
    assert countermark("identity", "request", "--renew", key, "--output", request).code == 0
    answer = _answered(tmp_path / "answer.pem", request)
    assert countermark("identity", "answer", answer).code == 0
    assert countermark("protect", photo, "--output", output).code == 0


def test_a_request_needs_a_name(countermark, tmp_path):
    run = countermark("identity", "request", "--output", tmp_path / "ana.csr")
    assert run.code == 2
    assert "needs a name" in run.err
    assert not (tmp_path / "ana.csr").exists()


def test_an_identity_that_is_not_there_is_not_renewed(countermark, tmp_path):
    run = countermark("identity", "request", "--renew", "bo", "--output", tmp_path / "bo.csr")
    assert run.code == 2
    assert "no signing identity “bo”" in run.err


def test_a_request_replaces_no_file_and_leaves_no_key_behind(countermark, home, tmp_path):
    there = tmp_path / "ana.csr"
    there.write_bytes(b"mine")
    for output, words in ((there, "this name already"), (tmp_path / "gone" / "x.csr", "not exist")):
        run = countermark("identity", "request", "--name", "Ana", "--output", output)
        assert run.code == 2
        assert words in run.err
    assert there.read_bytes() == b"mine"
    assert [path for path in home.rglob("*") if path.name == "leaf-key.pem"] == []


def test_an_answer_to_nothing_says_so(countermark, tmp_path):
    path = tmp_path / "answer.pem"
    path.write_bytes(_pem(LEAF, *ABOVE))
    run = countermark("identity", "answer", path)
    assert run.code == 2
    assert "None of these certificates answers a request" in run.err
    assert "countermark identity import" in run.err


def test_the_requested_key_stays_here_encrypted(countermark, home, tmp_path):
    request = tmp_path / "ana.csr"
    assert countermark("identity", "request", "--name", "Ana", "--output", request).code == 0
    (path,) = home.rglob("leaf-key.pem")
    private = load_pem_private_key(path.read_bytes(), PASSPHRASE.encode())
    assert private.public_key() == x509.load_pem_x509_csr(request.read_bytes()).public_key()
    assert b"PRIVATE" not in request.read_bytes()

"""Adding a key that stays in a token or behind a service, and signing with it from workers."""

import keyring
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding

from countermark.base.asking import Secret, Wanted
from countermark.cli.session import Session
from tests.cli.fake_keyring import Keyring
from tests.cli.support import environment, fit_for_people, program
from tests.servers import always, authority_file, refusing_address, running_server
from tests.signing_service import ACCESS_KEY, SigningService

PIN_VARIABLE, ACCESS_KEY_VARIABLE = "COUNTERMARK_PIN", "COUNTERMARK_ACCESS_KEY"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def service():
    return SigningService()


@pytest.fixture
def server(service):
    authority = trustme.CA()
    with running_server(service, authority) as running:
        running.authority = authority
        yield running


@pytest.fixture
def trusted(server, tmp_path):
    return authority_file(server.authority, tmp_path)


@pytest.fixture
def token(tmp_path, monkeypatch):
    pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed")
    from tests.softhsm import SoftToken

    made = SoftToken(tmp_path, monkeypatch)
    yield made
    made.close()


def _file(folder, certificates):
    path = folder / "certificates.pem"
    path.write_bytes(b"".join(item.public_bytes(Encoding.PEM) for item in certificates))
    return path


def _signs(photo, output, env):
    """Protect and verify in processes of their own; gives what verifying says."""
    run = program("--workers", "2", "protect", photo, "--output", output, env=env)
    assert (run.code, fit_for_people(run)) == (0, True), run
    run = program("--json", "verify", output, env=env)
    assert run.code == 0
    return run.record


def test_a_service_signs_from_the_command_line(tmp_path, photo, output, server, service, trusted):
    env = environment(**{ACCESS_KEY_VARIABLE: ACCESS_KEY, "COUNTERMARK_PASSPHRASE": None})
    certificates = _file(tmp_path, service.certificates)
    run = program(
        "identity", "service", server.address(), "--certificate", certificates,
        "--authority", trusted, "--name", "Ana", env=env,
    )  # fmt: skip
    assert run.code == 0, run
    assert f"✓ Ana can sign with the signing service {server.address()} until" in run.out
    trusted.unlink()
    record = _signs(photo, output, env)
    assert record["verdict"] == "trusted"
    assert service.signed == 3, "when it was added, before the batch, and for the file"


def test_a_token_signs_from_the_command_line(tmp_path, photo, output, token):
    from tests.softhsm import LABEL, PIN

    certificates = _file(tmp_path, token.make_key())
    env = environment(**{PIN_VARIABLE: PIN, "COUNTERMARK_PASSPHRASE": None})
    run = program(
        "identity", "token", "--library", token.library, "--token", LABEL, "--key", "signing",
        "--certificate", certificates, env=env,
    )  # fmt: skip
    assert run.code == 0, run
    assert f"✓ Ana Ruiz can sign with the security token “{LABEL}” until" in run.out
    assert "set COUNTERMARK_PIN" in run.err
    record = _signs(photo, output, env)
    assert record["verdict"] == "trusted"


def test_a_token_that_holds_its_certificates_needs_no_files(countermark, token, monkeypatch):
    from tests.softhsm import LABEL, PIN

    for certificate, key_id in zip(token.make_key(), (b"\1", b"\7"), strict=True):
        token.put_certificate(certificate, key_id)
    monkeypatch.setenv(PIN_VARIABLE, PIN)
    run = countermark("--json", "identity", "token", "--library", token.library, "--token", LABEL)
    assert run.code == 0
    assert (run.record["name"], run.record["kind"]) == ("Ana Ruiz", "token")
    assert run.record["default"]


def test_a_typed_pin_goes_into_the_keyring_and_nowhere_else(
    countermark, home, token, photo, output, monkeypatch, tmp_path
):
    from tests.softhsm import LABEL, PIN

    asked = []
    monkeypatch.setattr(Session, "ask", lambda _, wanted: asked.append(wanted) or PIN)
    keyring.set_keyring(Keyring())
    certificates = _file(tmp_path, token.make_key())
    add = ("identity", "token", "--library", token.library, "--token", LABEL)
    assert countermark(*add, "--certificate", certificates).code == 0
    assert countermark("protect", photo, "--output", output).code == 0
    assert asked == [Wanted(Secret.PIN)], "once"
    stored = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert PIN.encode() not in stored


def test_a_wrong_pin_adds_nothing(countermark, home, token, tmp_path, monkeypatch):
    from tests.softhsm import LABEL, OTHER_PIN

    monkeypatch.setenv(PIN_VARIABLE, OTHER_PIN)
    certificates = _file(tmp_path, token.make_key())
    add = ("identity", "token", "--library", token.library, "--token", LABEL)
    run = countermark(*add, "--certificate", certificates)
    assert run.code == 2
    assert "The PIN does not open the security token" in run.err
    assert "lock" in run.err
    assert OTHER_PIN not in run.out + run.err
    assert list((home / "identities").iterdir()) == []


def test_a_pin_that_was_changed_is_tried_once_and_then_asked_for(
    countermark, token, photo, output, monkeypatch, tmp_path
):
    from tests.softhsm import LABEL, OTHER_PIN, PIN

    answers, asked = iter([PIN, OTHER_PIN, PIN]), []
    monkeypatch.setattr(Session, "ask", lambda _, wanted: asked.append(wanted) or next(answers))
    kept = Keyring()
    keyring.set_keyring(kept)
    certificates = _file(tmp_path, token.make_key())
    add = ("identity", "token", "--library", token.library, "--token", LABEL)
    identity = countermark("--json", *add, "--certificate", certificates).record["key"]
    kept.set_password("countermark", identity, "000000")
    for code in (2, 2, 0):
        run = countermark("protect", photo, "--output", output)
        assert run.code == code
        assert ("does not open" in run.err) is (code == 2)
    assert len(asked) == 3, "when it was added, and twice after the keyring's was refused"
    assert kept.get_password("countermark", identity) == PIN


def test_without_a_pin_the_batch_does_not_begin(
    countermark, token, tmp_path, photo, output, monkeypatch
):
    from tests.softhsm import LABEL, PIN

    monkeypatch.setenv(PIN_VARIABLE, PIN)
    certificates = _file(tmp_path, token.make_key())
    add = ("identity", "token", "--library", token.library, "--token", LABEL)
    assert countermark(*add, "--certificate", certificates).code == 0
    monkeypatch.delenv(PIN_VARIABLE)
    run = countermark("protect", photo, "--output", output)
    assert run.code == 2
    assert "The PIN of your security token is not known" in run.err
    assert PIN_VARIABLE in run.err
    assert not output.exists()


def test_a_service_that_wants_no_access_key_is_never_asked_about(
    countermark, tmp_path, photo, output, server, service, trusted
):
    def open_to_all(request):
        request.headers["Authorization"] = f"Bearer {ACCESS_KEY}"
        return service(request)

    server.answer = open_to_all
    certificates = _file(tmp_path, service.certificates)
    add = ("identity", "service", server.address(), "--certificate", certificates)
    assert countermark(*add, "--authority", trusted).code == 0
    assert countermark("protect", photo, "--output", output).code == 0


def test_a_silent_service_ends_the_batch_before_it_begins(
    countermark, tmp_path, photo, output, server, service, trusted, monkeypatch
):
    monkeypatch.setenv(ACCESS_KEY_VARIABLE, ACCESS_KEY)
    certificates = _file(tmp_path, service.certificates)
    add = ("identity", "service", server.address(), "--certificate", certificates)
    assert countermark(*add, "--authority", trusted).code == 0
    server.answer = always(b"", 503)
    run = countermark("protect", photo, "--output", output)
    assert run.code == 2
    assert "The signing service refused to sign (status 503)." in run.err
    assert not output.exists()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("nobody listens", "127.0.0.1 refuses the connection"),
        ("http://sign.example/", "only asked over https://"),
        ("sign.example", "not a web address"),
    ],
)
def test_a_service_that_cannot_be_asked_is_not_added(
    countermark, home, tmp_path, service, address, sentence
):
    certificates = _file(tmp_path, service.certificates)
    asked = refusing_address() if address == "nobody listens" else address
    run = countermark("identity", "service", asked, "--certificate", certificates)
    assert run.code == 2
    assert sentence in run.err
    assert list((home / "identities").iterdir()) == []


def test_a_file_that_is_no_certificate_is_said_so(countermark, photo, tmp_path):
    for path in (photo, tmp_path / "missing.pem"):
        run = countermark("identity", "service", "https://127.0.0.1/", "--certificate", path)
        assert run.code == 2
        assert path.name in run.err

"""A key behind a service: it signs from there, and whatever goes wrong there costs no file."""

import base64
import json

import pytest
import trustme

from countermark.base.errors import CountermarkError, EnvironmentFault, UserError
from countermark.base.times import now
from countermark.base.web import WebFault
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm, is_signature
from countermark.credentials.cms import detached_signature
from countermark.credentials.identities.folder import unlock
from countermark.credentials.identities.places import add_service_identity, newcomer
from countermark.credentials.identity import ServicePlace, checked_party
from countermark.credentials.profile import CertificateUnfit
from countermark.credentials.signing_service import checked_address, signing_with_service
from countermark.credentials.verdict import Standing
from tests.credentials.support import (
    failure_codes,
    needs_openssl,
    openssl_cms,
    place,
    second_opinion,
    sign,
)
from tests.servers import always, authority_file, drops, hangs, refusing_address, running_server
from tests.signing_service import ACCESS_KEY, SigningService


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path):
    return str(authority_file(authority, tmp_path))


@pytest.fixture
def service():
    return SigningService()


@pytest.fixture
def server(service, authority):
    with running_server(service, authority) as running:
        yield running


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "identities"
    path.mkdir()
    return path


def _into(kept):
    return lambda identity, secret: kept.append((identity, secret))


def _added(folder, service, address, trusted, access_key=ACCESS_KEY, keep=None):
    new = newcomer(service.certificates, checked_party, now())
    added = ServicePlace(address, trusted)
    return add_service_identity(folder, added, new, access_key, keep or _into([]))


@pytest.fixture
def key(folder, service, server, trusted):
    identity = _added(folder, service, server.address(), trusted)
    return unlock(folder, identity, ACCESS_KEY)


@pytest.mark.parametrize("algorithm", [*NEW_ALGORITHMS, Algorithm.ES512])
def test_a_service_signs_with_every_algorithm(authority, trusted, algorithm):
    service = SigningService(algorithm)
    with running_server(service, authority) as server:
        ask = signing_with_service(ServicePlace(server.address(), trusted), algorithm, ACCESS_KEY)
        public = service.certificates[0].public_key()
        assert is_signature(ask(b"some bytes"), b"some bytes", public, algorithm)


def test_the_question_is_what_the_documentation_says(server, trusted):
    ask = signing_with_service(ServicePlace(server.address(), trusted), Algorithm.ES256, ACCESS_KEY)
    ask(b"\x00\xff some bytes")
    (request,) = server.asked
    assert (request.method, request.path) == ("POST", "/sign")
    assert request.headers["Authorization"] == f"Bearer {ACCESS_KEY}"
    assert request.headers["Content-Type"] == "application/json"
    assert json.loads(request.body) == {
        "algorithm": "es256",
        "data": base64.b64encode(b"\x00\xff some bytes").decode(),
    }


def test_without_an_access_key_none_is_sent(server, trusted):
    ask = signing_with_service(ServicePlace(server.address(), trusted), Algorithm.ES256, "")
    with pytest.raises(WebFault, match="refuses the access key"):
        ask(b"some bytes")
    assert "Authorization" not in server.asked[0].headers


def test_both_engines_trust_what_it_signed(tmp_path, key, service):
    source = place(tmp_path, "photo.jpg")
    signed = sign(source, key)
    assert signed.verdict.standing is Standing.TRUSTED
    path = signed.staged.rename(tmp_path / "signed" / "photo.jpg")
    opinion = second_opinion(path, key)
    assert failure_codes(opinion) == set()
    assert opinion["validation_state"] == "Trusted"
    assert service.signed == 2, "once when it was added, once for the file"


@needs_openssl
def test_openssl_takes_the_list_of_files_it_signed(tmp_path, key):
    signature = detached_signature(key, b"abc  robots.txt\n", now())
    assert openssl_cms(tmp_path, key, signature, b"abc  robots.txt\n") == 0
    assert openssl_cms(tmp_path, key, signature, b"abd  robots.txt\n") != 0


def test_what_is_stored_holds_no_access_key(folder, key, trusted):
    stored = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert ACCESS_KEY.encode() not in stored
    facts = json.loads((folder / key.identity.key / "identity.json").read_text())
    assert facts["kind"] == "service"
    assert not facts["issued_here"]
    assert key.identity.service.authority == str(
        folder / key.identity.key / "service-authority.pem"
    ), "a copy, so that the person's file may go"


TROUBLES = {
    "401": (always(b"{}", 401), "The signing service refuses the access key."),
    "403": (always(b"{}", 403), "The signing service refuses the access key."),
    "500": (always(b"", 500), "The signing service refused to sign (status 500)."),
    "page": (always(b"<html>Welcome</html>"), "answered with something that is no signature"),
    "list": (always(b"[1, 2]"), "answered with something that is no signature"),
    "number": (always(b'{"signature": 7}'), "answered with something that is no signature"),
    "letters": (always(b'{"signature": "a b!"}'), "answered with something that is no signature"),
    "deep": (always(b"[" * 60_000), "answered with something that is no signature"),
    "long": (always(b"x" * (1 << 20)), "The answer is longer than it may be."),
    "drops": (drops, "The connection to 127.0.0.1 broke off."),
    "empty": (always(b'{"signature": ""}'), "was not made with Ana Ruiz's key"),
    "short": (always(b'{"signature": "AAAA"}'), "was not made with Ana Ruiz's key"),
    "zeros": (
        always(json.dumps({"signature": base64.b64encode(bytes(64)).decode()}).encode()),
        "was not made with Ana Ruiz's key",
    ),
    "other": (SigningService(name="Mallory"), "was not made with Ana Ruiz's key"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_is_said_in_a_sentence_and_leaves_no_file(tmp_path, key, server, trouble):
    server.answer, sentence = TROUBLES[trouble]
    source = place(tmp_path, "photo.jpg")
    before = source.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        sign(source, key)
    assert sentence in caught.value.message
    assert caught.value.hint
    assert list((tmp_path / "signed").iterdir()) == []
    assert source.read_bytes() == before


def test_after_trouble_the_next_file_is_signed(tmp_path, key, server, service):
    server.answer = always(b"", 503)
    with pytest.raises(CountermarkError):
        sign(place(tmp_path, "photo.jpg"), key)
    server.answer = service
    assert sign(place(tmp_path, "photo.jpg"), key).verdict.standing is Standing.TRUSTED


def test_a_slow_service_is_given_up(server, trusted):
    server.answer = hangs
    asked = ServicePlace(server.address(), trusted)
    with pytest.raises(WebFault, match=r"did not answer within 0\.2 seconds") as caught:
        signing_with_service(asked, Algorithm.ES256, ACCESS_KEY, timeout=0.2)(b"some bytes")
    assert caught.value.timed_out


def test_a_service_with_a_wrong_certificate_hears_nothing(folder, service, server, tmp_path):
    stranger = str(authority_file(trustme.CA(), tmp_path))
    for trusted in ("", stranger):
        with pytest.raises(WebFault, match="so nothing was sent"):
            _added(folder, service, server.address(), trusted)
    assert server.asked == []
    assert list(folder.iterdir()) == []


def test_a_service_that_cannot_be_reached_is_not_added(folder, service, trusted):
    kept = []
    with pytest.raises(WebFault, match="refuses the connection"):
        _added(
            folder,
            service,
            refusing_address(),
            trusted,
            keep=_into(kept),
        )
    assert kept == []
    assert list(folder.iterdir()) == []


def test_a_service_with_another_key_than_the_certificate_is_not_added(
    folder, server, trusted, service
):
    other = SigningService()
    with pytest.raises(EnvironmentFault, match="was not made with Ana Ruiz's key") as caught:
        _added(folder, other, server.address(), trusted)
    assert "belong together" in caught.value.hint
    assert list(folder.iterdir()) == []


def test_a_wrong_access_key_is_known_before_anything_is_stored(folder, service, server, trusted):
    with pytest.raises(WebFault, match="refuses the access key"):
        _added(folder, service, server.address(), trusted, "not it")
    assert list(folder.iterdir()) == []


def test_the_access_key_is_kept_under_the_identity(folder, service, server, trusted):
    kept = []
    identity = _added(
        folder,
        service,
        server.address(),
        trusted,
        keep=_into(kept),
    )
    assert kept == [(identity.secret_name, ACCESS_KEY)]


def test_a_certificate_that_cannot_sign_is_refused(service):
    _, authority = service.certificates
    with pytest.raises(UserError, match="not exactly one certificate of a signer"):
        newcomer([authority], checked_party, now())
    with pytest.raises(CertificateUnfit, match="did not come along"):
        newcomer(service.certificates[:1], checked_party, now())


@pytest.mark.parametrize("address", ["http://sign.example/", "sign.example", "ftp://sign.example"])
def test_an_address_that_others_can_read_along_is_refused(address):
    with pytest.raises(UserError, match="https://"):
        checked_address(address)


@pytest.mark.parametrize("access_key", ["línea", "two\nlines"])
def test_an_access_key_that_cannot_be_sent_is_said_so(access_key):
    asked = ServicePlace("https://sign.example/")
    with pytest.raises(UserError, match="characters that cannot be sent"):
        signing_with_service(asked, Algorithm.ES256, access_key)

"""Asking a server: nothing is said to a wrong one, and every way to fail has its sentence."""

import pytest
import trustme

from countermark.base.errors import UserError
from countermark.base.web import WebFault, ask_server, is_private_address
from tests.servers import always, authority_file, drops, hangs, refusing_address, running_server


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def server(authority):
    with running_server(always(b'{"well": true}'), authority) as running:
        yield running


@pytest.fixture
def trusted(authority, tmp_path):
    return authority_file(authority, tmp_path)


def _refused(*arguments, **options) -> WebFault:
    with pytest.raises(WebFault) as caught:
        ask_server(*arguments, **options)
    assert caught.value.hint, "every fault says what to do"
    return caught.value


def test_a_question_is_posted_and_the_answer_comes_back(server, trusted):
    answer = ask_server(
        server.address(), body=b"a question", headers={"X-Mine": "yes"}, authority=trusted
    )
    assert (answer.status, answer.media_type, answer.body) == (
        200,
        "application/json",
        b'{"well": true}',
    )
    (request,) = server.asked
    assert (request.method, request.path, request.body) == ("POST", "/sign", b"a question")
    assert request.headers["X-Mine"] == "yes"
    assert request.headers["User-Agent"] == "Countermark"


def test_without_anything_to_send_it_is_fetched(server, trusted):
    ask_server(server.address("/list"), authority=trusted)
    assert [(request.method, request.path) for request in server.asked] == [("GET", "/list")]


def test_a_media_type_comes_without_its_parameters(server, trusted):
    server.answer = always(b"<p>", media_type="Text/HTML; charset=utf-8")
    assert ask_server(server.address(), authority=trusted).media_type == "text/html"


def test_nothing_is_sent_to_a_server_that_the_system_does_not_know(server):
    fault = _refused(server.address(), body=b"a secret")
    assert fault.message == (
        "The certificate of 127.0.0.1 is not to be trusted, so nothing was sent."
    )
    assert server.asked == []


def test_nothing_is_sent_to_a_server_of_a_stranger_authority(server, tmp_path):
    stranger = authority_file(trustme.CA(), tmp_path)
    assert "so nothing was sent" in _refused(server.address(), authority=stranger).message
    assert server.asked == []


def test_nothing_is_sent_to_a_server_with_the_certificate_of_another_name(server, trusted):
    elsewhere = server.address().replace("127.0.0.1", "localhost")
    assert "localhost is not to be trusted" in _refused(elsewhere, authority=trusted).message
    assert server.asked == []


@pytest.mark.parametrize("text", ["", "no certificate"])
def test_an_authority_that_is_none_is_said_so(text, tmp_path):
    path = tmp_path / "authority.pem"
    path.write_text(text)
    with pytest.raises(UserError, match="holds no certificate to trust"):
        ask_server("https://127.0.0.1/", authority=path)
    with pytest.raises(UserError, match="holds no certificate to trust"):
        ask_server("https://127.0.0.1/", authority=tmp_path / "missing.pem")


def test_nobody_listens():
    fault = _refused(refusing_address())
    assert fault.message == "127.0.0.1 refuses the connection."
    assert not fault.timed_out


def test_a_slow_server_is_given_up(server, trusted):
    server.answer = hangs
    fault = _refused(server.address(), authority=trusted, timeout=0.2)
    assert fault.message == "127.0.0.1 did not answer within 0.2 seconds."
    assert fault.timed_out


@pytest.mark.parametrize("status", [401, 403, 404, 500, 503])
def test_a_refusal_keeps_its_status(server, trusted, status):
    server.answer = always(b"no", status)
    fault = _refused(server.address(), authority=trusted)
    assert fault.message == f"127.0.0.1 answered with status {status}."
    assert fault.status == status


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirection_is_not_followed(server, trusted, status):
    server.answer = always(b"", status, headers={"Location": server.address("/elsewhere")})
    assert _refused(server.address(), body=b"mine", authority=trusted).status == status
    assert [request.path for request in server.asked] == ["/sign"]


def test_nothing_is_tried_twice(server, trusted):
    server.answer = always(b"", 503, headers={"Retry-After": "0"})
    _refused(server.address(), body=b"mine", authority=trusted)
    assert len(server.asked) == 1


@pytest.mark.parametrize("size", [1000, 1001, 5 << 20])
def test_an_answer_has_a_limit(server, trusted, size):
    server.answer = always(b"x" * size)
    if size == 1000:
        answer = ask_server(server.address(), authority=trusted, limit=1000)
        assert len(answer.body) == 1000
    else:
        fault = _refused(server.address(), authority=trusted, limit=1000)
        assert fault.message == "The answer is longer than it may be."


def test_a_connection_that_breaks_off_is_said_so(server, trusted):
    server.answer = drops
    fault = _refused(server.address(), body=b"mine", authority=trusted)
    assert fault.message == "The connection to 127.0.0.1 broke off."
    assert len(server.asked) == 1


def test_an_answer_that_ends_too_early_is_none(server, trusted):
    server.answer = always(b"half", length=8)
    assert "broke off" in _refused(server.address(), authority=trusted).message


def test_a_proxy_that_leads_nowhere_is_said_so(server, trusted, monkeypatch):
    monkeypatch.setenv("https_proxy", refusing_address().replace("https", "http"))
    monkeypatch.setenv("no_proxy", "")
    fault = _refused(server.address(), authority=trusted)
    assert fault.message == "The proxy does not lead to 127.0.0.1."
    assert server.asked == []


@pytest.mark.parametrize(
    "address", ["", "example.org", "ftp://example.org/", "https://", "https://[::1", "https://a:b/"]
)
def test_what_is_no_web_address_is_not_asked(address):
    with pytest.raises(UserError, match="not a web address"):
        ask_server(address)


def test_a_server_without_encryption_is_asked_too():
    with running_server(always(b"here"), None) as server:
        assert ask_server(server.address()).body == b"here"


@pytest.mark.parametrize(
    ("address", "is_private"),
    [
        ("https://sign.example/", True),
        ("http://localhost:8080/", True),
        ("http://127.0.0.1/", True),
        ("http://[::1]/", True),
        ("http://sign.example/", False),
        ("http://127.0.0.1.sign.example/", False),
        ("http://localhost@sign.example/", False),
    ],
)
def test_what_leaves_the_machine_unencrypted_is_known(address, is_private):
    assert is_private_address(address) is is_private

"""Believing others: lists from files and servers, and what becomes of a stranger's file."""

import http.server
import threading

import pytest

from countermark.base.errors import CountermarkError, EnvironmentFault, UserError
from countermark.base.home import Home
from countermark.base.times import now
from countermark.base.web import WebFault
from countermark.credentials import trust_lists
from countermark.credentials.certificates import issue_chain
from countermark.credentials.pem import certificates_pem
from countermark.credentials.trust_lists import ListKind
from countermark.credentials.verdict import Standing
from countermark.operations import trust
from countermark.operations.workspace import Workspace
from tests.operations.support import Studio


@pytest.fixture
def server():
    """A server on this machine that gives `pages[path]`; and its address."""
    pages: dict[str, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = pages.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, args=(0.02,))
    thread.start()
    yield pages, f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture
def colleague(tmp_path):
    """Somebody with a home of their own: the file they signed, and their authority."""
    with Workspace(Home(tmp_path / "colleague")) as theirs:
        theirs.signers.create_identity("Bo Lind")
        yield Studio(theirs, theirs.signers.signing_key())


def pem_of(name="Agency"):
    return certificates_pem([issue_chain(name, "", now()).authority]).encode()


@pytest.mark.parametrize("kind", ListKind)
def test_a_colleagues_works_read_as_trusted_once_their_authority_is_believed(
    studio, colleague, photo, output, tmp_path, kind
):
    signed = colleague.protect_one(photo, output).output
    assert studio.verdict(signed).standing is Standing.UNTRUSTED
    file = tmp_path / "bo.pem"
    file.write_text(colleague.key.identity.authority_pem)
    made = trust.add_from_file(studio.workspace, file, kind)
    assert (made.name, made.origin) == ("bo", str(file))
    assert studio.trusts(signed) is (kind is ListKind.MANIFEST)
    trust.remove(studio.workspace, "bo")
    assert studio.verdict(signed).standing is Standing.UNTRUSTED


def test_our_own_works_stay_trusted_with_any_list(studio, photo, output, tmp_path):
    signed = studio.protect_one(photo, output).output
    (tmp_path / "agency.pem").write_bytes(pem_of())
    for kind in ListKind:
        trust.add_from_file(studio.workspace, tmp_path / "agency.pem", kind, kind.value)
    assert studio.trusts(signed)


def test_a_list_from_a_server_is_renewed_from_there(workspace, server):
    pages, address = server
    pages["/lists/agencies.pem"] = pem_of()
    place = f"{address}/lists/agencies.pem"
    made = trust.add_from_address(workspace, place, ListKind.TIMESTAMP)
    assert (made.name, made.origin) == ("agencies", place)
    pages["/lists/agencies.pem"] += pem_of("Another agency")
    newer = trust.refresh(workspace, trust.find_list(workspace, "Agencies"))
    assert len(newer.certificates) == 2
    assert trust.trust_lists(workspace) == (newer,)


@pytest.mark.parametrize("body", [None, b"<html>moved</html>", b"x" * (6 << 20)])
def test_a_renewal_that_fails_leaves_the_list(workspace, server, body):
    pages, address = server
    pages["/a.pem"] = pem_of()
    made = trust.add_from_address(workspace, f"{address}/a.pem", ListKind.MANIFEST)
    pages.clear()
    if body is not None:
        pages["/a.pem"] = body
    with pytest.raises(CountermarkError):
        trust.refresh(workspace, made)
    assert trust.trust_lists(workspace) == (made,)


def test_what_is_not_encrypted_on_the_way_is_not_asked_for(workspace):
    with pytest.raises(UserError, match="not encrypted"):
        trust.add_from_address(workspace, "http://lists.example/a.pem", ListKind.MANIFEST)
    assert trust.trust_lists(workspace) == ()


def test_a_server_without_the_list_is_named(workspace, server):
    _, address = server
    with pytest.raises(WebFault, match=r"127\.0\.0\.1 answered with status 404"):
        trust.add_from_address(workspace, f"{address}/none.pem", ListKind.MANIFEST)


def test_a_file_that_is_gone_is_said(workspace, tmp_path):
    with pytest.raises(EnvironmentFault, match="does not exist"):
        trust.add_from_file(workspace, tmp_path / "gone.pem", ListKind.MANIFEST)


def test_a_list_that_is_removed_while_lists_are_read_is_left_out(workspace, tmp_path, monkeypatch):
    chain = issue_chain("Ana", "", now())
    path = tmp_path / "friends.pem"
    path.write_text(certificates_pem([chain.authority]))
    trust.add_from_file(workspace, path, ListKind.MANIFEST)
    check = trust_lists._check_digest

    def removed_meanwhile(pem, sha256):
        trust.remove(workspace, "friends")
        check(b"", sha256)  # half gone

    monkeypatch.setattr(trust_lists, "_check_digest", removed_meanwhile)
    assert trust.trust_lists(workspace) == ()

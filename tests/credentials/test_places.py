"""Where a credential lies: in the file, beside it, or at an address asked only on demand."""

import http.server
import io
import threading

import c2pa
import pytest

from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import make_signer
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Finding, Source, Standing
from tests.credentials.support import place, protected, sample
from tests.credentials.unusual import sign_as_stranger

CREATED = {
    "action": "c2pa.created",
    "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
}
DEFINITION = {
    "claim_generator_info": [{"name": "Somebody's tool", "version": "1"}],
    "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [CREATED]}}],
}


@pytest.fixture
def manifest_of(stranger):
    """Signs content without touching it; gives the credential."""

    def make(data: bytes) -> bytes:
        settings = {"builder": {"thumbnail": {"enabled": False}}}
        builder = c2pa.Builder(DEFINITION, c2pa.Context(c2pa.Settings.from_dict(settings)))
        builder.set_no_embed()
        kind = "application/octet-stream"
        return builder.sign(make_signer(stranger), kind, io.BytesIO(data), io.BytesIO())

    return make


@pytest.fixture
def anchors(stranger):
    return Anchors((stranger.identity.authority_pem,))


@pytest.mark.parametrize("name", ["photo.jpg", "scan.tif", "notes.txt", "sound.opus"])
@pytest.mark.parametrize("whole", [True, False], ids=["NAME.EXT.c2pa", "NAME.c2pa"])
def test_a_sidecar_is_read_with_its_file(tmp_path, manifest_of, anchors, name, whole):
    data = sample(name) if name.endswith(("jpg", "tif")) else b"some words\n" * 40
    asset = place(tmp_path, name, data)
    sidecar = tmp_path / (f"{name}.c2pa" if whole else f"{asset.stem}.c2pa")
    sidecar.write_bytes(manifest_of(data))
    for asked in (asset, sidecar):
        verdict = read_credentials(asked, anchors)
        assert verdict.standing is Standing.TRUSTED, verdict
        assert (verdict.source, verdict.place) == (Source.SIDECAR, str(sidecar))
    asset.write_bytes(data + b"!")
    verdict = read_credentials(asset, anchors)
    assert verdict.standing is Standing.INVALID
    assert verdict.findings[0] is Finding.CONTENT_CHANGED


def test_a_credential_in_the_file_counts_before_the_sidecar(tmp_path, key, stranger, manifest_of):
    path = protected(place(tmp_path, "photo.jpg"), key)
    path.with_name("photo.jpg.c2pa").write_bytes(manifest_of(path.read_bytes()))
    verdict = read_credentials(path, Anchors((key.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED
    assert (verdict.source, verdict.signer) == (Source.EMBEDDED, "Ana Ruiz")
    assert "photo.jpg.c2pa was not read" in verdict.sentence


def test_a_sidecar_alone_says_what_is_missing(tmp_path, manifest_of, anchors):
    orphan = place(tmp_path, "photo.jpg.c2pa", manifest_of(b"gone"))
    verdict = read_credentials(orphan, anchors)
    assert verdict.standing is Standing.UNREADABLE
    assert "sidecar" in verdict.sentence
    assert verdict.next_step


@pytest.mark.parametrize("content", [b"", b"junk"])
def test_a_damaged_sidecar_is_unreadable(tmp_path, anchors, content):
    asset = place(tmp_path, "photo.jpg")
    place(tmp_path, "photo.jpg.c2pa", content)
    assert read_credentials(asset, anchors).standing is Standing.UNREADABLE


@pytest.fixture
def server():
    """A web server on this machine that answers with what it is given."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.asked.append(self.path)
            self.send_response(200 if self.server.body else 404)
            self.end_headers()
            self.wfile.write(self.server.body)

        def log_message(self, *_args):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.asked, server.body = [], b""
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def _far_away(tmp_path, stranger, address):
    return sign_as_stranger(place(tmp_path, "photo.jpg"), stranger, [], remote=address)


def test_a_credential_at_an_address_is_fetched_only_when_asked(
    tmp_path, stranger, anchors, server, manifest_of
):
    address = f"http://127.0.0.1:{server.server_port}/m.c2pa"
    path = _far_away(tmp_path, stranger, address)
    server.body = manifest_of(path.read_bytes())
    asked_nothing = read_credentials(path, anchors)
    assert server.asked == []
    assert asked_nothing.elsewhere == address
    verdict = read_credentials(path, anchors, remote=True)
    assert server.asked == ["/m.c2pa"]
    assert verdict.standing is Standing.TRUSTED
    assert (verdict.source, verdict.place) == (Source.REMOTE, address)


@pytest.mark.parametrize("body", [b"", b"this is no credential"])
def test_an_address_that_gives_none_is_said(tmp_path, stranger, anchors, server, body):
    server.body = body
    path = _far_away(tmp_path, stranger, f"http://127.0.0.1:{server.server_port}/m.c2pa")
    verdict = read_credentials(path, anchors, remote=True)
    assert verdict.standing is Standing.UNREADABLE
    assert "127.0.0.1" in verdict.sentence


def test_an_address_without_encryption_is_not_asked(tmp_path, stranger, anchors):
    path = _far_away(tmp_path, stranger, "http://192.0.2.1/m.c2pa")
    verdict = read_credentials(path, anchors, remote=True)
    assert verdict.standing is Standing.UNREADABLE
    assert "without https" in verdict.sentence

"""Films signed in one reading, and by the library: they read the same, and play as before."""

import av
import pytest

from countermark.base.times import now
from countermark.credentials import embedding, signing, single_pass
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import sign_file
from countermark.credentials.single_pass import TakesMore
from countermark.credentials.task import SigningTask, Thumbnail
from countermark.credentials.verdict import Standing
from countermark.media.containers import bmff
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.credentials.every_format import made, substance, tags
from tests.credentials.stored import stored
from tests.credentials.support import declared_uses, failure_codes, place, statement
from tests.credentials.test_every_format import another_opinion
from tests.media.films import box, with_long_media, with_long_places, with_open_end, within

AT = now()
TAKEN = {
    name: lambda name=name: made(name)
    for name in ("film.mp4", "film-index-first.mp4", "film.m4v", "film.mov", "song.m4a")
} | {
    "long-places.mp4": lambda: with_long_places(made("film.mp4")),
    "long-places.mov": lambda: with_long_places(made("film.mov")),
    "long-media.mp4": lambda: with_long_media(made("film.mp4")),
    "open-end.mp4": lambda: with_open_end(made("film-index-first.mp4")),
    "free-space.mp4": lambda: made("film.mp4") + box(b"free", bytes(5000)),
}
LEFT = {
    "film-in-pieces.mp4": lambda: made("film-in-pieces.mp4"),
    "unknown-box.mp4": lambda: within(made("film.mp4"), b"moov", box(b"what", bytes(8))),
}
every_film = pytest.mark.parametrize("name", TAKEN)


@pytest.fixture
def sign(tmp_path, key):
    """Sign under a name of its own; gives what came of it."""

    def signed(source, name, policy=NO_AI, origin=None, **options):
        output = tmp_path / name
        output.mkdir()
        said = statement(key, policy, origin)
        anchors = Anchors((key.identity.authority_pem,))
        options.setdefault("thumbnail", Thumbnail.NONE)
        return sign_file(
            SigningTask(source, output / source.name, said, key, anchors, AT, **options)
        )

    return signed


@pytest.fixture
def rewritten(monkeypatch):
    """What the library rewrites."""
    found = []
    embed = embedding.embed
    monkeypatch.setattr(signing, "embed", lambda *args: found.append(args) or embed(*args))
    return found


@pytest.fixture
def by_the_library(monkeypatch):
    """Nothing is signed in one reading from now on."""

    def take_more(*_args):
        raise TakesMore("a test wants it")

    return lambda: monkeypatch.setattr(signing, "sign_in_one_pass", take_more)


def _said(path, media_type, key):
    """What two engines read, without what is another at each signing."""
    found = stored(path)
    found["claim"].pop("instanceID")
    opinion = another_opinion(path, media_type, key, strict=True)
    return (
        found,
        opinion["integrity"],
        opinion["validation_state"],
        failure_codes(opinion),
        declared_uses(opinion),
    )


def _packets(path):
    with av.open(str(path)) as film:
        return [
            (packet.stream.index, packet.pts, packet.dts, packet.duration, bytes(packet))
            for packet in film.demux()
        ]


@every_film
@pytest.mark.parametrize("thumbnail", Thumbnail)
def test_both_ways_read_the_same(tmp_path, sign, rewritten, by_the_library, key, name, thumbnail):
    source = place(tmp_path, name, TAKEN[name]())
    quick = sign(source, "quick", origin=Origin.CAPTURE, thumbnail=thumbnail)
    assert not rewritten
    by_the_library()
    slow = sign(source, "slow", origin=Origin.CAPTURE, thumbnail=thumbnail)
    assert rewritten
    kind = signing.recognise(source).media_type
    assert _said(quick.staged, kind, key) == _said(slow.staged, kind, key)
    assert quick.staged.stat().st_size == slow.staged.stat().st_size
    assert quick.source == slow.source
    assert (quick.verdict.standing, quick.verdict.failures) == (Standing.TRUSTED, ())
    assert quick.verdict.answers == slow.verdict.answers


@every_film
def test_it_plays_the_same_packets_at_the_same_times(tmp_path, sign, rewritten, name):
    source = place(tmp_path, name, TAKEN[name]())
    signed = sign(source, "quick").staged
    assert not rewritten
    assert _packets(signed) == _packets(source)
    assert substance(signed) == substance(source), "decoded to its last picture"
    assert tags(signed) == tags(source)


@pytest.mark.parametrize("name", LEFT)
def test_what_lies_otherwise_is_rewritten_by_the_library(tmp_path, sign, rewritten, name):
    source = place(tmp_path, name, LEFT[name]())
    signed = sign(source, "signed")
    assert rewritten
    assert signed.verdict.standing is Standing.TRUSTED
    assert _packets(signed.staged) == _packets(source)


@pytest.mark.parametrize("name", ["film.mp4", "film-index-first.mp4", "film.mov"])
def test_a_signed_film_takes_its_next_credential_from_the_library(
    tmp_path, sign, rewritten, key, name
):
    source = place(tmp_path, name, made(name))
    first = sign(source, "first", origin=Origin.CAPTURE)
    assert not rewritten
    published = first.staged.rename(first.staged.with_name(name))
    second = sign(published, "second", ON_REQUEST)
    assert rewritten
    (parent,) = second.verdict.history
    assert (second.verdict.standing, parent.standing) == (Standing.TRUSTED, Standing.TRUSTED)
    opinion = another_opinion(second.staged, signing.recognise(source).media_type, key)
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")
    assert _packets(second.staged) == _packets(source)


def test_samples_that_would_not_be_found_again_are_left_to_the_library(
    tmp_path, sign, rewritten, monkeypatch
):
    monkeypatch.setattr(bmff, "moved", lambda index, *_: index)
    source = place(tmp_path, "film.mp4", made("film.mp4"))
    signed = sign(source, "signed")
    assert rewritten
    assert not signed.is_sidecar
    assert _packets(signed.staged) == _packets(source)
    assert [path for path in signed.staged.parent.iterdir() if path != signed.staged] == []


def test_a_binding_that_is_wrong_is_left_to_the_library(tmp_path, sign, rewritten, monkeypatch):
    write = single_pass.write_parts

    def wrongly(*args):
        written = write(*args)
        written.bound.update(b"more")
        return written

    monkeypatch.setattr(single_pass, "write_parts", wrongly)
    signed = sign(place(tmp_path, "film.mp4", made("film.mp4")), "signed")
    assert rewritten
    assert signed.verdict.standing is Standing.TRUSTED


@pytest.mark.parametrize("where", [b"mdat", b"moov", b"wide"])
def test_a_changed_byte_shows(tmp_path, sign, rewritten, key, where):
    signed = sign(place(tmp_path, "film.mov", made("film.mov")), "quick").staged
    assert not rewritten
    data = bytearray(signed.read_bytes())
    # Of the box that fills a gap only the place is to be seen, so its type is changed.
    data[data.index(where) + (0 if where == b"wide" else 200)] ^= 1
    signed.write_bytes(data)
    verdict = read_credentials(signed, Anchors((key.identity.authority_pem,)))
    assert verdict.standing is Standing.INVALID

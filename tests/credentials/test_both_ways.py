"""Signing in one reading and by the library's own way: both give files that read the same."""

import io

import pytest
from PIL import Image

from countermark.base.times import now
from countermark.credentials import belief, embedding, signing, single_pass, subject
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import Ingredient, make_signer, sign_beside
from countermark.credentials.manifest import PARENT, Asset, manifest_definition
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import sign_file
from countermark.credentials.single_pass import TakesMore
from countermark.credentials.task import (
    AlreadyProtected,
    BrokenHistory,
    KnownPicture,
    SigningTask,
    Thumbnail,
)
from countermark.credentials.verdict import Standing
from countermark.media.containers import jpeg
from countermark.media.containers.layout import write_parts
from countermark.media.formats import DNG, TIFF, WAV, recognise
from countermark.media.snapshot import take_snapshot
from countermark.rights.metadata import statement_properties
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.conftest import data_folder
from tests.credentials.every_format import made, substance
from tests.credentials.stored import stored
from tests.credentials.support import (
    SAMPLES,
    declared_uses,
    failure_codes,
    frames,
    metadata,
    place,
    protected,
    raw_manifest,
    sample,
    second_opinion,
    statement,
)
from tests.media.readers import listing
from tests.media.samples import multi_picture, segment

AT = now()
TAKEN = [name for name in SAMPLES if not name.endswith((".avif", ".gif"))]
_CREDENTIALS = {0xEB, b"caBX", b"C2PA", 52545}


def _photographs() -> list[str]:
    folder = data_folder()
    photos = sorted((folder / "photos").iterdir()) if folder else []
    return [path.name for path in photos if path.suffix.lower() in {".jpg", ".tiff"}]


@pytest.fixture
def sign(tmp_path, key):
    """Sign under a name of its own; gives what came of it."""

    def signed(source, name, policy=NO_AI, origin=None, **options):
        output = tmp_path / name
        output.mkdir()
        own = key.identity.authority_pem
        said = statement(key, policy, origin)
        task = SigningTask(
            source, output / source.name, said, key, Anchors((own,), identity=(own,)), AT, **options
        )
        return sign_file(task)

    return signed


@pytest.fixture
def by_the_library(monkeypatch):
    """Nothing is signed in one reading from now on."""

    def take_more(*_args):
        raise TakesMore("a test wants it")

    def forbid():
        monkeypatch.setattr(signing, "sign_in_one_pass", take_more)

    return forbid


@pytest.fixture
def not_by_the_library(monkeypatch):
    """Fails if the library rewrites a file."""
    monkeypatch.setattr(signing, "embed", lambda *args: pytest.fail("the library rewrote it"))


def _said(path, key):
    """What the library and another engine read, without what is another at each signing."""
    found = stored(path)
    # The library takes it from the file's XMP where it signs in its own way.
    found["claim"].pop("instanceID")
    opinion = second_opinion(path, key, strict=True)
    return (
        found,
        opinion["integrity"],
        opinion["validation_state"],
        failure_codes(opinion),
        declared_uses(opinion),
    )


def _besides(data, kind):
    """All of a file but its XMP and its credential."""
    return [
        part
        for part in listing(data, kind).others
        if not (isinstance(part, tuple) and part[0] in _CREDENTIALS)
    ]


def _reads_alike(source, sign, by_the_library, key, **options):
    quick = sign(source, "quick", **options)
    by_the_library()
    slow = sign(source, "slow", **options)
    assert _said(quick.staged, key) == _said(slow.staged, key)
    assert quick.source == slow.source
    assert quick.verdict.answers == slow.verdict.answers
    assert quick.metadata_written == slow.metadata_written
    assert frames(quick.staged) == frames(source)
    assert metadata(quick.staged) == metadata(slow.staged)
    return quick, slow


@pytest.mark.parametrize("name", TAKEN)
@pytest.mark.parametrize("thumbnail", Thumbnail)
def test_every_kind_of_picture(tmp_path, sign, by_the_library, key, name, thumbnail):
    source = place(tmp_path, name)
    quick, _ = _reads_alike(
        source, sign, by_the_library, key, origin=Origin.CAPTURE, thumbnail=thumbnail
    )
    assert quick.verdict.standing is Standing.TRUSTED
    assert bool(raw_manifest(quick.staged).thumbnail) is (thumbnail is Thumbnail.MAKE)


@pytest.mark.parametrize("name", _photographs())
def test_photographs_of_real_cameras(real_data, tmp_path, sign, by_the_library, key, name):
    source = place(tmp_path, name, (real_data / "photos" / name).read_bytes())
    _reads_alike(source, sign, by_the_library, key, policy=ON_REQUEST)


def test_a_picture_with_previews_behind_it(tmp_path, sign, by_the_library, key):
    source = place(tmp_path, "previews.jpg", multi_picture())
    quick, _ = _reads_alike(source, sign, by_the_library, key)
    with Image.open(quick.staged) as image:
        assert image.n_frames == 2


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "studio.webp"])
def test_a_picture_with_an_earlier_credential(tmp_path, sign, by_the_library, key, name):
    source = protected(place(tmp_path, name), key, origin=Origin.CAPTURE)
    quick, slow = _reads_alike(source, sign, by_the_library, key, policy=ON_REQUEST)
    assert len(raw_manifest(quick.staged).manifests) == 2
    sizes = [signed.staged.stat().st_size for signed in (quick, slow)]
    assert max(sizes) - min(sizes) < 2000, "the old credential lies in it once"


@pytest.mark.parametrize("name", TAKEN)
def test_all_else_stays_to_the_byte(tmp_path, sign, not_by_the_library, name):
    source = place(tmp_path, name)
    kind = recognise(source)
    before, after = source.read_bytes(), sign(source, "quick").staged.read_bytes()
    if kind is TIFF:
        assert after[8 : len(before)] == before[8:]
    else:
        assert _besides(after, kind) == _besides(before, kind)


@pytest.mark.parametrize("name", ["huge.tif", "sensor.dng", "song.wav", "film.avi"])
def test_what_is_no_common_picture(tmp_path, sign, by_the_library, key, anchors_of, name):
    source = place(tmp_path, name, made(name))
    quick = sign(source, "quick")
    by_the_library()
    slow = sign(source, "slow")
    claims = [stored(signed.staged) for signed in (quick, slow)]
    for claim in claims:
        claim["claim"].pop("instanceID")
    assert claims[0] == claims[1]
    assert read_credentials(quick.staged, anchors_of(key)).standing is Standing.TRUSTED


@pytest.fixture
def anchors_of():
    return lambda key: Anchors((key.identity.authority_pem,))


@pytest.fixture
def thumbnail_of(tmp_path):
    """A small picture that is not what decoding would give, so that it can be told apart."""

    def make():
        out = io.BytesIO()
        Image.new("RGB", (64, 48), (200, 30, 30)).save(out, "JPEG")
        return place(tmp_path, "known.jpg", out.getvalue())

    return make()


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "still.gif"])
def test_a_thumbnail_made_before_spares_the_decoding(
    tmp_path, sign, thumbnail_of, monkeypatch, name
):
    source = place(tmp_path, name)
    monkeypatch.setattr(subject, "examine", lambda *args, **options: pytest.fail("decoded"))
    known = KnownPicture(take_snapshot(source).sha256, thumbnail_of)
    signed = sign(source, "known", known=known)
    assert raw_manifest(signed.staged).thumbnail == thumbnail_of.read_bytes()


@pytest.mark.parametrize("name", ["photo.jpg", "still.gif"])
def test_a_thumbnail_of_another_content_does_not_count(tmp_path, sign, thumbnail_of, name):
    source = place(tmp_path, name)
    signed = sign(source, "known", known=KnownPicture("0" * 64, thumbnail_of))
    shown = raw_manifest(signed.staged).thumbnail
    assert shown
    assert shown != thumbnail_of.read_bytes()


def test_a_thumbnail_that_is_gone_is_made_anew(tmp_path, sign):
    source = place(tmp_path, "photo.jpg")
    signed = sign(
        source, "known", known=KnownPicture(take_snapshot(source).sha256, tmp_path / "gone.jpg")
    )
    assert raw_manifest(signed.staged).thumbnail


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png"])
def test_what_one_reading_got_wrong_is_signed_by_the_library(
    tmp_path, sign, monkeypatch, key, name, anchors_of
):
    write = single_pass.write_parts

    def wrongly(*args):
        written = write(*args)
        written.bound.update(b"more")
        return written

    monkeypatch.setattr(single_pass, "write_parts", wrongly)
    rewritten = []
    embed = embedding.embed
    monkeypatch.setattr(signing, "embed", lambda *args: rewritten.append(args) or embed(*args))
    signed = sign(place(tmp_path, name), "signed")
    assert rewritten
    assert read_credentials(signed.staged, anchors_of(key)).standing is Standing.TRUSTED
    assert [path for path in signed.staged.parent.iterdir() if path != signed.staged] == []


@pytest.mark.parametrize("name", ["song.wav", "film.avi"])
def test_sounds_and_films_are_followed_by_their_credential(
    tmp_path, sign, not_by_the_library, name
):
    source = place(tmp_path, name, made(name))
    signed = sign(source, "quick").staged
    before, after = source.read_bytes(), signed.read_bytes()
    assert after[8 : len(before)] == before[8:]
    assert after[len(before) : len(before) + 4] == b"C2PA"
    assert len(after) == int.from_bytes(after[4:8], "little") + 8
    assert substance(signed) == substance(source)


@pytest.mark.parametrize("name", ["song.wav", "film.avi"])
def test_a_sound_that_would_not_stay_itself_gets_a_sidecar(tmp_path, sign, monkeypatch, name):
    heard = iter(["one", "another"] * 4)
    monkeypatch.setattr(belief, "substance", lambda *args: next(heard))
    signed = sign(place(tmp_path, name, made(name)), "signed")
    assert signed.is_sidecar
    assert "would not stay the same" in signed.remark


def test_a_format_that_is_dng_takes_the_quick_way(tmp_path, sign, not_by_the_library):
    source = place(tmp_path, "sensor.dng", made("sensor.dng"))
    assert recognise(source) is DNG
    before = source.read_bytes()
    assert sign(source, "quick").staged.read_bytes()[8 : len(before)] == before[8:]


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "photo.webp", "scan.tif"])
def test_a_changed_byte_shows(tmp_path, sign, not_by_the_library, key, anchors_of, name):
    signed = sign(place(tmp_path, name), "quick").staged
    data = bytearray(signed.read_bytes())
    data[len(sample(name)) // 2] ^= 1
    signed.write_bytes(data)
    assert read_credentials(signed, anchors_of(key)).standing is Standing.INVALID


def test_a_credential_beside_a_picture_counts_as_one_in_it(tmp_path, sign, key):
    """Another program put it there: this one would embed it."""
    source = place(tmp_path, "photo.jpg")
    signer, beside = make_signer(key), source.with_name("photo.jpg.c2pa")
    said = statement(key, NO_AI)
    asset = Asset(source.name, "image/jpeg", "xmp:iid:1")
    definition = manifest_definition(said, statement_properties(said), asset, AT)
    parent = Ingredient(
        {"title": "photo.jpg", "format": "image/jpeg", "relationship": "parentOf", "label": PARENT}
    )
    with source.open("rb") as stream:
        store = sign_beside(signer, definition, thumbnail=b"", ingredients=(parent,), source=stream)
    beside.write_bytes(store)
    with pytest.raises(AlreadyProtected):
        sign(source, "same")
    signed = sign(source, "other", ON_REQUEST)
    assert signed.is_sidecar
    assert len(signed.verdict.history) == 1


def test_a_sound_too_large_to_be_rewritten_in_memory_gets_a_sidecar(
    tmp_path, sign, by_the_library, monkeypatch
):
    too_large = WAV.rewrites_up_to
    monkeypatch.setattr(subject.Subject, "is_larger_than", lambda _self, most: most == too_large)
    by_the_library()
    signed = sign(place(tmp_path, "song.wav", made("song.wav")), "signed")
    assert signed.is_sidecar
    assert f"larger than {too_large >> 20} MB" in signed.remark


def test_other_boxes_of_a_jpeg_stay(tmp_path, sign, not_by_the_library, key):
    """A box of another kind, with the number that credentials commonly have."""
    signed = protected(place(tmp_path, "photo.jpg"), key)
    other = segment(0xEB, b"JP\x02\x11" + (1).to_bytes(4, "big") + b"\x00\x00\x00\x10jumb12345678")
    data = signed.read_bytes()
    signed.write_bytes(data[:2] + other + data[2:])
    # The file was changed: only the box is of interest here.
    again = sign(signed, "again", ON_REQUEST, broken_history=BrokenHistory.STATE).staged
    assert again.read_bytes().count(other) == 1


@pytest.mark.parametrize("length", [64_000, 200_000])
def test_a_credential_of_many_segments_is_taken_out_whole(tmp_path, length):
    store = bytes(8) + b"c2pa" + bytes(range(256)) * (length // 256)
    pieces = [store[at : at + 60_000] for at in range(0, len(store), 60_000)]
    box = len(store).to_bytes(4, "big") + b"jumb"
    segments = b"".join(
        segment(0xEB, b"JP\x02\x11" + number.to_bytes(4, "big") + box + piece)
        for number, piece in enumerate(pieces, 1)
    )
    plain = sample("photo.jpg")
    source, out = io.BytesIO(plain[:2] + segments + plain[2:]), io.BytesIO()
    assert jpeg.has_credential(source)
    source.seek(0)
    written = write_parts(source, out, jpeg.layout(source, None, 100))
    assert written.room is not None
    found = out.getvalue()
    assert found[: written.room_at] + found[written.room_at + 100 :] == plain

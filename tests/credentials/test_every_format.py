"""Films, sounds, drawings, documents: signed inside where it can be, beside where it cannot."""

import json
from dataclasses import replace

import c2pa
import encypher_c2pa
import exiv2
import pytest
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.credentials import signing
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.sidecar import find_sidecar
from countermark.credentials.verdict import Finding, Standing
from countermark.media.formats import JPEG, recognise
from countermark.rights.origin import Origin
from countermark.rights.policy import RESERVABLE_USES
from countermark.rights.presets import NO_AI, WITH_CREDIT
from tests.credentials.every_format import BESIDE, EMBEDDING, made, substance, tags
from tests.credentials.support import declared_uses, failure_codes, metadata, place, sign

ORIGINS = [pytest.param(None, id="not-stated"), pytest.param(Origin.CAPTURE, id="stated")]
NEEDS_AN_AUTHORITY = {
    "com.encypher.conformance.revocationInformationMissing",
    "com.encypher.conformance.trustedTimeStampMissing",
}
# Told this, the other engine takes the asset as bytes, which is how a sidecar binds it; told
# what it is, it knows rules of its own for some (texts) and refuses others (Matroska).
AS_BYTES = "audio/mpeg"


@pytest.fixture
def anchors(key):
    return Anchors((key.identity.authority_pem,))


@pytest.fixture(params=EMBEDDING)
def source(request, tmp_path):
    return place(tmp_path, request.param, made(request.param))


@pytest.fixture(params=BESIDE)
def untouchable(request, tmp_path):
    return place(tmp_path, request.param, made(request.param))


def another_opinion(path, media_type, key, manifest=None, strict=False):
    return dict(
        encypher_c2pa.verify(
            path.read_bytes(),
            media_type,
            manifest_store=manifest,
            telemetry=False,
            online=False,
            trust_pem=key.identity.authority_pem,
            no_default_trust=True,
            strict_conformance=strict,
        )
    )


def says_no_to_everything(verdict):
    return verdict.answers == {use: NO_AI.of(use) for use in RESERVABLE_USES}


@pytest.mark.parametrize("origin", ORIGINS)
def test_what_takes_a_credential_is_signed_and_plays_as_before(source, key, anchors, origin):
    before, kind = source.read_bytes(), recognise(source)
    signed = sign(source, key, origin=origin)
    assert source.read_bytes() == before
    assert not signed.is_sidecar
    verdict = read_credentials(signed.staged, anchors)
    assert (verdict.standing, verdict.failures) == (Standing.TRUSTED, ())
    assert says_no_to_everything(verdict)
    opinion = another_opinion(signed.staged, kind.media_type, key)
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")
    assert failure_codes(opinion) == set()
    assert len(declared_uses(opinion)) == 4
    strict = another_opinion(signed.staged, kind.media_type, key, strict=True)
    assert failure_codes(strict) == NEEDS_AN_AUTHORITY
    assert substance(signed.staged) == substance(source)
    if source.suffix in {".m4a", ".mp3", ".mp4", ".m4v", ".mov", ".wav", ".flac"}:
        assert tags(signed.staged) == tags(source)


@pytest.mark.parametrize("name", ["huge.tif", "sensor.dng"])
def test_every_kind_of_tiff_states_the_decision_in_its_xmp(tmp_path, key, name):
    source = place(tmp_path, name, made(name))
    signed = sign(source, key)
    assert signed.metadata_written
    with Image.open(signed.staged) as image:
        packet = image.tag_v2[700]
        kept = {tag: image.tag_v2[tag] for tag in image.tag_v2 if tag not in {700, 52545}}
    assert b"DMI-PROHIBITED" in packet
    with Image.open(source) as image:
        assert kept == dict(image.tag_v2)


def test_what_a_phone_says_of_a_picture_is_still_there(tmp_path, key):
    source = place(tmp_path, "phone.heic", made("phone.heic"))
    copy = sign(source, key).staged
    assert metadata(copy) == metadata(source)
    with Image.open(copy) as image:
        assert b"Harbour at six" in image.info["xmp"]


def test_the_picture_of_a_real_phone_stays_whole(real_data, tmp_path, key, anchors):
    name = "iphone_13_pro_max.HEIC"
    source = place(tmp_path, name, (real_data / "photos" / name).read_bytes())
    copy = sign(source, key).staged
    assert read_credentials(copy, anchors).standing is Standing.TRUSTED
    with Image.open(source) as before, Image.open(copy) as after:
        assert before.tobytes() == after.tobytes()
        assert before.info["exif"] == after.info["exif"]
        assert before.info["icc_profile"] == after.info["icc_profile"]


@pytest.mark.parametrize("origin", ORIGINS)
def test_what_takes_none_keeps_every_byte_and_gets_a_sidecar(untouchable, key, anchors, origin):
    before = untouchable.read_bytes()
    signed = sign(untouchable, key, origin=origin)
    assert signed.is_sidecar
    assert signed.asset.read_bytes() == untouchable.read_bytes() == before
    verdict = read_credentials(untouchable, anchors, signed.staged)
    assert (verdict.standing, verdict.failures) == (Standing.TRUSTED, ())
    assert says_no_to_everything(verdict)
    opinion = another_opinion(untouchable, AS_BYTES, key, signed.staged.read_bytes())
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")
    assert failure_codes(opinion) == set()


@pytest.mark.parametrize("name", ["film.mkv", "pages.tif", "signed.pdf", "notes.txt"])
@pytest.mark.parametrize("damage", ["altered", "shortened", "lengthened"])
def test_a_sidecar_notices_every_change_of_its_asset(tmp_path, key, anchors, name, damage):
    source = place(tmp_path, name, made(name))
    sidecar = sign(source, key).staged
    data = bytearray(source.read_bytes())
    if damage == "altered":
        data[len(data) // 2] ^= 1
    source.write_bytes({"shortened": data[:-1], "lengthened": data + b"x"}.get(damage, data))
    verdict = read_credentials(source, anchors, sidecar)
    assert verdict.standing is Standing.INVALID
    assert verdict.findings[0] is Finding.CONTENT_CHANGED


def test_a_sidecar_is_found_by_the_name_of_its_asset(tmp_path, key, anchors):
    source = place(tmp_path, "film.mkv", made("film.mkv"))
    signed = sign(source, key)
    assert read_credentials(source, anchors).standing is Standing.NONE
    signed.staged.rename(tmp_path / "film.mkv.c2pa")
    assert find_sidecar(source) == tmp_path / "film.mkv.c2pa"
    assert read_credentials(source, anchors).standing is Standing.TRUSTED


def test_a_new_statement_keeps_the_old_sidecar_as_its_history(tmp_path, key, anchors):
    source = place(tmp_path, "pages.tif", made("pages.tif"))
    sign(source, key, origin=Origin.SCAN).staged.rename(tmp_path / "pages.tif.c2pa")
    again = sign(source, key, WITH_CREDIT)
    verdict = read_credentials(source, anchors, again.staged)
    assert verdict.standing is Standing.TRUSTED
    assert len(verdict.details["manifests"]) == 2
    active = verdict.details["manifests"][verdict.manifest]
    (parent,) = active["ingredients"]
    assert parent["relationship"] == "parentOf"
    assert parent["active_manifest"] in verdict.details["manifests"]
    opinion = another_opinion(source, "image/tiff", key, again.staged.read_bytes(), strict=True)
    assert opinion["integrity"] == "valid"
    assert failure_codes(opinion) == NEEDS_AN_AUTHORITY


def test_an_asset_that_was_edited_beside_its_sidecar_is_refused(tmp_path, key):
    source = place(tmp_path, "notes.txt", made("notes.txt"))
    sign(source, key).staged.rename(tmp_path / "notes.txt.c2pa")
    source.write_bytes(source.read_bytes() + b"more")
    with pytest.raises(FileRefused, match="broken"):
        sign(source, key)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("pages.tif", "several pages"),
        ("sealed.pdf", "encrypted"),
        ("locked.pdf", "encrypted"),
        ("signed.pdf", "digitally signed"),
    ],
)
def test_where_a_credential_would_do_harm_the_person_is_told(tmp_path, key, name, reason):
    signed = sign(place(tmp_path, name, made(name)), key)
    assert reason in signed.remark


def test_a_credential_inside_is_not_contradicted_by_one_beside(tmp_path, key, real_data):
    """Readers look into the file first; a newer statement in a sidecar would not be seen."""
    import pikepdf

    published = real_data / "c2pa" / "adobe-20240110-single_manifest_store.pdf"
    with pikepdf.open(published) as document:
        assert not document.is_encrypted
    source = place(tmp_path, "signed.pdf", published.read_bytes())
    # It takes a new one inside, as long as nothing forbids to rewrite it.
    assert not sign(source, key).is_sidecar


# Nothing in an MP3 or in a DNG's sensor data tells where it should end.
ENDLESS = {name for name in EMBEDDING if name.endswith((".mp3", ".dng"))}


@pytest.mark.parametrize("name", sorted(EMBEDDING.keys() - ENDLESS))
@pytest.mark.parametrize("part", [0.3, 0.9])
def test_what_is_cut_short_is_not_signed(tmp_path, key, name, part):
    data = made(name)
    source = place(tmp_path, name, data[: int(len(data) * part)])
    with pytest.raises(FileRefused):
        sign(source, key)
    assert list((tmp_path / "signed").iterdir()) == []


@pytest.mark.parametrize("name", ["song.mp3", "film.mp4", "song.flac", "film.avi", "song.wav"])
def test_junk_that_begins_like_a_film_is_not_signed(tmp_path, key, name):
    source = place(tmp_path, name, made(name)[:64] + bytes(range(256)) * 200)
    with pytest.raises(FileRefused):
        sign(source, key)


def test_reading_films_writes_nothing_between_our_lines(tmp_path, key, capfd):
    source = place(tmp_path, "film.mov", made("film.mov"))
    sign(source, key)
    said = capfd.readouterr()
    assert (said.out, said.err) == ("", "")
    assert exiv2.LogMsg.level() == exiv2.LogMsg.Level.mute


def protected_in_place(source, key, policy, origin=None):
    """Sign, and put the result where the program would: over the file, or beside it."""
    signed = sign(source, key, policy, origin, folder=source.parent)
    place_ = source.with_name(f"{source.name}.c2pa") if signed.is_sidecar else source
    signed.staged.replace(place_)
    if signed.asset is not None:
        signed.asset.unlink()
    return place_


def store_of(source, place_):
    return place_.read_bytes() if place_ != source else None


UPDATED = ["phone.heic", "film.mov", "film-in-pieces.mp4", "song.m4a", "film.mkv", "pages.tif"]


@pytest.mark.parametrize("name", UPDATED)
def test_another_decision_is_a_small_update_that_hashes_nothing_anew(tmp_path, key, anchors, name):
    source = place(tmp_path, name, made(name))
    first = protected_in_place(source, key, NO_AI, Origin.CREATION)
    size = first.stat().st_size
    second = protected_in_place(source, key, WITH_CREDIT)
    verdict = read_credentials(source, anchors)
    assert verdict.standing is Standing.TRUSTED
    assert verdict.answers == {use: WITH_CREDIT.of(use) for use in RESERVABLE_USES}
    stored = stored_manifests(source, store_of(source, second))
    active, parent = (
        stored[verdict.manifest],
        next(stored[label] for label in stored if label != verdict.manifest),
    )
    assert not [label for label in active if label.startswith("c2pa.hash.")]
    assert [label for label in parent if label.startswith("c2pa.hash.")]
    actions = [item["action"] for item in active["c2pa.actions.v2"]["actions"]]
    assert actions == ["c2pa.opened", "c2pa.edited.metadata"]
    assert second.stat().st_size - size < 20_000
    media_type = recognise(source).media_type if second == source else AS_BYTES
    opinion = another_opinion(source, media_type, key, store_of(source, second), strict=True)
    assert opinion["integrity"] == "valid"
    assert failure_codes(opinion) == NEEDS_AN_AUTHORITY


@pytest.mark.parametrize(
    "name", ["drawing.svg", "book.pdf", "song.wav", "song.mp3", "film.avi", "sensor.dng"]
)
def test_where_an_update_would_not_hold_another_decision_is_signed_anew(
    tmp_path, key, anchors, name
):
    source = place(tmp_path, name, made(name))
    protected_in_place(source, key, NO_AI, Origin.CREATION)
    before = substance(source)
    protected_in_place(source, key, WITH_CREDIT)
    verdict = read_credentials(source, anchors)
    assert verdict.standing is Standing.TRUSTED
    assert verdict.answers == {use: WITH_CREDIT.of(use) for use in RESERVABLE_USES}
    active = stored_manifests(source, None)[verdict.manifest]
    assert [label for label in active if label.startswith("c2pa.hash.")]
    assert substance(source) == before
    opinion = another_opinion(source, recognise(source).media_type, key, strict=True)
    assert opinion["integrity"] == "valid"
    assert failure_codes(opinion) == NEEDS_AN_AUTHORITY


def test_files_that_would_have_to_be_held_in_memory_get_a_sidecar(tmp_path, key, monkeypatch):
    small = replace(JPEG, embeds_up_to=1000)
    monkeypatch.setattr(signing, "recognise", lambda path: small)
    signed = sign(place(tmp_path, "photo.jpg"), key)
    assert signed.is_sidecar
    assert "too large" in signed.remark
    monkeypatch.undo()
    assert not sign(place(tmp_path, "film.mov", made("film.mov")), key).is_sidecar


def stored_manifests(path, manifest):
    """Every manifest's assertions as they are stored."""
    settings = c2pa.Settings.from_dict({"verify": {"remote_manifest_fetch": False}})
    media_type = recognise(path).media_type if manifest is None else "application/octet-stream"
    with path.open("rb") as stream:
        reader = c2pa.Reader(
            media_type, stream, manifest_data=manifest, context=c2pa.Context(settings)
        )
        detailed = json.loads(reader.detailed_json())
    return {label: item["assertion_store"] for label, item in detailed["manifests"].items()}

"""Every format, origin stated or not: signed, believed by two engines, and else unchanged."""

import pytest

from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing
from countermark.rights.origin import Origin
from countermark.rights.policy import RESERVABLE_USES
from countermark.rights.presets import NO_AI
from countermark.rights.vocabulary.plus import plus_data_mining
from tests.conftest import data_folder
from tests.credentials.support import (
    SAMPLES,
    declared_uses,
    failure_codes,
    frames,
    metadata,
    place,
    raw_manifest,
    second_opinion,
    sign,
)

ORIGINS = [pytest.param(None, id="not-stated"), pytest.param(Origin.CAPTURE, id="stated")]
# What only a public authority can give: revocation data and a time-stamp from outside.
NEEDS_AN_AUTHORITY = {
    "com.encypher.conformance.revocationInformationMissing",
    "com.encypher.conformance.trustedTimeStampMissing",
}
DECIDED_BY_US = (
    "Xmp.plus.DataMining",
    "Xmp.plus.OtherConstraints",
    "Xmp.xmpRights.UsageTerms",
    "Xmp.Iptc4xmpExt.DigitalSourceType",
)


def _photo_names() -> list[str]:
    folder = data_folder()
    found = sorted((folder / "photos").iterdir()) if folder else []
    return [path.name for path in found if path.suffix.lower() in {".jpg", ".tiff"}]


@pytest.fixture(params=SAMPLES)
def source(request, tmp_path):
    return place(tmp_path, request.param)


@pytest.fixture(params=_photo_names() or [None])
def photo(request, real_data, tmp_path):
    data = (real_data / "photos" / request.param).read_bytes()
    return place(tmp_path, request.param, data)


def _told_in_full(source, key, origin):
    """Sign, and hold everything that is promised of a signed file against it."""
    before, time = source.read_bytes(), source.stat().st_mtime_ns

    signed = sign(source, key, origin=origin)
    copy = signed.staged

    assert (source.read_bytes(), source.stat().st_mtime_ns) == (before, time)
    _our_reader_trusts_it(copy, key)
    _another_engine_trusts_it(copy, key)
    assert frames(copy) == frames(source)
    _metadata_stays(source, copy, signed.metadata_written)
    return copy


def _our_reader_trusts_it(copy, key):
    verdict = read_credentials(copy, Anchors((key.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED, verdict
    assert verdict.failures == ()
    assert verdict.signer == "Ana Ruiz"
    assert verdict.answers == {use: NO_AI.of(use) for use in RESERVABLE_USES}


def _another_engine_trusts_it(copy, key):
    opinion = second_opinion(copy, key)
    assert opinion["integrity"] == "valid"
    assert opinion["validation_state"] == "Trusted"
    assert failure_codes(opinion) == set()
    assert declared_uses(opinion) == {
        f"cawg.{entry}": ("notAllowed", "notAllowed")
        for entry in ("ai_generative_training", "ai_inference", "ai_training", "data_mining")
    }
    strict = second_opinion(copy, key, strict=True)
    assert failure_codes(strict) == NEEDS_AN_AUTHORITY


def _metadata_stays(source, copy, xmp_written):
    before, after = metadata(source), metadata(copy)
    assert after.exif == before.exif
    assert after.raw_exif == before.raw_exif
    assert after.iptc == before.iptc
    assert after.icc == before.icc
    assert _stated_properties(before.xmp).items() <= after.xmp.items()
    if xmp_written:
        assert after.xmp["Xmp.plus.DataMining"] == plus_data_mining(NO_AI)
        assert "Article 4(3)" in after.xmp["Xmp.xmpRights.UsageTerms"]
    else:
        assert after.xmp == before.xmp


def _stated_properties(xmp):
    """What the file says itself; a property without a text says nothing."""
    return {
        key: text
        for key, text in xmp.items()
        if text.removeprefix('lang="x-default"').strip() and not key.startswith(DECIDED_BY_US)
    }


@pytest.mark.parametrize("origin", ORIGINS)
def test_every_kind_of_picture_is_signed_and_stays_itself(source, key, origin):
    _told_in_full(source, key, origin)


@pytest.mark.parametrize("origin", ORIGINS)
def test_real_pictures_of_many_cameras_are_signed_and_stay_themselves(photo, key, origin):
    _told_in_full(photo, key, origin)


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.endswith((".jpg", ".png"))])
def test_formats_that_carry_xmp_state_the_decision_there_too(tmp_path, key, name):
    signed = sign(place(tmp_path, name), key)
    assert signed.metadata_written
    xmp = metadata(signed.staged).xmp
    assert xmp["Xmp.xmpRights.Marked"] == "True"
    assert xmp["Xmp.plus.CopyrightOwner[1]/plus:CopyrightOwnerName"] == "Ana Ruiz"
    assert xmp["Xmp.plus.Licensor[1]/plus:LicensorURL"] == "https://ruiz.example"


@pytest.mark.parametrize("name", ["studio.jpg", "studio.webp", "transparent.png"])
def test_what_the_file_says_of_its_work_stands_and_is_what_is_signed(tmp_path, key, name):
    copy = sign(place(tmp_path, name), key).staged
    xmp = metadata(copy).xmp
    assert "Harbour at six" in xmp["Xmp.dc.title"]
    assert "Hafen um sechs" in xmp["Xmp.dc.title"]
    assert xmp["Xmp.dc.creator"] == "Bo Lind, Cy Young"
    assert xmp["Xmp.crs.Exposure2012"] == "+0.35"
    said = raw_manifest(copy).store["cawg.metadata"]
    assert said["dc:creator"] == ["Bo Lind", "Cy Young"]
    assert said["dc:title"] == {"x-default": "Harbour at six"}
    assert said["dc:rights"] == {"x-default": "© 2026 Ana Ruiz"}


def test_where_nothing_can_be_written_into_the_file_it_is_signed_all_the_same(tmp_path, key):
    said = raw_manifest(sign(place(tmp_path, "photo.avif"), key).staged).store["cawg.metadata"]
    assert said["dc:creator"] == ["Ana Ruiz"]
    assert said["plus:DataMining"] == plus_data_mining(NO_AI)

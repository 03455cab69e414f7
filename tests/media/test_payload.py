"""What a picture's file holds beside its metadata."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from countermark.media.formats import GIF, JPEG, PNG, WEBP, Format
from countermark.media.payload import fingerprint, is_same_payload


def _picture(shade: int = 90, side: int = 64) -> Image.Image:
    picture = Image.effect_noise((side, side), 60).convert("RGB")
    return Image.blend(picture, Image.new("RGB", picture.size, (shade,) * 3), 0.3)


def _saved(picture: Image.Image, path: Path, kind: Format, said: str = "") -> Path:
    exif = picture.getexif()
    more: dict[str, object] = {}
    if said:
        exif[0x010E] = said
        more = {"exif": exif, "xmp": f"<x>{said}</x>".encode()}
        if kind is PNG:
            texts = PngInfo()
            texts.add_text("Title", said)
            more = {"exif": exif, "pnginfo": texts}
    out = io.BytesIO()
    picture.save(out, kind.name.upper(), **more)
    path.write_bytes(out.getvalue())
    return path


@pytest.mark.parametrize("side", [16, 400])
@pytest.mark.parametrize("kind", [JPEG, PNG, WEBP], ids=lambda kind: kind.name)
def test_metadata_makes_no_difference_and_anything_else_does(tmp_path, kind, side):
    picture = _picture(side=side)
    plain = _saved(picture, tmp_path / "plain", kind)
    described = _saved(picture, tmp_path / "described", kind, "Harbour at dawn")
    other = _saved(_picture(91, side), tmp_path / "other", kind)
    assert plain.read_bytes() != described.read_bytes()
    assert fingerprint(plain, kind) == fingerprint(described, kind) != ""
    assert is_same_payload(plain, described, kind)
    assert fingerprint(other, kind) != fingerprint(plain, kind)
    assert not is_same_payload(plain, other, kind)


def test_a_difference_in_the_middle_is_told_by_the_second_look(tmp_path):
    plain = _saved(_picture(side=800), tmp_path / "plain", JPEG)
    data = bytearray(plain.read_bytes())
    assert len(data) > 200_000
    data[len(data) // 2] ^= 1
    other = tmp_path / "other"
    other.write_bytes(data)
    assert fingerprint(plain, JPEG) == fingerprint(other, JPEG)
    assert not is_same_payload(plain, other, JPEG)


@pytest.mark.parametrize("kind", [JPEG, PNG, WEBP], ids=lambda kind: kind.name)
def test_broken_and_cut_files_have_no_fingerprint_of_another(tmp_path, kind):
    whole = _saved(_picture(), tmp_path / "whole", kind, "said").read_bytes()
    prints = set()
    for length in (0, 1, 9, 40, len(whole) // 2, len(whole) - 1):
        path = tmp_path / f"cut {length}"
        path.write_bytes(whole[:length])
        prints.add(fingerprint(path, kind))
        assert not is_same_payload(path, tmp_path / "whole", kind)
    assert fingerprint(tmp_path / "whole", kind) not in prints
    assert fingerprint(tmp_path / "none", kind) == ""


def test_formats_that_are_not_looked_into_are_never_the_same(tmp_path):
    path = _saved(_picture().convert("P"), tmp_path / "a", GIF)
    assert fingerprint(path, GIF) == ""
    assert not is_same_payload(path, path, GIF)

"""Files that are no sound base for a signature are refused in words; the source stays."""

import pickle

import pytest

from countermark.base.errors import FileRefused
from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.signing import sign_file
from countermark.credentials.task import AlreadyProtected, SigningTask
from tests.credentials.support import (
    SAMPLES,
    place,
    protected,
    sample,
    sign,
    statement,
)


def _refused(source, key):
    before = source.read_bytes()
    with pytest.raises(FileRefused) as refused:
        sign(source, key)
    assert source.read_bytes() == before
    assert list((source.parent / "signed").iterdir()) == []
    assert refused.value.message
    return str(refused.value)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_truncated_file_is_not_signed(tmp_path, key, name, part):
    data = sample(name)
    source = place(tmp_path, name, data[: int(len(data) * part)])
    assert "damaged or incomplete" in _refused(source, key)


def test_a_jpeg_that_lacks_its_last_marker_is_not_signed(tmp_path, key):
    source = place(tmp_path, "photo.jpg", sample("photo.jpg")[:-2])
    assert "damaged or incomplete" in _refused(source, key)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.jpg", b"", "empty"),
        ("junk.jpg", b"junk" * 50, "content is not"),
        ("really.png", None, "content is JPEG"),
        ("song.mp3", b"ID3" + bytes(100), "damaged"),
        ("photo.jpg.c2pa", b"words", "credential of another file"),
        ("bare.jpg", b"\xff\xd8\xff\xe0", "damaged"),
    ],
)
def test_what_is_not_what_it_says_is_not_signed(tmp_path, key, name, content, words):
    source = place(tmp_path, name, sample("photo.jpg") if content is None else content)
    (tmp_path / "signed").mkdir()
    assert words in _refused(source, key)


def test_a_picture_that_claims_to_be_enormous_is_not_signed(tmp_path, key):
    data = bytearray(sample("drawing.png"))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    assert _refused(place(tmp_path, "bomb.png", bytes(data)), key)


def test_a_missing_file_and_a_folder_are_not_signed(tmp_path, key):
    (tmp_path / "folder.jpg").mkdir()
    for name in ("nowhere.jpg", "folder.jpg"):
        with pytest.raises(FileRefused):
            sign(tmp_path / name, key)
    assert list((tmp_path / "signed").iterdir()) == []


def test_a_destination_folder_that_is_not_there_is_the_reason(tmp_path, key):
    source = place(tmp_path, "photo.jpg")
    with pytest.raises(FileRefused, match="does not exist"):
        _sign_into(source, key, tmp_path / "gone")


def _sign_into(source, key, folder):
    anchors = Anchors((key.identity.authority_pem,))
    return sign_file(SigningTask(source, folder / source.name, statement(key), key, anchors, now()))


def test_source_and_destination_of_one_name_do_not_meet(tmp_path, key):
    """The library empties a file that is signed onto itself; here it is only staged beside it."""
    source = place(tmp_path, "photo.jpg")
    before = source.read_bytes()
    signed = _sign_into(source, key, tmp_path)
    assert source.read_bytes() == before
    assert signed.staged.parent == tmp_path
    assert signed.staged != source


def test_what_the_program_does_not_trust_itself_is_not_handed_out(tmp_path, key):
    source = place(tmp_path, "photo.jpg")
    with pytest.raises(FileRefused, match="did not pass its own check"):
        sign(source, key, anchors=Anchors())
    assert list((tmp_path / "signed").iterdir()) == []


def test_refusals_survive_the_way_back_from_a_worker(tmp_path, key):
    ours = protected(place(tmp_path, "photo.jpg"), key)
    with pytest.raises(AlreadyProtected) as known:
        sign(ours, key)
    for error in (known.value, FileRefused("It is broken.", "Mend it.")):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
    again = pickle.loads(pickle.dumps(known.value))
    assert again.verdict == known.value.verdict
    assert again.snapshot == known.value.snapshot

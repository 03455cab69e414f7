"""Putting a file together from an old one, with all digests taken on the way."""

import hashlib
import random
import threading

import pytest

from countermark.media.containers import layout
from countermark.media.containers.layout import BoundOnly, Room, Stretch, write_parts

DATA = random.Random(7).randbytes(1_500_000)


@pytest.fixture(params=[0, 1 << 40], ids=["hashed aside", "hashed at once"])
def _hashing(request, monkeypatch):
    monkeypatch.setattr(layout, "_LARGE", request.param)


def put_together(tmp_path, parts, data=DATA):
    (tmp_path / "old").write_bytes(data)
    with (tmp_path / "old").open("rb", buffering=0) as source, (tmp_path / "new").open("xb") as out:
        written = write_parts(source, out, parts)
    return written, (tmp_path / "new").read_bytes()


@pytest.mark.usefixtures("_hashing")
def test_digests_are_those_of_the_old_file_and_of_what_is_bound(tmp_path):
    parts = [
        Stretch(0, 2),
        Room(100, b"head"),
        b"new",
        Stretch(700, 900_000),
        Stretch(900_001, None),
    ]
    written, made = put_together(tmp_path, parts)
    bound = DATA[:2] + b"new" + DATA[700:900_000] + DATA[900_001:]
    assert made[:2] + made[2 + 104 :] == bound
    assert written.room_at == 2
    assert written.source.digest() == hashlib.sha256(DATA).digest(), "what is dropped counts too"
    assert written.source_length == len(DATA)
    assert written.bound.digest() == hashlib.sha256(bound).digest()
    assert written.before_room.digest() == hashlib.sha256(DATA[:2]).digest()
    assert not _is_hashing()


@pytest.mark.usefixtures("_hashing")
def test_what_is_bound_may_be_other_than_what_is_written(tmp_path):
    parts = [
        Stretch(0, 10, is_bound=False),
        b"new",
        BoundOnly(b"seen"),
        Stretch(10, 20),
        Room(100),
        BoundOnly(b"by none"),
        Stretch(20, 900_000),
        Stretch(900_000, None, is_bound=False),
    ]
    written, made = put_together(tmp_path, parts)
    before = DATA[:10] + b"new" + DATA[10:20]
    assert made == before + bytes(100) + DATA[20:]
    bound = b"newseen" + DATA[10:20] + b"by none" + DATA[20:900_000]
    assert written.bound.digest() == hashlib.sha256(bound).digest()
    assert written.before_room.digest() == hashlib.sha256(before).digest()
    assert written.source.digest() == hashlib.sha256(DATA).digest()


@pytest.mark.usefixtures("_hashing")
def test_a_file_that_ends_before_its_parts_do_is_refused_and_nothing_hangs(tmp_path):
    with pytest.raises(ValueError, match="too early"):
        put_together(tmp_path, [Stretch(0, len(DATA) + 1)])
    assert not _is_hashing()


@pytest.mark.usefixtures("_hashing")
@pytest.mark.parametrize("size", [0, 1, (256 << 10) - 1, 256 << 10, (256 << 10) + 1])
def test_any_size(tmp_path, size):
    written, made = put_together(tmp_path, [Stretch(0, None)], DATA[:size])
    assert made == DATA[:size]
    assert written.source.digest() == written.bound.digest() == hashlib.sha256(made).digest()


def _is_hashing() -> bool:
    return any(thread.name == "hash" for thread in threading.enumerate())

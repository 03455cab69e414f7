"""Room for a credential in a film: all else stays, and every sample is found again."""

import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.media.containers import bmff
from countermark.media.containers.film_index import moved
from countermark.media.containers.layout import Room, write_parts
from tests.credentials.every_format import made
from tests.media.films import (
    box,
    edited,
    listed,
    with_long_media,
    with_long_places,
    with_open_end,
    within,
)
from tests.strategies import story

TYPE = 32  # bytes of the film's first box
ROOM = 3000
HEAD = 45  # length, `uuid`, its type, version and flags, `manifest` and a zero, eight zeros
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
CREDENTIAL = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")

TAKEN = {
    "index last": lambda: made("film.mp4"),
    "index first": lambda: made("film-index-first.mp4"),
    "QuickTime": lambda: made("film.mov"),
    "sound": lambda: made("song.m4a"),
    "64-bit places": lambda: with_long_places(made("film.mp4")),
    "64-bit media": lambda: with_long_media(made("film.mp4")),
    "open end": lambda: with_open_end(made("film-index-first.mp4")),
    "free space": lambda: made("film.mp4") + box(b"free", bytes(999)) + box(b"skip", b"x"),
    "XMP": lambda: made("film.mp4") + box(b"uuid", XMP + b"<x/>"),
}


def with_room(data):
    source, out = io.BytesIO(data), io.BytesIO()
    written = write_parts(source, out, bmff.layout(source, None, ROOM))
    assert written.room is not None
    out.seek(written.room_at)
    out.write(written.room.head)
    return written, out.getvalue()


def places(data):
    """All chunk offsets, table after table."""
    found = []

    def note(width):
        def read(content):
            found.append(
                [
                    int.from_bytes(content[at : at + width], "big")
                    for at in range(8, len(content), width)
                ]
            )
            return b""

        return read

    edited(data, b"stco", note(4))
    edited(data, b"co64", note(8))
    return found


def without_places(data):
    return edited(edited(data, b"stco", lambda _: b""), b"co64", lambda _: b"")


@pytest.mark.parametrize("name", TAKEN)
def test_all_else_stays_to_the_byte(name):
    before = TAKEN[name]()
    written, after = with_room(before)
    first = int.from_bytes(before[:4], "big")
    assert written.room_at == first
    assert after[:first] == before[:first]
    rest = after[first + HEAD + ROOM :]
    assert len(rest) == len(before) - first
    parts, kept = listed(rest), list(listed(before))[1:]
    for (now, content), (then, old) in zip(parts, kept, strict=True):
        assert now == then
        if now != b"moov":
            assert content == old
    assert without_places(after[:first] + rest) == without_places(before)


@pytest.mark.parametrize("name", TAKEN)
def test_every_place_moves_by_the_room(name):
    before = TAKEN[name]()
    _, after = with_room(before)
    assert places(before)
    for then, now in zip(places(before), places(after), strict=True):
        assert now == [place + HEAD + ROOM for place in then]
        for old, new in zip(then, now, strict=True):
            assert before[old : old + 64] == after[new : new + 64]


def test_free_space_is_not_bound_and_the_places_of_all_else_are():
    def bound(filling):
        film = made("film.mp4") + box(b"free", filling) + box(b"uuid", XMP)
        return with_room(film)[0].bound.digest()

    assert bound(b"one") == bound(b"two")
    assert bound(b"one") != bound(b"more")


def test_the_digest_of_what_lies_before_the_room_goes_on():
    """The type is not bound, and yet it counts for the digest of the whole file."""
    data = made("film.mp4")
    written, after = with_room(data)
    whole = written.before_room
    whole.update(after[written.room_at :])
    assert whole.digest() == hashlib.sha256(after).digest()
    assert written.source.digest() == hashlib.sha256(data).digest()


def _elsewhere(data):
    """The media lie in another file: the flag that says `in this one` is not set."""
    return edited(data, b"dref", lambda content: box(b"dref", content[:-1] + b"\x00"))


def _with_place(place):
    def change(data):
        def put(content):
            return box(b"stco", content[:-4] + place.to_bytes(4, "big"))

        return edited(data, b"stco", put)

    return change


REFUSED = {
    "in pieces": lambda _: made("film-in-pieces.mp4"),
    "made to be in pieces": lambda film: within(film, b"moov", box(b"mvex")),
    "compressed index": lambda film: edited(film, b"moov", lambda _: box(b"moov", box(b"cmov"))),
    "places of auxiliary data": lambda film: within(film, b"stbl", box(b"saio", bytes(12))),
    "places of items": lambda film: within(film, b"moov", box(b"meta", box(b"iloc", bytes(12)))),
    "unknown within": lambda film: within(film, b"trak", box(b"what", b"12345678")),
    "unknown beside": lambda film: film + box(b"what", bytes(8)),
    "items beside": lambda film: film + box(b"meta", bytes(4) + box(b"iloc", bytes(12))),
    "two indexes": lambda film: film + box(b"moov", b""),
    "no index": lambda film: b"".join(
        box(name, content) for name, content in listed(film) if name != b"moov"
    ),
    "no type": lambda film: film[TYPE:],
    "two types": lambda film: film + film[:TYPE],
    "credential": lambda film: film[:TYPE] + box(b"uuid", CREDENTIAL + bytes(30)) + film[TYPE:],
    "media elsewhere": _elsewhere,
    "media who knows where": lambda film: edited(
        film, b"dref", lambda content: box(b"dref", content[:8] + box(b"url "))
    ),
    "sample behind the end": _with_place(0x7FFF_FFFF),
    "sample before the media": _with_place(3),
    "sample beside the media": lambda film: _with_place(len(film) - 20)(film),
    "table too short": lambda film: edited(film, b"stco", lambda all_: box(b"stco", all_[:-4])),
    "table too long": lambda film: edited(film, b"stco", lambda all_: box(b"stco", all_ + b"1234")),
    "cut short": lambda film: film[:-1],
    "more than boxes": lambda film: film + b"more",
    "empty": lambda _: b"",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_understood_in_full_is_left_alone(name):
    with pytest.raises(ValueError):
        bmff.layout(io.BytesIO(REFUSED[name](made("film.mp4"))), None, ROOM)


def test_no_place_passes_what_its_table_holds():
    film = _with_place(0xFFFF_FFFF - 100)(made("film.mp4"))
    index = next(box(name, content) for name, content in listed(film) if name == b"moov")
    anywhere = [range(1 << 33)]
    assert len(moved(index, 100, anywhere)) == len(index)
    with pytest.raises(ValueError, match="4 GiB"):
        moved(index, 101, anywhere)


@pytest.mark.parametrize("name", ["film.mp4", "film.mov"])
def test_whatever_is_damaged_is_refused_or_still_moved_as_a_whole(name):
    """Any byte of an index may be another: nothing crashes, nothing but places ever changes."""
    data = made(name)
    start = data.rindex(b"moov") - 4

    @story
    @given(st.integers(start, len(data) - 1), st.integers(0, 255))
    def check(at, value):
        damaged = data[:at] + bytes([value]) + data[at + 1 :]
        try:
            _, after = with_room(damaged)
        except ValueError:
            return
        first = int.from_bytes(damaged[:4], "big")
        assert without_places(damaged[:first] + after[first + HEAD + ROOM :]) == without_places(
            damaged
        )

    check()


def test_a_credential_and_the_metadata_beside_a_film_are_found():
    film = made("film.mp4")
    packet = box(b"uuid", XMP + b"<x:xmpmeta/>")
    assert bmff.find_packet(io.BytesIO(film)) == b""
    assert bmff.find_packet(io.BytesIO(film + packet)) == b"<x:xmpmeta/>"
    assert not bmff.has_credential(io.BytesIO(film + packet))
    assert bmff.has_credential(io.BytesIO(film + packet + box(b"uuid", CREDENTIAL)))


def test_the_room_is_framed_as_the_specification_says():
    source = io.BytesIO(made("film.mp4"))
    (room,) = (part for part in bmff.layout(source, None, ROOM) if isinstance(part, Room))
    assert room.head == (
        (HEAD + ROOM).to_bytes(4, "big")
        + b"uuid"
        + CREDENTIAL
        + bytes(4)
        + b"manifest\x00"
        + bytes(8)
    )

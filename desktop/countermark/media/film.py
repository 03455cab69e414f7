"""Films and sounds: whether they are whole, what they show, and what in them must never change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import av
import av.logging
from PIL import ImageStat

from countermark.base.errors import FileRefused, for_people
from countermark.media.beginnings import Container, container_of
from countermark.media.formats import (
    AIFF,
    AVI,
    FLAC,
    M4A,
    MKV,
    MOV,
    MP3,
    MP4,
    OGG,
    OGV,
    THREE_GP,
    WAV,
    WEBM,
    Format,
    read_head,
)
from countermark.media.picture import Picture, jpeg_of

# Named, never guessed: a playlist under a film's name would open other files.
_DEMUXERS = {
    MP4: "mov",
    MOV: "mov",
    M4A: "mov",
    THREE_GP: "mov",
    WAV: "wav",
    AVI: "avi",
    MP3: "mp3",
    FLAC: "flac",
    OGG: "ogg",
    OGV: "ogg",
    AIFF: "aiff",
    MKV: "matroska",
    WEBM: "matroska",
}
_BUFFER = 1 << 20
_LOOK_AT = (0.1, 0.3, 0.5)  # of its length: the first pictures of a film are often black
_DARK = 12  # of 255: the mean of a frame that shows nothing
_TRIED = 250  # packets decoded in search of the first frame
# Durations in headers are rounded, and estimated where the header has none.
_NEARLY_ALL = 0.95
_ROUNDING = 0.25  # seconds
_LONG_WAVE = for_people("it is a WAV file of more than 4 GB")
# What cameras and cutting programs write without anybody having meant it.
_ALSO_CALLED = {
    "title": ("title", "com.apple.quicktime.title"),
    "creator": ("artist", "author", "album_artist", "com.apple.quicktime.author"),
    "notice": ("copyright", "com.apple.quicktime.copyright"),
    "caption": ("description", "comment", "com.apple.quicktime.description"),
    "date": ("creation_time", "date", "com.apple.quicktime.creationdate"),
    "camera": ("com.apple.quicktime.model", "model"),
}

av.logging.set_level(av.logging.PANIC)


@contextmanager
def _opened(path: Path, kind: Format) -> Iterator[Any]:
    try:
        with (
            path.open("rb") as file,
            av.open(
                file,
                format=_DEMUXERS[kind],
                buffer_size=_BUFFER,
                metadata_errors="replace",
            ) as container,
        ):
            yield container
    except FileNotFoundError as error:
        raise FileRefused(f"The file does not exist: {path}") from error
    except (av.FFmpegError, ValueError) as error:
        raise FileRefused(
            f"The {kind.name} file is damaged or incomplete.", "Export it again from its source."
        ) from error


def examine_film(path: Path, kind: Format, *, thumbnail: int = 0) -> Picture:
    """Walk through all packets of a film or a sound, and decode the first of them.

    Raises:
        FileRefused: it is damaged or incomplete, or holds neither picture nor sound.
    """
    with _opened(path, kind) as container:
        seconds = (container.duration or 0) / av.time_base
        width, height = _size(container)
        _refuse_silence(container, kind)
        _decode_first(container, kind)
        container.seek(0)
        if not _plays_to_its_end(container, seconds):
            raise FileRefused(
                f"The {kind.name} file is damaged or incomplete.",
                "Export it again from its source.",
            )
    small = draw_film(path, kind, thumbnail) if thumbnail else b""
    long = kind is WAV and container_of(read_head(path)) is Container.LONG_WAVE
    return Picture(width, height, 1, small, obstacle=_LONG_WAVE if long else "", seconds=seconds)


def media_digest(path: Path, kind: Format) -> str:
    """A digest of every packet of every stream with its times, and of all tags and chapters: what a
    player plays and shows.

    Raises:
        FileRefused: as `examine_film`.
    """
    streams: dict[int, Any] = {}
    with _opened(path, kind) as container:
        shown = hashlib.sha256(_tags(container).encode("utf-8", "surrogatepass"))
        for packet in container.demux():
            digest = streams.setdefault(packet.stream.index, hashlib.sha256())
            if packet.size:
                digest.update(repr((packet.pts, packet.dts, packet.duration)).encode())
                digest.update(packet)
    played = [f"{index}:{digest.hexdigest()}" for index, digest in sorted(streams.items())]
    return ",".join([*played, shown.hexdigest()])


def index_digest(path: Path, kind: Format, moved_by: int) -> str:
    """A digest of the place, length and time of every sample of every stream as a player finds it,
    and of all tags and chapters; no sample is read.

    Args:
        path: the film.
        kind: its format, one whose files have an index.
        moved_by: bytes that are taken off each place.

    Raises:
        FileRefused: as `examine_film`.
    """
    digest = hashlib.sha256()
    with _opened(path, kind) as container:
        digest.update(_tags(container).encode("utf-8", "surrogatepass"))
        for stream in container.streams:
            digest.update(f"{stream.index} {stream.type} {stream.time_base}".encode())
            for entry in stream.index_entries:
                place = entry.pos - moved_by
                said = (place, entry.size, entry.timestamp, entry.flags, entry.min_distance)
                digest.update(repr(said).encode())
    return digest.hexdigest()


def _tags(container: Any) -> str:
    """All that the file says of itself in words, as a text that is the same for the same words."""
    streams = [sorted(stream.metadata.items()) for stream in container.streams]
    return repr((sorted(container.metadata.items()), streams, container.chapters()))


def draw_film(path: Path, kind: Format, side: int) -> bytes:
    """A JPEG of the cover or of a frame, upright; empty if there is nothing to see."""
    try:
        with _opened(path, kind) as container:
            stream = next(iter(container.streams.video), None)
            if stream is None:
                return b""
            stream.thread_type = "NONE"
            return _drawn_at_best(container, stream, side)
    except FileRefused:
        return b""


def _drawn_at_best(container: Any, stream: Any, side: int) -> bytes:
    """The first frame looked at that shows something, else the last one looked at."""
    found = None
    for part in _LOOK_AT if container.duration and stream.average_rate else (0.0,):
        container.seek(int((container.duration or 0) * part))
        found = next(iter(container.decode(stream)), None) or found
        if found is not None and _brightness(found) > _DARK:
            break
    return b"" if found is None else _drawn(found, side)


def _brightness(frame: Any) -> float:
    tiny = frame.reformat(width=16, height=16, format="gray").to_image()
    return float(ImageStat.Stat(tiny).mean[0])


def describe_film(path: Path, kind: Format) -> dict[str, str]:
    """Title, creator, notice, caption, date and camera as its tags state them; else left out."""
    try:
        with _opened(path, kind) as container:
            tags = {key.lower(): str(text).strip() for key, text in container.metadata.items()}
            for stream in container.streams:
                for key, text in stream.metadata.items():
                    tags.setdefault(key.lower(), str(text).strip())
    except FileRefused:
        return {}
    found = {
        name: next((tags[key] for key in keys if tags.get(key)), "")
        for name, keys in _ALSO_CALLED.items()
    }
    return {name: text for name, text in found.items() if text}


def _size(container: Any) -> tuple[int, int]:
    stream = next(iter(container.streams.video), None)
    return (int(stream.width or 0), int(stream.height or 0)) if stream else (0, 0)


def _refuse_silence(container: Any, kind: Format) -> None:
    if not container.streams.video and not container.streams.audio:
        raise FileRefused(f"The {kind.name} file holds neither picture nor sound.")


def _decode_first(container: Any, kind: Format) -> None:
    """Decode until a frame comes: junk with a film's beginning never gives one."""
    streams = [*container.streams.audio, *container.streams.video]
    known = [stream for stream in streams if stream.codec_context is not None]
    if not known:
        return  # a codec that this machine has no decoder for
    for number, packet in enumerate(container.demux(known)):
        if number >= _TRIED:
            break
        if packet.decode():
            return
    raise FileRefused(
        f"The {kind.name} file is damaged: nothing in it can be played.",
        "Export it again from its source.",
    )


def _plays_to_its_end(container: Any, seconds: float) -> bool:
    """Whether no packet is broken and the last one ends about where the header says."""
    reached = 0.0
    for packet in container.demux():
        if packet.is_corrupt:
            return False
        if packet.pts is not None and packet.time_base:
            reached = max(reached, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    start = (container.start_time or 0) / av.time_base
    return reached - start >= seconds * _NEARLY_ALL - _ROUNDING


def _drawn(frame: Any, side: int) -> bytes:
    longer = max(frame.width, frame.height)
    scale = min(1.0, side / longer)
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    image = frame.reformat(width=width, height=height, format="rgb24").to_image()
    return jpeg_of(image.rotate(frame.rotation, expand=True), side)

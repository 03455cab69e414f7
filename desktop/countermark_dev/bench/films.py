"""Films of any length: seconds of grain, encoded once and repeated."""

from __future__ import annotations

from fractions import Fraction
from itertools import cycle
from pathlib import Path
from typing import Any

import av
from PIL import ImageChops

from countermark_dev.bench.originals import MARK, grain

_SIZE = (1920, 1080)
_RATE = 25  # pictures a second
_PICTURES = 24  # each stands for itself, so that any number of repetitions plays


def write_film(path: Path, size: int) -> None:
    """Write an MP4 file of at least this many bytes, with `MARK` as its title."""
    with av.open(str(path), "w", format="mp4") as film:
        film.metadata["title"] = MARK.decode()
        stream: Any = film.add_stream("libx264", rate=_RATE)
        stream.width, stream.height = _SIZE
        stream.pix_fmt = "yuv420p"
        stream.options = {"preset": "ultrafast", "qp": "44", "g": "1"}
        written = 0
        for number, data in enumerate(cycle(_encoded(stream))):
            if written >= size:
                return
            packet = av.Packet(data)
            packet.stream = stream
            packet.time_base = Fraction(1, _RATE)
            packet.pts = packet.dts = number
            packet.duration = 1
            packet.is_keyframe = True
            film.mux(packet)
            written += len(data)


def _encoded(stream: Any) -> list[bytes]:
    whole = grain(*_SIZE)
    pictures = []
    for number in range(_PICTURES):
        shown = ImageChops.offset(whole, 97 * number, 31 * number)
        frame = av.VideoFrame.from_image(shown)  # type: ignore[no-untyped-call]  # it has no types
        frame.pts = number
        pictures += [bytes(packet) for packet in stream.encode(frame)]
    return pictures + [bytes(packet) for packet in stream.encode(None)]

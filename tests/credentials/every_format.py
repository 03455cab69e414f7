"""A real file of every format beyond pictures, and readers of what must stay in each."""

import hashlib
import io
import re
import tempfile
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import av
import mutagen
import pypdfium2
import resvg_py
from iscc_samples import AUDIO, IMAGE, TEXT, VIDEO
from PIL import Image, TiffImagePlugin

from tests.credentials.support import XMP

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 60 40">
 <title>Harbour</title><metadata><!-- kept --></metadata>
 <style>circle { fill: #369 }</style>
 <circle cx="20" cy="20" r="12"/><path d="M5 35h50" stroke="#c33"/><text x="30" y="20">é</text>
</svg>
"""


def _file(*ways: Path) -> Callable[[], bytes]:
    return ways[0].read_bytes


def _picture(form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    with Image.open(IMAGE / "demo.jpg") as image:
        options.setdefault("exif", image.getexif())
        image.save(out, form, **options)
    return out.getvalue()


def _dng() -> bytes:
    """A TIFF that calls itself a DNG (DNG 1.7, chapter 4): version, model and a colour matrix."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[50706], tags[50708] = bytes([1, 4, 0, 0]), "Camera One"
    return _picture("TIFF", tiffinfo=tags, exif=None)


def _encoded(form: str, codec: str) -> bytes:
    """Some seconds of sound in another form."""
    out = io.BytesIO()
    with av.open(str(AUDIO / "demo.wav")) as source, av.open(out, "w", format=form) as target:
        stream = target.add_stream(codec, rate=44100)
        target.metadata["title"], target.metadata["artist"] = "Belly Button", "Cy Young"
        resampler = av.AudioResampler(stream.format.name, stream.layout.name, 44100, 1024)
        for frame in [*islice(source.decode(audio=0), 150), None]:
            for ready in resampler.resample(frame):
                target.mux(stream.encode(ready))
        target.mux(stream.encode(None))
    return out.getvalue()


def _film(**options: str) -> bytes:
    """Two seconds of film with its index where the options put it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"  # the index is moved when the file is done
        _write_film(path, options)
        return path.read_bytes()


def _write_film(path: Path, options: dict[str, str]) -> None:
    with av.open(str(path), "w", options=options) as target:
        stream = target.add_stream("mpeg4", rate=12)
        stream.width, stream.height, stream.time_base = 160, 120, Fraction(1, 12)
        for number in range(24):
            image = Image.linear_gradient("L").resize((160, 120)).rotate(number * 15)
            frame = av.VideoFrame.from_image(image.convert("RGB"))
            frame.pts = number
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))


EMBEDDING: dict[str, Callable[[], bytes]] = {
    "phone.heic": lambda: _picture("HEIF", xmp=XMP),
    "huge.tif": lambda: _picture("TIFF", big_tiff=True),
    "sensor.dng": _dng,
    "drawing.svg": DRAWING.encode,
    "film.mp4": _file(VIDEO / "demo.mp4"),
    "film-index-first.mp4": lambda: _film(movflags="faststart"),
    "film-in-pieces.mp4": lambda: _film(movflags="frag_keyframe+empty_moov"),
    "film.m4v": _file(VIDEO / "demo.m4v"),
    "film.mov": _file(VIDEO / "demo.mov"),
    "song.m4a": lambda: _encoded("ipod", "aac"),
    "song.wav": _file(AUDIO / "demo.wav"),
    "film.avi": _file(VIDEO / "demo.avi"),
    "song.mp3": _file(AUDIO / "demo.mp3"),
    "with-cover.mp3": _file(AUDIO / "withcover.mp3"),
    "song.flac": lambda: _encoded("flac", "flac"),
    "book.pdf": _file(TEXT / "demo.pdf"),
}


def _pages() -> bytes:
    with Image.open(IMAGE / "demo.tif") as page:
        out = io.BytesIO()
        page.save(out, "TIFF", save_all=True, append_images=[page.copy(), page.rotate(180)])
        return out.getvalue()


def sealed_pdf(password: str = "", owner: str = "owner") -> bytes:
    """A document that is encrypted; with an empty password every reader opens it by itself."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(TEXT / "demo.pdf") as document:
        document.save(out, encryption=pikepdf.Encryption(user=password, owner=owner, R=6))
    return out.getvalue()


def signed_pdf() -> bytes:
    """A document with a signature field that is filled in (ISO 32000-2, section 12.8)."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(TEXT / "demo.pdf") as document:
        signature = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Sig,
                Filter=pikepdf.Name("/Adobe.PPKLite"),
                SubFilter=pikepdf.Name("/adbe.pkcs7.detached"),
                ByteRange=[0, 10, 20, 30],
                Contents=pikepdf.String(bytes(64)),
            )
        )
        field = document.make_indirect(
            pikepdf.Dictionary(FT=pikepdf.Name.Sig, T=pikepdf.String("signature"), V=signature)
        )
        document.Root.AcroForm = pikepdf.Dictionary(Fields=[field], SigFlags=3)
        document.save(out)
    return out.getvalue()


BESIDE: dict[str, Callable[[], bytes]] = {
    "pages.tif": _pages,
    "raw.nef": lambda: b"II*\x00\x08\x00\x00\x00" + bytes(2000),
    "layers.psd": _file(IMAGE / "demo.psd"),
    "screen.bmp": _file(IMAGE / "demo.bmp"),
    "picture.jp2": lambda: _picture("JPEG2000", exif=None),
    "picture.jxl": lambda: b"\xff\x0a" + bytes(range(200)),
    "song.ogg": _file(AUDIO / "demo.ogg"),
    "song.opus": _file(AUDIO / "demo.opus"),
    "song.aif": _file(AUDIO / "demo.aif"),
    "film.mkv": _file(VIDEO / "demo.mkv"),
    "film.webm": _file(VIDEO / "demo.webm"),
    "film.ogv": _file(VIDEO / "demo.ogv"),
    "film.3gp": _file(VIDEO / "demo.3gp"),
    "film.wmv": _file(VIDEO / "demo.wmv"),
    "book.epub": _file(TEXT / "demo.epub"),
    "text.docx": _file(TEXT / "demo.docx"),
    "table.xlsx": _file(TEXT / "demo.xlsx"),
    "text.odt": _file(TEXT / "demo.odt"),
    "notes.txt": _file(TEXT / "demo.txt"),
    "no-suffix": lambda: b"words",
    "sealed.pdf": sealed_pdf,
    "locked.pdf": lambda: sealed_pdf("secret"),
    "signed.pdf": signed_pdf,
}


@cache
def made(name: str) -> bytes:
    """The bytes of one file."""
    return (EMBEDDING | BESIDE)[name]()


def substance(path: Path) -> object:
    """What a person sees or hears in a file: decoded anew, by whole-file decoders."""
    match path.suffix:
        case ".svg":
            return resvg_py.svg_to_bytes(svg_string=path.read_text("utf-8"))
        case ".pdf":
            return _pages_of(path)
        case ".heic" | ".tif" | ".dng":
            with Image.open(path) as image:
                return image.size, image.mode, image.tobytes()
        case _:
            return _played(path)


def _pages_of(path: Path) -> list[bytes]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=1).to_pil().tobytes() for page in document]


def _played(path: Path) -> dict[int, str]:
    streams: dict[int, Any] = {}
    with av.open(str(path)) as container:
        for packet in container.demux():
            digest = streams.setdefault(packet.stream.index, hashlib.sha256())
            for frame in packet.decode():
                digest.update(repr((frame.pts, frame.time_base)).encode())
                digest.update(_planes(frame))
    return {index: digest.hexdigest() for index, digest in streams.items()}


def _planes(frame: Any) -> bytes:
    return b"".join(bytes(plane) for plane in frame.planes)


def tags(path: Path) -> dict[str, str]:
    """The tags of a sound or a film, but for the one that holds a manifest."""
    file = mutagen.File(path)
    found = dict(file.tags or {}) if file is not None else {}
    # How a text is encoded may change; what it says may not.
    return {
        key: re.sub(r"<Encoding.*?>", "", repr(value))
        for key, value in found.items()
        if "c2pa" not in key.lower()
    }

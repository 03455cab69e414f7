"""Samples of every format, and readers that share no code with the program."""

import io
import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import c2pa
import encypher_c2pa
import exiv2
import pytest
from iscc_samples import IMAGE, VIDEO
from PIL import Image, ImageCms, ImageSequence, PngImagePlugin

from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.identity import SigningKey
from countermark.credentials.signing import sign_file
from countermark.credentials.task import Signed, SigningTask
from countermark.rights.metadata import Statement
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.rights.presets import NO_AI
from tests.timestamp_authority import OPENSSL

needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="OpenSSL is not installed")

MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".pdf": "application/pdf",
}

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmp:Rating="4" photoshop:City="Zürich" crs:Exposure2012="+0.35">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Harbour at six</rdf:li>
     <rdf:li xml:lang="de">Hafen um sechs</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>Bo Lind</rdf:li><rdf:li>Cy Young</rdf:li></rdf:Seq></dc:creator>
   <dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>夜明け</rdf:li></rdf:Bag></dc:subject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _bytes_of(name: str) -> bytes:
    return (IMAGE / name).read_bytes()


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _animation_frames() -> list[Image.Image]:
    with Image.open(VIDEO / "demo.gif") as image:
        frames = islice(ImageSequence.Iterator(image), 12)
        return [frame.convert("RGB").resize((120, 68)) for frame in frames]


def _animated(kind: str, **options: Any) -> bytes:
    first, *rest = _animation_frames()
    return _saved(first, kind, save_all=True, append_images=rest, duration=80, loop=0, **options)


def _demo() -> Image.Image:
    with Image.open(IMAGE / "demo.jpg") as image:
        image.load()
        return image


def _with_transparency() -> Image.Image:
    image = _demo().convert("RGBA")
    image.putalpha(image.convert("L"))
    return image


def _rich_jpeg() -> bytes:
    """A JPEG as a studio exports it: EXIF, an ICC profile, IPTC and XMP."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    demo = _demo()
    data = _saved(demo, "JPEG", quality=90, exif=demo.getexif(), icc_profile=profile, xmp=XMP)
    image = exiv2.ImageFactory.open(data)
    image.readMetadata()
    iptc = image.iptcData()
    iptc["Iptc.Application2.Caption"] = "Boats before the market opens"
    iptc["Iptc.Application2.City"] = "Zurich"
    image.setIptcData(iptc)
    exif = image.exifData()
    exif["Exif.Photo.DateTimeOriginal"] = "2024:05:14 06:01:02"
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N"
    image.setExifData(exif)
    image.writeMetadata()
    return bytes(image.io().data())


def _rich(kind: str, image: Image.Image | None = None, **options: Any) -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    shown = image or _demo()
    if kind == "PNG":  # Pillow writes XMP into this format only as a text chunk
        options["pnginfo"] = PngImagePlugin.PngInfo()
        options["pnginfo"].add_itxt("XML:com.adobe.xmp", XMP.decode())
    return _saved(shown, kind, exif=_demo().getexif(), icc_profile=profile, xmp=XMP, **options)


SAMPLES: dict[str, Callable[[], bytes]] = {
    "photo.jpg": lambda: _bytes_of("demo.jpg"),
    "studio.jpg": _rich_jpeg,
    "grey-progressive.jpg": lambda: _saved(_demo().convert("L"), "JPEG", progressive=True),
    "print-cmyk.jpg": lambda: _saved(_demo().convert("CMYK"), "JPEG"),
    "drawing.png": lambda: _bytes_of("demo.png"),
    "transparent.png": lambda: _rich("PNG", _with_transparency()),
    "palette.png": lambda: _saved(_demo().convert("P"), "PNG"),
    "sixteen-bit.png": lambda: _saved(_demo().convert("I;16"), "PNG"),
    "animated.png": lambda: _animated("PNG"),
    "photo.webp": lambda: _saved(_demo(), "WEBP"),
    "studio.webp": lambda: _rich("WEBP"),
    "lossless-transparent.webp": lambda: _saved(_with_transparency(), "WEBP", lossless=True),
    "animated.webp": lambda: _animated("WEBP"),
    "animated-described.webp": lambda: _animated("WEBP", xmp=XMP, exif=_demo().getexif()),
    "scan.tif": lambda: _bytes_of("demo.tif"),
    "deflated.tiff": lambda: _saved(_demo(), "TIFF", compression="tiff_adobe_deflate"),
    "sixteen-bit.tif": lambda: _saved(_demo().convert("I;16"), "TIFF"),
    "photo.avif": lambda: _saved(_demo(), "AVIF"),
    "studio.avif": lambda: _rich("AVIF"),
    "animated.avif": lambda: _animated("AVIF"),
    "still.gif": lambda: _bytes_of("demo.gif"),
    "animated.gif": (VIDEO / "demo.gif").read_bytes,
}


@cache
def sample(name: str) -> bytes:
    """The bytes of one sample; real media, or real media in another form."""
    return SAMPLES[name]()


def place(folder: Path, name: str, data: bytes | None = None) -> Path:
    """Write a sample (or other data) under its name; gives its path."""
    path = folder / name
    path.write_bytes(sample(name) if data is None else data)
    return path


def statement(
    key: SigningKey, policy: Policy = NO_AI, origin: Origin | None = None, **more: Any
) -> Statement:
    """A statement as the operations make it."""
    party = key.identity.party
    facts = {"title": "Harbour", "creator": party.name, "year": 2026, **more}
    return Statement(party=party, policy=policy.with_contact(party.contact), origin=origin, **facts)


def sign(
    source: Path,
    key: SigningKey,
    policy: Policy = NO_AI,
    origin: Origin | None = None,
    *,
    folder: Path | None = None,
    anchors: Anchors | None = None,
) -> Signed:
    """Sign a file into a folder (by default one beside it); the result is still staged."""
    output = folder or source.parent / "signed"
    output.mkdir(exist_ok=True)
    task = SigningTask(
        source=source,
        destination=output / source.name,
        statement=statement(key, policy, origin),
        key=key,
        anchors=Anchors((key.identity.authority_pem,)) if anchors is None else anchors,
        at=now(),
    )
    return sign_file(task)


def publish(signed: Signed, source: Path) -> Path:
    """Give a staged file its source's name in the folder it lies in."""
    path = signed.staged.with_name(source.name)
    signed.staged.rename(path)
    return path


def protected(source: Path, key: SigningKey, policy: Policy = NO_AI, **more: Any) -> Path:
    """Sign and publish in one go."""
    return publish(sign(source, key, policy, **more), source)


def second_opinion(path: Path, key: SigningKey | None, *, strict: bool = False) -> dict[str, Any]:
    """What an engine that shares no code with ours says of a file."""
    return dict(
        encypher_c2pa.verify(
            path.read_bytes(),
            MEDIA_TYPES[path.suffix.lower()],
            telemetry=False,
            online=False,
            trust_pem=key.identity.authority_pem if key else None,
            no_default_trust=True,
            strict_conformance=strict,
        )
    )


def failure_codes(opinion: dict[str, Any]) -> set[str]:
    return {item["code"] for item in opinion["validation_results"]["failure"]}


def declared_uses(opinion: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Entry, to what it declares and what that amounts to."""
    for note in opinion["validation_results"]["informational"]:
        if note["code"] == "com.encypher.cawg.trainingMining.effectiveUse":
            entries = note["details"]["entries"]
            return {
                name: (entry["declaredUse"], entry["effectiveUse"])
                for name, entry in entries.items()
            }
    return {}


@dataclass(frozen=True)
class Raw:
    """A file's active manifest as it is stored."""

    label: str
    claim: dict[str, Any]
    store: dict[str, Any]
    simple: dict[str, Any]
    manifests: dict[str, Any]
    thumbnail: bytes

    @property
    def created(self) -> list[str]:
        return _labels(self.claim["created_assertions"])

    @property
    def gathered(self) -> list[str]:
        return _labels(self.claim["gathered_assertions"])

    @property
    def actions(self) -> list[dict[str, Any]]:
        return self.store["c2pa.actions.v2"]["actions"]


def _labels(references: list[dict[str, str]]) -> list[str]:
    return [reference["url"].rpartition("/")[2] for reference in references]


def raw_manifest(path: Path) -> Raw:
    """The manifest as it lies in the file, not as a verdict has it."""
    settings = c2pa.Settings.from_dict({"verify": {"remote_manifest_fetch": False}})
    with path.open("rb") as stream:
        reader = c2pa.Reader(
            MEDIA_TYPES[path.suffix.lower()], stream, context=c2pa.Context(settings)
        )
        detailed, simple = json.loads(reader.detailed_json()), json.loads(reader.json())
        label = simple["active_manifest"]
        active = simple["manifests"][label]
        thumbnail = io.BytesIO()
        if "thumbnail" in active:
            reader.resource_to_stream(active["thumbnail"]["identifier"], thumbnail)
    stored = detailed["manifests"][label]
    return Raw(
        label,
        stored["claim"],
        stored["assertion_store"],
        active,
        simple["manifests"],
        thumbnail.getvalue(),
    )


def frames(path: Path) -> list[tuple[Any, ...]]:
    """All that a viewer sees: every frame's size, mode, pixels, palette, duration, and the loop."""
    with Image.open(path) as image:
        return [_frame(frame) for frame in _each(image)]


def _each(image: Image.Image) -> Iterator[Image.Image]:
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        image.load()
        yield image


def _frame(image: Image.Image) -> tuple[Any, ...]:
    palette = image.palette.tobytes() if image.palette else b""
    shown = {key: image.info.get(key) for key in ("duration", "loop", "transparency", "gamma")}
    return image.size, image.mode, image.tobytes(), palette, shown


# What writing XMP and a manifest into a TIFF adds, and nothing else may.
_TIFF_OURS = {"Exif.Image.XMLPacket", "Exif.Image.0xcd41"}


@dataclass(frozen=True)
class Metadata:
    """All metadata of a file, by kind."""

    exif: dict[str, str]
    iptc: dict[str, str]
    xmp: dict[str, str]
    icc: bytes
    raw_exif: bytes


def metadata(path: Path) -> Metadata:
    """What exiv2 and Pillow read."""
    image = exiv2.ImageFactory.open(str(path))
    image.readMetadata()
    with Image.open(path) as picture:
        icc = picture.info.get("icc_profile") or b""
        raw_exif = b"" if path.suffix.startswith(".tif") else picture.info.get("exif") or b""
    return Metadata(
        {
            datum.key(): datum.toString()
            for datum in image.exifData()
            if datum.key() not in _TIFF_OURS
        },
        {datum.key(): datum.toString() for datum in image.iptcData()},
        {datum.key(): datum.toString() for datum in image.xmpData()},
        icc,
        raw_exif,
    )


def openssl_cms(folder: Path, key: SigningKey, signature: bytes, data: bytes) -> int:
    """Check a detached signature with OpenSSL against the key's authority; gives the exit code."""
    (folder / "data").write_bytes(data)
    (folder / "data.p7s").write_bytes(signature)
    (folder / "root.pem").write_text(key.identity.authority_pem)
    command = (
        f"{OPENSSL} cms -verify -binary -inform DER -in data.p7s -content data "
        "-CAfile root.pem -purpose any -out out"
    )
    return subprocess.run(command.split(), cwd=folder, capture_output=True, check=False).returncode

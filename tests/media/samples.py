"""Files of every container, made in the ways that programs in the field make them."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageCms, PngImagePlugin

from countermark.media.formats import AVIF, GIF, JPEG, PNG, TIFF, WEBP, Format

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMP_KEYWORD = b"XML:com.adobe.xmp\x00"


def packet(body: str = "", namespaces: str = "", attributes: str = "") -> bytes:
    """An XMP packet as programs write it, with padding."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Some Program 7.0">\n'
        f'<rdf:RDF xmlns:rdf="{RDF}">'
        f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f"{namespaces and ' ' + namespaces}{attributes and ' ' + attributes}>{body}"
        "</rdf:Description></rdf:RDF>\n</x:xmpmeta>\n"
        f'{" " * 99}\n<?xpacket end="w"?>'
    ).encode()


STATED = packet(attributes='dc:format="image/x"', body="<dc:source>a shoebox</dc:source>")


def drawing(size: tuple[int, int] = (60, 40), mode: str = "RGB") -> Image.Image:
    """A picture in which no two corners are alike."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste((200, 30, 30), (0, 0, size[0] // 2, size[1] // 2))
    return image.convert(mode)


def exif() -> Image.Exif:
    """A camera's EXIF block."""
    found = Image.Exif()
    found[0x010F], found[0x0110] = "Maker", "Maker One"
    found[0x013B], found[0x0112] = "Ana Ruiz", 1
    found.get_ifd(0x8769)[0x927C] = b"private maker note " * 9
    return found


def colour_profile() -> bytes:
    """An sRGB profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    """A picture as Pillow saves it."""
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    """A JPEG segment."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def png_chunk(name: bytes, body: bytes) -> bytes:
    """A PNG chunk with its checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def tiff(order: str, *, packet: bytes = b"", odd_end: bool = False, kind: int = 1) -> bytes:
    """A grey TIFF file, its directory in the middle, values and a second byte order included."""
    pixels = drawing((16, 16), "L").tobytes()
    text = b"Ana Ruiz\x00"
    count = 11 + bool(packet)
    directory_at = 8 + len(pixels)
    after = directory_at + 2 + count * 12 + 4
    entries = [
        (256, 3, 1, 16),
        (257, 3, 1, 16),
        (258, 3, 1, 8),
        (259, 3, 1, 1),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (277, 3, 1, 1),
        (278, 3, 1, 16),
        (279, 4, 1, len(pixels)),
        (315, 2, len(text), after),
    ]
    if packet:
        entries.append((700, kind, len(packet), after + len(text) + 1))
    entries.append((50000, 7, 4, int.from_bytes(b"priv", "little" if order == "<" else "big")))
    file = struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, directory_at) + pixels
    file += struct.pack(f"{order}H", count)
    for tag, type_, length, value in entries:
        short = type_ == 3
        file += struct.pack(f"{order}HHI", tag, type_, length)
        file += struct.pack(f"{order}HH", value, 0) if short else struct.pack(f"{order}I", value)
    file += struct.pack(f"{order}I", 0) + text + b"\x00" + packet
    return file + b"!" * (1 - len(file) % 2 if odd_end else len(file) % 2)


def _with_old_packet() -> bytes:
    plain = saved(drawing(), "JPEG", exif=exif())
    body = b"http://ns.adobe.com/xap/1.0/\x00" + STATED
    extension = b"http://ns.adobe.com/xmp/extension/\x00" + b"0" * 32 + bytes(8) + b"<more/>"
    return plain[:2] + segment(0xE1, body) + segment(0xE1, extension) + plain[2:]


def _fill_bytes() -> bytes:
    plain = saved(drawing(), "JPEG")
    return plain[:2] + b"\xff\xff\xff" + plain[2:]


def _png_with(chunk: bytes, *, last: bool = False) -> bytes:
    plain = saved(drawing(), "PNG")
    at = plain.index(b"IEND") - 4 if last else plain.index(b"IDAT") - 4
    return plain[:at] + chunk + plain[at:]


def itxt(body: bytes, *, compressed: bool = False, language: bytes = b"") -> bytes:
    """An iTXt chunk with an XMP packet."""
    text = zlib.compress(body) if compressed else body
    head = XMP_KEYWORD + (b"\x01\x00" if compressed else b"\x00\x00")
    return png_chunk(b"iTXt", head + language + b"\x00\x00" + text)


def _png_text() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Ana Ruiz")
    info.add_itxt("Title", "Herbst", "de", "Titel")
    return saved(drawing(), "PNG", pnginfo=info, exif=exif(), icc_profile=colour_profile())


def _animated(form: str) -> bytes:
    frames = [drawing((24, 16)).rotate(turn) for turn in (90, 180, 270)]
    options = {"save_all": True, "append_images": frames, "duration": 80, "loop": 0}
    return saved(drawing((24, 16)), form, **options)


def multi_picture() -> bytes:
    """A JPEG file with a preview behind it, as cameras and phones make them."""
    return saved(drawing(), "MPO", save_all=True, append_images=[drawing((30, 20))])


def multi_picture_with_late_packet(body: bytes) -> bytes:
    """The same with an XMP packet between the preview's address and the preview."""
    data = multi_picture()
    extra = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + body)
    index = data.index(b"MPF\x00")
    (length,) = struct.unpack_from(">H", data, index - 2)
    behind = index - 2 + length
    preview = data.index(b"\xff\xd9\xff\xd8\xff") + 2
    address = preview - (index + 4)  # CIPA DC-007, section 5.2.3.3.3
    moved = data[index:behind].replace(
        struct.pack("<I", address), struct.pack("<I", address + len(extra))
    )
    return data[:index] + moved + extra + data[behind:]


@dataclass(frozen=True)
class Sample:
    """One file.

    Attributes:
        format: what it is.
        make: gives its bytes.
        packet: the XMP packet it has from the start.
    """

    format: Format
    make: Callable[[], bytes]
    packet: bytes = b""

    @property
    def data(self) -> bytes:
        return _made(self.make)

    @property
    def suffix(self) -> str:
        return self.format.suffixes[0]


@cache
def _made(make: Callable[[], bytes]) -> bytes:
    return make()


CONTAINERS: dict[str, Sample] = {
    "jpeg": Sample(JPEG, lambda: saved(drawing(), "JPEG")),
    "jpeg with exif, profile, comment": Sample(
        JPEG,
        lambda: saved(
            drawing(), "JPEG", exif=exif(), icc_profile=colour_profile(), comment=b"by Ana"
        ),
    ),
    "jpeg progressive": Sample(JPEG, lambda: saved(drawing(), "JPEG", progressive=True)),
    "jpeg with packet": Sample(JPEG, _with_old_packet, STATED),
    "jpeg with fill bytes": Sample(JPEG, _fill_bytes),
    "jpeg with preview": Sample(JPEG, multi_picture),
    "jpeg in cmyk": Sample(JPEG, lambda: saved(drawing(mode="CMYK"), "JPEG")),
    "png": Sample(PNG, lambda: saved(drawing(), "PNG")),
    "png with text, exif, profile": Sample(PNG, _png_text),
    "png palette": Sample(PNG, lambda: saved(drawing(mode="P"), "PNG", transparency=0)),
    "png with packet": Sample(PNG, lambda: _png_with(itxt(STATED)), STATED),
    "png with packet at the end": Sample(PNG, lambda: _png_with(itxt(STATED), last=True), STATED),
    "png with compressed packet": Sample(
        PNG, lambda: _png_with(itxt(STATED, compressed=True, language=b"en")), STATED
    ),
    "png animated": Sample(PNG, lambda: _animated("PNG")),
    "png with something behind": Sample(PNG, lambda: saved(drawing(), "PNG") + b"behind"),
    "webp lossy": Sample(WEBP, lambda: saved(drawing(), "WEBP")),
    "webp lossless": Sample(WEBP, lambda: saved(drawing(), "WEBP", lossless=True)),
    "webp lossless transparent": Sample(
        WEBP, lambda: saved(drawing(mode="RGBA").rotate(30), "WEBP", lossless=True)
    ),
    "webp lossy transparent": Sample(
        WEBP, lambda: saved(drawing(mode="RGBA").rotate(30), "WEBP", quality=60)
    ),
    "webp with exif, profile": Sample(
        WEBP, lambda: saved(drawing(), "WEBP", exif=exif(), icc_profile=colour_profile())
    ),
    "webp with packet": Sample(WEBP, lambda: saved(drawing(), "WEBP", xmp=STATED), STATED),
    "webp animated": Sample(WEBP, lambda: _animated("WEBP")),
    "webp with something behind": Sample(WEBP, lambda: saved(drawing(), "WEBP") + b"behind"),
    "tiff little-endian": Sample(TIFF, lambda: tiff("<")),
    "tiff big-endian": Sample(TIFF, lambda: tiff(">")),
    "tiff of odd length": Sample(TIFF, lambda: tiff("<", odd_end=True)),
    "tiff with packet": Sample(TIFF, lambda: tiff("<", packet=STATED), STATED),
    "tiff big-endian with packet": Sample(TIFF, lambda: tiff(">", packet=STATED, kind=7), STATED),
    "tiff compressed": Sample(
        TIFF, lambda: saved(drawing(), "TIFF", compression="tiff_lzw", exif=exif())
    ),
}

OTHERS: dict[str, Sample] = {
    "avif": Sample(AVIF, lambda: saved(drawing(), "AVIF", exif=exif())),
    "gif": Sample(GIF, lambda: saved(drawing(mode="P"), "GIF")),
    "gif animated": Sample(GIF, lambda: _animated("GIF")),
}


def with_thumbnail(
    picture: bytes,
    small: bytes,
    *,
    orientation: int = 1,
    stated: tuple[int, int] | None = None,
) -> bytes:
    """A JPEG file with a thumbnail in its EXIF block, as cameras write it.

    Args:
        picture, small: JPEG files.
        orientation: EXIF orientation.
        stated: the size in pixels that the EXIF block states, if any.
    """

    def directory(entries: list[tuple[int, int, int]], following: int) -> bytes:
        body = b"".join(struct.pack("<HHIHxx", *entry[:2], 1, entry[2]) for entry in entries)
        return struct.pack("<H", len(entries)) + body + struct.pack("<I", following)

    second, third = 8 + 2 + 2 * 12 + 4, 8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4
    width, height = stated or (0, 0)
    entries = [(0xA002, 3, width), (0xA003, 3, height)]
    thumbnail_at = third + 2 + 3 * 12 + 4
    block = (
        b"Exif\x00\x00II*\x00\x08\x00\x00\x00"
        + directory([(0x0112, 3, orientation), (0x8769, 4, second)], third)
        + directory(entries if stated else [(0x9208, 3, 0), (0x9209, 3, 0)], 0)
        + directory([(0x0103, 3, 6), (0x0201, 4, thumbnail_at), (0x0202, 4, len(small))], 0)
        + small
    )
    return picture[:2] + segment(0xE1, block) + picture[2:]

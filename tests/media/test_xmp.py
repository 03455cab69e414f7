"""Rights go into the packet as two readers see it, and what the file said before stays said."""

import io
from pathlib import Path

import exiv2
import pytest
from hypothesis import given
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media.containers import copy_with_packet, read_packet
from countermark.media.formats import JPEG, PNG, TIFF, WEBP
from countermark.media.packets import facts
from countermark.media.xmp import MetadataNotKept, clean, copy_with_properties
from countermark.rights.metadata import (
    NAMESPACES,
    Property,
    Shape,
    Statement,
    statement_properties,
)
from countermark.rights.origin import Origin
from countermark.rights.party import Party
from countermark.rights.presets import PRESETS
from tests.conftest import data_folder
from tests.media.readers import PREFIXES, languages, said, structures
from tests.media.samples import CONTAINERS, packet
from tests.strategies import hostile_text, story

STATEMENT = Statement(
    title="Harbour",
    creator="Ana Ruiz",
    party=Party("Ana Ruiz", organisation="Studio Ruiz", email="ana@ruiz.example"),
    policy=PRESETS["no-ai"],
    origin=Origin.CAPTURE,
    year=2026,
)
PLAIN = {
    kind: CONTAINERS[name]
    for kind, name in (
        (JPEG, "jpeg"),
        (PNG, "png"),
        (WEBP, "webp lossy"),
        (TIFF, "tiff big-endian"),
    )
}


def text(prefix: str, name: str, value: str, *, ours: bool = True) -> Property:
    return Property(prefix, name, Shape.TEXT, (value,), ours=ours)


def titled(value: str, *, ours: bool = False) -> Property:
    return Property("dc", "title", Shape.LANGUAGES, (value,), ours=ours)


@pytest.fixture
def put(tmp_path):
    """A file that has this packet from the start, or none."""

    def write(body: bytes = b"", kind=JPEG) -> Path:
        path = tmp_path / f"in{kind.suffixes[0]}"
        path.unlink(missing_ok=True)
        path.write_bytes(PLAIN[kind].data)
        if body:
            bare = path.with_suffix(".bare")
            path.replace(bare)
            copy_with_packet(bare, path, kind, body)
        return path

    return write


@pytest.fixture
def written(tmp_path):
    """Write properties into a file; gives the copy."""

    def write(path: Path, *properties: Property, kind=JPEG) -> Path:
        copy = tmp_path / f"out{kind.suffixes[0]}"
        copy.unlink(missing_ok=True)
        copy_with_properties(path, copy, kind, properties)
        return copy

    return write


def packet_of(path: Path) -> bytes:
    """The packet as Pillow finds it."""
    with Image.open(path) as image:
        if image.format == "TIFF":
            return bytes(image.tag_v2[700])
        found = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp", b"")
        return found.encode() if isinstance(found, str) else found


def as_exiv2_reads(path: Path) -> dict[str, str]:
    image = exiv2.ImageFactory.open(str(path))
    image.readMetadata()
    return {datum.key(): datum.toString() for datum in image.xmpData()}


@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.name)
def test_a_statement_reads_the_same_to_two_readers(kind, put, tmp_path):
    copy = tmp_path / "copy"
    properties = statement_properties(STATEMENT)
    assert copy_with_properties(put(kind=kind), copy, kind, properties) == properties
    xml = packet_of(copy)
    assert languages(xml, "dc:title") == {"x-default": "Harbour"}
    assert said(xml, "dc:creator") == ["Ana Ruiz"]
    assert languages(xml, "dc:rights") == {"x-default": "© 2026 Ana Ruiz"}
    assert said(xml, "photoshop:Credit") == [STATEMENT.party.credit]
    assert said(xml, "xmpRights:Marked") == ["True"]
    assert "2019/790" in languages(xml, "xmpRights:UsageTerms")["x-default"]
    assert said(xml, "plus:DataMining")[0].startswith("http://ns.useplus.org/ldf/vocab/DMI-")
    assert structures(xml, "plus:CopyrightOwner") == [{"CopyrightOwnerName": "Ana Ruiz"}]
    assert structures(xml, "plus:Licensor") == [
        {"LicensorName": "Ana Ruiz", "LicensorEmail": "ana@ruiz.example"}
    ]
    assert said(xml, "Iptc4xmpExt:DigitalSourceType")[0].endswith("/digitalCapture")
    other = as_exiv2_reads(copy)
    assert other["Xmp.dc.title"] == 'lang="x-default" Harbour'
    assert other["Xmp.dc.creator"] == "Ana Ruiz"
    assert other["Xmp.plus.DataMining"] == said(xml, "plus:DataMining")[0]
    assert other["Xmp.plus.Licensor[1]/plus:LicensorEmail"] == "ana@ruiz.example"
    assert other["Xmp.Iptc4xmpExt.DigitalSourceType"].endswith("/digitalCapture")


def test_the_namespaces_are_the_published_ones():
    published = {prefix: uri for prefix, uri in NAMESPACES.items() if prefix != "countermark"}
    assert {prefix: PREFIXES[prefix] for prefix in published} == published


def test_our_own_namespace_is_nobody_elses():
    assert NAMESPACES["countermark"] == "urn:countermark:terms:1.0/"
    assert "countermark" not in PREFIXES


HOSTILE = [
    "quote\" and 'quote' & <tag> ]]> &amp;",
    "two\nlines\r\nand\ttabs\rold Mac",
    " space around ",
    "lang=de Hallo",
    'lang="x-default" Hallo',
    "lang=",
    "type=Seq",
    "type=Bag some words",
    'type="Struct" some words',
    'type="" some words',
    "type=",
    "a\x00b\x07c\x1b[31md\x0b\ufffe",
    "half a pair \ud800",
    "👩‍🎨 山田 Łukasz",
    "\u202eright to left\u202c שלום",
    "\u2028\u2029\x85\xa0",
    "é" * 5_000,
    "{curly} [1]/x %s",
    "-",
]


def every_shape(value: str) -> tuple[Property, ...]:
    return (
        text("photoshop", "Credit", value),
        titled(value, ours=True),
        Property("dc", "creator", Shape.ORDERED, ("Ana", value), ours=True),
        Property(
            "plus",
            "Licensor",
            Shape.STRUCTURES,
            fields=(("LicensorName", value), ("LicensorURL", "https://ana.example")),
            ours=True,
        ),
    )


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: ascii(value[:20]))
@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.name)
def test_any_text_arrives_as_it_is(value, kind, put, written):
    xml = packet_of(written(put(kind=kind), *every_shape(value), kind=kind))
    expected = clean(value)
    assert said(xml, "photoshop:Credit") == [expected]
    assert languages(xml, "dc:title") == {"x-default": expected}
    assert said(xml, "dc:creator") == ["Ana", expected]
    assert structures(xml, "plus:Licensor") == [
        {"LicensorName": expected, "LicensorURL": "https://ana.example"}
    ]


def test_what_xml_cannot_hold_is_left_out_and_nothing_else():
    assert clean("a\x00b\x1fc\ud800d\uffffe") == "abcde"
    assert clean("a\r\nb\rc\nd") == "a\nb\nc\nd"
    assert clean("é 山 👩‍🎨 \u202e\t") == "é 山 👩‍🎨 \u202e\t"


@story
@given(hostile_text())
def test_any_text_arrives_or_the_file_is_refused(tmp_path_factory, value):
    """exiv2 takes `type=` and a word for a data type, and some words for none: then no packet."""
    folder = tmp_path_factory.mktemp("xmp")
    (folder / "in.png").write_bytes(PLAIN[PNG].data)
    try:
        copy_with_properties(folder / "in.png", folder / "out.png", PNG, every_shape(value))
    except FileRefused:
        assert clean(value).startswith("type=")
        return
    xml = packet_of(folder / "out.png")
    shown = clean(value)
    assert said(xml, "photoshop:Credit") == ([shown] if shown else [""])
    assert languages(xml, "dc:title") == ({"x-default": shown} if shown else {})


def test_a_text_that_would_make_exiv2_stumble_is_not_written(put, written):
    """Other programs would read no metadata at all of such a file."""
    with pytest.raises(FileRefused):
        written(put(), text("photoshop", "Credit", "type=nonsense"))


def test_what_the_file_states_stands_and_the_decision_does_not(put, tmp_path):
    body = packet(
        namespaces=" ".join(
            f'xmlns:{prefix}="{PREFIXES[prefix]}"' for prefix in ("photoshop", "plus", "xmpRights")
        ),
        attributes='photoshop:Credit="The Agency" plus:DataMining="old" xmpRights:Marked="False"',
        body="<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Port</rdf:li>"
        "<rdf:li xml:lang='de'>Hafen</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>Ben</rdf:li><rdf:li>Cleo</rdf:li></rdf:Seq></dc:creator>"
        "<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType='Resource'>"
        "<plus:CopyrightOwnerName>Ben</plus:CopyrightOwnerName></rdf:li></rdf:Seq>"
        "</plus:CopyrightOwner>",
    )
    copy = tmp_path / "out.jpg"
    wanted = statement_properties(STATEMENT)
    stands = copy_with_properties(put(body), copy, JPEG, wanted)
    xml = packet_of(copy)
    assert languages(xml, "dc:title") == {"x-default": "Port", "de": "Hafen"}
    assert said(xml, "dc:creator") == ["Ben", "Cleo"]
    assert said(xml, "photoshop:Credit") == ["The Agency"]
    assert said(xml, "xmpRights:Marked") == ["False"]
    assert structures(xml, "plus:CopyrightOwner") == [{"CopyrightOwnerName": "Ben"}]
    (mining,) = said(xml, "plus:DataMining")
    assert mining != "old"
    by_name = {item.qualified: item for item in stands}
    assert by_name["dc:title"].values == ("Port",)
    assert by_name["dc:creator"].values == ("Ben", "Cleo")
    assert by_name["plus:DataMining"].values == (mining,)
    assert "plus:CopyrightOwner" not in by_name


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<dc:title><rdf:Alt><rdf:li xml:lang='de'>Hafen</rdf:li></rdf:Alt></dc:title>", "Hafen"),
        (
            "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'/>"
            "<rdf:li xml:lang='fr'>Port</rdf:li></rdf:Alt></dc:title>",
            "Port",
        ),
        ("<dc:title>Hafen</dc:title>", "Hafen"),
        ("<dc:title><rdf:Bag><rdf:li>Hafen</rdf:li></rdf:Bag></dc:title>", "Hafen"),
    ],
    ids=["german only", "empty default", "plain text", "bag"],
)
def test_a_title_in_any_form_and_language_is_a_title(body, expected, put, written):
    xml = packet_of(written(put(packet(body)), titled("Harbour")))
    assert expected in languages(xml, "dc:title").values()
    assert "Harbour" not in languages(xml, "dc:title").values()


@pytest.mark.parametrize(
    "body",
    [
        "<dc:title/>",
        "<dc:title><rdf:Alt/></dc:title>",
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'> </rdf:li></rdf:Alt></dc:title>",
    ],
)
def test_a_blank_title_is_none(body, put, written):
    xml = packet_of(written(put(packet(body)), titled("Harbour")))
    assert languages(xml, "dc:title") == {"x-default": "Harbour"}


def test_writing_again_replaces_the_decision(put, written, tmp_path):
    first = written(put(), *statement_properties(STATEMENT))
    again = tmp_path / "again.jpg"
    other = Statement(**{**vars(STATEMENT), "policy": PRESETS["on-request"]})
    copy_with_properties(first, again, JPEG, statement_properties(other))
    xml = packet_of(again)
    assert len(said(xml, "plus:DataMining")) == 1
    assert said(xml, "plus:DataMining") != said(packet_of(first), "plus:DataMining")
    assert len(structures(xml, "plus:Licensor")) == 1


LIGHTROOM = packet(
    namespaces=" ".join(
        f'xmlns:{prefix}="{uri}"'
        for prefix, uri in {
            "xmp": "http://ns.adobe.com/xap/1.0/",
            "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
            "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
            "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
            "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
            "lr": "http://ns.adobe.com/lightroom/1.0/",
            "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
            "stArea": "http://ns.adobe.com/xmp/sType/Area#",
            "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
            "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0",
            "odd": "http://odd.example/words",
        }.items()
    ),
    attributes='xmp:Rating="4" xmp:CreateDate="2026-05-14T09:30:00.12+02:00" crs:Exposure2012='
    '"+0.35" crs:ToneCurveName="Linear &amp; &quot;more&quot;" MicrosoftPhoto:Rating="75"',
    body="""
    <dc:description><rdf:Alt>
      <rdf:li xml:lang="x-default">A boat,
 two "lines", a=b</rdf:li>
      <rdf:li xml:lang="de-AT">Ein Boot, lang=en</rdf:li></rdf:Alt></dc:description>
    <dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>boat, red</rdf:li></rdf:Bag></dc:subject>
    <lr:hierarchicalSubject><rdf:Bag><rdf:li>place|Spain|Cádiz</rdf:li></rdf:Bag>
    </lr:hierarchicalSubject>
    <crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurve>
    <xmpMM:DerivedFrom stRef:documentID="abc" stRef:instanceID="def"/>
    <xmpMM:History><rdf:Seq>
      <rdf:li stEvt:action="saved" stEvt:when="2026-05-14T09:30:00+02:00"/>
      <rdf:li rdf:parseType="Resource"><stEvt:action>derived</stEvt:action></rdf:li>
    </rdf:Seq></xmpMM:History>
    <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource">
      <Iptc4xmpCore:CiEmailWork>ana@ruiz.example</Iptc4xmpCore:CiEmailWork>
    </Iptc4xmpCore:CreatorContactInfo>
    <mwg-rs:Regions><rdf:Description><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description>
      <mwg-rs:Name>Cleo</mwg-rs:Name><mwg-rs:Area stArea:x="0.5" stArea:y="0.4"/>
    </rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></rdf:Description></mwg-rs:Regions>
    <odd:nested><rdf:Seq><rdf:li><rdf:Bag><rdf:li>deep</rdf:li></rdf:Bag></rdf:li></rdf:Seq>
    </odd:nested>
    <odd:link rdf:resource="https://odd.example/?a=1&amp;b=2"/>
    <odd:qualified rdf:parseType="Resource"><rdf:value>seven</rdf:value><odd:unit>cm</odd:unit>
    </odd:qualified>""",
)
CRS = "{http://ns.adobe.com/camera-raw-settings/1.0}"
EVENT = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
MANAGED = "{http://ns.adobe.com/xap/1.0/mm}"
MWG = "{http://www.metadataworkinggroup.com/schemas/regions}"


@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.name)
def test_a_rich_packet_survives(kind, put, written):
    copy = written(put(LIGHTROOM, kind), *statement_properties(STATEMENT), kind=kind)
    xml = packet_of(copy)
    assert facts(xml) > facts(LIGHTROOM)
    assert languages(xml, "dc:description") == {
        "x-default": 'A boat,\n two "lines", a=b',
        "de-AT": "Ein Boot, lang=en",
    }
    assert said(xml, "dc:subject") == ["sea", "boat, red"]


def test_the_second_opinion_sees_every_corner_of_a_packet():
    """It guards the test above, and in the program every writing."""
    found = facts(LIGHTROOM)
    assert ((f"{CRS}ToneCurveName",), 'Linear & "more"') in found
    assert ((f"{CRS}ToneCurve",), "255, 255") in found
    assert ((f"{MANAGED}History", f"{EVENT}action"), "saved") in found
    assert ((f"{MANAGED}History", f"{EVENT}action"), "derived") in found
    regions = (f"{MWG}Regions", f"{MWG}RegionList")
    assert ((*regions, f"{MWG}Name"), "Cleo") in found
    area = (*regions, f"{MWG}Area", "{http://ns.adobe.com/xmp/sType/Area#}x")
    assert (area, "0.5") in found
    odd = "{http://odd.example/words}"
    assert ((f"{odd}nested",), "deep") in found
    assert ((f"{odd}link",), "https://odd.example/?a=1&b=2") in found
    assert ((f"{odd}qualified",), "seven") in found
    assert ((f"{odd}qualified", f"{odd}unit"), "cm") in found
    title = (f"{{{PREFIXES['dc'].rstrip('/')}}}description", f"{{{PREFIXES['xml']}}}lang")
    assert (title, "de-at") in found
    assert facts(b"") == facts(b"\x00 \n") == frozenset()


DAMAGED = {
    "cut off": LIGHTROOM[: len(LIGHTROOM) // 2],
    "no xml": b"hello world, this is no XML at all",
    "no utf-8": packet("<dc:source>Jos\xe9</dc:source>").replace("é".encode(), b"\xe9"),
    "control character": packet("<dc:source>a\x01b</dc:source>"),
    "unbound prefix": packet("<foo:bar>x</foo:bar>"),
    "two subjects": packet("</rdf:Description><rdf:Description rdf:about='other' dc:format='x'>"),
    "bottomless": packet("<dc:source rdf:parseType='Resource'>" * 600).split(b"</rdf:D")[0]
    + b"</dc:source>" * 600
    + b"</rdf:Description></rdf:RDF></x:xmpmeta>",
    "utf-16": packet("<dc:source>x</dc:source>").decode().encode("utf-16-be"),
    "unknown exiv2 type": packet("<dc:format>type=nonsense</dc:format>"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_packet_is_refused_never_replaced(name, put, written):
    with pytest.raises(FileRefused):
        written(put(DAMAGED[name], PNG), *statement_properties(STATEMENT), kind=PNG)


def test_a_packet_that_declares_entities_is_refused(put, written):
    laughs = "".join(
        f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(9)
    )
    doctype = f'<!DOCTYPE x [<!ENTITY a "haha">{laughs}]>'
    hidden = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>'
    for declared in (doctype, hidden):
        body = packet("<dc:source>&j;</dc:source>").replace(
            b"<x:xmpmeta", declared.encode() + b"<x:xmpmeta", 1
        )
        with pytest.raises(FileRefused, match="damaged"):
            written(put(body), titled("Harbour"))


@pytest.mark.parametrize(
    "body",
    [
        b"\x00" * 64,
        b" \n ",
        packet(),
        b"\n\n" + packet("<dc:source>x</dc:source>"),
        packet("<dc:source>x</dc:source>") + b"\x00" * 9,
        packet("<dc:source>x</dc:source>").replace(b"xmpmeta", b"xapmeta"),
    ],
    ids=["zeros", "blank", "states nothing", "lines before", "zeros behind", "old root"],
)
def test_an_unusual_packet_is_no_damaged_one(body, put, written):
    path = put(body, PNG)
    xml = packet_of(written(path, titled("Harbour"), kind=PNG))
    assert languages(xml, "dc:title") == {"x-default": "Harbour"}
    assert (b"dc:source" in body) == (said(xml, "dc:source") == ["x"])


def test_one_file_cannot_take_a_namespace_from_the_next(put, written):
    """exiv2 keeps the prefixes of every packet it reads; a batch reads strangers' files too."""
    thief = packet(
        namespaces='xmlns:plus="http://thief.example/p/" xmlns:xmp="http://thief.example/x/" '
        'xmlns:photoshop="http://thief.example/s/" xmlns:Iptc4xmpExt="http://thief.example/i/"',
        attributes='plus:DataMining="stolen" xmp:Rating="1" photoshop:Credit="c" '
        'Iptc4xmpExt:DigitalSourceType="d"',
    )
    honest = packet(
        namespaces='xmlns:xmp="http://ns.adobe.com/xap/1.0/"', attributes='xmp:Rating="5"'
    )
    stolen = put(thief)
    with pytest.raises(MetadataNotKept):
        written(stolen, *statement_properties(STATEMENT))
    as_exiv2_reads(stolen)
    xml = packet_of(written(put(honest), *statement_properties(STATEMENT)))
    assert b"thief.example" not in xml
    assert len(said(xml, "plus:DataMining")) == 1
    assert said(xml, "photoshop:Credit") == [STATEMENT.party.credit]
    assert (("{http://ns.adobe.com/xap/1.0}Rating",), "5") in facts(xml)


def test_what_would_be_lost_is_not_written(put, written, monkeypatch):
    """The check is made by a parser that shares nothing with exiv2."""
    monkeypatch.setattr(
        "countermark.media.xmp._serialised", lambda _xmp: packet("<dc:source>y</dc:source>")
    )
    with pytest.raises(MetadataNotKept):
        written(put(packet("<dc:source>x</dc:source>")), text("plus", "DataMining", "no"))
    with pytest.raises(MetadataNotKept):  # nor is it believed that something was written
        written(put(), text("plus", "DataMining", "no"))


def test_a_statement_larger_than_a_segment_is_refused_in_jpeg(put, written):
    with pytest.raises(FileRefused, match="larger than one segment"):
        written(put(), titled("x" * 70_000))


def test_a_prefix_of_a_files_own_choice_is_understood(put, written):
    body = packet(
        namespaces=f'xmlns:q="{PREFIXES["plus"]}" xmlns:t="{PREFIXES["dc"]}"',
        attributes='q:DataMining="old"',
        body="<t:title><rdf:Alt><rdf:li xml:lang='x-default'>Port</rdf:li></rdf:Alt></t:title>",
    )
    xml = packet_of(written(put(body), titled("Harbour"), text("plus", "DataMining", "new")))
    assert said(xml, "plus:DataMining") == ["new"]
    assert languages(xml, "dc:title") == {"x-default": "Port"}


PHOTOS = sorted(
    path
    for folder in ("photos", "c2pa")
    for path in ((data_folder() or Path("nowhere")) / folder).glob("*")
    if path.suffix.lower() in {".jpg", ".jpeg", ".tiff"}
)


def everything(path: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]], dict[str, str]]:
    image = exiv2.ImageFactory.open(str(path))
    image.readMetadata()
    exif = [(datum.key(), datum.toString()) for datum in image.exifData()]
    iptc = [(datum.key(), datum.toString()) for datum in image.iptcData()]
    xmp = {datum.key(): datum.toString() for datum in image.xmpData()}
    # In TIFF the packet is itself an entry among those of EXIF.
    return sorted(item for item in exif if item[0] != "Exif.Image.XMLPacket"), iptc, xmp


@pytest.mark.skipif(not PHOTOS, reason="real photographs are not on this machine")
@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.name)
def test_real_photographs_lose_nothing(path, tmp_path):
    kind = TIFF if path.suffix == ".tiff" else JPEG
    copy = tmp_path / f"copy{path.suffix}"
    copy_with_properties(path, copy, kind, statement_properties(STATEMENT))
    before, after = everything(path), everything(copy)
    assert after[0] == before[0]
    assert after[1] == before[1]
    blank = {key for key, value in before[2].items() if not value.removeprefix('lang="x-default" ')}
    assert {key: after[2].get(key) for key in before[2] if key not in blank} == {
        key: value for key, value in before[2].items() if key not in blank
    }
    assert len(said(packet_of(copy), "plus:DataMining")) == 1
    with Image.open(path) as one, Image.open(copy) as other:
        assert other.tobytes() == one.tobytes()


@pytest.mark.skipif(not PHOTOS, reason="real photographs are not on this machine")
@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.name)
def test_real_packets_are_found_where_pillow_finds_them(path):
    kind = TIFF if path.suffix == ".tiff" else JPEG
    with Image.open(path) as image:
        found = image.tag_v2.get(700, b"") if kind is TIFF else image.info.get("xmp", b"")
    assert read_packet(path, kind) == bytes(found).rstrip(b"\x00") or found == ()


def test_the_copy_is_made_beside_not_over(put, tmp_path):
    path = put()
    before = path.read_bytes()
    (tmp_path / "taken.jpg").write_bytes(b"taken")
    with pytest.raises(FileExistsError):
        copy_with_properties(path, tmp_path / "taken.jpg", JPEG, [titled("x")])
    assert path.read_bytes() == before
    assert (tmp_path / "taken.jpg").read_bytes() == b"taken"
    with Image.open(io.BytesIO(before)) as image:
        assert "xmp" not in image.info

"""What is made for each work: JSON-LD, XMP sidecars, TDM·AI, lists; read by readers of others."""

import csv
import io
import json

import exiv2
import extruct
import jsonschema
import pytest
from hypothesis import given
from lxml import etree

from countermark.declarations.copyright_office import MOST_IN_A_GROUP
from countermark.declarations.document import Kind
from countermark.declarations.naming import beside
from countermark.declarations.render import render_site, render_works
from countermark.declarations.site import Part, Site
from countermark.rights.origin import Origin
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS
from tests.declarations.works import CODE, CONTENT, hostile_works, work
from tests.strategies import policies, story

ANA = Party("Ana Ruiz", "Studio Ruiz", website="https://ana.example/licence")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)

# docs.tdmai.org, "JSON Schema Definition", 11 April 2025, in our words.
_SAID = {"enum": ["true", "false"]}
TDMAI = {
    "type": "object",
    "required": ["version", "iscc", "intent"],
    "properties": {
        "version": {"const": "1.0"},
        "iscc": {"type": "string", "pattern": "^ISCC:[A-Z2-7]+$"},
        **dict.fromkeys(("all", "train-ai", "train-genai", "ai-use", "search"), _SAID),
        "reference": {"type": "string"},
        "intent": {"enum": ["activate", "update", "supersede"]},
        "summary": {"type": "string"},
        "policy": {"type": "string"},
    },
    "additionalProperties": False,
}
TDMAI_TDMREP = {
    "type": "object",
    "required": ["iscc", "tdm-reservation"],
    "properties": {
        "iscc": {"type": "string", "pattern": "^ISCC:[A-Z2-7]+$"},
        "tdm-reservation": {"type": "integer", "enum": [0, 1]},
        "tdm-policy": {"type": "string", "pattern": "^https?://"},
    },
    "additionalProperties": False,
}


def site(*works, policy=NO_AI, parts=()):
    return Site("https://ana.example/", ANA, policy, tuple(parts), works)


def of_works(which):
    return {document.path: document for document in render_works(which)}


def text_of(which, path):
    return {document.path: document.text for document in render_site(which)}[path]


def lines(which, name="lists/tdmai.jsonl"):
    return [json.loads(line) for line in text_of(which, name).splitlines()]


def on_a_page(text):
    page = f'<html><head><script type="application/ld+json">{text}</script></head></html>'
    (found,) = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    return found


def properties(text):
    """An XMP packet as exiv2 reads it."""
    image = exiv2.ImageFactory.open(text.encode())
    image.readMetadata()
    return {datum.key(): str(datum.value()) for datum in image.xmpData()}


def test_a_pictures_page_says_where_a_licence_is_to_be_had():
    found = on_a_page(of_works(site(work()))["works/portfolio/harbour.jpg.jsonld"].text)
    assert found["@type"] == "ImageObject"
    assert found["contentUrl"] == "https://ana.example/portfolio/harbour.jpg"
    assert found["license"] == found["acquireLicensePage"] == "https://ana.example/licence"
    assert found["creator"] == {"@type": "Person", "name": "Ana Ruiz"}
    assert found["creditText"] == "Ana Ruiz / Studio Ruiz"
    assert "Article 4(3)" in found["copyrightNotice"]
    assert found["identifier"]["value"] == CONTENT


def test_only_pictures_with_an_address_have_an_image_object():
    paths = of_works(site(work(""), work("/talk.mp4", media_type="video/mp4")))
    assert [path for path in paths if path.endswith(".jsonld")] == []
    assert len([path for path in paths if path.endswith(".xmp")]) == 2


@story
@given(hostile_works())
def test_no_text_ends_the_script_it_stands_in(each):
    text = of_works(site(each))[beside(each, ".jsonld")].text
    assert "<" not in text
    assert on_a_page(text)["contentUrl"] == "https://ana.example/portfolio/harbour.jpg"


@story
@given(hostile_works())
def test_any_text_makes_a_packet_that_parses(each):
    text = of_works(site(each))[beside(each, ".xmp")].text
    etree.fromstring(text.encode())
    assert properties(text)["Xmp.plus.DataMining"].endswith(
        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"
    )


def test_a_sidecar_says_the_decision_for_its_work():
    which = site(work(policy=ON_REQUEST), work("/press/a.jpg", OPEN), parts=[Part("/press/", OPEN)])
    documents = of_works(which)
    asked = properties(documents["works/portfolio/harbour.jpg.xmp"].text)
    assert asked["Xmp.plus.DataMining"].endswith("DMI-PROHIBITED-SEECONSTRAINT")
    assert ON_REQUEST.conditions in asked["Xmp.plus.OtherConstraints"]
    assert asked["Xmp.tdm.reservation"] == "1"
    assert asked["Xmp.tdm.policy"] == "https://ana.example/policies/tdm-policy.json"
    press = properties(documents["works/press/a.jpg.xmp"].text)
    assert press["Xmp.plus.DataMining"].endswith("DMI-ALLOWED")
    assert press["Xmp.tdm.reservation"] == "0"
    assert "Xmp.tdm.policy" not in press


@story
@given(policies())
def test_declarations_bound_to_codes_say_each_use_by_itself(policy):
    which = site(work(policy=policy), policy=policy)
    found = lines(which)
    assert [each["iscc"] for each in found] == [CONTENT, CODE]
    for each in found:
        jsonschema.validate(each, TDMAI)
        said = {
            key: each[key] == "true"
            for key in ("all", "train-ai", "train-genai", "ai-use", "search")
        }
        allowed = {
            "all": policy.data_mining,
            "train-ai": policy.other_training,
            "train-genai": policy.generative_training,
            "ai-use": policy.inference,
            "search": policy.search,
        }
        assert said == {key: answer is Permission.ALLOWED for key, answer in allowed.items()}
    for each in lines(which, "lists/tdmai-tdmrep.jsonl"):
        jsonschema.validate(each, TDMAI_TDMREP)
        mining = (policy.generative_training, policy.other_training, policy.data_mining)
        reserved = any(answer is not Permission.ALLOWED for answer in mining)
        assert each["tdm-reservation"] == int(reserved)
        assert ("tdm-policy" in each) == reserved


def test_without_codes_there_is_nothing_to_bind_to():
    paths = {document.path for document in render_site(site(work(iscc="", content_code="")))}
    assert not any("tdmai" in path for path in paths)


def test_films_are_bound_by_their_data():
    which = site(work("/a.mp4", media_type="video/mp4", content_code=""))
    assert [each["iscc"] for each in lines(which)] == [CODE]


def rows(document):
    return list(csv.reader(io.StringIO(document.text)))


def copyright_lists(*works):
    return [each for each in render_site(site(*works)) if "us-copyright-office" in each.path]


def test_photographs_are_listed_for_registration_by_year_and_author():
    (first, second, third) = copyright_lists(
        work("/a.jpg", title="Harbour"),
        work("/b.jpg", title="Pier", published_on="2025-12-31"),
        work("/c.jpg", title="Attic", published_on=""),
        work("/d.jpg", title="Drawing", origin=Origin.CREATION),
        work("/e.pdf", media_type="application/pdf"),
    )
    assert rows(first) == [["No.", "Title", "File Name"], ["1", "Attic", "c.jpg"]]
    assert rows(second)[1] == ["1", "Pier", "b.jpg", "12/2025"]
    assert rows(third)[1] == ["1", "Harbour", "a.jpg", "06/2026"]
    assert rows(third)[0] == ["No.", "Title", "File Name", "Month/Year of Publication"]
    assert [each.place.split(":")[0].split()[-1] for each in (first, second, third)] == [
        "GRUPH",
        "GRPPH",
        "GRPPH",
    ]


def test_a_group_has_no_more_than_its_most():
    works = [
        work(f"/p{number:04}.jpg", title=f"P {number}") for number in range(MOST_IN_A_GROUP + 1)
    ]
    first, second = copyright_lists(*works)
    assert (len(rows(first)), len(rows(second))) == (751, 2)
    assert rows(second)[1][0] == "1"
    assert "list 2 of 2" in second.purpose


def test_what_the_office_would_ask_is_said_beforehand():
    (said,) = copyright_lists(
        work("/a/x.jpg", title="Untitled", origin=None), work("/b/x.jpg", title="Two")
    )
    assert "one file name: x.jpg" in said.place
    assert "file names stand for it" in said.place
    assert "nobody said that they are photographs" in said.place
    assert rows(said)[1][1] == "x"


def test_authors_of_one_name_in_any_script_have_lists_of_their_own():
    lists = copyright_lists(
        work(creator="山田"), work(creator="鈴木"), work(creator="Ana-Ruiz"), work()
    )
    assert len({each.path for each in lists}) == 4
    assert all(each.path.isascii() for each in lists)


def test_the_table_of_works_says_all_that_was_declared():
    head, row = rows(
        next(each for each in render_site(site(work())) if each.path == "lists/works.csv")
    )
    found = dict(zip(head, row, strict=True))
    assert found["Address"] == "https://ana.example/portfolio/harbour.jpg"
    assert found["generative-training"] == "not-allowed"
    assert found["search"] == "allowed"
    assert found["ISCC Content-Code"] == CONTENT


@pytest.mark.parametrize("title", ["=1+1", "+49 30", "-5 °C", "@home"])
def test_a_title_is_no_formula(title):
    (listed,) = [
        each for each in render_site(site(work(title=title))) if each.path == "lists/works.csv"
    ]
    assert rows(listed)[1][1] == f"'{title}"


@pytest.mark.parametrize(
    ("path", "name", "expected"),
    [
        ("/portfolio/a.jpg", "a.jpg", "works/portfolio/a.jpg.xmp"),
        ("/m%C3%BCnchen/%C3%A9t%C3%A9.jpg", "été.jpg", "works/münchen/été.jpg.xmp"),
        ("", "a.jpg", f"works/elsewhere/{'ab' * 4}-a.jpg.xmp"),
        ("/a%2Fb.jpg", "x.jpg", "works/a%2Fb%2Ejpg.xmp"),
        ("/%2e%2e/secret.jpg", "x.jpg", "works/%2e%2e/secret.jpg.xmp"),
        ("/con.jpg", "con.jpg", "works/con%2Ejpg.xmp"),
        ("/a%3Cb%3E.jpg", "x.jpg", "works/a%3Cb%3E%2Ejpg.xmp"),
    ],
)
def test_a_file_for_a_work_has_a_name_every_disk_takes(path, name, expected):
    assert beside(work(path, name=name), ".xmp") == expected


@story
@given(hostile_works())
def test_no_name_leads_out_of_the_folder(each):
    nowhere = work("", name=each.name)
    segments = beside(nowhere, ".xmp").split("/")
    assert segments[:2] == ["works", "elsewhere"]
    assert len(segments) == 3
    assert not set(segments[2]) & set('\\<>:"|?*\0')


def test_books_say_it_in_each_of_their_forms():
    which = site(policy=NO_TRAINING)
    epub3 = etree.fromstring(f"<m>{text_of(which, 'books/epub3-metadata.xml')}</m>")
    assert [(each.get("property"), each.text) for each in epub3] == [
        ("tdm:reservation", "1"),
        ("tdm:policy", "https://ana.example/policies/tdm-policy.json"),
    ]
    epub2 = etree.fromstring(f"<m>{text_of(which, 'books/epub2-metadata.xml')}</m>")
    assert (epub2[0].get("name"), epub2[0].get("content")) == ("tdm:reservation", "1")
    assert "http://www.w3.org/ns/tdmrep/" in text_of(which, "books/pdf-metadata.xmp")
    assert properties(text_of(which, "books/pdf-metadata.xmp"))["Xmp.tdm.reservation"] == "1"
    onix = etree.fromstring(text_of(which, "books/onix-usage.xml"))
    assert [each.text for each in onix] == ["11", "03"]


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_every_document_says_where_it_goes(policy):
    which = site(work(policy=policy), policy=policy)
    for document in (*render_site(which), *render_works(which)):
        assert document.place.endswith((".", "…"))
        assert document.purpose.endswith(".")
        folder = {"server": Kind.SERVER, "works": Kind.WORK, "books": Kind.WORK, "lists": Kind.LIST}
        assert document.kind is folder.get(document.path.split("/")[0], document.kind)

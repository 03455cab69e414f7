"""The matrix for people: a whole page that names every cell in words, and plain rows."""

from dataclasses import replace

import pytest
from lxml import html

from countermark.declarations.document import Kind
from countermark.declarations.matrix import matrix
from countermark.declarations.matrix_page import matrix_page
from countermark.declarations.matrix_text import summary, works_title
from countermark.declarations.render import render_site
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, NO_TRAINING
from tests.declarations.works import work

SITE = replace(
    Site.at("https://ana.example/", Party("Ana"), NO_AI),
    parts=(Part("/press/", NO_AI), Part("/a/", NO_TRAINING)),
    works=(work("/press/a.jpg"), work("/press/b.jpg"), work("", NO_AI)),
)


def found(weaker=False):
    documents = render_site(SITE)
    if weaker:
        documents = tuple(
            replace(each, text=each.text.replace('n": 1', 'n": 0')) for each in documents
        )
    return matrix(SITE, documents)


def page(weaker=False):
    document = matrix_page(found(weaker))
    assert (document.path, document.kind) == ("check/matrix.html", Kind.NOTE)
    return html.document_fromstring(document.text)


def test_the_page_is_whole_in_itself():
    root = page()
    assert root.get("lang") == "en"
    assert not root.xpath("//script | //link | //img | //@onclick | //@src | //@href")
    assert "@import" not in root.findtext(".//style")
    assert "url(" not in root.findtext(".//style")


@pytest.mark.parametrize("weaker", [False, True])
def test_every_table_has_a_caption_and_headers(weaker):
    tables = page(weaker).xpath("//table")
    assert len(tables) == len(found(weaker).rows)
    for table in tables:
        assert table.findtext("caption").strip()
        assert len(table.xpath("thead/tr/th[@scope='col']")) == 1 + len(Use)
        for line in table.xpath("tbody/tr"):
            assert len(line.xpath("th[@scope='row']")) == 1
            assert len(line.xpath("td")) == len(Use)


def test_every_colour_has_a_shape_with_a_name():
    for cell in page(weaker=True).xpath("//td[@class]"):
        (mark,) = cell.xpath("span[@class='mark']")
        assert mark.text.strip()
        assert mark.get("aria-label").lower() == cell.get("class")


def test_what_is_wrong_stands_first_and_open_with_its_reason():
    root = page(weaker=True)
    said = [item.text for item in root.xpath("//main/ul/li")]
    assert any(text.startswith("tdmrep.json does not refuse") for text in said)
    open_sections = root.xpath("//details[@open]")
    assert open_sections
    assert all(section.xpath(".//td[@class='weaker']") for section in open_sections)
    assert not page().xpath("//main/ul | //details[@open]")


def test_hostile_addresses_are_text():
    site = replace(SITE, parts=(), works=(work("/<script>alert(1)</script>&quot;.jpg"),))
    text = matrix_page(matrix(site, render_site(site))).text
    assert "<script" not in text


def test_the_summary_and_titles_count():
    assert summary(found()).startswith("No contradiction: ")
    assert "weaker than what was decided" in summary(found(weaker=True))
    first, second, third, elsewhere = found().rows
    assert works_title(first) == "/press/ (2 works)"
    assert works_title(second) == "/a/ (no works yet)"
    assert works_title(third) == "/ (no works yet)"
    assert works_title(replace(elsewhere, works=12_345)) == "Works on no site (12\u2009345 works)"

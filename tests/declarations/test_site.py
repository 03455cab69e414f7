"""A typed address becomes the origin and the path that the documents speak of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.base.errors import UserError
from countermark.declarations.address import clean_mailto, clean_url
from countermark.declarations.site import Site
from countermark.rights.party import Capacity, Party
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.strategies import hostile_text, story

ANA = Party("Ana Ruiz", "Studio Ruiz", "ana@ana.example", "https://ana.example/licence")


@pytest.mark.parametrize(
    ("typed", "origin", "path"),
    [
        ("ana.example", "https://ana.example", "/"),
        ("  https://ana.example  ", "https://ana.example", "/"),
        ("HTTP://Ana.Example/", "http://ana.example", "/"),
        ("//ana.example/works", "https://ana.example", "/works"),
        ("ana.example:8443/portfolio/", "https://ana.example:8443", "/portfolio/"),
        ("https://ana.example/portfolio/?page=2#top", "https://ana.example", "/portfolio/"),
        ("https://ana.example/portfolio/index.html", "https://ana.example", "/portfolio/"),
        ("https://ana.example/a/./b/../c/", "https://ana.example", "/a/c/"),
        ("https://ana.example/../..", "https://ana.example", "/"),
        ("https://ana.example/My works/", "https://ana.example", "/My%20works/"),
        ("https://ana.example/über/", "https://ana.example", "/%C3%BCber/"),
        ("https://ana.example/100%/", "https://ana.example", "/100%25/"),
        ("https://ana.example/a%2Fb/", "https://ana.example", "/a%2Fb/"),
        ("https://müller.example/", "https://xn--mller-kva.example", "/"),
        ("https://straße.example/", "https://xn--strae-oqa.example", "/"),
        ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah", "/"),
        ("localhost:8000", "https://localhost:8000", "/"),
        ("http://[2001:DB8::1]:8080/x/", "http://[2001:db8::1]:8080", "/x/"),
        ("https://my_site.example.", "https://my_site.example", "/"),
    ],
)
def test_an_address_is_understood_as_a_browser_would(typed, origin, path):
    site = Site.at(typed, ANA, NO_AI)
    assert (site.origin, site.path) == (origin, path)
    assert site.url == origin + path


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "portfolio", "https://", "ftp://ana.example", "mailto:ana@ana.example",
        "ana@ana.example", "https://ana:secret@ana.example/", "javascript:alert(1)",
        "https://ana.example:99999", "https://ana.example:0", "https://ana..example",
        "https://-ana.example", "https://ana.example\nDisallow: /", 'https://an"a.example',
        "https://ana.example\\", "https://a na.example", "https://[::1", "https://[fe80::1%25eth0]",
        "https://[v1.example]/", "https://ana.example/\u202e", "https://" + "a" * 64 + ".example",
        "https://ana.example/" + "a" * 5000, "https://\ud800.example",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_with_a_hint(typed):
    with pytest.raises(UserError) as refusal:
        Site.at(typed, ANA, NO_AI)
    assert "https://example.org/" in refusal.value.hint
    assert "\n" not in str(refusal.value)


def test_signs_that_are_patterns_in_robots_txt_stand_for_themselves():
    assert Site.at("https://ana.example/a*b$/", ANA, NO_AI).path == "/a%2Ab%24/"


def test_an_address_that_was_not_made_plain_is_a_bug():
    with pytest.raises(ValueError, match=r"Site\.at"):
        Site("https://ana.example/a b/", ANA, NO_AI)
    assert Site("https://ana.example", ANA, NO_AI).whole


@story
@given(st.one_of(hostile_text(), hostile_text().map("https://ana.example/{}".format)))
def test_any_text_is_an_address_or_is_refused(typed):
    try:
        site = Site.at(typed, ANA, NO_AI)
    except UserError:
        return
    assert site.url.isascii()
    assert not set(site.url) & set(' "\\<>{}|^`$*#?\n\r\t')
    assert Site.at(site.url, ANA, NO_AI) == site
    assert site.folder_name.strip("-.") == site.folder_name


def test_the_folder_name_suits_every_file_system():
    assert Site.at("https://ana.example", ANA, NO_AI).folder_name == "rights-ana.example"
    assert Site.at("http://[::1]:8080/A b/", ANA, NO_AI).folder_name == "rights-1-8080-a-20b"


def test_who_declares_is_said_with_the_capacity():
    agency = Party("Bildhaus", capacity=Capacity.AGENT)
    assert Site.at("a.example", agency, NO_AI).declarant == "Bildhaus, agent of the rights holder"
    assert Site.at("a.example", Party("\n"), NO_AI).holder == "The rights holder"
    assert Site.at("a.example", ANA, ON_REQUEST).terms.endswith("https://ana.example/licence")


def test_contacts_become_addresses_a_machine_can_use():
    assert clean_url("http://müller.example/über?a=ü#b c") == (
        "http://xn--mller-kva.example/%C3%BCber?a=%C3%BC#b%20c"
    )
    assert clean_url("ana.example") == clean_url("ftp://ana.example") == clean_url("") == ""
    assert clean_mailto("ana@ana.example") == clean_mailto("mailto:ana@ana.example")
    assert clean_mailto('a"b@ana.example?bcc=x') == "mailto:a%22b@ana.example%3Fbcc%3Dx"
    assert clean_mailto("Ask ana@ana.example") == clean_mailto("ana") == clean_mailto("") == ""

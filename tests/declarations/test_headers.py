"""The response headers, as servers would send them, read by programs that collect pictures."""

import re
import socket
from urllib.parse import quote

import http_sf
import pytest
from datadiligence.evaluators import HttpEvaluator
from datadiligence.rules import TDMRepHeader, XRobotsTagHeader

from countermark.declarations import headers
from countermark.declarations.document import Kind
from countermark.declarations.render import render_site
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.declarations.readers import apache_headers, nginx_headers, texts

ANA = Party("Ana Ruiz")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)


@pytest.fixture(autouse=True)
def _offline(monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("a reader of headers went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def sent(policy, address="https://ana.example/"):
    """The headers; both servers send the same, each name once."""
    documents = texts(Site.at(address, ANA, policy))
    nginx = nginx_headers(documents["server/nginx.conf"])
    assert nginx == apache_headers(documents["server/htaccess"])
    assert len({name.lower() for name, _ in nginx}) == len(nginx)
    return dict(nginx)


@pytest.mark.parametrize("policy", [NO_AI, ON_REQUEST])
def test_datadiligence_leaves_reserved_works_alone(policy):
    found = sent(policy)
    assert not TDMRepHeader().is_allowed(headers=found)
    assert not XRobotsTagHeader("spawning-ai").is_allowed(headers=found)
    assert not HttpEvaluator().is_allowed(headers=found)


def test_datadiligence_takes_what_is_allowed():
    found = sent(OPEN)
    assert HttpEvaluator().is_allowed(headers=found)
    assert found == {
        "tdm-reservation": "0",
        "Content-Usage": "train-ai=y, search=y",
        "Link": '<https://ana.example/rsl.xml>; rel="license"; type="application/rsl+xml"',
    }


def test_the_values_are_what_the_protocols_want():
    found = sent(NO_AI, "https://ana.example:8443/portfolio/")
    assert found == {
        "tdm-reservation": "1",
        "tdm-policy": "https://ana.example:8443/policies/tdm-policy.json",
        "X-Robots-Tag": "noai, noimageai",
        "Content-Usage": "train-ai=n, search=y",
        "Link": '<https://ana.example:8443/rsl.xml>; rel="license"; type="application/rsl+xml"',
    }
    usage = http_sf.parse(found["Content-Usage"].encode(), tltype="dictionary")
    assert str(usage["train-ai"][0]) == "n"


def test_allowed_training_is_not_refused_by_noai():
    policy = Policy("p", "P", *[Permission.ALLOWED] * 2)
    assert "X-Robots-Tag" not in sent(policy)


def test_refused_search_is_said_to_search_engines_without_hiding_noai():
    found = sent(Policy("p", "P", search=Permission.NOT_ALLOWED))
    assert found["X-Robots-Tag"] == "noai, noimageai, noindex"
    assert not XRobotsTagHeader().is_allowed(headers=found)
    assert img2dataset_skips(found["X-Robots-Tag"])


def img2dataset_skips(line):
    """The rule of img2dataset's downloader: what follows the first colon, split at commas."""
    directives = line.split(":", 1)[-1].split(",")
    return ":" not in line and "noai" in {directive.strip().lower() for directive in directives}


def test_the_hazard_of_nginx_is_told_where_it_bites():
    documents = texts(Site.at("https://ana.example/", ANA, NO_AI))
    assert "location block that has add_header lines" in " ".join(
        documents["server/nginx.conf"].replace("#", "").split()
    )


@pytest.mark.parametrize("value", ["$host", "100%", "back\\slash", "two\nlines", "naïve"])
def test_a_value_that_servers_would_change_is_never_written(monkeypatch, value):
    monkeypatch.setattr(headers, "noai_directives", lambda _policy: value)
    site = Site.at("ana.example", ANA, NO_AI)
    with pytest.raises(ValueError, match="X-Robots-Tag"):
        headers.response_headers(site, site.rules[-1])


def test_a_quote_in_a_value_stays_in_the_value():
    value = '<https://ana.example/rsl.xml>; rel="license"'
    assert nginx_headers(f"add_header Link {headers.quoted(value)} always;") == [("Link", value)]


@pytest.mark.parametrize("path", ["/%FF/", "/a%C2%85b/"])
def test_a_part_that_no_pattern_matches_is_said_as_strictly_as_what_lies_around(path):
    """A server that could not find it would send the milder decision."""
    site = Site("https://ana.example/", ANA, OPEN, (Part(path, NO_AI),))
    for document in render_site(site):
        if document.kind is Kind.SERVER and document.path != "server/nginx-http.conf":
            assert "strictest is said for both" in document.place, document.path
    assert sent_by_all(site)["tdm-reservation"] == "1"


def sent_by_all(site):
    """What nginx and Apache send everywhere."""
    documents = texts(site)
    return dict(nginx_headers(documents["server/nginx.conf"]))


@pytest.mark.parametrize(
    "name", ["a b", "ü", "u\u0308", "2019–2021", "“x”", "📷", '"$x{1}\\', "1+1"]
)
def test_a_pattern_matches_its_own_path(name):
    path = quote(f"/{name}/")
    assert re.match(headers.pattern_of(path), f"/{name}/picture.jpg")
    assert not re.match(headers.pattern_of(path), "/other/picture.jpg")

"""For every decision, and whoever makes it: no channel says less than the decision does."""

import json
from dataclasses import replace
from urllib.robotparser import RobotFileParser

import http_sf
from datadiligence.rules import TDMRepHeader, XRobotsTagHeader
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.matrix import matrix
from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.rights.party import Party
from tests.declarations.readers import (
    apache_headers,
    mining_reserved,
    nginx_headers,
    reserved,
    signals,
    tdm_rule,
    texts,
    training_reserved,
    wildcard_lines,
)
from tests.declarations.test_robots import SEARCH_AND_PREVIEWS
from tests.strategies import parties, policies, story

ADDRESSES = ("https://ana.example/", "http://müller.example:8080/My works/", "https://h.example/a*")


def sites():
    return st.builds(Site.at, st.sampled_from(ADDRESSES), parties(), policies())


def purposes_reserved(policy):
    return {
        "training": mining_reserved(policy),
        "inference": reserved(policy, "inference"),
        "search": reserved(policy, "search"),
    }


@story
@given(sites())
def test_tdmrep_reserves_exactly_what_is_mining(site):
    documents = texts(site)
    rule = tdm_rule(documents[".well-known/tdmrep.json"], site.path + "a.jpg")
    assert rule["tdm-reservation"] == mining_reserved(site.policy)
    assert ("tdm-policy" in rule) == mining_reserved(site.policy)
    if mining_reserved(site.policy):
        offer = json.loads(documents["policies/tdm-policy.json"])
        assert offer["uid"] == rule["tdm-policy"]
        assert offer["permission"][0]["duty"] == [{"action": "obtainConsent"}]
        assert offer["assigner"]["vcard:fn"].strip()
        assert all(isinstance(value, str) for value in offer["assigner"].values())


@story
@given(sites())
def test_robots_txt_turns_away_exactly_those_whose_purpose_is_reserved(site):
    text = texts(site)["robots.txt"]
    assert len(text.encode()) < 500 * 1024
    url = site.url + "picture.jpg"
    protego, standard = Protego.parse(text), RobotFileParser()
    standard.parse(text.splitlines())
    wanted = purposes_reserved(site.policy)
    for crawler in known_crawlers():
        refused = any(wanted[purpose] for purpose in crawler.purposes)
        assert protego.can_fetch(url, crawler.name) is not refused
        assert standard.can_fetch(crawler.name, url) is not refused
    for agent in SEARCH_AND_PREVIEWS:
        assert protego.can_fetch(url, agent)


@story
@given(sites())
def test_preferences_are_never_weaker(site):
    policy, text = site.policy, texts(site)["robots.txt"]
    usage = wildcard_lines(text, "Content-Usage")[0].removeprefix(site.path).strip()
    for line in (usage, dict(nginx_headers(texts(site)["server/nginx.conf"]))["Content-Usage"]):
        said = http_sf.parse(line.encode(), tltype="dictionary")
        assert str(said["train-ai"][0]) == ("n" if training_reserved(policy) else "y")
        assert str(said["search"][0]) == ("n" if reserved(policy, "search") else "y")
    signal = signals(wildcard_lines(text, "Content-Signal")[0])
    assert signal == {
        "search": "no" if reserved(policy, "search") else "yes",
        "ai-input": "no" if reserved(policy, "inference") else "yes",
        "ai-train": "no" if training_reserved(policy) else "yes",
    }


@story
@given(sites())
def test_headers_are_never_weaker(site):
    documents = texts(site)
    listed = nginx_headers(documents["server/nginx.conf"])
    assert listed == apache_headers(documents["server/htaccess"])
    headers = dict(listed)
    assert TDMRepHeader().is_allowed(headers=headers) is not mining_reserved(site.policy)
    assert XRobotsTagHeader().is_allowed(headers=headers) is not training_reserved(site.policy)
    assert ("noindex" in headers.get("X-Robots-Tag", "")) is reserved(site.policy, "search")
    assert all(value.isascii() and value.isprintable() for value in headers.values())


@story
@given(sites())
def test_nobodys_name_changes_what_machines_read(site):
    """With a plain name and no words of the person's own, the very same lines come out."""
    dry = replace(site.policy, conditions="None.", licence="", contact="")
    plain = Site.at(site.url, Party("Ana"), dry)
    for path, text in texts(site).items():
        text.encode("utf-8")
        assert text.count("\n") == len(text.splitlines())
        if path == "policies/tdm-policy.json":
            offer, other = json.loads(text), json.loads(texts(plain)[path])
            assert offer | {"assigner": None} == other | {"assigner": None}
        elif path not in {"README.txt", "rsl.xml"}:
            effective = [line for line in text.splitlines() if not line.startswith("#")]
            other = [line for line in texts(plain)[path].splitlines() if not line.startswith("#")]
            assert effective == other


@story
@given(sites())
def test_the_export_never_contradicts_itself(site):
    documents = render_site(site)
    assert matrix(site, documents).faults == ()
    assert render_site(site) == documents
    paths = [document.path for document in documents]
    assert len(set(paths)) == len(paths)
    assert not any(path.startswith("/") or ".." in path for path in paths)
    for document in documents:
        assert document.text.endswith("\n")
        assert document.place.endswith(".")
        assert document.purpose.endswith(".")

"""What is shown of a policy before it is declared is what then stands in the documents."""

import pytest

from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy, Use
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS
from countermark.rights.vocabulary.said import said_by_protocols

OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)


def words_of(policy: Policy) -> dict[str, str]:
    return {wording.protocol: wording.words for wording in said_by_protocols(policy)}


@pytest.mark.parametrize("policy", [*PRESETS.values(), OPEN], ids=lambda policy: policy.name)
def test_the_words_stand_in_the_documents(policy):
    site = Site.at("https://ana.example/", Party("Ana", email="ana@ana.example"), policy)
    documents = {document.path: document.text for document in render_site(site)}
    said = words_of(policy)
    robots = documents["robots.txt"]
    assert f"Content-Signal: {said['Content-Signal']}" in robots
    assert f"Content-Usage: {said['Content-Usage (AIPREF)']}" in robots
    number = said["TDMRep"].removeprefix("tdm-reservation: ")
    assert f'"tdm-reservation": {number}' in documents[".well-known/tdmrep.json"]
    for directive in filter(None, said["X-Robots-Tag"].split(", ")):
        assert directive in documents["server/nginx.conf"]
    assert said["trust.txt"] in documents[".well-known/trust.txt"]
    ai_txt = documents.get("ai.txt", "")
    assert bool(said["ai.txt"]) == ("Disallow:" in ai_txt)


def test_a_refusal_and_an_open_door_differ_everywhere():
    closed, opened = words_of(NO_AI), words_of(OPEN)
    assert closed.keys() == opened.keys()
    assert all(closed[name] != opened[name] for name in closed)
    assert "DMI-ALLOWED" in opened["XMP, PLUS"]


def test_what_a_protocol_has_no_word_for_is_told():
    silent = {item.protocol: item.silent_on for item in said_by_protocols(ON_REQUEST)}
    assert silent["TDMRep"] == (Use.INFERENCE, Use.SEARCH)
    assert silent["Content-Signal"] == (Use.DATA_MINING,)
    assert silent["RSL"] == ()


def test_crawlers_are_turned_away_by_purpose():
    assert words_of(NO_TRAINING)["robots.txt"] == "Disallow: / (training)"
    assert words_of(OPEN)["robots.txt"] == ""

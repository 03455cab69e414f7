"""rsl.xml keeps the standard's rules, and a reader of licences concludes what was decided."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from countermark.declarations.site import Part, Site
from countermark.rights.party import Capacity, Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST
from tests.declarations.readers import texts
from tests.strategies import parties, policies, story

RSL = "{https://rslstandard.org/rsl}"
ANA = Party("Ana Ruiz", email="ana@ana.example", website="https://ana.example/licence")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("rsl.rng")))
TOKENS = {
    "ai-train": ("generative_training", "other_training"),
    "ai-input": ("inference",),
    "ai-index": ("inference",),
    "search": ("search",),
    "mining": ("data_mining",),
}
"""What the standard's vocabulary comes down to here; mining is a use by AI without a token."""
WIDER = {"all": set(TOKENS), "ai-all": set(TOKENS) - {"search"}}


def read(text):
    root = etree.fromstring(text.encode())
    SCHEMA.assertValid(root)
    return root


def document(policy, party=ANA, **more):
    return read(texts(replace(Site.at("https://ana.example/", party, policy), **more))["rsl.xml"])


def tokens(licence, name):
    elements = licence.findall(RSL + name)
    assert len(elements) <= 1, "at most one for each type (sections 3.5 and 3.6)"
    found = set()
    for token in (elements[0].text if elements else "").split():
        found |= WIDER.get(token, {token})
    return found


def conclusion(root, path):
    """For each use `free`, `asked` or `refused`, as a careful reader takes it (section 3.1.1).

    The narrowest content counts; what any licence of it prohibits is prohibited; where uses are
    permitted, others are not; a licence without payment is free.
    """
    fitting = [each for each in root.findall(RSL + "content") if path.startswith(each.get("url"))]
    content = max(fitting, key=lambda each: len(each.get("url")))
    licences = content.findall(RSL + "license")
    refused = set().union(*(tokens(licence, "prohibits") for licence in licences))
    said = dict.fromkeys(TOKENS, "refused")
    for licence in licences:
        payment = licence.find(RSL + "payment")
        answer = "asked" if payment is not None and payment.get("type") != "free" else "free"
        for use in (tokens(licence, "permits") or set(TOKENS)) - refused:
            said[use] = answer if said[use] != "free" else "free"
    return said


STRICTNESS = {"free": 0, "asked": 1, "refused": 2}


def never_weaker(policy, said):
    for token, uses in TOKENS.items():
        wanted = max(getattr(policy, use).strictness for use in uses)
        assert STRICTNESS[said[token]] >= wanted, f"{token} is {said[token]}"
        if token != "mining" and wanted != 1:
            assert STRICTNESS[said[token]] == wanted, f"{token} is {said[token]}"


@story
@given(parties(), policies())
def test_every_decision_is_valid_and_never_weaker(party, policy):
    never_weaker(policy, conclusion(document(policy, party), "/works/a.jpg"))


@pytest.mark.parametrize("generative", Permission)
def test_none_of_the_243_decisions_is_weaker(generative):
    for answers in product(Permission, repeat=4):
        policy = Policy("p", "P", generative, *answers, conditions="Ask.")
        said = conclusion(document(policy), "/a.jpg")
        never_weaker(policy, said)
        for token, uses in TOKENS.items():
            if token != "mining" and {getattr(policy, use) for use in uses} == {
                Permission.CONSTRAINED
            }:
                assert said[token] == "asked"


@story
@given(policies(), st.dictionaries(st.sampled_from(["/a/", "/a/b/", "/c"]), policies()))
def test_every_part_is_concluded_for_itself(policy, parts):
    root = document(policy, parts=tuple(Part(path, each) for path, each in parts.items()))
    for path in ("/x.jpg", "/a/x.jpg", "/a/b/x.jpg", "/c/x.jpg", "/c-2.jpg"):
        around = [part for part in parts if path.startswith(part)]
        decided = parts[max(around, key=len)] if around else policy
        never_weaker(decided, conclusion(root, path))


def test_a_reservation_permits_search_and_prohibits_every_ai_use():
    (licence,) = document(NO_AI).iter(RSL + "license")
    assert licence.findtext(RSL + "permits") == "search"
    assert licence.findtext(RSL + "prohibits") == "ai-all"
    assert licence.find(RSL + "payment") is None


def test_no_training_leaves_input_free():
    said = conclusion(document(NO_TRAINING), "/a.jpg")
    assert (said["ai-train"], said["ai-input"], said["search"]) == ("refused", "free", "free")


def test_on_request_is_a_licence_of_its_own_with_the_page_to_ask():
    free, asked = document(ON_REQUEST).iter(RSL + "license")
    assert free.findtext(RSL + "permits") == "search"
    assert asked.findtext(RSL + "permits") == "ai-all"
    payment = asked.find(RSL + "payment")
    assert payment.get("type") == "purchase"
    assert payment.findtext(RSL + "custom") == "https://ana.example/licence"


def test_the_licence_page_comes_before_the_contact():
    policy = replace(ON_REQUEST, licence="https://ana.example/buy", contact="mailto:d@ana.example")
    root = document(policy)
    assert root.find(f".//{RSL}custom").text == "https://ana.example/buy"
    assert root.find(f".//{RSL}terms").text == "https://ana.example/buy"
    assert {each.text for each in root.iter(RSL + "legal")} == {"true", "mailto:d@ana.example"}


def test_where_nobody_can_be_asked_nothing_is_offered():
    said = conclusion(document(ON_REQUEST, Party("Ana")), "/a.jpg")
    assert said["ai-train"] == "refused"
    assert said["search"] == "free"


def test_all_allowed_is_free():
    assert set(conclusion(document(OPEN), "/a.jpg").values()) == {"free"}


@pytest.mark.parametrize("capacity", Capacity)
def test_only_an_owner_says_who_holds_the_copyright(capacity):
    root = document(NO_AI, replace(ANA, organisation="Studio Ruiz", capacity=capacity))
    found = root.find(f".//{RSL}copyright")
    assert (found is not None) == (capacity is Capacity.OWNER)
    if found is not None:
        assert found.text == "Ana Ruiz / Studio Ruiz"
        assert dict(found.attrib) == {
            "type": "organization",
            "contactEmail": "ana@ana.example",
            "contactUrl": "https://ana.example/licence",
        }


def test_a_site_on_a_path_speaks_of_that_path_only():
    root = read(texts(Site.at("https://host.example/~ana/", ANA, NO_AI))["rsl.xml"])
    assert [each.get("url") for each in root] == ["/~ana/"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("prohibits", "prohibit"),
        ("ai-all", "ai-all,search"),
        ("</permits>", '</permits><permits type="usage">search</permits>'),
        (">true<", ">TRUE<"),
        ('max-age="7"', 'max-age="0"'),
    ],
)
def test_the_schema_of_these_tests_finds_mistakes(old, new):
    text = texts(Site.at("ana.example", ANA, NO_AI))["rsl.xml"]
    assert old in text
    assert not SCHEMA.validate(etree.fromstring(text.replace(old, new).encode()))

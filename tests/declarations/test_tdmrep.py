"""tdmrep.json and the offer it points to say what the TDM Reservation Protocol lets them say."""

import json

import pytest

from countermark.declarations.site import Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, ON_REQUEST, WITH_CREDIT
from tests.declarations.readers import tdm_rule, texts

ANA = Party("Ana Ruiz", email="ana@ana.example", website="https://ana.example/licence")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
FILE, OFFER = ".well-known/tdmrep.json", "policies/tdm-policy.json"


@pytest.mark.parametrize("policy", [NO_AI, ON_REQUEST, WITH_CREDIT])
def test_a_reservation_is_the_number_one_and_points_to_the_offer(policy):
    documents = texts(Site.at("https://ana.example:8443/", ANA, policy))
    rule = tdm_rule(documents[FILE], "/works/harbour.jpg")
    assert rule == {
        "location": "/",
        "tdm-reservation": 1,
        "tdm-policy": "https://ana.example:8443/policies/tdm-policy.json",
    }
    assert json.loads(documents[OFFER])["uid"] == rule["tdm-policy"]


def test_the_protocols_own_reader_takes_only_whole_numbers():
    """The reader of these tests is as strict as the report: anything else is unset."""
    for value in ('"1"', "true", "2", "1.0", "null"):
        assert tdm_rule(f'[{{"location": "/", "tdm-reservation": {value}}}]', "/a") == {}


def test_nothing_reserved_is_zero_and_has_no_offer():
    documents = texts(Site.at("https://ana.example/", ANA, OPEN))
    assert tdm_rule(documents[FILE], "/") == {"location": "/", "tdm-reservation": 0}
    assert OFFER not in documents


def test_inference_alone_is_no_mining():
    policy = Policy("p", "P", *[Permission.ALLOWED] * 2, data_mining=Permission.ALLOWED)
    rule = tdm_rule(texts(Site.at("ana.example", ANA, policy))[FILE], "/")
    assert policy.inference is Permission.NOT_ALLOWED
    assert rule["tdm-reservation"] == 0


def test_a_part_of_a_site_speaks_for_itself_only():
    documents = texts(Site.at("https://host.example/~ana/", ANA, NO_AI))
    assert tdm_rule(documents[FILE], "/~ana/a.jpg")["tdm-reservation"] == 1
    assert tdm_rule(documents[FILE], "/~bob/a.jpg") == {}
    offer = json.loads(documents[OFFER])
    assert offer["uid"] == "https://host.example/policies/tdm-policy.json"
    assert offer["permission"][0]["target"] == "https://host.example/~ana/"


def test_the_offer_is_what_the_profile_asks_for():
    offer = json.loads(texts(Site.at("https://ana.example/", ANA, NO_AI))[OFFER])
    assert offer == {
        "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
        "@type": "Offer",
        "profile": "http://www.w3.org/ns/tdmrep",
        "uid": "https://ana.example/policies/tdm-policy.json",
        "assigner": {
            "uid": "https://ana.example/licence",
            "vcard:fn": "Ana Ruiz",
            "vcard:hasEmail": "mailto:ana@ana.example",
            "vcard:hasURL": "https://ana.example/licence",
        },
        "permission": [
            {
                "target": "https://ana.example/",
                "action": "tdm:mine",
                "duty": [{"action": "obtainConsent"}],
            }
        ],
    }


def test_the_policys_own_contact_and_licence_page_come_first():
    policy = Policy("p", "P", contact="mailto:desk@ana.example", licence="https://ana.example/buy")
    assigner = json.loads(texts(Site.at("ana.example", ANA, policy))[OFFER])["assigner"]
    assert assigner["vcard:hasEmail"] == "mailto:desk@ana.example"
    assert assigner["vcard:hasURL"] == "https://ana.example/buy"


def test_a_party_without_any_address_still_makes_an_offer():
    offer = json.loads(texts(Site.at("ana.example", Party("Ana"), NO_AI))[OFFER])
    assert offer["assigner"] == {"uid": "https://ana.example", "vcard:fn": "Ana"}

"""ai.txt and trust.txt, which say one thing for a whole site: the strictest."""

from dataclasses import replace

import pytest
from hypothesis import given
from protego import Protego

from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI
from tests.declarations.readers import texts, training_reserved
from tests.strategies import parties, policies, story

ANA = Party("Ana Ruiz")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
TRUST = ".well-known/trust.txt"


def pairs(text):
    """The records of a trust.txt, which is lines of `name=value` and comments."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(line.split("=", 1)) for line in lines]


@story
@given(parties(), policies(), policies())
def test_the_strictest_part_speaks_for_the_site(party, policy, other):
    site = replace(Site.at("ana.example", party, policy), parts=(Part("/press/", other),))
    refused = training_reserved(policy) or training_reserved(other)
    documents = texts(site)
    assert pairs(documents[TRUST]) == [("datatrainingallowed", "no" if refused else "yes")]
    assert ("ai.txt" in documents) is refused
    if refused:
        # The file has the grammar of robots.txt.
        reader = Protego.parse(documents["ai.txt"])
        assert not reader.can_fetch("https://ana.example/works/a.jpg", "any")
        assert "Disallow: *" in documents["ai.txt"].splitlines()


@pytest.mark.parametrize("policy", [NO_AI, OPEN])
def test_nobody_speaks_for_the_neighbours_on_a_shared_site(policy):
    documents = texts(Site.at("https://host.example/~ana/", ANA, policy))
    assert "ai.txt" not in documents
    assert TRUST not in documents

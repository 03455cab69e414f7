"""The note for people says where each file goes and what to beware of."""

from countermark.declarations.render import PROTOCOLS, render_site
from countermark.declarations.site import Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, ON_REQUEST

ANA = Party("Ana Ruiz", "Studio Ruiz", website="https://ana.example/licence")


def note(policy, address="https://ana.example/"):
    first = render_site(Site.at(address, ANA, policy))[0]
    assert first.path == "README.txt"
    return " ".join(first.text.split())


def test_every_file_is_named_with_its_place():
    text = note(NO_AI)
    site = Site.at("https://ana.example/", ANA, NO_AI)
    documents = render_site(site)[1:]
    assert len(documents) == sum(len(tuple(protocol(site))) for protocol in PROTOCOLS)
    for document in documents:
        assert f"{document.path} {document.purpose} {document.place}" in text


def test_the_decision_is_said_in_words_with_its_author_and_conditions():
    text = note(ON_REQUEST)
    assert "Declared by Ana Ruiz / Studio Ruiz, owner of the rights." in text
    assert ON_REQUEST.conditions in text
    assert "Permission: https://ana.example/licence" in text


def test_it_promises_no_more_than_the_files_can_do():
    assert "they do not lock a door" in note(NO_AI)
    assert "recognised" not in note(NO_AI)


def test_leaving_search_engines_is_not_silent():
    hidden = Policy("p", "P", search=Permission.NOT_ALLOWED)
    assert "ordinary search engines will drop the site" in note(hidden)
    assert "drop the site" not in note(NO_AI)


def test_a_part_of_a_site_is_told_whom_to_ask():
    text = note(NO_AI, "https://host.example/~ana/")
    assert "whoever runs it must put them there" in text
    assert "ignores the group for *" in text

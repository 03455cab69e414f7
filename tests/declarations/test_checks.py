"""Contradictions are found in documents that someone edited, and in none we rendered."""

import pytest

from countermark.declarations.checks import contradictions
from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, PRESETS
from tests.declarations.readers import replaced, texts

SITE = Site.at("https://ana.example/works/", Party("Ana Ruiz"), NO_AI)
TDM, OFFER = ".well-known/tdmrep.json", "policies/tdm-policy.json"


def after(path, old, new):
    """What is said when a person changed one place of one document."""
    text = texts(SITE)[path]
    assert old in text
    return " ".join(contradictions(SITE, replaced(render_site(SITE), path, text.replace(old, new))))


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_what_we_render_agrees_with_itself(policy):
    site = Site.at("ana.example", Party("Ana Ruiz"), policy)
    assert contradictions(site, render_site(site)) == ()


@pytest.mark.parametrize(
    ("path", "old", "new", "sentence"),
    [
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": 0', "tdmrep.json does not refuse"),
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": "1"', "tdmrep.json does not refuse"),
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": true', "tdmrep.json does not refuse"),
        (TDM, '"/works/"', '"/other/"', "tdmrep.json does not refuse"),
        (TDM, "[", '[{"location": "/", "tdm-reservation": 0},', "does not refuse"),
        (TDM, "[", "", "not a list of rules"),
        (TDM, "tdm-policy.json", "gone.json", "not among the documents"),
        (OFFER, "obtainConsent", "compensate", "permits mining without asking"),
        (OFFER, '"permission"', '"permit"', "permits mining without asking"),
        ("robots.txt", "Allow: /", "Disallow: /", "closes /works/ to everyone"),
        ("robots.txt", "User-agent: GPTBot\n", "", "for GPTBot, does not refuse"),
        ("robots.txt", "User-agent: GPTBot", "User-agent: AI2Bot", "names ai2bot"),
        ("robots.txt", "User-agent: GPTBot", "User-agent: PerplexityBot", "refuses what the"),
        ("robots.txt", "Disallow: /works/", "Disallow: /works/\nAllow: /works/p*", "GPTBot"),
        ("robots.txt", "train-ai=n", "train-ai=no", "Content-Usage in robots.txt does not"),
        ("robots.txt", "train-ai=n, ", "train-ai=n ", "Content-Usage in robots.txt does not"),
        ("robots.txt", "/works/ train-ai=n", "/other/ train-ai=n", "Content-Usage in robots.txt"),
        ("robots.txt", "ai-input=no", "ai-input=yes", "Content-Signal in robots.txt does not"),
        ("robots.txt", "search=yes", "search=no", "refuses what the policy allows: Search"),
        ("robots.txt", "User-agent: *", "#" * 600_000 + "\nUser-agent: *", "larger than"),
        ("server/nginx.conf", 'reservation "1"', 'reservation "0"', "tdm-reservation in server/n"),
        ("server/nginx.conf", '"noai', '"NOAI', "X-Robots-Tag in server/nginx.conf does not"),
        ("server/htaccess", "Header always set X", "# X", "X-Robots-Tag in server/htaccess does"),
        ("server/htaccess", "train-ai=n", "train-ai=y", "Content-Usage in server/htaccess does"),
    ],
)
def test_a_change_that_weakens_or_contradicts_is_named(path, old, new, sentence):
    assert sentence in after(path, old, new)


def test_a_missing_document_is_a_silent_one():
    without = tuple(each for each in render_site(SITE) if each.path != "robots.txt")
    assert any("robots.txt" in sentence for sentence in contradictions(SITE, without))


def test_documents_of_an_older_decision_are_found_out():
    older = render_site(Site.at(SITE.url, SITE.party, NO_TRAINING))
    said = " ".join(contradictions(SITE, older))
    assert "Content-Signal in robots.txt does not refuse what the policy does: AI inference" in said
    allowed = Policy("open", "Open", *[Permission.ALLOWED] * 5)
    newer = Site.at(SITE.url, SITE.party, allowed)
    assert "tdmrep.json refuses what the policy allows" in " ".join(contradictions(newer, older))

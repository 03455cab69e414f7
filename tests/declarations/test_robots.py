"""robots.txt read by parsers that others wrote."""

from dataclasses import replace
from urllib.robotparser import RobotFileParser

import http_sf
import pytest
from protego import Protego
from robots import RobotsParser

from countermark.base.errors import UserError
from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.matrix import matrix
from countermark.declarations.published import PublishedWork
from countermark.declarations.render import render_site
from countermark.declarations.robots import documents as robots_documents
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, PRESETS
from tests.declarations.readers import signals, texts, wildcard_lines

ANA = Party("Ana Ruiz")
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
HIDDEN = Policy("hidden", "Hidden", search=Permission.NOT_ALLOWED)
SEARCH_AND_PREVIEWS = (
    "Googlebot", "Googlebot-Image", "bingbot", "DuckDuckBot", "Applebot", "PetalBot", "YandexBot",
    "Baiduspider", "Qwantbot", "Slurp", "facebookexternalhit", "Twitterbot", "LinkedInBot",
    "Slackbot", "Pinterestbot", "WhatsApp", "archive.org_bot", "FeedFetcher-Google",
)  # fmt: skip
GPTBOT = "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.3)"
GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


def robots(policy, address="https://ana.example/"):
    return texts(Site.at(address, ANA, policy))["robots.txt"]


def allowed(text, agent, url="https://ana.example/works/harbour.jpg"):
    """What three parsers conclude; they must agree."""
    standard = RobotFileParser()
    standard.parse(text.splitlines())
    answers = {
        Protego.parse(text).can_fetch(url, agent),
        standard.can_fetch(agent, url),
        RobotsParser.from_string(text).can_fetch(agent, url),
    }
    assert len(answers) == 1, f"the parsers disagree about {agent}"
    return answers.pop()


def test_no_ai_turns_away_those_who_train_and_keeps_search():
    text = robots(NO_AI)
    for agent in ("GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "ChatGPT-User", "gptbot"):
        assert not allowed(text, agent)
    for agent in (*SEARCH_AND_PREVIEWS, "OAI-SearchBot", "PerplexityBot", "Claude-SearchBot"):
        assert allowed(text, agent)


def test_the_whole_name_a_crawler_sends_is_understood():
    assert not Protego.parse(robots(NO_AI)).can_fetch("https://ana.example/a.jpg", GPTBOT)
    assert Protego.parse(robots(NO_AI)).can_fetch("https://ana.example/a.jpg", GOOGLEBOT)


def test_fetching_for_a_user_is_kept_where_only_training_is_refused():
    text = robots(NO_TRAINING)
    assert not allowed(text, "GPTBot")
    assert allowed(text, "ChatGPT-User")
    assert allowed(text, "Claude-User")


def test_an_agent_that_serves_two_purposes_goes_with_the_stricter():
    inference_only = Policy(
        "p", "P", *[Permission.ALLOWED] * 2, Permission.NOT_ALLOWED, Permission.ALLOWED
    )
    assert not allowed(robots(inference_only), "Google-Extended")
    assert allowed(robots(inference_only), "GPTBot")


def test_a_policy_that_allows_everything_turns_nobody_away():
    text = robots(OPEN)
    assert "Disallow" not in text
    assert all(allowed(text, crawler.name) for crawler in known_crawlers())
    assert wildcard_lines(text, "Content-Usage") == ["train-ai=y, search=y"]


def test_search_engines_of_ai_services_go_where_search_is_refused():
    text = robots(HIDDEN)
    assert not allowed(text, "OAI-SearchBot")
    assert wildcard_lines(text, "Content-Usage") == ["train-ai=n, search=n"]


def test_a_part_of_a_site_leaves_the_rest_alone():
    text = robots(NO_AI, "https://host.example/~ana/")
    for agent in ("GPTBot", "ChatGPT-User"):
        assert not allowed(text, agent, "https://host.example/~ana/harbour.jpg")
        assert allowed(text, agent, "https://host.example/~bob/harbour.jpg")
    assert wildcard_lines(text, "Content-Usage") == ["/~ana/ train-ai=n, search=y"]
    assert wildcard_lines(text, "Content-Signal")[0].startswith("/~ana/ ")


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_preferences_are_for_everyone_and_not_hidden_by_a_disallow(policy):
    text = robots(policy)
    usage, signal = wildcard_lines(text, "Content-Usage"), wildcard_lines(text, "Content-Signal")
    assert len(usage) == len(signal) == 1
    preferences = http_sf.parse(usage[0].encode(), tltype="dictionary")
    assert {key: str(value) for key, (value, _) in preferences.items()} == {
        "train-ai": "n",
        "search": "y",
    }
    assert set(signals(signal[0])) == {"search", "ai-input", "ai-train"}
    assert set(signals(signal[0]).values()) <= {"yes", "no"}
    assert wildcard_lines(text, "Disallow") == []
    assert wildcard_lines(text, "Allow") == ["/"]


def test_before_the_first_group_stand_the_terms_and_what_is_for_everyone():
    head = robots(NO_AI).split("User-agent:")[0]
    lines = [line for line in head.splitlines() if line and not line.startswith("#")]
    assert lines == ["License: https://ana.example/rsl.xml"]
    assert "Article 4(3) of Directive (EU) 2019/790" in " ".join(head.replace("#", "").split())


def test_the_sitemap_is_named_if_there_is_one():
    work = PublishedWork("/a.jpg", NO_AI, "a.jpg", "image/jpeg", "0" * 64)
    text = texts(replace(Site.at("ana.example", ANA, NO_AI), works=(work,)))["robots.txt"]
    assert list(Protego.parse(text).sitemaps) == ["https://ana.example/sitemap-images.xml"]
    assert text.index("Sitemap:") < text.index("User-agent:")


def with_parts(policy, **parts):
    """A site with parts by the names of their folders."""
    site = Site.at("https://ana.example/", ANA, policy)
    return replace(site, parts=tuple(Part(f"/{name}/", each) for name, each in parts.items()))


def test_each_part_has_its_own_preferences():
    text = texts(with_parts(NO_AI, press=OPEN, same=NO_AI))["robots.txt"]
    assert wildcard_lines(text, "Content-Usage") == [
        "/press/ train-ai=y, search=y",
        "train-ai=n, search=y",
    ]
    assert wildcard_lines(text, "Content-Signal") == [
        "/press/ search=yes, ai-input=yes, ai-train=yes",
        "search=yes, ai-input=no, ai-train=no",
    ]


def test_an_open_part_of_a_closed_site_and_a_closed_part_of_an_open_one():
    for whole, part, elsewhere in ((NO_AI, OPEN, False), (OPEN, NO_AI, True)):
        text = texts(with_parts(whole, press=part))["robots.txt"]
        assert allowed(text, "GPTBot", "https://ana.example/a.jpg") is elsewhere
        assert allowed(text, "GPTBot", "https://ana.example/press/a.jpg") is not elsewhere
        assert allowed(text, "Googlebot", "https://ana.example/press/a.jpg")


def test_agents_go_part_by_part_with_what_they_fetch_for():
    text = texts(with_parts(NO_TRAINING, archive=NO_AI))["robots.txt"]
    assert not allowed(text, "GPTBot", "https://ana.example/a.jpg")
    assert allowed(text, "ChatGPT-User", "https://ana.example/a.jpg")
    assert not allowed(text, "ChatGPT-User", "https://ana.example/archive/a.jpg")


def test_a_group_that_may_fetch_something_has_the_preferences_too():
    """Its agents do not read those in the group for everyone."""
    text = texts(with_parts(NO_AI, press=NO_TRAINING))["robots.txt"]
    paragraphs = text.split("\n\n")
    (user,) = [each for each in paragraphs if "User-agent: ChatGPT-User\n" in each]
    (trainer,) = [each for each in paragraphs if "User-agent: GPTBot\n" in each]
    assert "Content-Signal: /press/ search=yes, ai-input=yes, ai-train=no\n" in user
    assert "Content-" not in trainer


def test_only_chosen_agents_are_turned_away():
    chosen = replace(Site.at("ana.example", ANA, NO_AI), refused_agents=("GPTBot", "Some_Bot"))
    text = texts(chosen)["robots.txt"]
    assert [agent for agent in ("GPTBot", "Some_Bot", "ClaudeBot") if not allowed(text, agent)] == [
        "GPTBot",
        "Some_Bot",
    ]
    assert "Disallow" not in texts(replace(chosen, refused_agents=()))["robots.txt"]


def test_a_choice_weaker_than_the_decision_is_found():
    chosen = replace(Site.at("ana.example", ANA, NO_AI), refused_agents=("GPTBot",))
    found = matrix(chosen, render_site(chosen))
    sentences = " ".join(fault.sentence for fault in found.faults)
    assert "for ClaudeBot, " in sentences
    assert "GPTBot" not in sentences
    assert all(fault.by_choice for fault in found.faults)
    assert found.blocking == ()


def test_a_chosen_agent_is_refused_where_the_decision_refuses_it_else_everywhere():
    site = replace(with_parts(NO_AI, press=OPEN), refused_agents=("gptbot", "Some_Bot"))
    text = texts(site)["robots.txt"]
    assert allowed(text, "GPTBot", "https://ana.example/press/a.jpg")
    assert not allowed(text, "Some_Bot", "https://ana.example/press/a.jpg")


@pytest.mark.parametrize("name", ["AI2Bot", "Bot\nDisallow: /", "", "*", "Bot/1.0"])
def test_names_that_crawlers_cut_short_are_no_agents(name):
    with pytest.raises(ValueError, match="name of an agent"):
        replace(Site.at("ana.example", ANA, NO_AI), refused_agents=(name,))


def test_more_parts_than_crawlers_read_are_refused_with_the_reason():
    parts = {f"{'folder' * 5}-{number}": OPEN for number in range(2500)}
    with pytest.raises(UserError, match="larger than crawlers read"):
        robots_documents(with_parts(NO_AI, **parts))


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_no_blank_line_ends_a_group_before_its_rules(policy):
    """A parser of the standard of 1994 takes a blank line for the end of a group."""
    for group in texts(with_parts(policy, press=OPEN))["robots.txt"].split("\n\n"):
        assert ("User-agent:" in group) == ("llow: " in group)

"""robots.txt read by parsers that others wrote."""

from urllib.robotparser import RobotFileParser

import http_sf
import pytest
from protego import Protego

from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.site import Site
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
    """What both parsers conclude; they must agree."""
    standard = RobotFileParser()
    standard.parse(text.splitlines())
    answers = {Protego.parse(text).can_fetch(url, agent), standard.can_fetch(agent, url)}
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


def test_what_stands_before_the_first_group_is_comment():
    head = robots(NO_AI).split("User-agent:")[0]
    assert all(line.startswith("#") for line in head.splitlines() if line)
    assert "Article 4(3) of Directive (EU) 2019/790" in " ".join(head.replace("#", "").split())

"""robots.txt for nested parts with decisions of their own: no conclusion is weaker."""

import re
from dataclasses import replace
from urllib.robotparser import RobotFileParser

import http_sf
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego
from robots import RobotsParser

from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from tests.declarations.readers import (
    mining_reserved,
    reserved,
    signals,
    texts,
    training_reserved,
    wildcard_lines,
)
from tests.strategies import policies, story

FOLDERS = ("/a/", "/a/b/", "/a/b/c", "/a/d/", "/x", "/x%20y/")
PATHS = ("/1.jpg", "/a/1.jpg", "/a/b/1.jpg", "/a/b/c1.jpg", "/a/d/1.jpg", "/x1.jpg", "/x%20y/1.jpg")
CHOICES = st.one_of(st.none(), st.lists(st.sampled_from(["GPTBot", "Some_Bot"]), max_size=2))


KINDS = {crawler.purposes: crawler for crawler in known_crawlers()}.values()
"""One crawler of each kind; the others of a kind share its group."""


def sites():
    """Sites, or parts of one, with nested parts."""
    return st.builds(
        lambda url, policy, parts: replace(
            Site.at(url, Party("Ana"), policy),
            parts=tuple(
                Part(path, each)
                for path, each in parts.items()
                if path.startswith("/a/") or url.endswith("example/")
                if path != "/a/" or url.endswith("example/")
            ),
        ),
        st.sampled_from(["https://ana.example/", "https://ana.example/a/"]),
        policies(),
        st.dictionaries(st.sampled_from(FOLDERS), policies()),
    )


def decided(site, path):
    """The policy of the longest rule, worked out without the site's own help."""
    fitting = [part for part in site.parts if path.startswith(part.path)]
    if fitting:
        return max(fitting, key=lambda part: len(part.path)).policy
    return site.policy if path.startswith(site.url.removeprefix("https://ana.example")) else None


def readers(text):
    """Three parsers as functions from agent and path to whether it may fetch."""
    protego, spy, standard = Protego.parse(text), RobotsParser.from_string(text), RobotFileParser()
    standard.parse(text.splitlines())
    return (
        lambda agent, url: protego.can_fetch(url, agent),
        spy.can_fetch,
        standard.can_fetch,
    )


def longest(lines, path):
    """AIPREF's rule: the longest path that matches; without a path the line is for all."""
    said = [re.fullmatch(r"(/\S*)?\s*(.*)", line).groups() for line in lines]
    fitting = [(len(scope or ""), value) for scope, value in said if path.startswith(scope or "")]
    return max(fitting, default=(0, ""))[1]


@story
@given(sites())
def test_each_crawler_may_fetch_what_the_longest_part_says(site):
    text = texts(site)["robots.txt"]
    for path in PATHS:
        policy = decided(site, path)
        for crawler in KINDS:
            refused = policy is not None and (
                ("training" in crawler.purposes and mining_reserved(policy))
                or ("inference" in crawler.purposes and reserved(policy, "inference"))
                or ("search" in crawler.purposes and reserved(policy, "search"))
            )
            for may_fetch in readers(text):
                url = "https://ana.example" + path
                assert may_fetch(crawler.name, url) is not refused, (crawler.name, path)


@story
@given(sites(), CHOICES)
def test_each_path_has_the_preferences_of_its_longest_part(site, chosen):
    site = replace(site, refused_agents=None if chosen is None else tuple(chosen))
    text = texts(site)["robots.txt"]
    for path in PATHS:
        policy = decided(site, path)
        said = http_sf.parse(
            longest(wildcard_lines(text, "Content-Usage"), path).encode(), tltype="dictionary"
        )
        usage = {key: str(value) for key, (value, _) in said.items()}
        signal = longest(wildcard_lines(text, "Content-Signal"), path)
        if policy is None:
            assert usage == {}
            assert signal == ""
            continue
        assert usage == {
            "train-ai": "n" if training_reserved(policy) else "y",
            "search": "n" if reserved(policy, "search") else "y",
        }
        assert signals(signal) == {
            "search": "no" if reserved(policy, "search") else "yes",
            "ai-input": "no" if reserved(policy, "inference") else "yes",
            "ai-train": "no" if training_reserved(policy) else "yes",
        }


def lines_for(text, agent, key):
    """The values of a field for one agent: those of its own groups, else of the one for `*`."""
    own = {name.lower() for name in re.findall(r"^User-agent: (.*)$", text, re.MULTILINE)}
    name = agent if agent.lower() in own else "*"
    groups = [group for group in text.split("\n\n") if f"User-agent: {name}\n" in group + "\n"]
    return re.findall(rf"^{key}: (.*)$", "\n".join(groups), re.MULTILINE)


@story
@given(sites())
def test_whoever_may_fetch_a_path_reads_the_preferences_for_it(site):
    text = texts(site)["robots.txt"]
    may_fetch = readers(text)[0]
    for path in PATHS:
        policy = decided(site, path)
        for crawler in KINDS:
            if policy is None or not may_fetch(crawler.name, "https://ana.example" + path):
                continue
            value = longest(lines_for(text, crawler.name, "Content-Usage"), path)
            assert f"train-ai={'n' if training_reserved(policy) else 'y'}" in value
            assert f"search={'n' if reserved(policy, 'search') else 'y'}" in value


@story
@given(sites(), st.lists(st.sampled_from(["GPTBot", "Some_Bot", "Other-Bot"]), unique=True))
def test_exactly_the_chosen_agents_are_named(site, chosen):
    text = texts(replace(site, refused_agents=tuple(chosen)))["robots.txt"]
    named = re.findall(r"^User-agent: (.*)$", text, re.MULTILINE)
    assert set(named) <= {"*", *chosen}
    assert set(chosen) - {"GPTBot"} <= set(named)
    for may_fetch in readers(text):
        for agent in set(chosen) - {"GPTBot"}:
            assert not may_fetch(agent, site.url + "1.jpg")

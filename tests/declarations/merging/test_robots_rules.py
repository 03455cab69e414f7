"""Patterns of robots.txt, compared with another parser's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from countermark.declarations.merging.robots_rules import Rule, may_fetch, read_robots
from tests.strategies import story

PATHS = st.text("/ab.", max_size=8).map("/".__add__)
RULES = st.builds(Rule, st.text("/ab.*", max_size=6).map("/".__add__), st.booleans())
ENDED = RULES.map(lambda rule: Rule(rule.pattern + "$", rule.allows))


@story
@given(st.lists(st.one_of(RULES, ENDED), max_size=5), PATHS)
def test_the_longest_match_decides_as_elsewhere(rules, path):
    text = "User-agent: a\n" + "".join(f"{rule}\n" for rule in rules)
    if not path.startswith("//"):  # which the other parser takes for the name of a host
        assert may_fetch(rules, path) is Protego.parse(text).can_fetch(
            "https://h.example" + path, "a"
        )


def test_a_pattern_of_many_stars_takes_no_time():
    assert not Rule("/" + "*a" * 1000 + "b", allows=True).matches("/" + "a" * 2000)


@pytest.mark.parametrize(
    ("line", "agent", "rules"),
    [
        ("\ufeffUser-agent: GPTBot/1.0\n", "gptbot", 1),
        ("useragent : GPTBot # mine\n", "gptbot", 1),
        ("User-agent *\n", "*", 1),
        ("User-agent: Other\n", "gptbot", 0),
        ("# User-agent: GPTBot\n", "gptbot", 0),
    ],
)
def test_lines_are_read_as_leniently_as_any_parser_does(line, agent, rules):
    robots = read_robots([line, "disalow: /a\n", "nonsense here too\n"])
    assert len(robots.rules_for(agent)) == rules


def test_another_line_does_not_end_a_group_before_its_rules():
    """RFC 9309, section 2.2.4: other records must not interfere."""
    lines = ["User-agent: a\n", "Crawl-delay: 1\n", "User-agent: b\n", "Allow: /\n", "Foo: 1\n"]
    (group,) = read_robots(lines).groups
    assert group.agents == ["a", "b"]
    assert group.after == 4
    assert group.others == [("crawl-delay", "1"), ("foo", "1")]

"""A site's own robots.txt with our lines in it: nothing is lost, and three parsers are asked."""

import re
from dataclasses import replace
from urllib.robotparser import RobotFileParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego
from robots import RobotsParser

from countermark.declarations.merging.merge import merge
from countermark.declarations.merging.merged import difference
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING
from tests.declarations.readers import texts, wildcard_lines
from tests.strategies import story

OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
SITE = Site.at("https://ana.example/", Party("Ana Ruiz"), NO_AI)
SITES = (
    SITE,
    replace(SITE, parts=(Part("/press/", OPEN),)),
    replace(SITE, policy=OPEN, parts=(Part("/works/", NO_AI), Part("/works/b/", NO_TRAINING))),
    Site.at("https://ana.example/works/", Party("Ana Ruiz"), NO_AI),
)
OURS = texts(SITE)["robots.txt"]
WORDPRESS = """\
# START YOAST BLOCK
User-agent: *
Disallow: /wp-admin/
Allow: /wp-admin/admin-ajax.php

Sitemap: https://ana.example/sitemap_index.xml
# END YOAST BLOCK
"""
AGENTS = ("GPTBot", "CCBot", "ChatGPT-User", "Google-Extended")
OTHERS = ("Googlebot", "bingbot", "Slurp", "Unnamed")
PATHS = ("/", "/a.jpg", "/works/a.jpg", "/works/b/a.jpg", "/press/a.jpg", "/press/raw/a.jpg", "/wp")
TWO_AGENTS = r"User-agent:.*\nUser-agent:"
PATTERNS = (
    "/", "", "/works/", "/works/a.jpg", "/works/b/", "/press/", "/press/raw/", "/*.jpg", "/*.jpg$",
    "/works/*", "*", "*.jpg", "/works/a.jpg$", "/a", "/w", "/%77orks/", "/*/a", "/press/*.jpg",
)  # fmt: skip


def merged(existing, ours=OURS):
    data = existing if isinstance(existing, bytes) else existing.encode()
    return merge("robots.txt", data, ours)


def text_of(made):
    return made.data.decode("utf-8", "replace")


def two_parsers(text):
    """Two parsers as functions from agent and path to whether it may fetch."""
    protego, standard = Protego.parse(text), RobotFileParser()
    standard.parse(text.splitlines())
    return (
        lambda agent, path: protego.can_fetch("https://ana.example" + path, agent),
        lambda agent, path: standard.can_fetch(agent, "https://ana.example" + path),
    )


def parsers(text, existing=""):
    """Three parsers, where the third can read it.

    robotspy 0.13 gives what it knows of one agent to the others of a group of several, if the
    agent had a group before (`update_rules` goes on with the combined list).
    """
    spy = RobotsParser.from_string(text)
    asked = [lambda agent, path: spy.can_fetch(agent, "https://ana.example" + path)]
    return (*two_parsers(text), *(asked if not re.search(TWO_AGENTS, existing) else []))


def is_kept(existing, made):
    """Whether every line of the existing file is in the merged one, in order."""
    lines = iter(re.split(rb"\r\n|\r|\n", made.removeprefix(b"\xef\xbb\xbf")))
    old = re.split(rb"\r\n|\r|\n", existing.removeprefix(b"\xef\xbb\xbf"))
    return all(any(line == new for new in lines) for line in old)


def rule_lines():
    rule = st.builds("{}: {}".format, st.sampled_from(["Allow", "Disallow"]), _patterns())
    agent = st.builds("User-agent: {}".format, st.sampled_from(["*", *AGENTS, *OTHERS]))
    other = st.sampled_from(
        ["", "# a comment", "Crawl-delay: 10", "Sitemap: https://ana.example/s.xml", "nonsense",
         "Content-Usage: train-ai=y", "Host: ana.example", "License: https://ana.example/l.xml"]
    )  # fmt: skip
    return st.one_of(rule, rule, agent, other)


def _patterns():
    return st.sampled_from(PATTERNS)


def groups():
    """A robots.txt as people write it: agents, then rules."""
    agents = st.lists(st.sampled_from(["*", *AGENTS, *OTHERS]), min_size=1, max_size=2)
    rules = st.lists(
        st.builds("{}: {}".format, st.sampled_from(["Allow", "Disallow"]), _patterns()),
        min_size=1,
        max_size=4,
    )
    group = st.builds(
        lambda names, said: (
            "".join(f"User-agent: {name}\n" for name in names)
            + "".join(f"{line}\n" for line in said)
        ),
        agents,
        rules,
    )
    return st.lists(group, max_size=4).map("\n".join)


def files():
    """Bytes of any kind, and lines in any order, with any line ends."""
    lines = st.tuples(st.lists(rule_lines(), max_size=12), st.sampled_from(["\n", "\r\n", "\r"]))
    written = lines.map(lambda pair: pair[1].join(pair[0]).encode())
    mark = st.sampled_from([b"", b"\xef\xbb\xbf"])
    return st.one_of(
        st.builds(bytes.__add__, mark, written),
        st.binary(max_size=60),
        st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")),
        st.just("User-agent: *\r\nDisallow: /privé/\r\n".encode("latin-1")),
    )


@story
@given(files(), st.sampled_from(SITES))
def test_every_line_survives_and_a_second_merge_changes_nothing(existing, site):
    ours = texts(site)["robots.txt"]
    made = merged(existing, ours)
    assert merged(made.data, ours).data == made.data
    if not made.replaced:
        assert is_kept(existing, made.data)


@story
@given(files(), st.sampled_from(SITES), st.sampled_from(SITES))
def test_a_new_decision_replaces_the_older_and_nothing_else(existing, older, newer):
    first, second = (texts(site)["robots.txt"] for site in (older, newer))
    direct = merged(existing, second)
    assert merged(merged(existing, first).data, second).data.rstrip() == direct.data.rstrip()


@story
@given(groups(), st.sampled_from(SITES))
def test_three_parsers_find_a_reserved_agent_refused(existing, site):
    ours = texts(site)["robots.txt"]
    made = merged(existing, ours)
    wanted = Protego.parse(ours)
    for agent in AGENTS:
        if any(agent in sentence for sentence in made.warnings):
            continue
        for path in PATHS:
            if not wanted.can_fetch("https://ana.example" + path, agent):
                for may_fetch in parsers(text_of(made), existing):
                    assert not may_fetch(agent, path), (agent, path)


@story
@given(groups(), st.sampled_from(SITES))
def test_agents_that_we_do_not_name_keep_their_access(existing, site):
    made = merged(existing, texts(site)["robots.txt"])
    before, after = parsers(existing, existing), parsers(text_of(made), existing)
    for agent in OTHERS:
        for path in PATHS:
            for old, new in zip(before, after, strict=True):
                assert new(agent, path) is old(agent, path), (agent, path)


@story
@given(groups(), st.sampled_from(SITES))
def test_what_was_closed_to_an_agent_stays_closed_or_is_told(existing, site):
    """With a group of its own it no longer reads the one for everyone."""
    made = merged(existing, texts(site)["robots.txt"])
    before, after = Protego.parse(existing), Protego.parse(text_of(made))
    for agent in AGENTS:
        if any(agent in sentence for sentence in made.warnings):
            continue
        for path in PATHS:
            url = "https://ana.example" + path
            assert before.can_fetch(url, agent) or not after.can_fetch(url, agent), (agent, path)


def test_the_usual_file_of_a_blog():
    made = merged(WORDPRESS)
    text = text_of(made)
    for may_fetch in parsers(text):
        assert not may_fetch("GPTBot", "/wp-admin/admin-ajax.php")
        assert not may_fetch("GPTBot", "/a.jpg")
        assert not may_fetch("Googlebot", "/wp-admin/x")
        assert may_fetch("Googlebot", "/a.jpg")
    assert wildcard_lines(text, "Content-Usage") == ["train-ai=n, search=y"]
    assert wildcard_lines(text, "Allow") == ["/wp-admin/admin-ajax.php"]
    assert made.warnings == ()
    assert text.index("License:") < text.index("User-agent:")


def test_no_file_and_our_own_file_are_marked_from_the_beginning():
    made = merged(b"")
    assert merged(OURS) == made
    assert made.notes == made.warnings == ()
    assert merged(made.data, texts(SITES[1])["robots.txt"]) == merged(
        b"", texts(SITES[1])["robots.txt"]
    )


@pytest.mark.parametrize(
    ("existing", "sentence"),
    [
        ("User-agent: *\nDisallow: /\n", "closes / to everyone"),
        ("User-agent: *\nContent-Signal: ai-train=yes\nAllow: /\n", "“content-signal: ai-train=y"),
        ("License: https://x.example/l.xml\n", "“license: https://x.example/l.xml”"),
        ("#" * 600_000, "larger than 500 KiB"),
    ],
)
def test_what_a_person_must_look_at_is_told_and_left_alone(existing, sentence):
    made = merged(existing)
    assert sentence in " ".join(made.warnings)
    assert is_kept(existing.encode(), made.data)


def test_an_allow_line_for_a_reserved_agent_is_outweighed_and_told():
    made = merged("User-agent: GPTBot\nAllow: /\nAllow: /public/$\n")
    for may_fetch in parsers(text_of(made)):
        assert not may_fetch("GPTBot", "/public/")
        assert not may_fetch("GPTBot", "/a.jpg")
    assert "lines for GPTBot that longer ones of ours outweigh: “Allow: /”, " in made.notes[1]
    assert made.warnings == ()


def test_an_allow_line_that_we_cannot_outweigh_is_a_warning():
    ours = texts(SITES[1])["robots.txt"]
    made = merged("User-agent: GPTBot\nAllow: /*.jpg\n", ours)
    assert made.warnings == (
        "robots.txt opens to GPTBot what the decision closes: “Allow: /*.jpg”. Take that out.",
    )


def test_agents_with_groups_of_their_own_get_the_preferences_too():
    text = text_of(
        merged(
            "User-agent: Googlebot\nDisallow: /a/\nAllow: /b/\n\n"
            "User-agent: Bad\nDisallow: /\n\nUser-agent: *\nDisallow: /c/\n"
        )
    )
    groups = [group.splitlines() for group in text.split("User-agent: ")]
    found = {group[0]: [line for line in group if line.startswith("Content-")] for group in groups}
    said = ["Content-Usage: train-ai=n, search=y"]
    said += ["Content-Signal: search=yes, ai-input=no, ai-train=no"]
    assert (found["Googlebot"], found["Bad"], found["*"]) == (said, [], said)


def test_of_many_lines_a_few_are_shown():
    many = "".join(f"Allow: /{number}\n" for number in range(100))
    made = merged(f"User-agent: GPTBot\n{many}")
    assert len(made.notes) == 2
    assert made.notes[1].endswith("“Allow: /4” and 95 more.")


def test_what_the_decision_opens_to_an_agent_is_told():
    ours = texts(SITES[1])["robots.txt"]
    made = merged("User-agent: *\nDisallow: /press/\nDisallow: /*.jpg\n", ours)
    (sentence,) = [each for each in made.warnings if "GPTBot" in each]
    assert "where the decision lets them in: “Disallow: /press/”, “Disallow: /*.jpg”." in sentence


def test_sentences_hold_no_control_characters_of_the_file():
    existing = "User-agent: a\x1b[31mb\nContent-Usage: \x1b[2J\nUser-agent: GPTBot\nAllow: /\x07\n"
    said = (*merged(existing).warnings, *merged(existing).notes)
    assert len(said) >= 3
    assert all(sentence.isprintable() for sentence in said)


def test_an_agent_keeps_what_the_group_for_everyone_told_it():
    ours = texts(SITES[3])["robots.txt"]
    made = merged("User-agent: *\nDisallow: /cgi-bin/\nAllow: /cgi-bin/map\n", ours)
    for may_fetch in parsers(text_of(made)):
        assert not may_fetch("GPTBot", "/cgi-bin/x")
        assert may_fetch("GPTBot", "/cgi-bin/map")
        assert not may_fetch("GPTBot", "/works/a.jpg")
        assert may_fetch("GPTBot", "/other")


def test_line_ends_and_the_byte_order_mark_stay_what_they_were():
    made = merged(b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /priv\xe9/").data
    assert made.startswith(b"\xef\xbb\xbf# BEGIN")
    assert b"Disallow: /priv\xe9/\r\n" in made
    assert made.count(b"\n") == made.count(b"\r\n")


def test_a_file_no_crawler_reads_is_replaced():
    made = merged("User-agent: *\nDisallow:\n".encode("utf-16"))
    assert made.replaced
    assert made.data == merged(b"").data


@pytest.mark.parametrize("marker", ["BEGIN Countermark: these lines are replaced", "END Counterm"])
def test_a_marker_without_its_counterpart_is_somebodys_comment(marker):
    whole = text_of(merged(WORDPRESS))
    broken = "".join(line for line in whole.splitlines(True) if marker not in line)
    again = merged(broken)
    assert is_kept(broken.encode(), again.data)
    assert merged(again.data).data == again.data


def test_the_difference_shows_what_is_new_and_nothing_gone():
    lines = difference("robots.txt", WORDPRESS.encode(), merged(WORDPRESS).data).splitlines()
    assert lines[0] == "--- robots.txt (existing)"
    assert "+Content-Usage: train-ai=n, search=y" in lines
    assert not [line for line in lines[2:] if line.startswith("-")]
    assert difference("robots.txt", b"a", b"a") == ""

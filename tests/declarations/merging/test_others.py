"""tdmrep.json, server files, small text files and sitemap indexes that a site has already."""

import json
import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from countermark.declarations import sitemap
from countermark.declarations.merging.merge import can_merge, merge
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI
from tests.declarations.readers import tdm_rule, texts
from tests.strategies import story

OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
SITE = replace(
    Site.at("https://ana.example/", Party("Ana Ruiz"), NO_AI), parts=(Part("/press/", OPEN),)
)
OURS = texts(SITE)
TDM = ".well-known/tdmrep.json"
LINE_FILES = ("server/htaccess", "server/nginx.conf", "ai.txt", ".well-known/trust.txt")


def tdm(rules):
    data = rules if isinstance(rules, bytes) else json.dumps(rules).encode()
    return merge(TDM, data, OURS[TDM])


def rule(location, value=1, **more):
    return {"location": location, "tdm-reservation": value, **more}


def rules():
    locations = st.sampled_from(
        ["/", "/press/", "/press/raw/", "/works/", "/*.jpg", "/press/*.jpg$", "/a", ""]
    )
    values = st.sampled_from([0, 1, "1", True, None])
    return st.lists(st.builds(rule, locations, values), max_size=6)


@story
@given(rules())
def test_other_rules_stay_in_their_order_and_a_second_merge_changes_nothing(theirs):
    made = tdm(theirs)
    merged = json.loads(made.data)
    ours = json.loads(OURS[TDM])
    kept = [each for each in theirs if each["location"] not in ("/", "/press/")]
    assert [each for each in merged if each not in ours] == kept
    assert [each for each in merged if each in ours] == ours
    assert tdm(made.data).data == made.data


@story
@given(rules(), st.sampled_from(["/a.jpg", "/works/1", "/press/a.jpg", "/press/raw/1", "/x"]))
def test_what_the_decision_reserves_is_reserved_unless_it_is_told(theirs, path):
    made = tdm(theirs)
    if not made.warnings and not path.startswith("/press/"):
        assert tdm_rule(made.data.decode(), path).get("tdm-reservation") == 1


def test_a_rule_for_the_same_place_is_ours_with_a_note():
    made = tdm([rule("/", 0), rule("/other/", **{"tdm-policy": "https://x.example/p"})])
    assert "The rule for / in .well-known/tdmrep.json is replaced; it was" in made.notes[1]
    assert tdm_rule(made.data.decode(), "/other/1")["tdm-policy"] == "https://x.example/p"
    assert tdm_rule(made.data.decode(), "/1")["tdm-reservation"] == 1
    assert made.warnings == ()


def test_a_longer_rule_that_reserves_nothing_is_a_warning():
    made = tdm([rule("/works/", 0)])
    assert "The rule for /works/" in made.warnings[0]
    assert tdm_rule(made.data.decode(), "/works/1")["tdm-reservation"] == 0


@pytest.mark.parametrize("existing", [b"{}", b"[", b"\xff\xfe[", b"\x80", b"[" * 100_000, b"null"])
def test_a_tdmrep_that_nobody_reads_is_replaced(existing):
    made = tdm(existing)
    assert made.replaced
    assert made.data.decode() == OURS[TDM]


def test_rules_are_kept_with_all_they_hold():
    odd = rule("/x/", note="é\ud800", extra=[1, {"a": None}])
    made = tdm([odd, "no rule"])
    assert odd in json.loads(made.data)
    assert "no rule" in json.loads(made.data)


@story
@given(st.sampled_from(LINE_FILES), st.binary(max_size=80))
def test_every_line_of_any_file_survives_and_a_second_merge_changes_nothing(path, existing):
    made = merge(path, existing, OURS[path])
    assert merge(path, made.data, OURS[path]).data == made.data
    lines = iter(re.split(rb"\r\n|\r|\n", made.data.removeprefix(b"\xef\xbb\xbf")))
    old = re.split(rb"\r\n|\r|\n", existing.removeprefix(b"\xef\xbb\xbf"))
    if not made.replaced:
        assert all(any(line == new for new in lines) for line in old)


@pytest.mark.parametrize("path", LINE_FILES)
def test_a_block_that_a_person_moved_stays_where_it_is(path):
    first = merge(path, b"", OURS[path]).data
    moved = b"# before\n" + first + b"# after\n"
    newer = texts(replace(SITE, party=Party("Somebody Else")))[path]
    made = merge(path, moved, newer)
    assert made.data.startswith(b"# before\n# BEGIN")
    assert made.data.endswith(b"# END Countermark\n# after\n")
    assert made.data == moved.replace(first, merge(path, b"", newer).data)


@pytest.mark.parametrize(
    ("path", "existing"),
    [
        ("server/htaccess", 'RewriteEngine on\nHeader set X-Robots-Tag "all"\n'),
        (".well-known/trust.txt", "member=https://x.example/\ndatatrainingallowed=yes\n"),
        ("ai.txt", "User-Agent: *\nAllow: *.jpg\nDisallow: *.png\n"),
    ],
)
def test_lines_that_set_the_same_are_told(path, existing):
    made = merge(path, existing.encode(), OURS[path])
    assert len(made.warnings) == 1
    assert made.warnings[0].startswith(f"Line 2 of {path} speaks of ")
    assert "at the end" in made.notes[0]


def test_lines_at_the_end_of_a_server_file_may_have_to_be_moved():
    path, existing = "server/nginx.conf", b'server_tokens off;\nadd_header x-robots-tag "all";\n'
    made = merge(path, existing, OURS[path])
    assert made.warnings[0].startswith(f"Line 2 of {path} speaks of x-robots-tag")
    assert "move them into it with both comments" in made.warnings[1]
    assert len(merge(path, made.data, OURS[path]).warnings) == 1


@cache
def pictures(number):
    works = (PublishedWork(f"/{n}.jpg", NO_AI, "a", "image/jpeg", "") for n in range(number))
    found = {each.path: each.text for each in sitemap.documents(replace(SITE, works=tuple(works)))}
    return found["sitemap-images.xml"]


INDEX = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- mine -->
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://ana.example/blog.xml</loc></sitemap>
</sitemapindex>
"""


def locations(data):
    root = etree.fromstring(data)
    return [found.text for found in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


def test_entries_are_added_to_an_index():
    ours = pictures(50_001)
    made = merge("sitemap-images.xml", INDEX.encode(), ours)
    assert locations(made.data) == ["https://ana.example/blog.xml", *locations(ours.encode())]
    assert b"<!-- mine -->" in made.data
    assert merge("sitemap-images.xml", made.data, ours).data == made.data


@pytest.mark.parametrize(
    "existing",
    [
        pictures(3),
        "<sitemapindex/>",
        "no xml",
        INDEX.replace("\n", ""),
        '<!DOCTYPE a [<!ENTITY b "c">]>\n' + INDEX,
        "\udcff",
    ],
)
def test_a_sitemap_that_is_no_index_is_replaced(existing):
    ours = pictures(50_001)
    made = merge("sitemap-images.xml", existing.encode("utf-8", "surrogateescape"), ours)
    assert made.replaced
    assert made.data.decode() == ours


def test_what_is_all_ours_is_replaced_and_the_same_is_left():
    path = "policies/tdm-policy.json"
    assert not can_merge(path)
    assert merge(path, b"{}", OURS[path]).replaced
    for each in (path, TDM):
        same = merge(each, OURS[each].encode(), OURS[each])
        assert (same.replaced, same.notes, same.data.decode()) == (False, (), OURS[each])

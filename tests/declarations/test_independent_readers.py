"""Our readers conclude what independent ones do, wherever those speak."""

import json
from dataclasses import replace

import extruct
from datadiligence.rules import TDMRepHeader, XRobotsTagHeader
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from protego import Protego
from robots import RobotsParser

from countermark.declarations.readers import noai, page, robots, rsl, tdmrep
from countermark.declarations.readers.servers import apache, nginx
from countermark.declarations.render import render_site, render_works
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Use
from countermark.rights.presets import NO_AI
from tests.declarations.readers import apache_headers, nginx_headers
from tests.declarations.test_rsl import SCHEMA, TOKENS, conclusion
from tests.declarations.works import hostile_works
from tests.strategies import parties, policies, story

AGENTS = ("GPTBot", "CCBot", "Googlebot")
PATHS = ("/", "/a", "/a/", "/a/b.jpg", "/press/x", "/p", "/a/b.jpg.html")
ANA = Party("Ana Ruiz", email="ana@ana.example")


def robots_files():
    """Files of groups with rules and with lines that only some parsers know."""
    pattern = st.sampled_from(["/", "/a", "/a/", "/a/b.jpg", "/press/", "/*.jpg", "/*.jpg$", "/p$"])
    rule = st.builds("{}: {}".format, st.sampled_from(["Allow", "Disallow"]), pattern)
    other = st.sampled_from(["Content-Usage: train-ai=n", "Crawl-delay: 1", "# Disallow: /", ""])
    names = st.lists(st.sampled_from([*AGENTS, "*"]), min_size=1, max_size=2, unique=True)
    lines = st.tuples(
        st.lists(other, max_size=2), rule, st.lists(st.one_of(rule, other), max_size=3)
    )
    group = st.builds(
        lambda agents, body: [
            *(f"User-agent: {agent}" for agent in agents), *body[0], body[1], *body[2],
        ],
        names,
        lines,
    )  # fmt: skip
    return st.lists(group, max_size=4).map(
        lambda groups: "".join(f"{line}\n" for each in groups for line in each)
    )


@story
@given(robots_files(), st.sampled_from(PATHS), st.sampled_from(AGENTS))
def test_robots_txt_as_two_independent_parsers_read_it(text, path, agent):
    url = f"https://ana.example{path}"
    strict = RobotsParser.from_string(text)
    assert robots.may_fetch(text, agent, path) is strict.can_fetch(agent, url)
    assert robots.may_fetch(text, agent, path) is Protego.parse(text).can_fetch(url, agent)


@story
@given(st.sampled_from(["0", "1", "2", "yes", "", " 1 ", "true"]))
def test_the_reservation_header_is_never_taken_for_more(value):
    ours = tdmrep.read_tdm_headers([("tdm-reservation", value)]).answers
    theirs = TDMRepHeader().is_allowed(headers={"tdm-reservation": value})
    if value in {"0", "1"}:
        assert (ours[Use.DATA_MINING] is Permission.ALLOWED) is theirs
    if ours.get(Use.DATA_MINING) is Permission.NOT_ALLOWED:
        assert not theirs


@story
@given(st.lists(st.sampled_from(["noai", "noimageai", "NOAI", "noindex", "none", "max-snippet:1"])))
def test_noai_is_never_taken_for_more(directives):
    value = ", ".join(directives)
    ours = noai.read_x_robots_tag([value]).answers
    if Use.GENERATIVE_TRAINING in ours:
        assert not XRobotsTagHeader().is_allowed(headers={"X-Robots-Tag": value})
    assert (Use.GENERATIVE_TRAINING in ours) is ("noai" in directives and ":" not in value)


@story
@given(parties(), policies(), st.dictionaries(st.sampled_from(["/a/", "/a/b/", "/c"]), policies()))
def test_licences_are_valid_and_concluded_alike(party, policy, parts):
    site = replace(
        Site.at("https://ana.example/", party, policy),
        parts=tuple(Part(path, each) for path, each in parts.items()),
    )
    (text,) = [each.text for each in render_site(site) if each.path == "rsl.xml"]
    root = etree.fromstring(text.encode())
    SCHEMA.assertValid(root)
    words = {"free": Permission.ALLOWED, "asked": Permission.CONSTRAINED}
    for path in ("/x.jpg", "/a/x.jpg", "/a/b/x.jpg", "/c-2.jpg"):
        theirs, ours = conclusion(root, path), rsl.read_rsl(text, path).answers
        for token in set(TOKENS) - {"ai-index"}:
            answer = words.get(theirs[token], Permission.NOT_ALLOWED)
            for use in TOKENS[token]:
                assert ours[Use(use.replace("_", "-"))] is answer


@story
@given(st.sampled_from(["</license>", "<license>", 'type="usage"', "search", "ai-all", "xmlns"]),
       st.sampled_from(["", "x", "<x/>", "search search"]))  # fmt: skip
def test_a_licence_that_breaks_the_schema_gives_nothing_away(old, new):
    """Ours may forgive what the schema does not, but never to allow a use of AI."""
    site = Site.at("https://ana.example/", ANA, NO_AI)
    (text,) = [each.text for each in render_site(site) if each.path == "rsl.xml"]
    assert old in text
    said = rsl.read_rsl(text.replace(old, new, 1), "/a")
    assert said.answers == {} or not said.problems
    assert {use for use, each in said.answers.items() if each is Permission.ALLOWED} <= {Use.SEARCH}


@story
@given(hostile_works())
def test_a_page_as_two_independent_parsers_read_it(published):
    site = replace(Site.at("https://ana.example/", ANA, NO_AI), works=(published,))
    (json_ld,) = [each.text for each in render_works(site) if each.path.endswith(".jsonld")]
    text = (
        '<html><head><meta name="tdm-reservation" content="1">'
        '<meta name="robots" content="noai, noimageai">'
        f'<script type="application/ld+json">{json_ld}</script></head><body>x</body></html>'
    )
    ours = page.read_page(text)
    (theirs,) = extruct.extract(text, syntaxes=["json-ld"])["json-ld"]
    (picture,) = ours.pictures
    assert picture == {key: theirs[key] for key in picture}
    assert {"contentUrl", "license", "creditText", "copyrightNotice"} <= set(picture)
    root = html.document_fromstring(text)
    assert root.xpath("//meta[@name='tdm-reservation']/@content") == ["1"]
    assert ours.tdm.answers == tdmrep.read_tdm_meta([("tdm-reservation", "1")]).answers


@story
@given(parties(), policies())
def test_servers_send_what_small_readers_of_these_tests_find(party, policy):
    documents = {
        each.path: each.text for each in render_site(Site.at("ana.example", party, policy))
    }
    said = nginx.sends(documents["server/nginx.conf"], "/a.jpg")
    assert (list(said.headers), said.problems) == (
        nginx_headers(documents["server/nginx.conf"]),
        (),
    )
    said = apache.sends(documents["server/htaccess"], "/a.jpg")
    assert (list(said.headers), said.problems) == (apache_headers(documents["server/htaccess"]), ())


def test_offers_are_json_that_others_read():
    site = Site.at("https://ana.example/", ANA, NO_AI)
    (text,) = [each.text for each in render_site(site) if each.path.startswith("policies/")]
    assert tdmrep.read_offer(text).problems == ()
    assert (
        tdmrep.read_offer(json.dumps(json.loads(text))).answers == tdmrep.read_offer(text).answers
    )

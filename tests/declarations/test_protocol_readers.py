"""Our readers conclude what the protocols' rules say, and from nothing wrong do they conclude."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.declarations.readers import (
    aipref,
    noai,
    page,
    patterns,
    robots,
    rsl,
    tdmai,
    tdmrep,
    texts,
    xmp,
)
from countermark.declarations.readers.servers import (
    apache,
    caddy,
    iis,
    nginx,
    underscore_headers,
)
from countermark.rights.policy import Permission, Use
from tests.strategies import hostile_text, story

YES, ASK, NO = Permission
GENERATIVE, OTHER, INPUT, MINING, SEARCH = Use
TRAINING = {GENERATIVE, OTHER}
TDM = {*TRAINING, MINING}


def answer(said, permission):
    """The uses with this answer."""
    return {use for use, each in said.answers.items() if each is permission}


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("/", "/a", True),
        ("/a", "/abc", True),
        ("/a/", "/a", False),
        ("*.jpg$", "/a/b.jpg", True),
        ("*.jpg$", "/a/b.jpg.html", False),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("/*/b*c", "/x/y/b-c-d", True),
        ("/a*a$", "/a", False),
        ("/%7Eana", "/~ana/x", True),
        ("/ü", "/%C3%BC/x", True),
        ("/a%2fb", "/a%2Fb", True),
        ("/a%2Fb", "/a/b", False),
        ("*", "/", True),
        ("/" + "*a" * 5000 + "b", "/" + "a" * 20_000, False),
    ],
)
def test_patterns_match_as_the_standard_says(pattern, path, fits):
    assert patterns.matches(pattern, path) is fits


TDM_FILE = """[{"location": "/press/", "tdm-reservation": 0},
 {"location": "/", "tdm-reservation": 1, "tdm-policy": "https://a.example/p.json"}]"""


def test_tdmrep_takes_the_first_rule_that_matches():
    assert answer(tdmrep.read_tdmrep(TDM_FILE, "/press/a.jpg"), YES) == TDM
    assert answer(tdmrep.read_tdmrep(TDM_FILE, "/a.jpg"), NO) == TDM
    assert tdmrep.policy_address(TDM_FILE, "/a.jpg") == "https://a.example/p.json"
    assert tdmrep.policy_address(TDM_FILE, "/press/a.jpg") == ""
    other_way = json.dumps(json.loads(TDM_FILE)[::-1])
    assert answer(tdmrep.read_tdmrep(other_way, "/press/a.jpg"), NO) == TDM


@pytest.mark.parametrize("value", ['"1"', "true", "2", "1.0", "null", "[1]"])
def test_tdmrep_takes_only_the_numbers(value):
    said = tdmrep.read_tdmrep(f'[{{"location": "/", "tdm-reservation": {value}}}]', "/a")
    assert said.answers == {}
    assert "unset" in said.problems[0]


@pytest.mark.parametrize("text", ["", "{}", "[", '"/"', "[" * 100_000])
def test_what_is_no_list_says_nothing(text):
    assert tdmrep.read_tdmrep(text, "/").answers == {}
    assert tdmrep.read_tdmrep(text, "/").problems
    assert tdmrep.policy_address(text, "/") == ""


def test_a_path_without_a_rule_is_not_spoken_of():
    said = tdmrep.read_tdmrep('[7, {"location": "/a/", "tdm-reservation": 1}]', "/b")
    assert said == tdmrep.read_tdmrep("[]", "/b")
    assert said.problems == ()


def test_headers_and_meta_tags_are_zero_or_one():
    assert answer(tdmrep.read_tdm_headers([("TDM-Reservation", "1")]), NO) == TDM
    assert answer(tdmrep.read_tdm_meta([("tdm-reservation", "0")]), YES) == TDM
    assert tdmrep.read_tdm_headers([("tdm-policy", "https://a.example")]).answers == {}
    for values in (["yes"], ["1", "0"], [""]):
        said = tdmrep.read_tdm_headers([("tdm-reservation", value) for value in values])
        assert said.answers == {}
        assert said.problems


OFFER = {
    "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
    "@type": "Offer",
    "profile": "http://www.w3.org/ns/tdmrep",
    "uid": "https://a.example/p.json",
    "assigner": {"uid": "https://a.example"},
    "permission": [{"action": "tdm:mine", "duty": [{"action": "obtainConsent"}]}],
}


def test_an_offer_is_mining_on_conditions():
    said = tdmrep.read_offer(json.dumps(OFFER))
    assert answer(said, ASK) == TDM
    assert said.problems == ()


@pytest.mark.parametrize(
    ("change", "given"),
    [
        ({"permission": [{"action": "tdm:mine"}]}, YES),
        ({"permission": [{"action": "tdm:mine", "duty": {"action": "compensate"}}]}, ASK),
        ({"permission": OFFER["permission"] + [{"action": "tdm:mine"}]}, YES),
        ({"permission": {"action": "tdm:mine", "duty": [{"action": "smile"}]}}, YES),
    ],
)
def test_a_permission_without_a_duty_to_ask_gives_mining_away(change, given):
    assert answer(tdmrep.read_offer(json.dumps(OFFER | change)), given) == TDM


@pytest.mark.parametrize(
    "change",
    [
        {"@context": "http://www.w3.org/ns/odrl.jsonld"},
        {"@type": "Set"},
        {"profile": ""},
        {"uid": None},
        {"assigner": "Ana"},
        {"prohibition": []},
        {"permission": []},
    ],
)
def test_what_is_not_the_profile_is_named(change):
    assert tdmrep.read_offer(json.dumps(OFFER | change)).problems


ROBOTS = """License: https://a.example/rsl.xml
User-agent: *
Content-Usage: train-ai=n, search=y
Content-Usage: /press/ train-ai=y, search=y
Content-Signal: search=yes, ai-input=no, ai-train=no
Allow: /

User-agent: GPTBot
User-agent: CCBot
Disallow: /
Allow: /press/
License: https://a.example/other.xml
"""


def test_a_group_of_ones_own_replaces_that_of_everyone():
    assert robots.may_fetch(ROBOTS, "Googlebot", "/a")
    assert not robots.may_fetch(ROBOTS, "gptbot/1.0", "/a")
    assert robots.may_fetch(ROBOTS, "CCBot", "/press/a")
    assert robots.agents_named(ROBOTS) == ("gptbot", "ccbot")
    assert robots.licences(ROBOTS) == ("https://a.example/rsl.xml",)


def test_preferences_are_those_of_the_longest_path():
    assert robots.read_usage(ROBOTS, "/a").answers == {GENERATIVE: NO, SEARCH: YES}
    assert robots.read_usage(ROBOTS, "/press/a").answers == {GENERATIVE: YES, SEARCH: YES}
    said = robots.read_signals(ROBOTS, "/a")
    assert (answer(said, NO), answer(said, YES)) == ({*TRAINING, INPUT}, {SEARCH})
    assert robots.read_usage(ROBOTS, "/a", "GPTBot").answers == {}


def test_a_disallowed_path_hides_its_preferences():
    said = robots.read_usage(ROBOTS.replace("Allow: /\n\n", "Disallow: /\n\n"), "/a")
    assert said.answers == {}
    assert said.problems == ("A disallowed path hides Content-Usage: /a",)


@pytest.mark.parametrize(
    ("text", "agent", "may"),
    [
        ("", "A", True),
        ("User-agent: A\nDisallow:", "A", True),
        ("\ufeffUser-agent: A\nDisallow: /", "A", False),
        ("user-AGENT : a # x\nDISALLOW : / # y", "A", False),
        ("User-agent: A\rDisallow: /", "A", False),
        ("User-agent: A\x0bDisallow: /", "A", True),
        ("User-agent: A\nDisallow: /\n\nUser-agent: A\nAllow: /p", "A", True),
        ("User-agent: A\nDisallow: /p\nAllow: /p", "A", True),
        ("User-agent: A\nAllow: /\nDisallow: /p", "A", False),
        ("User-agent: A\nSitemap: https://a.example/s\nUser-agent: B\nDisallow: /", "A", False),
        # Who knows no preferences takes the next group for a part of this one.
        ("User-agent: *\nContent-Usage: search=y\n\nUser-agent: B\nDisallow: /", "A", False),
        ("User-agent: AI2Bot\nDisallow: /", "AI", False),
        ("Disallow: /\nUser-agent: *\nAllow: /", "A", True),
        ("#" * 600_000 + "\nUser-agent: *\nDisallow: /", "A", True),
    ],
)
def test_groups_are_read_as_crawlers_read_them(text, agent, may):
    assert robots.may_fetch(text, agent, "/p") is may


def test_what_crawlers_misread_is_named():
    assert robots.problems(ROBOTS) == ()
    assert "larger than" in robots.problems("#" * 600_000)[0]
    assert "cut short to “ai”" in robots.problems("User-agent: AI2Bot")[0]


@pytest.mark.parametrize("value", ["", "ai-train=maybe", "train-ai=n", "ai-train", "AI-Train=no"])
def test_a_signal_that_is_none_says_nothing(value):
    assert (
        robots.read_signals(f"User-agent: *\nContent-Signal: {value}\nAllow: /", "/").answers == {}
    )


def test_content_usage_is_yes_or_no_for_two_labels():
    assert aipref.read_content_usage("train-ai=n, search=y").answers == {
        GENERATIVE: NO,
        SEARCH: YES,
    }
    assert aipref.read_content_usage("train-ai=n;exceptions=cc-cr").answers == {GENERATIVE: NO}
    assert aipref.read_content_usage("train-ai=y, train-ai=n").answers == {GENERATIVE: NO}
    assert aipref.read_content_usage("").problems == ()


@pytest.mark.parametrize(
    "value",
    [
        "train-ai=no", 'train-ai="n"', "train-ai=?0", "train-ai", "train-ai=(n)", "train-ai=n,",
        "train-ai=n search=y", "Train-AI=n", "train-ai = n", "train-genai=n", "train-ai=N", "ü",
        "train-ai=n;",
    ],
)  # fmt: skip
def test_what_is_no_preference_says_nothing(value):
    said = aipref.read_content_usage(value)
    assert said.answers == {}
    assert said.problems


def test_noai_is_read_as_its_readers_compare_it():
    assert answer(noai.read_x_robots_tag(["noai, noimageai"]), NO) == TRAINING
    assert answer(noai.read_x_robots_tag(["noai", "NOINDEX"]), NO) == {*TRAINING, SEARCH}
    assert answer(noai.read_robots_meta(["none"]), NO) == {SEARCH}
    assert noai.read_x_robots_tag(["googlebot: noindex"]).answers == {}
    for line in ("NOAI", "noai, unavailable_after: 25 Jun 2030", "noimageai"):
        said = noai.read_x_robots_tag([line])
        assert said.answers == {}
        assert said.problems


PAGE = """<!DOCTYPE html><html><head><meta name="TDM-Reservation" content="1">
<!-- <meta name="tdm-reservation" content="0"> --><meta name=robots content="noai, noimageai">
<link rel="license" type="application/rsl+xml" href="/rsl.xml">
<script type="application/ld+json">{"@graph": [{"@type": "ImageObject", "license": "https://l",
"contentUrl": "https://a.example/a.jpg", "creator": {"@type": "Person"}}]}</script></head>
<body><meta name="robots" content="noindex"><p>No.</p>
<script type="application/ld+json">{</script></body></html>"""


def test_a_page_has_a_say_for_every_channel():
    said = page.read_page(PAGE)
    assert answer(said.tdm, NO) == TDM
    assert answer(said.robots, NO) == TRAINING
    assert said.licences == ("/rsl.xml",)
    assert said.pictures == ({"contentUrl": "https://a.example/a.jpg", "license": "https://l"},)
    assert said.problems == ("The page has JSON-LD that is no JSON.",)


def licence(inner, url="/", attributes=""):
    return (
        f'<rsl xmlns="https://rslstandard.org/rsl"><content url="{url}" {attributes}>'
        f"<license>{inner}</license></content></rsl>"
    )


def usage(name, words):
    return f'<{name} type="usage">{words}</{name}>'


SEARCH_ONLY = usage("permits", "search")


@pytest.mark.parametrize(
    ("inner", "free", "asked"),
    [
        (SEARCH_ONLY + usage("prohibits", "ai-all"), {SEARCH}, set()),
        (SEARCH_ONLY, {SEARCH}, set()),
        (usage("prohibits", "ai-train"), {INPUT, MINING, SEARCH}, set()),
        (usage("permits", "all") + usage("prohibits", "ai-index"), {*TDM, SEARCH}, set()),
        (usage("permits", "ai-input"), set(), set()),
        (usage("permits", "ai-input ai-index"), {INPUT}, set()),
        (usage("permits", "ai-all") + "<payment/>", set(), {*TDM, INPUT}),
        (usage("permits", "all") + '<payment type="free"/>', set(Use), set()),
        (usage("permits", "all") + '<permits type="user">x</permits>', set(), set(Use)),
        ("", set(Use), set()),
        (f"{SEARCH_ONLY}</license><license>{usage('permits', 'ai-train')}<payment/>",
         {SEARCH}, TRAINING),
        (f"{SEARCH_ONLY}</license><license>{usage('prohibits', 'search')}",
         {*TDM, INPUT}, set()),
    ],
)  # fmt: skip
def test_licences_are_concluded_by_the_rules(inner, free, asked):
    said = rsl.read_rsl(licence(inner), "/a")
    assert (answer(said, YES), answer(said, ASK)) == (free, asked)
    assert set(said.answers) == set(Use)


@pytest.mark.parametrize(
    ("url", "spoken"),
    [
        ("/", True), ("/works/*.jpg$", True), ("/other/", False), ("", False),
        ("https://a.example/works/", True), ("https://b.example/", False), ("https://[", False),
    ],
)  # fmt: skip
def test_a_licence_is_for_the_paths_of_its_content(url, spoken):
    said = rsl.read_rsl(licence(SEARCH_ONLY, url), "/works/a.jpg", "https://a.example")
    assert bool(said.answers) is spoken


def test_the_longest_content_holds():
    text = licence(SEARCH_ONLY, "/works/").replace(
        "</rsl>", f'<content url="/"><license>{usage("permits", "all")}</license></content></rsl>'
    )
    assert answer(rsl.read_rsl(text, "/works/a"), YES) == {SEARCH}
    assert answer(rsl.read_rsl(text, "/a"), YES) == set(Use)


@pytest.mark.parametrize(
    "text",
    [
        "", "<rsl/>", "<rsl", licence(SEARCH_ONLY + SEARCH_ONLY), licence(usage("permits", "ai")),
        licence(usage("permits", "")), licence("<permit/>"), licence('<x xmlns=""/>'),
        '<!DOCTYPE rsl [<!ENTITY a "search">]>' + licence(usage("permits", "&a;")),
        licence("&a;"), licence(SEARCH_ONLY).replace("<license>", "").replace("</license>", ""),
    ],
)  # fmt: skip
def test_an_invalid_document_licenses_nothing(text):
    said = rsl.read_rsl(text, "/")
    assert said.answers == {}
    assert said.problems


def test_elements_of_others_are_no_harm():
    inner = SEARCH_ONLY + '<note xmlns="https://b.example/ns">x</note>'
    assert answer(rsl.read_rsl(licence(inner), "/"), YES) == {SEARCH}


ISCC = "ISCC:KECRO5RP3XMWTJCTQAVFKK2WHX5HLTRIZOWLD6L5FAEAXR6KA5PMFBQ"


@pytest.mark.parametrize(
    ("words", "no", "yes"),
    [
        ({"train-ai": "false", "train-genai": "false", "search": "true"}, TRAINING, {SEARCH}),
        ({"all": "false", "search": "true"}, {*TDM, INPUT}, {SEARCH}),
        ({"train-ai": "false", "train-genai": "true"}, {OTHER}, {GENERATIVE}),
        ({"tdm-reservation": 1}, TDM, set()),
        ({"tdm-reservation": 0}, set(), TDM),
        ({"tdm-reservation": "1"}, set(), set()),
        ({"train-ai": False}, set(), set()),
        ({"train-ai": "false", "intent": "deactivate"}, set(), set()),
        ({"train-ai": "false", "iscc": "x"}, set(), set()),
    ],
)
def test_tdmai_declarations(words, no, yes):
    said = tdmai.read_tdmai(json.dumps({"iscc": ISCC} | words))
    assert (answer(said, NO), answer(said, YES)) == (no, yes)
    assert bool(said.problems) is not bool(no or yes)


def test_text_files():
    text = "# x\nUser-Agent: *\nDisallow: *.jpg\n"
    assert answer(texts.read_ai_txt(text, "/a.jpg"), NO) == TRAINING
    assert answer(texts.read_ai_txt(text, "/a.mp4"), YES) == TRAINING
    assert texts.read_ai_txt("# nothing\n", "/a.jpg").answers == {}
    assert answer(texts.read_trust_txt("datatrainingallowed=no"), NO) == TRAINING
    assert answer(texts.read_trust_txt("DataTrainingAllowed = yes # x"), YES) == TRAINING
    assert texts.read_trust_txt("member=https://a.example/").problems == ()
    both = texts.read_trust_txt("datatrainingallowed=no\ndatatrainingallowed=yes")
    assert (both.answers, len(both.problems)) == ({}, 1)


PLUS = ("{http://ns.useplus.org/ldf/xmp/1.0}DataMining",)
VOCABULARY = "http://ns.useplus.org/ldf/vocab/"


@pytest.mark.parametrize(
    ("word", "given", "uses"),
    [
        ("DMI-ALLOWED", YES, set(Use)),
        ("DMI-PROHIBITED-AIMLTRAINING", NO, TRAINING),
        ("DMI-PROHIBITED-GENAIMLTRAINING", NO, {GENERATIVE}),
        ("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING", NO, {*TDM, INPUT}),
        ("DMI-PROHIBITED-SEECONSTRAINT", ASK, set(Use)),
        ("DMI-UNSPECIFIED", NO, set()),
    ],
)
def test_plus_values(word, given, uses):
    said = xmp.read_plus([(PLUS, VOCABULARY + word)])
    assert answer(said, given) == uses
    assert said.problems == ()


@pytest.mark.parametrize("value", ["DMI-PROHIBITED", VOCABULARY * 2 + "DMI-PROHIBITED", "no"])
def test_a_value_outside_the_vocabulary_says_nothing(value):
    said = xmp.read_plus([(PLUS, value)])
    assert (said.answers, len(said.problems)) == ({}, 1)


def test_a_reservation_in_metadata():
    path = ("{http://www.w3.org/ns/tdmrep}reservation",)
    assert answer(xmp.read_tdm([(path, "1")]), NO) == TDM
    assert xmp.read_tdm([(path, "true")]).problems
    assert xmp.read_tdm([]).problems == xmp.read_plus([]).problems == ()
    assert xmp.read_plus([(PLUS, VOCABULARY + "DMI-ALLOWED"), (PLUS, "x")]).answers == {}


PIECES = (
    "<rsl", ' xmlns="https://rslstandard.org/rsl"', ">", "[", "{", '"', "\\", "User-agent: *\n",
    "Disallow: ", "/", "train-ai", "=", ";", ",", "1", "e999", "<If", "add_header", "map", "$",
    "\n", " ", "<meta name", "@x", "(", "*", "%", "</", "datatrainingallowed=",
)  # fmt: skip


def any_text():
    """Text as attackers write it, and pieces of every protocol in any order."""
    pieces = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
    return st.one_of(hostile_text(), pieces)


@story
@given(any_text(), any_text())
def test_no_text_breaks_a_reader(text, path):
    tdmrep.read_tdmrep(text, path)
    tdmrep.paths_named(text)
    tdmrep.read_offer(text)
    robots.may_fetch(text, "GPTBot", path)
    robots.read_usage("User-agent: *\nContent-Usage: " + text, path)
    robots.read_signals("User-agent: *\nContent-Signal: " + text, path)
    robots.problems(text)
    aipref.read_content_usage(text)
    rsl.read_rsl(text, path)
    rsl.read_rsl(licence(SEARCH_ONLY, "https://" + text.replace("<", "").replace('"', "")), path)
    noai.read_x_robots_tag([text])
    page.read_page(text)
    tdmai.read_tdmai(text)
    texts.read_ai_txt(text, path)
    texts.read_trust_txt(text)
    for server in (nginx, apache, caddy, iis, underscore_headers):
        server.sends(text, path)

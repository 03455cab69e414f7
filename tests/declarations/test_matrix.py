"""Every channel beside the decision: what was edited is found out, and nothing we rendered is."""

from dataclasses import replace

import pytest

from countermark.declarations.document import Document, Kind
from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import matrix
from countermark.declarations.render import render_site, render_works
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy, Use
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS
from tests.declarations.works import work

ANA = Party("Ana Ruiz", email="ana@ana.example")
SITE = Site.at("https://ana.example/works/", ANA, NO_AI)
OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
TDM, OFFER = ".well-known/tdmrep.json", "policies/tdm-policy.json"


def edited(documents, path, text):
    """The documents after a person changed one of them; without it, if there is no text."""
    return [
        each if each.path != path else replace(each, text=text)
        for each in documents
        if each.path != path or text is not None
    ]


def after(path, old, new, site=SITE):
    documents = render_site(site)
    (text,) = [each.text for each in documents if each.path == path]
    assert old in text
    found = matrix(site, edited(documents, path, text.replace(old, new)))
    return " ".join(fault.sentence for fault in found.faults)


def outcomes(found, channel):
    """By use, of the first row."""
    return {cell.use: cell.outcome for cell in found.rows[0].cells if cell.channel == channel}


@pytest.mark.parametrize("policy", [*PRESETS.values(), OPEN], ids=[*PRESETS, "open"])
def test_what_we_render_agrees_with_itself(policy):
    site = Site.at("ana.example", ANA, policy)
    assert matrix(site, render_site(site)).faults == ()


@pytest.mark.parametrize(
    ("path", "old", "new", "sentence"),
    [
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": 0', "tdmrep.json does not refuse"),
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": "1"', "it is unset"),
        (TDM, '"tdm-reservation": 1', '"tdm-reservation": true', "it is unset"),
        (TDM, '"/works/"', '"/other/"', "tdmrep.json says nothing of it"),
        (TDM, "[", '[{"location": "/", "tdm-reservation": 0},', "does not refuse"),
        (TDM, "[", "", "not a list of rules"),
        (TDM, "tdm-policy.json", "gone.json", "not among the documents"),
        (OFFER, "obtainConsent", "smile", "The policy document does not refuse"),
        (OFFER, '"permission"', '"permit"', "no permission to mine"),
        ("robots.txt", "Allow: /", "Disallow: /", "A disallowed path hides Content-Usage"),
        ("robots.txt", "User-agent: GPTBot\n", "", "for GPTBot, does not refuse"),
        ("robots.txt", "User-agent: GPTBot", "User-agent: AI2Bot", "names ai2bot"),
        ("robots.txt", "User-agent: GPTBot", "User-agent: PerplexityBot", "refuses what the"),
        ("robots.txt", "Disallow: /works/", "Disallow: /works/\nAllow: /works/p*", "GPTBot"),
        ("robots.txt", "Allow: /\n", "", "A disallowed path hides Content-Usage"),
        (OFFER, "ns/tdmrep.jsonld", "ns/other", "another @context"),
        ("robots.txt", "train-ai=n", "train-ai=no", "Content-Usage in robots.txt does not"),
        ("robots.txt", "train-ai=n, ", "train-ai=n ", "breaks the syntax"),
        ("robots.txt", "/works/ train-ai=n", "/other/ train-ai=n", "Content-Usage in robots.txt"),
        ("robots.txt", "ai-input=no", "ai-input=yes", "Content-Signal in robots.txt does not"),
        ("robots.txt", "search=yes", "search=no", "refuses what the policy allows: Search"),
        ("robots.txt", "User-agent: *", "#" * 600_000 + "\nUser-agent: *", "larger than"),
        ("rsl.xml", "<prohibits", "<prohibit", "no well-formed XML"),
        ("rsl.xml", "prohibits", "prohibit", "unknown element"),
        ("rsl.xml", "ai-all", "search", "refuses what the policy allows: Search"),
        ("rsl.xml", "https://rsl", "http://rsl", "not in the namespace"),
        ("rsl.xml", "search", "ai-index", "refuses what the policy allows: Search"),
        ("rsl.xml", 'url="/works/"', 'url="/other/"', "rsl.xml says nothing of it"),
        ("server/nginx.conf", 'reservation "1"', 'reservation "0"', "tdm-reservation in server/n"),
        ("server/nginx.conf", '"noai', '"NOAI', "X-Robots-Tag in server/nginx.conf does not"),
        ("server/nginx.conf", " always;", "", "nginx would"),
        ("server/htaccess", "Header always set X", "# X", "X-Robots-Tag in server/htaccess does"),
        ("server/htaccess", "train-ai=n", "train-ai=y", "Content-Usage in server/htaccess does"),
        ("server/htaccess", "</IfModule>", "Header unset tdm-reservation\n", "would miss the end"),
    ],
)
def test_a_change_that_weakens_or_contradicts_is_named(path, old, new, sentence):
    assert sentence in after(path, old, new)


@pytest.mark.parametrize("path", [TDM, "robots.txt", "rsl.xml", OFFER])
def test_a_missing_document_is_a_silent_one(path):
    found = matrix(SITE, edited(render_site(SITE), path, None))
    assert found.blocking


def test_what_need_not_be_there_is_left_out():
    found = matrix(SITE, edited(render_site(SITE), "server/htaccess", None))
    assert found.faults == ()
    assert "headers-apache" not in {channel.key for channel in found.channels}


def test_documents_of_an_older_decision_are_found_out():
    older = render_site(replace(SITE, policy=NO_TRAINING))
    said = " ".join(fault.sentence for fault in matrix(SITE, older).faults)
    assert "Content-Signal in robots.txt does not refuse what the policy does: AI inference" in said
    newer = replace(SITE, policy=OPEN)
    said = " ".join(fault.sentence for fault in matrix(newer, older).faults)
    assert "tdmrep.json refuses what the policy allows" in said


def test_what_cannot_be_said_finer_is_no_fault():
    site = Site.at("ana.example", ANA, replace(NO_TRAINING, data_mining=Permission.ALLOWED))
    found = matrix(site, render_site(site))
    assert outcomes(found, "tdmrep") == {
        Use.GENERATIVE_TRAINING: Outcome.AGREES,
        Use.OTHER_TRAINING: Outcome.AGREES,
        Use.INFERENCE: Outcome.SILENT,
        Use.DATA_MINING: Outcome.COARSER,
        Use.SEARCH: Outcome.SILENT,
    }
    (reason,) = {
        cell.reason
        for cell in found.rows[0].cells
        if (cell.channel, cell.use) == ("tdmrep", Use.DATA_MINING)
    }
    assert reason == "One word speaks of Generative training, Other AI training, Data mining."


def test_conditions_are_a_plain_no_where_there_is_no_word_for_them():
    site = Site.at("ana.example", ANA, ON_REQUEST)
    found = matrix(site, render_site(site))
    assert outcomes(found, "signals")[Use.INFERENCE] is Outcome.COARSER
    assert outcomes(found, "rsl")[Use.INFERENCE] is Outcome.AGREES
    assert outcomes(found, "offer")[Use.DATA_MINING] is Outcome.AGREES


def test_a_credential_is_compared_to_the_letter():
    answers = NO_AI.answers()
    signed = work("/works/a.jpg", in_file=answers)
    assert matrix(replace(SITE, works=(signed,)), render_site(SITE)).faults == ()
    for changed in (Permission.ALLOWED, Permission.CONSTRAINED):
        other = work("/works/a.jpg", in_file=answers | {Use.INFERENCE: changed})
        found = matrix(replace(SITE, works=(other,)), render_site(SITE))
        (fault,) = found.faults
        assert fault.sentence.startswith("The credential in the file does not refuse")
        assert not fault.in_documents
        assert found.blocking == ()
    open_site = replace(SITE, policy=OPEN)
    stricter = replace(open_site, works=(work("/works/a.jpg", OPEN, in_file=answers),))
    (fault,) = matrix(stricter, render_site(open_site)).faults
    assert "refuses what the policy allows" in fault.sentence


def test_a_work_decided_stricter_than_its_part_is_found():
    site = replace(SITE, policy=OPEN, works=(work("/works/a.jpg", NO_AI),))
    assert "tdmrep.json does not refuse" in matrix(site, render_site(site)).blocking[0].sentence


def test_a_work_decided_milder_than_its_part_is_spoken_of_coarsely():
    site = replace(SITE, works=(work("/works/a.jpg", OPEN),))
    found = matrix(site, render_site(site))
    assert outcomes(found, "tdmrep")[Use.DATA_MINING] is Outcome.COARSER
    assert outcomes(found, "usage")[Use.SEARCH] is Outcome.AGREES


def test_what_goes_with_works_is_read_too():
    site = replace(SITE, works=(work("/works/a.jpg"), work("/works/b.jpg"), work("", ON_REQUEST)))
    documents = [*render_site(site), *render_works(site)]
    found = matrix(site, documents)
    assert found.faults == ()
    assert [(row.path, row.works) for row in found.rows] == [("/works/a.jpg", 2), ("", 1)]
    keys = {channel.key for channel in found.channels}
    assert {"plus", "xmp-tdm", "tdmai", "tdmai-tdm"} <= keys
    assert {cell.channel for cell in found.rows[1].cells} <= keys - {"tdmrep", "usage"}


@pytest.mark.parametrize(
    ("path", "old", "new", "sentence"),
    [
        ("works/works/b.jpg.xmp", "EXCEPTSEARCHENGINEINDEXING", "AIMLTRAINING", "plus:DataMining"),
        ("works/works/b.jpg.xmp", "reservation>1<", "reservation>0<", "tdm:reservation"),
        ("works/works/b.jpg.xmp", "</x:xmpmeta>", "", "cannot be read"),
        ("lists/tdmai.jsonl", '"train-genai": "false"', '"train-genai": "true"', "TDM·AI"),
        ("lists/tdmai-tdmrep.jsonl", '"tdm-reservation": 1', '"tdm-reservation": 0', "TDM·AI"),
    ],
)
def test_one_damaged_document_among_many_is_found(path, old, new, sentence):
    site = replace(SITE, works=(work("/works/a.jpg"), work("/works/b.jpg")))
    documents = [*render_site(site), *render_works(site)]
    (text,) = [each.text for each in documents if each.path == path]
    assert old in text
    found = matrix(site, edited(documents, path, text.replace(old, new)))
    assert any(sentence in fault.sentence for fault in found.faults)


def test_two_decisions_for_the_same_picture_are_found():
    """What is bound to a code holds for all copies, so that one must not say yes and one no."""
    both = (work("/works/a.jpg"), work("/works/b.jpg", NO_TRAINING))
    site = replace(SITE, works=both)
    found = matrix(site, render_site(site))
    assert [fault.sentence for fault in found.faults if fault.channel == "tdmai"]


def test_a_path_that_a_document_tells_apart_has_a_row():
    site = replace(SITE, works=tuple(work(f"/works/{name}.jpg") for name in ("a", "b", "c")))
    documents = render_site(site)
    robots = next(each.text for each in documents if each.path == "robots.txt")
    opened = robots.replace("Disallow: /works/\n", "Disallow: /works/\nAllow: /works/b\n")
    found = matrix(site, edited(documents, "robots.txt", opened))
    assert [(row.path, row.works) for row in found.rows] == [
        ("/works/a.jpg", 2),
        ("/works/b.jpg", 1),
    ]
    assert [row.title for row in found.rows] == ["/works/", "/works/, paths like /works/b"]
    assert any("GPTBot" in fault.sentence for fault in found.faults)


def test_no_two_rows_are_called_the_same():
    """Two credentials that both say something else than is decided differ in nothing but that."""
    says = (
        NO_AI.answers(),
        NO_AI.answers() | {Use.INFERENCE: Permission.ALLOWED},
        NO_AI.answers() | {Use.DATA_MINING: Permission.ALLOWED},
        {},
    )
    works = tuple(work(f"/works/{at}.jpg", in_file=answers) for at, answers in enumerate(says))
    site = replace(SITE, works=works)
    assert [row.title for row in matrix(site, render_site(site)).rows] == [
        "/works/, signed",
        "/works/, signed with another decision, such as /works/1.jpg",
        "/works/, signed with another decision, such as /works/2.jpg",
        "/works/",
    ]


def test_parts_without_works_are_sampled():
    site = replace(SITE, parts=(Part("/works/press/", OPEN),))
    rows = matrix(site, render_site(site)).rows
    assert [(row.title, row.works) for row in rows] == [("/works/press/", 0), ("/works/", 0)]


def test_a_part_that_a_document_forgets_is_found():
    site = replace(SITE, policy=OPEN, parts=(Part("/works/archive/", NO_AI),))
    whole = {each.path: each for each in render_site(replace(SITE, policy=OPEN))}
    documents = [whole.get(each.path, each) for each in render_site(site)]
    sentences = [fault.sentence for fault in matrix(site, documents).blocking]
    for label in ("tdmrep.json", "robots.txt, for", "Content-Usage in robots.txt", "rsl.xml"):
        assert any(each.startswith(label) and "(/works/archive/)" in each for each in sentences)


def test_notes_and_lists_for_people_are_no_channels():
    note = Document("robots.txt", "", "", "", Kind.NOTE)
    assert matrix(SITE, [*render_site(SITE), note]).faults == ()


def test_many_works_come_to_few_rows():
    policies = [NO_AI, NO_TRAINING, ON_REQUEST]
    parts = tuple(Part(f"/works/{at}/", policy) for at, policy in enumerate(policies))
    many = tuple(
        work(f"/works/{at % 3}/{at}.jpg", policies[at % 3], content_code="", iscc="")
        for at in range(3000)
    )
    site = replace(SITE, parts=parts, works=many)
    found = matrix(site, render_site(replace(site, works=())))
    assert [(row.title, row.works) for row in found.rows] == [
        ("/works/0/", 1000),
        ("/works/1/", 1000),
        ("/works/2/", 1000),
        ("/works/", 0),
    ]

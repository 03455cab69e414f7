"""Hypothesis strategies for the decision and the people behind it, hostile text included.

`story` makes runs repeatable: the same examples every time, however slow the machine is.
"""

from hypothesis import settings
from hypothesis import strategies as st

from countermark.rights.party import Capacity, Party
from countermark.rights.policy import Permission, Policy

story = settings(deadline=None, derandomize=True, database=None, max_examples=60)

# Each of these has broken a document format somewhere.
NASTY = (
    'Robert"); DROP TABLE works;--',
    "Ana\nDisallow: /\nUser-agent: Googlebot",
    "Ana\r\nContent-Usage: train-ai=y",
    "Ana\x0bAllow: /\x0cAllow: /\x1cAllow: /\x85Allow: /\u2028Allow: /\u2029Allow: /",
    "# not a comment",
    "--help",
    "$http_cookie ${PATH} %{HTTP_HOST}e %t",
    "back\\slash \\",
    "quote\" and 'quote' and `quote`",
    '"; add_header tdm-reservation "0',
    "</IfModule>\nHeader always unset tdm-reservation",
    "{} } ; {",
    "\x00nul\x07bell\x1b[31mred",
    "\u202eright to left\u202c",
    "half a pair \ud800",
    "Zoë Müller-Łukasz 山田 👩‍🎨",
    "   ",
    "é" * 100_000,
    "mailto:ana@example.org\nBcc: all@example.org",
)
_WORDS = st.sampled_from(["Ana Ruiz", "Studio Ruiz", "Only with a licence. Ask first."])


def hostile_text() -> st.SearchStrategy[str]:
    """Text as people never type it, and as attackers and broken imports do."""
    return st.one_of(st.sampled_from(NASTY), st.text(max_size=40), _WORDS)


def _web_addresses() -> st.SearchStrategy[str]:
    return st.sampled_from(
        ["", "https://ana.example/licence?for=all#ai", "http://müller.example/über", "ana.example"]
    )


def parties() -> st.SearchStrategy[Party]:
    """Who declares: named by any text, often without an address."""
    return st.builds(
        Party,
        name=hostile_text(),
        organisation=st.one_of(st.just(""), hostile_text()),
        email=st.one_of(st.just(""), st.just("ana@ana.example"), hostile_text()),
        website=st.one_of(_web_addresses(), hostile_text()),
        capacity=st.sampled_from(Capacity),
    )


def policies() -> st.SearchStrategy[Policy]:
    """Every decision there is: 3^5 combinations of answers, with any words for the conditions."""
    answer = st.sampled_from(Permission)
    contacts = st.one_of(_web_addresses(), st.just("mailto:rights@ana.example"), hostile_text())
    return st.builds(
        Policy,
        name=st.just("policy"),
        title=hostile_text(),
        generative_training=answer,
        other_training=answer,
        inference=answer,
        data_mining=answer,
        search=answer,
        conditions=hostile_text().filter(str.strip),
        licence=st.one_of(_web_addresses(), hostile_text()),
        contact=contacts,
    )

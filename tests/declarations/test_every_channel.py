"""For every decision and every part of a site: a faithful render is never weaker in any channel."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from countermark.declarations.channels import ROBOTS, RSL, TDMREP
from countermark.declarations.matrix import matrix
from countermark.declarations.render import render_site, render_works
from countermark.declarations.site import Part, Site
from countermark.rights.policy import Permission
from tests.declarations.works import work
from tests.strategies import parties, policies, story

PATHS = ("/a/", "/a/b/", "/a/b/c/", "/b", "/b-2/")
ADDRESSES = ("https://ana.example/", "https://ana.example/~ana/")


@st.composite
def sites(draw, with_parts=True):
    """Sites with nested parts, and works in them that are decided as their part or milder."""
    site = Site.at(draw(st.sampled_from(ADDRESSES)), draw(parties()), draw(policies()))
    chosen = st.dictionaries(st.sampled_from(PATHS), policies()) if with_parts else st.just({})
    parts = tuple(Part(site.path + path[1:], policy) for path, policy in draw(chosen).items())
    site = replace(site, parts=parts)
    paths = [(rule.path + "picture.jpg", rule.policy) for rule in site.rules]
    works = [
        work(path, policy, in_file=policy.answers(), iscc="", content_code=f"ISCC:{number}")
        for number, (path, policy) in enumerate([*paths, ("", draw(policies()))])
    ]
    return replace(site, works=tuple(works))


def where(found):
    """The faults that are not of servers, whose files hold for the site's own decision."""
    return [fault.sentence for fault in found.faults if not fault.channel.startswith("headers-")]


@story
@given(sites(with_parts=False))
def test_one_decision_in_every_channel(site):
    found = matrix(site, [*render_site(site), *render_works(site)])
    assert found.faults == ()
    assert {"headers-nginx", "tdmrep", "usage", "rsl", "plus"} <= {
        channel.key for channel in found.channels
    }


@story
@given(sites())
def test_every_part_in_every_channel(site):
    assert where(matrix(site, [*render_site(site), *render_works(site)])) == []


@story
@given(sites(), policies())
def test_documents_of_another_decision_are_told_from_these(site, other):
    """A use with a word of its own cannot be reserved unseen."""
    older = replace(site, policy=replace(other, inference=Permission.ALLOWED), works=())
    newer = replace(older, policy=replace(other, inference=Permission.NOT_ALLOWED))
    sentences = [fault.sentence for fault in matrix(newer, render_site(older)).blocking]
    assert any("Content-Signal" in each and "AI inference" in each for each in sentences)


@story
@given(sites(with_parts=False), st.sampled_from([TDMREP, ROBOTS, RSL]), st.data())
def test_a_line_less_is_found_out_or_weakens_nothing(site, name, data):
    """Whatever line is lost: what is left is never weaker without being named."""
    site = replace(site, works=())
    documents = render_site(site)
    (document,) = [each for each in documents if each.path == name]
    lines = document.text.splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 1))
    damaged = replace(document, text="".join(lines[:at] + lines[at + 1 :]))
    found = matrix(site, [damaged if each is document else each for each in documents])
    before = matrix(site, documents)
    if not found.faults:
        mildest = {(cell.channel, cell.use): cell.said for cell in before.rows[0].cells}
        for cell in found.rows[0].cells:
            older = mildest[cell.channel, cell.use]
            if older is not None and older is not Permission.ALLOWED:
                assert cell.said is not None
                assert cell.said is not Permission.ALLOWED

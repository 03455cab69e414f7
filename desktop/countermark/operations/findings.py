"""What a site says in each channel, read as crawlers do, beside what was declared for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.document import Kind
from countermark.declarations.headers import response_headers
from countermark.declarations.readers import robots, tdmrep
from countermark.declarations.readers.aipref import read_content_usage
from countermark.declarations.readers.noai import read_x_robots_tag
from countermark.declarations.readers.page import Page
from countermark.declarations.readers.rsl import read_rsl
from countermark.declarations.readers.says import Says
from countermark.declarations.readers.texts import read_ai_txt, read_trust_txt
from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.rights.policy import Use
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES

ROBOTS = "robots.txt"
TDMREP = ".well-known/tdmrep.json"
RSL = "rsl.xml"
AI_TXT = "ai.txt"
TRUST_TXT = ".well-known/trust.txt"
FIXED = (ROBOTS, TDMREP, RSL, AI_TXT, TRUST_TXT)
"""Documents that every site has at the same place, if it has them."""

Headers = Sequence[tuple[str, str]]


class Finding(StrEnum):
    """How a channel stands to what was declared."""

    THERE = "there"
    MISSING = "missing"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Observed:
    """One channel, as it was found.

    Attributes:
        channel: its name, with the path it was looked at for.
        finding: how it stands.
        detail: what it says, or what is wrong, a sentence.
    """

    channel: str
    finding: Finding
    detail: str


@dataclass(frozen=True)
class Declared:
    """What our documents for a site say, to compare with; nothing where the site is no place."""

    site: Site | None

    def texts(self) -> dict[str, str]:
        """The documents by their path on the site."""
        if self.site is None:
            return {}
        rendered = render_site(self.site)
        return {each.path: each.text for each in rendered if each.kind is Kind.SITE}

    def headers(self, path: str) -> Headers:
        """What should be sent with a path."""
        if self.site is None:
            return ()
        rule = self.site.rule_at(path)
        return () if rule is None else response_headers(self.site, rule)


def document_channels(
    path: str, found: Mapping[str, str], declared: Mapping[str, str], origin: str
) -> Iterator[Observed]:
    """What the documents of a site say of a path.

    Args:
        path: below the origin.
        found: documents that the site has, by path.
        declared: documents that were declared, by path; empty if nothing is known.
        origin: of the site.
    """

    def both(name: str, read: Callable[[str], Says]) -> tuple[Says | None, Says | None]:
        is_known = bool(declared)
        wanted = read(declared[name]) if name in declared else Says() if is_known else None
        return (read(found[name]) if name in found else None), wanted

    for title, name, read in (
        ("robots.txt, Content-Usage", ROBOTS, lambda text: robots.read_usage(text, path)),
        ("robots.txt, Content-Signal", ROBOTS, lambda text: robots.read_signals(text, path)),
        ("tdmrep.json", TDMREP, lambda text: tdmrep.read_tdmrep(text, path)),
        ("RSL", RSL, lambda text: read_rsl(text, path, origin)),
        ("ai.txt", AI_TXT, lambda text: read_ai_txt(text, path)),
        ("trust.txt", TRUST_TXT, read_trust_txt),
    ):
        yield from _observed(f"{title} for {path}", *both(name, read))
    yield _crawlers(path, found.get(ROBOTS), declared.get(ROBOTS))


def header_channels(path: str, found: Headers, declared: Headers | None) -> Iterator[Observed]:
    """What is sent with a path."""
    readers: tuple[tuple[str, Callable[[Headers], Says]], ...] = (
        ("tdm-reservation header", tdmrep.read_tdm_headers),
        ("X-Robots-Tag header", lambda sent: read_x_robots_tag(_values(sent, "x-robots-tag"))),
        ("Content-Usage header", lambda sent: read_content_usage(_joined(sent))),
    )
    for title, read in readers:
        wanted = None if declared is None else read(declared)
        yield from _observed(f"{title} for {path}", read(found), wanted)


def page_channels(path: str, page: Page, declared: Headers | None) -> Iterator[Observed]:
    """What a page says in its head. It need not say anything where the headers do."""
    wanted = None if declared is None else tdmrep.read_tdm_headers(declared)
    if page.tdm.answers or page.tdm.problems:
        yield from _observed(f"TDMRep meta tags of {path}", page.tdm, wanted)
    tags = None if declared is None else read_x_robots_tag(_values(declared, "x-robots-tag"))
    if page.robots.answers or page.robots.problems:
        yield from _observed(f"robots meta tag of {path}", page.robots, tags)


def _values(headers: Headers, name: str) -> list[str]:
    return [value for key, value in headers if key.lower() == name]


def _joined(headers: Headers) -> str:
    """Several lines of one structured field are one list (RFC 9651, section 4.2)."""
    return ", ".join(_values(headers, "content-usage"))


def _observed(channel: str, says: Says | None, wanted: Says | None) -> Iterator[Observed]:
    """One channel; nothing where neither the site nor what was declared says anything."""
    if says is not None and says.problems and not says.answers:
        yield Observed(channel, Finding.UNREADABLE, " ".join(says.problems))
        return
    answers = says.answers if says is not None else {}
    if wanted is None:
        if answers:
            yield Observed(channel, Finding.THERE, _sentence(answers))
        return
    if not answers and not wanted.answers:
        return
    if not answers:
        yield Observed(channel, Finding.MISSING, f"Declared: {_sentence(wanted.answers)}")
        return
    other = [use for use in Use if answers.get(use) != wanted.answers.get(use)]
    if other:
        yield Observed(channel, Finding.DIFFERENT, " ".join(_differences(other, answers, wanted)))
    else:
        yield Observed(channel, Finding.THERE, _sentence(answers))


def _differences(uses: Iterable[Use], answers: Mapping[Use, object], wanted: Says) -> Iterator[str]:
    for use in uses:
        yield (
            f"{USE_TITLES[use]}: {_word(answers.get(use))}, "
            f"declared was {_word(wanted.answers.get(use))}."
        )


def _word(answer: object) -> str:
    titles = {key: title.lower() for key, title in PERMISSION_TITLES.items()}
    return titles.get(answer, "nothing")  # type: ignore[call-overload, no-any-return]  # None too


def _sentence(answers: Mapping[Use, object]) -> str:
    return ", ".join(f"{USE_TITLES[use]}: {_word(answers[use])}" for use in answers) + "."


def _crawlers(path: str, found: str | None, declared: str | None) -> Observed:
    """Which AI crawlers robots.txt turns away from a path."""
    channel = f"robots.txt, AI crawlers for {path}"
    refused = _refused(found, path)
    if declared is None:
        said = f"It turns away {len(refused)} of the known ones."
        return Observed(channel, Finding.THERE if refused else Finding.MISSING, said)
    wanted = _refused(declared, path)
    if found is None and wanted:
        return Observed(channel, Finding.MISSING, f"Declared: {len(wanted)} are turned away.")
    let_in, shut_out = sorted(wanted - refused), sorted(refused - wanted)
    if let_in:
        return Observed(channel, Finding.DIFFERENT, f"These may fetch it: {_listed(let_in)}.")
    if shut_out:
        why = f"These are turned away, though the decision allows them: {_listed(shut_out)}."
        return Observed(channel, Finding.DIFFERENT, why)
    return Observed(channel, Finding.THERE, f"{len(refused)} are turned away, as declared.")


def _refused(text: str | None, path: str) -> set[str]:
    if text is None:
        return set()
    return {each.name for each in known_crawlers() if not robots.may_fetch(text, each.name, path)}


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:8])
    return f"{shown} and {len(names) - 8} more" if len(names) > 8 else shown

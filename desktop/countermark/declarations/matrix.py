"""What every channel says of every work, beside the decision.

All documents of a site are read back by readers that know nothing of how they were made. Works of
one part with the same decision and the same credential share a row, so that a large catalogue
has few; a document that someone edited may split them by the paths it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from countermark.base.errors import for_people
from countermark.declarations.channels import (
    AI_TXT,
    CHANNELS,
    ROBOTS,
    RSL,
    TDMREP,
    Channel,
    Where,
)
from countermark.declarations.document import Document, Kind
from countermark.declarations.grouping import Catalogue, Group, Heading
from countermark.declarations.judging import Judgement, Outcome, Source, Statement, judged, named
from countermark.declarations.readers import robots, rsl, tdmrep
from countermark.declarations.site import Site
from countermark.declarations.work_channels import WORK_CHANNELS
from countermark.rights.policy import Permission, Policy, Use
from countermark.rights.sentences import USE_TITLES

_VERBS = {
    Outcome.WEAKER: "does not refuse what the policy does",
    Outcome.CONTRADICTS: "refuses what the policy allows",
}


@dataclass(frozen=True)
class Cell:
    """One channel's conclusion for one use of the works of a row.

    Attributes:
        channel: a channel's key.
        use: of which.
        said: the conclusion, the mildest of several; None for nothing.
        outcome: how it stands to the decision.
        source: what says it, with all agents that it is so for; None if the protocol has no word.
        reason: a sentence why, if it does not simply agree.
        by_choice: whether it is weaker because a person chose the agents to turn away.
    """

    channel: str
    use: Use
    said: Permission | None
    outcome: Outcome
    source: Source | None = None
    reason: str = ""
    by_choice: bool = False

    @property
    def label(self) -> str:
        """What says it, in English, as the beginning of a sentence; empty for nothing."""
        return "" if self.source is None else self.source.label


@dataclass(frozen=True)
class Row:
    """Works that every channel says the same of.

    Attributes:
        heading: which they are.
        path: of the first of them; empty if they lie on no site.
        policy: the decision for them.
        works: how many; none for a row that stands for a part without works.
        cells: by channel and use, in the order of both; channels that are not there are left out.
        problems: what is wrong with the documents that speak of them, a sentence each.
    """

    heading: Heading
    path: str
    policy: Policy
    works: int
    cells: tuple[Cell, ...]
    problems: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Which works they are, in English."""
        return self.heading.title


@dataclass(frozen=True)
class Fault:
    """A sentence about cells that are weaker than the decision or contradict it.

    Attributes:
        sentence: what is wrong and why.
        channel: the channel's key; empty for a document that cannot be read as it was meant.
        in_documents: whether the documents say it, and not the credential in a work's file.
        by_choice: whether a person chose it.
    """

    sentence: str
    channel: str = ""
    in_documents: bool = True
    by_choice: bool = False


@dataclass(frozen=True)
class Matrix:
    """All rows and channels of a site.

    Attributes:
        url: of the site.
        channels: those that say anything of some row, in their order.
        rows: the works, in the order of the site's rules.
        problems: what keeps a document from being read as it was meant, a sentence each.
    """

    url: str
    channels: tuple[Channel, ...]
    rows: tuple[Row, ...]
    problems: tuple[str, ...] = ()

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """Everything that must not be."""
        found = tuple(_faults(self.rows, self.channels))
        said = " ".join(fault.sentence for fault in found)
        others = [Fault(problem) for problem in self.problems if problem not in said]
        return (*found, *others)

    @property
    def blocking(self) -> tuple[Fault, ...]:
        """The faults for which nothing may be written: neither chosen nor in a work's file."""
        return tuple(fault for fault in self.faults if fault.in_documents and not fault.by_choice)


def matrix(site: Site, documents: Iterable[Document]) -> Matrix:
    """Read the documents of a site back and lay them beside the decision.

    Args:
        site: with its works.
        documents: of the site, and of its works if there are any; each is looked at once, so that
            those of works can be made as they are asked for.
    """
    catalogue = Catalogue(site)
    texts: dict[str, str] = {}
    for document in documents:
        if document.kind in {Kind.SITE, Kind.SERVER}:
            texts[document.path] = document.text
        catalogue.read(document)
    rows = tuple(_row(site, texts, group) for group in catalogue.rows(_patterns(site, texts)))
    used = {cell.channel for row in rows for cell in row.cells}
    channels = tuple(each for each in (*CHANNELS, *WORK_CHANNELS) if each.key in used)
    problems = [*robots.problems(texts.get(ROBOTS, "")), *(p for row in rows for p in row.problems)]
    return Matrix(site.url, channels, rows, tuple(dict.fromkeys(problems)))


def _patterns(site: Site, texts: Mapping[str, str]) -> tuple[str, ...]:
    """The paths that documents tell apart and the decision does not."""
    found = (
        *robots.paths_named(texts.get(ROBOTS, "")),
        *robots.paths_named(texts.get(AI_TXT, "")),
        *tdmrep.paths_named(texts.get(TDMREP, "")),
        *rsl.paths_named(texts.get(RSL, ""), site.origin),
    )
    own = {"/", "*", *(rule.path for rule in site.rules)}
    return tuple(pattern for pattern in dict.fromkeys(found) if pattern not in own)


def _row(site: Site, texts: Mapping[str, str], group: Group) -> Row:
    found: dict[str, list[Statement]] = {}
    if group.path:
        where = Where(site, texts, group.path)
        found = {channel.key: list(channel.statements(where)) for channel in CHANNELS}
    for channel, statement in group.statements:
        found.setdefault(channel.key, []).append(statement)
    cells = tuple(
        _cell(key, use, statements, site, group)
        for key, statements in found.items()
        if statements
        for use in Use
    )
    problems = dict.fromkeys(
        problem
        for statements in found.values()
        for statement in statements
        for problem in statement.says.problems
    )
    return Row(group.heading, group.path, group.policy, group.works, cells, tuple(problems))


def _cell(channel: str, use: Use, statements: list[Statement], site: Site, group: Group) -> Cell:
    """The gravest of what several statements come to; of two as grave the one nobody chose."""
    found = [
        (statement, *_judged(statement, use, site, group))
        for statement in statements
        if use in statement.words
    ]
    if not found:
        return Cell(channel, use, None, Outcome.SILENT, None, "The protocol has no word for it.")
    gravest, judgement, by_choice = max(
        found, key=lambda item: (item[1].outcome.gravity, not item[2])
    )
    alike = [each for each, *rest in found if rest == [judgement, by_choice]]
    answers = (each.says.answers.get(use) for each, *_ in found)
    return Cell(
        channel,
        use,
        min(filter(None, answers), key=lambda answer: answer.strictness, default=None),
        judgement.outcome,
        _together(gravest, alike),
        judgement.reason,
        by_choice,
    )


def _judged(statement: Statement, use: Use, site: Site, group: Group) -> tuple[Judgement, bool]:
    """A statement beside the decision, and whether a fault is a person's choice of agents."""
    rules = site.rules if statement.whole_site else (group.part,)
    judgement = judged(statement, use, group.policy, [rule.policy for rule in rules])
    agents = statement.source.agents
    if not agents or site.refused_agents is None or not judgement.outcome.is_fault:
        return judgement, False
    is_chosen = agents[0].lower() in {name.lower() for name in site.refused_agents}
    if is_chosen is (judgement.outcome is Outcome.WEAKER):
        return judgement, False
    why = for_people("The agents to turn away were chosen by name.")
    return Judgement(judgement.outcome, why), True


def _together(statement: Statement, alike: list[Statement]) -> Source:
    """What says it, to all agents that it is said to alike."""
    agents = tuple(agent for each in alike for agent in each.source.agents)
    return replace(statement.source, agents=agents)


def _faults(rows: tuple[Row, ...], channels: Iterable[Channel]) -> Iterator[Fault]:
    """One for all cells that are wrong in the same way, with the rows it is so in."""
    alike: dict[tuple[Cell, tuple[Use, ...]], list[str]] = {}
    for row in rows:
        of_row: dict[Cell, list[Use]] = {}
        for cell in row.cells:
            if cell.outcome.is_fault:
                of_row.setdefault(replace(cell, use=Use.SEARCH, said=None), []).append(cell.use)
        for cell, wrong in of_row.items():
            alike.setdefault((cell, tuple(wrong)), []).append(row.title)
    in_documents = {channel.key: channel.in_documents for channel in channels}
    for (cell, uses), titles in alike.items():
        names = ", ".join(USE_TITLES[use] for use in uses)
        where = f" ({named(titles)})" if len(rows) > 1 else ""
        sentence = f"{cell.label} {_VERBS[cell.outcome]}: {names}{where}. {cell.reason}".strip()
        yield Fault(sentence, cell.channel, in_documents[cell.channel], cell.by_choice)

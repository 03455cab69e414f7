"""Works that nothing tells apart, put together: the rows of the matrix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from countermark.declarations.channels import Channel
from countermark.declarations.document import Document
from countermark.declarations.judging import Statement
from countermark.declarations.naming import beside
from countermark.declarations.published import PublishedWork
from countermark.declarations.readers.patterns import matches
from countermark.declarations.site import Part, Site
from countermark.declarations.work_channels import in_file, is_list, is_sidecar, listed, sidecar
from countermark.rights.policy import Policy

_SAMPLE = "picture.jpg"
_Key = tuple[object, ...]


@dataclass(frozen=True)
class Group:
    """Works of one row.

    Attributes:
        title: what they are, for people.
        path: of the first of them; empty if they lie on no site.
        part: the rule of the site that decides where they lie.
        policy: the decision for them.
        works: how many; none for a sample of a part without works.
        statements: what goes with the works.
    """

    title: str
    path: str
    part: Part
    policy: Policy
    works: int
    statements: tuple[tuple[Channel, Statement], ...] = ()


@dataclass
class _Kin:
    """Works of one part with the same decision and the same credential."""

    part: Part
    policy: Policy
    statements: dict[str, tuple[Channel, Statement]] = field(default_factory=dict)

    def note(self, channel: Channel, statement: Statement) -> None:
        """Keep a statement, unless another work's was the same."""
        answers = sorted(statement.says.answers.items())
        key = f"{channel.key} {answers} {statement.says.problems}"
        self.statements.setdefault(key, (channel, statement))


class Catalogue:
    """The works of a site, told apart by what is said of them."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._rules = site.rules
        kin: dict[_Key, _Kin] = {}
        self._of_works = [self._kin_of(work, kin) for work in site.works]

    def read(self, document: Document) -> None:
        """Note what a document that goes with works says; others are passed over."""
        if is_sidecar(document) and document.path in self._by_sidecar:
            for channel, statement in sidecar(document.text):
                self._by_sidecar[document.path].note(channel, statement)
        elif is_list(document):
            for code, channel, statement in listed(document):
                for kin in self._by_code.get(code, ()):
                    kin.note(channel, statement)

    def rows(self, patterns: tuple[str, ...]) -> Iterator[Group]:
        """The groups in the order of the site's rules, and a sample of each part without works.

        Args:
            patterns: paths that documents tell apart and the decision does not.
        """
        counted: dict[_Key, tuple[PublishedWork, _Kin, int]] = {}
        for work, kin in zip(self._site.works, self._of_works, strict=True):
            key = (id(kin), *(matches(each, work.path) for each in patterns))
            first, _, count = counted.get(key, (work, kin, 0))
            counted[key] = (first, kin, count + 1)
        groups = [_group(first, kin, count) for first, kin, count in counted.values()]
        for rule in self._rules:
            mine = [group for group in groups if group.part == rule and group.path]
            yield from mine or [Group(rule.path, rule.path + _SAMPLE, rule, rule.policy, 0)]
        yield from (group for group in groups if not group.path)

    def _kin_of(self, work: PublishedWork, known: dict[_Key, _Kin]) -> _Kin:
        fitting = (rule for rule in self._rules if work.path.startswith(rule.path))
        part = next(fitting, self._rules[-1])
        place = part.path if work.path else ""
        # The answers alone decide, but the policies are few and shared: so they are told apart by
        # identity first, and a site keeps them alive.
        key = (place, id(work.policy), frozenset(work.in_file.items()))
        if key not in known:
            alike = (place, tuple(work.policy.answers().values()), key[-1])
            if alike not in known:
                known[alike] = _Kin(part, work.policy)
                for channel, statement in in_file(work):
                    known[alike].note(channel, statement)
            known[key] = known[alike]
        return known[key]

    @cached_property
    def _by_sidecar(self) -> dict[str, _Kin]:
        works = zip(self._site.works, self._of_works, strict=True)
        return {beside(work, ".xmp"): kin for work, kin in works}

    @cached_property
    def _by_code(self) -> dict[str, list[_Kin]]:
        found: dict[str, list[_Kin]] = {}
        for work, kin in zip(self._site.works, self._of_works, strict=True):
            for code in {work.content_code, work.iscc} - {""}:
                if not any(kin is each for each in found.setdefault(code, [])):
                    found[code].append(kin)
        return found


def _group(first: PublishedWork, kin: _Kin, count: int) -> Group:
    title = kin.part.path if first.path else "Works on no site"
    if first.path and first.policy.answers() != kin.part.policy.answers():
        title += ", works with a decision of their own"
    if first.in_file:
        title += ", signed"
    return Group(title, first.path, kin.part, first.policy, count, tuple(kin.statements.values()))

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
        self._kin: dict[_Key, _Kin] = {}
        for work in site.works:
            key = self._key(work)
            if key not in self._kin:
                self._kin[key] = _Kin(self._part(work.path), work.policy)
                for channel, statement in in_file(work):
                    self._kin[key].note(channel, statement)

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
        counted: dict[_Key, tuple[PublishedWork, int]] = {}
        for work in self._site.works:
            key = (*self._key(work), *(matches(each, work.path) for each in patterns))
            first, count = counted.get(key, (work, 0))
            counted[key] = (first, count + 1)
        groups = [self._group(first, count) for first, count in counted.values()]
        for rule in self._site.rules:
            mine = [group for group in groups if group.part == rule and group.path]
            yield from mine or [Group(rule.path, rule.path + _SAMPLE, rule, rule.policy, 0)]
        yield from (group for group in groups if not group.path)

    def _group(self, first: PublishedWork, count: int) -> Group:
        kin = self._kin[self._key(first)]
        title = kin.part.path if first.path else "Works on no site"
        if first.path and first.policy.answers() != kin.part.policy.answers():
            title += ", works with a decision of their own"
        if first.in_file:
            title += ", signed"
        return Group(
            title, first.path, kin.part, first.policy, count, tuple(kin.statements.values())
        )

    def _part(self, path: str) -> Part:
        fitting = (rule for rule in self._site.rules if path.startswith(rule.path))
        return next(fitting, self._site.rules[-1])

    def _key(self, work: PublishedWork) -> _Key:
        part = self._part(work.path).path if work.path else ""
        answers = tuple(work.policy.answers().values())
        return (part, answers, tuple(sorted(work.in_file.items())))

    @cached_property
    def _by_sidecar(self) -> dict[str, _Kin]:
        return {beside(work, ".xmp"): self._kin[self._key(work)] for work in self._site.works}

    @cached_property
    def _by_code(self) -> dict[str, list[_Kin]]:
        found: dict[str, list[_Kin]] = {}
        for work in self._site.works:
            kin = self._kin[self._key(work)]
            for code in {work.content_code, work.iscc} - {""}:
                if kin not in found.setdefault(code, []):
                    found[code].append(kin)
        return found

"""Works that nothing tells apart, put together: the rows of the matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from countermark.declarations.channels import Channel
from countermark.declarations.document import Document
from countermark.declarations.judging import Statement
from countermark.declarations.naming import beside
from countermark.declarations.published import PublishedWork
from countermark.declarations.readers.patterns import matches
from countermark.declarations.site import Part, Site
from countermark.declarations.work_channels import in_file, is_list, is_sidecar, listed, sidecar
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use

_SAMPLE = "picture.jpg"
_Key = tuple[object, ...]
_Matched = tuple[bool, ...]


@dataclass(frozen=True)
class Heading:
    """Which works a row is about, and what tells them from those of other rows.

    Attributes:
        part: the path of the site's rule that they fall under; empty if they lie on no site.
        is_own: whether they are decided otherwise than their part.
        is_signed: whether they have a credential in the file.
        differs: whether that credential says something else than is decided here.
        patterns: paths that documents tell apart, and theirs among them.
        example: path or name of one of them, where nothing else tells two rows apart.
    """

    part: str = ""
    is_own: bool = False
    is_signed: bool = False
    differs: bool = False
    patterns: tuple[str, ...] = ()
    example: str = ""

    @property
    def title(self) -> str:
        """All of it in English."""
        title = self.part or "Works on no site"
        if self.is_own:
            title += ", works with a decision of their own"
        if self.is_signed:
            title += ", signed with another decision" if self.differs else ", signed"
        if self.patterns:
            title += f", paths like {' and '.join(self.patterns)}"
        return f"{title}, such as {self.example}" if self.example else title


@dataclass(frozen=True)
class Group:
    """Works of one row.

    Attributes:
        heading: which they are.
        path: of the first of them; empty if they lie on no site.
        part: the rule of the site that decides where they lie.
        policy: the decision for them.
        works: how many; none for a sample of a part without works.
        statements: what goes with the works.
    """

    heading: Heading
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
        counted: dict[tuple[int, _Matched], tuple[PublishedWork, _Kin, int]] = {}
        for work, kin in zip(self._site.works, self._of_works, strict=True):
            key = (id(kin), tuple(matches(each, work.path) for each in patterns))
            first, _, count = counted.get(key, (work, kin, 0))
            counted[key] = (first, kin, count + 1)
        groups = _told_apart(
            [
                (first, _group(first, kin, count, _parting(key, counted, patterns)))
                for key, (first, kin, count) in counted.items()
            ]
        )
        for rule in self._rules:
            mine = [group for group in groups if group.part == rule and group.path]
            sample = Group(Heading(rule.path), rule.path + _SAMPLE, rule, rule.policy, 0)
            yield from mine or [sample]
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


def _group(first: PublishedWork, kin: _Kin, count: int, patterns: tuple[str, ...]) -> Group:
    policy = first.policy
    heading = Heading(
        part=kin.part.path if first.path else "",
        is_own=bool(first.path) and policy.answers() != kin.part.policy.answers(),
        is_signed=bool(first.in_file),
        differs=any(policy.of(use) is not said for use, said in _reserved(first)),
        patterns=patterns,
    )
    return Group(heading, first.path, kin.part, policy, count, tuple(kin.statements.values()))


def _reserved(work: PublishedWork) -> Iterator[tuple[Use, Permission]]:
    """What the credential in a work's file says; it has no word for search."""
    return ((use, said) for use, said in work.in_file.items() if use in RESERVABLE_USES)


def _parting(
    key: tuple[int, _Matched], known: Iterable[tuple[int, _Matched]], patterns: tuple[str, ...]
) -> tuple[str, ...]:
    """The patterns that works of a group fit, and works of another group of their kin do not."""
    kin, matched = key
    others = [other for of_kin, other in known if of_kin == kin]
    return tuple(
        pattern
        for at, pattern in enumerate(patterns)
        if matched[at] and not all(other[at] for other in others)
    )


def _told_apart(found: list[tuple[PublishedWork, Group]]) -> list[Group]:
    """The groups, with an example where two would be called the same."""
    names = Counter((group.heading, group.policy.title) for _first, group in found)
    return [
        group
        if names[group.heading, group.policy.title] == 1
        else replace(group, heading=replace(group.heading, example=first.path or first.name))
        for first, group in found
    ]

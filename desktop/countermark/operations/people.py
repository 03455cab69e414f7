"""Who has what part in works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from countermark.base.errors import UserError
from countermark.catalog.people_records import Involvement
from countermark.catalog.records import Changes
from countermark.operations.workspace import Workspace
from countermark.rights.party import Capacity, email_problem, website_problem
from countermark.rights.shares import COPYRIGHT, WHOLE, evened, share_problem, totals


@dataclass(frozen=True)
class Part:
    """A person's part in a work, as somebody states it.

    Attributes:
        name: as it should be credited.
        role: what they did, as "photographer".
        share: of the right, in hundredths of a percent.
        right: that the share is of.
        capacity: on what ground they speak for the work.
        email, website: optional.
    """

    name: str
    role: str
    share: int = WHOLE
    right: str = COPYRIGHT
    capacity: Capacity = Capacity.OWNER
    email: str = ""
    website: str = ""


@dataclass(frozen=True)
class PeopleStep:
    """People that were named; see `operations.undo`."""

    before: Mapping[int, tuple[Involvement, ...]]
    after: tuple[Involvement, ...]

    @property
    def weight(self) -> int:
        """How many works it remembers."""
        return len(self.before)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return Changes(frozenset(self.before))

    def undo(self, workspace: Workspace) -> Changes:
        """Put back who was named before.

        Raises:
            UserError: others were named since.
        """
        now = workspace.people.of(self.before)
        if any(now.get(work_id) != self.after for work_id in self.before):
            raise UserError("The people of these works were changed in another way since.")
        workspace.people.involve(self.before)
        return self.changes

    def redo(self, workspace: Workspace) -> Changes:
        """Name them once more.

        Raises:
            UserError: others were named since.
        """
        if workspace.people.of(self.before) != dict(self.before):
            raise UserError("The people of these works were changed in another way since.")
        workspace.people.involve(dict.fromkeys(self.before, self.after))
        return self.changes


def name_people(workspace: Workspace, work_ids: Iterable[int], parts: Sequence[Part]) -> PeopleStep:
    """State who has what part in works, in place of what was stated before.

    Shares of a right may be less than all of it: then the rest is not known.

    Raises:
        UserError: a name is missing, an address is none, the shares of a right are more than all
            of it or nothing, or somebody is named twice with the same role; nothing was written.
    """
    named = [_checked(part) for part in parts]
    shares = evened([(part.right, part.share) for part in named])
    checked = [replace(part, share=share) for part, share in zip(named, shares, strict=True)]
    stated = [(part.right, part.share) for part in checked]
    problem = share_problem(stated)
    if problem:
        raise UserError(problem, "Make the shares smaller.")
    for right, total in totals(stated).items():
        if not total:
            raise UserError(
                f"Nobody has a share of the {right}.",
                "Name somebody who has one, or give a share.",
            )
    keys = [(part.name, part.email, part.role, part.right) for part in checked]
    if len(set(keys)) < len(keys):
        raise UserError("Somebody is named twice with the same role.", "Leave one of them out.")
    people = workspace.people
    after = tuple(
        Involvement(
            people.keep(part.name, part.email, part.website),
            part.role,
            part.right,
            part.share,
            part.capacity,
        )
        for part in checked
    )
    return PeopleStep(people.involve(dict.fromkeys(work_ids, after)), after)


def _checked(part: Part) -> Part:
    name, role, right = (" ".join(text.split()) for text in (part.name, part.role, part.right))
    if not name:
        raise UserError("A person needs a name.")
    if not role or not right:
        raise UserError(f"Say what {name} did for the work, and which right the share is of.")
    problem = (email_problem(part.email) if part.email else "") or (
        website_problem(part.website) if part.website else ""
    )
    if problem:
        raise UserError(problem)
    return Part(name, role, part.share, right, part.capacity, part.email, part.website)

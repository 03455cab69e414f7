"""People's parts in works, in the words of the interface."""

from __future__ import annotations

from collections.abc import Sequence

from countermark.catalog.people_records import Involvement
from countermark.operations.people import Part
from countermark.rights.party import Capacity
from countermark.rights.shares import missing_shares, percent
from countermark.ui.language import translate


def role_title(role: str) -> str:
    """What somebody did; a word of the person's own stays as it is."""
    return {
        "author": translate("People", "Author"),
        "photographer": translate("People", "Photographer"),
        "illustrator": translate("People", "Illustrator"),
        "designer": translate("People", "Designer"),
        "retoucher": translate("People", "Retoucher"),
        "editor": translate("People", "Editor"),
        "model": translate("People", "Model"),
        "client": translate("People", "Client"),
        "agency": translate("People", "Agency"),
        "heir": translate("People", "Heir"),
    }.get(role, role)


def right_title(right: str) -> str:
    """A right that can be shared."""
    return {
        "copyright": translate("People", "Copyright"),
        "reproduction": translate("People", "Reproduction"),
        "publication": translate("People", "Publication"),
        "adaptation": translate("People", "Adaptation"),
        "neighbouring": translate("People", "Neighbouring rights"),
    }.get(right, right)


def capacity_title(capacity: Capacity) -> str:
    """On what ground somebody declares."""
    return {
        Capacity.OWNER: translate("People", "Owner of the rights"),
        Capacity.LICENSEE: translate("People", "Licensee"),
        Capacity.AGENT: translate("People", "Agent"),
    }[capacity]


def part_sentence(part: Involvement) -> str:
    """`Photographer · 100 % of the copyright · Owner`."""
    parts = [role_title(part.role)]
    if part.share:
        parts.append(f"{percent(part.share)} {right_title(part.right)}")
    if part.capacity is not Capacity.OWNER:
        parts.append(capacity_title(part.capacity))
    return " · ".join(parts)


def missing_sentence(people: Sequence[Involvement]) -> str:
    """What of a right nobody has yet, or empty."""
    missing = missing_shares((part.right, part.share) for part in people)
    return " ".join(
        translate("People", "{share} of {right} is nobody's yet.").format(
            share=percent(share), right=right_title(right)
        )
        for right, share in missing.items()
    )


def as_part(part: Involvement) -> Part:
    """What the catalogue holds, as it is stated."""
    person = part.person
    return Part(
        person.name, part.role, part.share, part.right, part.capacity, person.email, person.website
    )

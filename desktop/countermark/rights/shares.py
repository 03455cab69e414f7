"""Shares of rights: in hundredths of a percent, at most all of each right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from countermark.base.errors import for_people

WHOLE = 10_000
"""All of a right."""

ROLES = (
    "author", "photographer", "illustrator", "designer", "retoucher", "editor",
    "model", "client", "agency", "heir",
)  # fmt: skip
"""What people do for works, as the program proposes it; any other word is taken too."""

COPYRIGHT = "copyright"
RIGHTS = (COPYRIGHT, "reproduction", "publication", "adaptation", "neighbouring")
"""Rights that can be shared, as the program proposes them."""


def share_problem(shares: Iterable[tuple[str, int]]) -> str:
    """Why shares cannot be so, in a sentence; empty if they can.

    Args:
        shares: pairs of a right and hundredths of a percent.
    """
    known = tuple(shares)
    if not all(0 <= share <= WHOLE for _, share in known):
        return for_people("A share is between 0 and 100 %.")
    for right, total in totals(known).items():
        if total > WHOLE:
            return for_people(
                f"The shares of the {right} add up to {percent(total)}, which is more than all."
            )
    return ""


def totals(shares: Iterable[tuple[str, int]]) -> dict[str, int]:
    """What those named have of each right together."""
    sums: dict[str, int] = {}
    for right, share in shares:
        sums[right] = sums.get(right, 0) + share
    return sums


def missing_shares(shares: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Of each right that is shared at all, what nobody has: hundredths of a percent."""
    return {right: WHOLE - total for right, total in totals(shares).items() if 0 < total < WHOLE}


def evened(shares: Sequence[tuple[str, int]]) -> tuple[int, ...]:
    """Shares as stated; equal ones that were rounded come to all of their right.

    Three thirds are 33.34, 33.33 and 33.33 %; the first ones get what is left.
    """
    found = [share for _, share in shares]
    for right in dict.fromkeys(right for right, _ in shares):
        places = [at for at, (other, _) in enumerate(shares) if other == right]
        equal, left = divmod(WHOLE, len(places))
        # As each of them was rounded, up or down.
        if len({found[at] for at in places}) == 1 and found[places[0]] - equal in (0, 1):
            for number, at in enumerate(places):
                found[at] = equal + (number < left)
    return tuple(found)


def percent(share: int) -> str:
    """`33.33 %` of 3 333."""
    return f"{share / 100:g}\u202f%"


def read_percent(text: str) -> int | None:
    """Hundredths of a percent from `33.33`, `33,33 %` or `1/3`; None if it is none."""
    plain = text.strip().removesuffix("%").strip().replace(",", ".")
    upper, slash, lower = plain.partition("/")
    try:
        value = float(upper) / float(lower) * 100 if slash else float(plain)
    except (ValueError, ZeroDivisionError):
        return None
    return round(value * 100) if 0 <= value <= 100 else None

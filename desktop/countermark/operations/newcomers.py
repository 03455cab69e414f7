"""Which of the files that a person named are looked into at all: told by their names."""

from __future__ import annotations

from countermark.base.errors import for_people
from countermark.credentials.sidecar import is_sidecar_name
from countermark.operations.discover import Found, is_beside_the_point, name_problem
from countermark.operations.results import ItemResult, Status


def answer_by_name(item: Found) -> ItemResult | None:
    """The result of a file that is not looked into, or None."""
    if problem := name_problem(item.text) or item.problem:
        return ItemResult(item.text, Status.FAILED, problem)
    if is_sidecar_name(item.name):
        reason = for_people("This is the credential of another file.")
        return ItemResult(item.text, Status.SKIPPED, reason)
    if is_beside_the_point(item):
        reason = for_people("Not taken along with its folder; name the file itself to add it.")
        return ItemResult(item.text, Status.SKIPPED, reason)
    return None

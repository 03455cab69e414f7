"""Which works stand as asked already: told from the catalogue and a `stat`, many at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from countermark.catalog.records import Condition, FileFacts, KnownFile, Rendition, Role
from countermark.credentials.sidecar import sidecar_path
from countermark.operations.discover import Found
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace


@dataclass(frozen=True)
class Standing:
    """How one file that a person named stands.

    Attributes:
        found: the file.
        known: what the catalogue has of it, or None.
        is_as_known: whether it is whole and has the size and time that the catalogue has.
        result: its result, if nothing is to be done; else None. A signed copy has one only if the
            person named it; found in a folder it is passed over.
    """

    found: Found
    known: KnownFile | None
    is_as_known: bool = False
    result: ItemResult | None = None

    @property
    def is_signed_copy(self) -> bool:
        """Whether it is a copy that we signed: its work is protected, not the copy."""
        return self.known is not None and self.known.role is Role.SIGNED


def standings(
    workspace: Workspace, found: Sequence[Found], protection: Protection
) -> list[Standing]:
    """How these files stand, in their order."""
    queries = workspace.queries
    known = queries.files_at(item.path for item in found)
    policy_id = queries.policy_id(protection.policy)
    comparing = policy_id is not None and not protection.says_more
    renditions: dict[int, list[Rendition]] = {}
    if comparing:
        renditions = queries.renditions_of(file.work_id for file in known.values())
    asked = _Asked(protection, policy_id)
    standing = []
    for item in found:
        file = known.get(item.path)
        if file is None:
            standing.append(Standing(item, None))
        elif file.role is Role.SIGNED:
            standing.append(Standing(item, file, result=_signed_copy(item)))
        else:
            unchanged = _as_recorded(file)
            result = None
            if unchanged and file.role is Role.ORIGINAL and comparing:
                result = asked.answer(item, file, renditions.get(file.work_id, ()))
            standing.append(Standing(item, file, unchanged, result))
    return standing


def _signed_copy(item: Found) -> ItemResult | None:
    if not item.named:
        return None
    return ItemResult(item.path, Status.SKIPPED, "This is a signed copy; protect its work.")


class _Asked:
    """What a rendition must be to count as protected already."""

    def __init__(self, protection: Protection, policy_id: int | None) -> None:
        self._output = protection.output
        self._identity = protection.key.identity.key
        self._policy_id = policy_id

    def answer(
        self, item: Found, original: KnownFile, renditions: Iterable[Rendition]
    ) -> ItemResult | None:
        files = [rendition.file for rendition in renditions]
        for rendition in renditions:
            if self._is_asked_for(rendition, item, original) and _has_its_sidecar(
                rendition.file, files
            ):
                return ItemResult(
                    item.path,
                    Status.SKIPPED,
                    "Already protected under this policy.",
                    output=rendition.file.facts.path,
                    work_id=original.work_id,
                )
        return None

    def _is_asked_for(self, rendition: Rendition, item: Found, original: KnownFile) -> bool:
        if (rendition.identity, rendition.policy_id) != (self._identity, self._policy_id):
            return False
        if self._output is None:
            return rendition.file.id == original.id
        file = rendition.file
        return (
            file.role is Role.SIGNED
            and file.facts.path.parent == (self._output / item.relative).parent
            # A copy of what the original was before it was edited protects it no more.
            and rendition.source == original.facts.sha256
            and _as_recorded(file)
        )


def _has_its_sidecar(file: KnownFile, files: Iterable[KnownFile]) -> bool:
    """Whether the sidecar that the catalogue knows of, if any, lies there as it was written."""
    path = sidecar_path(file.facts.path)
    return all(_as_recorded(other) for other in files if other.facts.path == path)


def _as_recorded(file: KnownFile) -> bool:
    """Whether a file is whole and has the size and time it had; its content is not read."""
    return file.condition is Condition.WHOLE and is_as_known(file.facts)


def is_as_known(facts: FileFacts) -> bool:
    """Whether a file has the size and time that the catalogue has of it."""
    try:
        status = os.stat(facts.path)  # noqa: PTH116 - a third of Path's own time, for each file
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (facts.size, facts.mtime_ns)

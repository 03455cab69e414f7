"""Which works stand as asked already: told from the catalogue and a `stat`, many at a time.

A hundred thousand files take seconds, so this works on plain columns and texts: making a path
object costs more than asking the system for a file's size.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from countermark.base.errors import for_people
from countermark.catalog.records import Condition, Recorded, Role
from countermark.credentials.sidecar import SUFFIX
from countermark.operations.discover import Found
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy

# As the columns have them: asking an enumeration for its value costs, a hundred thousand times.
_WHOLE, _SIGNED, _SIDECAR = Condition.WHOLE.value, Role.SIGNED.value, Role.SIDECAR.value


@dataclass(frozen=True)
class Standing:
    """How one file that a person named stands.

    Attributes:
        found: the file.
        work_id: its work, or None if the catalogue does not know the file.
        sha256: its digest as the catalogue has it, or empty.
        is_as_known: whether it is whole and has the size and time that the catalogue has.
        is_signed_copy: whether it is a copy that we signed: its work is protected, not the copy.
        result: its result, if nothing is to be done; else None. A signed copy has one only if the
            person named it; found in a folder it is passed over.
    """

    found: Found
    work_id: int | None = None
    sha256: str = ""
    is_as_known: bool = False
    is_signed_copy: bool = False
    result: ItemResult | None = None


@dataclass(frozen=True)
class Wanted:
    """What a file must be to count as protected as asked.

    Attributes:
        identity: key of the identity that signs.
        policy_for: gives the policy of a work from what was decided for it, or nothing.
        output: the folder for signed copies, or None to replace the originals.
        says_more: whether something is stated that only the file itself tells.
        as_decided: whether works have policies of their own.
        origin: how the works were made, if that is stated.
    """

    identity: str
    policy_for: Callable[[Policy | None], Policy]
    output: Path | None
    says_more: bool = False
    as_decided: bool = False
    origin: Origin | None = None

    @classmethod
    def of(cls, protection: Protection) -> Wanted:
        """What a protection makes of files."""
        key = protection.key.identity.key
        return cls(
            key,
            protection.policy_for,
            protection.output,
            protection.says_more,
            protection.as_decided,
            protection.origin,
        )


def standings(workspace: Workspace, found: Sequence[Found], wanted: Wanted) -> list[Standing]:
    """How these files stand, in their order."""
    queries = workspace.queries
    files = queries.recorded_with(item.text for item in found)
    known = {file.path: file for file in chain.from_iterable(files.values())}
    decisions = queries.decisions(files) if wanted.as_decided else {}
    asked = None if wanted.says_more else _Asked(wanted, decisions, files, queries.policy_id)
    standing = []
    for item in found:
        file = known.get(item.text)
        if file is None:
            standing.append(Standing(item))
        elif file.role == _SIGNED:
            standing.append(_signed_copy(item, file))
        else:
            unchanged = _as_recorded(file)
            is_source = file.role != _SIDECAR  # an original, or what else there is of a work
            answers = asked is not None and unchanged and is_source
            result = asked.answer(item, file) if answers and asked is not None else None
            standing.append(Standing(item, file.work_id, file.sha256, unchanged, result=result))
    return standing


def is_as_known(file: Recorded) -> bool:
    """Whether a file has the size and time that the catalogue has of it."""
    try:
        status = os.stat(file.path)  # noqa: PTH116 - as said above
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)


def _as_recorded(file: Recorded) -> bool:
    """Whether a file is whole and has the size and time it had; its content is not read."""
    return file.condition == _WHOLE and is_as_known(file)


def _signed_copy(item: Found, file: Recorded) -> Standing:
    result = None
    if item.named:
        reason = for_people("This is a signed copy; protect its work.")
        result = ItemResult(item.text, Status.SKIPPED, reason)
    return Standing(item, file.work_id, file.sha256, is_signed_copy=True, result=result)


class _Asked:
    """What a file must be to count as protected already."""

    def __init__(
        self,
        wanted: Wanted,
        decisions: Mapping[int, Policy],
        files: dict[int, list[Recorded]],
        number: Callable[[Policy], int | None],
    ) -> None:
        self._output = None if wanted.output is None else str(wanted.output)
        self._identity = wanted.identity
        self._origin = wanted.origin.value if wanted.origin else ""
        self._policy_for = wanted.policy_for
        self._decisions = decisions
        self._files = files
        self._number = cache(number)

    def answer(self, item: Found, original: Recorded) -> ItemResult | None:
        files = self._files.get(original.work_id, [])
        if original.is_restated or self._origin not in {"", original.origin}:
            return None
        for file in files:
            if self._is_asked_for(file, item, original) and _has_its_sidecar(file, files):
                return ItemResult(
                    item.text,
                    Status.SKIPPED,
                    for_people("Already protected under this policy."),
                    written=file.path,
                    work_id=original.work_id,
                )
        return None

    def _is_asked_for(self, file: Recorded, item: Found, original: Recorded) -> bool:
        policy = self._policy_for(self._decisions.get(original.work_id))
        declared = self._number(policy)  # None: nothing was declared under it yet
        if declared is None or (file.identity, file.policy_id) != (self._identity, declared):
            return False
        if self._output is None:
            return file.file_id == original.file_id
        if file.role != _SIGNED:
            return False
        wanted = os.path.join(self._output, item.relative)  # noqa: PTH118 - as said above
        return (
            file.path.rpartition(os.sep)[0] == wanted.rpartition(os.sep)[0]
            # A copy of what the original was before it was edited protects it no more.
            and file.source == original.sha256
            and _as_recorded(file)
        )


def _has_its_sidecar(file: Recorded, files: Iterable[Recorded]) -> bool:
    """Whether the sidecar that the catalogue knows of, if any, lies there as it was written."""
    path = file.path + SUFFIX
    return all(_as_recorded(other) for other in files if other.path == path)

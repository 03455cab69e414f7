"""What is handed to other programs is protected, where a protected file was made."""

from pathlib import Path

import pytest

from countermark.catalog.records import Condition, Role
from countermark.operations.add import add
from countermark.operations.hand_out import hand_out
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI, NO_TRAINING


@pytest.fixture
def ids(workspace, signer, pictures, output, inline, cancel) -> list[int]:
    """Works, the first of which has a signed copy."""
    list(add(workspace, [pictures], inline, cancel))
    found = list(workspace.queries.work_ids())
    list(
        protect_works(workspace, found[:1], Protection(signer, NO_AI, None, output), inline, cancel)
    )
    return found


def path_of(workspace, work_id: int, role: Role) -> Path:
    return next(
        file.facts.path for file in workspace.queries.files_of(work_id) if file.role is role
    )


def test_signed_copies_are_handed_out_and_originals_only_of_works_without(workspace, ids, output):
    handed = hand_out(workspace.queries, ids)
    assert handed.missing == 0
    assert [Path(path).is_relative_to(output) for path in handed.paths] == [
        work_id == ids[0] for work_id in ids
    ]
    assert list(hand_out(workspace.queries, ids[::-1]).paths) == list(handed.paths)[::-1]


def test_what_is_missing_is_left_out_and_its_unprotected_original_too(workspace, ids):
    gone = [path_of(workspace, ids[0], Role.SIGNED), path_of(workspace, ids[1], Role.ORIGINAL)]
    workspace.catalogue.mark_condition([(path, Condition.MISSING) for path in gone])
    handed = hand_out(workspace.queries, ids)
    assert (len(handed.paths), handed.missing) == (len(ids) - 2, 2)
    assert str(path_of(workspace, ids[0], Role.ORIGINAL)) not in handed.paths


def test_of_several_signed_copies_the_latest_is_handed_out(
    workspace, signer, ids, tmp_path, inline, cancel
):
    again = tmp_path / "again"
    protection = Protection(signer, NO_TRAINING, None, again)
    list(protect_works(workspace, ids[:1], protection, inline, cancel))
    (path,) = hand_out(workspace.queries, ids[:1]).paths
    assert Path(path).is_relative_to(again)

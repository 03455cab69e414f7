"""What protecting would do is told before, and is what then happens."""

import os
from array import array
from collections import Counter
from dataclasses import replace
from functools import partial

import pytest

from countermark.catalog.edits import Fact
from countermark.jobs.cancel import CancelToken
from countermark.operations.add import add
from countermark.operations.already import Wanted
from countermark.operations.disk_room import CREDENTIAL, Needs
from countermark.operations.forecast import Forecast, forecast
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection, policy_for
from countermark.operations.results import Status
from countermark.operations.verify import verify
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, WITH_CREDIT


@pytest.fixture
def ids(workspace, signer, pictures, inline, cancel) -> array:
    list(add(workspace, [pictures], inline, cancel))
    return array("q", workspace.queries.work_ids())


def expected(workspace, signer, ids, output, **more):
    key = signer.identity.key
    return forecast(workspace, Wanted(key, lambda _: NO_AI, output, **more), ids, CancelToken())


def test_it_tells_what_then_happens(workspace, signer, ids, output, inline, cancel):
    before = expected(workspace, signer, ids, output)
    assert (before.signed, before.already, before.missing) == (len(ids), 0, 0)
    protection = Protection(signer, NO_AI, None, output)
    list(protect_works(workspace, ids, protection, inline, cancel))
    written = [path for path in output.rglob("*") if path.is_file()]
    sidecars = [path for path in written if path.suffix == ".c2pa"]
    assert before.sidecars == len(sidecars)
    assert sum(path.stat().st_size for path in written) <= before.disks[0].room
    after = expected(workspace, signer, ids, output)
    assert (after.signed, after.already) == (0, len(ids))


def test_what_has_gone_is_told(workspace, signer, ids, pictures, output):
    (pictures / "demo.jpg").unlink()
    found = expected(workspace, signer, ids, output)
    assert (found.missing, found.signed) == (1, len(ids) - 1)


def test_a_folder_that_is_still_to_be_made_has_its_disk_s_room(workspace, signer, ids, output):
    found = expected(workspace, signer, ids, output / "not" / "there")
    (disk,) = found.disks
    assert disk.free is not None
    assert found.lacking is None
    full = replace(disk, free=disk.room - 1)
    assert replace(found, disks=(full,)).lacking == full


def test_nobody_waits_for_an_answer_that_is_not_wanted_any_more(workspace, signer, ids, output):
    cancel = CancelToken()
    cancel.cancel()
    wanted = Wanted(signer.identity.key, lambda _: NO_AI, output)
    assert forecast(workspace, wanted, ids, cancel).signed == 0


def test_each_work_is_signed_as_it_was_decided(workspace, signer, ids, output, inline, cancel):
    workspace.edits.write(
        {ids[0]: {Fact.DECISION: ON_REQUEST}, ids[1]: {Fact.DECISION: WITH_CREDIT}}
    )
    protection = Protection(signer, NO_AI, None, output, as_decided=True)
    results = list(protect_works(workspace, ids, protection, inline, cancel))
    assert {result.status for result in results} == {Status.OK}
    read = verify(workspace, [output], inline, cancel)
    said = Counter(item.verdict.answers.get(Use.DATA_MINING) for item in read)
    assert said == {
        NO_AI.data_mining: len(ids) - 2,
        ON_REQUEST.data_mining: 1,
        WITH_CREDIT.data_mining: 1,
    }
    assert workspace.queries.details(ids[1]).policy == WITH_CREDIT

    again = list(protect_works(workspace, ids, protection, inline, cancel))
    assert {result.status for result in again} == {Status.SKIPPED}
    wanted = Wanted(signer.identity.key, partial(policy_for, NO_AI), output, as_decided=True)
    assert forecast(workspace, wanted, ids, CancelToken()).already == len(ids)

    workspace.edits.write({ids[0]: {Fact.DECISION: NO_TRAINING}})
    assert forecast(workspace, wanted, ids, CancelToken()).signed == 1, "it was decided anew"


def test_without_asking_for_it_one_policy_holds_for_all(
    workspace, signer, ids, output, inline, cancel
):
    workspace.edits.write({ids[0]: {Fact.DECISION: WITH_CREDIT}})
    list(protect_works(workspace, ids, Protection(signer, NO_AI, None, output), inline, cancel))
    assert workspace.queries.details(ids[0]).policy == NO_AI


def status(path, size, device):
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(b"x" * size)
    real = path.stat()
    return os.stat_result((real.st_mode, real.st_ino, device, 1, 0, 0, size, 0, 0, 0))


def test_replacing_files_takes_room_where_they_lie_too(tmp_path):
    here, other = tmp_path / "a.jpg", tmp_path / "card" / "b.jpg"
    needs = Needs(None, tmp_path / "backups")
    needs.take(here, status(here, 5_000, tmp_path.stat().st_dev), is_embedded=True)
    for name, size in (("b.jpg", 9_000), ("c.jpg", 4_000)):
        path = other.with_name(name)
        needs.take(path, status(path, size, -7), is_embedded=True)
    path = other.with_name("d.svg")
    needs.take(path, status(path, 1_000_000, -7), is_embedded=False)
    main, beside = needs.disks()
    assert main.folder == tmp_path / "backups"
    assert main.room == 5_000 + 9_000 + 4_000 + CREDENTIAL + 5_000, "kept, and one lies beside"
    assert beside.folder == other.parent
    assert beside.room == 9_000 + 3 * CREDENTIAL, "the largest lies beside its original for a while"
    found = Forecast(embedded=3, sidecars=1, disks=(main, replace(beside, free=10)))
    assert found.lacking is not None
    assert found.lacking.folder == other.parent

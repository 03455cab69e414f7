"""What protecting would do is told before, and is what then happens."""

from array import array
from collections import Counter
from dataclasses import replace
from functools import partial

import pytest

from countermark.catalog.edits import Fact
from countermark.jobs.cancel import CancelToken
from countermark.operations.add import add
from countermark.operations.already import Wanted
from countermark.operations.forecast import forecast
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
    assert sum(path.stat().st_size for path in written) <= before.room
    after = expected(workspace, signer, ids, output)
    assert (after.signed, after.already) == (0, len(ids))


def test_what_has_gone_is_told(workspace, signer, ids, pictures, output):
    (pictures / "demo.jpg").unlink()
    found = expected(workspace, signer, ids, output)
    assert (found.missing, found.signed) == (1, len(ids) - 1)


def test_a_folder_that_is_still_to_be_made_has_its_disk_s_room(workspace, signer, ids, output):
    found = expected(workspace, signer, ids, output / "not" / "there")
    assert found.free is not None
    assert found.is_enough
    assert not replace(found, free=found.room - 1).is_enough


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

"""A batch is written down before it begins, and gone on with whatever stopped it."""

import itertools
import shutil
from collections import Counter
from pathlib import Path

import pytest
from iscc_samples import IMAGE

from countermark.base.asking import Wanted
from countermark.base.atomic import staging_path
from countermark.base.errors import UserError
from countermark.catalog.journal import ItemState, JobItem, JobState
from countermark.catalog.records import State
from countermark.jobs.cancel import CancelToken
from countermark.operations import signing_batch
from countermark.operations.add import add, note_adding
from countermark.operations.batches import Batch, Kind, as_ranges, from_ranges
from countermark.operations.begun import batches, interrupted
from countermark.operations.protect import note_works, protect_paths, protect_works
from countermark.operations.protection import Protection, Remembered, as_document, remembered
from countermark.operations.results import Status
from countermark.operations.unfinished import (
    discard,
    forget_if_not_begun,
    go_on,
    latest_with_failures,
)
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_TRAINING
from tests.conftest import PASSPHRASE
from tests.operations.support import Studio, digests, files_in, leftovers


def ask(_wanted: Wanted) -> str:
    return PASSPHRASE


@pytest.fixture
def twelve(tmp_path, monkeypatch) -> Path:
    """A folder of twelve pictures; signed files are published two at a time."""
    monkeypatch.setattr(signing_batch, "_TOGETHER", 2)
    folder = tmp_path / "twelve"
    for number in range(12):
        place = folder / f"{number % 3}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:02}.jpg").write_bytes(
            (IMAGE / "demo.jpg").read_bytes() + bytes([number])
        )
    return folder


def stopped_after(studio: Studio, count: int, results) -> None:
    """Take some results, cancel, and take those of the files at hand."""
    taken = list(itertools.islice(results, count))
    studio.cancel.cancel()
    taken += list(results)
    studio.cancel = CancelToken()
    assert count <= len(taken) < 12


def resume(studio: Studio, job: int, **more):
    results = go_on(studio.workspace, job, studio.executor, studio.cancel, ask, **more)
    return {result.path.name: result for result in results}


def protection(studio: Studio, output: Path | None) -> Protection:
    return Protection(
        studio.key, NO_TRAINING, Origin.CAPTURE, output, contribution="All of it.", ai_parts="None."
    )


def test_the_whole_plan_is_written_down_before_the_first_file(studio, twelve, output):
    counted = []
    results = protect_paths(
        studio.workspace,
        [twelve],
        protection(studio, output),
        studio.executor,
        studio.cancel,
        lambda *told: counted.append(told),
    )
    next(results)
    (batch,) = studio.workspace.journal.records()
    assert batch.state is JobState.OPEN
    assert batch.total == 12
    assert counted == [(batch.id, 12)]
    results.close()


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_stopped_batch_goes_on_where_it_stopped_with_the_same_choices(
    studio, twelve, output, in_place
):
    wish = protection(studio, None if in_place else output)
    batch = protect_paths(studio.workspace, [twelve], wish, studio.executor, studio.cancel)
    stopped_after(studio, 4, batch)
    done = {name for name, state in studio.states().items() if state is State.PROTECTED}

    (left,) = interrupted(studio.workspace)
    assert left.kind is Kind.PROTECT
    assert left.record.waiting == 12 - left.record.succeeded
    rest = resume(studio, left.record.id)

    assert set(rest).isdisjoint(done), "no finished file is done again"
    assert len(rest) + len(done) == 12
    assert {result.status for result in rest.values()} == {Status.OK}
    assert set(studio.states().values()) == {State.PROTECTED}
    for line in studio.workspace.queries.lines():
        details = studio.workspace.queries.details(line.id)
        assert (details.policy, details.origin) == (NO_TRAINING, Origin.CAPTURE)
        assert (details.contribution, details.ai_parts) == ("All of it.", "None.")
    folder = twelve if in_place else output
    assert files_in(folder) == {f"{number % 3}/{number:02}.jpg" for number in range(12)}
    assert batches(studio.workspace) == ()
    assert list(studio.workspace.home.jobs.iterdir()) == [], "no lock is left"


def test_a_batch_of_chosen_works_goes_on_too(studio, twelve, output):
    added = list(add(studio.workspace, [twelve], studio.executor, studio.cancel))
    ids = [result.work_id for result in added]
    wish = protection(studio, output)
    stopped_after(
        studio, 4, protect_works(studio.workspace, ids, wish, studio.executor, studio.cancel)
    )
    (left,) = interrupted(studio.workspace)
    resume(studio, left.record.id)
    assert set(studio.states().values()) == {State.PROTECTED}
    assert len(files_in(output)) == 12


def test_adding_goes_on_too(studio, twelve, monkeypatch):
    monkeypatch.setattr("countermark.operations.add._TRANSACTION", 2)
    stopped_after(studio, 4, add(studio.workspace, [twelve], studio.executor, studio.cancel))
    (left,) = interrupted(studio.workspace)
    rest = resume(studio, left.record.id)
    assert len(rest) == left.record.waiting
    assert len(studio.states()) == 12


def test_what_is_finished_is_not_done_again_though_nothing_more_was_noted(
    studio, twelve, output, monkeypatch
):
    """A kill right after some files got their names; what they state only the files tell."""
    wish = protection(studio, output)
    monkeypatch.setattr(Batch, "_note", lambda _batch: None)
    batch = protect_paths(studio.workspace, [twelve], wish, studio.executor, studio.cancel)
    stopped_after(studio, 4, batch)
    monkeypatch.undo()
    before = digests(output)
    (left,) = interrupted(studio.workspace)

    rest = resume(studio, left.record.id)

    assert {result.status for result in rest.values()} == {Status.OK}
    assert len(rest) == 12 - len(before)
    assert digests(output).items() >= before.items()
    assert len(files_in(output)) == 12


def test_a_plan_that_was_cut_off_is_made_again(studio, twelve, output):
    wish = protection(studio, output)
    journal = studio.workspace.journal
    job = journal.begin(
        Kind.PROTECT.value, {**as_document(Remembered.of(wish)), "paths": [str(twelve)]}
    )
    first = twelve / "0" / "00.jpg"
    journal.plan(job, [JobItem(first, twelve, named=False)], Counter())
    rest = resume(studio, job)
    assert len(rest) == 12
    assert len(files_in(output)) == 12


def test_a_plan_of_chosen_works_that_was_cut_off_says_so(studio, output):
    job = studio.workspace.journal.begin(
        "protect", as_document(Remembered.of(protection(studio, output)))
    )
    with pytest.raises(UserError, match="stopped before it began"):
        resume(studio, job)
    discard(studio.workspace, job)
    assert batches(studio.workspace) == ()


def test_a_running_batch_is_not_run_twice(studio, twelve, output):
    wish = protection(studio, output)
    batch = protect_paths(studio.workspace, [twelve], wish, studio.executor, studio.cancel)
    next(batch)
    (running,) = batches(studio.workspace)
    assert running.is_running
    assert interrupted(studio.workspace) == ()
    with pytest.raises(UserError, match="running already"):
        resume(studio, running.record.id)
    with pytest.raises(UserError, match="running already"):
        discard(studio.workspace, running.record.id)
    batch.close()
    assert len(interrupted(studio.workspace)) == 1


def test_discarding_forgets_what_waits_and_sweeps_what_a_kill_left(studio, twelve, output):
    wish = protection(studio, output)
    batch = protect_paths(studio.workspace, [twelve], wish, studio.executor, studio.cancel)
    stopped_after(studio, 4, batch)
    (left,) = interrupted(studio.workspace)
    stray = staging_path(output / "2" / "11.jpg")
    stray.parent.mkdir(exist_ok=True)
    # By a process of this machine that no longer runs: none has this number.
    stray = stray.with_name("-".join([*stray.name.split("-")[:2], "99999999", "0a0b0c0d.jpg"]))
    stray.write_bytes(b"half a file")

    discard(studio.workspace, left.record.id)

    assert leftovers(output) == []
    assert len(files_in(output)) == left.record.succeeded, "what was done stays"
    assert batches(studio.workspace) == ()
    with pytest.raises(UserError, match="no batch"):
        resume(studio, left.record.id)


def test_only_what_failed_is_tried_again(studio, twelve, output):
    bad = twelve / "1" / "04.jpg"
    good = bad.read_bytes()
    bad.write_bytes(good[:300])
    results = studio.protect(twelve, output=output)
    assert results[bad].status is Status.FAILED
    record = latest_with_failures(studio.workspace, Kind.PROTECT)
    assert (record.state, record.failed) == (JobState.DONE, 1)
    with pytest.raises(UserError, match="is done"):
        resume(studio, record.id)

    bad.write_bytes(good)
    assert set(resume(studio, record.id, retry_failed=True)) == {"04.jpg"}
    assert len(files_in(output)) == 12
    with pytest.raises(UserError, match="No file failed"):
        latest_with_failures(studio.workspace, Kind.PROTECT)


def test_failures_outlive_a_second_try(studio, twelve, output):
    (twelve / "1" / "04.jpg").write_bytes(b"\xff\xd8\xffjunk")
    studio.protect(twelve, output=output)
    record = latest_with_failures(studio.workspace, Kind.PROTECT)
    again = resume(studio, record.id, retry_failed=True)
    assert again["04.jpg"].status is Status.FAILED
    assert latest_with_failures(studio.workspace, Kind.PROTECT).failed == 1


def test_the_choices_survive_being_written_down(studio, tmp_path):
    for output in (None, tmp_path / "out"):
        wish = protection(studio, output)
        read = remembered(as_document(Remembered.of(wish)))
        assert read.with_keys(studio.key, None, None) == wish
    assert "pkcs8" not in str(as_document(Remembered.of(wish))), "keys stay where they are"


def test_a_batch_whose_works_stand_as_asked_writes_nothing_down(studio, twelve, output):
    studio.protect(twelve, output=output)
    again = studio.protect(twelve, output=output)
    assert {result.status for result in again.values()} == {Status.SKIPPED}
    assert batches(studio.workspace) == ()


def test_a_file_that_is_planned_and_vanishes_fails_alone(studio, twelve, output):
    batch = protect_paths(
        studio.workspace, [twelve], protection(studio, output), studio.executor, studio.cancel
    )
    next(batch)
    shutil.rmtree(twelve / "2")
    results = list(batch)
    failed = [result for result in results if result.status is Status.FAILED]
    assert {result.path.parent.name for result in failed} == {"2"}
    assert all("does not exist" in result.reason for result in failed)


def test_a_million_items_are_never_in_memory_at_once(studio, monkeypatch):
    monkeypatch.setattr("countermark.catalog.journal._PAGE", 10)
    journal = studio.workspace.journal
    job = journal.begin("add", {})
    for start in range(0, 100, 10):
        items = [JobItem(Path(f"/{n}"), Path("/"), named=False) for n in range(start, start + 10)]
        journal.plan(job, items, Counter())
    journal.planned(job)
    seen = 0
    for item in journal.waiting(job):
        journal.settle(job, [(item.path, ItemState.OK, "")])  # while the rest is still read
        seen += 1
    assert seen == 100
    journal.finish(job)
    assert journal.records() == ()


def test_of_many_batches_with_failures_the_latest_are_kept(studio, tmp_path):
    for number in range(25):
        with Batch.begin(studio.workspace, Kind.ADD, {}) as batch:
            journal = studio.workspace.journal
            path = Path(f"/{number}.jpg")
            journal.plan(batch.job, [JobItem(path, Path("/"), named=True)], Counter())
            journal.planned(batch.job)
            journal.settle(batch.job, [(path, ItemState.FAILED, "gone")])
            journal.finish(batch.job)
    kept = [record.id for record in studio.workspace.journal.records()]
    assert len(kept) == 20
    assert kept == sorted(kept)
    assert kept[-1] > 20


def test_works_that_wait_are_written_down_and_gone_on_with(studio, twelve, output):
    workspace = studio.workspace
    list(add(workspace, [twelve], studio.executor, studio.cancel))
    ids = list(workspace.queries.work_ids())
    job = note_works(workspace, Remembered.of(protection(studio, output)), [*ids[:3], ids[9]])
    (found,) = interrupted(workspace)
    assert (found.record.id, found.record.total) == (job, 0)
    results = resume(studio, job)
    assert {result.status for result in results.values()} == {Status.OK}
    assert len(results) == 4
    assert workspace.journal.records() == ()


def test_a_batch_of_many_works_is_a_short_text():
    assert as_ranges([]) == ""
    assert as_ranges([*range(1, 501), 7, 9]) == "1-500,7,9"
    for numbers in ([], [3], [1, 2, 3, 9, 8, 7]):
        assert list(from_ranges(as_ranges(numbers))) == numbers


def test_what_never_began_is_forgotten_and_what_did_is_kept(studio, twelve):
    journal = studio.workspace.journal
    waits = note_adding(studio.workspace, [twelve])
    begun = note_adding(studio.workspace, [twelve])
    journal.plan(begun, [], Counter({ItemState.SKIPPED: 1}))
    for job in (waits, begun):
        forget_if_not_begun(studio.workspace, job)
    assert [record.id for record in journal.records()] == [begun]

"""Many small tasks: every item has its outcome, whatever the others do."""

import itertools
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from countermark.base.errors import FileRefused
from countermark.jobs import executors
from countermark.jobs import pool as pool_module
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor, ProcessExecutor
from countermark.jobs.worker import Limits
from tests.jobs import tasks

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 60  # seconds until a test that waits for another process gives up
MILLION = 1_000_000
needs_signals = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


@pytest.fixture(scope="module")
def pool():
    """Two processes that serve several tests, as they serve several jobs."""
    with ProcessExecutor(2) as executor:
        yield executor


@pytest.fixture(params=["inline", "processes"])
def executor(request):
    """Each way of running; what they promise is the same."""
    return InlineExecutor() if request.param == "inline" else request.getfixturevalue("pool")


def values(executor, numbers) -> list[int]:
    """The executor still works."""
    return [outcome.value for outcome in executor.run(tasks.double, numbers, CancelToken())]


def until(ready) -> None:
    """Wait for another process; its speed is not what is tested."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)


def until_dead(process: int) -> None:
    """Wait until a worker has died."""
    until(lambda: not _runs(process))


def test_every_item_has_its_value(executor, cancel):
    outcomes = list(executor.run(tasks.double, range(50), cancel))
    assert sorted((outcome.item, outcome.value) for outcome in outcomes) == [
        (number, 2 * number) for number in range(50)
    ]
    assert all(outcome.error is None for outcome in outcomes)


def test_nothing_to_do_is_done(executor, cancel):
    assert list(executor.run(tasks.double, [], cancel)) == []


def test_an_error_belongs_to_its_item_and_keeps_its_words(executor, cancel):
    outcomes = {item.item: item for item in executor.run(tasks.refuse_odd, range(8), cancel)}
    assert len(outcomes) == 8
    for number, outcome in outcomes.items():
        if number % 2:
            assert outcome.value is None
            assert isinstance(outcome.error, FileRefused)
            assert outcome.error.message == f"{number} is odd."
            assert outcome.error.hint == "Take another."
        else:
            assert (outcome.value, outcome.error) == (number, None)


def test_items_are_taken_as_there_is_room(executor, cancel):
    taken = []

    def endless() -> Iterator[int]:
        for number in range(MILLION):
            taken.append(number)
            yield number

    outcomes = executor.run(tasks.double, endless(), cancel)
    for done in range(1, 11):
        next(outcomes)
        assert len(taken) <= done + 4
    cancel.cancel()
    rest = list(outcomes)
    assert len(taken) <= 15
    assert len(rest) <= 4


def test_a_cancel_before_the_start_begins_nothing(executor, cancel):
    cancel.cancel()
    assert list(executor.run(tasks.double, range(10), cancel)) == []


def test_a_caller_who_stops_listening_stops_the_rest(executor, cancel):
    taken = []
    items = (taken.append(number) or number for number in range(MILLION))
    outcomes = executor.run(tasks.double, items, cancel)
    next(outcomes)
    outcomes.close()
    assert len(taken) <= 5
    assert values(executor, [1]) == [2]


def test_an_error_in_the_list_of_items_is_the_callers(executor, cancel):
    def items() -> Iterator[int]:
        yield 1
        raise OSError("the folder is gone")

    with pytest.raises(OSError, match="the folder is gone"):
        list(executor.run(tasks.double, items(), cancel))
    assert values(executor, [1]) == [2]


def test_inline_tasks_run_here_and_one_after_the_other(cancel):
    threads = InlineExecutor().run(lambda _: threading.get_ident(), range(3), cancel)
    assert {outcome.value for outcome in threads} == {threading.get_ident()}
    done = []
    for outcome in InlineExecutor().run(done.append, range(5), cancel):
        assert done[-1] == outcome.item
        if outcome.item == 2:
            cancel.cancel()
    assert done == [0, 1, 2]


def test_tasks_run_in_other_processes_which_stay_for_the_next_job(pool, cancel):
    first = {outcome.value for outcome in pool.run(tasks.own_process, range(20), cancel)}
    second = {outcome.value for outcome in pool.run(tasks.own_process, range(20), cancel)}
    assert os.getpid() not in first | second
    assert len(first | second) <= 2


def test_a_cancel_finishes_what_was_begun_and_begins_nothing_more(pool, cancel, tmp_path):
    may_end = tmp_path / "may end"
    items = [(tmp_path / f"{number}.begun", may_end) for number in range(100)]
    outcomes = pool.run(tasks.wait_for, items, cancel)
    finished: list[str] = []
    listener = threading.Thread(
        target=lambda: finished.extend(outcome.value for outcome in outcomes)
    )
    listener.start()
    until(lambda: len(list(tmp_path.glob("*.begun"))) == 2)
    cancel.cancel()
    may_end.touch()
    listener.join()
    begun = {path.name for path in tmp_path.glob("*.begun")}
    assert set(finished) == begun
    # Two were at work, and each may have had its next at hand; nothing is begun beyond these.
    assert 2 <= len(begun) <= 4


@needs_signals
@pytest.mark.parametrize("how", ["exit", "kill", "segfault"])
def test_a_crash_costs_one_item(how, cancel):
    items = [("fine", number) for number in range(12)]
    items[5] = (how, 5)
    with ProcessExecutor(2) as executor:
        outcomes = {item.item: item for item in executor.run(tasks.crash, items, cancel)}
        assert set(outcomes) == set(items)
        lost = outcomes.pop((how, 5))
        assert lost.value is None
        assert isinstance(lost.error, FileRefused)
        assert "crashed" in lost.error.message
        assert all(outcome.value == item[1] for item, outcome in outcomes.items())
        assert values(executor, [4]) == [8]


def test_several_crashes_cost_as_many_items(cancel):
    items = [("exit" if number in {0, 1, 9} else "fine", number) for number in range(10)]
    with ProcessExecutor(2) as executor:
        outcomes = list(executor.run(tasks.crash, items, cancel))
    assert sorted(outcome.item[1] for outcome in outcomes) == list(range(10))
    assert {outcome.item[1] for outcome in outcomes if outcome.error} == {0, 1, 9}


def test_a_crash_while_the_caller_is_busy_costs_one_item(cancel, tmp_path):
    """A worker dies between two looks, and the next item finds it dead."""
    sign, crashing = tmp_path / "sign", tmp_path / "crashing"
    items = [("fine 0", sign), ("crash", sign), *((f"fine {n}", sign) for n in range(1, 8))]
    results = {}
    with ProcessExecutor(2) as executor:
        for outcome in executor.run(tasks.crash_when, items, cancel):
            results[outcome.item[0]] = outcome
            if len(results) == 1:
                sign.touch()
                until(lambda: crashing.exists() and crashing.read_text())
                until_dead(int(crashing.read_text()))
    assert len(results) == len(items)
    assert [name for name, outcome in results.items() if outcome.error] == ["crash"]


@needs_signals
def test_a_worker_that_dies_between_two_jobs_costs_nothing(cancel):
    with ProcessExecutor(2) as executor:
        (worker,) = executor.run(tasks.own_process, [0], cancel)
        os.kill(worker.value, signal.SIGKILL)
        until_dead(worker.value)
        outcomes = list(executor.run(tasks.double, range(10), cancel))
    assert sorted(outcome.value for outcome in outcomes) == list(range(0, 20, 2))


@pytest.mark.parametrize(
    "function", [tasks.return_what_does_not_travel, tasks.raise_what_does_not_travel]
)
def test_what_does_not_travel_costs_one_item(function, cancel):
    with ProcessExecutor(2) as executor:
        outcomes = {item.item: item for item in executor.run(function, range(6), cancel)}
    assert len(outcomes) == 6
    assert [number for number, outcome in outcomes.items() if outcome.error] == [3]


def test_an_item_that_does_not_travel_costs_itself(pool, cancel):
    items = [1, lambda: None, 2]
    outcomes = list(pool.run(tasks.double, items, cancel))
    assert len(outcomes) == 3
    assert [outcome.value for outcome in outcomes if outcome.error is None] in ([2, 4], [4, 2])


TOO_LONG = {"hang", "hold the interpreter"}
TOO_MUCH = {"allocate", "allocate natively"}


@pytest.mark.parametrize("how", ["abort", *sorted(TOO_LONG), *sorted(TOO_MUCH)])
def test_a_task_beyond_its_limits_costs_one_item(how, cancel, tmp_path, monkeypatch, capfd):
    if how == "allocate" and sys.platform != "linux":
        pytest.skip("only Linux keeps to a limit of memory")
    monkeypatch.setattr(pool_module, "log_place", lambda: tmp_path / "countermark.log")
    items = [(how if number == 3 else "fine", number) for number in range(10)]
    limits = Limits(memory_bytes=1 << 29)
    with ProcessExecutor(2, limits) as executor:
        found = executor.run(
            tasks.misbehave, items, cancel, seconds=lambda item: 0.5 if item[0] in TOO_LONG else 60
        )
        outcomes = {outcome.item: outcome for outcome in found}
        assert values(executor, [4]) == [8]
    assert set(outcomes) == set(items)
    error = outcomes.pop((how, 3)).error
    assert isinstance(error, FileRefused)
    words = "too long" if how in TOO_LONG else "more memory" if how in TOO_MUCH else "crashed"
    assert words in error.message
    assert error.hint
    assert all(outcome.value == item[1] for item, outcome in outcomes.items())
    assert capfd.readouterr() == ("", ""), "what native code says last is for the log"


def test_what_native_code_says_last_is_in_the_log(cancel, caplog):
    with ProcessExecutor(1) as executor:
        list(executor.run(tasks.misbehave, [("abort", 7)], cancel))
    (record,) = [item for item in caplog.records if item.name.endswith("pool")]
    assert "double free or corruption" in record.getMessage()
    assert "('abort', 7)" in record.getMessage()


def test_native_code_that_chatters_holds_nothing_up(pool, cancel):
    outcomes = pool.run(tasks.misbehave, [("chatter", 1), ("fine", 2)], cancel)
    assert sorted(outcome.value for outcome in outcomes) == [1, 2]


def test_time_counts_from_when_a_task_begins(cancel):
    """One waits for a worker longer than it may take, and still has all its time."""
    with ProcessExecutor(1) as executor:
        outcomes = list(executor.run(tasks.take, [0.25] * 8, cancel, seconds=lambda _: 1.5))
    assert [outcome.error for outcome in outcomes] == [None] * 8


def test_a_large_item_waits_until_a_worker_is_free_to_take_it(cancel):
    items = [bytes(1 << 20)] * 6
    with ProcessExecutor(2) as executor:
        outcomes = list(executor.run(tasks.length, items, cancel))
    assert [outcome.value for outcome in outcomes] == [1 << 20] * 6


def test_two_jobs_share_an_executor(pool, cancel):
    one, other = (pool.run(tasks.double, range(8), cancel) for _ in range(2))
    found = [outcome.value for pair in zip(one, other, strict=True) for outcome in pair]
    assert sorted(found) == sorted(2 * list(range(0, 16, 2)))


def test_two_threads_share_an_executor(pool, cancel):
    found = [[], []]
    threads = [
        threading.Thread(target=lambda mine=mine: mine.extend(values(pool, range(40))))
        for mine in found
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert [sorted(mine) for mine in found] == [list(range(0, 80, 2))] * 2


def test_a_job_that_was_dropped_does_not_hold_up_the_next(pool, cancel):
    outcomes = pool.run(tasks.take, [0.05] * 20, cancel)
    next(outcomes)
    del outcomes
    assert sorted(values(pool, range(10))) == list(range(0, 20, 2))


@needs_signals
def test_ctrl_c_is_left_to_the_parent(pool, cancel):
    outcomes = list(pool.run(tasks.interrupted, range(6), cancel))
    assert sorted(outcome.value for outcome in outcomes) == list(range(6))


def test_what_tasks_remark_is_in_the_programs_log(tmp_path, cancel, monkeypatch, capfd):
    monkeypatch.setattr(pool_module, "log_place", lambda: tmp_path / "countermark.log")
    with ProcessExecutor(2) as executor:
        assert len(list(executor.run(tasks.remark, range(4), cancel))) == 4
    lines = (tmp_path / "countermark.log").read_text().splitlines()
    assert {line[-15:] for line in lines} == {f"number {n} is odd" for n in range(4)}
    assert capfd.readouterr() == ("", "")


def test_closing_ends_the_workers_and_a_closed_pool_starts_again(cancel):
    executor = ProcessExecutor(2)
    executor.close()  # nothing was started
    first = {outcome.value for outcome in executor.run(tasks.own_process, range(8), cancel)}
    executor.close()
    assert not any(_runs(worker) for worker in first)
    second = {outcome.value for outcome in executor.run(tasks.own_process, range(8), cancel)}
    executor.close()
    executor.close()
    assert second
    assert not first & second


def test_abandoned_workers_end_at_once_and_their_tasks_fail(cancel, caplog):
    with ProcessExecutor(2) as executor:
        outcomes: list[object] = []

        def run() -> None:
            outcomes.extend(executor.run(tasks.take, [600.0, 600.0, 600.0], cancel))

        thread = threading.Thread(target=run)
        thread.start()
        until(lambda: len(executor._workers) == 2)
        cancel.cancel()

        def has_ended() -> bool:
            executor.abandon()
            return not thread.is_alive()

        until(has_ended)
        assert all(outcome.error is not None for outcome in outcomes)
        assert sorted(values(executor, [1, 2])) == [2, 4]
    assert "a worker ended" not in caplog.text


def test_there_are_never_more_workers_than_windows_can_wait_for(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 256)
    assert 2 * ProcessExecutor()._most <= 63
    assert ProcessExecutor(3)._most == 3
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert ProcessExecutor()._most == 1


def _runs(process: int) -> bool:
    """Whether a process still works; one that ended and was not collected does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:  # no such folder on this system, or gone this instant
        return Path("/proc/self").exists() is False
    return state not in {"Z", "X"}


@needs_signals
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_workers_never_outlive_their_parent(tmp_path, end):
    with subprocess.Popen(
        [sys.executable, "-m", "tests.jobs.parent", tmp_path],
        cwd=REPOSITORY,
        stderr=subprocess.DEVNULL,
    ) as parent:

        def numbers() -> list[int]:
            return [int(text) for path in tmp_path.glob("*.pid") if (text := path.read_text())]

        try:
            until(lambda: len(numbers()) == 2)
        finally:
            parent.send_signal(end)
            parent.wait()
    workers = numbers()
    until(lambda: not any(map(_runs, workers)))
    assert len(workers) == 2, "nor did they begin anything more"


@needs_signals
def test_ctrl_c_in_the_terminal_ends_the_job_after_what_was_begun(tmp_path):
    """The whole group gets the signal; the parent alone decides."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.jobs.parent", tmp_path],
        cwd=REPOSITORY,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    ) as parent:
        until(lambda: len(list(tmp_path.glob("*.pid"))) == 2)
        os.killpg(parent.pid, signal.SIGINT)
        (tmp_path / "never").touch()
        _, shown = parent.communicate(timeout=PATIENCE)
    assert parent.returncode != 0
    assert shown.count("KeyboardInterrupt") == 1, "the workers have nothing to say"


def test_outcomes_travel(cancel):
    (outcome,) = InlineExecutor().run(tasks.refuse_odd, [3], cancel)
    assert str(pickle.loads(pickle.dumps(outcome)).error) == "3 is odd. Take another."


def test_an_executor_needs_no_more_than_run():
    """What the operations are given may be anything that runs."""
    token = CancelToken()
    counted = itertools.count()

    class Counting(InlineExecutor):
        def run(self, function, items, cancel, **more):
            for outcome in super().run(function, items, cancel, **more):
                next(counted)
                yield outcome

    stand_in: executors.Executor = Counting()
    assert len(list(stand_in.run(tasks.double, range(3), token))) == 3
    assert next(counted) == 3


def test_a_pause_begins_nothing_new_and_loses_nothing(executor):
    cancel, taken, done = CancelToken(), [], []

    def items() -> Iterator[int]:
        for number in range(400):
            taken.append(number)
            yield number

    def run() -> None:
        done.extend(outcome.item for outcome in executor.run(tasks.slow, items(), cancel))

    thread = threading.Thread(target=run)
    thread.start()
    until(lambda: len(done) > 2)
    cancel.pause()
    until(lambda: len(done) == len(taken) or not thread.is_alive())
    held = len(taken)
    time.sleep(0.2)
    assert len(taken) == held < 400, "nothing new was begun"
    cancel.resume()
    thread.join(PATIENCE)
    assert sorted(done) == list(range(400))


def test_who_holds_on_can_be_stopped(executor):
    cancel = CancelToken()
    cancel.pause()
    threading.Timer(0.1, cancel.cancel).start()
    assert list(executor.run(tasks.double, range(9), cancel)) == []
    cancel.pause()
    assert not cancel.paused, "what is stopped is not held"

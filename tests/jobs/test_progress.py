"""How far a job is, in words that never promise what nobody knows."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.jobs.cancel import CancelToken
from countermark.jobs.progress import Progress, rate_words
from tests.strategies import story


@pytest.mark.parametrize(
    ("done", "elapsed", "words"),
    [
        (0, 10.0, ""),
        (5, 0.5, ""),
        (18, 1.0, "18 a second"),
        (1_000, 10.0, "100 a second"),
        (10, 10.0, "1 a second"),
        (4, 60.0, "4 a minute"),
        (1, 600.0, "1 a minute"),
    ],
)
def test_the_rate(done, elapsed, words):
    assert rate_words(Progress(done, 100, 0, elapsed)) == words


counts = st.integers(min_value=0, max_value=10_000_000)


@story
@given(counts, counts, st.floats(min_value=0, max_value=1e6))
def test_no_state_of_a_job_is_without_words(done, more, elapsed):
    progress = Progress(done, done + more, 0, elapsed)
    assert 0 <= progress.fraction <= 1
    assert progress.rate >= 0
    assert progress.seconds_left is None or progress.seconds_left >= 0
    words = rate_words(progress)
    assert words == "" or words[0].isdigit()
    assert not words.startswith("0 ")
    assert Progress(done, 0, 0, elapsed).fraction == 0


def test_a_cancel_is_seen_from_every_thread_and_stays():
    token = CancelToken()
    assert not token.cancelled
    seen = []
    threading.Thread(target=token.cancel).start()
    watcher = threading.Thread(target=lambda: seen.append(token._event.wait(60)))
    watcher.start()
    watcher.join()
    assert seen == [True]
    token.cancel()
    assert token.cancelled

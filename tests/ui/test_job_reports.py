"""What the tray says of a batch, and what it keeps of the failures."""

from __future__ import annotations

from countermark.credentials.subject import Subject
from countermark.jobs.cancel import CancelToken
from countermark.jobs.progress import Progress
from countermark.operations import batches
from countermark.operations.batches import Kind
from countermark.operations.discover import find_files
from countermark.ui.protect_words import Choice, Stamping
from countermark.ui.tray import Course, progress_sentence
from tests.timestamp_authority import running_authority
from tests.ui.conftest import PATIENCE, loaded


def test_a_duplicate_that_is_added_lacks_no_time_stamp(qtbot, library, open_window, photo) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.add([photo])  # the same content as one of the six
    assert (ended.args[0].succeeded, ended.args[0].unstamped) == (1, 0)
    assert window.tray.job.text() == "1 added"


def test_nor_does_a_stamped_credential_that_lies_beside_its_file(
    qtbot, library, open_window, tmp_path, monkeypatch
) -> None:
    """Where it lies is a reason to tell, and none to miss the stamp."""
    monkeypatch.setattr(Subject, "is_larger_than", lambda *_: True)
    window = open_window(library)
    ids = [line.id for line in loaded(qtbot, window, 6)]
    folder = tmp_path / "authority"
    folder.mkdir()
    with (
        running_authority(folder) as authority,
        qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE),
    ):
        stamping = Stamping(authority.address)
        window.presenter.protect(ids, Choice("no-ai", None, tmp_path / "out", stamping))
    assert list((tmp_path / "out").rglob("*.c2pa"))
    assert window.tray.job.text() == "6 protected"


def test_a_batch_that_is_held_while_its_files_are_listed_says_so() -> None:
    said = progress_sentence("Adding", Progress(120, 0, 0, 1.0), Course(is_paused=True))
    assert said == "Paused while the files are listed"


class _Held(CancelToken):
    """Notes each time somebody looks whether to hold on, and lets go at once."""

    def __init__(self) -> None:
        super().__init__()
        self.held = 0

    def wait_while_paused(self) -> None:
        self.held += self.paused
        self.resume()


def test_listing_holds_on_between_pages(library, pictures, monkeypatch) -> None:
    monkeypatch.setattr(batches, "_PAGE", 2)
    cancel = _Held()

    def sort_out(page):
        cancel.pause()
        return page

    with batches.Batch.begin(library, Kind.ADD, {"paths": []}) as batch:
        assert list(batch.plan(find_files([pictures]), sort_out, cancel)) == []
    assert cancel.held == 2, "before the second and the third page"

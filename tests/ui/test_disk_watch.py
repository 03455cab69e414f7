"""What happens to the catalogue's files while the window is open is noticed without being asked."""

import pytest
from PIL import Image

from countermark.catalog.records import State
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI
from tests.ui.conftest import PATIENCE, loaded


@pytest.fixture
def watching(qtbot, library, open_window, pictures, tmp_path, inline, cancel):
    """A window that watches six works, one of them protected."""
    signed = tmp_path / "signed"
    protection = Protection(library.signers.signing_key(), NO_AI, None, signed)
    first = [next(library.queries.work_ids())]
    assert list(protect_works(library, first, protection, inline, cancel))
    window = open_window(library)
    loaded(qtbot, window, 6)
    heard = []
    window.presenter.upkeep.disk.touched.connect(heard.append)

    def is_told() -> bool:
        """The system takes a moment until it tells."""
        (pictures / "probe.txt").write_text("probe")
        return bool(heard)

    qtbot.waitUntil(is_told, timeout=PATIENCE)
    return window


def state(library, name: str) -> State:
    ids = list(library.queries.work_ids())
    return next(line.state for line in library.queries.lines_of(ids) if line.path.name == name)


def test_a_file_that_goes_and_comes_back_is_noticed(qtbot, watching, library, pictures) -> None:
    away = pictures / "2026" / "demo.tif"
    elsewhere = pictures.parent / "demo.tif"
    away.rename(elsewhere)
    qtbot.waitUntil(lambda: state(library, "demo.tif") is State.MISSING, timeout=PATIENCE)
    qtbot.waitUntil(watching.library.missing.isVisible, timeout=PATIENCE)
    elsewhere.rename(away)
    qtbot.waitUntil(lambda: state(library, "demo.tif") is State.UNPROTECTED, timeout=PATIENCE)
    qtbot.waitUntil(watching.library.missing.isHidden, timeout=PATIENCE)


def test_a_folder_that_goes_takes_its_works_along(qtbot, watching, library, pictures) -> None:
    (pictures / "2026").rename(pictures.parent / "2026 moved")
    qtbot.waitUntil(lambda: state(library, "demo.webp") is State.MISSING, timeout=PATIENCE)
    assert state(library, "demo.jpg") is not State.MISSING


def test_a_signed_copy_that_somebody_edits_is_noticed(qtbot, watching, library, tmp_path) -> None:
    (copy,) = (path for path in (tmp_path / "signed").rglob("*") if path.is_file())
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    qtbot.waitUntil(lambda: library.queries.counts()[State.CHANGED] == 1, timeout=PATIENCE)


def test_an_original_that_somebody_edits_is_shown_as_it_is(
    qtbot, watching, library, pictures
) -> None:
    works = watching.presenter.works
    before = {works.line(row).path.name: works.line(row).sha256 for row in range(6)}
    Image.new("RGB", (40, 30), "navy").save(pictures / "2026" / "demo.tif")

    def is_shown() -> bool:
        lines = [works.line(row) for row in range(works.rowCount())]
        now = {line.path.name: line.sha256 for line in lines if line is not None}
        return len(now) == 6 and now["demo.tif"] != before["demo.tif"]

    qtbot.waitUntil(is_shown, timeout=PATIENCE)
    assert state(library, "demo.tif") is State.UNPROTECTED


def test_a_folder_that_comes_back_is_watched_again(qtbot, watching, library, pictures) -> None:
    away = pictures.parent / "2026 moved"
    (pictures / "2026").rename(away)
    qtbot.waitUntil(lambda: state(library, "demo.webp") is State.MISSING, timeout=PATIENCE)
    away.rename(pictures / "2026")
    qtbot.waitUntil(lambda: state(library, "demo.webp") is not State.MISSING, timeout=PATIENCE)
    heard = []
    watching.presenter.upkeep.disk.touched.connect(heard.append)

    def is_told() -> bool:
        (pictures / "2026" / "probe.txt").write_text("probe")
        return any(pictures / "2026" / "probe.txt" in touched for touched in heard)

    qtbot.waitUntil(is_told, timeout=PATIENCE)
    (pictures / "2026" / "demo.webp").unlink()
    qtbot.waitUntil(lambda: state(library, "demo.webp") is State.MISSING, timeout=PATIENCE)

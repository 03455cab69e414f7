"""Moved files are followed while others are added or protected: no work gets another picture."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from countermark.catalog.edits import Fact
from countermark.catalog.records import Condition, Role, State
from countermark.jobs.executors import InlineExecutor
from countermark.operations import following
from countermark.operations.add import add
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.look import look_after_files
from countermark.operations.moved import MoveStep, apply_moves, find_moved
from countermark.operations.protect import protect_paths, protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI, WITH_CREDIT
from tests.credentials.support import raw_manifest


class Drawer:
    """A studio with a folder of numbered pictures, each titled by what ends its content."""

    def __init__(self, studio, folder: Path, photo: Path) -> None:
        self.studio, self.workspace, self.folder = studio, studio.workspace, folder
        self._photo = photo
        folder.mkdir(parents=True)
        for number in range(1, 6):
            self.picture(f"p{number}.jpg", "x" * number, time=number)
        self.add()
        self.works = self.works_now()
        for data, work_id in self.works.items():
            said = len(data) - len(photo.read_bytes())
            apply_edit(self.workspace, [work_id], Edit({Fact.TITLE: f"Picture {said}"}))

    def picture(self, name: str, said: str, *, time: int = 0) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self._photo.read_bytes() + said.encode())
        if time:
            os.utime(path, (time, time))
        return path

    def add(self, *paths: Path) -> dict[str, str]:
        found = add(self.workspace, paths or [self.folder], InlineExecutor(), self.studio.cancel)
        results = list(found)
        assert all(result.status != "failed" for result in results), results
        return {result.path.name: f"{result.status}: {result.reason}" for result in results}

    def works_now(self) -> dict[bytes, int]:
        """The work of each content."""
        return {path.read_bytes(): self.work_of(path) for path in self.folder.rglob("*.jpg")}

    def work_of(self, path: Path) -> int:
        return self.workspace.queries.file_at(path).work_id

    def renumber(self) -> None:
        for number in range(5, 0, -1):
            (self.folder / f"p{number}.jpg").rename(self.folder / f"p{number + 1}.jpg")

    def swap(self, one: str, other: str) -> None:
        aside = self.folder / "aside"
        (self.folder / one).rename(aside)
        (self.folder / other).rename(self.folder / one)
        aside.rename(self.folder / other)

    def titles_signed(self, output: Path) -> dict[str, str]:
        """What each signed copy says it is called, by its name."""
        said = {path.name: raw_manifest(path).store for path in output.glob("*.jpg")}
        title = "dc:title"
        return {name: one["cawg.metadata"][title]["x-default"] for name, one in said.items()}


@pytest.fixture
def drawer(studio, photo, tmp_path):
    return Drawer(studio, tmp_path / "drawer", photo)


MOVED = "ok: It was moved here; the catalogue follows it."
KNOWN = "skipped: Already in the catalogue."


def test_numbers_that_moved_up_stay_with_their_pictures_when_they_are_added(drawer):
    drawer.renumber()
    assert drawer.add() == {f"p{number}.jpg": MOVED for number in range(2, 7)}
    assert drawer.works_now() == drawer.works
    assert set(drawer.add().values()) == {KNOWN}
    (moved,) = drawer.workspace.take_followed()
    step = MoveStep(moved)
    assert step.weight == 5
    step.undo(drawer.workspace)
    assert drawer.workspace.queries.file_at(drawer.folder / "p6.jpg") is None
    step.redo(drawer.workspace)
    assert drawer.works_now() == drawer.works


@pytest.mark.parametrize("names", [["p2.jpg"], ["p3.jpg", "p6.jpg"]])
def test_what_lies_beside_is_looked_at_too(drawer, names):
    """Whoever adds one of the renamed files has not named the others."""
    drawer.renumber()
    drawer.add(*(drawer.folder / name for name in names))
    assert drawer.works_now() == drawer.works


@pytest.mark.parametrize("in_place", [True, False])
def test_what_is_signed_after_a_renumbering_says_what_it_shows(drawer, output, in_place):
    drawer.studio.protect(drawer.folder, output=output)
    drawer.renumber()
    fresh = output.with_name("fresh")
    results = drawer.studio.protect(drawer.folder, output=None if in_place else fresh)
    assert {result.status for result in results.values()} == {"ok"}
    signed = drawer.folder if in_place else fresh
    assert drawer.titles_signed(signed) == {f"p{n + 1}.jpg": f"Picture {n}" for n in range(1, 6)}


def test_works_that_are_protected_by_their_number_are_found_where_they_are(drawer, output):
    drawer.renumber()
    protection = Protection(drawer.studio.key, NO_AI, None, output)
    ids = sorted(drawer.works.values())
    executor, cancel = InlineExecutor(), drawer.studio.cancel
    results = list(protect_works(drawer.workspace, ids, protection, executor, cancel))
    assert {result.status for result in results} == {"ok"}
    assert frozenset(ids) <= results[0].changes.works
    assert drawer.titles_signed(output) == {f"p{n + 1}.jpg": f"Picture {n}" for n in range(1, 6)}


def test_copies_that_are_there_already_count_under_the_new_names(drawer, output):
    drawer.studio.protect(drawer.folder, output=output)
    drawer.renumber()
    again = drawer.studio.protect(drawer.folder, output=output)
    assert {result.status for result in again.values()} == {"skipped"}


def test_two_files_that_changed_names_are_not_edits(drawer):
    drawer.swap("p1.jpg", "p2.jpg")
    said = drawer.add()
    assert (said["p1.jpg"], said["p2.jpg"], said["p3.jpg"]) == (MOVED, MOVED, KNOWN)
    assert drawer.works_now() == drawer.works


def test_files_that_changed_folders_are_not_edits(drawer):
    """Nothing of the one folder is beside the other: what is read tells."""
    far = drawer.picture("deep/far.jpg", "far", time=9)
    drawer.add()
    works = drawer.works_now()
    drawer.swap("p1.jpg", "deep/far.jpg")
    drawer.add(far)
    drawer.add()
    assert drawer.works_now() == works


def test_a_new_picture_under_the_number_of_a_renamed_one_is_a_work_of_its_own(drawer):
    (drawer.folder / "p5.jpg").rename(drawer.folder / "p6.jpg")
    drawer.picture("p5.jpg", "the next one")
    drawer.add()
    now = drawer.works_now()
    assert {data: work for data, work in now.items() if data in drawer.works} == drawer.works
    assert len(set(now.values())) == 6


def test_an_edited_file_is_read_anew(drawer):
    drawer.picture("p1.jpg", "edited")
    assert drawer.add()["p1.jpg"] == "ok: Read anew: the file had changed."
    assert drawer.work_of(drawer.folder / "p1.jpg") in drawer.works.values()


def test_a_program_that_keeps_what_was_before_has_edited_the_file(drawer):
    path = drawer.folder / "p1.jpg"
    before = path.read_bytes()
    path.rename(drawer.folder / "p1.jpg_original")
    (drawer.folder / "p1 before.jpg").write_bytes(before)
    path.write_bytes(before[:2] + b"\xff\xfe\x00\x06note" + before[2:])
    assert drawer.add()["p1.jpg"].startswith("ok: Read anew")
    assert drawer.work_of(path) == drawer.works[before]


def test_a_file_that_became_a_copy_of_another_work_is_one(drawer):
    one, other = drawer.folder / "p1.jpg", drawer.folder / "p2.jpg"
    gone, stays = drawer.work_of(other), drawer.work_of(one)
    shutil.copy(one, other)
    drawer.add()
    assert drawer.work_of(other) == stays
    assert drawer.workspace.queries.file_at(other).role is Role.DUPLICATE
    (file,) = drawer.workspace.queries.files_of(gone)
    assert (file.facts.path.name, file.condition) == ("p2 (replaced).jpg", Condition.MISSING)


def test_what_moved_and_is_added_before_it_is_looked_for_is_followed(drawer):
    collection = drawer.workspace.collections.create("All", drawer.folder)
    assert collection.works == 5
    elsewhere = drawer.folder.with_name("elsewhere")
    drawer.folder.rename(elsewhere)
    assert set(drawer.add(elsewhere).values()) == {MOVED}
    assert find_moved(drawer.workspace, [], drawer.studio.cancel).missing == 0
    (now,) = drawer.workspace.collections.all()
    assert (now.folder, now.works) == (elsewhere, 5)


def test_a_copy_of_what_lies_on_a_disk_that_is_not_at_hand_is_a_copy(drawer, monkeypatch):
    monkeypatch.setattr(following, "may_be_away", lambda path: True)
    elsewhere = drawer.folder.with_name("elsewhere")
    drawer.folder.rename(elsewhere)
    drawer.add(elsewhere)
    roles = [file.role for file in drawer.workspace.queries.all_files()]
    assert (roles.count(Role.ORIGINAL), roles.count(Role.DUPLICATE)) == (5, 5)


def test_of_two_copies_of_what_is_gone_one_is_the_work(drawer):
    path = drawer.folder / "p1.jpg"
    work, data = drawer.work_of(path), path.read_bytes()
    path.unlink()
    for name in ("a.jpg", "deep/p1.jpg"):
        drawer.picture(name, "x")
        assert (drawer.folder / name).read_bytes() == data
    drawer.add()
    roles = {f.facts.path.name: f.role for f in drawer.workspace.queries.files_of(work)}
    assert roles == {"p1.jpg": Role.ORIGINAL, "a.jpg": Role.DUPLICATE}


def test_a_renamed_work_is_protected_as_was_decided_for_it(drawer, output):
    path = drawer.folder / "p1.jpg"
    work = drawer.work_of(path)
    apply_edit(drawer.workspace, [work], Edit({Fact.DECISION: WITH_CREDIT}))
    new = drawer.folder / "renamed.jpg"
    path.rename(new)
    protection = Protection(drawer.studio.key, NO_AI, None, output, as_decided=True)
    results = list(
        protect_paths(drawer.workspace, [new], protection, InlineExecutor(), drawer.studio.cancel)
    )
    assert [result.work_id for result in results] == [work]
    assert drawer.workspace.queries.details(work).policy.name == WITH_CREDIT.name
    assert drawer.titles_signed(output) == {"renamed.jpg": "Picture 1"}


def test_what_is_only_found_to_have_moved_once_it_was_signed_is_not_published(drawer, output):
    """Under another name and with another time, nothing but its content tells."""
    path, new = drawer.folder / "p1.jpg", drawer.folder / "renamed.jpg"
    work = drawer.work_of(path)
    path.rename(new)
    os.utime(new, (77, 77))
    first = drawer.studio.protect_one(new, output)
    assert (first.status, first.work_id) == ("failed", work)
    assert "Protect it again" in first.reason
    assert list(output.iterdir()) == []
    assert drawer.studio.protect_one(new, output).status == "ok"
    assert drawer.titles_signed(output) == {"renamed.jpg": "Picture 1"}


def test_a_touched_file_is_not_read_again_and_again(drawer):
    path = drawer.folder / "p1.jpg"
    for learn in (
        lambda: look_after_files(drawer.workspace, drawer.studio.cancel),
        lambda: drawer.add(path),
    ):
        path.touch()
        learn()
        noted = drawer.workspace.queries.file_at(path).facts.mtime_ns
        assert noted == path.stat().st_mtime_ns
    path.touch()
    assert drawer.add()["p1.jpg"] == KNOWN
    assert drawer.studio.states()["p1.jpg"] is State.UNPROTECTED


def test_undone_in_part_nothing_is_lost(drawer):
    """Relinking finds again what an undo put back to where nothing is."""
    drawer.renumber()
    drawer.add()
    (moved,) = drawer.workspace.take_followed()
    MoveStep(moved).undo(drawer.workspace)
    apply_moves(drawer.workspace, find_moved(drawer.workspace, [], drawer.studio.cancel).fixes)
    assert drawer.works_now() == drawer.works


def _look(drawer):
    return look_after_files(drawer.workspace, drawer.studio.cancel)


def test_an_edit_by_another_program_is_read_anew_by_looking(drawer, studio):
    path = drawer.folder / "p1.jpg"
    work = drawer.work_of(path)
    before = drawer.workspace.queries.details(work)
    Image.new("RGB", (31, 17), "navy").save(path)
    assert _look(drawer).works == {work}
    now = drawer.workspace.queries.details(work)
    (file,) = now.files
    assert (file.facts.width, file.facts.height, file.condition) == (31, 17, Condition.WHOLE)
    assert (now.state, now.facts.title) == (State.UNPROTECTED, before.facts.title)
    assert now.events[0].kind == "changed"
    assert not _look(drawer).works
    assert drawer.add()["p1.jpg"] == KNOWN


def test_what_is_being_written_is_read_with_the_next_look(drawer):
    path = drawer.folder / "p1.jpg"
    whole = path.read_bytes()
    path.write_bytes(whole[:9_000])
    assert not _look(drawer).works
    path.write_bytes(whole + b"edited")
    assert _look(drawer).works == {drawer.work_of(path)}


@pytest.mark.parametrize("act", ["renumber", "swap"])
def test_looking_does_not_take_a_moved_file_for_an_edited_one(drawer, act):
    if act == "swap":
        drawer.swap("p1.jpg", "p2.jpg")
    else:
        drawer.renumber()
    _look(drawer)
    missing = [name for name, state in drawer.studio.states().items() if state is State.MISSING]
    assert len(missing) == (2 if act == "swap" else 5)
    proposal = find_moved(drawer.workspace, [], drawer.studio.cancel)
    apply_moves(drawer.workspace, proposal.fixes)
    assert drawer.works_now() == drawer.works
    _look(drawer)
    assert set(drawer.studio.states().values()) == {State.UNPROTECTED}


def test_a_disk_that_is_gone_is_noted_in_few_transactions(drawer, monkeypatch):
    written = []
    catalogue = drawer.workspace.catalogue
    mark = catalogue.mark_condition
    monkeypatch.setattr(
        catalogue, "mark_condition", lambda marks: written.append(len(marks)) or mark(marks)
    )
    drawer.folder.rename(drawer.folder.with_name("away"))
    assert _look(drawer).works == set(drawer.works.values())
    assert written == [5]

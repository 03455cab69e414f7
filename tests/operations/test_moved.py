"""What was moved or renamed on the disk is found again; what is not certain is left alone."""

import os
import shutil
from pathlib import Path

import pytest

from countermark.base.errors import UserError
from countermark.catalog.records import Condition, Role, State
from countermark.jobs.executors import InlineExecutor
from countermark.operations import neighbours
from countermark.operations.add import add
from countermark.operations.look import look_after_files
from countermark.operations.moved import apply_moves, find_moved
from countermark.operations.pairing import Why
from countermark.operations.regroup import split_off
from countermark.operations.restore import restore_original
from countermark.operations.spellings import Spellings


@pytest.fixture
def archive(tmp_path, photo):
    """A folder of pictures, each with a content of its own, in folders and below."""
    root = tmp_path / "disk" / "archive"
    for name in ("2024/a.jpg", "2024/b.jpg", "2024/may/c.jpg", "2025/d.jpg"):
        _picture(root / name, photo, name)
    return root


def _picture(path: Path, photo: Path, said: str = "") -> Path:
    """A picture that ends with a text of its own, which no reader minds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(photo.read_bytes() + said.encode())
    return path


@pytest.fixture
def desk(workspace, cancel, archive):
    """The archive in the catalogue."""
    return Desk(workspace, cancel, archive)


class Desk:
    """A person who moves files about."""

    def __init__(self, workspace, cancel, archive):
        self.workspace, self.cancel = workspace, cancel
        self.add(archive)

    def add(self, *paths):
        results = list(add(self.workspace, paths, InlineExecutor(), self.cancel))
        assert all(result.status != "failed" for result in results), results

    def paths(self):
        return {str(line.path) for line in self.workspace.queries.lines()}

    def find(self, *folders, **more):
        return find_moved(self.workspace, folders, self.cancel, **more)

    def mend(self, *folders):
        return apply_moves(self.workspace, self.find(*folders).fixes)

    def states(self):
        look_after_files(self.workspace, self.cancel)
        return {line.path.name: line.state for line in self.workspace.queries.lines()}

    def work_of(self, path):
        return self.workspace.queries.file_at(path).work_id

    def works_in(self, folder):
        """The work that each content in a folder belongs to."""
        return {path.read_bytes(): self.work_of(path) for path in sorted(folder.rglob("*.jpg"))}

    def events(self, path):
        file = self.workspace.queries.file_at(path)
        return self.workspace.queries.details(file.work_id).events


def below(root: Path) -> set[str]:
    return {str(path) for path in root.rglob("*") if path.is_file()}


def moved(proposal) -> dict[str, str]:
    return {fix.old: fix.new for fix in proposal.fixes}


def test_nothing_is_missing_while_everything_is_where_it_was(desk):
    proposal = desk.find()
    assert (proposal.missing, proposal.fixes, proposal.unsettled) == (0, (), ())


def test_one_fix_mends_a_folder_that_moved_with_all_below_it(desk, archive, tmp_path):
    elsewhere = tmp_path / "backup" / "archive"
    elsewhere.parent.mkdir()
    archive.rename(elsewhere)
    assert set(desk.states().values()) == {State.MISSING}
    proposal = desk.find(tmp_path / "backup")
    (fix,) = proposal.fixes
    assert (fix.old, fix.new, fix.is_folder) == (str(archive), str(elsewhere), True)
    assert (proposal.missing, proposal.found, proposal.not_found) == (4, 4, 0)
    step = apply_moves(desk.workspace, proposal.fixes)
    assert step.weight == 4
    assert len(step.changes.works) == 4
    assert desk.paths() == below(elsewhere)
    assert set(desk.states().values()) == {State.UNPROTECTED}
    event = desk.events(elsewhere / "2024" / "a.jpg")[0]
    assert event.kind == "moved"
    assert event.details["from"] == str(archive / "2024" / "a.jpg")


def test_a_renamed_folder_is_found_beside_its_old_name_without_being_told(desk, archive):
    (archive / "2024").rename(archive / "2024 delivered")
    assert moved(desk.find()) == {str(archive / "2024"): str(archive / "2024 delivered")}
    desk.mend()
    assert desk.paths() == below(archive)


def test_the_catalogues_only_folder_is_found_under_its_new_name(desk, archive):
    new = archive.with_name("works")
    archive.rename(new)
    desk.mend()
    assert desk.paths() == below(new)


def test_a_single_file_is_found_by_its_content_whatever_it_is_called(desk, archive, tmp_path):
    old, new = archive / "2025" / "d.jpg", archive / "2024" / "may" / "Harbour.jpeg"
    old.rename(new)
    os.utime(new, ns=(5, 5))
    proposal = desk.find()
    (fix,) = proposal.fixes
    assert (fix.old, fix.new, fix.is_folder) == (str(old), str(new), False)
    apply_moves(desk.workspace, proposal.fixes)
    assert desk.paths() == below(archive)
    (again,) = add(desk.workspace, [new], InlineExecutor(), desk.cancel)
    assert again.reason == "Already in the catalogue."


def test_a_name_that_differs_in_capitals_alone_is_another_name(desk, archive):
    (archive / "2024" / "a.jpg").rename(archive / "2024" / "A.JPG")
    (archive / "2025").rename(archive / "Zwölf")
    desk.mend()
    assert desk.paths() == below(archive)


class _Insensitive:
    """A file system that opens a file under any capitals: the one thing this test needs of it."""

    def __init__(self, monkeypatch, root: Path):
        self._lexists = os.path.lexists
        self._names = {str(path).casefold() for path in root.rglob("*")}
        monkeypatch.setattr(os.path, "lexists", self.lexists)

    def lexists(self, path):
        return str(path).casefold() in self._names or self._lexists(path)


def test_where_capitals_do_not_count_a_renamed_file_is_noticed_all_the_same(
    desk, archive, monkeypatch
):
    (archive / "2024" / "a.jpg").rename(archive / "2024" / "A.JPG")
    _Insensitive(monkeypatch, archive)
    assert os.path.lexists(archive / "2024" / "a.jpg")
    assert moved(desk.find()) == {str(archive / "2024" / "a.jpg"): str(archive / "2024" / "A.JPG")}


def test_a_folder_that_lists_nothing_of_what_it_holds_is_believed(tmp_path, monkeypatch):
    photo = _picture(tmp_path / "mounted" / "a.jpg", Path(__file__))
    monkeypatch.setattr(os, "listdir", lambda folder: [])
    assert Spellings().has(str(photo.parent), "a.jpg")
    assert not Spellings().has(str(photo.parent), "b.jpg")


def _renumber(folder: Path, count: int) -> None:
    for number in range(count, 0, -1):
        (folder / f"p{number}.jpg").rename(folder / f"p{number + 1}.jpg")


def _swap(one: Path, other: Path) -> None:
    aside = one.with_name("aside")
    one.rename(aside)
    other.rename(one)
    aside.rename(other)


@pytest.fixture
def numbered(desk, archive, photo):
    """Five pictures with numbers for names, each as long as it is; the work of each content."""
    works = {}
    for number in range(1, 6):
        path = _picture(archive / "numbers" / f"p{number}.jpg", photo, "x" * number)
        os.utime(path, ns=(number, number))
        desk.add(path)
        works[path.read_bytes()] = desk.work_of(path)
    return works


def test_numbers_that_moved_up_are_followed_one_by_one(desk, archive, numbered):
    folder = archive / "numbers"
    before = desk.paths()
    _renumber(folder, 5)
    proposal = desk.find()
    assert (proposal.missing, proposal.found, proposal.unsettled) == (5, 5, ())
    step = apply_moves(desk.workspace, proposal.fixes)
    assert desk.works_in(folder) == numbered
    assert set(desk.states().values()) == {State.UNPROTECTED}
    step.undo(desk.workspace)
    assert desk.paths() == before
    step.redo(desk.workspace)
    assert desk.works_in(folder) == numbered
    assert desk.find().missing == 0


@pytest.mark.parametrize("same_size", [True, False])
def test_two_files_that_changed_names_are_told_apart(desk, archive, photo, same_size):
    one, other = archive / "one.jpg", archive / "other.jpg"
    for path, said, time in ((one, "1", 1), (other, "2" if same_size else "22", 2)):
        _picture(path, photo, said)
        os.utime(path, ns=(time, time))
    desk.add(archive)
    works = desk.works_in(archive)
    _swap(one, other)
    step = desk.mend()
    assert step.weight == 2
    assert desk.works_in(archive) == works
    step.undo(desk.workspace)
    assert desk.works_in(archive) != works


def test_two_folders_that_changed_names_are_two_moves(desk, archive, photo):
    for year, said in (("2024", "then"), ("2025", "later")):
        for name in ("IMG_1.jpg", "IMG_2.jpg"):
            path = _picture(archive / "years" / year / name, photo, said + name)
            os.utime(path, ns=(int(year), int(year)))
    desk.add(archive)
    works = desk.works_in(archive)
    _swap(archive / "years" / "2024", archive / "years" / "2025")
    proposal = desk.find()
    assert {fix.is_folder for fix in proposal.fixes} == {True}
    assert apply_moves(desk.workspace, proposal.fixes).weight == 4
    assert desk.works_in(archive) == works


def test_a_file_in_whose_place_another_came_for_good_is_missing(desk, archive, numbered):
    folder = archive / "numbers"
    one, other = folder / "p1.jpg", folder / "p2.jpg"
    gone, stays = numbered[other.read_bytes()], numbered[one.read_bytes()]
    one.replace(other)
    step = desk.mend()
    assert desk.work_of(other) == stays
    (file,) = desk.workspace.queries.files_of(gone)
    assert (file.facts.path.name, file.condition) == ("p2 (replaced).jpg", Condition.MISSING)
    step.undo(desk.workspace)
    assert (desk.work_of(one), desk.work_of(other)) == (stays, gone)


def test_a_new_picture_in_the_place_of_a_renamed_one_is_not_that_one(desk, archive, photo):
    old, new = archive / "2025" / "d.jpg", archive / "2025" / "e.jpg"
    work = desk.work_of(old)
    old.rename(new)
    old.write_bytes(photo.read_bytes() + b"the next one, with the number of the first")
    assert desk.mend().weight == 1
    assert desk.work_of(new) == work
    assert desk.workspace.queries.file_at(old) is None


def test_a_file_that_was_edited_beside_a_copy_of_before_has_not_moved(desk, archive, photo):
    edited = archive / "2025" / "d.jpg"
    data = edited.read_bytes()
    edited.with_name("d.jpg_original").write_bytes(data)  # as a program keeps it
    backup = archive.parent / "backup.jpg"
    backup.write_bytes(data)
    os.utime(backup, (1_000, 1_000))
    edited.write_bytes(data + b"edited")
    before = (archive / "2024" / "a.jpg").read_bytes()
    (archive / "2024" / "a before.jpg").write_bytes(before)
    described = before[:2] + b"\xff\xfe\x00\x06note" + before[2:]
    (archive / "2024" / "a.jpg").write_bytes(described)
    proposal = desk.find(archive.parent)
    assert (proposal.missing, proposal.fixes, proposal.unsettled) == (0, (), ())


def test_a_copy_somewhere_does_not_hide_a_name_in_other_capitals(desk, archive):
    old, new = archive / "2025" / "d.jpg", archive / "2025" / "D.JPG"
    shutil.copy(old, archive / "d.jpg")
    shutil.copy(old, archive / "copy.jpg")
    old.rename(new)
    assert moved(desk.find()) == {str(old): str(new)}
    new.unlink()
    assert moved(desk.find()) == {str(old): str(archive / "d.jpg")}


def test_only_the_folders_that_were_named_are_looked_in(desk, archive, tmp_path):
    (archive / "2024").rename(archive / "2024 delivered")
    (tmp_path / "empty").mkdir()
    assert desk.find(tmp_path / "empty").found == 0


def test_a_folder_that_was_renamed_one_further_up_is_found(desk, archive, photo, tmp_path):
    for name in ("one.jpg", "two.jpg"):
        _picture(tmp_path / "tree" / "2024" / "trip" / name, photo, name)
    desk.add(tmp_path / "tree")
    (tmp_path / "tree" / "2024" / "trip").rename(tmp_path / "tree" / "voyage")
    proposal = desk.find()
    assert moved(proposal) == {
        str(tmp_path / "tree" / "2024" / "trip"): str(tmp_path / "tree" / "voyage")
    }
    assert tmp_path / "tree" in proposal.places


def test_a_home_and_what_lies_above_are_not_looked_through_unasked(tmp_path, monkeypatch):
    home = tmp_path / "people" / "ana"
    (home / "photos" / "2024").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    around = neighbours.folders_around
    assert list(around([str(home / "photos" / "2024" / "gone")])) == [str(home / "photos")]
    assert list(around([str(home / "photos" / "gone")])) == [str(home / "photos")]
    assert list(around([str(home / "gone"), str(tmp_path / "people" / "eva" / "gone")])) == []
    assert list(around([str(home / "photos")])) == [], "it is there"


def test_two_files_of_its_content_are_listed_and_none_is_taken(desk, archive):
    old = archive / "2025" / "d.jpg"
    for name in ("one.jpg", "two.jpg"):
        shutil.copy(old, archive / name)
    old.unlink()
    proposal = desk.find()
    assert proposal.fixes == ()
    (one,) = proposal.unsettled
    assert (one.path, one.why) == (str(old), Why.SEVERAL)
    assert one.candidates == (str(archive / "one.jpg"), str(archive / "two.jpg"))
    assert proposal.not_found == 0
    assert desk.mend().weight == 0
    assert str(old) in desk.paths()


def test_two_copies_of_the_whole_folder_are_not_chosen_between(desk, archive, tmp_path):
    for name in ("first", "second"):
        shutil.copytree(archive, tmp_path / "copies" / name / "archive")
    shutil.rmtree(archive)
    proposal = desk.find(tmp_path / "copies")
    assert proposal.fixes == ()
    assert proposal.counts == {Why.SEVERAL: 4}
    assert moved(desk.find(tmp_path / "copies" / "first")) == {
        str(archive): str(tmp_path / "copies" / "first" / "archive")
    }


def test_two_lost_files_do_not_become_the_same_one(desk, archive, photo, tmp_path):
    twins = [_picture(archive / name, photo, "twin") for name in ("x/twin.jpg", "y/twin.jpg")]
    desk.add(archive)
    twins[0].rename(archive / "found.jpg")
    twins[1].unlink()
    proposal = desk.find()
    assert proposal.fixes == ()
    assert {one.path for one in proposal.unsettled} == {str(twin) for twin in twins}


def test_a_file_that_another_work_has_is_not_taken_away_from_it(desk, archive):
    old, new = archive / "2025" / "d.jpg", archive / "new name.jpg"
    shutil.copy(old, new)
    desk.add(new)
    old.unlink()
    split = split_off(desk.workspace, [new])
    assert split.work_id != desk.workspace.queries.file_at(old).work_id
    for folders in ([], [archive]):
        proposal = desk.find(*folders)
        (one,) = proposal.unsettled
        assert (one.why, one.candidates) == (Why.TAKEN, (str(new),))
        assert apply_moves(desk.workspace, proposal.fixes).weight == 0


def test_copies_of_a_folder_that_is_gone_are_what_moved_if_they_are_named(desk, archive, tmp_path):
    """Adding finds the same bytes once more: duplicates. Whoever names the folder means them."""
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(archive, elsewhere)
    desk.add(elsewhere)
    shutil.rmtree(archive)
    assert set(desk.states().values()) == {State.MISSING}
    assert desk.find().counts == {Why.TAKEN: 4}, "they could be copies kept on purpose"
    step = desk.mend(elsewhere)
    assert step.weight == 4
    assert desk.paths() == below(elsewhere)
    assert set(desk.states().values()) == {State.UNPROTECTED}
    assert len(list(desk.workspace.queries.all_files())) == 4
    for turn in (step.undo, step.redo, step.undo):
        turn(desk.workspace)
        there = {str(file.facts.path): file.role for file in desk.workspace.queries.all_files()}
        copies = [path for path, role in there.items() if role is Role.DUPLICATE]
        assert (len(there), set(copies)) in ((8, below(elsewhere)), (4, set()))
    assert len(there) == 8
    assert set(desk.states().values()) == {State.MISSING}


def test_what_was_edited_on_the_way_is_told_apart(desk, archive, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    edited = elsewhere / "2024" / "a.jpg"
    edited.write_bytes(edited.read_bytes() + b"edited")
    proposal = desk.find(elsewhere)
    (one,) = proposal.unsettled
    assert (one.path, one.why) == (str(archive / "2024" / "a.jpg"), Why.DIFFERS)
    assert one.candidates == (str(edited),)
    assert proposal.found == 3


def test_same_name_size_and_time_do_not_pass_for_the_same_content(desk, archive, tmp_path):
    """A whole folder of files that only look the same: a few are read, then all."""
    elsewhere = tmp_path / "elsewhere"
    for path in sorted(archive.rglob("*.jpg")):
        copy = elsewhere / path.relative_to(archive)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(bytes(path.stat().st_size))
        os.utime(copy, ns=(path.stat().st_mtime_ns,) * 2)
    shutil.rmtree(archive)
    proposal = desk.find(elsewhere)
    assert proposal.fixes == ()
    assert proposal.not_found == proposal.missing == 4


def test_a_copy_with_other_times_is_told_by_its_content(desk, archive, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    for path in elsewhere.rglob("*.jpg"):
        os.utime(path, ns=(7, 7))
    assert desk.find(elsewhere).found == 4
    desk.mend(elsewhere)
    results = list(add(desk.workspace, [elsewhere], InlineExecutor(), desk.cancel))
    assert {result.reason for result in results} == {"Already in the catalogue."}


def test_what_is_taken_back_is_as_it_was_and_can_be_done_again(desk, archive, tmp_path):
    before = desk.paths()
    collection = desk.workspace.collections.create("All", archive)
    assert collection.works == 4
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    desk.states()
    step = desk.mend(elsewhere)
    (now,) = desk.workspace.collections.all()
    assert (now.folder, now.works) == (elsewhere, 4)
    step.undo(desk.workspace)
    assert desk.paths() == before
    assert set(desk.states().values()) == {State.MISSING}
    assert [item.folder for item in desk.workspace.collections.all()] == [archive]
    step.redo(desk.workspace)
    assert desk.paths() == below(elsewhere)
    assert set(desk.states().values()) == {State.UNPROTECTED}
    kinds = [event.kind for event in desk.events(elsewhere / "2025" / "d.jpg")]
    assert kinds == ["moved", "moved", "moved", "missing", "added"], "nothing is taken away"


def test_what_went_another_way_since_is_not_taken_back(desk, archive, tmp_path):
    elsewhere, third = tmp_path / "elsewhere", tmp_path / "third"
    archive.rename(elsewhere)
    step = desk.mend(elsewhere)
    elsewhere.rename(third)
    desk.mend(third)
    with pytest.raises(UserError, match="4 files went another way"):
        step.undo(desk.workspace)
    assert desk.paths() == below(third)


def test_an_undo_does_not_take_the_place_of_a_newer_work(desk, archive, tmp_path, photo):
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    step = desk.mend(elsewhere)
    desk.add(_picture(archive / "2024" / "a.jpg", photo, "a new one"))
    with pytest.raises(UserError, match="1 file went"):
        step.undo(desk.workspace)


def test_a_file_that_is_gone_again_before_it_is_written_down_stays_missing(desk, archive, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    proposal = desk.find(elsewhere)
    (elsewhere / "2025" / "d.jpg").unlink()
    assert apply_moves(desk.workspace, proposal.fixes).weight == 3


def test_only_what_was_below_a_folder_is_looked_for(desk, archive, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    archive.rename(elsewhere)
    proposal = desk.find(elsewhere, below=archive / "2024")
    assert proposal.missing == 3
    assert moved(proposal) == {str(archive / "2024"): str(elsewhere / "2024")}


def test_signed_copies_and_their_sidecars_move_too_and_stay_protected(studio, photo, output):
    raw = photo.with_name("scan.bmp")
    raw.write_bytes(b"BM" + bytes(200))
    studio.protect(photo, raw, output=output)
    elsewhere = output.with_name("delivered")
    output.rename(elsewhere)
    proposal = find_moved(studio.workspace, [elsewhere], studio.cancel)
    assert proposal.found == proposal.missing == len(below(elsewhere)) == 3
    apply_moves(studio.workspace, proposal.fixes)
    look_after_files(studio.workspace, studio.cancel)
    assert set(studio.states().values()) == {State.PROTECTED}
    assert studio.trusts(elsewhere / "harbour.jpg")


def test_the_kept_original_is_put_back_where_the_file_is_now(studio, photo):
    before = photo.read_bytes()
    studio.protect_one(photo, None)
    new = photo.with_name("renamed.jpg")
    photo.rename(new)
    apply_moves(studio.workspace, find_moved(studio.workspace, [], studio.cancel).fixes)
    restore_original(studio.workspace, new)
    assert new.read_bytes() == before


def test_a_search_that_is_stopped_says_so(desk, archive, tmp_path):
    archive.rename(tmp_path / "elsewhere")
    desk.cancel.cancel()
    assert not desk.find(tmp_path / "elsewhere").is_complete


def test_a_folder_that_is_not_there_is_no_place_to_look(desk, tmp_path):
    with pytest.raises(UserError, match="no such folder"):
        desk.find(tmp_path / "nowhere")


def test_a_drive_under_another_letter_is_looked_at(monkeypatch):
    """Drives are of another system; what is asked of it is answered here."""
    there = {"C:\\", "E:\\", "E:\\Photos\\2024"}
    monkeypatch.setattr(os.path, "isdir", lambda path: path in there)
    monkeypatch.setattr(neighbours, "_drives", lambda: iter(["C:\\", "E:\\"]))
    assert list(neighbours.places_beside(["D:\\Photos\\2024"])) == ["E:\\Photos\\2024"]


def test_what_lies_near_is_told_before_what_lies_further_off(desk, archive, tmp_path):
    """Of a folder renamed where it was there may be copies in the folder above."""
    shutil.copytree(archive, tmp_path / "other" / "archive")
    new = archive.with_name("works")
    archive.rename(new)
    assert moved(desk.find()) == {str(archive): str(new)}

"""Copies and a camera's pairs are one work; whatever leaves a doubt is a work of its own."""

import io
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from countermark.base.errors import UserError
from countermark.catalog.edits import Fact
from countermark.catalog.query.parsing import parse
from countermark.catalog.records import Role, State
from countermark.jobs.executors import InlineExecutor
from countermark.media.probe import probe
from countermark.operations.add import add
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.look import look_after_files
from countermark.operations.regroup import join_works, split_off

NOON, LATER = "2026:05:14 12:00:00", "2026:05:14 12:00:01"


class Shelf:
    """A catalogue and a folder."""

    def __init__(self, workspace, cancel, folder: Path):
        self.workspace, self.cancel, self.folder = workspace, cancel, folder
        folder.mkdir()

    def shot(self, name: str, *, taken: str = NOON, shade: int = 90, camera: str = "M1") -> Path:
        """A file as a camera writes it; RAW files are TIFF files of a kind."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = Image.new("RGB", (60, 40), (shade, 120, 160))
        exif = picture.getexif()
        exif[0x0110] = camera
        if taken:
            exif[0x0132] = taken
        form = "JPEG" if path.suffix.lower() in {".jpg", ".jpeg"} else "TIFF"
        out = io.BytesIO()
        picture.save(out, form, exif=exif)
        path.write_bytes(out.getvalue())
        return path

    def add(self, *paths: Path):
        results = list(add(self.workspace, paths or [self.folder], InlineExecutor(), self.cancel))
        assert all(result.status != "failed" for result in results), results
        return {result.path.name: result for result in results}

    def works(self) -> list[dict[str, str]]:
        """Each work as its files' names with their roles."""
        found = []
        for work_id in self.workspace.queries.work_ids():
            files = self.workspace.queries.files_of(work_id)
            found.append({file.facts.path.name: file.role.value for file in files})
        return found

    def count(self, search: str) -> int:
        return self.workspace.views.count(parse(search))

    def work_of(self, path: Path) -> int:
        return self.workspace.queries.file_at(path).work_id


@pytest.fixture
def shelf(workspace, cancel, tmp_path):
    return Shelf(workspace, cancel, tmp_path / "shelf")


PAIR = [{"IMG_1.jpg": "original", "IMG_1.NEF": "alternate"}]


def test_raw_and_jpeg_of_one_shot_are_one_work(shelf):
    shelf.shot("IMG_1.NEF")
    shelf.shot("IMG_1.jpg")
    said = shelf.add()
    assert shelf.works() == PAIR
    assert said["IMG_1.jpg"].reason == ""
    assert "put with it" in said["IMG_1.NEF"].reason
    assert said["IMG_1.NEF"].work_id == said["IMG_1.jpg"].work_id
    assert shelf.count("has:raw") == 1
    assert {result.status for result in shelf.add().values()} == {"skipped"}


@pytest.mark.parametrize("names", [("IMG_1.NEF", "IMG_1.jpg"), ("IMG_1.jpg", "IMG_1.NEF")])
def test_whichever_came_first_the_picture_is_the_original(shelf, names):
    for name in names:
        shelf.add(shelf.shot(name))
    assert shelf.works() == PAIR


def test_a_raw_file_that_is_protected_already_stays_the_original(studio, tmp_path, output):
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    studio.protect_one(shelf.shot("IMG_1.NEF"), None)
    shelf.add(shelf.shot("IMG_1.jpg"))
    assert shelf.works() == [
        {"IMG_1.NEF": "original", "IMG_1.NEF.c2pa": "sidecar", "IMG_1.jpg": "alternate"}
    ]


@pytest.mark.parametrize(
    ("raw", "jpeg"),
    [
        ({"taken": NOON}, {"taken": LATER}),
        ({"camera": "M1"}, {"camera": "M2"}),
    ],
)
def test_a_camera_that_began_to_count_anew_makes_two_works(shelf, raw, jpeg):
    shelf.shot("IMG_1.NEF", **raw)
    shelf.shot("IMG_1.jpg", **jpeg)
    shelf.add()
    assert len(shelf.works()) == 2


@pytest.mark.parametrize(("apart", "works"), [(1, 1), (60, 2)])
def test_without_a_time_inside_it_is_the_files_own_times_that_tell(shelf, apart, works):
    raw = shelf.shot("IMG_1.NEF", taken="")
    jpeg = shelf.shot("IMG_1.jpg")
    os.utime(raw, (1_000, 1_000))
    os.utime(jpeg, (1_000 + apart, 1_000 + apart))
    shelf.add()
    assert len(shelf.works()) == works


@pytest.mark.parametrize(
    "names",
    [
        ("IMG_1.NEF", "other/IMG_1.jpg"),
        ("IMG_1.NEF", "IMG_10.jpg"),
        ("IMG_1.NEF", "IMG_1.tif"),
        ("IMG_1.NEF", "IMG_1.CR2"),
    ],
)
def test_what_only_nearly_is_a_pair_is_none(shelf, names):
    for shade, name in enumerate(names):
        shelf.shot(name, shade=shade)
    shelf.add()
    assert [len(work) for work in shelf.works()] == [1, 1]


def test_of_two_pictures_that_may_belong_to_a_raw_file_none_does(shelf):
    shelf.shot("IMG_1.NEF")
    shelf.shot("IMG_1.jpg")
    shelf.shot("IMG_1.jpeg", shade=10)
    shelf.add()
    assert len(shelf.works()) == 3


def test_the_same_bytes_once_more_are_a_duplicate(shelf):
    first = shelf.shot("a.jpg")
    shutil.copy(first, shelf.folder / "b.jpg")
    said = shelf.add()
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "duplicate"}]
    assert said["b.jpg"].reason.startswith("A copy of a work")
    shutil.copy(first, shelf.folder / "c.jpg")
    shelf.add()
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "duplicate", "c.jpg": "duplicate"}]
    assert shelf.count("has:duplicate") == 1


def test_a_copy_that_was_described_anew_is_a_copy(shelf):
    first = shelf.shot("a.jpg")
    again = shelf.shot("b.jpg", taken=LATER)
    assert first.read_bytes() != again.read_bytes()
    shelf.add(first)
    said = shelf.add(again)
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "same-picture"}]
    assert "with other metadata" in said["b.jpg"].reason
    assert (shelf.count("has:same-picture"), shelf.count("has:duplicate")) == (1, 0)


def test_an_exact_copy_that_is_described_anew_is_the_same_picture(shelf):
    shutil.copy(shelf.shot("a.jpg"), shelf.folder / "b.jpg")
    shelf.add()
    shelf.shot("b.jpg", taken=LATER)
    shelf.add()
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "same-picture"}]


def test_of_many_copies_a_few_that_are_there_are_looked_at(shelf):
    first = shelf.shot("a.jpg", taken="")
    data = first.read_bytes()
    for number in range(9):
        (shelf.folder / f"copy-{number}.jpg").write_bytes(data)
    shelf.add()
    assert len(shelf.works()) == 1
    content = probe(first).content
    for gone in sorted(shelf.folder.iterdir())[:4]:
        gone.unlink()
    look_after_files(shelf.workspace, shelf.cancel)
    likes = shelf.workspace.likeness.of_contents([content])[content]
    assert len(likes) == 3
    assert all(Path(like.path).exists() for like in likes)
    renamed = shelf.shot("described-anew.jpg", taken="", camera="M2")
    shelf.add(renamed)
    assert shelf.works()[0]["described-anew.jpg"] == "same-picture"


def test_a_picture_that_differs_in_one_byte_of_its_data_is_another(shelf):
    first = shelf.shot("a.jpg")
    data = bytearray(first.read_bytes())
    (shelf.folder / "b.jpg").write_bytes(data + b"\x00")
    shelf.add()
    assert len(shelf.works()) == 2


def test_a_copy_that_was_edited_is_no_duplicate_any_more(shelf):
    first = shelf.shot("a.jpg")
    shutil.copy(first, shelf.folder / "b.jpg")
    shelf.add()
    shelf.shot("b.jpg", shade=200, taken=LATER)
    shelf.add()
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "alternate"}]
    details = shelf.workspace.queries.details(shelf.work_of(first))
    assert details.facts.captured_at.endswith("12:00:00"), "the original tells"


def test_a_copy_of_a_signed_copy_belongs_to_its_work(studio, photo, output, tmp_path):
    signed = studio.protect_one(photo, output).output
    elsewhere = tmp_path / "delivered.jpg"
    shutil.copy(signed, elsewhere)
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    said = shelf.add(elsewhere)
    roles = [file.role for file in studio.workspace.queries.files_of(shelf.work_of(elsewhere))]
    assert sorted(roles) == [Role.ORIGINAL, Role.SIGNED, Role.SIGNED_DUPLICATE]
    assert said["delivered.jpg"].reason.startswith("A copy of a signed file")
    assert shelf.count("has:signed-duplicate") == 1


def test_a_copy_of_a_file_whose_credential_lies_beside_it_carries_none(studio, tmp_path):
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    raw = shelf.shot("IMG_1.NEF")
    studio.protect_one(raw, None)
    shutil.copy(raw, shelf.folder / "copy.NEF")
    shelf.add()
    assert shelf.works()[0]["copy.NEF"] == "duplicate"


def test_a_copy_signed_elsewhere_belongs_to_the_work_it_shows(studio, photo, output, tmp_path):
    """The same picture in a file that carries a credential: told by what it shows."""
    signed = studio.protect_one(photo, output).output
    data = signed.read_bytes()
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    stranger = shelf.folder / "stranger.jpg"
    stranger.write_bytes(data.replace(b"Ana Ruiz", b"Eva Ruiz"))
    assert stranger.read_bytes() != data
    shelf.add()
    assert shelf.work_of(stranger) == shelf.work_of(photo)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_copy_of_an_original_that_was_signed_in_place_is_known(studio, tmp_path, form):
    """It is neither the same bytes nor in the catalogue any more: it shows the same."""
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    path, kept = shelf.folder / f"a.{form.lower()}", tmp_path / f"kept.{form.lower()}"
    Image.effect_noise((90, 60), 50).convert("RGB").save(path, form)
    shutil.copy(path, kept)
    assert studio.protect_one(path, None).status == "ok"
    shelf.add(kept)
    assert shelf.works() == [{path.name: "original", kept.name: "same-picture"}]


def test_every_file_of_a_pair_is_protected_once(studio, tmp_path, output):
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    shelf.shot("IMG_1.NEF")
    shutil.copy(shelf.shot("IMG_1.jpg"), shelf.folder / "copy.jpg")
    first = studio.protect(shelf.folder, output=output)
    assert {result.status for result in first.values()} == {"ok"}
    assert {path.name for path in output.iterdir()} == {
        "IMG_1.NEF", "IMG_1.NEF.c2pa", "IMG_1.jpg", "copy.jpg",
    }  # fmt: skip
    again = studio.protect(shelf.folder, output=output)
    assert {result.status for result in again.values()} == {"skipped"}
    assert studio.states() == {"IMG_1.jpg": State.PROTECTED}


def test_joined_works_are_one_and_nothing_is_lost(shelf):
    kept, other = shelf.shot("a.jpg"), shelf.shot("b.jpg", shade=10)
    shelf.add()
    one, two = shelf.work_of(kept), shelf.work_of(other)
    apply_edit(shelf.workspace, [two], Edit({Fact.CAPTION: "Seen from the pier", Fact.RATING: 4}))
    before = shelf.workspace.queries.details(two)
    collection = shelf.workspace.collections.create("Best")
    shelf.workspace.collections.add(collection, [two])
    step = join_works(shelf.workspace, [one, two])
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "alternate"}]
    now = shelf.workspace.queries.details(one)
    assert (now.facts.title, now.facts.caption, now.rating) == ("a", "Seen from the pier", 4)
    assert "caption" in now.edited
    assert len(now.events) == 2 + len(before.events), "each one's, and that they were joined"
    assert shelf.workspace.collections.named("Best").works == 1
    assert shelf.count("file:b") == 1
    step.undo(shelf.workspace)
    assert shelf.works() == [{"a.jpg": "original"}, {"b.jpg": "original"}]
    back = shelf.workspace.queries.details(two)
    assert (back.facts, back.rating, back.edited) == (before.facts, 4, before.edited)
    assert shelf.workspace.queries.details(one).facts.caption == ""
    assert shelf.count('caption:"from the pier"') == 1
    step.redo(shelf.workspace)
    assert shelf.works() == [{"a.jpg": "original", "b.jpg": "alternate"}]


def test_a_join_is_not_undone_once_something_was_said_of_the_work(shelf):
    paths = [shelf.shot("a.jpg"), shelf.shot("b.jpg", shade=10)]
    shelf.add()
    step = join_works(shelf.workspace, [shelf.work_of(path) for path in paths])
    apply_edit(shelf.workspace, [step.work_id], Edit({Fact.TITLE: "Harbour"}))
    with pytest.raises(UserError, match="Something was done"):
        step.undo(shelf.workspace)


def test_split_files_are_a_work_of_their_own_with_what_was_made_of_them(studio, tmp_path, output):
    shelf = Shelf(studio.workspace, studio.cancel, tmp_path / "shelf")
    raw, jpeg = shelf.shot("IMG_1.NEF"), shelf.shot("IMG_1.jpg")
    studio.protect(shelf.folder, output=output)
    apply_edit(shelf.workspace, [shelf.work_of(jpeg)], Edit({Fact.CAPTION: "Harbour"}))
    step = split_off(shelf.workspace, [raw])
    assert shelf.work_of(jpeg) != shelf.work_of(raw) == step.work_id
    new = shelf.workspace.queries.details(step.work_id)
    paths = {str(file.facts.path.relative_to(tmp_path)): file.role.value for file in new.files}
    assert paths == {
        "shelf/IMG_1.NEF": "original",
        "signed/IMG_1.NEF": "signed",
        "signed/IMG_1.NEF.c2pa": "sidecar",
    }
    assert (new.facts.caption, new.state) == ("Harbour", State.PROTECTED)
    left = shelf.workspace.queries.details(shelf.work_of(jpeg))
    assert [file.facts.path.name for file in left.files] == ["IMG_1.jpg", "IMG_1.jpg"]
    assert {result.status for result in shelf.add().values()} == {"skipped"}, "it stays split"
    step.undo(shelf.workspace)
    assert shelf.work_of(raw) == shelf.work_of(jpeg)
    assert shelf.workspace.queries.details(step.work_id) is None
    assert len(list(shelf.workspace.queries.work_ids())) == 1


def test_a_work_keeps_something_when_it_is_split(shelf):
    raw, jpeg = shelf.shot("IMG_1.NEF"), shelf.shot("IMG_1.jpg")
    other = shelf.shot("other.jpg", shade=1)
    shelf.add()
    for paths, says in (
        ([raw, jpeg], "Nothing would be left"),
        ([raw, other], "of several works"),
        ([shelf.folder / "none.jpg"], "no such file"),
    ):
        with pytest.raises(UserError, match=says):
            split_off(shelf.workspace, paths)
    split_off(shelf.workspace, [jpeg])
    assert sorted(shelf.works(), key=str) == [
        {"IMG_1.NEF": "original"}, {"IMG_1.jpg": "original"}, {"other.jpg": "original"},
    ]  # fmt: skip


def test_one_work_is_not_joined_with_itself(shelf):
    path = shelf.shot("a.jpg")
    shelf.add()
    with pytest.raises(UserError, match="two works"):
        join_works(shelf.workspace, [shelf.work_of(path)] * 2)
    with pytest.raises(UserError, match="not in the catalogue"):
        join_works(shelf.workspace, [shelf.work_of(path), 99])

"""Full disks, refused folders, files that change meanwhile: a plain reason, nothing half-done."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from iscc_samples import IMAGE

from countermark.base.errors import EnvironmentFault, FileRefused
from countermark.base.home import Home
from countermark.catalog.records import State
from countermark.credentials import belief, embedding, signing, single_pass, subject
from countermark.media import snapshot
from countermark.media.formats import PNG
from countermark.operations import publish, sign_one, signing_batch
from countermark.operations.results import Status
from countermark.operations.verify import verify
from countermark.operations.workspace import Workspace
from tests.operations.support import Studio, digests, files_in, leftovers


class Disk:
    """Stands in for a disk: every file opened for writing below a folder counts."""

    def __init__(self, monkeypatch, folder, room, code=errno.ENOSPC):
        self.folder, self.room, self.code = folder, room, code
        self._open = Path.open

        def opened(path, *args, **options):  # a function, so that it becomes a method of Path
            return self._opened(path, *args, **options)

        monkeypatch.setattr(Path, "open", opened)

    def _opened(self, path, mode="r", *args, **options):
        disk, opened = self, self._open
        if ("r" in mode and "+" not in mode) or not path.is_relative_to(disk.folder):
            return opened(path, mode, *args, **options)
        if disk.room < 0:
            raise OSError(disk.code, "refused", str(path))
        file = opened(path, mode, *args, **options)
        return _Limited(file, disk)


class _Limited:
    def __init__(self, file, disk):
        self._file, self._disk = file, disk

    def write(self, data):
        if len(data) > self._disk.room:
            raise OSError(self._disk.code, "refused")
        self._disk.room -= len(data)
        return self._file.write(data)

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._file.close()


@pytest.fixture
def work(request, photo):
    """A file that is signed in one reading, or by the credential library's own way."""
    if request.param == "photo":
        return photo
    drawing = photo.with_name("drawing.gif")
    drawing.write_bytes((IMAGE / "demo.gif").read_bytes())
    photo.unlink()
    return drawing


# Each amount of room runs out at another step: the copy, the credential.
ROOMS = pytest.mark.parametrize(
    ("work", "room"),
    [
        ("photo", 0),
        ("photo", 10_000),
        ("photo", 45_000),
        ("drawing", 0),
        ("drawing", 10_000),
        ("drawing", 36_000),
    ],
    indirect=["work"],
)


@ROOMS
def test_a_full_disk_fails_the_file_in_plain_words_and_leaves_nothing(
    studio, work, output, monkeypatch, room
):
    before = digests(work.parent)
    output.mkdir()
    Disk(monkeypatch, output, room)
    result = studio.protect_one(work, output)
    assert result.status is Status.FAILED
    assert result.reason.startswith("The disk is full")
    assert "Errno" not in result.reason
    assert files_in(output) == set()
    assert digests(work.parent) == before
    assert studio.state() is State.UNPROTECTED


@ROOMS
def test_a_full_disk_never_costs_the_file_that_is_signed_in_place(studio, work, monkeypatch, room):
    before = digests(work.parent)
    Disk(monkeypatch, work.parent, room)
    result = studio.protect_one(work, None)
    assert result.status is Status.FAILED
    assert result.reason.startswith("The disk is full")
    assert digests(work.parent) == before


def test_a_full_disk_for_backups_stops_the_replacement(studio, photo, monkeypatch):
    before = digests(photo.parent)
    Disk(monkeypatch, studio.workspace.home.backups, 1000)
    result = studio.protect_one(photo, None)
    assert result.status is Status.FAILED
    assert "The disk is full" in result.reason
    assert digests(photo.parent) == before
    assert leftovers(studio.workspace.home.root) == []


def test_others_go_on_when_one_does_not_fit(studio, pictures, output, monkeypatch):
    output.mkdir()
    names = sorted(path.name for path in pictures.rglob("*.*") if path.is_file())
    sign = signing.sign_in_one_pass

    def refuse_the_png(picture, result):
        if picture.kind is PNG:
            raise FileRefused("The disk is full")
        return sign(picture, result)

    monkeypatch.setattr(signing, "sign_in_one_pass", refuse_the_png)
    results = studio.protect(pictures, output=output)
    failed = [path.name for path, result in results.items() if result.status is Status.FAILED]
    assert failed == ["demo.png"]
    assert len(results) == len(names)
    assert leftovers(output) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "Permission denied"),
        (errno.EROFS, "read-only"),
        (errno.EDQUOT, "quota"),
        (errno.EIO, "read or write error"),
        (errno.EFBIG, "too large for this disk"),
    ],
)
def test_a_folder_that_refuses_is_named_with_its_reason(
    studio, photo, output, monkeypatch, code, words
):
    # As root every folder is writable, so the refusal is played.
    output.mkdir()
    Disk(monkeypatch, output, -1, code)
    result = studio.protect_one(photo, output)
    assert result.status is Status.FAILED
    assert words in result.reason
    assert str(output) in result.reason
    assert files_in(output) == set()


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_rename_that_is_refused_leaves_old_file_and_catalogue_in_order(
    studio, photo, output, monkeypatch, in_place
):
    before = digests(photo.parent)

    def refuse(*_args, **_options):
        raise PermissionError(errno.EACCES, "refused", str(output))

    monkeypatch.setattr(publish, "publish_over" if in_place else "publish_new", refuse)
    result = studio.protect_one(photo, None if in_place else output)
    assert result.status is Status.FAILED
    assert "Permission denied" in result.reason
    assert digests(photo.parent) == before
    assert leftovers(photo.parent) == []
    assert studio.workspace.catalogue.open_publications() == ()
    assert studio.state() is State.UNPROTECTED


def test_a_read_only_file_is_not_replaced_behind_its_owners_back(studio, photo, monkeypatch):
    before = digests(photo.parent)
    monkeypatch.setattr(signing_batch.os, "access", lambda *_args: False)  # root may write anything
    result = studio.protect_one(photo, None)
    assert result.status is Status.FAILED
    assert "read-only" in result.reason
    assert digests(photo.parent) == before


@pytest.mark.parametrize(
    ("work", "module", "step"),
    [
        ("photo", subject, "examine"),
        ("photo", subject, "packet_without_credential"),
        ("photo", single_pass, "with_properties"),
        ("photo", single_pass, "write_parts"),
        ("photo", single_pass, "read_credentials"),
        ("drawing", subject, "examine"),
        ("drawing", embedding, "sign_into"),
        ("drawing", belief, "substance"),
        ("drawing", embedding, "read_credentials"),
    ],
    indirect=["work"],
)
@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_source_that_changes_while_it_is_signed_fails_and_says_so(
    studio, work, output, monkeypatch, module, step, in_place
):
    original = work.read_bytes()
    output.mkdir()
    list(studio.protect(work, output=output).values())  # catalogued, so that only signing is left
    (output / work.name).unlink()
    real = getattr(module, step)

    def meanwhile(*args, **options):
        if work.stat().st_size == len(original):
            with work.open("ab") as file:
                file.write(b"more")
        return real(*args, **options)

    monkeypatch.setattr(module, step, meanwhile)
    result = studio.protect_one(work, None if in_place else output)
    assert result.status is Status.FAILED
    assert "changed while it was being protected" in result.reason
    assert work.read_bytes() == original + b"more"
    assert files_in(output) == set()
    assert files_in(work.parent) == {work.name}


def test_a_source_that_changes_while_it_is_copied_fails_and_says_so(
    studio, photo, output, monkeypatch
):
    """What gets a sidecar is copied as it stands."""
    layered = photo.with_name("layers.psd")
    layered.write_bytes((IMAGE / "demo.psd").read_bytes())
    studio.protect_one(layered, output)
    for path in output.iterdir():
        path.unlink()
    read = snapshot._read_chunk

    def meanwhile(file, path):
        data = read(file, path)
        if not data and path == layered:
            with layered.open("ab") as more:
                more.write(b"more")
        return data

    monkeypatch.setattr(snapshot, "_read_chunk", meanwhile)
    result = studio.protect_one(layered, output)
    assert result.status is Status.FAILED
    assert "changed while it was being read" in result.reason
    assert files_in(output) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux and Windows tell who writes")
def test_half_a_file_is_not_signed_though_it_would_do(studio, photo, output):
    """A program that pauses between two writes leaves what looks whole, but has it open still."""
    before = digests(photo.parent)
    keeping = "import sys; kept = open(sys.argv[1], 'ab'); print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", keeping, photo], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as writer:
        writer.stdout.readline()
        result = studio.protect_one(photo, output)
        writer.communicate(b"\n")
    assert result.status is Status.FAILED
    assert "open for writing" in result.reason
    assert digests(photo.parent) == before
    assert studio.protect_one(photo, output).status is Status.OK


def test_a_source_that_changes_between_signing_and_replacing_is_kept(studio, photo, monkeypatch):
    keep = sign_one.keep_original

    def meanwhile(home, path, snapshot):
        kept = keep(home, path, snapshot)
        photo.write_bytes(b"the owner's newer version")
        return kept

    monkeypatch.setattr(sign_one, "keep_original", meanwhile)
    result = studio.protect_one(photo, None)
    assert result.status is Status.FAILED
    assert "changed while it was being protected" in result.reason
    assert photo.read_bytes() == b"the owner's newer version"
    assert files_in(photo.parent) == {photo.name}
    assert studio.workspace.catalogue.open_publications() == ()


# --- a disk that is really full


@pytest.fixture
def small_disk(tmp_path):
    """A disk of a megabyte."""
    place = tmp_path / "small disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1000k", "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root on Linux may mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_up_gets_whole_files_and_reasons_for_the_rest(
    studio, pictures, small_disk
):
    before = digests(pictures)
    (small_disk / "ballast").write_bytes(bytes(800_000))
    results = studio.protect(pictures, output=small_disk / "signed")
    done = [result for result in results.values() if result.status is Status.OK]
    failed = [result for result in results.values() if result.status is Status.FAILED]
    assert done
    assert failed
    assert all(result.reason.startswith("The disk is full") for result in failed)
    assert {studio.trusts(result.output) for result in done} == {True}
    assert len(files_in(small_disk) - {"ballast"}) == len(done)
    assert digests(pictures) == before


def test_in_place_on_a_full_disk_keeps_every_file_whole(studio, photo, small_disk):
    picture = small_disk / "picture.jpg"
    picture.write_bytes(photo.read_bytes())
    (small_disk / "ballast").write_bytes(bytes(940_000))
    before = digests(small_disk)
    result = studio.protect_one(picture, None)
    assert result.status is Status.FAILED
    assert result.reason.startswith("The disk is full")
    assert digests(small_disk) == before


def test_a_home_on_a_full_disk_stops_in_plain_words(tmp_path, photo, output, small_disk):
    with Workspace(Home(small_disk / "home")) as workspace:
        workspace.signers.create_identity("Ana Ruiz")
        studio = Studio(workspace, workspace.signers.signing_key())
        ballast = small_disk / "ballast"
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(1024)):
                    pass
            except OSError:
                pass
        before = digests(photo.parent)
        with pytest.raises(EnvironmentFault, match="catalogue"):
            studio.protect(photo.parent, output=output)
        assert digests(photo.parent) == before
        ballast.unlink()
        assert studio.protect_one(photo, output).status is Status.OK
        assert list(verify(workspace, [output], studio.executor, studio.cancel))

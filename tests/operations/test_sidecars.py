"""Works that take no credential inside: their files stay, sidecars come and go beside them."""

import pytest

from countermark.catalog.records import Condition, Role, State
from countermark.credentials.sidecar import sidecar_path
from countermark.credentials.verdict import Standing
from countermark.jobs.cancel import CancelToken
from countermark.operations import publish_beside
from countermark.operations.look import look_after_files
from countermark.operations.results import Status
from countermark.rights.presets import WITH_CREDIT
from tests.credentials.every_format import made
from tests.operations.support import digests, files_in, leftovers


@pytest.fixture
def raw(tmp_path):
    """A work whose format takes no credential inside."""
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "layers.psd"
    path.write_bytes(made("layers.psd"))
    return path


def files_by_role(studio):
    (line,) = studio.workspace.queries.lines()
    return {file.role: file for file in studio.workspace.queries.files_of(line.id)}


def test_in_place_means_beside_and_the_file_is_not_touched(studio, raw):
    before, time = digests(raw.parent), raw.stat().st_mtime_ns
    result = studio.protect_one(raw, None)
    assert (result.status, result.output) == (Status.OK, sidecar_path(raw))
    assert digests(raw.parent)[raw] == before[raw]
    assert raw.stat().st_mtime_ns == time
    assert files_in(raw.parent) == {"layers.psd", "layers.psd.c2pa"}
    assert studio.trusts(raw)
    assert studio.state() is State.PROTECTED
    assert set(files_by_role(studio)) == {Role.ORIGINAL, Role.SIDECAR}
    assert not any(studio.workspace.home.backups.rglob("*.psd")), "nothing was replaced"


def test_a_read_only_file_can_be_protected_from_beside(studio, raw):
    raw.chmod(0o444)
    assert studio.protect_one(raw, None).status is Status.OK
    assert studio.trusts(raw)


def test_a_copy_travels_with_its_sidecar(studio, raw, output):
    result = studio.protect_one(raw, output)
    assert (result.status, result.output) == (Status.OK, output / "layers.psd")
    assert files_in(output) == {"layers.psd", "layers.psd.c2pa"}
    assert (output / "layers.psd").read_bytes() == raw.read_bytes()
    assert studio.trusts(output / "layers.psd")
    assert files_in(raw.parent) == {"layers.psd"}
    assert set(files_by_role(studio)) == {Role.ORIGINAL, Role.SIGNED, Role.SIDECAR}


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_what_is_protected_already_is_not_protected_again(studio, raw, output, in_place):
    place = None if in_place else output
    studio.protect_one(raw, place)
    before = digests(raw.parent) | (digests(output) if output.exists() else {})
    assert studio.protect_one(raw, place).status is Status.SKIPPED
    assert digests(raw.parent) | (digests(output) if output.exists() else {}) == before


def test_a_sidecar_that_was_deleted_is_missed_and_written_anew(studio, raw):
    studio.protect_one(raw, None)
    sidecar_path(raw).unlink()
    assert studio.verdict(raw).standing is Standing.NONE
    look_after_files(studio.workspace, CancelToken())
    assert studio.state() is State.MISSING
    assert studio.protect_one(raw, None).status is Status.OK
    assert studio.trusts(raw)
    assert studio.state() is State.PROTECTED


def test_a_sidecar_that_was_altered_is_noticed(studio, raw):
    studio.protect_one(raw, None)
    data = bytearray(sidecar_path(raw).read_bytes())
    data[-40] ^= 1
    sidecar_path(raw).write_bytes(data)
    look_after_files(studio.workspace, CancelToken())
    assert files_by_role(studio)[Role.SIDECAR].condition is not Condition.WHOLE
    assert not studio.trusts(raw)


def test_another_decision_replaces_the_sidecar_and_keeps_the_older_one(studio, raw):
    studio.protect_one(raw, None)
    older = sidecar_path(raw).read_bytes()
    assert studio.protect_one(raw, None, policy=WITH_CREDIT).status is Status.OK
    assert studio.trusts(raw)
    kept = [path.read_bytes() for path in studio.workspace.home.backups.rglob("*.c2pa")]
    assert kept == [older]


def test_a_work_that_was_edited_beside_its_sidecar_is_named_as_changed(studio, raw):
    studio.protect_one(raw, None)
    raw.write_bytes(raw.read_bytes() + b"a new layer")
    (item,) = studio.verify(raw).values()
    assert item.verdict.standing is Standing.INVALID
    assert studio.state() is State.CHANGED


def test_names_that_are_taken_are_numbered_together(studio, raw, output):
    output.mkdir()
    (output / "layers.psd").write_bytes(b"somebody else's")
    (output / "layers-2.psd.c2pa").write_bytes(b"and this")
    result = studio.protect_one(raw, output)
    assert result.output == output / "layers-3.psd"
    assert (output / "layers.psd").read_bytes() == b"somebody else's"
    assert (output / "layers-2.psd.c2pa").read_bytes() == b"and this"
    assert studio.trusts(output / "layers-3.psd")


def test_a_copy_without_its_sidecar_is_used_by_the_next_run(studio, raw, output):
    """What a kill leaves between the two names."""
    output.mkdir()
    (output / "layers.psd").write_bytes(raw.read_bytes())
    result = studio.protect_one(raw, output)
    assert result.output == output / "layers.psd"
    assert files_in(output) == {"layers.psd", "layers.psd.c2pa"}
    assert leftovers(output) == []


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_disk_that_refuses_the_sidecar_leaves_no_half(studio, raw, output, monkeypatch, in_place):
    def refuse(path, destination):
        raise OSError(28, "No space left on device")

    real = publish_beside.publish_new
    monkeypatch.setattr(publish_beside, "publish_over", refuse)
    monkeypatch.setattr(
        publish_beside,
        "publish_new",
        lambda path, name: refuse(path, name) if name.suffix == ".c2pa" else real(path, name),
    )
    result = studio.protect_one(raw, None if in_place else output)
    assert result.status is Status.FAILED
    assert "disk is full" in result.reason
    assert raw.read_bytes() == made("layers.psd")
    assert not sidecar_path(raw).exists()
    assert studio.workspace.catalogue.open_publications() == ()
    assert leftovers(raw.parent, *([output] if output.exists() else [])) == []
    assert studio.state() is State.UNPROTECTED
    monkeypatch.undo()


def test_sidecars_are_no_works_of_their_own(studio, raw):
    studio.protect_one(raw, None)
    results = studio.protect(raw.parent, output=None)
    assert {path.name: item.reason for path, item in results.items()} == {
        "layers.psd": "Already protected under this policy.",
        "layers.psd.c2pa": "This is the credential of another file.",
    }
    assert list(studio.states()) == ["layers.psd"]

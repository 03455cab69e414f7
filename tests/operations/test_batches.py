"""Batches in worker processes: a crash costs one item, cancel costs none, secrets stay secret."""

import base64
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from iscc_samples import IMAGE

from countermark.base.home import Home
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing
from countermark.jobs.executors import ProcessExecutor
from countermark.media.probe import probe
from countermark.operations import add as adding
from countermark.operations import signing_batch
from countermark.operations import verify as verifying
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.publish import settle
from countermark.operations.results import Status
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_TRAINING
from tests.conftest import PASSPHRASE
from tests.operations.support import Studio, digests, files_in, leftovers


class _SignOrCrash:
    """Runs in a worker: as the program signs, but one file is deadly."""

    def __init__(self, sign):
        self.sign = sign

    def __call__(self, item):
        brought = self.sign(item)
        if "deadly" in item.path.name:
            os._exit(9)  # with its result staged, as a crash of the credential library would
        return brought


def _crash():
    os._exit(9)


def _hang():
    time.sleep(600)


def _allocate():
    heap = [bytes(1 << 20)]
    while True:
        heap.append(bytes(len(heap[-1]) * 2))


@pytest.fixture
def many(tmp_path) -> Path:
    """A folder of eight pictures, one of them deadly."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(7):
        (folder / f"{number}.jpg").write_bytes((IMAGE / "demo.jpg").read_bytes())
    (folder / "3-deadly.jpg").write_bytes((IMAGE / "demo.jpg").read_bytes())
    return folder


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_worker_that_crashes_costs_one_file(studio, many, output, monkeypatch, in_place):
    before = digests(many)
    run = ProcessExecutor.run

    def with_a_deadly_file(self, function, items, cancel, **more):
        return run(self, _SignOrCrash(function), items, cancel, **more)

    monkeypatch.setattr(ProcessExecutor, "run", with_a_deadly_file)
    with ProcessExecutor(2) as executor:
        studio.executor = executor
        results = studio.protect(many, output=None if in_place else output)

    failed = [path.name for path, result in results.items() if result.status is Status.FAILED]
    assert failed == ["3-deadly.jpg"]
    assert "crashed" in results[many / "3-deadly.jpg"].reason
    done = [result for result in results.values() if result.status is Status.OK]
    assert len(done) == 7
    assert all(studio.trusts(result.output) for result in done)
    assert digests(many)[many / "3-deadly.jpg"] == before[many / "3-deadly.jpg"]
    assert leftovers(many.parent) == []


@pytest.mark.parametrize(
    ("deed", "words"), [(_crash, "crashed"), (_hang, "too long"), (_allocate, "more memory")]
)
def test_a_file_that_its_reader_does_not_survive_is_unreadable(
    studio, many, monkeypatch, deed, words
):
    if deed is _allocate and sys.platform != "linux":
        pytest.skip("only Linux keeps to a limit of memory")
    monkeypatch.setattr(verifying, "partial", lambda _function, **more: _Deadly(deed, more))
    monkeypatch.setattr(verifying, "seconds_for", lambda path: 2 if "deadly" in path.name else 60)
    with ProcessExecutor(2) as executor:
        studio.executor = executor
        found = studio.verify(many)
    verdict = found.pop(many / "3-deadly.jpg").verdict
    assert verdict.standing is Standing.UNREADABLE
    assert words in verdict.sentence
    assert [item.verdict.standing for item in found.values()] == [Standing.NONE] * 7


@pytest.mark.parametrize(
    ("deed", "words"), [(_crash, "crashed"), (_hang, "too long"), (_allocate, "more memory")]
)
def test_a_file_that_the_probe_does_not_survive_is_one_failed_item(
    studio, many, monkeypatch, deed, words
):
    if deed is _allocate and sys.platform != "linux":
        pytest.skip("only Linux keeps to a limit of memory")
    monkeypatch.setattr(adding, "probe", _DeadlyProbe(deed))
    monkeypatch.setattr(adding, "seconds_for", lambda path: 2 if "deadly" in path.name else 60)
    with ProcessExecutor(2) as executor:
        results = list(adding.add(studio.workspace, [many], executor, studio.cancel))
    failed = [result for result in results if result.status is Status.FAILED]
    assert [result.path.name for result in failed] == ["3-deadly.jpg"]
    assert words in failed[0].reason
    assert len([result for result in results if result.status is Status.OK]) == 7


class _Deadly:
    """A reader that travels to workers."""

    def __init__(self, deed, more):
        self.deed = deed
        self.more = more

    def __call__(self, path):
        if "deadly" in path.name:
            self.deed()
        return read_credentials(path, **self.more)


class _DeadlyProbe:
    """A probe that travels to workers."""

    def __init__(self, deed):
        self.deed = deed

    def __call__(self, path):
        if "deadly" in path.name:
            self.deed()
        return probe(path)


@pytest.mark.parametrize("workers", [None, 2], ids=["inline", "processes"])
def test_cancel_stops_between_files_and_going_on_finishes(
    studio, many, output, workers, monkeypatch
):
    monkeypatch.setattr(signing_batch, "_TOGETHER", 2)
    if workers:
        executor = ProcessExecutor(workers)
        studio.executor = executor
    protection = Protection(studio.key, NO_TRAINING, None, output)
    batch = protect_paths(studio.workspace, [many], protection, studio.executor, studio.cancel)
    results = []
    for result in batch:
        results.append(result)
        if len(results) == 2:
            studio.cancel.cancel()
    if workers:
        executor.close()

    assert 2 <= len(results) < 8
    assert {result.status for result in results} == {Status.OK}
    assert len(files_in(output)) == len(results)
    assert leftovers(many.parent) == []
    assert all(studio.trusts(path) for path in output.iterdir())

    again = Studio(studio.workspace, studio.key)
    rest = again.protect(many, output=output, policy=NO_TRAINING)
    counts = [result.status for result in rest.values()]
    assert counts.count(Status.SKIPPED) == len(results)
    assert counts.count(Status.OK) == 8 - len(results)
    assert len(files_in(output)) == 8


def test_a_batch_that_is_dropped_halfway_leaves_whole_files_only(studio, many, output):
    """The window closes: nobody asks for the rest of the results."""
    protection = Protection(studio.key, NO_TRAINING, None, output)
    with ProcessExecutor(2) as executor:
        batch = protect_paths(studio.workspace, [many], protection, executor, studio.cancel)
        next(batch)
        batch.close()
    visible = [path for path in output.iterdir() if not path.name.startswith(".")]
    assert visible
    assert all(studio.trusts(path) for path in visible)
    studio.protect(many, output=output, policy=NO_TRAINING)
    assert leftovers(many.parent) == []
    assert len(files_in(output)) == 8


def test_a_second_window_does_not_disturb_a_batch_at_work(studio, many, output):
    """Settling what a killed process left must not take a living one's work for it."""
    protection = Protection(studio.key, NO_TRAINING, None, output)
    catalogue = studio.workspace.catalogue
    begin = catalogue.begin_publications

    def and_another_starts(wanted):
        begin(wanted)
        with Workspace(Home(studio.workspace.home.root)) as second:
            settle(second)

    catalogue.begin_publications = and_another_starts
    results = list(
        protect_paths(studio.workspace, [many], protection, studio.executor, studio.cancel)
    )
    assert {result.status for result in results} == {Status.OK}
    assert {state.value for state in studio.states().values()} == {"protected"}


def test_no_secret_is_written_anywhere(tmp_path):
    """A whole life in processes of their own, then every file of the home is searched."""
    home, pictures = tmp_path / "home", tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "good.jpg").write_bytes((IMAGE / "demo.jpg").read_bytes())
    (pictures / "bad.jpg").write_bytes(b"\xff\xd8\xffjunk")

    def run(*arguments):
        command = [sys.executable, "-m", "countermark", "--home", str(home), "--workers", "1"]
        command += arguments
        return subprocess.run(command, capture_output=True, check=False, timeout=120)

    said = [
        run("identity", "create", "--name", "Ana Ruiz"),
        run("identity", "show"),
        run("protect", str(pictures), "--in-place"),
        run("protect", str(pictures), "--output", str(tmp_path / "out"), "--policy", "on-request"),
        run("verify", str(pictures)),
        run("restore", str(pictures / "good.jpg")),
        run("list"),
    ]
    assert [result.returncode for result in said] == [0, 0, 1, 1, 1, 0, 0]

    (folder,) = (home / "identities").iterdir()
    secrets = {"passphrase": PASSPHRASE.encode()}
    for name in ("leaf-key.pem", "authority-key.pem"):
        private = serialization.load_pem_private_key(
            (folder / name).read_bytes(), PASSPHRASE.encode()
        )
        number = private.private_numbers().private_value
        raw = number.to_bytes(32, "big")
        der = private.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        secrets |= {
            f"{name} raw": raw,
            f"{name} hex": raw.hex().encode(),
            f"{name} decimal": str(number).encode(),
            f"{name} repr": repr(der)[4:40].encode(),
            f"{name} base64": base64.b64encode(der)[:60],
            f"{name} text": base64.b64encode(raw)[:40],
        }
    places = {str(path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    places |= {f"output {index}": r.stdout + r.stderr for index, r in enumerate(said)}
    assert len(places) > 15
    for kind, secret in secrets.items():
        assert [where for where, data in places.items() if secret in data] == [], kind
    assert b"Traceback" not in b"".join(result.stderr for result in said)

"""The endurance tools: they see what is wrong, and a short run of each ends well."""

import io
import json
import multiprocessing
import os
import sys
import time

import pytest
from rich.console import Console

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.media.formats import recognise
from countermark.media.probe import probe
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.rights.presets import NO_AI, ON_REQUEST
from countermark_dev.endurance import kills
from countermark_dev.endurance.big_files import make
from countermark_dev.endurance.chart import draw
from countermark_dev.endurance.curve import Sample, sampled, slopes
from countermark_dev.endurance.kills import Kill, Moment, moments
from countermark_dev.endurance.pictures import OF_20_KB, OF_100_KB, make_pictures
from countermark_dev.endurance.places import new_workspace
from countermark_dev.endurance.processes import memory, peak, workers
from countermark_dev.endurance.scene import Found, Scene, digests_below

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
posix_only = pytest.mark.skipif(os.name != "posix", reason="kills process groups")


@pytest.mark.parametrize(("size", "wanted"), [(OF_20_KB, 20_000), (OF_100_KB, 100_000)])
def test_small_pictures_are_as_large_as_named(tmp_path, size, wanted):
    paths = make_pictures(tmp_path, 3, size)
    assert paths[0].stat().st_size == pytest.approx(wanted, rel=0.2)
    assert len(set(digests_below(tmp_path).values())) == 3


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".wav"])
def test_big_files_are_sound(tmp_path, suffix):
    path = tmp_path / f"big{suffix}"
    make(path, 5_000_000, (320, 240))

    assert path.stat().st_size == pytest.approx(5_000_000, rel=0.03)
    info = probe(path)
    assert recognise(path).media_type == info.media_type
    assert not info.picture.obstacle
    if suffix != ".wav":
        assert (info.picture.width, info.picture.height) == (320, 240)


@linux_only
def test_workers_are_seen_with_their_memory():
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=time.sleep, args=(60,))
    before = workers()
    process.start()
    try:
        assert set(workers()) - set(before) == {process.pid}
        assert 0 < memory(process.pid) <= peak(process.pid)
    finally:
        process.kill()
        process.join()
    assert process.pid not in workers()
    assert memory(process.pid) == 0


def test_growth_of_the_last_half_is_told_a_thousand_files():
    calm = [Sample("protect", files, 0.0, (900.0 - files, 50.0)) for files in range(0, 500, 10)]
    growing = [
        Sample("protect", files, 0.0, (400.0, 50.0 + files / 100)) for files in range(500, 1000, 10)
    ]
    main, worker = slopes([*calm, *growing])
    assert main == pytest.approx(0)
    assert worker == pytest.approx(10)
    assert slopes([]) == []


def test_samples_are_taken_on_the_way(tmp_path):
    results = [ItemResult(str(tmp_path), Status.OK)] * 9 + [
        ItemResult(str(tmp_path), Status.FAILED)
    ]
    samples, failed = sampled("import", results, 5)
    assert [sample.files for sample in samples] == [5, 10]
    assert failed == 1


def test_a_chart_rises_where_the_values_do():
    lines = draw({"main": [0, 50, 100]}, "MB").splitlines()
    assert lines[0].startswith("    100 MB │")
    assert lines[0].rstrip().endswith("●")
    assert "●" in lines[11][:20]
    assert lines[-1].strip() == "● main"


def test_moments_are_the_same_for_the_same_seed():
    first = moments(10, 500, 7)
    assert first == moments(10, 500, 7)
    assert first != moments(10, 500, 8)
    assert [moment.results for moment in first[4::5]] == [0, 0]
    assert all(0 <= moment.results < 500 and 0 <= moment.seconds <= 5 for moment in first)


@pytest.mark.parametrize(
    ("left", "after", "code", "faults"),
    [
        (Found(original=3, signed=2, stray=4), Found(signed=5), 0, []),
        (Found(broken=1, signed=4), Found(signed=5), 0, ["broken after the kill: 1"]),
        (Found(signed=5), Found(signed=4, twice=1), 0, ["not signed once after resuming: 1"]),
        (Found(signed=5), Found(signed=5, stray=1), 0, ["stray files: 1"]),
        (Found(signed=5), Found(signed=5, unkept=2), 0, ["originals not kept: 2"]),
        (Found(signed=5), Found(signed=5), 1, ["exit code of resuming: 1"]),
    ],
)
def test_a_kill_that_breaks_a_promise_is_told(left, after, code, faults):
    kill = Kill(Moment(0, 0.0), left, "again", code, after, open_ends=0)
    assert kill.faults(5) == faults


def _protect(workspace, works, policy):
    asked = Protection(workspace.signers.signing_key(), policy, None, None)
    batch = protect_paths(workspace, [works], asked, InlineExecutor(), CancelToken())
    assert {result.status for result in batch} == {Status.OK}


def test_the_look_tells_files_apart(tmp_path):
    works = tmp_path / "works"
    paths = make_pictures(works, 6, OF_20_KB)
    scene = Scene(tmp_path, digests_below(works), workers=1)
    with new_workspace(tmp_path / "home") as workspace:
        _protect(workspace, paths[1].parent, NO_AI)
        assert scene.look() == Found(signed=6)
        _protect(workspace, paths[1], ON_REQUEST)
        damaged = bytearray(paths[2].read_bytes())
        damaged[-999] ^= 1
        paths[2].write_bytes(damaged)
        paths[3].unlink()
        (works / "more.jpg").write_bytes(b"")
        kept = sorted(workspace.home.backups.rglob("*.jpg"))

    found = scene.look()

    assert (found.signed, found.twice, found.broken, found.stray) == (3, 1, 2, 1)
    for path in kept:
        path.write_bytes(b"")
    assert scene.look().unkept == 6


@posix_only
def test_two_kills_lose_nothing(tmp_path):
    out = io.StringIO()
    output = tmp_path / "results"

    faults = kills.run(tmp_path, output, Console(file=out, width=120), files=20, kills=2, workers=1)

    assert faults == 0, out.getvalue()
    assert "2 of 2 as promised." in out.getvalue()
    document = json.loads((output / "kills.json").read_text("utf-8"))
    assert [kill["after"]["signed"] for kill in document["kills"]] == [20, 20]
    assert [kill["faults"] for kill in document["kills"]] == [[], []]

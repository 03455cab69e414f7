"""Batches on the command line: reports, reasons, trying again, ending early, going on."""

import csv
import json

import pytest
from iscc_samples import IMAGE

from countermark.operations import signing_batch

BAD = b"\xff\xd8\xffno picture"


@pytest.fixture
def pictures(tmp_path, monkeypatch):
    """A folder of ten pictures, two of them broken; signed files are published one by one."""
    monkeypatch.setattr(signing_batch, "_TOGETHER", 1)
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(10):
        data = BAD if number in {3, 6} else (IMAGE / "demo.jpg").read_bytes()
        (folder / f"{number}.jpg").write_bytes(data)
    return folder


def test_a_report_as_a_table_has_every_file(ana, pictures, tmp_path):
    report = tmp_path / "report.csv"
    run = ana("protect", pictures, "--output", tmp_path / "out", "--report", report)
    assert run.code == 1
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["path"]: row for row in csv.DictReader(file)}
    assert len(rows) == 10
    good, bad = rows[str(pictures / "0.jpg")], rows[str(pictures / "3.jpg")]
    assert (good["status"], good["output"]) == ("ok", str(tmp_path / "out" / "0.jpg"))
    assert (bad["status"], bad["output"]) == ("failed", "")
    assert "damaged" in bad["reason"]


def test_a_report_for_programs_has_every_file_and_the_counts(ana, pictures, tmp_path):
    report = tmp_path / "report.json"
    ana("protect", pictures, "--output", tmp_path / "out", "--report", report)
    told = json.loads(report.read_text("utf-8"))
    assert told["counts"] == {"ok": 8, "failed": 2}
    assert len(told["items"]) == 10
    again = tmp_path / "again.json"
    ana("protect", pictures / "0.jpg", "--output", tmp_path / "out", "--report", again)
    assert json.loads(again.read_text("utf-8"))["counts"] == {"skipped": 1}


@pytest.mark.parametrize(
    ("name", "words"),
    [("report.txt", "What form"), ("there.csv", "of this name"), ("no/such/r.csv", "not exist")],
)
def test_a_report_that_cannot_be_written_is_told_before_anything_is_done(
    ana, pictures, tmp_path, name, words
):
    (tmp_path / "there.csv").write_text("mine", "utf-8")
    output = tmp_path / "out"
    run = ana("protect", pictures, "--output", output, "--report", tmp_path / name)
    assert run.code == 2
    assert words in run.err
    assert not list(output.rglob("*.jpg"))
    assert (tmp_path / "there.csv").read_text("utf-8") == "mine"


def test_many_failures_are_summed_up_by_their_reasons(ana, tmp_path):
    folder = tmp_path / "broken"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.jpg").write_bytes(BAD)
    (folder / "empty.jpg").touch()
    run = ana("add", folder)
    assert run.code == 1
    table = run.err[run.err.index("Why they failed") :]
    assert "6  The JPEG file is damaged" in table
    assert "1  The file is empty" in table


def test_only_what_failed_is_tried_again(ana, pictures, tmp_path):
    output = tmp_path / "out"
    first = ana("protect", pictures, "--output", output)
    assert "countermark protect --retry-failed" in first.err
    (pictures / "3.jpg").write_bytes((IMAGE / "demo.jpg").read_bytes())
    run = ana("--json", "protect", "--retry-failed")
    assert run.code == 1
    assert {name: row["status"] for name, row in run.by_name().items()} == {
        "3.jpg": "ok",
        "6.jpg": "failed",
    }
    assert run.by_name()["3.jpg"]["output"] == str(output / "3.jpg")
    other = ana("protect", pictures, "--retry-failed")
    assert other.code == 2
    assert "Give no other files" in other.err


def test_the_first_failure_ends_the_batch_if_that_is_wanted_and_it_can_go_on(
    ana, pictures, tmp_path
):
    output = tmp_path / "out"
    run = ana("--json", "protect", pictures, "--output", output, "--fail-fast")
    assert run.code == 1
    assert [row["status"] for row in run.records] == ["ok", "ok", "ok", "failed"]
    assert "jobs resume" in run.err

    (job,) = ana("--json", "jobs", "list").records
    assert (job["kind"], job["state"], job["waiting"]) == ("protect", "open", 6)
    assert (job["ok"], job["failed"], job["output"]) == (3, 1, str(output))
    assert "6 to go" in ana("jobs", "list").out

    rest = ana("--json", "jobs", "resume")
    assert sorted(rest.by_name()) == ["4.jpg", "5.jpg", "6.jpg", "7.jpg", "8.jpg", "9.jpg"]
    (left,) = ana("--json", "jobs", "list").records
    assert (left["state"], left["failed"]) == ("done", 2)
    both = ana("--json", "jobs", "resume", str(left["id"]), "--retry-failed")
    assert sorted(both.by_name()) == ["3.jpg", "6.jpg"]


def test_a_batch_can_be_forgotten(ana, pictures, tmp_path):
    ana("protect", pictures, "--output", tmp_path / "out", "--fail-fast")
    (job,) = ana("--json", "jobs", "list").records
    assert "3 protected files stay" in ana("jobs", "discard", str(job["id"])).out
    assert "Nothing is left" in ana("jobs", "list").out
    assert len(list((tmp_path / "out").iterdir())) == 3


@pytest.mark.parametrize(
    "command", [("resume", "7"), ("discard", "7"), ("resume",)], ids=["go on", "forget", "which"]
)
def test_what_is_not_there_is_told_so(ana, command):
    run = ana("jobs", *command)
    assert run.code == 2
    assert "batch" in run.err


def test_of_several_stopped_batches_one_has_to_be_named(ana, pictures, tmp_path):
    for name in ("one", "two"):
        ana("protect", pictures, "--output", tmp_path / name, "--fail-fast")
    run = ana("jobs", "resume")
    assert run.code == 2
    assert "Say which one" in run.err


def test_without_a_thumbnail_the_credential_has_none(ana, pictures, tmp_path):
    ana("protect", pictures / "0.jpg", "--output", tmp_path / "with")
    ana("protect", pictures / "0.jpg", "--output", tmp_path / "without", "--no-thumbnail")
    sizes = [(tmp_path / name / "0.jpg").stat().st_size for name in ("with", "without")]
    assert sizes[0] > sizes[1] + 2_000
    assert ana("verify", tmp_path / "without").code == 0

"""The program as scripts meet it: pipes, signals, encodings, and processes of its own."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark.base.atomic import is_staging_name
from tests.cli.support import PROGRAM, Run, environment, fit_for_people, program

CREATE = ("identity", "create", "--name", "Ana Ruiz")

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


@pytest.fixture
def many(tmp_path) -> Path:
    """A folder of small pictures, enough to be interrupted in."""
    folder = tmp_path / "many"
    folder.mkdir()
    with Image.open(IMAGE / "demo.jpg") as demo:
        for number in range(60):
            demo.crop((0, 0, 200 + number, 150)).save(folder / f"{number:02}.png")
    return folder


def test_standard_output_holds_json_lines_and_nothing_else(tmp_path, photo, output):
    (photo.parent / "junk.jpg").write_bytes(b"\xff\xd8\xff junk")
    (photo.parent / "notes.txt").write_text("no work")
    home = tmp_path / "elsewhere"
    env = environment(COUNTERMARK_HOME=str(tmp_path / "not this one"))
    runs = [
        program("--home", home, "--json", "--workers", "1", *command, env=env)
        for command in (
            CREATE,
            ("add", photo.parent),
            ("protect", photo.parent, "--output", output),
            ("list",),
            ("verify", photo.parent, output),
            ("declare", "--site", "https://ana.example", "--output", tmp_path / "site"),
        )
    ]
    assert [run.code for run in runs] == [0, 1, 1, 0, 1, 0]
    for run in runs:
        assert run.records
        assert fit_for_people(run)
    assert not (tmp_path / "not this one").exists()


def _picture_with_damaged_metadata(photo):
    """Its XMP is none: it is signed without, which is worth a line in the log."""
    data = photo.read_bytes()
    body = b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta this is no XML"
    segment = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
    photo.write_bytes(data[:2] + segment + data[2:])


def test_what_workers_notice_is_logged_and_not_printed(ana, tmp_path, photo, output):
    _picture_with_damaged_metadata(photo)
    run = program("--workers", "1", "protect", photo, "--output", output)
    assert (run.code, run.err) == (0, "")
    log = (tmp_path / "home" / "countermark.log").read_text("utf-8")
    assert "is signed without XMP" in log


def test_a_log_that_cannot_be_written_stops_nothing(ana, tmp_path, photo, output):
    home = tmp_path / "home"
    (home / "countermark.log").mkdir()
    (home / "settings.json").write_text("{ worth a line in the log")
    _picture_with_damaged_metadata(photo)
    run = program("--workers", "1", "protect", photo, "--output", output)
    assert (run.code, run.err) == (0, "")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_no_encoding_of_the_terminal_stops_a_batch(ana, photo, output, encoding):
    odd = photo.rename(photo.with_name("zoë 山 👩‍🎨.jpg"))
    env = environment(PYTHONIOENCODING=encoding)
    done = subprocess.run(
        [*PROGRAM, "--workers", "1", "protect", str(odd), str(photo), "--output", str(output)],
        capture_output=True,
        check=False,
        env=env,
    )
    assert done.returncode == 1
    assert b"1 protected, 1 failed" in done.stdout
    assert b"Unexpected" not in done.stderr


@posix
def test_names_that_are_no_text_pass_through_pipes(tmp_path, photo):
    odd = os.fsencode(photo.parent) + b"/caf\xe9.jpg"
    with open(odd, "wb") as file:  # noqa: PTH123 - a path that is no text
        file.write(photo.read_bytes())
    added = program("--json", "--workers", "1", "add", photo.parent)
    assert added.code == 1
    assert len(added.records) == 2
    assert os.fsdecode(odd) in [record["path"] for record in added.records]
    verified = program("--workers", "1", "verify", photo.parent)
    assert verified.code == 1
    assert "caf\\udce9.jpg" in verified.out
    assert fit_for_people(added)
    assert fit_for_people(verified)


@posix
@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["people", "json"])
def test_a_reader_that_has_enough_is_no_error(many, mode):
    program_ = subprocess.Popen(
        [*PROGRAM, *mode, "--workers", "1", "verify", str(many)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with program_:
        assert program_.stdout.readline()
        program_.stdout.close()
        said = program_.stderr.read()
    assert said == b""
    assert program_.returncode == 0


def _start(*arguments):
    process = subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    said = []
    # Both pipes are emptied as they fill; neither may hold the program up.
    reader = threading.Thread(target=lambda: said.extend(process.stderr), daemon=True)
    reader.start()
    return process, said, reader


def _end(process, said, reader, first=""):
    with process:
        out = first + process.stdout.read()
        reader.join()
    return Run(process.returncode, out, "".join(said))


@posix
@pytest.mark.parametrize("whole_group", [True, False], ids=["terminal", "process"])
def test_ctrl_c_ends_after_the_files_at_hand(ana, many, output, whole_group):
    process, said, reader = _start("--json", "--workers", "2", "protect", many, "--output", output)
    first = process.stdout.readline()
    if whole_group:  # as a terminal does: the workers hear it too
        os.killpg(process.pid, signal.SIGINT)
    else:
        process.send_signal(signal.SIGINT)
    run = _end(process, said, reader, first)

    assert run.code == 130
    assert fit_for_people(run), run.err
    assert "KeyboardInterrupt" not in run.err
    assert "Stopping after the files at hand" in run.err
    assert "`countermark jobs resume` goes on" in run.err
    assert {record["status"] for record in run.records} == {"ok"}
    assert 1 <= len(run.records) < 60
    written = sorted(path.name for path in output.iterdir())
    assert not [name for name in written if is_staging_name(name)]
    assert written == sorted(Path(record["output"]).name for record in run.records)

    again = ana("--json", "protect", many, "--output", output)
    assert again.code == 0
    assert len(again.records) == 60
    assert len(list(output.iterdir())) == 60
    assert ana("verify", output).code == 0


@posix
def test_ctrl_c_twice_ends_at_once_and_loses_nothing(ana, many, output):
    process, said, reader = _start("--json", "--workers", "2", "protect", many, "--output", output)
    first = process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    run = _end(process, said, reader, first)
    assert run.code == 130
    assert "Traceback" not in run.err
    assert ana("protect", many, "--output", output).code == 0
    assert len(list(output.iterdir())) == 60
    assert ana("verify", output).code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the workers through /proc")
@pytest.mark.parametrize("later", [0, 0.03, 0.08, 0.15])
def test_ctrl_c_while_the_workers_are_starting_is_as_quiet(ana, many, output, later):
    children = 3  # two workers, and what keeps count of their resources
    process, said, reader = _start("--workers", "2", "protect", many, "--output", output)
    listing = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while process.poll() is None and len(listing.read_text().split()) < children:
        time.sleep(0.001)
    time.sleep(later)
    assert process.poll() is None, "it ended before it was interrupted"
    os.killpg(process.pid, signal.SIGINT)
    run = _end(process, said, reader)
    assert run.code == 130
    assert "Traceback" not in run.err, run.err
    assert not output.exists() or not [p for p in output.iterdir() if is_staging_name(p.name)]


@posix
def test_ctrl_c_while_the_program_itself_is_starting_is_quiet(photo):
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "countermark", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        for line in process.stderr:
            if "typer" in line:  # in the middle of it: there is more to come
                break
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 130
    assert "Traceback" not in said


def test_workers_do_the_same_as_none(ana, photo, output):
    run = program("--json", "--workers", "2", "protect", photo.parent, "--output", output)
    assert run.code == 0
    verified = program("--json", "--workers", "2", "verify", output)
    assert verified.record["verdict"] == "trusted"

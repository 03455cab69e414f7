"""The command `watch` as people and systemd meet it: lines, signals, and the unit it writes."""

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark.base.atomic import is_staging_name
from countermark.cli import user_unit, watching
from tests.cli.support import PROGRAM, Run, environment, fit_for_people
from tests.conftest import PASSPHRASE

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="systemd")
ODD = 'my "best" 100% photos; it\'s $HOME \\ %h\tzoë'


class Watch:
    """The program in a process of its own, watching."""

    def __init__(self, *arguments: str | Path, command: list[str] | None = None, **env) -> None:
        words = command or [*PROGRAM, "--json", "--workers", "2", "watch", *map(str, arguments)]
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env=environment(**env),
        )
        self._out: list[str] = []
        self._err: list[str] = []
        # Emptied as it fills, so that it holds nothing up.
        self._reader = threading.Thread(target=lambda: self._err.extend(self._process.stderr))
        self._reader.start()

    def line(self) -> str:
        """What it says next; empty if it has ended."""
        self._out.append(self._process.stdout.readline())
        return self._out[-1]

    def lines(self, count: int) -> None:
        for _ in range(count):
            assert self.line(), self._err

    def end(self, number: int) -> Run:
        """Send a signal, and wait for what comes of it."""
        self._process.send_signal(number)
        with self._process:
            self._out.append(self._process.stdout.read())
            self._reader.join()
        self._wait_for_the_group()
        return Run(self._process.returncode, "".join(self._out), "".join(self._err))

    def _wait_for_the_group(self) -> None:
        """Until the last worker is gone; none outlives the program for long."""
        for _ in range(6000):
            try:
                os.killpg(self._process.pid, 0)
            except ProcessLookupError:
                return
            time.sleep(0.01)
        raise AssertionError("workers outlive the program")


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


@pytest.fixture
def many(folder) -> Path:
    """A watched folder with more pictures than are signed in an instant."""
    with Image.open(IMAGE / "demo.jpg") as demo:
        for number in range(40):
            demo.crop((0, 0, 200 + number, 150)).save(folder / f"{number:02}.png")
    return folder


def staged(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if is_staging_name(path.name)]


def arrive(photo: Path, path: Path) -> None:
    """As programs that mean well do it: whole at once."""
    shutil.copy(photo, path.with_name(".coming"))
    path.with_name(".coming").rename(path)


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it_after_the_files_at_hand(ana, many, output, number, code):
    watch = Watch(many, "--output", output)
    watch.lines(3)
    run = watch.end(number)
    assert run.code == code, run.err
    assert fit_for_people(run)
    assert {record["status"] for record in run.records} == {"ok"}
    assert staged(output) == []
    assert {path.name for path in output.iterdir()} == {
        Path(record["output"]).name for record in run.records
    }
    again = ana("--json", "watch", many, "--output", output, "--once")
    assert again.code == 0
    assert len(run.records) + len(again.records) == 40
    assert len(list(output.iterdir())) == 40


@posix
def test_after_a_kill_nothing_is_left_over_and_nothing_done_twice(ana, many, output):
    watch = Watch(many, "--output", output)
    watch.lines(5)
    watch.end(signal.SIGKILL)
    assert ana("--json", "watch", many, "--output", output, "--once").code == 0
    assert staged(output) == []
    assert {path.name for path in output.iterdir()} == {f"{number:02}.png" for number in range(40)}
    assert ana("verify", output).code == 0


@posix
def test_it_goes_on_with_what_arrives_and_says_when(ana, folder, output, photo):
    watch = Watch(folder, "--output", output, "--quiet-time", "0.1", "--policy", "no-training")
    for name in ("one.jpg", "two.jpg"):
        arrive(photo, folder / name)
        watch.lines(1)
    run = watch.end(signal.SIGTERM)
    assert [Path(record["path"]).name for record in run.records] == ["one.jpg", "two.jpg"]
    for record in run.records:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", record["at"])
    assert f"Watching {folder}" in run.err
    assert f"Signed copies go to {output}" in run.err
    assert "no-training" in run.err
    assert "Ctrl-C" in run.err


def test_once_says_each_file_and_fails_with_one(ana, folder, output, photo):
    shutil.copy(photo, folder / "harbour.jpg")
    (folder / "junk.jpg").write_bytes(b"no picture")
    run = ana("watch", folder, "--output", output, "--once", "--quiet-time", "0.1")
    assert run.code == 1
    assert re.search(r"^\d\d:\d\d:\d\d ✓ .*harbour\.jpg → ", run.out, re.MULTILINE)
    assert re.search(r"^\d\d:\d\d:\d\d ✗ .*junk\.jpg: ", run.err, re.MULTILINE)
    assert "1 done, 1 failed." in run.out
    assert "Ctrl-C" not in run.err
    (folder / "junk.jpg").unlink()
    run = ana("watch", folder, "--output", output, "--once")
    assert (run.code, run.out) == (0, "0 done, 0 failed.\n")


def test_what_cannot_be_watched_is_refused_with_a_sentence(ana, folder, output, tmp_path):
    for arguments, words in [
        ((tmp_path / "gone", "--output", output), "There is no such folder"),
        ((folder, "--output", folder), "watched folder itself"),
        ((folder, "--output", output, "--policy", "none"), "no policy named"),
        ((folder, "--output", output, "--identity", "nobody"), "nobody"),
    ]:
        run = ana("watch", *arguments)
        assert run.code == 2
        assert words in run.err
        assert "Watching" not in run.err


def test_systemd_may_hand_over_the_passphrase(ana, folder, output, photo, tmp_path, monkeypatch):
    shutil.copy(photo, folder / "harbour.jpg")
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    without = ana("watch", folder, "--output", output, "--once")
    assert without.code == 2
    assert "LoadCredential=countermark-passphrase" in without.err
    (tmp_path / "countermark-passphrase").write_text(f"{PASSPHRASE}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert ana("watch", folder, "--output", output, "--once").code == 0
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "gone"))
    assert ana("watch", folder, "--output", output, "--once").code == 2


def test_no_other_command_loads_what_watching_needs():
    script = (
        "import sys\n"
        "from countermark.cli import app\n"
        "app.run(['list'], lambda _: 0)\n"
        "print([name for name in sys.modules if name.split('.')[0] in {'watchfiles', 'anyio'}])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


# The unit


def read_unit(text: str) -> dict[str, list[str]]:
    """Key to values, sections aside: systemd.syntax(7), without continued lines."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line and line[0] not in "#;[":
            assert not line.endswith("\\"), "it would go on in the next line"
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


_ESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "s": 32}


def words_of(value: str) -> list[str]:
    """A command line as systemd takes it apart: quotes, C's escapes, specifiers undone."""
    words, word, quote, at = [], None, "", 0
    while at < len(value):
        letter = value[at]
        at += 1
        if letter == "\\":
            letter, at = value[at], at + 1
            if letter == "x":
                code, at = int(value[at : at + 2], 16), at + 2
            else:
                code = _ESCAPES.get(letter, ord(letter))
            word = (word or b"") + bytes([code])
        elif quote and letter == quote:
            quote = ""
        elif not quote and letter in "\"'":
            quote, word = letter, word or b""
        elif not quote and letter in " \t":
            words, word = words + [word] * (word is not None), None
        else:
            word = (word or b"") + letter.encode()
    assert not quote
    words += [word] * (word is not None)
    for found in words:
        assert re.fullmatch(rb"([^%]|%%)*", found), "a specifier"
    return [os.fsdecode(found.replace(b"%%", b"%")) for found in words]


@pytest.fixture
def units(tmp_path, monkeypatch) -> Path:
    """Where the user's systemd looks for units."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "systemd" / "user"


@pytest.mark.parametrize(
    "word",
    ["plain", "two words", ODD, "", "\\", '"', "'", "%", "%%h", "${HOME}", "-", ";", "zoë",
     "line\nline", "caf\udce9"],
)  # fmt: skip
def test_every_word_survives_systemds_quoting(word):
    text = user_unit.unit_text("x.service", Path("/x"), ["/usr/bin/program", word, "last"])
    (command,) = read_unit(text)["ExecStart"]
    assert command[0] == ":", "else dollar signs would be variables"
    assert words_of(command[1:]) == ["/usr/bin/program", word, "last"]


@linux
def test_the_unit_runs_the_very_same_watch(ana, tmp_path, output, photo, units):
    folder = tmp_path / ODD
    folder.mkdir()
    run = ana(
        "--workers", "1", "watch", folder, "--output", output, "--install",
        "--origin", "capture", "--no-thumbnail", "--quiet-time", "0.1", "--policy", "no-training",
    )  # fmt: skip
    assert run.code == 0, run.err
    (path,) = units.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) & 0o022 == 0
    unit = read_unit(path.read_text())
    assert unit["Type"] == ["exec"]
    assert unit["Restart"] == ["on-failure"]
    assert unit["KillSignal"] == ["SIGTERM"]
    assert unit["WantedBy"] == ["default.target"]
    assert f"systemctl --user enable --now {path.name}" in run.out
    assert "systemctl --user daemon-reload" in run.out
    assert "loginctl enable-linger" in run.out

    watch = Watch(command=words_of(unit["ExecStart"][0][1:]), COUNTERMARK_HOME=None)
    arrive(photo, folder / "harbour.jpg")
    assert "harbour.jpg" in watch.line()
    assert watch.end(signal.SIGTERM).code == 0
    assert [path.name for path in output.iterdir()] == ["harbour.jpg"]


@linux
def test_no_secret_is_in_the_unit(ana, folder, output, units, monkeypatch):
    monkeypatch.setenv("COUNTERMARK_PIN", "27182818")
    run = ana("watch", folder, "--output", output, "--install")
    (path,) = units.iterdir()
    for text in (path.read_text(), run.out, run.err):
        assert PASSPHRASE not in text
        assert "27182818" not in text
    assert "must be given the passphrase" in run.err
    assert "LoadCredential=countermark-passphrase:" in path.read_text()


@linux
def test_a_unit_that_differs_is_replaced_only_by_force(ana, folder, output, units):
    install = ("watch", folder, "--output", output, "--install")
    assert ana(*install).code == 0
    (path,) = units.iterdir()
    written = path.read_text()
    assert ana(*install).code == 0
    path.write_text(written + "# mine\n")
    refused = ana(*install)
    assert refused.code == 2
    assert "--force" in refused.err
    assert path.read_text() == written + "# mine\n"
    assert ana(*install, "--force").code == 0
    assert path.read_text() == written
    assert list(units.iterdir()) == [path]


@linux
def test_folders_of_one_name_have_units_of_their_own(ana, tmp_path, output, units):
    for parent in ("a", "b"):
        (tmp_path / parent / "photos").mkdir(parents=True)
        run = ana("watch", tmp_path / parent / "photos", "--output", output, "--install")
        assert run.code == 0
    names = [path.name for path in units.iterdir()]
    assert len(names) == 2
    assert all(re.fullmatch(r"countermark-watch-photos-\w{6}\.service", name) for name in names)


@linux
def test_without_a_chosen_folder_units_lie_in_the_home(ana, folder, output, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    for value in ("", "not/absolute"):
        monkeypatch.setenv("XDG_CONFIG_HOME", value)
        assert ana("watch", folder, "--output", output, "--install").code == 0
        assert len(list((tmp_path / "person/.config/systemd/user").iterdir())) == 1


@linux
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_systemd_finds_no_fault_with_the_unit(ana, tmp_path, output, units):
    folder = tmp_path / ODD
    folder.mkdir()
    assert ana("watch", folder, "--output", output, "--install").code == 0
    (path,) = units.iterdir()
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", path],
        capture_output=True,
        text=True,
        check=False,
        env=environment(XDG_RUNTIME_DIR=str(tmp_path)),
    )
    about_it = [line for line in done.stderr.splitlines() if path.name in line]
    assert (done.returncode, about_it) == (0, []), done.stderr


@linux
@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--once"], "goes on until"), (["--policy", "none"], "no policy named")],
)
def test_what_makes_no_service_is_refused(ana, folder, output, units, arguments, words):
    run = ana("watch", folder, "--output", output, "--install", *arguments)
    assert run.code == 2
    assert words in run.err
    assert not units.exists()


@linux
def test_a_folder_that_is_not_there_gets_no_unit(ana, folder, output, units):
    run = ana("watch", folder / "gone", "--output", output, "--install")
    assert run.code == 2
    assert not units.exists()


def test_other_systems_are_told_what_to_use(ana, folder, output, monkeypatch):
    monkeypatch.setattr(watching.sys, "platform", "darwin")
    run = ana("watch", folder, "--output", output, "--install")
    assert run.code == 2
    assert "Task Scheduler" in run.err
    assert "launch agent" in run.err


def test_the_program_that_runs_is_the_one_that_is_started_again(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "__main__.py")])
    assert user_unit.running_program() == [sys.executable, "-P", "-m", "countermark"]
    script = tmp_path / "countermark"
    script.touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert user_unit.running_program() == [str(script)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/countermark/countermark")
    assert user_unit.running_program() == ["/opt/countermark/countermark"]
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert "PYTHONPATH" not in user_unit.unit_text("x.service", tmp_path, ["/opt/x"])


def test_a_watch_of_many_days_copies_the_catalogue_each_day(monkeypatch, tmp_path):
    looked = threading.Event()

    class Looking:
        def back_up(self, home: Path) -> None:
            assert home == tmp_path
            looked.set()

    monkeypatch.setattr(watching, "_EVERY_HOUR", 0.01)
    before = threading.active_count()
    with watching._copied_daily(Looking(), tmp_path):
        assert looked.wait(60)
    assert threading.active_count() == before

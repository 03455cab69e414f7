"""Where the passphrase comes from: the environment, a keyring, a person, or nowhere."""

import contextlib
import json
import os
import select
import subprocess
import time

import keyring
import pytest

from tests.cli import fake_keyring
from tests.cli.support import PROGRAM, ROOT, environment, fit_for_people, program

CREATE = ("identity", "create", "--name", "Ana Ruiz")
NOTHING_KNOWN = {"COUNTERMARK_PASSPHRASE": None}


def _with_keyring(tmp_path, name="Keyring"):
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    return environment(
        **NOTHING_KNOWN,
        PYTHON_KEYRING_BACKEND=f"tests.cli.fake_keyring.{name}",
        COUNTERMARK_TEST_KEYRING=str(tmp_path / "keyring.json"),
        PYTHONPATH=os.pathsep.join(filter(None, paths)),
    )


@pytest.mark.parametrize("command", [CREATE, ("protect", "x.jpg", "--in-place")])
def test_with_nothing_to_know_it_from_the_program_ends_with_two(tmp_path, photo, command):
    home = tmp_path / "home"
    if command is not CREATE:
        assert program(*CREATE).code == 0
    run = program(*command, env=environment(**NOTHING_KNOWN, COUNTERMARK_HOME=str(home)))
    assert run.code == 2
    assert run.out == ""
    assert "no passphrase" in run.err
    assert "COUNTERMARK_PASSPHRASE" in run.err
    assert fit_for_people(run)
    if command is CREATE:
        assert list((home / "identities").iterdir()) == []


def test_a_wrong_passphrase_ends_with_two(ana, photo, output, monkeypatch):
    monkeypatch.setenv("COUNTERMARK_PASSPHRASE", "not it")
    run = ana("protect", photo, "--output", output)
    assert run.code == 2
    assert "does not open" in run.err
    assert "not it" not in run.out + run.err
    assert not output.exists()


def test_a_passphrase_that_is_no_text_works_like_any_other(tmp_path, photo, output):
    odd = environment(COUNTERMARK_PASSPHRASE=os.fsdecode(b"caf\xe9\xff"))
    assert program(*CREATE, env=odd).code == 0
    assert program("protect", photo, "--output", output, env=odd).code == 0


def test_a_working_keyring_keeps_a_passphrase_and_nobody_is_asked(tmp_path, photo, output):
    env = _with_keyring(tmp_path)
    made = program(*CREATE, env=env)
    assert made.code == 0, made.err
    assert made.err == ""
    kept = (tmp_path / "keyring.json").read_text()
    assert kept.count("countermark/") == 1
    assert program("protect", photo, "--output", output, env=env).code == 0
    (secret,) = json.loads(kept).values()
    assert len(secret) >= 32
    for path in (tmp_path / "home").rglob("*"):
        assert path.is_dir() or secret.encode() not in path.read_bytes()


def test_the_environment_comes_before_the_keyring(countermark, monkeypatch, photo, output):
    ring = fake_keyring.Keyring()
    keyring.set_keyring(ring)
    assert countermark(*CREATE).code == 0
    assert ring.kept == {}
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    assert countermark("protect", photo, "--output", output).code == 2


@pytest.mark.parametrize("kind", [fake_keyring.Forgetful, fake_keyring.Locked])
def test_a_keyring_that_keeps_nothing_is_not_relied_on(countermark, home, monkeypatch, kind):
    """Else the key would be locked for ever."""
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    keyring.set_keyring(kind())
    run = countermark(*CREATE)
    assert run.code == 2
    assert "passphrase" in run.err
    assert list((home / "identities").iterdir()) == []


# --- a person at a terminal

terminals = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")


class Terminal:
    """The program in a terminal of its own, and what it wrote there."""

    def __init__(self, *arguments):
        import pty  # POSIX only

        self._ours, theirs = pty.openpty()
        place = os.ttyname(theirs)
        # The shell leads a session without a terminal; the first that it opens becomes its own.
        line = 'exec "$@" <"$0" >"$0" 2>&1'
        self.process = subprocess.Popen(
            ["sh", "-c", line, place, *PROGRAM, *map(str, arguments)],
            env=environment(**NOTHING_KNOWN, TERM="xterm"),
            start_new_session=True,
        )
        self._theirs = theirs
        self.text = ""

    def until(self, words):
        """Read on until these words are there."""
        at = len(self.text)
        while words not in self.text[at:]:
            ready, _, _ = select.select([self._ours], [], [], 60)
            assert ready, f"nothing more comes after: {self.text}"
            self.text += os.read(self._ours, 4096).decode()

    def type(self, text):
        time.sleep(0.05)  # getpass drops what was typed before it listens
        os.write(self._ours, text.encode())

    def end(self):
        """Read what is left; gives the exit code."""
        os.set_blocking(self._ours, False)
        while (code := self.process.poll()) is None:
            self._read_on()
            time.sleep(0.01)
        self._read_on()
        os.close(self._ours)
        os.close(self._theirs)
        return code

    def _read_on(self):
        with contextlib.suppress(BlockingIOError):
            self.text += os.read(self._ours, 65536).decode(errors="replace")


@terminals
def test_a_person_chooses_a_passphrase_and_types_it_when_it_is_needed(photo, output):
    making = Terminal(*CREATE)
    making.until("Choose a passphrase")
    making.type("open sesame\n")
    making.until("Once more")
    making.type("open sesame\n")
    assert making.end() == 0, making.text
    assert "open sesame" not in making.text, "it is not shown"

    signing = Terminal("protect", photo, "--output", output)
    signing.until("Passphrase of your signing key")
    signing.type("open sesame\n")
    assert signing.end() == 0, signing.text
    assert (output / "harbour.jpg").exists()

    guessing = Terminal("protect", photo, "--in-place")
    guessing.until("Passphrase of your signing key")
    guessing.type("guess\n")
    assert guessing.end() == 2
    assert "does not open" in guessing.text


@terminals
def test_two_that_differ_are_asked_for_again(tmp_path):
    making = Terminal(*CREATE)
    for words in ("one\n", "two\n", "three\n", "three\n"):
        making.until(": ")
        making.type(words)
    assert making.end() == 0, making.text
    assert "differ" in making.text
    assert list((tmp_path / "home" / "identities").iterdir())


@terminals
@pytest.mark.parametrize(
    ("typed", "code"), [("\n", 2), ("\x04", 2), ("\x03", 130)], ids=["nothing", "Ctrl-D", "Ctrl-C"]
)
def test_a_person_who_does_not_answer_ends_it_quietly(ana, photo, typed, code):
    asked = Terminal("protect", photo, "--in-place")
    before = photo.read_bytes()
    asked.until("Passphrase")
    asked.type(typed)
    assert asked.end() == code, asked.text
    assert "Traceback" not in asked.text
    assert "bug" not in asked.text
    assert photo.read_bytes() == before


@terminals
def test_in_a_terminal_there_is_a_bar_and_without_one_there_is_none(ana, photo, output):
    plain = program("protect", photo, "--output", output)
    assert plain.code == 0
    assert not set(plain.out + plain.err) & {"\x1b", "\r", "━"}

    shown = Terminal("add", photo.parent)
    assert shown.end() == 0
    assert "Adding" in shown.text

"""The command `watch`: protects what arrives in a folder, here or as a service of systemd."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from types import FrameType

from countermark.base.errors import UserError
from countermark.base.home import Home
from countermark.base.secrets import keyring_works
from countermark.base.times import now, to_text
from countermark.cli.keeping import say_reminders
from countermark.cli.report import record_item, show_item
from countermark.cli.session import DONE, Session, typed_path
from countermark.cli.user_unit import running_program, unit_name, unit_text, write_unit
from countermark.credentials.timestamps import what_is_sent
from countermark.operations.protection import Protection
from countermark.operations.results import Status
from countermark.operations.watch import Wanted, watch
from countermark.rights.origin import Origin

_EVERY_HOUR = 3600.0  # seconds
_ENDINGS = ("SIGTERM", "SIGHUP")  # systemd's way to end a service; a terminal that is closed


@dataclass(frozen=True)
class Wish:
    """What `watch` was asked for, as typed; the options explain themselves."""

    folder: Path
    output: Path
    policy: str | None
    origin: Origin | None
    identity: str
    quiet: float
    poll: bool
    once: bool
    thumbnails: bool = True


def watch_folder(session: Session, wish: Wish) -> None:
    """`watch`."""
    folder, output = _places(wish)
    counts: Counter[Status] = Counter()
    with session.workspace(writes=True) as workspace:
        key = workspace.signers.signing_key(session.ask, wish.identity)
        say_reminders(session, workspace, key)
        policy_name = wish.policy or workspace.settings.policy
        protection = Protection(
            key=key,
            policy=workspace.policy(policy_name),
            origin=wish.origin,
            output=output,
            timestamps=workspace.signers.timestamps(key.identity),
            thumbnails=wish.thumbnails,
        )
        if protection.timestamps is not None:
            session.note(what_is_sent(protection.timestamps.address))
        with (
            session.executor() as executor,
            _ends_at_a_signal(session),
            _copied_daily(session, workspace.home),
        ):
            wanted = Wanted(wish.quiet, poll=wish.poll, once=wish.once)
            results = watch(workspace, folder, protection, executor, session.cancel, wanted)
            _say_what_is_watched(
                session, wish, folder, output, policy_name, key.identity.party.name
            )
            for result in results:
                if result.path != folder:  # which goes and returns
                    counts[result.status] += 1
                record_item(session, result, at=to_text(now()))
                show_item(session, result, f"{datetime.now().astimezone():%H:%M:%S} ")
    if wish.once and counts[Status.FAILED]:
        session.item_failed()
    session.say(f"{counts[Status.OK]} done, {counts[Status.FAILED]} failed.")


@contextlib.contextmanager
def _copied_daily(session: Session, home: Home) -> Iterator[None]:
    """A watch goes on for days: every hour it is looked whether the day's copy is made."""
    ended = Event()

    def look() -> None:
        while not ended.wait(_EVERY_HOUR):
            session.back_up(home)

    looking = Thread(target=look, name="copies of the catalogue")
    looking.start()
    try:
        yield
    finally:
        ended.set()
        looking.join()


def _say_what_is_watched(
    session: Session, wish: Wish, folder: Path, output: Path, policy: str, signer: str
) -> None:
    session.note(f"Watching {folder}: {signer} signs what arrives, under the policy “{policy}”.")
    session.note(f"Signed copies go to {output}; the originals stay as they are.")
    if not wish.once:
        session.note("Press Ctrl-C to stop.")


def _places(wish: Wish) -> tuple[Path, Path]:
    folder, output = (os.path.realpath(typed_path(path)) for path in (wish.folder, wish.output))
    return Path(folder), Path(output)


@contextlib.contextmanager
def _ends_at_a_signal(session: Session) -> Iterator[None]:
    """A service is ended by a signal, after the files at hand; that is no failure."""
    before = {}

    def stop(_signal: int, _frame: FrameType | None) -> None:
        session.cancel.cancel()
        session.exit_code = DONE

    for name in _ENDINGS:
        number = getattr(signal, name, None)
        # A signal that is ignored stays ignored: `nohup` wants it so.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def install_watch(session: Session, wish: Wish, *, force: bool) -> None:
    """`watch --install`: write a unit of systemd that runs this very watch."""
    if sys.platform != "linux":
        raise UserError(
            "--install writes a unit for systemd, which this system does not have.",
            "Have the same command without --install started when you log in: by Task Scheduler "
            "on Windows, by a launch agent on macOS.",
        )
    folder, output = _places(wish)
    if not folder.is_dir():
        raise UserError(f"There is no such folder: {folder}", "Name a folder to watch.")
    if wish.once:
        raise UserError("A service goes on until it is stopped.", "Leave out --once.")
    with session.workspace() as workspace:
        identity = workspace.signers.identity(wish.identity)
        policy = wish.policy or workspace.settings.policy
        workspace.policy(policy)
        home = workspace.home.root
    name = unit_name(folder)
    # Always with its home: a service has not the environment of this shell.
    command = [*running_program(), "--home", str(home)]
    command += [] if session.workers is None else ["--workers", str(session.workers)]
    command += ["watch", str(folder), "--output", str(output), "--policy", policy]
    command += ["--identity", identity.key, *_options(wish)]
    path = write_unit(name, unit_text(name, folder, command), force=force)
    session.record(unit=name, path=str(path), folder=str(folder), output=str(output))
    session.say(f"✓ {path}")
    session.say("Start it, now and whenever you log in:")
    session.say("  systemctl --user daemon-reload")
    session.say(f"  systemctl --user enable --now {name}")
    session.say("To have it run while you are not logged in: loginctl enable-linger")
    session.say(f"What it does: journalctl --user --unit {name} --follow")
    if not keyring_works():
        session.note(
            "This machine has no keyring, so the service must be given the passphrase of the "
            "signing key. The first lines of the unit say how.",
            "yellow",
        )


def _options(wish: Wish) -> list[str]:
    origin = ["--origin", wish.origin.value] if wish.origin is not None else []
    quiet = ["--quiet-time", f"{wish.quiet:g}"]
    poll = ["--poll"] if wish.poll else []
    thumbnails = [] if wish.thumbnails else ["--no-thumbnail"]
    return [*origin, *quiet, *poll, *thumbnails]

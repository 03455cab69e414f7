"""Writes systemd user units: one that keeps a command running, one that repeats it by a timer.

systemd.service(5), systemd.timer(5).
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from countermark.base.atomic import write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error

_PLAIN = re.compile(rb"[\x20-\x7e]")
_QUOTED = {ord("\\"): "\\\\", ord('"'): '\\"', ord("%"): "%%"}

_UNIT = """\
# Written by `countermark watch --install`. No secret is in it. The passphrase of the signing key
# comes from the keyring; where there is none, run `systemctl --user edit {name}` and add:
#   [Service]
#   LoadCredential=countermark-passphrase:/path/of/a/file/that/only/you/can/read

[Unit]
Description={description}

[Service]
Type=exec
{environment}ExecStart=:{command}
Restart=on-failure
RestartSec=30
# The program ends its workers itself, after the files at hand.
KillMode=mixed
KillSignal=SIGTERM
TimeoutStopSec=300
Nice=10
NoNewPrivileges=yes
LockPersonality=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native

[Install]
WantedBy=default.target
"""


_ONCE = """\
# Written by `countermark audit --install`.

[Unit]
Description={description}
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
{environment}ExecStart=:{command}
# It ends with 1 where something is not as it was declared: that is news, and no failure.
SuccessExitStatus=1
Nice=10
NoNewPrivileges=yes
LockPersonality=yes
RestrictNamespaces=yes
RestrictRealtime=yes
SystemCallArchitectures=native
"""

_TIMER = """\
# Written by `countermark audit --install`.

[Unit]
Description={description}

[Timer]
OnCalendar={every}
RandomizedDelaySec=1h
Persistent=yes

[Install]
WantedBy=timers.target
"""


def timer_texts(site: str, command: Sequence[str], every: str) -> tuple[str, str, str]:
    """The name of a timer without its ending, the unit that it starts, and the timer.

    Args:
        site: that is looked at, for name and description.
        command: the words of the command line; the first is an absolute path.
        every: how often, in systemd's words: `daily`, `weekly`, `monthly`.
    """
    words = re.sub(r"[^A-Za-z0-9_.-]+", "-", site.split("://", 1)[-1]).strip("-.")[:60] or "site"
    token = hashlib.blake2s(site.encode(), digest_size=3).hexdigest()
    description = _described(f"Countermark looks at what {site} says about AI")
    service = _ONCE.format(
        description=description,
        environment=_environment(),
        command=" ".join(quoted(word) for word in command),
    )
    return (
        f"countermark-audit-{words}-{token}",
        service,
        _TIMER.format(description=description, every=every),
    )


def unit_name(folder: Path) -> str:
    """The name of the unit that watches a folder: its own name, and what tells it from others."""
    words = re.sub(r"[^A-Za-z0-9_.-]+", "-", folder.name).strip("-.")[:60] or "folder"
    token = hashlib.blake2s(os.fsencode(folder), digest_size=3).hexdigest()
    return f"countermark-watch-{words}-{token}.service"


def running_program() -> list[str]:
    """The words that start this very program again, wherever it is started from."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0])
    if script.name == "countermark" and os.access(script, os.X_OK):
        return [str(script.absolute())]
    # -P: nothing that lies in the folder it is started in is taken for the program.
    return [sys.executable, "-P", "-m", "countermark"]


def unit_text(name: str, folder: Path, command: Sequence[str]) -> str:
    """The unit.

    Args:
        name: of the unit.
        folder: that is watched, for the description.
        command: the words of the command line; the first is an absolute path.
    """
    return _UNIT.format(
        name=name,
        description=_described(f"Countermark protects what arrives in {folder}"),
        environment=_environment(),
        command=" ".join(quoted(word) for word in command),
    )


def _environment() -> str:
    """What a program that runs from its sources is found by; an installed one needs nothing."""
    paths = os.environ.get("PYTHONPATH", "")
    places = os.pathsep.join(str(Path(item).absolute()) for item in paths.split(os.pathsep) if item)
    needs_path = places and not getattr(sys, "frozen", False)
    return f"Environment={quoted(f'PYTHONPATH={places}')}\n" if needs_path else ""


def quoted(word: str) -> str:
    """One word of a command line, so that systemd reads it as it is (systemd.syntax(7), Quoting).

    Names that are no text keep their bytes. The colon before the command line keeps dollar signs
    from being taken for variables; percent signs are doubled.
    """
    parts = []
    for byte in os.fsencode(word):
        if byte in _QUOTED:
            parts.append(_QUOTED[byte])
        elif _PLAIN.match(bytes([byte])):
            parts.append(chr(byte))
        else:
            parts.append(f"\\x{byte:02x}")
    return f'"{"".join(parts)}"'


def _described(text: str) -> str:
    """Text for people: no quoting there, but specifiers, and a backslash at the end goes on."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in text)
    return plain.replace("%", "%%").rstrip("\\")


def write_unit(name: str, text: str, *, force: bool) -> Path:
    """Put a unit where the user's systemd finds it; one that says the same already stays.

    Raises:
        UserError: there is another one of this name, and it is not to be replaced.
        EnvironmentFault: it cannot be written.
    """
    settings = os.environ.get("XDG_CONFIG_HOME", "")
    # The specification: what is not absolute is to be ignored.
    root = Path(settings) if Path(settings).is_absolute() else Path.home() / ".config"
    path = root / "systemd" / "user" / name
    try:
        if path.exists():
            if path.read_text("utf-8", errors="replace") == text:
                return path
            if not force:
                raise UserError(
                    f"There is another unit of this name: {path}",
                    "Give --force to replace it, after a look at it.",
                )
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    return path

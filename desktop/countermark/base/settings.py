"""The user's choices, kept in one small JSON file."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from countermark.base.atomic import write_whole

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """What the user chose.

    Attributes:
        theme: "system", "light" or "dark".
        policy: name of the rights policy offered first.
        output: the folder signed copies went to last, or empty.
        identity: key of the identity that signs, or empty for the oldest.
        site: the address declarations were last exported for, or empty.
        tile_size: width of a picture in the grid, in device-independent pixels.
        timestamps: address of the time-stamp authority by identity key; none by default.
        when_unstamped: "sign" without a time-stamp, or "fail", when the authority fails.
        fetches_credentials: whether the window may fetch credentials that are kept at an address,
            each when the person asks for it.
        language: "en", "de", "fr", "es" or "ja"; empty for the system's.
        welcomed: whether the first questions were answered or skipped.
        window: opaque state of the window (geometry, splitter), base64 by name.
    """

    theme: str = "system"
    policy: str = "no-ai"
    output: str = ""
    identity: str = ""
    site: str = ""
    tile_size: int = 160
    timestamps: dict[str, str] = field(default_factory=dict)
    when_unstamped: str = "sign"
    fetches_credentials: bool = False
    language: str = ""
    welcomed: bool = False
    window: dict[str, str] = field(default_factory=dict)


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing, damaged or foreign value gives the default, and says so."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("settings could not be read, defaults are used: %s", error)
        return Settings()
    if not isinstance(raw, dict):
        _log.warning("settings are not a JSON object, defaults are used")
        return Settings()
    defaults = Settings()
    known: dict[str, Any] = {}
    for name in (item.name for item in fields(Settings) if item.name in raw):
        if _is_like(raw[name], getattr(defaults, name)):
            known[name] = raw[name]
        else:
            _log.warning("the setting %s is of another kind, its default is used", name)
    return replace(defaults, **known)


def _is_like(value: object, default: object) -> bool:
    if isinstance(value, dict) and isinstance(default, dict):
        return all(isinstance(item, str) for item in value.values())
    return type(value) is type(default)  # exactly: to Python, true and false are numbers


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole."""
    # Escaped: a folder's name may hold what is no text, and comes back as it was.
    text = json.dumps(asdict(settings), indent=2) + "\n"
    write_whole(path, text.encode())

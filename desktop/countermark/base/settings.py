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
        site: the address declarations were last exported for, or empty.
        tile_size: width of a picture in the grid, in device-independent pixels.
        window: opaque state of the window (geometry, splitter), base64 by name.
    """

    theme: str = "system"
    policy: str = "no-ai"
    output: str = ""
    site: str = ""
    tile_size: int = 168
    window: dict[str, str] = field(default_factory=dict)


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing, damaged or foreign value gives the default, and says so."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _log.warning("settings could not be read, defaults are used: %s", error)
        return Settings()
    if not isinstance(raw, dict):
        _log.warning("settings are not a JSON object, defaults are used")
        return Settings()
    defaults = Settings()
    known: dict[str, Any] = {
        item.name: raw[item.name]
        for item in fields(Settings)
        if isinstance(raw.get(item.name), type(getattr(defaults, item.name)))
    }
    return replace(defaults, **known)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole."""
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    write_whole(path, text.encode())

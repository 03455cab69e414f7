"""exiv2 without its remarks, which it would write to standard error between our own lines."""

from __future__ import annotations

import exiv2

exiv2.LogMsg.setLevel(exiv2.LogMsg.Level.mute)

__all__ = ["exiv2"]

"""The pictures of the demonstration: camera files of the iscc-samples package and ours."""

from __future__ import annotations

from pathlib import Path

from countermark.base.resources import resource
from countermark.media.formats import format_of_suffix


def demo_pictures() -> list[Path]:
    """Real pictures, and a film, that this installation has."""
    found = sorted(path for path in resource("demo").iterdir() if format_of_suffix(path))
    try:
        from iscc_samples import IMAGE, VIDEO
    except ImportError:
        return found
    films = [Path(VIDEO) / "demo.gif", Path(VIDEO) / "demo.mp4"]
    samples = sorted((*Path(IMAGE).iterdir(), *films))
    return found + [path for path in samples if format_of_suffix(path)]

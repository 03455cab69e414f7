"""Takes pictures of the window and of each dialog, light and dark, to be looked at.

Run as `python -m countermark_dev.screenshots --output FOLDER`; needs no screen.
"""

from __future__ import annotations

import argparse
import fnmatch
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("COUNTERMARK_PASSPHRASE", "only for pictures")

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from countermark.ui.language import LANGUAGES, speak
from countermark.ui.theme import Theme
from countermark_dev.pictures import demo_pictures
from countermark_dev.scenes import FULL, SCENES, SMALL, Furnished, Stage, furnish

_SCALE = "QT_SCALE_FACTOR"  # is read once, before the application is made


def take_all(output: Path, stage: Stage, names: Iterable[str], mark: str) -> None:
    """Take scenes; windows in two sizes.

    Args:
        output: where pictures go.
        stage: where they are shown.
        names: of the scenes.
        mark: at the end of each picture's name.
    """
    for name in names:
        shown = SCENES[name](stage)
        if isinstance(shown, QMainWindow):
            _save(shown, output / f"{name}{mark}.png")
            shown.resize(SMALL)
            stage.calm()
            _save(shown, output / f"{name}-small{mark}.png")
        else:
            _save(shown, output / f"{name}{mark}.png")
        stage.clear()


def _save(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path)


def take_window(home: Path, path: Path) -> None:
    """Save a picture of the window on an existing catalogue, its second work selected."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one
    speak(application, "en")
    stage = Stage(application, Theme(application, "light"), Furnished({FULL: home}))
    _save(stage.library(), path)
    stage.close()


def _take_here(arguments: argparse.Namespace, names: Sequence[str], mark: str) -> None:
    """Take pictures in this process, as many pixels a point as it was started with."""
    pictures = demo_pictures()
    if arguments.pictures:
        pictures = [path for path in sorted(arguments.pictures.iterdir()) if path.is_file()]
    arguments.output.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    speak(application, arguments.language)
    with tempfile.TemporaryDirectory() as folder:
        furnished = furnish(Path(folder), pictures)
        for choice in ("light", "dark"):  # a stage for each: to switch takes longer than to open
            stage = Stage(application, Theme(application, choice), furnished)
            take_all(arguments.output, stage, names, f"-{choice}{mark}")
            stage.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("screenshots"))
    parser.add_argument("--pictures", type=Path, help="folder of pictures to show")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--only", default="*", help="names of scenes, such as 'protect*'")
    parser.add_argument(
        "--scales", type=float, nargs="+", default=[1.0, 1.5, 2.0], help="pixels a point"
    )
    return parser


def main() -> None:
    """Read the command line and take the pictures."""
    arguments = _parser().parse_args()
    names = [name for name in SCENES if fnmatch.fnmatch(name, arguments.only)]
    if not names:
        sys.exit(f"There is no such scene; there are: {', '.join(SCENES)}")
    if len(arguments.scales) == 1 and os.environ.get(_SCALE) == str(arguments.scales[0]):
        scale = arguments.scales[0]
        _take_here(arguments, names, "" if scale == 1 else f"@{scale:g}x")
        return
    given = [f"--output={arguments.output}", f"--only={arguments.only}"]
    given += [f"--language={arguments.language}"]
    given += [f"--pictures={arguments.pictures}"] if arguments.pictures else []
    for scale in arguments.scales:
        command = [sys.executable, "-m", "countermark_dev.screenshots", *given, f"--scales={scale}"]
        subprocess.run(command, env={**os.environ, _SCALE: str(scale)}, check=True)


if __name__ == "__main__":
    main()

"""The program's entry: the command line, and through it the window."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

_INTERRUPTED = 130


def _open_window(home: Path | None) -> int:
    # Qt is loaded only for those who want a window.
    from countermark.ui.application import run_window

    return run_window(home)


def main() -> None:
    """Run the command that was asked for, or open the window."""
    # In a bundle, worker processes start as this very program.
    multiprocessing.freeze_support()
    try:
        from countermark.cli.app import run

        code = run(sys.argv[1:], _open_window)
    except KeyboardInterrupt:  # while it was starting
        code = _INTERRUPTED
    sys.exit(code)


if __name__ == "__main__":
    main()

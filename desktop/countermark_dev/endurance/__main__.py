"""The command line of the endurance tools."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from countermark_dev.endurance import curve, kills, large, memory
from countermark_dev.endurance.places import prepare_environment


def main() -> int:
    """Run one tool; fails if it found a fault."""
    options = _parser().parse_args()
    prepare_environment()
    console = Console()
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="countermark-", dir=options.folder) as name:
        folder, output = Path(name), options.output
        match options.tool:
            case "curve":
                faults = curve.run(folder, output, options.files, console)
            case "large":
                faults = large.run(folder, output, options.files, console)
            case "memory":
                sizes = memory.scaled(options.scale, options.formats)
                faults = memory.run(folder, output, console, sizes)
            case _:
                faults = kills.run(
                    folder,
                    output,
                    console,
                    files=options.files,
                    kills=options.kills,
                    workers=options.workers,
                    seed=options.seed,
                )
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="countermark_dev.endurance")
    parser.add_argument("--folder", type=Path, help="where to work; needs room for all files twice")
    parser.add_argument("--output", type=Path, default=Path("endurance-results"))
    tools = parser.add_subparsers(dest="tool", required=True)
    for name, module, files in (("curve", curve, curve.FILES), ("large", large, large.FILES)):
        tool = tools.add_parser(name, help=module.__doc__)
        tool.add_argument("--files", type=int, default=files)
    tool = tools.add_parser("memory", help=memory.__doc__)
    tool.add_argument("--scale", type=float, default=1.0, help="of the sizes; 5 for films of 10 GB")
    tool.add_argument("--formats", nargs="+", choices=memory.FORMATS, default=memory.FORMATS)
    tool = tools.add_parser("kills", help=kills.__doc__)
    tool.add_argument("--files", type=int, default=kills.FILES)
    tool.add_argument("--kills", type=int, default=kills.KILLS)
    tool.add_argument("--workers", type=int, default=kills.WORKERS)
    tool.add_argument("--seed", type=int, default=kills.SEED)
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""Does the main job on real pictures and shows the result.

Run as `python -m countermark_dev.demo [--folder FOLDER] [--output FOLDER]`. Works on copies: the
pictures it is given are only read.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from countermark.base.errors import CountermarkError
from countermark.base.home import Home
from countermark.base.secrets import (
    PASSPHRASE_VARIABLE,
    keyring_works,
)
from countermark.credentials.sidecar import own_sidecar
from countermark.credentials.verdict import Standing, Verdict
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.add import add
from countermark.operations.declare import declare, default_declarant
from countermark.operations.discover import find_files
from countermark.operations.export_folder import Written
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.verify import verify
from countermark.operations.workspace import Workspace
from countermark_dev.pictures import demo_pictures

_MARKER = ".countermark-demo"
_SITE = "https://anaruiz.example"
_ROWS = 40
_MARKS = {
    Standing.TRUSTED: "[green]✓ trusted[/green]",
    Standing.UNTRUSTED: "[yellow]! untrusted[/yellow]",
    Standing.INVALID: "[red]✗ invalid[/red]",
    Standing.NONE: "[red]○ none[/red]",
    Standing.UNREADABLE: "[red]✗ unreadable[/red]",
}


@dataclass(frozen=True)
class _Places:
    """Where everything of the demonstration lies."""

    root: Path

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def signed(self) -> Path:
        return self.root / "signed"

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def window(self) -> Path:
        return self.root / "window.png"


def run_demo(folder: Path | None, output: Path, console: Console) -> int:
    """Do everything; gives the exit code.

    Args:
        folder: the user's pictures, or None for the demonstration's own.
        output: a folder that is new, or an older demonstration's.
        console: where it is told.
    """
    places = _Places(output)
    _make_room(places)
    _copy_pictures(folder, places, console)
    if PASSPHRASE_VARIABLE not in os.environ and not keyring_works():
        # A key that signs demonstrations needs no secret; a real one asks for it.
        os.environ[PASSPHRASE_VARIABLE] = "demo"
        console.print("[dim]No keyring here: the demo identity's passphrase is “demo”.[/dim]")
    with Workspace(Home(places.home)) as workspace, ProcessExecutor() as executor:
        verdicts, results, added = _main_job(workspace, executor, places, console)
        written = declare(
            workspace, _SITE, places.site, declarant=default_declarant(workspace)
        ).written
    _show(verdicts, results, console)
    _show_places(places, written, console)
    good = [result for result in results if result.status is Status.OK]
    trusted = all(verdict.standing is Standing.TRUSTED for verdict in verdicts.values())
    return 0 if good and trusted and added else 1


def _make_room(places: _Places) -> None:
    if places.root.exists():
        if not (places.root / _MARKER).exists() and any(places.root.iterdir()):
            raise SystemExit(
                f"{places.root} exists and is no demonstration; choose another folder."
            )
        shutil.rmtree(places.root)
    places.pictures.mkdir(parents=True)
    (places.root / _MARKER).touch()


def _copy_pictures(folder: Path | None, places: _Places, console: Console) -> None:
    if folder is None:
        for picture in demo_pictures():
            copy = places.pictures / picture.name
            if copy.exists():
                copy = copy.with_name(f"{picture.parent.name}-{picture.name}")
            shutil.copy2(picture, copy)
        return
    if not folder.is_dir():
        raise SystemExit(f"There is no folder {folder}.")
    with console.status(f"Copying {folder} …"):
        for found in find_files([folder], excluding=places.root):
            copy = places.pictures / found.relative
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(found.path, copy)


def _main_job(
    workspace: Workspace, executor: ProcessExecutor, places: _Places, console: Console
) -> tuple[dict[Path, Verdict], list[ItemResult], int]:
    cancel = CancelToken()
    identity = workspace.signers.create_identity(
        "Ana Ruiz", "Studio Ruiz", "ana@anaruiz.example", _SITE
    )
    console.print(f"✓ Made a signing identity for {identity.party.credit}.")
    started = time.monotonic()
    found = list(add(workspace, [places.pictures], executor, cancel))
    added = sum(result.status is Status.OK for result in found)
    console.print(f"✓ Catalogued {added} works in {time.monotonic() - started:.1f} s.")
    for result in found:
        if result.status is not Status.OK:
            console.print(f"  [dim]{result.path.name}: {result.reason}[/dim]", highlight=False)
    protection = Protection(
        workspace.signers.signing_key(), workspace.policy(), None, places.signed
    )
    started = time.monotonic()
    ids = [line.id for line in workspace.queries.lines()]
    results = list(protect_works(workspace, ids, protection, executor, cancel))
    done = sum(result.status is Status.OK for result in results)
    console.print(f"✓ Protected {done} works in {time.monotonic() - started:.1f} s.")
    outputs = [result.output for result in results if result.output]
    verdicts = {item.path: item.verdict for item in verify(workspace, outputs, executor, cancel)}
    console.print(f"✓ Verified {len(verdicts)} signed copies.")
    return verdicts, results, added


def _show(verdicts: dict[Path, Verdict], results: list[ItemResult], console: Console) -> None:
    table = Table(title="What was done", title_justify="left", header_style="bold")
    table.add_column("Work")
    table.add_column("Signed copy")
    table.add_column("Added", justify="right")
    table.add_column("Verdict")
    for result in results[:_ROWS]:
        if result.output is None:
            table.add_row(result.path.name, "–", "", f"[red]{result.reason}[/red]")
            continue
        beside = own_sidecar(result.output)
        credential = beside.stat().st_size if beside else result.output.stat().st_size
        more = credential if beside else credential - result.path.stat().st_size
        verdict = verdicts[result.output.resolve()]
        table.add_row(
            result.path.name,
            f"signed/{result.output.name}",
            f"{more / 1000:.1f} kB{' beside' if beside else ''}",
            _MARKS[verdict.standing],
        )
    console.print(table)
    if len(results) > _ROWS:
        console.print(f"… and {len(results) - _ROWS} more.")
    if verdicts:
        console.print(next(iter(verdicts.values())).sentence, style="italic", highlight=False)


def _show_places(places: _Places, written: tuple[Written, ...], console: Console) -> None:
    table = Table(title="Where it lies", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(overflow="fold")
    table.add_row("Copies of the pictures", str(places.pictures))
    table.add_row("Signed copies", str(places.signed))
    table.add_row("Declarations for the site", str(places.site))
    table.add_row("", ", ".join(item.document.path for item in written))
    table.add_row("Catalogue and identity", str(places.home))
    console.print(table)


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(screen) and chosen != "offscreen"


def show_window(places_root: Path, console: Console) -> int:
    """Open the window on the demonstration's catalogue, or save a picture of it."""
    places = _Places(places_root)
    if _has_screen():
        from countermark.ui.application import run_window

        console.print("Opening the window …")
        return run_window(places.home)
    from countermark_dev.screenshots import take_window

    take_window(places.home, places.window)
    console.print(f"✓ There is no screen: a picture of the window is in {places.window}")
    return 0


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="your own pictures; they are copied")
    parser.add_argument("--output", type=Path, default=Path("demo-results"))
    arguments = parser.parse_args()
    console = Console()
    folder = arguments.folder.expanduser().resolve() if arguments.folder else None
    output = arguments.output.expanduser().resolve()
    try:
        code = run_demo(folder, output, console)
    except CountermarkError as error:
        console.print(f"[red]{error}[/red]")
        sys.exit(2)
    sys.exit(show_window(output, console) or code)


if __name__ == "__main__":
    main()

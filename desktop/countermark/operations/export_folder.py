"""The folder that an export is written to: whole files, what they replace kept, each digested."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from countermark.base.atomic import (
    numbered,
    publish_new,
    staged,
    sweep,
    sync_file,
    write_unflushed,
    write_whole,
)
from countermark.declarations.document import Document, Kind
from countermark.declarations.merging.merge import merge
from countermark.declarations.merging.merged import Merged, difference

REPLACED = "replaced"
"""Folder of an export with what the site's present files were."""
_MERGED_KINDS = {Kind.SITE, Kind.SERVER}


@dataclass(frozen=True)
class Written:
    """One document of the export.

    Attributes:
        document: what was rendered.
        path: where it lies, or would.
        data: what is written: the document, or both in one.
        kept: the older, different file of this name, if there was one, under its new name.
        unchanged: whether the file was there already, the same.
        difference: unified, to what is there at present; empty if nothing is, or nothing changes.
        notes: what was done to bring both together, a sentence each.
        warnings: what the person must look at in their own file, a sentence each.
    """

    document: Document
    path: Path
    data: bytes
    kept: Path | None = None
    unchanged: bool = False
    difference: str = ""
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class ExportFolder:
    """Where an export is written.

    Attributes:
        output: the folder.
        existing: the site's present files, which are only read; None: those of the folder itself.
        dry_run: whether nothing is written.
        digests: SHA-256 of each file of the export, by its path.
    """

    output: Path
    existing: Path | None = None
    dry_run: bool = False
    digests: dict[str, bytes] = field(default_factory=dict)
    _swept: set[Path] = field(default_factory=set)

    def put(self, document: Document) -> Written:
        """Write a document, merged into the site's present file if there is one.

        Raises:
            OSError: the folder cannot be read or written.
        """
        path = self.output / document.path
        present = self._present(document)
        merged = Merged(document.text.encode())
        if self.existing is not None and document.kind in _MERGED_KINDS:
            merged = merge(document.path, present or b"", document.text)
        kept = None
        if self.existing is not None and present not in {None, merged.data} and not self.dry_run:
            kept = self._keep(self.output / REPLACED / document.path, present or b"")
        beside, unchanged = self.put_data(document.path, merged.data)
        return Written(
            document,
            path,
            merged.data,
            kept or beside,
            unchanged,
            difference(document.path, present, merged.data) if present is not None else "",
            merged.notes,
            merged.warnings,
        )

    def put_work(self, document: Document) -> None:
        """Write a document of one work, of which there may be very many.

        It can be made again, so it is not flushed one by one; it is whole at every instant all the
        same.

        Raises:
            OSError: the folder cannot be written.
        """
        data = document.text.encode()
        path = self.output / document.path
        self.digests[document.path] = hashlib.sha256(data).digest()
        if self.dry_run:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        if not _holds(path, data):
            self._sweep(self.output)
            write_unflushed(path, data, self.output)

    def put_data(self, name: str, data: bytes) -> tuple[Path | None, bool]:
        """Write a file; an older one that differs is kept beside it.

        Returns:
            Where the older one is kept, or None; and whether the file was there already.

        Raises:
            OSError: the folder cannot be written.
        """
        self.digests[name] = hashlib.sha256(data).digest()
        path = self.output / name
        older = path.read_bytes() if path.exists() else None
        if older == data or self.dry_run:
            return None, older == data
        path.parent.mkdir(parents=True, exist_ok=True)
        self._sweep(path.parent)
        kept = None
        if older is not None and not self._is_kept(name, older):
            kept = self._keep(path.with_name(f"{path.name}.old"), older)
        write_whole(path, data)
        return kept, False

    def sums(self) -> str:
        """What `sha256sum --check` reads, for every file so far, in order."""
        return "".join(f"{digest.hex()}  {name}\n" for name, digest in sorted(self.digests.items()))

    def _present(self, document: Document) -> bytes | None:
        """The file that the document will take the place of."""
        if self.existing is None or document.kind not in _MERGED_KINDS:
            path = self.output / document.path
            return path.read_bytes() if path.is_file() else None
        for place in _places(self.existing, document):
            if place.is_file():
                return place.read_bytes()
        return None

    def _is_kept(self, name: str, data: bytes) -> bool:
        """Whether the same lies in `replaced/` already, as when a site is merged in its place."""
        return self.existing is not None and any(
            _holds(place, data) for place in _taken(self.output / REPLACED / name)
        )

    def _keep(self, place: Path, data: bytes) -> Path:
        """Copy an older file to a free name; it keeps its own until the new one is whole."""
        place.parent.mkdir(parents=True, exist_ok=True)
        for free in numbered(place):
            if _holds(free, data):
                return free
            if free.exists():
                continue
            with staged(free) as copy:
                copy.write_bytes(data)
                sync_file(copy)
                publish_new(copy, free)
            return free
        raise FileExistsError(place)

    def _sweep(self, folder: Path) -> None:
        """Take away what a kill left here."""
        if folder not in self._swept:
            self._swept.add(folder)
            sweep(folder)


def _places(existing: Path, document: Document) -> Iterator[Path]:
    """Where a site may have its file: configurations lie at its root, some with a dot before."""
    yield existing / document.path
    if document.kind is Kind.SERVER:
        name = Path(document.path).name
        yield existing / f".{name}"
        yield existing / name


def _taken(place: Path) -> Iterator[Path]:
    for path in numbered(place):
        if not path.exists():
            return
        yield path


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data

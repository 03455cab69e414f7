"""The file that is being signed: what was learnt of it, and what its manifest says."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import cached_property
from typing import Any

from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.engine import Form, Ingredient
from countermark.credentials.manifest import Asset, manifest_definition
from countermark.credentials.parents import (
    ingredients_of,
    packet_without_credential,
    read_earlier,
    redaction_addresses,
)
from countermark.credentials.task import SigningTask, Thumbnail
from countermark.media.containers import container_for
from countermark.media.content import examine, glance
from countermark.media.formats import Format
from countermark.media.picture import Picture
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.rights.metadata import Property, statement_properties

_THUMBNAIL_SIDE = 256  # pixels; about 8 kB, enough to recognise a work by
_CHANGING = "The file changed while it was being protected."
_WAIT = "Wait until the program that writes it has finished, then try again."


def is_simple(task: SigningTask, kind: Format) -> bool:
    """Whether a task may be done in one reading of the file.

    The layout of the format must be ours to write, and the manifest one that the library signs
    without its asset: an identity assertion binds to it in its own way.
    """
    return container_for(kind) is not None and task.creator is None


class Subject:
    """One file on its way; the steps share what was learnt of it.

    Attributes:
        task, kind: what is to be done to what.
        is_glanced_at: whether its own structure alone said that it carries no credential, and a
            thumbnail of the catalogue's counts until the file was read; if signing in one reading
            fails then, `look_again` asks the readers.
        packet: its XMP, where its own structure said as much; else None.
        picture: what is to see, with the thumbnail that the manifest will carry.
        earlier: the credential that it carries already, or that lies beside it.
    """

    def __init__(self, task: SigningTask, kind: Format) -> None:
        """Look at a file.

        Raises:
            FileRefused: it cannot be read, or is damaged.
        """
        self.task, self.kind = task, kind
        try:
            self._status = task.source.stat()
        except OSError as error:
            raise FileRefused(plain_os_error(error, task.source)) from error
        simple = is_simple(task, kind)
        self.packet = packet_without_credential(task.source, kind) if simple else None
        nothing = self.packet is not None
        self._known = self._known_thumbnail()
        if self._known and not nothing and not self.is_as_known(self.snapshot.sha256):
            self._known = b""
        self.picture = self._seen()
        self.is_glanced_at = nothing and not self.picture.obstacle
        self.earlier = read_earlier(
            task.source, task.source, task.anchors, embeds_none=self.is_glanced_at
        )

    def _known_thumbnail(self) -> bytes:
        task = self.task
        if task.known is None or task.thumbnail is Thumbnail.NONE:
            return b""
        try:
            data = task.known.thumbnail.read_bytes()
        except OSError:
            return b""
        return data if data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9") else b""

    def look_again(self) -> None:
        """Forget what a glance said, and look as long as it takes.

        Raises:
            FileRefused: the file is damaged.
        """
        self.is_glanced_at, self._known = False, b""
        self.picture = self._seen()
        self.earlier = read_earlier(self.task.source, self.task.source, self.task.anchors)

    def _seen(self) -> Picture:
        source, kind = self.task.source, self.kind
        if self._known or self.task.thumbnail is Thumbnail.NONE or self.is_too_large:
            return replace(glance(source, kind), thumbnail=self._known)
        return examine(source, kind, thumbnail=_THUMBNAIL_SIDE)

    @property
    def is_too_large(self) -> bool:
        """Whether embedding would take more memory than a worker is to take."""
        return self.is_larger_than(self.kind.embeds_up_to)

    def is_larger_than(self, most: int | None) -> bool:
        """Whether the file is; never larger than None."""
        return most is not None and self._status.st_size > most

    @cached_property
    def properties(self) -> tuple[Property, ...]:
        """What is stated, as metadata."""
        return statement_properties(self.task.statement)

    @cached_property
    def snapshot(self) -> Snapshot:
        """The file as it was read from beginning to end.

        Raises:
            FileRefused: it cannot be read, or changed meanwhile.
        """
        return self.as_begun(take_snapshot(self.task.source).sha256)

    def as_begun(self, sha256: str, length: int | None = None) -> Snapshot:
        """The file's digest, with the size and time that it had before anything of it was read.

        Raises:
            FileRefused: another number of bytes was read than it had then, or another content
                than the catalogue knows.
        """
        if length is not None and length != self._status.st_size:
            raise FileRefused(_CHANGING, _WAIT)
        return Snapshot(self._status.st_size, self._status.st_mtime_ns, sha256)

    def is_as_known(self, sha256: str) -> bool:
        """Whether the thumbnail that the catalogue has shows this content."""
        known = self.task.known
        return not self._known or (known is not None and known.sha256 == sha256)

    def refuse_changed(self) -> None:
        """See that the file is still what it was before anything of it was read.

        Raises:
            FileRefused: it is not.
        """
        if not self.as_begun("").still_at(self.task.source):
            raise FileRefused(_CHANGING, _WAIT)

    def definition(self, in_file: tuple[Property, ...], form: Form = Form.STANDARD) -> Any:
        """The manifest definition.

        Args:
            in_file: the properties as they stand in the signed file's XMP; empty if it has none.
            form: which kind of manifest.
        """
        # What is signed is what the file states now, so that the two never differ.
        stated = in_file or self.properties
        return manifest_definition(
            self.task.statement, stated, self._asset(bool(in_file), form), self.task.at
        )

    def _asset(self, metadata_written: bool, form: Form) -> Asset:
        return Asset(
            name=self.task.source.name,
            media_type=self.kind.media_type,
            instance_id=f"xmp:iid:{uuid.uuid4()}",
            has_credentials=self.earlier.exists,
            metadata_written=metadata_written,
            has_thumbnail=bool(self.picture.thumbnail),
            components=len(self.task.components),
            is_update=form is not Form.STANDARD,
            redactions=redaction_addresses(self.task.redactions, self.earlier),
        )

    def ingredients(self) -> tuple[Ingredient, ...]:
        """What it was made from."""
        return ingredients_of(self.task, self.kind, self.task.source, self.earlier)

    def thumbnail(self, form: Form = Form.STANDARD) -> bytes:
        """The thumbnail that goes into a manifest of this form."""
        return self.picture.thumbnail if form is Form.STANDARD else b""

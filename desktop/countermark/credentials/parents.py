"""What a work comes from: the earlier credential of its file, and the files placed in it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from countermark.base.errors import FileRefused
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import Ingredient, Report
from countermark.credentials.manifest import PARENT, begins_as_created, component_label
from countermark.credentials.reading import read_beside, read_embedded
from countermark.credentials.sidecar import own_sidecar, read_sidecar
from countermark.credentials.task import SigningTask
from countermark.credentials.verdict import Standing, Verdict, no_credential
from countermark.media.containers import container_for
from countermark.media.formats import Format, recognise

# C2PA 2.4, section 11.4: `dcterms:provenance` in a file's XMP is its credential's address.
_ADDRESS = b"provenance"


@dataclass(frozen=True)
class Earlier:
    """The credential that a file carries before it is signed.

    Attributes:
        verdict: what it amounts to.
        manifest: the manifest store, if it lies in a sidecar; else empty.
    """

    verdict: Verdict
    manifest: bytes = b""

    @property
    def exists(self) -> bool:
        """Whether there is one."""
        return self.verdict.standing is not Standing.NONE

    @property
    def is_embedded(self) -> bool:
        """Whether it lies in the file itself."""
        return self.exists and not self.manifest


def packet_without_credential(path: Path, kind: Format) -> bytes | None:
    """The XMP packet of a file, where its structure alone shows that it carries no credential.

    Empty if it has no packet; None if there is a credential in it or named by it, or where the
    structure does not show it; then the reader of credentials tells.
    """
    container = container_for(kind)
    if container is None:
        return None
    try:
        with path.open("rb") as file:
            if container.has_credential(file):
                return None
            file.seek(0)
            packet = container.find_packet(file)
    except (OSError, ValueError):
        return None
    return None if _ADDRESS in packet else packet


def read_earlier(
    asset: Path, source: Path, anchors: Anchors, *, embeds_none: bool = False
) -> Earlier:
    """The credential of a file, embedded or in the sidecar that bears its whole name.

    Args:
        asset: the file or a copy of it, to read.
        source: the file itself: its sidecar lies beside it.
        anchors: the authorities this machine trusts.
        embeds_none: whether it is known that there is none in the file.
    """
    verdict = no_credential() if embeds_none else read_embedded(asset, anchors)
    sidecar = own_sidecar(source)
    if verdict.standing is not Standing.NONE or sidecar is None:
        return Earlier(verdict)
    return Earlier(read_beside(asset, sidecar, anchors), read_sidecar(sidecar))


def ingredients_of(
    task: SigningTask, kind: Format, asset: Path, earlier: Earlier
) -> tuple[Ingredient, ...]:
    """The parent, unless the work begins here, and the components.

    Raises:
        FileRefused: a component cannot be read, or its credential is broken.
    """
    found = []
    if earlier.exists or not begins_as_created(task.statement, earlier.exists):
        found.append(parent_ingredient(task.source.name, kind, asset, earlier))
    found += [_component(number, path, task) for number, path in enumerate(task.components)]
    return tuple(found)


# C2PA 2.4, section 6.8: what a manifest did, and what binds it, stays.
_NOT_TO_BE_REDACTED = ("c2pa.actions", "c2pa.hash.")


def redaction_addresses(labels: tuple[str, ...], earlier: Earlier) -> tuple[str, ...]:
    """The addresses of all assertions of these labels in the earlier manifests of a file.

    Raises:
        FileRefused: a label may not be redacted, or no earlier manifest has it.
    """
    found = []
    manifests = earlier.verdict.details.get("manifests", {})
    for label in labels:
        if label.startswith(_NOT_TO_BE_REDACTED):
            raise FileRefused(f"{label} tells what was done to a work; it cannot be redacted.")
        named = [
            f"self#jumbf=/c2pa/{name}/c2pa.assertions/{_instance(item)}"
            for name, manifest in manifests.items()
            for item in manifest.get("assertions", ())
            if item.get("label") == label
        ]
        if not named:
            raise FileRefused(f"No earlier credential of this file states {label}.")
        found += named
    return tuple(found)


def _instance(assertion: dict[str, Any]) -> str:
    """C2PA 2.4, section 6.4: the second of a label is called `label__1`."""
    number = int(assertion.get("instance") or 0)
    return f"{assertion['label']}__{number}" if number else str(assertion["label"])


def parent_ingredient(name: str, kind: Format, asset: Path, earlier: Earlier) -> Ingredient:
    """The file as it was opened, with its credential if it had one.

    Args:
        name: its file name.
        kind: its format.
        asset: the file, or a copy of it, to read from.
        earlier: its credential.
    """
    definition = _definition(name, kind, "parentOf", PARENT)
    if earlier.is_embedded:
        return Ingredient(definition, embedded=asset, media_type=kind.media_type)
    return _with_manifest(definition, earlier)


def _component(number: int, path: Path, task: SigningTask) -> Ingredient:
    kind = recognise(path)
    definition = _definition(path.name, kind, "componentOf", component_label(number))
    earlier = read_earlier(path, path, task.anchors)
    if earlier.verdict.standing is Standing.UNREADABLE:
        raise FileRefused(f"{path.name}, placed in this work: {earlier.verdict.sentence}")
    if earlier.is_embedded:
        return Ingredient(definition, embedded=path, media_type=kind.media_type)
    return _with_manifest(definition, earlier)


def _with_manifest(definition: dict[str, Any], earlier: Earlier) -> Ingredient:
    if not earlier.manifest:
        return Ingredient(definition)
    report = Report("", earlier.verdict.details)
    return Ingredient(definition, manifest=earlier.manifest, report=report)


def _definition(name: str, kind: Format, relationship: str, label: str) -> dict[str, Any]:
    return {
        "title": name,
        "format": kind.media_type,
        "instance_id": f"xmp:iid:{uuid.uuid4()}",
        "relationship": relationship,
        "label": label,
    }

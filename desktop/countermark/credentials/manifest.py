"""From a statement about a work to a manifest definition: pure data, no library, no file.

The form follows C2PA 2.4: claim v2 with one generator info, an actions assertion among the created
assertions that begins with `c2pa.created` (the creator said how the work was made) or
`c2pa.opened` with one parent (nothing was said, or the file has a history already), and all
statements by people among the gathered assertions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from countermark import __version__
from countermark.base.times import to_text
from countermark.rights.metadata import Property, Statement, as_json_ld
from countermark.rights.origin import digital_source_type
from countermark.rights.vocabulary import C2PA_1_LABEL, CAWG_LABEL, cawg_entries

SPEC_VERSION = "2.4.0"  # "2.4" would do by the rule; strict readers want three numbers
_PARENT = "parent"


@dataclass(frozen=True)
class Asset:
    """The file a manifest is for.

    Attributes:
        name: its file name.
        media_type: what it is.
        instance_id: a new `xmp:iid:` of the signed file.
        parent_id: an `xmp:iid:` that names the file it was opened from.
        has_credentials: whether the source carries credentials already.
        metadata_written: whether XMP was written into it.
        has_thumbnail: whether a thumbnail comes with it.
    """

    name: str
    media_type: str
    instance_id: str
    parent_id: str
    has_credentials: bool = False
    metadata_written: bool = False
    has_thumbnail: bool = False


def begins_as_created(statement: Statement, asset: Asset) -> bool:
    """Whether the history begins with the work's creation: only if its maker said how."""
    return statement.origin is not None and not asset.has_credentials


def parent_definition(asset: Asset) -> dict[str, Any]:
    """The ingredient that stands for the file as it was opened."""
    return {
        "title": asset.name,
        "format": asset.media_type,
        "instance_id": asset.parent_id,
        "relationship": "parentOf",
        "label": _PARENT,
    }


def manifest_definition(
    statement: Statement, properties: Iterable[Property], asset: Asset, at: datetime
) -> dict[str, Any]:
    """The manifest for one file.

    Args:
        statement: what is declared.
        properties: the metadata as it stands in the file, for the signed copy of it.
        asset: the file.
        at: now; claimed, not proven, so it is part of the actions only.
    """
    created = begins_as_created(statement, asset)
    definition: dict[str, Any] = {
        "claim_generator_info": [
            {"name": "Countermark", "version": __version__, "specVersion": SPEC_VERSION}
        ],
        "title": asset.name,
        "format": asset.media_type,
        "instance_id": asset.instance_id,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "created": True,
                "data": {
                    "actions": _actions(statement, asset, created, to_text(at)),
                    "allActionsIncluded": True,
                },
            },
            {"label": CAWG_LABEL, "data": {"entries": cawg_entries(statement.policy)}},
            # JSON, not CBOR: independent readers reject the latter for JSON-LD.
            {"label": "cawg.metadata", "kind": "Json", "data": as_json_ld(properties)},
        ],
    }
    if not created and not asset.has_credentials:
        # Stated as data alone: the bytes are not hashed a second time for a file without history.
        definition["ingredients"] = [parent_definition(asset)]
    if asset.has_thumbnail:
        definition["thumbnail"] = {"format": "image/jpeg", "identifier": "thumbnail.jpg"}
    return definition


_REPEATED = (CAWG_LABEL, C2PA_1_LABEL, "cawg.metadata")


def update_definition(report: Mapping[str, Any], name: str) -> dict[str, Any]:
    """An update manifest that declares what the manifest before it declares.

    Args:
        report: the library's report on the file as it is.
        name: the file's.
    """
    manifest = report["manifests"][report["active_manifest"]]
    repeated = [
        {"label": item["label"], "data": item["data"]}
        | ({"kind": "Json"} if item["label"].startswith("cawg.metadata") else {})
        for item in manifest.get("assertions", [])
        if item["label"].split("__")[0] in _REPEATED
    ]
    return {
        "claim_generator_info": [
            {"name": "Countermark", "version": __version__, "specVersion": SPEC_VERSION}
        ],
        "title": name,
        "assertions": repeated,
    }


def reopened_definition(report: Mapping[str, Any], asset: Asset, at: datetime) -> dict[str, Any]:
    """A manifest for a file opened and not changed, that declares what the one before declares.

    Args:
        report: the library's report on the file as it is.
        asset: the file.
        at: now.
    """
    definition = update_definition(report, asset.name)
    opened = {
        "action": "c2pa.opened",
        "when": to_text(at),
        "parameters": {"ingredientIds": [_PARENT]},
    }
    actions = {
        "label": "c2pa.actions.v2",
        "created": True,
        "data": {"actions": [opened], "allActionsIncluded": True},
    }
    definition["assertions"].insert(0, actions)
    return definition | {"format": asset.media_type, "instance_id": asset.instance_id}


def _actions(statement: Statement, asset: Asset, created: bool, when: str) -> list[dict[str, Any]]:
    first: dict[str, Any]
    if created:
        assert statement.origin is not None  # noqa: S101 - what `created` means
        first = {
            "action": "c2pa.created",
            "when": when,
            "digitalSourceType": digital_source_type(statement.origin),
        }
    else:
        first = {"action": "c2pa.opened", "when": when, "parameters": {"ingredientIds": [_PARENT]}}
    if not asset.metadata_written:
        return [first]
    return [first, {"action": "c2pa.edited.metadata", "when": when}]

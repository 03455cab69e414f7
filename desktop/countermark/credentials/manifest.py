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
from countermark.rights.vocabulary.plus import CAWG_METADATA_LABEL
from countermark.rights.vocabulary.training_mining import (
    C2PA_1_LABEL,
    CAWG_LABEL,
    c2pa_1_entries,
    cawg_entries,
)

SPEC_VERSION = "2.4.0"  # "2.4" would do by the rule; strict readers want three numbers
_GENERATOR = {"name": "Countermark", "version": __version__, "specVersion": SPEC_VERSION}
IDENTITY_REFERENCES = (CAWG_LABEL, CAWG_METADATA_LABEL)
"""What a creator's identity assertion vouches for, besides the asset itself."""
IDENTITY_LABEL = "cawg.identity"
CREATOR_ROLE = "cawg.creator"
PARENT = "parent"
"""By which name actions refer to the file that was opened."""


@dataclass(frozen=True)
class Asset:
    """The file a manifest is for.

    Attributes:
        name: its file name.
        media_type: what it is.
        instance_id: a new `xmp:iid:` of the signed file.
        has_credentials: whether the source carries credentials already.
        metadata_written: whether XMP was written into it.
        has_thumbnail: whether a thumbnail comes with it.
        components: how many files were placed in the work.
        is_update: whether only the statement changes, by an update manifest.
        redactions: JUMBF addresses of assertions that earlier manifests lose.
    """

    name: str
    media_type: str
    instance_id: str
    has_credentials: bool = False
    metadata_written: bool = False
    has_thumbnail: bool = False
    components: int = 0
    is_update: bool = False
    redactions: tuple[str, ...] = ()


def begins_as_created(statement: Statement, has_credentials: bool) -> bool:
    """Whether the history begins with the work's creation: only if its maker said how."""
    return statement.origin is not None and not has_credentials


def component_label(number: int) -> str:
    """By which name actions refer to a file that was placed in the work."""
    return f"component-{number}"


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
    created = begins_as_created(statement, asset.has_credentials)
    definition: dict[str, Any] = {
        "claim_generator_info": [_GENERATOR],
        "title": asset.name,
        "format": asset.media_type,
        "instance_id": asset.instance_id,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "created": True,
                "data": {
                    "actions": _actions(statement, asset, created, to_text(at)),
                    # The action `c2pa.redacted` is left out: an independent reader finds no
                    # assertion for it, as the library takes it away whole. So not all are here.
                    "allActionsIncluded": not asset.redactions,
                },
            },
            {"label": CAWG_LABEL, "data": {"entries": cawg_entries(statement.policy)}},
            # JSON, not CBOR: independent readers reject the latter for JSON-LD.
            {"label": CAWG_METADATA_LABEL, "kind": "Json", "data": as_json_ld(properties)},
        ],
    }
    if statement.policy.old_readers:
        old = {"label": C2PA_1_LABEL, "data": {"entries": c2pa_1_entries(statement.policy)}}
        definition["assertions"].append(old)
    if asset.redactions:
        definition["redactions"] = list(asset.redactions)
    if asset.has_thumbnail and not asset.is_update:
        definition["thumbnail"] = {"format": "image/jpeg", "identifier": "thumbnail.jpg"}
    return definition


_REPEATED = (CAWG_LABEL, C2PA_1_LABEL, CAWG_METADATA_LABEL)


def repeating_definition(report: Mapping[str, Any], asset: Asset, at: datetime) -> dict[str, Any]:
    """A manifest for a file opened and not changed, that declares what the one before declares.

    Args:
        report: the library's report on the file as it is.
        asset: the file.
        at: now.
    """
    manifest = report["manifests"][report["active_manifest"]]
    repeated = [
        {"label": item["label"], "data": item["data"]}
        | ({"kind": "Json"} if item["label"].startswith(CAWG_METADATA_LABEL) else {})
        for item in manifest.get("assertions", [])
        if item["label"].split("__")[0] in _REPEATED
    ]
    opened = {
        "action": "c2pa.opened",
        "when": to_text(at),
        "parameters": {"ingredientIds": [PARENT]},
    }
    actions = {
        "label": "c2pa.actions.v2",
        "created": True,
        "data": {"actions": [opened], "allActionsIncluded": True},
    }
    return {
        "claim_generator_info": [_GENERATOR],
        "title": asset.name,
        "format": asset.media_type,
        "instance_id": asset.instance_id,
        "assertions": [actions, *repeated],
    }


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
        first = {"action": "c2pa.opened", "when": when, "parameters": {"ingredientIds": [PARENT]}}
    placed = [
        {
            "action": "c2pa.placed",
            "when": when,
            "parameters": {"ingredientIds": [component_label(number)]},
        }
        for number in range(asset.components)
    ]
    edited = asset.metadata_written or asset.is_update
    described = [{"action": "c2pa.edited.metadata", "when": when}] if edited else []
    return [first, *placed, *described]

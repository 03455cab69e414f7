"""Reads parts of the library's JSON report, whatever a hostile file made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from countermark.base.times import from_text


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: object) -> list[dict[str, Any]]:
    """The mappings in a list; empty if it is none."""
    items: Iterable[object] = value if isinstance(value, list) else ()
    return [item for item in items if isinstance(item, dict)]


def codes(results: object) -> tuple[str, ...]:
    """The status codes in a list of results, each once."""
    return tuple(dict.fromkeys(str(item.get("code")) for item in mappings(results)))


def signer_of(manifest: Mapping[str, Any]) -> str:
    """The name in the certificate that signed a manifest."""
    signature = mapping(manifest.get("signature_info"))
    return str(signature.get("common_name") or signature.get("issuer") or "an unnamed signer")


def stamped_time(manifest: Mapping[str, Any]) -> datetime | None:
    """The instant that a time-stamp authority vouches for."""
    return from_text(str(mapping(manifest.get("signature_info")).get("time", "")))


def claimed_time(manifest: Mapping[str, Any]) -> datetime | None:
    """The latest time among the actions: the signer's own clock."""
    found = []
    for assertion in mappings(manifest.get("assertions")):
        if str(assertion.get("label")).startswith("c2pa.actions"):
            actions = mappings(mapping(assertion.get("data")).get("actions"))
            found += [from_text(str(action.get("when", ""))) for action in actions]
    return max((instant for instant in found if instant), default=None)


def stamp_is_trusted(successes: object) -> bool:
    """Whether the time-stamp's authority is one of this machine's own.

    For claims of version 1 the library trusts every authority, and says so in its explanation
    ("legacy timestamp cert trusted"; measured with c2pa-rs 0.91).
    """
    return any(
        item.get("code") == "timeStamp.trusted" and "legacy" not in str(item.get("explanation"))
        for item in mappings(successes)
    )

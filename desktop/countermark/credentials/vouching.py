"""Sees to it that an authority vouches for nothing but what it is believed for.

The library (c2pa-rs 0.91) keeps anchors for identity assertions apart, but lets any anchor vouch
for claim signatures and time-stamps. It names the address of the anchor that did, though: ours say
what each may vouch for, so that a reading in which the wrong one did can be told, and repeated
without that one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from countermark.credentials.anchors import Anchors
from countermark.credentials.report_parts import mapping, mappings

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
_ADDRESS = "urn:countermark:"
_NAMED = re.compile(rf"{_ADDRESS}([a-z-]+)")
_KINDS = ("identity", "manifest", "timestamp")
# The library looks for creators among its own kind alone, so that kind comes first.
_NATIVE = {"identity": "cawg", "manifest": "manifest", "timestamp": "tsa"}
NEEDS = {"signingCredential.trusted": "manifest", "timeStamp.trusted": "timestamp"}
"""What must be believed of an authority for it to give a code."""


def anchor_settings(anchors: Anchors) -> list[dict[str, str]]:
    """The library's settings: certificates in groups, by all that each may vouch for."""
    kinds_of: dict[str, list[str]] = {}
    for kind in _KINDS:
        for text in getattr(anchors, kind):
            for pem in _CERTIFICATE.findall(text):
                kinds = kinds_of.setdefault(pem, [])
                if kind not in kinds:
                    kinds.append(kind)
    groups: dict[str, list[str]] = {}
    for pem, kinds in kinds_of.items():
        groups.setdefault("-".join(kinds), []).append(pem)
    return [
        {
            "trust_kind": _NATIVE[name.split("-")[0]],
            "trust_anchors": "\n".join(certificates),
            "trust_uri": _ADDRESS + name,
        }
        for name, certificates in groups.items()
    ]


def misplaced(document: dict[str, Any], code: str) -> list[str]:
    """What the first authority that vouched for something else than it may is believed for.

    Args:
        document: the library's report on a file.
        code: one of `NEEDS`.
    """
    for item in _vouched(document, code):
        named = _NAMED.search(str(item.get("explanation")))
        # Stamps of claims of the first version it trusts by itself, and names no anchor.
        kinds = named[1].split("-") if named else [NEEDS[code]]
        if NEEDS[code] not in kinds:
            return kinds
    return []


def vouched_places(document: dict[str, Any], code: str) -> set[str]:
    """Where in a file a code was given, as addresses within it."""
    return {str(item.get("url")) for item in _vouched(document, code)}


def strike_out(document: dict[str, Any], code: str, places: set[str]) -> None:
    """Take a code out of a report wherever it was given, but for some places."""
    for part in _parts(document):
        part["success"] = [
            item
            for item in mappings(part.get("success"))
            if item.get("code") != code or str(item.get("url")) in places
        ]


def _parts(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The results on the file itself, and those on what it was made from."""
    results = mapping(document.get("validation_results"))
    deltas = mappings(results.get("ingredientDeltas"))
    own = mappings([results.get("activeManifest")])
    return own + mappings([item.get("validationDeltas") for item in deltas])


def _vouched(document: dict[str, Any], code: str) -> list[dict[str, Any]]:
    return [
        item
        for part in _parts(document)
        for item in mappings(part.get("success"))
        if item.get("code") == code
    ]


def without(anchors: Anchors, kinds: list[str]) -> Anchors:
    """Drop every certificate that is believed for nothing beyond these kinds."""
    dropped = _texts_of(anchors, kinds)
    return replace(
        anchors,
        **{
            kind: tuple(pem for pem in _single(getattr(anchors, kind)) if pem not in dropped)
            for kind in _KINDS
        },
    )


def _texts_of(anchors: Anchors, kinds: list[str]) -> set[str]:
    named = set(kinds)
    sets = {kind: set(_single(getattr(anchors, kind))) for kind in _KINDS}
    every = set().union(*sets.values())
    return {pem for pem in every if {kind for kind in _KINDS if pem in sets[kind]} <= named}


def _single(texts: tuple[str, ...]) -> list[str]:
    return [pem for text in texts for pem in _CERTIFICATE.findall(text)]

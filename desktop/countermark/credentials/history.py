"""What an asset was made from: the ingredients of its credentials, as a tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from countermark.credentials.report_parts import (
    claimed_time,
    codes,
    mapping,
    mappings,
    signer_of,
    stamped_time,
)
from countermark.credentials.standing import TAMPERING, UNTRUSTED, Standing, finding_of

_DEEPEST = 16
_MOST = 500  # ingredients; a hostile file may name each manifest many times over
_RELATIONSHIPS = {"parentOf": "parent", "componentOf": "component", "inputTo": "input"}
_TRUSTED = "signingCredential.trusted"


@dataclass(frozen=True)
class Ingredient:
    """One thing that an asset was made from.

    Attributes:
        title: as the signer named it, or empty.
        relationship: parent, component or input; else the file's own word.
        standing: of its own credential; NONE if it carried none.
        signer: who signed that, or empty.
        signed_at: when, or None.
        time_is_stamped: whether a time-stamp says so.
        failures: the codes of what is wrong with it.
        ingredients: what it was made from in turn.
    """

    title: str
    relationship: str
    standing: Standing = Standing.NONE
    signer: str = ""
    signed_at: datetime | None = None
    time_is_stamped: bool = False
    failures: tuple[str, ...] = ()
    ingredients: tuple[Ingredient, ...] = ()


def read_history(document: Mapping[str, Any]) -> tuple[Ingredient, ...]:
    """The ingredients of the active manifest; cycles and depth are cut off.

    Args:
        document: the library's report.
    """
    return _Reader(document).ingredients(str(document.get("active_manifest", "")), ())


def history_was_tampered(history: tuple[Ingredient, ...]) -> bool:
    """Whether an ingredient was broken when it was opened or is now; the active state hides it."""
    return any(
        any(code != UNTRUSTED and finding_of(code) in TAMPERING for code in item.failures)
        or history_was_tampered(item.ingredients)
        for item in history
    )


class _Reader:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._manifests = mapping(document.get("manifests"))
        results = mapping(document.get("validation_results"))
        self._deltas = mappings(results.get("ingredientDeltas"))
        self._count = count()

    def ingredients(self, label: str, above: tuple[str, ...]) -> tuple[Ingredient, ...]:
        if label in above or len(above) >= _DEEPEST:
            return ()
        listed = mappings(mapping(self._manifests.get(label)).get("ingredients"))
        found = []
        for item in listed:
            if next(self._count) >= _MOST:
                break
            found.append(self._ingredient(item, label, (*above, label)))
        return tuple(found)

    def _ingredient(
        self, item: Mapping[str, Any], owner: str, above: tuple[str, ...]
    ) -> Ingredient:
        word = str(item.get("relationship", ""))
        label = str(item.get("active_manifest") or "")
        manifest = mapping(self._manifests.get(label)) if label else {}
        successes, failures = self._results(item, owner)
        if not label:
            standing = Standing.NONE
        elif any(code != UNTRUSTED for code in failures):
            standing = Standing.INVALID
        else:
            trusted = _TRUSTED in successes and UNTRUSTED not in failures
            standing = Standing.TRUSTED if trusted else Standing.UNTRUSTED
        return Ingredient(
            title=str(item.get("title") or ""),
            relationship=_RELATIONSHIPS.get(word, word),
            standing=standing,
            signer=signer_of(manifest) if manifest else "",
            signed_at=stamped_time(manifest) or claimed_time(manifest),
            time_is_stamped=stamped_time(manifest) is not None,
            failures=failures,
            ingredients=self.ingredients(label, above) if label else (),
        )

    def _results(
        self, item: Mapping[str, Any], owner: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Successes and failures: what the signer noted, then what differs from it now."""
        noted = mapping(mapping(item.get("validation_results")).get("activeManifest"))
        successes, failures = codes(noted.get("success")), codes(noted.get("failure"))
        place = f"/{item.get('label')}"
        for delta in self._deltas:
            address = str(delta.get("ingredientAssertionURI"))
            if address.endswith(place) and f"/{owner}/" in address:
                results = mapping(delta.get("validationDeltas"))
                successes += codes(results.get("success"))
                failures += codes(results.get("failure"))
        now_trusted = _TRUSTED in successes and _TRUSTED not in codes(noted.get("success"))
        if now_trusted:
            failures = tuple(code for code in failures if code != UNTRUSTED)
        return successes, tuple(dict.fromkeys(failures))

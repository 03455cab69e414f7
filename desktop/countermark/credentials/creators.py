"""Who says that they had a part in an asset: its identity assertions (CAWG Identity 1.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from countermark.base.errors import for_people
from countermark.credentials.report_parts import mapping, mappings

_LABEL = "cawg.identity"
_HOLDS = "cawg.x509.signature.validated"
_TRUSTED = "cawg.x509.credential.trusted"
_UNKNOWN = "cawg.x509.credential.untrusted"
_NOBODY = "somebody unnamed"
_MOST = 100  # assertions; more than that no honest file has


@dataclass(frozen=True)
class Actor:
    """A person or organisation whose certificate is bound to what an asset states.

    Attributes:
        name: in the certificate.
        roles: `creator`, `editor` …, as the assertion calls them, without the prefix.
        holds: whether the signature of the assertion holds; one of another kind than X.509 is not
            looked at, and does not.
        is_trusted: whether the certificate leads to an authority that this machine trusts.
    """

    name: str
    roles: tuple[str, ...] = ()
    holds: bool = False
    is_trusted: bool = False


def actor_sentence(actor: Actor) -> str:
    """What an identity assertion amounts to, for a person."""
    roles = " and ".join(role.replace("_", " ") for role in actor.roles) or "actor"
    if not actor.holds:
        return for_people(f"It names {actor.name} as {roles}, but that does not hold.")
    ground = "known" if actor.is_trusted else "not known"
    return for_people(
        f"{actor.name} signs as {roles}; the certificate is {ground} to this machine."
    )


def read_actors(manifest: Mapping[str, Any], results: Mapping[str, Any]) -> tuple[Actor, ...]:
    """The actors that a manifest names.

    Args:
        manifest: from the library's report.
        results: its validation results.
    """
    assertions = [
        item
        for item in mappings(manifest.get("assertions"))
        if str(item.get("label")).split("__")[0] == _LABEL
    ]
    return tuple(_actor(item, results) for item in assertions[:_MOST])


def _actor(assertion: Mapping[str, Any], results: Mapping[str, Any]) -> Actor:
    data = mapping(assertion.get("data"))
    signature = mapping(data.get("signature_info"))
    roles = mapping(data.get("signer_payload")).get("role")
    place = _address_end(assertion)
    good, bad = _codes_at(results.get("success"), place), _codes_at(results.get("failure"), place)
    return Actor(
        name=str(signature.get("common_name") or signature.get("issuer") or _NOBODY),
        roles=tuple(str(role).removeprefix("cawg.") for role in roles)
        if isinstance(roles, list)
        else (),
        holds=_HOLDS in good and not bad - {_UNKNOWN},
        is_trusted=_TRUSTED in good and not bad,
    )


def _address_end(assertion: Mapping[str, Any]) -> str:
    number = assertion.get("instance")
    return f"/{_LABEL}__{number}" if isinstance(number, int) and number else f"/{_LABEL}"


def _codes_at(results: object, place: str) -> set[str]:
    """The identity codes about one assertion; those that name none are about all of them."""
    found = set()
    for item in mappings(results):
        code, url = str(item.get("code")), str(item.get("url") or "")
        if code.startswith("cawg.") and (_LABEL not in url or url.endswith(place)):
            found.add(code)
    return found

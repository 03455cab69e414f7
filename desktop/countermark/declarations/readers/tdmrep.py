"""TDMRep (W3C community group, final report of 10 May 2024): file, headers, meta tags, offer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from countermark.declarations.readers.patterns import matches
from countermark.declarations.readers.says import MINING, Says, said, silent
from countermark.rights.policy import Permission

Pairs = Sequence[tuple[str, str]]
"""Names and values in their order, as headers and meta tags come."""

_CONTEXT = ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"]
_PROFILE = "http://www.w3.org/ns/tdmrep"
_MINE = "tdm:mine"
_DUTIES = {"obtainConsent", "compensate"}


def read_tdmrep(text: str, path: str) -> Says:
    """What a `tdmrep.json` says of a path: the first rule that matches holds (section 5)."""
    rules = _parsed(text)
    if not isinstance(rules, list):
        return silent("tdmrep.json is not a list of rules.")
    rule = _rule_at(rules, path)
    if rule is None:
        return silent()
    value = rule.get("tdm-reservation")
    if type(value) is not int or value not in {0, 1}:
        return silent(f"tdmrep.json has no 0 or 1 for {rule['location']}, so that it is unset.")
    return _reserved(value)


def policy_address(text: str, path: str) -> str:
    """Where the policy document for a path lies, or empty."""
    rules = _parsed(text)
    rule = _rule_at(rules, path) if isinstance(rules, list) else None
    address = (rule or {}).get("tdm-policy", "")
    return address if isinstance(address, str) else ""


def paths_named(text: str) -> tuple[str, ...]:
    """The patterns of paths that a `tdmrep.json` has rules for."""
    rules = _parsed(text)
    found = (rule.get("location") for rule in _listed(rules) if isinstance(rule, dict))
    return tuple(location for location in found if isinstance(location, str) and location)


def read_tdm_headers(headers: Pairs) -> Says:
    """What the response headers say (section 6); names in any case."""
    return _named([(name.lower(), value) for name, value in headers], "header")


def read_tdm_meta(tags: Pairs) -> Says:
    """What the meta tags of a page say (section 7), as names and contents."""
    return _named([(name.lower(), value) for name, value in tags], "meta tag")


def read_offer(text: str) -> Says:
    """What a policy document offers: mining when asked or paid for, or freely.

    The profile knows permissions only (section 8), so that it never says no.
    """
    offer = _parsed(text)
    if not isinstance(offer, dict):
        return silent("The policy document is no JSON object.")
    problems = list(_breaks(offer))
    answers = [
        _answer(permission)
        for permission in _listed(offer.get("permission"))
        if isinstance(permission, dict) and permission.get("action") == _MINE
    ]
    if not answers:
        return silent(*problems, "The policy document has no permission to mine.")
    return said(MINING, min(answers, key=lambda answer: answer.strictness), *problems)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _rule_at(rules: Iterable[Any], path: str) -> dict[str, Any] | None:
    for rule in rules:
        location = rule.get("location") if isinstance(rule, dict) else None
        if isinstance(location, str) and location and matches(location, path):
            return dict(rule)
    return None


def _reserved(value: int) -> Says:
    return said(MINING, Permission.NOT_ALLOWED if value else Permission.ALLOWED)


def _named(pairs: Pairs, what: str) -> Says:
    values = {value.strip() for name, value in pairs if name == "tdm-reservation"}
    if not values:
        return silent()
    if values not in ({"0"}, {"1"}):
        return silent(f"The {what} tdm-reservation is neither 0 nor 1, so that it is unset.")
    return _reserved(int(values.pop()))


def _breaks(offer: dict[str, Any]) -> Iterable[str]:
    if offer.get("@context") != _CONTEXT:
        yield "The policy document has another @context than the profile's."
    if offer.get("@type") != "Offer" or offer.get("profile") != _PROFILE:
        yield "The policy document is no offer of the TDMRep profile."
    if not isinstance(offer.get("uid"), str):
        yield "The policy document has no uid."
    if not isinstance(offer.get("assigner"), dict):
        yield "The policy document does not say who offers."
    if "prohibition" in offer:
        yield "The policy document has a prohibition, which the profile does not know."


def _answer(permission: dict[str, Any]) -> Permission:
    duties = {
        duty.get("action")
        for duty in _listed(permission.get("duty"))
        if isinstance(duty, dict) and isinstance(duty.get("action"), str)
    }
    bound = bool(duties & _DUTIES) or bool(permission.get("constraint"))
    return Permission.CONSTRAINED if bound else Permission.ALLOWED


def _listed(value: Any) -> list[Any]:
    """JSON-LD lets one thing stand without its list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]

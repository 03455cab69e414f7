"""`tdmrep.json`: the TDM Reservation Protocol's file (final report of 10 May 2024, section 5)."""

from __future__ import annotations

import json

from countermark.declarations.document import Document
from countermark.declarations.odrl import policy_address
from countermark.declarations.site import Part, Site
from countermark.rights.vocabulary.site_words import tdm_reservation

_PATH = ".well-known/tdmrep.json"
_Rule = dict[str, str | int]


def documents(site: Site) -> tuple[Document, ...]:
    """The list of rules, longest path first, as the first that matches holds."""
    rules = [_rule(site, part) for part in site.rules]
    return (
        Document(
            _PATH,
            json.dumps(rules, indent=2) + "\n",
            f"Put it at {site.address(_PATH)}. If there is one already, merge the rules: longer "
            "paths first, as the first rule that matches holds.",
            f"Says that the rights to text and data mining {_said(rules)}, for crawlers that "
            "follow the TDM Reservation Protocol (TDMRep).",
        ),
    )


def _rule(site: Site, part: Part) -> _Rule:
    """The value is the number, as `"1"` and `true` count as unset."""
    rule: _Rule = {"location": part.path, "tdm-reservation": tdm_reservation(part.policy)}
    if address := policy_address(site, part):
        rule["tdm-policy"] = address
    return rule


def _said(rules: list[_Rule]) -> str:
    reserved = {rule["tdm-reservation"] for rule in rules}
    if len(reserved) > 1:
        return "are reserved in some parts of the site and not in others"
    return "are reserved" if reserved == {1} else "are not reserved"

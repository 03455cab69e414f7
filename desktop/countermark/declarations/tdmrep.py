"""`tdmrep.json`: the TDM Reservation Protocol's file (final report of 10 May 2024, section 5)."""

from __future__ import annotations

import json

from countermark.declarations.document import Document
from countermark.declarations.odrl import policy_address_at
from countermark.declarations.site import Site
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.site_words import tdm_reservation

_PATH = ".well-known/tdmrep.json"
Rule = dict[str, str | int]


def documents(site: Site) -> tuple[Document, ...]:
    """The list of rules, longest path first, as the first that matches holds."""
    rules = [
        {"location": part.path, **tdm_rule(site, part.path, part.policy)} for part in site.rules
    ]
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


def tdm_rule(site: Site, path: str, policy: Policy) -> Rule:
    """The two properties for a path with this decision.

    The value is the number, as `"1"` and `true` count as unset. The address of a policy document is
    given where something is reserved and the site has one for the path.
    """
    rule: Rule = {"tdm-reservation": tdm_reservation(policy)}
    address = policy_address_at(site, path)
    return rule | {"tdm-policy": address} if rule["tdm-reservation"] and address else rule


def _said(rules: list[Rule]) -> str:
    reserved = {rule["tdm-reservation"] for rule in rules}
    if len(reserved) > 1:
        return "are reserved in some parts of the site and not in others"
    return "are reserved" if reserved == {1} else "are not reserved"

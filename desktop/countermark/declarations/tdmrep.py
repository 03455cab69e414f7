"""`tdmrep.json`: the TDM Reservation Protocol's file (final report of 10 May 2024, section 5)."""

from __future__ import annotations

import json

from countermark.declarations.document import Document
from countermark.declarations.odrl import policy_address
from countermark.declarations.site import Site
from countermark.rights.vocabulary import tdm_reservation

_PATH = ".well-known/tdmrep.json"


def documents(site: Site) -> tuple[Document, ...]:
    """The list of rules, here one; the value is the number, as `"1"` and `true` count as unset."""
    rule: dict[str, str | int] = {
        "location": site.path,
        "tdm-reservation": tdm_reservation(site.policy),
    }
    if policy_address(site):
        rule["tdm-policy"] = policy_address(site)
    said = "are reserved" if rule["tdm-reservation"] else "are not reserved"
    return (
        Document(
            _PATH,
            json.dumps([rule], indent=2) + "\n",
            f"Put it at {site.address(_PATH)}. If there is one already, add the rule to its list: "
            "longer paths first, as the first rule that matches holds.",
            f"Says that the rights to text and data mining {said}, for crawlers that follow the "
            "TDM Reservation Protocol (TDMRep).",
        ),
    )

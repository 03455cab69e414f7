"""The policy document that TDMRep points to: whom to ask before mining.

TDMRep final report of 10 May 2024, "Expressing a TDM Policy": an ODRL 2.2 offer in JSON-LD.
"""

from __future__ import annotations

import json
from typing import Any

from countermark.declarations.address import clean_mailto, clean_url
from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.rights.vocabulary import TDM_ACTION, odrl_duties

_PATH = "policies/tdm-policy.json"


def policy_address(site: Site) -> str:
    """Where the policy document is found; empty if nothing is reserved and there is none."""
    return site.address(_PATH) if odrl_duties(site.policy) else ""


def documents(site: Site) -> tuple[Document, ...]:
    """The offer, if there is something to ask for."""
    address = policy_address(site)
    if not address:
        return ()
    offer = {
        "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
        "@type": "Offer",
        "profile": "http://www.w3.org/ns/tdmrep",
        "uid": address,
        "assigner": _assigner(site),
        "permission": [
            {
                "target": site.url,
                "action": TDM_ACTION,
                "duty": [{"action": duty} for duty in odrl_duties(site.policy)],
            }
        ],
    }
    return (
        Document(
            _PATH,
            json.dumps(offer, indent=2, ensure_ascii=False) + "\n",
            f"Put it at {address}; the other documents point to it.",
            "Says whom to ask for a licence before mining, for those who met the reservation.",
        ),
    )


def _assigner(site: Site) -> dict[str, Any]:
    """The party in the few vCard terms the profile knows; what is not given is left out."""
    policy = site.policy
    mail = clean_mailto(policy.contact) or clean_mailto(site.party.email)
    # The profile wants the page where a licence is to be had.
    page = clean_url(policy.contact) or clean_url(policy.licence) or clean_url(site.party.website)
    assigner = {"uid": clean_url(site.party.website) or site.origin, "vcard:fn": site.holder}
    if mail:
        assigner["vcard:hasEmail"] = mail
    if page:
        assigner["vcard:hasURL"] = page
    return assigner

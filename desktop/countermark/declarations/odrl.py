"""The policy document that TDMRep points to: whom to ask before mining.

TDMRep final report of 10 May 2024, "Expressing a TDM Policy": an ODRL 2.2 offer in JSON-LD.
"""

from __future__ import annotations

import json
from typing import Any

from countermark.declarations.address import clean_mailto, clean_url
from countermark.declarations.document import Document
from countermark.declarations.naming import of_part
from countermark.declarations.site import Part, Site
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.site_words import TDM_ACTION, odrl_duties


def policy_address(site: Site, part: Part) -> str:
    """Where the policy document of a part is found; empty if nothing is reserved there."""
    return site.address(_path(site, part)) if odrl_duties(part.policy) else ""


def policy_address_at(site: Site, path: str) -> str:
    """Where the policy document that decides for a path is found; empty if there is none."""
    rule = site.rule_at(path)
    return policy_address(site, rule) if rule else ""


def _path(site: Site, part: Part) -> str:
    return of_part(site, part, "policies/tdm-policy", ".json")


def documents(site: Site) -> tuple[Document, ...]:
    """An offer for each part where there is something to ask for."""
    parts = [part for part in site.rules if odrl_duties(part.policy)]
    return tuple(_offer(site, part) for part in parts)


def _offer(site: Site, part: Part) -> Document:
    address = policy_address(site, part)
    offer = {
        "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
        "@type": "Offer",
        "profile": "http://www.w3.org/ns/tdmrep",
        "uid": address,
        "assigner": _assigner(site, part.policy),
        "permission": [
            {
                "target": site.origin + part.path,
                "action": TDM_ACTION,
                "duty": [{"action": duty} for duty in odrl_duties(part.policy)],
            }
        ],
    }
    return Document(
        _path(site, part),
        json.dumps(offer, indent=2, ensure_ascii=False) + "\n",
        f"Put it at {address}; the other documents point to it.",
        f"Says whom to ask for a licence before mining {part.path}, for those who met the "
        "reservation.",
    )


def _assigner(site: Site, policy: Policy) -> dict[str, Any]:
    """The party in the few vCard terms the profile knows; what is not given is left out."""
    mail = clean_mailto(policy.contact) or clean_mailto(site.party.email)
    # The profile wants the page where a licence is to be had.
    page = clean_url(policy.contact) or clean_url(policy.licence) or clean_url(site.party.website)
    assigner = {"uid": clean_url(site.party.website) or site.origin, "vcard:fn": site.holder}
    if mail:
        assigner["vcard:hasEmail"] = mail
    if page:
        assigner["vcard:hasURL"] = page
    return assigner

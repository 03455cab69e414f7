"""`rsl.xml`: the decision as licences of Really Simple Licensing (RSL 1.0, section 3)."""

from __future__ import annotations

from xml.etree import ElementTree

from countermark.declarations.address import clean_mailto, clean_url
from countermark.declarations.document import Document
from countermark.declarations.markup import xml_text
from countermark.declarations.site import Part, Site
from countermark.rights.party import Capacity
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.rsl_words import (
    ASKED_FOR,
    RSL_MEDIA_TYPE,
    RSL_NAMESPACE,
    USAGE,
    Terms,
    rsl_terms,
)

_PATH = "rsl.xml"
_DAYS = "7"  # after which readers must look again (section 3.2); else it is thirty


def address(site: Site) -> str:
    """Where the licences are found, for other documents to point to."""
    return site.address(_PATH)


def documents(site: Site) -> tuple[Document, ...]:
    """One `content` element for each rule of the site; the narrower one holds (section 3.1.1)."""
    root = ElementTree.Element("rsl", {"xmlns": RSL_NAMESPACE, "max-age": _DAYS})
    for part in site.rules:
        _content(root, site, part)
    return (
        Document(
            _PATH,
            xml_text(root),
            f"Put it at {address(site)}; robots.txt points to it. The server should send it as "
            f"{RSL_MEDIA_TYPE}.",
            "Says what is licensed to AI companies and what is not, and whom to ask, for readers "
            "of Really Simple Licensing (RSL).",
        ),
    )


def _content(root: ElementTree.Element, site: Site, part: Part) -> None:
    """A part's licences; a path is a pattern as in robots.txt (section 3.3)."""
    content = ElementTree.SubElement(root, "content", {"url": part.path})
    policy = part.policy.with_contact(site.party.contact)
    asking = _asking(policy)
    for terms in rsl_terms(policy, can_be_asked=bool(asking)):
        _licence(content, terms, asking, _contact(site, policy))
    if site.party.capacity is Capacity.OWNER:
        _copyright(content, site, policy)
    if page := clean_url(policy.licence):
        ElementTree.SubElement(content, "terms").text = page


def _licence(content: ElementTree.Element, terms: Terms, asking: str, contact: str) -> None:
    licence = ElementTree.SubElement(content, "license")
    for name, tokens in (("permits", terms.permits), ("prohibits", terms.prohibits)):
        if tokens:
            ElementTree.SubElement(licence, name, {"type": USAGE}).text = tokens
    if terms.asked_for:
        payment = ElementTree.SubElement(licence, "payment", {"type": ASKED_FOR})
        ElementTree.SubElement(payment, "custom").text = asking
    # Section 3.13: that whoever publishes it stands by it, and whom to ask.
    ElementTree.SubElement(licence, "legal", {"type": "attestation"}).text = "true"
    if contact:
        ElementTree.SubElement(licence, "legal", {"type": "contact"}).text = contact


def _copyright(content: ElementTree.Element, site: Site, policy: Policy) -> None:
    """Who holds the rights (section 3.16); a licensee or an agent does not say who that is."""
    details = {
        "type": "organization" if site.party.organisation.strip() else "",
        "contactEmail": _mail(site, policy).removeprefix("mailto:"),
        "contactUrl": _page(site, policy),
    }
    known = {name: value for name, value in details.items() if value}
    ElementTree.SubElement(content, "copyright", known).text = site.holder


def _asking(policy: Policy) -> str:
    """Where a licence is to be had (section 3.9); empty if the policy names no place."""
    return clean_url(policy.licence) or clean_url(policy.contact) or clean_mailto(policy.contact)


def _contact(site: Site, policy: Policy) -> str:
    return _mail(site, policy) or _page(site, policy)


def _mail(site: Site, policy: Policy) -> str:
    return clean_mailto(policy.contact) or clean_mailto(site.party.email)


def _page(site: Site, policy: Policy) -> str:
    return clean_url(policy.contact) or clean_url(policy.licence) or clean_url(site.party.website)

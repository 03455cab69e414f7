"""What a page says of a picture on it: schema.org's ImageObject, with the licence fields that
Google Images shows (developers.google.com, "Image metadata"). It is no opt-out: it leads to one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from countermark.declarations.address import clean_mailto, clean_url
from countermark.declarations.document import Document, Kind
from countermark.declarations.naming import beside
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.declarations.text import one_line

_PURPOSE = (
    "Names creator, notice and licence of one picture to search engines; Google Images shows them."
)


def documents(site: Site) -> Iterator[Document]:
    """One for each picture that has an address on the site."""
    for work in site.works:
        if work.path and work.media_type.startswith("image/"):
            yield Document(
                beside(work, ".jsonld"),
                _for_script(image_object(site, work)),
                'Put it into <script type="application/ld+json"> … </script> on every page that '
                f"shows {work.path}.",
                _PURPOSE,
                Kind.WORK,
            )


def image_object(site: Site, work: PublishedWork) -> dict[str, Any]:
    """The JSON-LD object; what is not known is left out."""
    policy = work.policy.with_contact(site.party.contact)
    creator = one_line(work.creator) or site.holder
    terms = clean_url(policy.licence) or clean_url(site.party.website) or site.url
    asking = clean_url(policy.contact) or clean_mailto(policy.contact)
    found: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "ImageObject",
        "contentUrl": site.origin + work.path,
        "license": terms,
        "acquireLicensePage": asking or terms,
        "usageInfo": terms,
        "creditText": site.holder,
        "creator": {"@type": "Person", "name": creator},
        "copyrightNotice": f"{_notice(work, creator)} {site.terms_of(policy)}",
        "encodingFormat": work.media_type,
        "name": one_line(work.title),
        "caption": one_line(work.caption, 2000),
        "dateCreated": work.captured_at,
        "datePublished": work.published_on,
        "sha256": work.sha256,
        "width": work.width,
        "height": work.height,
    }
    if work.content_code:
        found["identifier"] = {
            "@type": "PropertyValue",
            "propertyID": "ISCC",
            "value": work.content_code,
        }
    return {key: value for key, value in found.items() if value}


def _notice(work: PublishedWork, creator: str) -> str:
    year = work.captured_at[:4]
    return one_line(work.notice) or f"© {f'{year} ' if year else ''}{creator}."


def _for_script(found: dict[str, Any]) -> str:
    """JSON that cannot end the script element it is put into."""
    text = json.dumps(found, indent=2, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028") + "\n"

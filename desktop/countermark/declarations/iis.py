"""The response headers for IIS."""

from __future__ import annotations

from collections import Counter
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import (
    PURPOSE,
    coarsened,
    has_pattern,
    header_names,
    response_headers,
)
from countermark.declarations.site import Part, Site

_PATH = "server/web.config"
# What the attribute `path` of `location` does not take (IIS configuration reference).
_REFUSED = set('\\?;:@&=+$,|"<>*%')


def documents(site: Site) -> tuple[Document, ...]:
    """A `web.config`: what is sent everywhere, and for each part what is sent there instead."""
    seen = Counter(part.path.lower() for part in site.rules)

    def can_tell(part: Part) -> bool:
        plain = unquote(part.path)
        return (
            has_pattern(part)
            and part.path.endswith("/")
            and seen[part.path.lower()] == 1
            and plain.isprintable()
            and not _REFUSED & set(plain)
        )

    told = coarsened(site, can_tell)
    top = told.site.whole or bool(told.site.parts)
    folder = for_people("the site's top folder" if top else f"the folder that serves {site.path}")
    return (
        Document(
            _PATH,
            _config(told.site, site, top=top),
            for_people(
                f"For IIS: put it into {folder}; if there is a web.config already, add the headers "
                "to it."
            )
            + told.warning,
            PURPOSE,
            Kind.SERVER,
        ),
    )


def _config(site: Site, declared: Site, *, top: bool) -> str:
    root = ET.Element("configuration")
    own, names = site.rules[-1], header_names(site)
    if site.whole or not top:
        _headers(ET.SubElement(root, "system.webServer"), site, declared, own, ())
    inner = site.rules[:-1] if site.whole or not top else site.rules
    for part in reversed(inner):
        place = {"path": unquote(part.path).strip("/"), "inheritInChildApplications": "true"}
        location = ET.SubElement(root, "location", place)
        _headers(ET.SubElement(location, "system.webServer"), site, declared, part, names)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, "unicode")}\n'


def _headers(
    section: ET.Element, site: Site, declared: Site, part: Part, removed: tuple[str, ...]
) -> None:
    """What is set further out is taken away first: a name that is added twice stops IIS."""
    headers = ET.SubElement(ET.SubElement(section, "httpProtocol"), "customHeaders")
    for name in removed:
        ET.SubElement(headers, "remove", {"name": name})
    for name, value in response_headers(site, part, declared):
        ET.SubElement(headers, "add", {"name": name, "value": value})

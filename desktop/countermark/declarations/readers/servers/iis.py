"""IIS: custom headers in `web.config`, also for one `location` (IIS configuration reference)."""

from __future__ import annotations

# The standard library's parser is safe here: entities need a document type, which is refused.
from xml.etree import ElementTree

from countermark.declarations.readers.servers.sends import Sends, decoded

_KNOWN = {"httpProtocol", "staticContent"}


def sends(text: str, path: str) -> Sends:
    """What IIS sends for a path, with this file in the site's top folder."""
    if "<!DOCTYPE" in text:
        return Sends(problems=("web.config declares a document type.",))
    try:
        root = ElementTree.fromstring(text.strip().encode())  # noqa: S314 - no document type
    except (ElementTree.ParseError, ValueError, LookupError):
        return Sends(problems=("web.config is no well-formed XML.",))
    problems: list[str] = []
    headers: dict[str, tuple[str, str]] = {}
    for section in _sections(root, decoded(path), problems):
        _read(section, headers, problems)
    return Sends(tuple(headers.values()), tuple(dict.fromkeys(problems)))


def _sections(
    root: ElementTree.Element, path: str, problems: list[str]
) -> list[ElementTree.Element]:
    """The sections that hold for a path, the widest first, as each builds on the one around it."""
    if root.tag != "configuration":
        problems.append("web.config has no element configuration at its top.")
    found: list[tuple[int, ElementTree.Element]] = []
    for child in root:
        if child.tag == "system.webServer":
            found.append((0, child))
        elif child.tag == "location":
            place = "/" + child.get("path", "").strip("/.")
            inside = path.lower() == place.lower() or path.lower().startswith(
                place.lower().rstrip("/") + "/"
            )
            if inside:
                found += [(len(place), each) for each in child.findall("system.webServer")]
        else:
            problems.append(f"web.config has the element {child.tag}, not known here.")
    return [section for _, section in sorted(found, key=lambda item: item[0])]


def _read(
    section: ElementTree.Element, headers: dict[str, tuple[str, str]], problems: list[str]
) -> None:
    unknown = [child.tag for child in section if child.tag not in _KNOWN]
    problems += [f"web.config has the element {tag}, not known here." for tag in unknown]
    for entry in section.findall("httpProtocol/customHeaders/*"):
        name = entry.get("name", "")
        key = name.lower()
        if entry.tag == "clear":
            headers.clear()
        elif entry.tag == "remove":
            headers.pop(key, None)
        elif entry.tag != "add" or not name:
            problems.append(f"web.config has the element {entry.tag}, not known here.")
        elif key in headers:
            problems.append(f"IIS would fail: web.config adds {name} twice without removing it.")
        else:
            headers[key] = (name, entry.get("value", ""))

"""Names inside the export folder for what belongs to one work, or to one part of a site."""

from __future__ import annotations

import re
from hashlib import sha256
from urllib.parse import unquote

from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Part, Site

_FOLDER = "works"
_ELSEWHERE = "elsewhere"
# Names that Windows or any file system takes for something else.
_UNFIT = re.compile(
    r'[<>:"|?*\\/\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE
)


def beside(work: PublishedWork, suffix: str) -> str:
    """The path of a file that belongs to a work: `works/portfolio/harbour.jpg.xmp`.

    Works of a site lie as they do there; all others carry a part of their digest, so that works of
    one name stay apart.
    """
    if not work.path:
        mark = (work.sha256 or sha256(work.name.encode()).hexdigest())[:8]
        return f"{_FOLDER}/{_ELSEWHERE}/{mark}-{_fit(work.name, work.name)}{suffix}"
    segments = [_fit(unquote(part), part) for part in work.path.split("/") if part]
    return f"{_FOLDER}/{'/'.join(segments)}{suffix}"


def of_part(site: Site, part: Part, stem: str, ending: str) -> str:
    """The path of a document of one part: `policies/tdm-policy-press.json`.

    That of the site itself is the stem with its ending.
    """
    if part.path == site.path:
        return stem + ending
    words = _slug(part.path)
    # `/a/b/` and `/a-b/` would share a name.
    twins = sum(_slug(each.path) == words for each in site.rules)
    mark = "-" + sha256(part.path.encode()).hexdigest()[:8] if twins > 1 else ""
    return f"{stem}-{words}{mark}{ending}"


def _slug(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-")


def _fit(name: str, escaped: str) -> str:
    """The name itself, or escaped where a file system might not take it."""
    if not _UNFIT.search(name) and name.isprintable():
        return name
    return re.sub(
        r"[^A-Za-z0-9%_-]|^(?=\.)",
        lambda found: f"%{ord(found[0][0]):02X}" if found[0] else "",
        escaped,
    )

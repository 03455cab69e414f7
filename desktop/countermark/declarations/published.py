"""A work as it is met on a site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from countermark.rights.origin import Origin
from countermark.rights.policy import Permission, Policy, Use


@dataclass(frozen=True)
class PublishedWork:
    """One rendition of a work, and where it can be fetched.

    Attributes:
        path: on the site, percent-encoded, beginning with a slash; empty if it lies on none.
        policy: the decision for the work.
        name: the file's name on the person's disk.
        media_type, width, height, sha256: of that file; pixels as shown.
        title, creator, caption, notice: texts; empty if not known.
        captured_at: local time of the camera, ISO 8601; empty if not known.
        published_on: first day of publication, ISO 8601; empty if not known or not published.
        origin: how it was made, if its creator said so.
        content_code: its ISCC Content-Code, which copies keep; empty if there is none.
        iscc: the ISCC-CODE of the file's own bytes and content; empty if there is none.
        in_file: what the credential in the file answers for each use; empty without one.
    """

    path: str
    policy: Policy
    name: str
    media_type: str
    sha256: str
    width: int = 0
    height: int = 0
    title: str = ""
    creator: str = ""
    caption: str = ""
    notice: str = ""
    captured_at: str = ""
    published_on: str = ""
    origin: Origin | None = None
    content_code: str = ""
    iscc: str = ""
    in_file: Mapping[Use, Permission] = field(default_factory=dict)

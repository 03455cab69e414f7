"""Who reserves rights, and in what capacity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from countermark.base.errors import for_people


class Capacity(StrEnum):
    """On what ground a party may speak for a work."""

    OWNER = "owner"
    LICENSEE = "licensee"
    AGENT = "agent"


@dataclass(frozen=True)
class Party:
    """A person or an organisation.

    Attributes:
        name: as it should appear in credits.
        organisation, email, website: optional; empty if not given.
        capacity: on what ground the party declares.
    """

    name: str
    organisation: str = ""
    email: str = ""
    website: str = ""
    capacity: Capacity = Capacity.OWNER

    @property
    def contact(self) -> str:
        """Where to ask for permission: the website, else the e-mail as a `mailto:` address."""
        if self.website:
            return self.website
        return f"mailto:{self.email}" if self.email else ""

    @property
    def credit(self) -> str:
        """`Ana Ruiz / Studio Ruiz`, or the name alone."""
        if self.organisation and self.organisation != self.name:
            return f"{self.name} / {self.organisation}"
        return self.name


def website_problem(text: str) -> str:
    """Why a text is not a web address, in a sentence; empty if it is one."""
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return for_people("This is not a web address.")
    if parts.scheme not in {"http", "https"} or not host:
        return for_people("A web address begins with https:// and names a site.")
    if any(character.isspace() or ord(character) < 32 for character in text):
        return for_people("A web address has no spaces.")
    return ""


def email_problem(text: str) -> str:
    """Why a text is not an e-mail address, in a sentence; empty if it may be one."""
    local, at, domain = text.rpartition("@")
    if not at or not local or "." not in domain.strip(".") or any(c.isspace() for c in text):
        return for_people("An e-mail address looks like name@example.org.")
    return ""

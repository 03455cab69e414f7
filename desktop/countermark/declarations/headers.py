"""The response headers that say the decision with every file; one list for every kind of server."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import unquote

from countermark.base.errors import for_people
from countermark.declarations import rsl
from countermark.declarations.odrl import policy_address
from countermark.declarations.site import Part, Site
from countermark.rights.policy import strictest
from countermark.rights.vocabulary.rsl_words import RSL_MEDIA_TYPE
from countermark.rights.vocabulary.site_words import (
    aipref_usage,
    index_directives,
    noai_directives,
    tdm_reservation,
)

PURPOSE = (
    "Sends the decision as response headers with every file; programs that collect pictures for "
    "training look there."
)
# Printable ASCII, without what a server's configuration expands: `$name` in nginx and `${name}`
# in Apache, `%name` in Apache's Header, and the backslash in both.
_PLAIN = re.compile(r"[ -~]+")
_EXPANDED = re.compile(r"[$%\\]")


def response_headers(
    site: Site, part: Part, declared: Site | None = None
) -> tuple[tuple[str, str], ...]:
    """Names and values for one of the site's rules, one line each, each name once.

    `X-Robots-Tag` is one line because some readers keep only the first or the last of two; its
    directives have no colon, after which others stop reading.

    Args:
        site: as the server can tell it apart.
        part: one of its rules.
        declared: the site as it was decided, if that is another one: only its policy documents
            are there to point to.

    Raises:
        ValueError: a value cannot stand in a server's configuration as it is (a bug).
    """
    robots = [noai_directives(part.policy), index_directives(part.policy)]
    address = policy_address(site, part)
    there = {policy_address(declared or site, each) for each in (declared or site).rules}
    headers = (
        ("tdm-reservation", str(tdm_reservation(part.policy))),
        ("tdm-policy", address if address in there else ""),
        ("X-Robots-Tag", ", ".join(directive for directive in robots if directive)),
        ("Content-Usage", aipref_usage(part.policy)),
        ("Link", f'<{rsl.address(site)}>; rel="license"; type="{RSL_MEDIA_TYPE}"'),
    )
    said = tuple((name, value) for name, value in headers if value)
    for name, value in said:
        if not _PLAIN.fullmatch(value) or _EXPANDED.search(value):
            raise ValueError(f"{name} cannot be {value!r}")
    return said


def header_names(site: Site) -> tuple[str, ...]:
    """Every header that is sent anywhere on the site."""
    sent = (name for part in site.rules for name, _ in response_headers(site, part))
    return tuple(dict.fromkeys(sent))


def pattern_of(path: str) -> str:
    """A regular expression for what begins with a path as servers compare it: decoded.

    Signs of ASCII that mean something to a pattern or to a configuration's quotes stand as their
    numbers, which PCRE, RE2 and every such file take alike; all others stand for themselves.
    """
    return "^" + "".join(
        sign if not sign.isascii() or sign.isalnum() or sign in "/-_~" else f"\\x{ord(sign):02x}"
        for sign in unquote(path)
    )


def has_pattern(part: Part) -> bool:
    """Whether `pattern_of` matches the part's path in every server.

    It cannot where the path is no text, or has invisible signs that a configuration would lose.
    """
    try:
        plain = unquote(part.path, errors="strict")
    except UnicodeDecodeError:
        return False
    return all(sign.isascii() or sign.isprintable() for sign in plain)


@dataclass(frozen=True)
class Coarsened:
    """A site as a server can tell its parts apart.

    Attributes:
        site: with the parts that it can; whatever lies around the others has the strictest of
            both decisions.
        lost: the paths of the others.
    """

    site: Site
    lost: tuple[str, ...]

    @property
    def warning(self) -> str:
        """What to tell the person; empty if nothing was lost."""
        if not self.lost:
            return ""
        shown = ", ".join(self.lost[:5]) + (" and others" if len(self.lost) > 5 else "")
        said = for_people(
            f"It cannot tell {shown} from what lies around, so the strictest is said for both."
        )
        return f" {said}"


def coarsened(site: Site, can_tell: Callable[[Part], bool]) -> Coarsened:
    """The site without the parts that a kind of server has no way to tell apart."""
    kept = [part for part in site.parts if can_tell(part)]
    lost = [part for part in site.parts if not can_tell(part)]
    policies = {part.path: part.policy for part in (*kept, Part(site.path, site.policy))}
    for part in lost:
        around = max((path for path in policies if part.path.startswith(path)), key=len)
        # What lies deeper inside may be told apart still, and keeps its own decision.
        both = strictest([policies[around], part.policy])
        assert both is not None  # noqa: S101 - of two
        policies[around] = both
    return Coarsened(
        replace(
            site,
            policy=policies[site.path],
            parts=tuple(Part(part.path, policies[part.path]) for part in kept),
        ),
        tuple(sorted(part.path for part in lost)),
    )


def quoted(value: str) -> str:
    """A header value as nginx and Apache both read it: in double quotes."""
    escaped = value.replace('"', '\\"')
    return f'"{escaped}"'

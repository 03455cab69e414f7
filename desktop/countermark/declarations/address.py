"""Web addresses as people type them, made into what a URI may be (RFC 3986)."""

from __future__ import annotations

import ipaddress
import os
import re
import unicodedata
from urllib.parse import quote, urlsplit

from countermark.declarations.text import one_line

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_LOST_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LONGEST = 2000  # characters; servers and crawlers take no more
_HOME_PAGE = re.compile(r"/(index|default)\.[A-Za-z]+$")
# What a path may hold as it is (RFC 3986, section 3.3). `*` and `$` may stand in a path too, but
# robots.txt and tdmrep.json take them for patterns, so they are escaped.
_IN_PATH = "/%~!&'()+,;=:@-._"
_AFTER_PATH = _IN_PATH + "*$?"


def split_address(text: str) -> tuple[str, str]:
    """Origin and path of an address: `("https://ana.example:8443", "/portfolio/")`.

    Without a scheme it is https. Query and fragment go, and so does the name of a home page
    (`/index.html`), which stands for its folder.

    Raises:
        ValueError: it is no web address; the message says why in a sentence.
    """
    typed = text.strip()
    if len(typed) > _LONGEST:
        raise ValueError("A web address is shorter.")
    if not typed.isprintable():
        raise ValueError("A web address is one line of plain characters.")
    if not _SCHEME.match(typed):
        typed = "https://" + typed.removeprefix("//")
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("This is not how a web address is written.") from None
    if parts.scheme not in {"http", "https"}:
        raise ValueError("A site's address begins with https:// or http://.")
    if "@" in parts.netloc:
        raise ValueError("This looks like an e-mail address or a login.")
    if port == 0:
        raise ValueError("There is no port 0.")
    name = _ipv6(host) if "[" in parts.netloc else _ascii_host(host)
    origin = f"{parts.scheme}://{name}" + (f":{port}" if port else "")
    return origin, _HOME_PAGE.sub("/", _escaped(_resolved(parts.path), _IN_PATH))


def clean_url(text: str) -> str:
    """A whole web address in ASCII, query and fragment kept; empty if the text is none."""
    try:
        origin, _ = split_address(text)
        parts = urlsplit(text.strip())
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"}:
        return ""
    query = f"?{_escaped(parts.query, _AFTER_PATH)}" if parts.query else ""
    fragment = f"#{_escaped(parts.fragment, _AFTER_PATH)}" if parts.fragment else ""
    return origin + _escaped(parts.path, _IN_PATH) + query + fragment


def clean_mailto(text: str) -> str:
    """A `mailto:` address in ASCII (RFC 6068), with or without the scheme given; empty if none."""
    address = one_line(text.strip().removeprefix("mailto:"), 320)
    local, at, domain = address.rpartition("@")
    if not (local and at and domain) or "://" in address or " " in address:
        return ""
    return "mailto:" + quote(local, safe="!$'*+-._~") + "@" + quote(domain, safe="-.")


def escaped_name(name: str) -> str:
    """A file's name as one segment of a path; every byte of it comes back when it is read."""
    return quote(os.fsencode(name), safe=_IN_PATH.replace("/", "").replace("%", ""))


def _ipv6(host: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(host.replace('%', ' '))}]"
    except ValueError:
        raise ValueError("This is not an IPv6 address of a site.") from None


def _ascii_host(host: str) -> str:
    # As browsers do it (UTS 46, non-transitional): `ß` stays itself. Python's own "idna" codec
    # follows the standard of 2003 and would name another site.
    composed = unicodedata.normalize("NFKC", host).lower().replace("。", ".").rstrip(".")
    labels = [
        label if label.isascii() else f"xn--{label.encode('punycode').decode()}"
        for label in composed.split(".")
    ]
    name = ".".join(labels)
    if name != "localhost" and len(labels) < 2:
        raise ValueError("The name of a site has a dot in it, as in example.org.")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValueError("This is not the name of a site.")
    return name


def _resolved(path: str) -> str:
    """The path without `.` and `..` (RFC 3986, section 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)


def _escaped(text: str, safe: str) -> str:
    return quote(_LOST_PERCENT.sub("%25", text), safe=safe)

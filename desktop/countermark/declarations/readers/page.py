"""A web page: meta tags, links to licences, and what JSON-LD says of the pictures on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from countermark.declarations.readers.noai import read_robots_meta
from countermark.declarations.readers.says import Says
from countermark.declarations.readers.tdmrep import read_tdm_meta

_LICENCE_FIELDS = ("license", "acquireLicensePage", "usageInfo", "copyrightNotice", "creditText")


@dataclass(frozen=True)
class Page:
    """What a page says.

    Attributes:
        tdm: TDMRep's meta tags.
        robots: `<meta name="robots">`.
        licences: addresses of RSL licences (`rel="license"`, `application/rsl+xml`).
        pictures: an entry for each schema.org ImageObject: its address and licence fields.
        problems: what is wrong with the JSON-LD, a sentence each.
    """

    tdm: Says
    robots: Says
    licences: tuple[str, ...]
    pictures: tuple[dict[str, str], ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Found:
    metas: list[tuple[str, str]] = field(default_factory=list)
    licences: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)


def read_page(html: str) -> Page:
    """Read a page; meta tags count in its head alone, as readers of them look there."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    found = parser.found
    pictures: list[dict[str, str]] = []
    problems = []
    for script in found.scripts:
        try:
            pictures += read_json_ld(script)
        except ValueError:
            problems.append("The page has JSON-LD that is no JSON.")
    robots = [content for name, content in found.metas if name == "robots"]
    return Page(
        read_tdm_meta(found.metas),
        read_robots_meta(robots),
        tuple(found.licences),
        tuple(pictures),
        tuple(problems),
    )


def read_json_ld(text: str) -> list[dict[str, str]]:
    """The ImageObjects of a JSON-LD text: `contentUrl` and the licence fields that are texts.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return [
            {
                key: value
                for key in ("contentUrl", *_LICENCE_FIELDS)
                if isinstance(value := node.get(key), str)
            }
            for node in _nodes(json.loads(text))
            if "ImageObject" in _types(node)
        ]
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from _nodes(each)


def _types(node: dict[str, Any]) -> list[Any]:
    kind = node.get("@type")
    return kind if isinstance(kind, list) else [kind]


class _Parser(HTMLParser):
    """Collects what speaks of rights.

    Attributes:
        found: so far.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found = _Found()
        self._in_body = False
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag of the head, and the beginning of JSON-LD anywhere."""
        values = {name: value or "" for name, value in reversed(attrs)}
        kind = values.get("type", "").strip().lower()
        if tag == "body":
            self._in_body = True
        elif tag == "meta" and not self._in_body and "name" in values:
            name = values["name"].strip().lower()
            self.found.metas.append((name, values.get("content", "")))
        elif tag == "link" and kind == "application/rsl+xml":
            if "license" in values.get("rel", "").lower().split():
                self.found.licences.append(values.get("href", ""))
        elif tag == "script" and kind == "application/ld+json":
            self._script = []

    def handle_data(self, data: str) -> None:
        """Keep the text of JSON-LD."""
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        """End the text of JSON-LD."""
        if tag == "script" and self._script is not None:
            self.found.scripts.append("".join(self._script))
            self._script = None

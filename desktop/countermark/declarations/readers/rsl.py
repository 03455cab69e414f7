"""`rsl.xml`: licences of Really Simple Licensing (RSL 1.0, recommendation of 10 December 2025)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

# The standard library's parser is safe here: entities need a document type, which is refused.
from xml.etree import ElementTree

from countermark.declarations.readers.patterns import matches, octets
from countermark.declarations.readers.says import TRAINING, Says, silent
from countermark.rights.policy import Permission, Use

_SPACE = "{https://rslstandard.org/rsl}"
_ELEMENTS = {
    "rsl", "content", "license", "permits", "prohibits", "payment", "standard", "custom", "amount",
    "legal", "schema", "copyright", "terms",
}  # fmt: skip
# Section 3.4.1.1. The wide tokens hold AI uses too that have no token of their own.
_OTHER_AI = "other AI uses"
_AI = frozenset({"ai-train", "ai-input", "ai-index", _OTHER_AI})
_EVERY = _AI | {"search"}
_TOKENS = {
    "all": _EVERY,
    "ai-all": _AI,
    "ai-train": frozenset({"ai-train"}),
    "ai-input": frozenset({"ai-input"}),
    "ai-index": frozenset({"ai-index"}),
    "search": frozenset({"search"}),
}
_NEEDED = {
    **dict.fromkeys(TRAINING, ("ai-train",)),
    Use.INFERENCE: ("ai-input", "ai-index"),
    Use.DATA_MINING: (_OTHER_AI,),
    Use.SEARCH: ("search",),
}


class _InvalidError(ValueError):
    """The document breaks a rule of the standard; the message is a sentence."""


def read_rsl(text: str, path: str, origin: str = "") -> Says:
    """What the licences say of a path below an origin: the longest matching `content` holds.

    Uses are refused if any licence prohibits them, and if there are permissions and they are not
    among them (sections 3.5 and 3.6). A licence without payment is free.
    """
    try:
        content = _content_at(_root(text), path, origin)
        return silent() if content is None else _conclusion(content)
    except _InvalidError as error:
        return silent(str(error))


def paths_named(text: str, origin: str = "") -> tuple[str, ...]:
    """The patterns of paths that an `rsl.xml` licenses."""
    try:
        contents = _root(text).findall(f"{_SPACE}content")
    except _InvalidError:
        return ()
    return tuple(filter(None, (_pattern(each.get("url", ""), origin) for each in contents)))


@lru_cache(maxsize=4)
def _root(text: str) -> ElementTree.Element:
    if "<!DOCTYPE" in text:
        raise _InvalidError("rsl.xml declares a document type.")
    try:
        root = ElementTree.fromstring(text.strip().encode())  # noqa: S314 - no document type
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise _InvalidError("rsl.xml is no well-formed XML.") from error
    if root.tag != f"{_SPACE}rsl":
        raise _InvalidError("rsl.xml is not in the namespace of RSL.")
    for element in root.iter():
        name = element.tag.removeprefix(_SPACE)
        if (name != element.tag and name not in _ELEMENTS) or "}" not in element.tag:
            raise _InvalidError(f"rsl.xml has an unknown element “{name}”, so that it is invalid.")
    return root


def _content_at(root: ElementTree.Element, path: str, origin: str) -> ElementTree.Element | None:
    fitting = []
    for content in root.findall(f"{_SPACE}content"):
        pattern = _pattern(content.get("url", ""), origin)
        if pattern and matches(pattern, path):
            fitting.append((octets(pattern), content))
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _pattern(url: str, origin: str) -> str:
    """The path of a full address of this origin, else the path itself; empty for others'."""
    if url.startswith("/"):
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    mine = urlsplit(origin).netloc.lower()
    if not parts.netloc or (mine and parts.netloc.lower() != mine):
        return ""
    query = f"?{parts.query}" if parts.query else ""
    return (parts.path or "/") + query


def _conclusion(content: ElementTree.Element) -> Says:
    licences = content.findall(f"{_SPACE}license")
    if not licences:
        return silent("rsl.xml has content without a licence.")
    prohibited = frozenset().union(*(_usage(each, "prohibits") or () for each in licences))
    answers = dict.fromkeys(_EVERY, Permission.NOT_ALLOWED)
    for licence in licences:
        answer = _price(licence, content)
        for token in (_usage(licence, "permits") or _EVERY) - prohibited:
            answers[token] = min(answers[token], answer, key=lambda each: each.strictness)
    return Says({use: _strictest(answers[token] for token in needed)
                 for use, needed in _NEEDED.items()})  # fmt: skip


def _usage(licence: ElementTree.Element, name: str) -> frozenset[str] | None:
    """The uses that an element of a licence names; None without one."""
    found = [each for each in licence.findall(f"{_SPACE}{name}") if each.get("type") == "usage"]
    if not found:
        return None
    if len(found) > 1:
        raise _InvalidError(f"rsl.xml has two elements “{name}” for usage in one licence.")
    words = (found[0].text or "").split()
    unknown = [word for word in words if word not in _TOKENS]
    if unknown or not words:
        raise _InvalidError(f"rsl.xml has the unknown usage “{' '.join(unknown)[:40]}”.")
    return frozenset().union(*(_TOKENS[word] for word in words))


def _price(licence: ElementTree.Element, content: ElementTree.Element) -> Permission:
    """Free, or on conditions: a payment, a server that gives licences, some users or places."""
    payment = licence.find(f"{_SPACE}payment")
    paid = payment is not None and payment.get("type") != "free"
    some = any(
        each.get("type") != "usage"
        for name in ("permits", "prohibits")
        for each in licence.findall(f"{_SPACE}{name}")
    )
    bound = paid or some or content.get("server") is not None
    return Permission.CONSTRAINED if bound else Permission.ALLOWED


def _strictest(answers: Iterable[Permission]) -> Permission:
    return max(answers, key=lambda each: each.strictness)

"""What a merge comes to, and files as text without losing a byte."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BOM = "\ufeff"
# UTF-16 and UTF-32, of which no reader of these files makes sense.
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


@dataclass(frozen=True)
class Merged:
    """The file to put in place of an existing one.

    Attributes:
        data: its bytes.
        notes: what was done, a sentence each.
        warnings: what the person must look at, a sentence each: what their own lines do against
            the decision, which no line of ours can mend.
        replaced: whether nothing of the existing file is in it, so that it must be kept aside.
    """

    data: bytes
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    replaced: bool = False


Merger = Callable[[str, bytes, str], Merged]
"""A merge of one kind of file: its path, the existing bytes, our text."""


def replaced(path: str, data: bytes, reason: str) -> Merged:
    """Our lines alone, because the existing file cannot be merged with them."""
    return Merged(data, notes=(f"{path} is replaced: {reason}",), replaced=True)


def difference(path: str, old: bytes, new: bytes) -> str:
    """A unified diff for people; empty if nothing changes. Bytes that are no UTF-8 show as �."""
    return "".join(
        line if line.endswith("\n") else f"{line}\n"
        for line in difflib.unified_diff(
            _shown(old), _shown(new), f"{path} (existing)", f"{path} (new)"
        )
    )


def _shown(data: bytes) -> list[str]:
    return data.decode("utf-8", "replace").splitlines(keepends=True)


def is_text(data: bytes) -> bool:
    """Whether readers take the bytes for text: any superset of ASCII will do."""
    return not data.startswith(_WIDE)


def decoded(data: bytes) -> tuple[str, str]:
    """The byte order mark, if there is one, and the text; other encodings survive as escapes."""
    text = data.decode("utf-8", "surrogateescape")
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def encoded(text: str) -> bytes:
    """The bytes of a text made by `decoded`, with what was added in UTF-8."""
    return text.encode("utf-8", "surrogateescape")


def lines_of(text: str) -> list[str]:
    """The lines with their ends, which are those of files (LF, CR, CRLF) and no others."""
    return _LINE.findall(text)


def line_end(text: str) -> str:
    """The line end that a text uses most; LF if it has none."""
    pairs = text.count("\r\n")
    ends = {"\r\n": pairs, "\n": text.count("\n") - pairs, "\r": text.count("\r") - pairs}
    best = max(ends, key=lambda end: ends[end])
    return best if ends[best] else "\n"

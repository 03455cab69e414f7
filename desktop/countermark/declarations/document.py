"""One file of an export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """A rendered document.

    Attributes:
        path: inside the export folder, with forward slashes.
        text: the whole content, to be written as UTF-8 with LF line ends.
        place: a sentence: where on the site it goes.
        purpose: a sentence: what it says and who reads it.
    """

    path: str
    text: str
    place: str
    purpose: str

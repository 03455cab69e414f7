"""PDF: whether it is whole, what its first page looks like, and what forbids to rewrite it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from countermark.base.errors import FileRefused, for_people
from countermark.media.picture import Picture, jpeg_of

_ONE_AT_A_TIME = threading.Lock()  # PDFium is not thread-safe
_ENCRYPTED = for_people("it is encrypted")
_SIGNED = for_people("it is digitally signed, and writing into it would break that signature")
_POINTS_PER_INCH = 72


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(path)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise FileRefused(
                "The PDF file is damaged or incomplete.", "Export it again from its source."
            ) from error
        try:
            yield document
        finally:
            document.close()


def examine_document(path: Path, *, thumbnail: int = 0) -> Picture:
    """Open a document; its size is that of its first page, in points of 1/72 inch.

    A document that takes a password to open is looked at no further.

    Raises:
        FileRefused: it is damaged, or has no page.
    """
    try:
        with _opened(path) as document:
            return _first_page(document, thumbnail)
    except FileRefused as refused:
        if isinstance(refused.__cause__, pypdfium2.PdfiumError) and _wants_password(refused):
            return Picture(0, 0, 1, obstacle=_ENCRYPTED)
        raise


def _first_page(document: Any, thumbnail: int) -> Picture:
    if not len(document):
        raise FileRefused("The PDF file has no pages.")
    page = document[0]
    width, height = page.get_size()
    small = _drawn(page, width, height, thumbnail) if thumbnail else b""
    obstacle = _obstacle(document)
    return Picture(round(width), round(height), len(document), small, obstacle=obstacle)


def describe_document(path: Path) -> dict[str, str]:
    """Title, creator and caption as the document information states them; else left out."""
    try:
        with _opened(path) as document:
            stated = document.get_metadata_dict(skip_empty=True)
    except FileRefused:
        return {}
    names = {"Title": "title", "Author": "creator", "Subject": "caption"}
    return {name: stated[key].strip() for key, name in names.items() if key in stated}


def content_digest(path: Path) -> str:
    """A digest of what a reader sees: each page's size, rotation and text.

    Raises:
        FileRefused: it cannot be opened.
    """
    digest = hashlib.sha256()
    with _opened(path) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            state = (page.get_mediabox(), page.get_rotation(), text.get_text_bounded())
            digest.update(repr(state).encode("utf-8", "surrogatepass"))
            text.close()
            page.close()
    return digest.hexdigest()


def _obstacle(document: Any) -> str:
    if pdfium.FPDF_GetSecurityHandlerRevision(document) != -1:
        return _ENCRYPTED
    return _SIGNED if pdfium.FPDF_GetSignatureCount(document) > 0 else ""


def _wants_password(refused: FileRefused) -> bool:
    return "password" in str(refused.__cause__).lower()


def _drawn(page: Any, width: float, height: float, side: int) -> bytes:
    longer = max(width, height)
    if longer <= 0:
        return b""
    return jpeg_of(page.render(scale=side / longer).to_pil(), side)

"""TDM·AI: declarations bound to ISCC codes, which hold wherever a copy of the work goes.

docs.tdmai.org, "JSON Schema Definition" and "JSON Format for TDMrep Declarations".
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from countermark.declarations.document import Document, Kind
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.declarations.tdmrep import tdm_rule
from countermark.rights.vocabulary.tdmai_words import (
    ACTIVATE,
    LEGAL_GROUND,
    VERSION,
    tdmai_preferences,
)

_PLACE = "Hand it to a registry of TDM·AI declarations (Liccium's, say); each line is one of them."


def documents(site: Site) -> Iterator[Document]:
    """Two lists, in the protocol's two vocabularies; none where no work has a code."""
    works = [work for work in site.works if work.iscc]
    if not works:
        return
    yield Document(
        "lists/tdmai.jsonl",
        _lines(_preferences(site, work, code) for work in works for code in _codes(work)),
        _PLACE,
        "Binds the decision on each work to what it shows, so that it holds for copies without "
        "metadata too.",
        Kind.LIST,
    )
    yield Document(
        "lists/tdmai-tdmrep.jsonl",
        _lines(_reservation(site, work, code) for work in works for code in _codes(work)),
        _PLACE,
        "The same in the words of TDMRep: reserved or not, and where to ask.",
        Kind.LIST,
    )


def _codes(work: PublishedWork) -> tuple[str, ...]:
    """The code of the picture in every form of it, and that of this very file."""
    return tuple(code for code in (work.content_code, work.iscc) if code)


def _preferences(site: Site, work: PublishedWork, code: str) -> dict[str, Any]:
    found = {
        "version": VERSION,
        "iscc": code,
        **tdmai_preferences(work.policy),
        "intent": ACTIVATE,
        "summary": site.terms_of(work.policy),
    }
    return found | ({"policy": LEGAL_GROUND} if work.policy.reserves else {})


def _reservation(site: Site, work: PublishedWork, code: str) -> dict[str, Any]:
    return {"iscc": code, **tdm_rule(site, work.path, work.policy)}


def _lines(found: Iterator[dict[str, Any]]) -> str:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found)

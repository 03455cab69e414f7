"""The channels that go with a work: its credential, a sidecar, a declaration bound to its code."""

from __future__ import annotations

import json
from collections.abc import Iterator

from countermark.declarations.channels import Channel
from countermark.declarations.document import Document
from countermark.declarations.judging import (
    CREDENTIAL,
    DECLARATION,
    SIDECAR,
    Source,
    Statement,
    words,
)
from countermark.declarations.published import PublishedWork
from countermark.declarations.readers import tdmai, xmp
from countermark.declarations.readers.says import MINING, Says, silent
from countermark.media.packets import facts
from countermark.rights.policy import RESERVABLE_USES, Use

_EACH = words(*((use,) for use in Use))
_RESERVABLE = words(*((use,) for use in RESERVABLE_USES))
_TDM = words(MINING)
# A value of PLUS prohibits a row of uses, each row longer than the one before.
_PLUS = words(tuple(Use))
IN_FILE = Channel("in-file", "Credential in the file", in_documents=False)
PLUS = Channel("plus", "XMP sidecar: plus:DataMining")
XMP_TDM = Channel("xmp-tdm", "XMP sidecar: TDMRep")
TDMAI = Channel("tdmai", "TDM·AI: preferences")
TDMAI_TDM = Channel("tdmai-tdm", "TDM·AI: TDMRep")
WORK_CHANNELS = (IN_FILE, PLUS, XMP_TDM, TDMAI, TDMAI_TDM)

_LISTS = {"lists/tdmai.jsonl": TDMAI, "lists/tdmai-tdmrep.jsonl": TDMAI_TDM}


def in_file(work: PublishedWork) -> Iterator[tuple[Channel, Statement]]:
    """What the credential in a work's file answers, if there is one. It has no word for search."""
    if work.in_file:
        says = Says({use: work.in_file[use] for use in RESERVABLE_USES if use in work.in_file})
        statement = Statement(Source(CREDENTIAL), _RESERVABLE, says, grades=True, exact=True)
        yield IN_FILE, statement


def is_sidecar(document: Document) -> bool:
    """Whether a document is the XMP sidecar of one work."""
    return document.path.startswith("works/") and document.path.endswith(".xmp")


def sidecar(text: str) -> Iterator[tuple[Channel, Statement]]:
    """What an XMP sidecar says."""
    try:
        found = facts(text.encode())
    except ValueError as error:
        plus = tdm = silent(f"The sidecar cannot be read: {error}.")
    else:
        plus, tdm = xmp.read_plus(found), xmp.read_tdm(found)
    yield PLUS, Statement(Source(SIDECAR, "plus:DataMining"), _PLUS, plus)
    yield XMP_TDM, Statement(Source(SIDECAR, "tdm:reservation"), _TDM, tdm)


def is_list(document: Document) -> bool:
    """Whether a document is a list of TDM·AI declarations."""
    return document.path in _LISTS


def listed(document: Document) -> Iterator[tuple[str, Channel, Statement]]:
    """The declarations of such a list, each with the code it is bound to."""
    channel = _LISTS[document.path]
    meaning = _TDM if channel is TDMAI_TDM else _EACH
    for line in document.text.splitlines():
        try:
            code = str(json.loads(line).get("iscc", ""))
        except (ValueError, AttributeError):
            code = ""
        yield code, channel, Statement(Source(DECLARATION), meaning, tdmai.read_tdmai(line))

"""How a work came about, in the words of IPTC's digital source types.

Source: IPTC NewsCodes, Digital Source Type; C2PA 2.4 takes the same addresses.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


class Origin(StrEnum):
    """How the creator says a work was made. Never decided for them."""

    CAPTURE = "capture"
    CREATION = "creation"
    SCAN = "scan"
    COMPOSITE = "composite"
    AI_ASSISTED = "ai-assisted"
    AI = "ai"


@dataclass(frozen=True)
class _Facts:
    title: str
    source_type: str


_FACTS = {
    Origin.CAPTURE: _Facts("Camera photograph", "digitalCapture"),
    Origin.CREATION: _Facts("Digital creation", "digitalCreation"),
    Origin.SCAN: _Facts("Scan from paper", "print"),
    Origin.COMPOSITE: _Facts("Composite", "composite"),
    Origin.AI_ASSISTED: _Facts("Made with AI parts", "compositeWithTrainedAlgorithmicMedia"),
    Origin.AI: _Facts("Made by AI", "trainedAlgorithmicMedia"),
}


def origin_title(origin: Origin) -> str:
    """Two or three words for people."""
    return _FACTS[origin].title


def digital_source_type(origin: Origin) -> str:
    """The IPTC address that says the same to machines."""
    return _TYPES + _FACTS[origin].source_type


def suggest_origin(*, camera: str, stated_source_type: str) -> Origin | None:
    """What a file's own metadata suggests; a suggestion only.

    Args:
        camera: maker and model from the EXIF data, or empty.
        stated_source_type: the file's own `Iptc4xmpExt:DigitalSourceType`, or empty.
    """
    for origin in Origin:
        if stated_source_type == digital_source_type(origin):
            return origin
    return Origin.CAPTURE if camera else None

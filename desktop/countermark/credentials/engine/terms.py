"""What is asked of the credential library and what it answers, in plain records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

BYTES = "application/octet-stream"
"""What the library is told of an asset whose credential lies beside it."""


class Form(Enum):
    """Which kind of manifest is written (C2PA 2.4, section 11.2).

    UPDATE: the parent's binding holds on, nothing is hashed anew. STAMPING_UPDATE: the same, and it
    carries a time-stamp of the parent's signature; the signer needs an authority.
    """

    STANDARD = "standard"
    UPDATE = "update"
    STAMPING_UPDATE = "stamping-update"


class NoCredential(Exception):  # noqa: N818 - not an error: many files carry none
    """The file carries no credential."""


class EngineError(Exception):
    """The library refused; its own words are for the log and the details, not for people."""


class KeptElsewhere(EngineError):  # noqa: N818 - no error: it lies at an address
    """The credential lies at an address.

    Attributes:
        address: where, or empty.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.address = next((word for word in words.split() if "://" in word), "")


@dataclass(frozen=True)
class Report:
    """What the library read from a file.

    Attributes:
        state: "Trusted", "Valid" (untrusted) or "Invalid".
        document: its JSON report, parsed.
    """

    state: str
    document: dict[str, Any]


@dataclass(frozen=True)
class Ingredient:
    """What an asset was opened from, or what was placed in it.

    Attributes:
        definition: the ingredient assertion as JSON data.
        embedded: the file whose embedded credentials are kept, or None.
        media_type: of that file.
        manifest: the manifest store that is kept instead, from a sidecar; or empty.
        report: what reading `manifest` with its asset said.
    """

    definition: dict[str, Any]
    embedded: Path | None = None
    media_type: str = ""
    manifest: bytes = b""
    report: Report | None = None

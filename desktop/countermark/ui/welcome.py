"""What a newcomer said in the first minutes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from countermark.credentials.identities.importing import Wording


class Step(IntEnum):
    """The first questions, in their order."""

    WHO = 0
    WHAT = 1
    WHERE = 2


@dataclass(frozen=True)
class Welcome:
    """What a newcomer said.

    Attributes:
        wording: who they are, or None.
        policy: name of what they decided, or None.
        folder: of their works, or None.
    """

    wording: Wording | None
    policy: str | None
    folder: Path | None

"""The words of ONIX for Books 3 about the usage of a digital product."""

from __future__ import annotations

from countermark.rights.policy import Permission, Policy
from countermark.rights.vocabulary.site_words import TDM_USES

ONIX_MINING = "11"
"""Text and data mining (ONIX code list 145)."""
_STATUSES = {  # ONIX code list 146: unlimited, limited, prohibited
    Permission.ALLOWED: "01",
    Permission.CONSTRAINED: "02",
    Permission.NOT_ALLOWED: "03",
}


def onix_status(policy: Policy) -> str:
    """How mining is limited: as the strictest of the uses that it includes."""
    return _STATUSES[max((policy.of(use) for use in TDM_USES), key=lambda said: said.strictness)]

"""The words of TDM·AI declarations (JSON schema of 11 April 2025, docs.tdmai.org)."""

from __future__ import annotations

from countermark.rights.policy import Permission, Policy, Use

_KEYS = {
    Use.DATA_MINING: "all",
    Use.OTHER_TRAINING: "train-ai",
    Use.GENERATIVE_TRAINING: "train-genai",
    Use.INFERENCE: "ai-use",
    Use.SEARCH: "search",
}
VERSION = "1.0"
ACTIVATE = "activate"
LEGAL_GROUND = "Art. 4(3) Directive (EU) 2019/790"


def tdmai_preferences(policy: Policy) -> dict[str, str]:
    """Each use as the text `"true"` or `"false"`; each is read by itself, so that all are said."""
    return {
        key: "true" if policy.of(use) is Permission.ALLOWED else "false"
        for use, key in _KEYS.items()
    }

"""The policies that come with the program."""

from __future__ import annotations

from countermark.rights.policy import Permission, Policy

NO_AI = Policy("no-ai", "No AI at all")

NO_TRAINING = Policy(
    "no-training",
    "No AI training",
    inference=Permission.ALLOWED,
)

ON_REQUEST = Policy(
    "on-request",
    "AI on request",
    generative_training=Permission.CONSTRAINED,
    other_training=Permission.CONSTRAINED,
    inference=Permission.CONSTRAINED,
    data_mining=Permission.CONSTRAINED,
    conditions="Only under a written licence from the rights holder. Ask first.",
)

WITH_CREDIT = Policy(
    "with-credit",
    "AI with credit",
    generative_training=Permission.CONSTRAINED,
    other_training=Permission.CONSTRAINED,
    inference=Permission.CONSTRAINED,
    data_mining=Permission.ALLOWED,
    conditions="Allowed if the author is credited by name wherever the result is published.",
)

PRESETS: dict[str, Policy] = {
    policy.name: policy for policy in (NO_AI, NO_TRAINING, ON_REQUEST, WITH_CREDIT)
}
"""By name, the strictest first; the first is the default."""

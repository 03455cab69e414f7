"""The policies that come with the program.

Their conditions are declared as they stand here, in English. Whoever only reads what a policy means
may be told them in another language.
"""

from __future__ import annotations

from countermark.base.errors import for_people
from countermark.rights.policy import Permission, Policy

NO_AI = Policy("no-ai", for_people("No AI at all"))

NO_TRAINING = Policy(
    "no-training",
    for_people("No AI training, search allowed"),
    inference=Permission.ALLOWED,
)

ON_REQUEST = Policy(
    "on-request",
    for_people("AI on request, with contact"),
    generative_training=Permission.CONSTRAINED,
    other_training=Permission.CONSTRAINED,
    inference=Permission.CONSTRAINED,
    data_mining=Permission.CONSTRAINED,
    conditions=for_people("Only under a written licence from the rights holder. Ask first."),
)

WITH_CREDIT = Policy(
    "with-credit",
    for_people("AI allowed with credit"),
    generative_training=Permission.CONSTRAINED,
    other_training=Permission.CONSTRAINED,
    inference=Permission.CONSTRAINED,
    data_mining=Permission.ALLOWED,
    conditions=for_people(
        "Allowed if the author is credited by name wherever the result is published."
    ),
)

PRESETS: dict[str, Policy] = {
    policy.name: policy for policy in (NO_AI, NO_TRAINING, ON_REQUEST, WITH_CREDIT)
}
"""By name, the strictest first; the first is the default."""

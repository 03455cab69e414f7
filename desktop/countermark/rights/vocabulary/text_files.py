"""The words of two text files that few read: Spawning's `ai.txt` and JournalList's `trust.txt`."""

from __future__ import annotations

from collections.abc import Iterable

from countermark.rights.policy import Policy, Use
from countermark.rights.vocabulary.site_words import refuses

DATA_SET_USES = (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING)
"""What both files speak of: data for the training of AI models."""

# A path and a pattern of names, as readers take one or the other.
_AI_TXT_EVERYTHING = ("/", "*")


def ai_txt_lines(policies: Iterable[Policy]) -> tuple[str, ...]:
    """The group of `ai.txt` for everyone, for the strictest of the policies.

    Empty if training is allowed, which is what a site without the file says.
    """
    if not any(refuses(policy, DATA_SET_USES) for policy in policies):
        return ()
    return ("User-Agent: *", *(f"Disallow: {pattern}" for pattern in _AI_TXT_EVERYTHING))


def trust_txt_training(policies: Iterable[Policy]) -> str:
    """The one line of `trust.txt` about training (specification of April 2024), the strictest."""
    refused = any(refuses(policy, DATA_SET_USES) for policy in policies)
    return f"datatrainingallowed={'no' if refused else 'yes'}"

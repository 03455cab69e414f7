"""The words of the protocols for whole sites, and which uses each of them speaks of."""

from __future__ import annotations

from collections.abc import Mapping

from countermark.rights.policy import Permission, Policy, Use

# What each word of the site protocols speaks of. A word is one answer for all its uses: it refuses
# if any of them is not simply allowed.
_TRAINING = (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING)
TDM_USES = (*_TRAINING, Use.DATA_MINING)
"""Text and data mining includes training (AI Act, recital 105); inference is not mining."""
NOAI_USES = _TRAINING
NOINDEX_USES = (Use.SEARCH,)
# IETF draft-ietf-aipref-vocab-08, section 4. `train-ai` there is generative training alone; it
# stands for all training here, as no label says "other training".
AIPREF_USES: dict[str, tuple[Use, ...]] = {"train-ai": _TRAINING, "search": (Use.SEARCH,)}
# Content Signals Policy of 24 September 2025, contentsignals.org.
SIGNAL_USES: dict[str, tuple[Use, ...]] = {
    "search": (Use.SEARCH,),
    "ai-input": (Use.INFERENCE,),
    "ai-train": _TRAINING,
}
CRAWLER_USES: dict[str, tuple[Use, ...]] = {
    "training": TDM_USES,
    "inference": (Use.INFERENCE,),
    "search": (Use.SEARCH,),
}
"""The purposes of crawlers (keys of the crawler list) and the uses they serve."""


def refuses(policy: Policy, uses: tuple[Use, ...]) -> bool:
    """Whether a word that speaks of these uses must say no."""
    return any(policy.of(use) is not Permission.ALLOWED for use in uses)


def tdm_reservation(policy: Policy) -> int:
    """TDMRep's number (final report of 10 May 2024, section 4): 1 reserved, 0 not."""
    return int(refuses(policy, TDM_USES))


def aipref_usage(policy: Policy) -> str:
    """The structured-field dictionary of `Content-Usage` (IETF draft-ietf-aipref-vocab-08)."""
    return _said(policy, AIPREF_USES, no="n", yes="y")


def content_signals(policy: Policy) -> str:
    """The value of Cloudflare's `Content-Signal` line."""
    return _said(policy, SIGNAL_USES, no="no", yes="yes")


def _said(policy: Policy, words: Mapping[str, tuple[Use, ...]], *, no: str, yes: str) -> str:
    return ", ".join(
        f"{word}={no if refuses(policy, uses) else yes}" for word, uses in words.items()
    )


def noai_directives(policy: Policy) -> str:
    """The `noai` convention for `X-Robots-Tag`, or empty where training is allowed.

    Lower case, and never on a line with a colon: readers compare the text as it stands.
    """
    return "noai, noimageai" if refuses(policy, NOAI_USES) else ""


def index_directives(policy: Policy) -> str:
    """What ordinary search engines obey where search is not allowed, for `X-Robots-Tag`; or empty.

    It must be fetched to be read: a crawler that robots.txt turns away never sees it.
    """
    return "noindex" if refuses(policy, NOINDEX_USES) else ""


def reserved_agent_purposes(policy: Policy) -> frozenset[str]:
    """The purposes of crawlers that the policy turns away (keys of the crawler list)."""
    return frozenset(purpose for purpose, uses in CRAWLER_USES.items() if refuses(policy, uses))


TDM_ACTION = "tdm:mine"
"""The one action of a TDMRep policy document (ODRL profile, section 6)."""
ASK_FIRST = "obtainConsent"


def odrl_duties(policy: Policy) -> tuple[str, ...]:
    """The duties of the TDMRep policy document (ODRL profile, section 6): consent before mining."""
    return (ASK_FIRST,) if tdm_reservation(policy) else ()

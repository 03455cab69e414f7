"""What each protocol says for a policy, in its own words: shown before anything is declared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from countermark.rights.policy import RESERVABLE_USES, Policy, Use
from countermark.rights.vocabulary.onix_words import ONIX_MINING, onix_status
from countermark.rights.vocabulary.plus import PLUS_DATA_MINING, PLUS_VOCABULARY, plus_data_mining
from countermark.rights.vocabulary.rsl_words import Terms, rsl_terms
from countermark.rights.vocabulary.site_words import (
    AIPREF_USES,
    CRAWLER_USES,
    NOAI_USES,
    NOINDEX_USES,
    SIGNAL_USES,
    TDM_USES,
    aipref_usage,
    content_signals,
    index_directives,
    noai_directives,
    reserved_agent_purposes,
    tdm_reservation,
)
from countermark.rights.vocabulary.tdmai_words import tdmai_preferences
from countermark.rights.vocabulary.text_files import (
    DATA_SET_USES,
    ai_txt_lines,
    trust_txt_training,
)
from countermark.rights.vocabulary.training_mining import CAWG_LABEL, cawg_entries


@dataclass(frozen=True)
class Wording:
    """What one protocol says.

    Attributes:
        protocol: its name.
        words: as they stand in its document; empty where it says nothing.
        speaks_of: the uses that it has a word for, alone or with others.
    """

    protocol: str
    words: str
    speaks_of: frozenset[Use]

    @property
    def silent_on(self) -> tuple[Use, ...]:
        """The uses that it has no word for."""
        return tuple(use for use in Use if use not in self.speaks_of)


def said_by_protocols(policy: Policy) -> tuple[Wording, ...]:
    """The words of every protocol for a policy: files first, then sites, then lists of works."""

    def wording(protocol: str, words: str, *uses: Iterable[Use]) -> Wording:
        return Wording(protocol, words, frozenset(use for group in uses for use in group))

    robots = ", ".join(
        purpose for purpose in CRAWLER_USES if purpose in reserved_agent_purposes(policy)
    )
    headers = ", ".join(filter(None, (noai_directives(policy), index_directives(policy))))
    return (
        wording(f"C2PA, {CAWG_LABEL}", _cawg(policy), RESERVABLE_USES),
        wording(
            "XMP, PLUS",
            f"{PLUS_DATA_MINING} {plus_data_mining(policy).removeprefix(PLUS_VOCABULARY)}",
            Use,
        ),
        wording(
            "robots.txt",
            f"Disallow: / ({robots})" if robots else "",
            *CRAWLER_USES.values(),
        ),
        wording("Content-Usage (AIPREF)", aipref_usage(policy), *AIPREF_USES.values()),
        wording("Content-Signal", content_signals(policy), *SIGNAL_USES.values()),
        wording("TDMRep", f"tdm-reservation: {tdm_reservation(policy)}", TDM_USES),
        wording("X-Robots-Tag", headers, NOAI_USES, NOINDEX_USES),
        wording("RSL", _rsl(policy), Use),
        wording("ai.txt", " ".join(ai_txt_lines([policy])), DATA_SET_USES),
        wording("trust.txt", trust_txt_training([policy]), DATA_SET_USES),
        wording(
            "TDM·AI",
            ", ".join(f"{key}={value}" for key, value in tdmai_preferences(policy).items()),
            Use,
        ),
        wording("ONIX", f"EpubUsageType {ONIX_MINING}, status {onix_status(policy)}", TDM_USES),
    )


def _cawg(policy: Policy) -> str:
    entries = cawg_entries(policy)
    return ", ".join(
        f"{key.removeprefix('cawg.')}={entry['use']}" for key, entry in entries.items()
    )


def _rsl(policy: Policy) -> str:
    return "; ".join(_license(terms) for terms in rsl_terms(policy, can_be_asked=True))


def _license(terms: Terms) -> str:
    parts = [f"permits {terms.permits}" if terms.permits else ""]
    parts.append(f"prohibits {terms.prohibits}" if terms.prohibits else "")
    parts.append("payment purchase" if terms.asked_for else "")
    return ", ".join(filter(None, parts))

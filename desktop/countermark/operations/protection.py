"""What is to be done to each work that is protected; and how a batch's journal remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, replace
from pathlib import Path
from typing import Any

from countermark.credentials.identity import SigningKey
from countermark.credentials.task import BrokenHistory
from countermark.credentials.timestamps import Timestamps
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy, from_document, to_document


@dataclass(frozen=True)
class Protection:
    """What is to be done to each work.

    Attributes:
        key: who signs.
        policy: the decision; with `as_decided` for works that have none of their own.
        origin: how the works were made, if their creator said so.
        output: the folder for signed copies, or None to replace the originals.
        broken_history: what to do with a file whose earlier credential is broken.
        components: files that were placed in the work.
        creator: the key of the person who made the works, to bind their certificate to what is
            stated; None if nobody says so.
        timestamps: whom to ask for time-stamps, or None.
        redactions: labels of assertions that earlier manifests of the works lose.
        contribution: what of the works a person decided and made, in their words; or empty.
        ai_parts: which parts of them an AI model made, in the person's words; or empty.
        thumbnails: whether a small picture goes into each credential. Without it pictures need
            not be decoded, which is most of the time that signing one takes.
        as_decided: whether what was decided for a work in the catalogue counts before `policy`.
    """

    key: SigningKey
    policy: Policy
    origin: Origin | None
    output: Path | None
    _: KW_ONLY
    broken_history: BrokenHistory = BrokenHistory.REFUSE
    components: tuple[Path, ...] = ()
    creator: SigningKey | None = None
    contribution: str = ""
    ai_parts: str = ""
    redactions: tuple[str, ...] = ()
    timestamps: Timestamps | None = None
    thumbnails: bool = True
    as_decided: bool = False

    def policy_for(self, decision: Policy | None) -> Policy:
        """The policy of a work for which this was decided, or nothing."""
        return policy_for(self.policy, decision if self.as_decided else None)

    @property
    def in_place(self) -> bool:
        """Whether the signed files take the originals' places."""
        return self.output is None

    @property
    def says_more(self) -> bool:
        """Whether something is stated beside the decision that only the file itself tells."""
        named = self.contribution or self.ai_parts
        return bool(self.components or self.creator or named or self.redactions)


def policy_for(policy: Policy, decision: Policy | None) -> Policy:
    """The policy of a work.

    Args:
        policy: that of all works for which nothing was decided.
        decision: what was decided for this one, or None.
    """
    if decision is None:
        return policy
    # Which readers are told too is a choice made for all.
    return replace(decision, old_readers=decision.old_readers or policy.old_readers)


@dataclass(frozen=True)
class Remembered:
    """A protection as the journal has it: keys by the names of their identities, no secret.

    Attributes:
        identity: key of the identity that signs.
        creator: key of the creator's, or empty.
        stamped: whether signatures are time-stamped.
    """

    identity: str
    creator: str
    stamped: bool
    policy: Policy
    origin: Origin | None
    output: Path | None
    broken_history: BrokenHistory
    components: tuple[Path, ...]
    contribution: str
    ai_parts: str
    redactions: tuple[str, ...]
    thumbnails: bool
    as_decided: bool

    @classmethod
    def of(cls, protection: Protection) -> Remembered:
        """A protection without its keys."""
        creator = protection.creator
        return cls(
            identity=protection.key.identity.key,
            creator=creator.identity.key if creator else "",
            stamped=protection.timestamps is not None,
            policy=protection.policy,
            origin=protection.origin,
            output=protection.output,
            broken_history=protection.broken_history,
            components=protection.components,
            contribution=protection.contribution,
            ai_parts=protection.ai_parts,
            redactions=protection.redactions,
            thumbnails=protection.thumbnails,
            as_decided=protection.as_decided,
        )

    def with_keys(
        self, key: SigningKey, creator: SigningKey | None, timestamps: Timestamps | None
    ) -> Protection:
        """The protection again."""
        return Protection(
            key,
            self.policy,
            self.origin,
            self.output,
            broken_history=self.broken_history,
            components=self.components,
            creator=creator,
            contribution=self.contribution,
            ai_parts=self.ai_parts,
            redactions=self.redactions,
            timestamps=timestamps,
            thumbnails=self.thumbnails,
            as_decided=self.as_decided,
        )


def as_document(wish: Remembered) -> dict[str, Any]:
    """What is remembered, as JSON data."""
    return {
        "identity": wish.identity,
        "creator": wish.creator,
        "stamped": wish.stamped,
        "policy": to_document(wish.policy),
        "origin": wish.origin.value if wish.origin else "",
        "output": str(wish.output) if wish.output else "",
        "broken_history": wish.broken_history.value,
        "components": [str(path) for path in wish.components],
        "contribution": wish.contribution,
        "ai_parts": wish.ai_parts,
        "redactions": list(wish.redactions),
        "thumbnails": wish.thumbnails,
        "as_decided": wish.as_decided,
    }


def remembered(document: Mapping[str, Any]) -> Remembered:
    """What `as_document` wrote."""
    return Remembered(
        identity=document["identity"],
        creator=document["creator"],
        stamped=document["stamped"],
        policy=from_document(document["policy"]),
        origin=Origin(document["origin"]) if document["origin"] else None,
        output=Path(document["output"]) if document["output"] else None,
        broken_history=BrokenHistory(document["broken_history"]),
        components=tuple(Path(path) for path in document["components"]),
        contribution=document["contribution"],
        ai_parts=document.get("ai_parts", ""),  # not in journals of before
        redactions=tuple(document["redactions"]),
        thumbnails=document["thumbnails"],
        as_decided=document.get("as_decided", False),  # the same
    )

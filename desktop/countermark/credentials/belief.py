"""Whether what was read back is what was asked for."""

from __future__ import annotations

import logging
from pathlib import Path

from countermark.base.errors import FileRefused, for_people
from countermark.credentials.manifest import IDENTITY_LABEL
from countermark.credentials.task import SigningTask
from countermark.credentials.verdict import Standing, Verdict
from countermark.media.content import substance
from countermark.media.formats import Format
from countermark.rights.metadata import json_value, statement_properties
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy
from countermark.rights.vocabulary.plus import CAWG_METADATA_LABEL
from countermark.rights.vocabulary.training_mining import C2PA_1_LABEL, constraint_sentence

_log = logging.getLogger(__name__)


class CannotEmbed(Exception):  # noqa: N818 - no error: there is another way
    """The file would not stay itself with a credential inside; the text says why."""


def refuse_other_substance(source: Path, result: Path, kind: Format) -> None:
    """See that a film, a sound or a document is the same one still.

    Raises:
        CannotEmbed: it is not.
        FileRefused: one of the two cannot be read.
    """
    if substance(source, kind) != substance(result, kind):
        raise CannotEmbed(for_people("what it plays or shows would not stay the same"))


def refuse_unbelievable(verdict: Verdict, policy: Policy, source: Path) -> None:
    """Read back as a stranger would; what is not trusted does not count.

    Args:
        verdict: on the signed file.
        policy: the very decision that was asked for.
        source: what was signed, for the log.

    Raises:
        FileRefused: the verdict is another one, or the decision is.
    """
    if verdict.standing is Standing.TRUSTED and declares(verdict, policy):
        return
    _log.error("signed file of %s reads %s: %s", source, verdict.standing, verdict.failures)
    raise FileRefused(
        f"The signed file did not pass its own check. {verdict.sentence}",
        "The original is unchanged.",
    )


def adds_to(task: SigningTask, verdict: Verdict) -> bool:
    """Whether a task states something that an earlier credential does not, beside the decision."""
    active = verdict.details["manifests"][verdict.manifest]
    stated = {item["label"]: item.get("data") for item in active.get("assertions", ())}
    metadata = stated.get(CAWG_METADATA_LABEL) or {}
    told = (item for item in statement_properties(task.statement) if item.ours and item.is_of_work)
    return bool(
        task.components
        or task.redactions
        or (task.creator is not None and IDENTITY_LABEL not in stated)
        or (task.statement.policy.old_readers and C2PA_1_LABEL not in stated)
        or any(metadata.get(item.qualified) != json_value(item) for item in told)
    )


def declares(verdict: Verdict, policy: Policy) -> bool:
    """Whether what was read is this decision: the same answers, on the same conditions."""
    answers = {use: policy.of(use) for use in RESERVABLE_USES}
    constrained = Permission.CONSTRAINED in answers.values()
    conditions = (constraint_sentence(policy),) if constrained else ()
    return (verdict.answers, verdict.conditions) == (answers, conditions)

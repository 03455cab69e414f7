"""What the inspector says about a work, as sentences and rows of text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from countermark.catalog.edits import Fact
from countermark.catalog.records import Event, FileFacts, Role, State, WorkDetails
from countermark.credentials.standing import Standing
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.ui.edit_presenter import fact_title
from countermark.ui.language import translate
from countermark.ui.origin_words import origin_title
from countermark.ui.rights_words import policy_title, preset_title
from countermark.ui.verdict_words import kept_sentence
from countermark.ui.words import day, event_title, format_name, number, size, state_sentence

_EVENTS = 30  # that are shown


@dataclass(frozen=True)
class Section:
    """A heading and rows of label and text; a row without a label spans the width."""

    title: str
    rows: tuple[tuple[str, str], ...]


def verdict_of(details: WorkDetails) -> tuple[State | Standing, str]:
    """The badge and the sentence below a work's title."""
    credential = details.credential
    if details.state is State.PROTECTED and credential is not None:
        return Standing(credential.standing), kept_sentence(credential, details.policy)
    if details.state is State.UNPROTECTED and credential is not None:
        return Standing(credential.standing), kept_sentence(credential, details.policy)
    return details.state, state_sentence(details.state)


def decision_of(details: WorkDetails) -> Policy | None:
    """What holds for a work: what was decided, else what was declared last."""
    return details.decision or details.policy


def fact_texts(details: WorkDetails) -> dict[Fact, str]:
    """What fields show of a work."""
    facts = details.facts
    return {
        Fact.TITLE: facts.title,
        Fact.CAPTION: facts.caption,
        Fact.KEYWORDS: ", ".join(details.keywords),
        Fact.CAPTURED_AT: facts.captured_at.replace("T", " "),
        Fact.CREATOR: facts.creator,
        Fact.NOTICE: facts.notice,
        Fact.CONTRIBUTION: details.contribution,
        Fact.AI_PARTS: details.ai_parts,
    }


def decision_note(details: WorkDetails) -> str:
    """How the decision stands to what the files declare, or empty if they agree."""
    if details.decision is None or details.decision == details.policy:
        return ""
    declared, decided = details.policy, details.decision
    if declared is None:
        return translate("Inspector", "Not declared yet: protect the work to sign this decision.")
    if declared.answers() == decided.answers() and declared.conditions == decided.conditions:
        return ""
    return translate(
        "Inspector", "The signed file still says something else: protect the work again."
    )


def origin_choices() -> tuple[tuple[str, str], ...]:
    """How a work may have been made: value and title, first that it is not stated."""
    none = ("", translate("Inspector", "Not stated"))
    return (none, *((origin.value, origin_title(origin)) for origin in Origin))


_WITHOUT_AI = frozenset({Origin.CAPTURE, Origin.CREATION, Origin.SCAN})


def origin_note(details: WorkDetails) -> str:
    """What of the origin cannot all be true, or what is still to be said; or empty."""
    if details.ai_parts and details.origin in _WITHOUT_AI:
        return translate(
            "Inspector",
            "You name AI parts, but say that the work was made without. Change one of the two.",
        )
    if details.origin is Origin.AI_ASSISTED and not details.ai_parts:
        return translate("Inspector", "Say which parts an AI model made.")
    return ""


def since_signed_note(details: WorkDetails) -> str:
    """Which facts the signed file tells otherwise than the catalogue, or empty."""
    changed = [_fact_words(name) for name in details.since_signed]
    if not changed or details.state is not State.PROTECTED:
        return ""
    return translate(
        "Inspector",
        "Changed here since it was signed: {facts}. Protect it again to sign that, too.",
    ).format(facts=QLocale().createSeparatedList(changed))


def credential_section(details: WorkDetails) -> Section:
    """The credential of a work: who signed, when, and what it says."""
    title = translate("Inspector", "Credential")
    credential = details.credential
    if credential is None:
        none = translate("Inspector", "None yet.")
        return Section(title, (("", none),))
    rows = [
        (translate("Inspector", "Signed by"), credential.signer),
        (translate("Inspector", "Signed on"), day(credential.signed_at)),
        (
            translate("Inspector", "Time"),
            translate("Inspector", "Vouched for by an authority")
            if credential.stamped
            else translate("Inspector", "As the signer says"),
        ),
        (translate("Inspector", "Declares"), _policy_title(details.policy)),
        (translate("Inspector", "Manifest"), credential.manifest),
    ]
    return Section(title, tuple(row for row in rows if row[1]))


def credential_file(details: WorkDetails) -> Path | None:
    """The file that carries a work's credential; None if there is none."""
    if details.credential is None:
        return None
    roles = (Role.SIGNED, Role.ORIGINAL)
    known = {file.role: file.facts.path for file in reversed(details.files) if file.role in roles}
    return next((known[role] for role in roles if role in known), None)


def file_section(details: WorkDetails) -> Section:
    """A work's files."""
    title = translate("Inspector", "File")
    original = next((file for file in details.files if file.role is Role.ORIGINAL), None)
    if original is None:
        return Section(title, ())
    facts = original.facts
    kind = format_name(facts.media_type) or facts.media_type
    rows = [
        (translate("Inspector", "Name"), facts.path.name),
        (translate("Inspector", "Folder"), str(facts.path.parent)),
        (translate("Inspector", "Format"), f"{kind}, {size(facts.size)}"),
        (translate("Inspector", "Pixels"), _extent(facts)),
        (translate("Inspector", "Camera"), details.facts.camera),
    ]
    titles = {
        Role.SIGNED: translate("Inspector", "Signed copy"),
        Role.SIDECAR: translate("Inspector", "Sidecar"),
        Role.ALTERNATE: translate("Inspector", "Also as"),
        Role.DUPLICATE: translate("Inspector", "Duplicate"),
        Role.SAME_PICTURE: translate("Inspector", "Same picture"),
        Role.SIGNED_DUPLICATE: translate("Inspector", "Copy of a signed file"),
    }
    rows += [
        (titles[file.role], str(file.facts.path)) for file in details.files if file.role in titles
    ]
    return Section(title, tuple(row for row in rows if row[1]))


def _extent(facts: FileFacts) -> str:
    """Width and height; nothing for what has none (a sound), or has it in other measures."""
    in_pixels = facts.media_type.startswith(("image/", "video/")) and facts.width
    return f"{number(facts.width)} × {number(facts.height)}" if in_pixels else ""


def history_section(details: WorkDetails) -> Section:
    """What happened to a work, the latest first."""
    rows = [(day(event.at), _event_sentence(event)) for event in details.events[:_EVENTS]]
    return Section(translate("Inspector", "History"), tuple(rows))


def _event_sentence(event: Event) -> str:
    title = event_title(event.kind)
    if event.kind == "edited":
        facts = [name for name in event.details if not name.endswith("_before")]
        listed = QLocale().createSeparatedList([_fact_words(name) for name in facts])
        return f"{title}: {listed}"
    if event.details.get("policy"):
        return f"{title} ({preset_title(event.details['policy'])})"
    return title


def _fact_words(name: str) -> str:
    if name == "people":
        return translate("Inspector", "People")
    known = {fact.value.removesuffix("_id"): fact for fact in Fact}
    return fact_title(known[name]) if name in known else name


def shown_file(details: WorkDetails) -> tuple[Path, str] | None:
    """Path and media type of the file the preview shows."""
    for file in details.files:
        if file.role is Role.ORIGINAL:
            return file.facts.path, file.facts.media_type
    return None


def _policy_title(policy: Policy | None) -> str:
    return "" if policy is None else policy_title(policy)

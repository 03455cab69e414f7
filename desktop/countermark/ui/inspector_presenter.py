"""What the inspector says about a work, as rows of text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.catalog.records import FileFacts, Role, State, WorkDetails
from countermark.credentials.verdict import Standing
from countermark.media.formats import format_of_media_type
from countermark.rights.origin import Origin, origin_title
from countermark.rights.policy import RESERVABLE_USES, Permission
from countermark.rights.presets import PRESETS
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES
from countermark.ui.words import EVENT_TITLES, STATE_SENTENCES, day, number, size


@dataclass(frozen=True)
class Section:
    """A heading and rows of label and text; a row without a label spans the width."""

    title: str
    rows: tuple[tuple[str, str], ...]


def verdict_of(details: WorkDetails) -> tuple[State | Standing, str]:
    """The badge and the sentence below a work's title."""
    credential = details.credential
    if details.state is State.PROTECTED and credential is not None:
        return Standing(credential.standing), credential.sentence
    if details.state is State.UNPROTECTED and credential is not None:
        return Standing(credential.standing), credential.sentence
    return details.state, STATE_SENTENCES[details.state]


def sections(details: WorkDetails) -> tuple[Section, ...]:
    """Everything below the sentence."""
    found = (
        _rights(details),
        _origin(details),
        _people(details),
        _file(details),
        _history(details),
    )
    return tuple(section for section in found if section.rows)


def _rights(details: WorkDetails) -> Section:
    policy = details.policy
    if policy is None:
        return Section("Rights", (("", "Nothing is declared yet."),))
    rows = [(USE_TITLES[use], PERMISSION_TITLES[policy.of(use)]) for use in RESERVABLE_USES]
    if Permission.CONSTRAINED in policy.answers().values():
        rows.append(("Conditions", policy.conditions))
    return Section("Rights", tuple(rows))


def _origin(details: WorkDetails) -> Section:
    part = [("Person's part", details.contribution)] if details.contribution else []
    if details.origin is None:
        return Section("Origin", (("Made as", "Not stated"), *part))
    parts = {Origin.AI: "All of it", Origin.AI_ASSISTED: "Some"}.get(details.origin, "None stated")
    made = ("Made as", origin_title(details.origin))
    return Section("Origin", (made, ("AI parts", parts), *part))


def _people(details: WorkDetails) -> Section:
    rows = [("Creator", details.facts.creator), ("Notice", details.facts.notice)]
    return Section("People", tuple(row for row in rows if row[1]))


def _file(details: WorkDetails) -> Section:
    original = next((file for file in details.files if file.role is Role.ORIGINAL), None)
    if original is None:
        return Section("File", ())
    facts = original.facts
    try:
        kind = format_of_media_type(facts.media_type).name
    except KeyError:
        kind = facts.media_type
    rows = [
        ("Name", facts.path.name),
        ("Folder", str(facts.path.parent)),
        ("Format", f"{kind}, {size(facts.size)}"),
        ("Pixels", _extent(facts)),
        ("Taken", day(details.facts.captured_at)),
        ("Camera", details.facts.camera),
        ("Caption", details.facts.caption),
    ]
    titles = {Role.SIGNED: "Signed copy", Role.SIDECAR: "Sidecar"}
    rows += [
        (titles[file.role], str(file.facts.path)) for file in details.files if file.role in titles
    ]
    return Section("File", tuple(row for row in rows if row[1]))


def _extent(facts: FileFacts) -> str:
    """Width and height; nothing for what has none (a sound), or has it in other measures."""
    in_pixels = facts.media_type.startswith(("image/", "video/")) and facts.width
    return f"{number(facts.width)} × {number(facts.height)}" if in_pixels else ""


def _history(details: WorkDetails) -> Section:
    rows = []
    for event in details.events[:30]:
        text = EVENT_TITLES.get(event.kind, event.kind.capitalize())
        if event.details.get("policy"):
            text += f" ({_policy_title(event.details['policy'])})"
        rows.append((day(event.at), text))
    return Section("History", tuple(rows))


def shown_file(details: WorkDetails) -> tuple[Path, str] | None:
    """Path and media type of the file the preview shows."""
    for file in details.files:
        if file.role is Role.ORIGINAL:
            return file.facts.path, file.facts.media_type
    return None


def _policy_title(name: str) -> str:
    return PRESETS[name].title if name in PRESETS else name

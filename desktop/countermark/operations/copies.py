"""What a copy of a work that was met elsewhere still carries: credential, metadata, the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_embedded
from countermark.credentials.verdict import Standing, Verdict
from countermark.declarations.readers.says import Says, silent, together
from countermark.declarations.readers.xmp import read_plus, read_tdm
from countermark.media.containers import read_packet
from countermark.media.fingerprint import Codes, codes_of, is_same_content
from countermark.media.formats import identify, read_head, sniff
from countermark.media.packets import facts
from countermark.operations.findings import Finding, Observed
from countermark.rights.policy import Policy, Use
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES


@dataclass(frozen=True)
class CopyItem:
    """A file to look into, and who is believed."""

    path: Path
    anchors: Anchors


@dataclass(frozen=True)
class Copy:
    """What is in it.

    Attributes:
        verdict: on its credential.
        metadata: what its XMP says of uses.
        codes: its ISCC codes, or None if it cannot be decoded.
    """

    verdict: Verdict
    metadata: Says
    codes: Codes | None


@dataclass(frozen=True)
class Work:
    """What the copy should be of.

    Attributes:
        title: of the work.
        content_code: of what was published; empty if there is none.
        policy: what was declared for it, or None if nothing was.
        had_credential: whether what was published carries a credential of ours.
        had_metadata: whether it carries XMP of ours.
    """

    title: str
    content_code: str
    policy: Policy | None
    had_credential: bool
    had_metadata: bool


def read_copy(item: CopyItem) -> Copy:
    """Read a stranger's file; the task of a worker process.

    Raises:
        FileRefused: it cannot be read at all.
    """
    head = read_head(item.path)
    verdict = read_embedded(item.path, item.anchors)
    try:
        codes = codes_of(item.path, identify(item.path, head))
    except FileRefused:
        codes = None
    return Copy(verdict, _metadata(item.path, head), codes)


def _metadata(path: Path, head: bytes) -> Says:
    kind = sniff(head)
    if kind is None or not kind.carries_xmp:
        return silent()
    try:
        stated = facts(read_packet(path, kind))
    except (FileRefused, OSError, ValueError, KeyError) as error:
        return silent(f"Its metadata cannot be read: {error}")
    return together((read_plus(stated), read_tdm(stated)))


def copy_channels(name: str, copy: Copy, work: Work | None) -> Iterator[Observed]:
    """How a copy stands to the work that it is of.

    Args:
        name: what the channels are named after: the copy's address or path.
        copy: as it was read.
        work: what it should be of; None if that is not known.
    """
    yield _credential(name, copy.verdict, work)
    if work is None or work.had_metadata or copy.metadata.answers:
        yield _metadata_channel(name, copy.metadata, work)
    if work is not None and work.content_code:
        yield _picture(name, copy.codes, work)


def _credential(name: str, verdict: Verdict, work: Work | None) -> Observed:
    channel = f"Credential of {name}"
    if verdict.standing is Standing.NONE:
        expected = work is None or work.had_credential
        lost = "It was stripped: the published file carries one." if work and expected else ""
        said = lost or "There is none."
        return Observed(channel, Finding.MISSING, said)
    if verdict.standing in {Standing.INVALID, Standing.UNREADABLE}:
        return Observed(channel, Finding.UNREADABLE, verdict.sentence)
    if work is not None and work.policy is not None:
        declared = work.policy.answers()
        other = [use for use, answer in verdict.answers.items() if declared[use] is not answer]
        if other or not verdict.answers:
            return Observed(channel, Finding.DIFFERENT, verdict.sentence)
    return Observed(channel, Finding.THERE, verdict.sentence)


def _metadata_channel(name: str, says: Says, work: Work | None) -> Observed:
    channel = f"XMP of {name}"
    if says.problems and not says.answers:
        return Observed(channel, Finding.UNREADABLE, " ".join(says.problems))
    if not says.answers:
        lost = work is not None and work.had_metadata
        said = "It was stripped: the published file has it." if lost else "It says nothing of AI."
        return Observed(channel, Finding.MISSING, said)
    weaker = [
        use
        for use, answer in says.answers.items()
        if work is not None
        and work.policy is not None
        and answer.strictness < work.policy.of(use).strictness
    ]
    finding = Finding.DIFFERENT if weaker else Finding.THERE
    return Observed(channel, finding, _sentence(says))


def _sentence(says: Says) -> str:
    return (
        ", ".join(
            f"{USE_TITLES[use]}: {PERMISSION_TITLES[says.answers[use]].lower()}"
            for use in Use
            if use in says.answers
        )
        + "."
    )


def _picture(name: str, codes: Codes | None, work: Work) -> Observed:
    channel = f"Picture of {name}"
    if codes is None or not codes.content:
        return Observed(channel, Finding.UNREADABLE, "It cannot be decoded as a picture.")
    if is_same_content(codes.content, work.content_code):
        return Observed(channel, Finding.THERE, f"It shows the same as “{work.title}”.")
    return Observed(channel, Finding.DIFFERENT, f"It shows something else than “{work.title}”.")

"""What reading a file says, as the catalogue keeps it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from countermark.catalog.records import FileFacts, Stated, WorkFacts
from countermark.media.probe import MediaInfo


def file_facts(path: Path, info: MediaInfo) -> FileFacts:
    """A file as the catalogue keeps it."""
    return FileFacts(
        path=path,
        media_type=info.media_type,
        size=info.snapshot.size,
        mtime_ns=info.snapshot.mtime_ns,
        sha256=info.snapshot.sha256,
        width=info.picture.width,
        height=info.picture.height,
        orientation=info.described.orientation,
        content=info.content,
    )


def work_facts(path: Path, info: MediaInfo) -> WorkFacts:
    """What a file says of its work; a work without a title is called by its file's name."""
    said = info.described
    return WorkFacts(
        title=said.title or path.stem,
        caption=said.caption,
        creator=said.creator,
        notice=said.notice,
        captured_at=said.captured_at,
        camera=said.camera,
        source_type=said.source_type,
        keywords="\n".join(" ".join(word.split()) for word in said.keywords),
    )


def stated_by(path: Path, info: MediaInfo, known: Stated | None) -> Stated:
    """What a file says that goes into a statement about its work.

    Args:
        path: the file.
        info: what reading it said.
        known: of the work, which no file tells; None for a new one.
    """
    facts = work_facts(path, info)
    told = Stated(facts.title, facts.creator, facts.notice, facts.captured_at)
    if known is None:
        return told
    told = replace(
        told,
        origin=known.origin,
        contribution=known.contribution,
        ai_parts=known.ai_parts,
        withdrawn=known.withdrawn,
        caption=facts.caption,
        edited=known.edited,
    )
    # What a person wrote into the catalogue counts before what the file says.
    written = {name for name in vars(told) if name in known.edited}
    return replace(told, **{name: getattr(known, name) for name in written})

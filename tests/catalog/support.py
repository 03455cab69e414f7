"""Records as the operations hand them to the catalogue."""

import hashlib
from dataclasses import replace
from pathlib import Path

from countermark.catalog.catalogue import Catalogue
from countermark.catalog.queries import Queries
from countermark.catalog.records import (
    CredentialFacts,
    FileFacts,
    Publication,
    Role,
    WorkDetails,
    WorkFacts,
)
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS

NO_AI = PRESETS["no-ai"]


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def file(path: str | Path, content: str = "", *, mtime_ns: int = 1, **facts: object) -> FileFacts:
    """A file; its content stands for the whole of it."""
    content = content or str(path)
    known = FileFacts(
        Path(path), "image/jpeg", len(content), mtime_ns, digest(content), 600, 400, 1
    )
    return replace(known, **facts)


def add(catalogue: Catalogue, *paths: str, **facts: str) -> list[int]:
    """Add works; gives their numbers."""
    changes = catalogue.add_works(
        [(WorkFacts(**{"title": Path(path).stem} | facts), file(path)) for path in paths]
    )
    return sorted(changes.added)


def credential(manifest: str = "urn:c2pa:1", identity: str = "ana-1") -> CredentialFacts:
    return CredentialFacts(
        manifest, identity, "trusted", "Signed by Ana Ruiz.", "Ana Ruiz", "2026-05-14T09:30:00Z"
    )


def publication(
    work_id: int,
    path: str,
    content: str = "signed",
    *,
    role: Role = Role.SIGNED,
    policy: Policy = NO_AI,
    origin: Origin | None = None,
    manifest: str = "urn:c2pa:1",
    replaced: str = "",
    source: str = "",
) -> Publication:
    return Publication(
        work_id,
        file(path, content),
        role,
        policy,
        origin,
        credential(manifest),
        replaced,
        source,
    )


def protect(catalogue: Catalogue, wanted: Publication) -> None:
    """Give a signed file its name, the way of `publish`."""
    catalogue.begin_publications([wanted])
    catalogue.finish_publications([wanted])


def details(queries: Queries, work_id: int) -> WorkDetails:
    found = queries.details(work_id)
    assert found is not None
    return found


def kinds(queries: Queries, work_id: int) -> list[str]:
    """What happened to a work, the latest first."""
    return [event.kind for event in details(queries, work_id).events]

"""Writes the opt-out of the catalogue's works for one site into a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.base.atomic import numbered, publish_new, staged, sync_file, write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.declarations.checks import contradictions
from countermark.declarations.document import Document
from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Policy, strictest


@dataclass(frozen=True)
class Written:
    """One document of the export.

    Attributes:
        document: what was rendered.
        path: where it lies.
        kept: the older, different file of this name, if there was one, under its new name.
        unchanged: whether the file was there already, the same.
    """

    document: Document
    path: Path
    kept: Path | None = None
    unchanged: bool = False


def declare(
    workspace: Workspace, address: str, output: Path, policy: Policy | None = None
) -> tuple[Written, ...]:
    """Export the declarations for a site.

    Args:
        workspace: whose default identity declares.
        address: the site's address as typed.
        output: the folder; made if need be. An older file of the same name is kept aside.
        policy: the decision; else the strictest of what was declared for the works, for each use,
            so that no work is declared weaker here than in its own file.

    Raises:
        UserError: no identity, or no such address.
        EnvironmentFault: the folder cannot be written.
    """
    party = workspace.default_identity().party
    decided = policy or strictest(workspace.queries.declared_policies()) or workspace.policy()
    site = Site.at(address, party, decided.with_contact(party.contact))
    documents = render_site(site)
    problems = contradictions(site, documents)
    if problems:
        raise UserError(
            "The declarations contradict each other: " + " ".join(problems),
            "Nothing was written.",
        )
    try:
        written = tuple(_write(output, document) for document in documents)
    except OSError as error:
        raise EnvironmentFault(
            plain_os_error(error, output), "Choose another folder for the declarations."
        ) from error
    workspace.remember(site=site.url)
    return written


def _write(output: Path, document: Document) -> Written:
    path = output / document.path
    path.parent.mkdir(parents=True, exist_ok=True)
    data = document.text.encode()
    kept = None
    if path.exists():
        older = path.read_bytes()
        if older == data:
            return Written(document, path, unchanged=True)
        kept = _keep_aside(path, older)
    write_whole(path, data)
    return Written(document, path, kept)


def _keep_aside(path: Path, data: bytes) -> Path:
    """Copy an older file to a free name beside it; it keeps its own until the new one is whole."""
    for place in numbered(path.with_name(f"{path.name}.old")):
        if place.exists():
            continue
        with staged(place) as copy:
            copy.write_bytes(data)
            sync_file(copy)
            publish_new(copy, place)
        return place
    raise FileExistsError(path)

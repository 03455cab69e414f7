"""Writes the opt-out of the works at a place, or of all works for one site, into a folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from countermark.base.asking import Ask, nobody
from countermark.base.errors import CountermarkError, EnvironmentFault, UserError, plain_os_error
from countermark.catalog.place_records import Place
from countermark.declarations.document import Document, Kind
from countermark.declarations.matrix import Matrix, matrix
from countermark.declarations.matrix_page import matrix_page
from countermark.declarations.render import render_site, render_works
from countermark.declarations.site import Site
from countermark.operations.export_folder import ExportFolder, Written
from countermark.operations.proof import Declarant, Proof, prove
from countermark.operations.published import Published, published_at, state_of
from countermark.operations.workspace import Workspace
from countermark.rights.party import Party
from countermark.rights.policy import Policy, strictest

_WITH_WORKS = {Kind.WORK, Kind.LIST}


@dataclass(frozen=True)
class Export:
    """What was written, or would be.

    Attributes:
        site: what it is for.
        written: the documents of the site, the note for people first.
        works: how many documents of single works there are beside them.
        proof: the signed list of all.
        is_service: whether the place is somebody's service, where no documents can be put.
        notes: what the person should know, a sentence each.
    """

    site: Site
    written: tuple[Written, ...]
    works: int
    proof: Proof
    is_service: bool = False
    notes: tuple[str, ...] = ()


def declare(
    workspace: Workspace,
    place: str,
    output: Path,
    policy: Policy | None = None,
    *,
    existing: Path | None = None,
    dry_run: bool = False,
    declarant: Declarant | None = None,
) -> Export:
    """Export the declarations for a place.

    Args:
        workspace: whose default identity declares.
        place: the name of a place, or the address of a site as typed.
        output: the folder; made if need be. An older file of the same name is kept aside.
        policy: the decision; else that of the place. For an address that is no place it is the
            strictest of what was declared for the works, for each use, so that no work is declared
            weaker here than in its own file.
        existing: folder with the site's present files: they are merged where that can be, and
            what they were is kept in the export; they themselves are never written.
        dry_run: whether to write nothing, and only tell what would change.
        declarant: who vouches for the export; nobody by default.

    Raises:
        UserError: no identity, or no such place or address; or the documents contradict each other.
        EnvironmentFault: the folder cannot be written.
    """
    identity = workspace.signers.default_identity() if declarant is None else declarant.identity
    published = published_for(workspace, place, identity.party, policy)
    site = published.site
    documents = documents_of(published)
    if not published.is_service:
        documents = (*documents, matrix_page(_checked(published, documents)))
    if existing is not None and not existing.is_dir():
        raise UserError(f"There is no folder with the site's present files: {existing}")
    folder = ExportFolder(output, existing, dry_run)
    try:
        written = tuple(folder.put(document) for document in documents)
        works = 0
        for document in render_works(site):
            folder.put_work(document)
            works += 1
        proof = prove(folder, site, declarant or Declarant(identity))
    except OSError as error:
        raise EnvironmentFault(
            plain_os_error(error, output), "Choose another folder for the declarations."
        ) from error
    if not dry_run:
        state = state_of(site)
        workspace.places.record_declared(site.url, proof.sha256, str(output), state)
    if not dry_run and not published.is_service:
        workspace.remember(site=site.url)
    notes = (*published.notes, *(_of_own_lines(published, written) if existing else ()))
    return Export(site, written, works, proof, published.is_service, notes)


def check(workspace: Workspace, place: str, policy: Policy | None = None) -> Matrix:
    """What every channel would say of every work of a place, beside the decision.

    Args:
        workspace: whose default identity declares.
        place: the name of a place, or the address of a site as typed.
        policy: the decision; else that of the place, as in `declare`.

    Raises:
        UserError: no identity, or no such place or address.
    """
    party = workspace.signers.default_identity().party
    published = published_for(workspace, place, party, policy)
    works = render_works(published.site)
    found = matrix(published.site, chain(documents_of(published), works))
    if not published.is_service:
        return found
    return of_works_alone(found)


def published_for(
    workspace: Workspace, place: str, party: Party, policy: Policy | None = None
) -> Published:
    """What is declared for a place, or for an address.

    Raises:
        UserError: it is neither.
    """
    known = find_place(workspace, place)
    if known is not None:
        return published_at(workspace, known, party, policy)
    decided = policy or strictest(workspace.queries.declared_policies()) or workspace.policy()
    return Published(Site.at(place, party, decided.with_contact(party.contact)))


def find_place(workspace: Workspace, text: str) -> Place | None:
    """The place of this name, or the site of this address, or None.

    Raises:
        UserError: it is neither a name nor an address, and places have names.
    """
    known = workspace.places.find(text)
    if known is not None:
        return known
    if text.strip() and "." not in text and "/" not in text and workspace.places.count():
        return workspace.places.named(text)
    return workspace.places.site_at(Site.at(text, Party(""), workspace.policy()).url)


def of_works_alone(found: Matrix) -> Matrix:
    """A matrix without what only a site could say."""
    rows = tuple(row for row in found.rows if not row.path)
    used = {cell.channel for row in rows for cell in row.cells}
    channels = tuple(channel for channel in found.channels if channel.key in used)
    return Matrix(found.url, channels, rows)


def _checked(published: Published, documents: tuple[Document, ...]) -> Matrix:
    """What every channel says; raises if that is less than was decided."""
    if published.weaker:
        raise UserError(
            " ".join(published.weaker),
            "Nothing was written. Choose a stricter decision for the path (`place publish "
            "--policy`), or protect the works anew under the one that you want.",
        )
    found = matrix(published.site, chain(documents, render_works(published.site)))
    if found.blocking:
        raise UserError(
            "The declarations contradict each other: "
            + " ".join(fault.sentence for fault in found.blocking),
            "Nothing was written.",
        )
    return found


def _of_own_lines(published: Published, written: tuple[Written, ...]) -> tuple[str, ...]:
    """What is weaker than the decision once the site's own lines stand beside ours."""
    if published.is_service:
        return ()
    merged = (replace(item.document, text=item.data.decode("utf-8", "replace")) for item in written)
    faults = matrix(published.site, merged).blocking
    return tuple(f"With the site's own lines: {fault.sentence}" for fault in faults)


def documents_of(published: Published) -> tuple[Document, ...]:
    """The documents that are for the place as a whole; of a service those that go with works."""
    documents = render_site(published.site)
    if not published.is_service:
        return documents
    return tuple(document for document in documents if document.kind in _WITH_WORKS)


def default_declarant(workspace: Workspace, ask: Ask = nobody) -> Declarant:
    """The default identity with its key and its authority, or why it cannot sign now.

    A declaration that is not signed is worth more than none.

    Raises:
        UserError: there is no identity.
    """
    identity = workspace.signers.default_identity()
    timestamps = workspace.signers.timestamps(identity)
    try:
        key = workspace.signers.signing_key(ask)
    except CountermarkError as error:
        return Declarant(identity, None, str(error), timestamps)
    return Declarant(identity, key, timestamps=timestamps)

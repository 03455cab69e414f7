"""Gives a sidecar its name beside its asset: the original, which stays, or a copy of it.

An asset is never written here: it lies where it lay, or a whole copy of it gets a name before its
sidecar does. What a kill leaves between the two is a copy without a credential, which the next run
finds and uses.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from countermark.base.atomic import numbered, publish_new, publish_over
from countermark.base.errors import FileRefused, plain_os_error
from countermark.catalog.records import Changes, FileFacts, Publication
from countermark.credentials.sidecar import MEDIA_TYPE, sidecar_path
from countermark.credentials.task import Staged
from countermark.media.snapshot import take_snapshot
from countermark.operations.backups import keep_original
from countermark.operations.publish import belongs_to_another
from countermark.operations.workspace import Workspace


def publish_sidecar(workspace: Workspace, signed: Staged, publication: Publication) -> Changes:
    """Put a sidecar beside the original; an older one of the same name goes into the backups.

    Args:
        workspace: whose catalogue and backups.
        signed: with the staged sidecar.
        publication: `asset` is the original.

    Raises:
        FileRefused: the original changed meanwhile, or the folder refuses.
    """
    asset = publication.subject.path
    path = sidecar_path(asset)
    try:
        if path.exists():
            keep_original(workspace.home, path, take_snapshot(path))
        if not signed.source.still_at(asset):
            raise FileRefused("The file changed while it was being protected.")
        return _publish(workspace, signed, _placed(publication, asset), over=True)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    finally:
        signed.discard()


def publish_copy_with_sidecar(
    workspace: Workspace, signed: Staged, publication: Publication
) -> tuple[Path, Changes]:
    """Give a copy of the asset and its sidecar their names, numbered if a name is taken.

    Args:
        workspace: whose catalogue.
        signed: with the staged sidecar and the staged copy.
        publication: `asset` is the copy under the name it should get.

    Raises:
        FileRefused: the folder refuses; what was staged is removed.
    """
    assert signed.asset is not None  # noqa: S101 - what a copy means
    try:
        for path in numbered(publication.subject.path):
            sidecar = sidecar_path(path)
            if sidecar.exists() or belongs_to_another(workspace, path, publication.work_id):
                continue
            if not path.exists():
                try:
                    publish_new(signed.asset, path)
                except FileExistsError:
                    continue
            elif take_snapshot(path).sha256 != signed.source.sha256:
                continue
            return path, _publish(workspace, signed, _placed(publication, path), over=False)
        raise FileRefused("All numbered names are taken in this folder.")
    except OSError as error:
        raise FileRefused(plain_os_error(error)) from error
    finally:
        signed.discard()


def _placed(publication: Publication, asset: Path) -> Publication:
    """The publication for an asset of this name, as it lies there now."""
    status = asset.stat()
    subject = replace(publication.subject, path=asset, mtime_ns=status.st_mtime_ns)
    file = replace(publication.file, path=sidecar_path(asset))
    return replace(publication, file=file, asset=subject)


def _publish(
    workspace: Workspace, signed: Staged, publication: Publication, *, over: bool
) -> Changes:
    path = publication.file.path
    workspace.catalogue.begin_publications([publication])
    try:
        (publish_over if over else publish_new)(signed.staged, path)
    except OSError:
        workspace.catalogue.drop_publications([path])
        raise
    return workspace.catalogue.finish_publications([publication])


def sidecar_facts(asset: Path, signed: Staged) -> FileFacts:
    """A sidecar as the catalogue keeps it."""
    return FileFacts(
        path=sidecar_path(asset),
        media_type=MEDIA_TYPE,
        size=signed.result.size,
        mtime_ns=signed.result.mtime_ns,
        sha256=signed.result.sha256,
        width=0,
        height=0,
    )

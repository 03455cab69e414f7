"""A home folder filled with real works in every state, for pictures of the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations.add import add
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.verify import verify
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST, WITH_CREDIT


def fill(workspace: Workspace, pictures: Iterable[Path], folder: Path) -> None:
    """Catalogue copies of pictures; protect most, and let three come to harm.

    Args:
        workspace: an empty home.
        pictures: real files.
        folder: where copies of them and signed copies go.
    """
    executor, cancel = InlineExecutor(), CancelToken()
    originals, signed = folder / "2026", folder / "Signed"
    originals.mkdir(parents=True)
    for picture in pictures:
        shutil.copy2(picture, originals / picture.name)
    workspace.signers.create_identity(
        "Ana Ruiz", "Studio Ruiz", "ana@ruiz.example", "https://anaruiz.example"
    )
    for _ in add(workspace, [originals], executor, cancel):
        pass
    works = [line.id for line in workspace.queries.lines()]
    key = workspace.signers.signing_key()
    halves = ((works[: len(works) // 2], NO_AI), (works[len(works) // 2 : -3], ON_REQUEST))
    for ids, policy in halves:
        protection = Protection(key, policy, Origin.CAPTURE, signed)
        for _ in protect_works(workspace, ids, protection, executor, cancel):
            pass
    copies = sorted(signed.iterdir())
    if len(copies) > 6:
        _harm(copies[2], from_end=2000)
        copies[4].unlink()
        copies[5].write_bytes(copies[5].read_bytes()[:40])
    for _ in verify(workspace, copies, executor, cancel):
        pass
    workspace.remember(site="https://anaruiz.example/", output=str(signed))


def publish(workspace: Workspace, folder: Path) -> tuple[str, str, str]:
    """Publish works of a filled home at a site and at a service, and note one more service.

    Gives the names of the three places.

    Args:
        workspace: as `fill` made it.
        folder: the one that was given to `fill`.
    """
    site = add_site(workspace, "anaruiz.example", "https://anaruiz.example/")
    portfolio = workspace.collections.create("Portfolio 2026", folder / "2026")
    press = workspace.collections.create("Press")
    workspace.collections.add(press, [line.id for line in workspace.queries.lines()][:3])
    publish_collection(workspace, site, portfolio, "/portfolio/", NO_AI)
    publish_collection(workspace, site, press, "/press/", ON_REQUEST, "2026-05-14")
    service = add_service(workspace, "Instagram", "instagram")
    publish_collection(workspace, service, press)
    return site.name, service.name, add_service(workspace, "Bluesky", "bluesky").name


def name_at_length(workspace: Workspace) -> None:
    """Fill a home with names and paths that are longer than any room for them."""
    name = "María de los Ángeles Fernández-Villaverde y Castellanos de la Fuente"
    identity = workspace.signers.create_identity(
        name, "Kooperative der Lichtbildnerinnen und Lichtbildner im Donaudampfschifffahrtsviertel"
    )
    workspace.signers.choose_authority(identity, "https://time-stamps.countersignatures.example/")
    below = "archive-of-everything-that-was-ever-taken/with-each-year-by-itself"
    workspace.remember(output=f"/home/{below}/{below}/signed", welcomed=True)
    site = add_site(
        workspace,
        "The portfolio of the years along the river, with all that was shown nowhere else",
        f"https://portfolio.fernandez-villaverde-y-castellanos.example/{below}/",
    )
    add_service(
        workspace,
        "The agency that has sold the pictures of the harbour since nobody remembers when",
        "https://an-agency-whose-address-is-long.example/",
    )
    collection = workspace.collections.create(
        "Everything along the river from its source to the harbour, and what was there before"
    )
    path = f"/{below}/{below}/along-the-river/"
    publish_collection(workspace, site, collection, path, WITH_CREDIT)


def _harm(path: Path, from_end: int) -> None:
    data = bytearray(path.read_bytes())
    data[-from_end] ^= 0xFF
    path.write_bytes(bytes(data))

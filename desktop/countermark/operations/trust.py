"""Whom this machine believes beside its own authorities: lists the person adds, renews, removes."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from countermark.base.errors import EnvironmentFault, UserError, for_people, plain_os_error
from countermark.base.times import now
from countermark.base.web import ask_server, is_private_address
from countermark.credentials.trust_lists import (
    LIST_LIMIT,
    ListKind,
    TrustList,
    add_list,
    is_named,
    no_such_list,
    read_lists,
    remove_list,
    replace_list,
)
from countermark.operations.workspace import Workspace

_SECONDS = 20.0


def trust_lists(workspace: Workspace) -> tuple[TrustList, ...]:
    """All lists.

    Raises:
        EnvironmentFault: one is damaged.
    """
    return read_lists(workspace.home.trust)


def add_from_file(workspace: Workspace, path: Path, kind: ListKind, name: str = "") -> TrustList:
    """Believe the certificates of a PEM file.

    Args:
        workspace: whose lists.
        path: the file; it is copied.
        kind: what they may vouch for.
        name: the list's, by default the file's.

    Raises:
        UserError: it is no list of certificates, or there is one of this name.
        EnvironmentFault: it cannot be read or kept.
    """
    origin = path.absolute()
    return _add(workspace, _read(origin), kind, name or path.stem, str(origin))


def add_from_address(
    workspace: Workspace, address: str, kind: ListKind, name: str = ""
) -> TrustList:
    """Believe the certificates that an address gives now; as `add_from_file`.

    Raises:
        UserError: the address is none, or not an encrypted one.
        WebFault: the server does not give it.
    """
    data = _fetch(address)
    parts = urlsplit(address)
    return _add(workspace, data, kind, name or Path(parts.path).stem or str(parts.netloc), address)


def find_list(workspace: Workspace, name: str) -> TrustList:
    """The list of this name.

    Raises:
        UserError: there is none.
        EnvironmentFault: one is damaged.
    """
    for item in trust_lists(workspace):
        if is_named(item, name):
            return item
    raise no_such_list(name)


def refresh(workspace: Workspace, found: TrustList) -> TrustList:
    """Get a list from where it came from once more; if that fails, the old one stays.

    Raises:
        CountermarkError: as when it was added.
    """
    pem = _fetch(found.origin) if is_address(found.origin) else _read(Path(found.origin))
    return replace_list(workspace.home.trust, found, pem, now())


def remove(workspace: Workspace, name: str) -> None:
    """Believe a list no more.

    Raises:
        UserError: there is none of this name.
        EnvironmentFault: it cannot be removed.
    """
    remove_list(workspace.home.trust, name)


def is_address(origin: str) -> bool:
    """Whether a list comes from a server, not from a file."""
    return "://" in origin


def what_is_fetched(address: str) -> str:
    """What a person should know before a list is fetched, a sentence."""
    return for_people(
        f"The list is fetched from {urlsplit(address).hostname}; nothing else is sent."
    )


def _add(workspace: Workspace, pem: bytes, kind: ListKind, name: str, origin: str) -> TrustList:
    return add_list(workspace.home.trust, pem, kind, name, origin, now())


def _fetch(address: str) -> bytes:
    if not is_private_address(address):
        raise UserError(
            f"This address is not encrypted, so anybody on the way could add to the list: "
            f"{address}",
            "Use one that begins with https://.",
        )
    return ask_server(address, timeout=_SECONDS, limit=LIST_LIMIT).body


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LIST_LIMIT + 1)  # one more shows that it is too long
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error

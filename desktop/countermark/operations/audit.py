"""Looks at what crawlers really see of a site, and compares it with what was declared."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol
from urllib.parse import urljoin, urlsplit

from countermark.base.errors import UserError
from countermark.catalog.observations import Observation
from countermark.declarations.address import split_address
from countermark.declarations.published import PublishedWork
from countermark.declarations.readers.page import read_page
from countermark.declarations.readers.robots import licences
from countermark.declarations.readers.tdmrep import policy_address, read_offer
from countermark.declarations.site import Part, Site
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.media.formats import format_of_media_type
from countermark.operations.copies import CopyItem, Work, copy_channels, read_copy
from countermark.operations.declare import find_place
from countermark.operations.findings import (
    FIXED,
    ROBOTS,
    RSL,
    TDMREP,
    Declared,
    Finding,
    Observed,
    document_channels,
    header_channels,
    page_channels,
)
from countermark.operations.limits import seconds_for
from countermark.operations.published import published_at
from countermark.operations.visiting import Seen
from countermark.operations.workspace import Workspace

_LARGEST_PICTURE = 200 << 20  # bytes
_DOCUMENT = 1 << 20
_FAILS = 500  # HTTP's statuses from here on


class Looks(Protocol):
    """Sees addresses: on the network, or in a folder that holds a site."""

    def see(self, address: str, limit: int = _DOCUMENT) -> Seen:
        """What is at an address."""
        ...


@dataclass(frozen=True)
class Audit:
    """What was found.

    Attributes:
        address: of the site.
        observed: each channel, in the order it was looked at.
        kept: what is known of each by now, with the time since it is so.
        seen: what was asked for.
    """

    address: str
    observed: tuple[Observed, ...]
    kept: dict[str, Observation]
    seen: tuple[Seen, ...]

    @property
    def faults(self) -> tuple[Observed, ...]:
        """What is not as it was declared."""
        return tuple(item for item in self.observed if item.finding is not Finding.THERE)


def audit(
    workspace: Workspace,
    target: str,
    visitor: Looks,
    executor: Executor,
    cancel: CancelToken,
    *,
    samples: int = 3,
    sends_headers: bool = True,
) -> Audit:
    """Look at a site, and keep what was found; what has changed since is an event.

    Args:
        workspace: whose place it may be.
        target: the name of a site, or an address. What is declared for an address is known only if
            it is that of a site in the catalogue.
        visitor: fetches.
        executor: reads the pictures, which are strangers' files by then.
        cancel: set by the person.
        samples: how many works of each part of the site to look at.
        sends_headers: whether the visitor can tell what is sent; a folder cannot.

    Raises:
        UserError: it is no site.
    """
    site, address = _site(workspace, target)
    look = _Look(site, address, visitor)
    observed = list(look.documents(_paths(site, address, samples)))
    for path, work in _samples(site, samples):
        observed += look.picture(path, work, workspace, executor, cancel, sends_headers)
    for path in _pages(site, address):
        observed += look.page(path, sends_headers=sends_headers)
    found = {item.channel: (item.finding.value, item.detail) for item in observed}
    kept = {} if cancel.cancelled else workspace.observations.keep(address, found)
    return Audit(address, tuple(observed), kept, tuple(look.seen))


def _site(workspace: Workspace, target: str) -> tuple[Site | None, str]:
    place = find_place(workspace, target)
    if place is None:
        try:
            return None, "".join(split_address(target))
        except ValueError as error:
            raise UserError(f"This is no site: {target}", str(error)) from error
    party = workspace.signers.default_identity().party
    published = published_at(workspace, place, party)
    if published.is_service:
        raise UserError(
            f"{place.name} is somebody's service, where no documents of yours can lie.",
            "Look at one picture there instead: --picture ADDRESS.",
        )
    return published.site, published.site.url


def _paths(site: Site | None, address: str, samples: int) -> list[str]:
    """A path in each part: of a work, if there is one."""
    if site is None:
        return [split_address(address)[1]]
    works = [path for path, _ in _samples(site, 1)] if samples else []
    told = {site.rule_at(path) for path in works}
    return sorted({*works, *(rule.path for rule in site.rules if rule not in told)})


def _samples(site: Site | None, number: int) -> list[tuple[str, PublishedWork]]:
    """Some works of each part of the site, spread over all of them."""
    if site is None or not number:
        return []
    by_part: dict[Part | None, list[PublishedWork]] = {}
    for work in site.works:
        if work.path:
            by_part.setdefault(site.rule_at(work.path), []).append(work)
    chosen = []
    for there in by_part.values():
        step = max(1, len(there) // number)
        chosen += [(work.path, work) for work in there[::step][:number]]
    return chosen


def _pages(site: Site | None, address: str) -> list[str]:
    if site is None:
        return [split_address(address)[1]]
    return [rule.path for rule in site.rules]


class _Look:
    """One look at a site.

    Attributes:
        seen: what was asked for, in order.
    """

    def __init__(self, site: Site | None, address: str, visitor: Looks) -> None:
        self.seen: list[Seen] = []
        self._declared = Declared(site)
        self._origin = split_address(address)[0]
        self._visitor = visitor

    def _see(self, path: str, limit: int = _DOCUMENT) -> Seen:
        seen = self._visitor.see(urljoin(self._origin + "/", path.lstrip("/")), limit)
        self.seen.append(seen)
        return seen

    def documents(self, paths: Sequence[str]) -> Iterator[Observed]:
        """What lies at fixed places, read for each path; and the policies that it points to."""
        declared = self._declared.texts()
        found: dict[str, str] = {}
        for name in FIXED:
            seen = self._see(name)
            if seen.body is not None:
                found[name] = seen.body.decode("utf-8", "replace")
            elif not seen.is_missing:
                yield Observed(name, Finding.UNREADABLE, _why(seen))
        yield from self._licence(found)
        for path in paths:
            yield from document_channels(path, found, declared, self._origin)
        for address in dict.fromkeys(policy_address(found.get(TDMREP, ""), path) for path in paths):
            if address:
                yield self._offer(address)

    def _licence(self, found: dict[str, str]) -> Iterator[Observed]:
        """A licence that robots.txt names lies where it says."""
        named = licences(found.get(ROBOTS, ""))
        if RSL in found or not named:
            return
        seen = self._visitor.see(urljoin(self._origin, named[0]), _DOCUMENT)
        self.seen.append(seen)
        if seen.body is None:
            yield Observed("License in robots.txt", Finding.MISSING, f"{named[0]}: {_why(seen)}")
        else:
            found[RSL] = seen.body.decode("utf-8", "replace")

    def _offer(self, address: str) -> Observed:
        seen = self._visitor.see(address, _DOCUMENT)
        self.seen.append(seen)
        channel = f"Policy document {urlsplit(address).path}"
        if seen.body is None:
            return Observed(channel, Finding.MISSING, _why(seen))
        says = read_offer(seen.body.decode("utf-8", "replace"))
        if says.problems:
            return Observed(channel, Finding.UNREADABLE, " ".join(says.problems))
        return Observed(channel, Finding.THERE, "It says whom to ask.")

    def page(self, path: str, *, sends_headers: bool) -> Iterator[Observed]:
        """The page at a path: its head, and its headers."""
        seen = self._see(path)
        if seen.visit is None or seen.visit.status >= _FAILS:
            yield Observed(f"Page {path}", Finding.UNREADABLE, _why(seen))
            return
        wanted = self._declared.headers(path) if self._declared.site is not None else None
        if sends_headers:
            yield from header_channels(path, seen.visit.headers, wanted)
        kind = seen.visit.header("content-type")
        # A folder need not have a page: then the server says so, with the same headers.
        if seen.body is not None and (not kind or "html" in kind):
            page = read_page(seen.body.decode("utf-8", "replace"))
            yield from page_channels(path, page, wanted)

    def picture(
        self,
        path: str,
        work: PublishedWork,
        workspace: Workspace,
        executor: Executor,
        cancel: CancelToken,
        sends_headers: bool,
    ) -> Iterator[Observed]:
        """One published work as it is served."""
        seen = self._see(path, _LARGEST_PICTURE)
        if seen.visit is None or seen.body is None or seen.visit.is_cut:
            missing = Finding.MISSING if seen.is_missing else Finding.UNREADABLE
            yield Observed(f"Picture of {path}", missing, _why(seen))
            return
        if sends_headers:
            yield from header_channels(path, seen.visit.headers, self._declared.headers(path))
        yield from look_into(
            path, work.name, seen.body, published_work(work), workspace, executor, cancel
        )


def published_work(work: PublishedWork) -> Work:
    """What a copy of a published work is compared with."""
    kind = format_of_media_type(work.media_type)
    signed = bool(work.in_file)
    return Work(
        work.title or work.name, work.content_code, work.policy, signed, signed and kind.carries_xmp
    )


def look_into(
    channel: str,
    name: str,
    data: bytes,
    work: Work | None,
    workspace: Workspace,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[Observed]:
    """Read a file that came from elsewhere in a worker process.

    Args:
        channel: what the observations are named after.
        name: the file's name; its ending counts where the content leaves a choice.
        data: the whole file.
        work: what it should be of, or None.
        workspace: whose authorities are believed.
        executor: reads it.
        cancel: set by the person.
    """
    with tempfile.TemporaryDirectory(prefix="countermark-") as folder:
        path = Path(folder) / f"copy{PurePosixPath(name).suffix}"
        path.write_bytes(data)
        item = CopyItem(path, workspace.signers.anchors())
        for outcome in executor.run(
            read_copy, [item], cancel, seconds=lambda item: seconds_for(item.path)
        ):
            if outcome.value is None:
                said = str(outcome.error)
                yield Observed(f"Credential of {channel}", Finding.UNREADABLE, said)
            else:
                yield from copy_channels(channel, outcome.value, work)


def _why(seen: Seen) -> str:
    if seen.problem:
        return seen.problem
    if seen.visit is not None and seen.visit.is_cut:
        return "It is larger than what is looked at."
    status = seen.visit.status if seen.visit is not None else 0
    return f"The server answers with status {status}."

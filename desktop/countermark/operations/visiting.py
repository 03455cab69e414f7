"""Looks at a site as a well-behaved crawler does: slowly, a little, and where it may."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from countermark.base.errors import CountermarkError
from countermark.base.web import AGENT, Visit, WebFault, visit
from countermark.declarations.readers.robots import may_fetch
from countermark.jobs.cancel import CancelToken

_ROBOTS = "/robots.txt"
_ROBOTS_LIMIT = 500 * 1024  # bytes; RFC 9309, section 2.5
_MOST_REDIRECTIONS = 5  # RFC 9309, section 2.3.1.2
_REDIRECTIONS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class Seen:
    """What came of looking at one address.

    Attributes:
        address: the one that was wanted.
        visit: what was there at last; None if nobody answered or robots.txt turns us away.
        by_way_of: the addresses that led on, in order.
        problem: why there is nothing, a sentence; or empty.
    """

    address: str
    visit: Visit | None
    by_way_of: tuple[str, ...] = ()
    problem: str = ""

    @property
    def body(self) -> bytes | None:
        """What was found with status 200, or None."""
        return self.visit.body if self.visit is not None and self.visit.status == 200 else None

    @property
    def is_missing(self) -> bool:
        """Whether the server says that there is nothing."""
        return self.visit is not None and self.visit.status in {404, 410}


class Visitor:
    """Asks one site for a bounded number of things, with a pause between two of them."""

    def __init__(
        self,
        cancel: CancelToken,
        *,
        pause: float = 1.0,
        most: int = 60,
        look: Callable[..., Visit] = visit,
    ) -> None:
        """Begin.

        Args:
            cancel: set to ask for nothing more.
            pause: seconds between two requests.
            most: the most requests; after these, nothing more is asked for.
            look: fetches one address; for tests of what cannot be had on one machine.
        """
        self._cancel = cancel
        self._pause = pause
        self._left = most
        self._look = look
        self._next = 0.0
        self._robots: dict[str, str] = {}

    def see(self, address: str, limit: int = 1 << 20) -> Seen:
        """Look at an address, and at where it leads.

        Args:
            address: absolute.
            limit: the most bytes of the body to read.
        """
        way: list[str] = []
        try:
            for _ in range(_MOST_REDIRECTIONS + 1):
                if not self._is_welcome(address):
                    return Seen(way[0] if way else address, None, tuple(way), _TURNED_AWAY)
                found = self._ask(address, limit)
                target = found.header("location")
                if found.status not in _REDIRECTIONS or not target:
                    return Seen(way[0] if way else address, found, tuple(way))
                way.append(address)
                address = urljoin(address, target)
        except CountermarkError as error:
            return Seen(way[0] if way else address, None, tuple(way), error.message)
        return Seen(way[0], None, tuple(way), "It leads on and on.")

    def _ask(self, address: str, limit: int) -> Visit:
        if self._cancel.cancelled:
            raise WebFault("It was stopped before this was looked at.")
        if self._left <= 0:
            raise WebFault("Enough was looked at; this was left out.")
        self._left -= 1
        time.sleep(max(0.0, self._next - time.monotonic()))
        try:
            return self._look(address, limit=limit)
        finally:
            self._next = time.monotonic() + self._pause

    def _is_welcome(self, address: str) -> bool:
        """Whether robots.txt lets us; where there is none, or none that can be read, it does.

        A server that fails is another matter: RFC 9309, section 2.3.1.4, says to stay away.
        """
        parts = urlsplit(address)
        origin, path = f"{parts.scheme}://{parts.netloc}", parts.path or "/"
        if path == _ROBOTS:
            return True
        if origin not in self._robots:
            self._robots[origin] = self._rules_of(origin)
        return may_fetch(self._robots[origin], AGENT, path)

    def _rules_of(self, origin: str) -> str:
        seen = self.see(origin + _ROBOTS, _ROBOTS_LIMIT)
        if seen.visit is None or seen.visit.status >= 500:
            return _STAY_AWAY
        return (seen.body or b"").decode("utf-8", "replace")


_TURNED_AWAY = "The site's robots.txt asks programs like this one not to look here."
_STAY_AWAY = "User-agent: *\nDisallow: /\n"

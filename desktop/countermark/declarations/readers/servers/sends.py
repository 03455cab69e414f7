"""What a server would send."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True)
class Sends:
    """The headers of the response to a request for one path.

    Attributes:
        headers: names and values in their order; a name may come more than once.
        problems: what was not understood or cannot work, a sentence each.
    """

    headers: tuple[tuple[str, str], ...] = ()
    problems: tuple[str, ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """The values of a header, whatever the case of its name."""
        return tuple(value for each, value in self.headers if each.lower() == name.lower())


def decoded(path: str) -> str:
    """A path as servers compare it: without percent-encoding."""
    return unquote(path)

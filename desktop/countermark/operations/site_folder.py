"""A folder that holds a site's files, seen as if they were served from there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from countermark.base.errors import plain_os_error
from countermark.base.web import Visit
from countermark.operations.visiting import Seen

_NOT_FOUND = 404  # HTTP's status
_PAGES = ("index.html", "index.htm")


class SiteFolder:
    """A site's top folder, or an export, on this disk."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def see(self, address: str, limit: int = 1 << 20) -> Seen:
        """The file that an address stands for; of a folder its home page.

        Args:
            address: absolute; its host is not looked at.
            limit: the most bytes to read.
        """
        path = (self._root / unquote(urlsplit(address).path).lstrip("/")).resolve()
        if not path.is_relative_to(self._root):
            return Seen(address, None, problem="It lies outside of the folder.")
        if path.is_dir():
            path = next((path / name for name in _PAGES if (path / name).is_file()), path)
        try:
            with path.open("rb") as file:
                data = file.read(limit + 1)
        except (FileNotFoundError, IsADirectoryError):
            return Seen(address, Visit(address, _NOT_FOUND, (), b""))
        except OSError as error:
            return Seen(address, None, problem=plain_os_error(error, path) + ".")
        return Seen(address, Visit(address, 200, (), data[:limit], len(data) > limit))

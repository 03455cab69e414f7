"""The way in: which files can be merged, and how."""

from __future__ import annotations

from countermark.declarations.merging.lines import merge_lines
from countermark.declarations.merging.merged import Merged, Merger, is_text, replaced
from countermark.declarations.merging.robots import merge_robots
from countermark.declarations.merging.sitemaps import merge_sitemap
from countermark.declarations.merging.tdmrep import merge_tdmrep

_BLOCKS: dict[str, Merger] = {
    "robots.txt": merge_robots,
    "ai.txt": merge_lines,
    "trust.txt": merge_lines,
    "htaccess": merge_lines,
    ".htaccess": merge_lines,
    "nginx.conf": merge_lines,
    "_headers": merge_lines,
    "Caddyfile": merge_lines,
}
"""Files in which our lines stand between comments."""
_STRUCTURES: dict[str, Merger] = {
    "tdmrep.json": merge_tdmrep,
    "sitemap-images.xml": merge_sitemap,
}


def can_merge(path: str) -> bool:
    """Whether an existing file of this path is merged; any other is replaced."""
    return _name(path) in {*_BLOCKS, *_STRUCTURES}


def merge(path: str, existing: bytes, ours: str) -> Merged:
    """Our document and the file that is in its place already, made into one.

    Merging what a merge made changes nothing: our part is found again and replaced. So a new file
    is best made here too, from nothing, and then our lines are marked in it from the beginning.

    Args:
        path: the document's own, with forward slashes; its name says what kind of file it is.
        existing: the file's bytes, whatever they are; none if there is no file.
        ours: the rendered document.
    """
    name, is_ours = _name(path), existing == ours.encode()
    if name in _BLOCKS and not is_text(existing):
        alone = _BLOCKS[name](path, b"", ours)
        return replaced(path, alone.data, "the existing one is in UTF-16, which no program reads.")
    if name in _BLOCKS:
        return _BLOCKS[name](path, b"" if is_ours else existing, ours)
    if is_ours or not existing.strip():
        return Merged(ours.encode())
    if name in _STRUCTURES:
        return _STRUCTURES[name](path, existing, ours)
    return replaced(path, ours.encode(), "nothing of the existing one can stand beside ours.")


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]

"""Which work a new file belongs to: most begin one; copies and a camera's pairs belong to another.

Two works that are taken for one are worse than one taken for two, which can be joined. So whatever
leaves a doubt begins a work of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import for_people
from countermark.catalog.likeness import Like
from countermark.catalog.records import Role
from countermark.media.formats import DNG, HEIC, JPEG, RAW, format_of_media_type
from countermark.media.payload import is_same_payload
from countermark.media.probe import MediaInfo
from countermark.operations.workspace import Workspace

_UNDEVELOPED = {RAW.media_type, DNG.media_type}
_DEVELOPED = {JPEG.media_type, HEIC.media_type}
_APART = 2_000_000_000  # nanoseconds: FAT, which cameras write, keeps times to two seconds


@dataclass(frozen=True)
class Belongs:
    """A new file that is one more file of a work.

    Attributes:
        path: of the file.
        to: the work's number, or another new file whose work it is.
        role: what it is to the work.
        instead_of: number of the file that was the original before it, or None.
    """

    path: Path
    to: int | Path
    role: Role
    instead_of: int | None = None

    @property
    def reason(self) -> str:
        """A sentence for the person."""
        if self.role is Role.DUPLICATE:
            return for_people("A copy of a work in the catalogue; it was put with it.")
        if self.role is Role.SIGNED_DUPLICATE:
            return for_people("A copy of a signed file; it was put with its work.")
        if self.role is Role.SAME_PICTURE:
            return for_people(
                "The picture of a work in the catalogue with other metadata; it was put with it."
            )
        return for_people("The camera's other file of a work in the catalogue; it was put with it.")


def sort_together(workspace: Workspace, new: Mapping[Path, MediaInfo]) -> dict[Path, Belongs]:
    """Those of these new files that belong to a work that is there, or to that of another of them.

    Args:
        workspace: whose catalogue.
        new: files that the catalogue does not have, as they were read.
    """
    return _Sorting(workspace, new).sorted()


class _Sorting:
    def __init__(self, workspace: Workspace, new: Mapping[Path, MediaInfo]) -> None:
        self._new = new
        likeness = workspace.likeness
        self._works = likeness.of_digests(info.snapshot.sha256 for info in new.values())
        self._signed = likeness.signed_among(self._works)
        self._shown = likeness.of_contents(info.content for info in new.values())
        pairable = [path for path, info in new.items() if _side(info.media_type)]
        named = likeness.of_stems((str(path.parent), path.stem) for path in pairable)
        self._named: dict[tuple[Path, str], list[Like]] = {}
        for like in named:
            path = Path(like.path)
            self._named.setdefault((path.parent, path.stem), []).append(like)
        self._sides: Counter[tuple[Path, str, str]] = Counter()
        for path in pairable:
            self._sides[(path.parent, path.stem, _side(new[path].media_type))] += 1
        for (folder, stem), likes in self._named.items():
            for like in likes:
                self._sides[(folder, stem, _side(like.media_type))] += 1

    def sorted(self) -> dict[Path, Belongs]:
        found: dict[Path, Belongs] = {}
        first_of: dict[str, Path] = {}
        shown_by: dict[str, Path] = {}
        # The developed ones first: they are the originals of their pairs.
        for path in sorted(self._new, key=lambda one: (self._is_undeveloped(one), one)):
            info = self._new[path]
            belongs = (
                self._as_same_bytes(path, info, first_of)
                or self._as_same_picture(path, info, shown_by)
                or self._as_other_side(path, info)
            )
            if belongs is not None:
                found[path] = belongs
            first_of.setdefault(info.snapshot.sha256, path)
            if info.content:
                shown_by.setdefault(info.content, path)
        return found

    def _is_undeveloped(self, path: Path) -> bool:
        return self._new[path].media_type in _UNDEVELOPED

    def _as_same_bytes(
        self, path: Path, info: MediaInfo, first_of: Mapping[str, Path]
    ) -> Belongs | None:
        digest = info.snapshot.sha256
        works = self._works.get(digest, set())
        if len(works) == 1:
            is_signed = digest in self._signed
            role = Role.SIGNED_DUPLICATE if is_signed else Role.DUPLICATE
            return Belongs(path, next(iter(works)), role)
        if not works and digest in first_of:
            return Belongs(path, first_of[digest], Role.DUPLICATE)
        return None

    def _as_same_picture(
        self, path: Path, info: MediaInfo, shown_by: Mapping[str, Path]
    ) -> Belongs | None:
        if not info.content or self._works.get(info.snapshot.sha256):
            return None
        kind = format_of_media_type(info.media_type)
        likes = self._shown.get(info.content, [])
        if len({like.work_id for like in likes}) > 1:
            return None
        for like in likes:
            if is_same_payload(path, Path(like.path), kind):
                return Belongs(path, like.work_id, Role.SAME_PICTURE)
        other = None if likes else shown_by.get(info.content)
        if other is not None and is_same_payload(path, other, kind):
            return Belongs(path, other, Role.SAME_PICTURE)
        return None

    def _as_other_side(self, path: Path, info: MediaInfo) -> Belongs | None:
        """As the RAW file of a picture that lies beside it, or the picture of a RAW file."""
        side = _side(info.media_type)
        stem = (path.parent, path.stem)
        if not side or any(self._sides[(*stem, one)] != 1 for one in _SIDES):
            return None
        for like in self._named.get(stem, []):
            is_other = _side(like.media_type) not in ("", side)
            if is_other and _stands(like) and _fits_known(info, like):
                if side == "raw":
                    return Belongs(path, like.work_id, Role.ALTERNATE)
                if not like.is_signed:
                    return Belongs(path, like.work_id, Role.ORIGINAL, instead_of=like.file_id)
                return Belongs(path, like.work_id, Role.ALTERNATE)
        if side == "raw":
            for other in self._beside(path):
                if _fits_new(info, self._new[other]):
                    return Belongs(path, other, Role.ALTERNATE)
        return None

    def _beside(self, path: Path) -> Iterator[Path]:
        for other, info in self._new.items():
            same = (other.parent, other.stem) == (path.parent, path.stem)
            if same and info.media_type in _DEVELOPED:
                yield other


_SIDES = ("raw", "developed")


def _stands(like: Like) -> bool:
    return like.role is Role.ORIGINAL and like.is_whole


def _side(media_type: str) -> str:
    if media_type in _UNDEVELOPED:
        return "raw"
    return "developed" if media_type in _DEVELOPED else ""


def _fits_new(one: MediaInfo, other: MediaInfo) -> bool:
    said, heard = one.described, other.described
    return _is_one_shot(
        (said.captured_at, said.camera, one.snapshot.mtime_ns),
        (heard.captured_at, heard.camera, other.snapshot.mtime_ns),
    )


def _fits_known(one: MediaInfo, like: Like) -> bool:
    said = one.described
    return _is_one_shot(
        (said.captured_at, said.camera, one.snapshot.mtime_ns),
        (like.captured_at, like.camera, like.mtime_ns),
    )


def _is_one_shot(one: tuple[str, str, int], other: tuple[str, str, int]) -> bool:
    """Whether two files of one name are of one moment: by the camera's clock where both tell.

    Where one does not tell, by the times of the files, as the camera writes both at once.
    """
    (taken, camera, written), (taken_too, camera_too, written_too) = one, other
    if camera and camera_too and camera.casefold() != camera_too.casefold():
        return False
    if taken and taken_too:
        return taken == taken_too
    return abs(written - written_too) <= _APART

"""A home folder with as many works as wanted: small real files, thumbnails, texts to search."""

from __future__ import annotations

import hashlib
import io
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from PIL import Image, ImageDraw

from countermark.base.home import Home
from countermark.catalog.records import FileFacts, WorkFacts
from countermark.operations.workspace import Workspace

_AT_ONCE, _IN_FOLDER = 5_000, 1_000
_PICTURES = 240  # different thumbnails; works share them
_LINKS = 30_000  # names that one file may have on any disk
_SIDE = 320
_TEXT = (
    "harbour dawn bridge market mill roof study river old town hall portrait wedding dance rain "
    "street window garden winter orchard ferry lighthouse quarry meadow station evening choir"
)
_WORDS = _TEXT.split()
_PEOPLE = ("Ana Ruiz", "Léa Blanc", "Kim Lee", "Jonas Müller", "Yuki Tanaka")
_CAMERAS = ("Leica M11", "NIKON Z 8", "Canon EOS R5", "FUJIFILM X100VI")


def fill(home: Path, count: int) -> None:
    """Make a home folder with an identity and so many catalogued works.

    Args:
        home: a folder that is empty or not there yet.
        count: of works; their files are names of few small files, thumbnails are shared.
    """
    with Workspace.open(home) as workspace:
        workspace.signers.create_identity("Ana Ruiz", email="ana@ruiz.example")
        digests = _make_thumbnails(workspace.home)
        found = _works(home.with_name(f"{home.name}-pictures"), digests, count)
        while page := list(islice(found, _AT_ONCE)):
            workspace.catalogue.add_works(page)


def make_pictures(folder: Path, count: int) -> None:
    """Pictures to sign: small ones, no two alike, so that the window is what is measured.

    Args:
        folder: to be made.
        count: how many.
    """
    folder.mkdir(parents=True)
    chance = random.Random(13)  # noqa: S311 - pictures, no secrets
    for number in range(count):
        (folder / f"DSC_{number:07}.jpg").write_bytes(_picture(chance))


def _make_thumbnails(home: Home) -> list[str]:
    chance = random.Random(7)  # noqa: S311 - pictures, no secrets
    digests = []
    for number in range(_PICTURES):
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        folder = home.thumbnails / digest[:2]
        folder.mkdir(exist_ok=True)
        (folder / f"{digest}.jpg").write_bytes(_picture(chance))
        digests.append(digest)
    return digests


def _picture(chance: random.Random) -> bytes:
    wide = chance.random() < 0.7
    size = (_SIDE, _SIDE * 2 // 3) if wide else (_SIDE * 2 // 3, _SIDE)
    made = Image.new("RGB", size, _colour(chance))
    draw = ImageDraw.Draw(made)
    for _ in range(40):
        x, y, reach = chance.randrange(size[0]), chance.randrange(size[1]), chance.randrange(9, 70)
        draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=_colour(chance))
    kept = io.BytesIO()
    made.save(kept, "JPEG", quality=82)
    return kept.getvalue()


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)


def _works(folder: Path, digests: list[str], count: int) -> Iterator[tuple[WorkFacts, FileFacts]]:
    chance = random.Random(11)  # noqa: S311 - texts, no secrets
    begin = datetime(2015, 1, 1, tzinfo=UTC)
    content = b"\xff\xd8\xff\xd9"
    for number in range(count):
        shoot = number // _IN_FOLDER
        below = folder / f"{2015 + shoot * _IN_FOLDER * 11 // count}" / f"shoot {shoot:04}"
        path = below / f"IMG_{number:07}.jpg"
        if number % _IN_FOLDER == 0:
            below.mkdir(parents=True)
        if number % _LINKS == 0:
            source = path
            path.write_bytes(content)
            state = path.stat()
        else:
            os.link(source, path)
        taken = begin + timedelta(minutes=number * 5_700_000 // max(count, 1))
        facts = WorkFacts(
            title=" ".join(chance.choices(_WORDS, k=3)).capitalize(),
            caption=" ".join(chance.choices(_WORDS, k=9)),
            creator=chance.choice(_PEOPLE),
            captured_at=taken.strftime("%Y-%m-%dT%H:%M:%S"),
            camera=chance.choice(_CAMERAS),
            keywords="\n".join(chance.sample(_WORDS, 3)),
        )
        yield (
            facts,
            FileFacts(
                path,
                "image/jpeg",
                state.st_size,
                state.st_mtime_ns,
                digests[number % len(digests)],
                6000,
                4000,
            ),
        )

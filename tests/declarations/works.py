"""Published works for tests: plain, and named by hostile text."""

from hypothesis import strategies as st

from countermark.declarations.published import PublishedWork
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI
from tests.strategies import hostile_text

CONTENT = "ISCC:EEA45W6YRRE6V6AI"
CODE = "ISCC:KECRO5RP3XMWTJCTQAVFKK2WHX5HLTRIZOWLD6L5FAEAXR6KA5PMFBQ"


def work(path="/portfolio/harbour.jpg", policy=NO_AI, **more):
    facts = {
        "name": path.rpartition("/")[2] or "harbour.jpg",
        "media_type": "image/jpeg",
        "sha256": "ab" * 32,
        "title": "Harbour",
        "creator": "Ana Ruiz",
        "captured_at": "2026-05-04T06:00:00",
        "published_on": "2026-06-01",
        "origin": Origin.CAPTURE,
        "content_code": CONTENT,
        "iscc": CODE,
        "width": 6000,
        "height": 4000,
    }
    return PublishedWork(path=path, policy=policy, **{**facts, **more})


def hostile_works():
    """Works whose texts are anything."""
    return st.builds(
        work,
        title=hostile_text(),
        creator=hostile_text(),
        caption=hostile_text(),
        notice=hostile_text(),
        name=hostile_text().map(lambda text: text or "x"),
    )

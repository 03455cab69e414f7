"""The lists that go with a group registration of photographs at the U.S. Copyright Office.

37 C.F.R. § 202.4(h) (GRUPH) and (i) (GRPPH); Compendium of U.S. Copyright Office Practices, third
edition, section 1114.6(A): numbered, with title and file name, and month and year of publication.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.declarations.text import one_line
from countermark.rights.origin import Origin

MOST_IN_A_GROUP = 750
_FOLDER = "lists/us-copyright-office"
_UNTITLED = re.compile(r"untitled|no title|ohne titel|sans titre|", re.IGNORECASE)


def documents(site: Site) -> Iterator[Document]:
    """One list a group: by one author, and published in one year or not at all."""
    groups: dict[tuple[str, str], list[PublishedWork]] = defaultdict(list)
    for work in site.works:
        if is_photograph(work):
            groups[one_line(work.creator) or site.party.name, work.published_on[:4]].append(work)
    for (author, year), works in sorted(groups.items()):
        parts = range(0, len(works), MOST_IN_A_GROUP)
        for number, at in enumerate(parts, 1):
            group = _Group(author, year, number, len(parts))
            yield _list(site, group, works[at : at + MOST_IN_A_GROUP])


@dataclass(frozen=True)
class _Group:
    """What one application is for; a list is the `number`-th of `lists` of author and year."""

    author: str
    year: str
    number: int
    lists: int

    @property
    def form(self) -> str:
        return "GRPPH" if self.year else "GRUPH"

    @property
    def path(self) -> str:
        words = re.sub(r"[^a-z0-9]+", "-", self.author.lower()).strip("-")
        # Names in other scripts have no such words, and two names may have the same.
        mark = sha256(self.author.encode()).hexdigest()[:6]
        name = "-".join(filter(None, (self.form.lower(), self.year, words, mark, str(self.number))))
        return f"{_FOLDER}/{name}.csv"


def is_photograph(work: PublishedWork) -> bool:
    """Whether it may be in a group: pictures that are not known to be something else."""
    return work.media_type.startswith("image/") and work.origin in {None, Origin.CAPTURE}


def problems(works: list[PublishedWork]) -> tuple[str, ...]:
    """What the Office would ask about: sentences; empty if nothing."""
    found = []
    names = [work.name for work in works]
    twice = sorted(name for name, number in Counter(names).items() if number > 1)
    if twice:
        named = ", ".join(twice[:5])
        found.append(for_people(f"Several photographs have one file name: {named}."))
    if any(_UNTITLED.fullmatch(work.title.strip()) for work in works):
        found.append(for_people("Some have no title; their file names stand for it."))
    if any(work.origin is None for work in works):
        found.append(
            for_people("For some nobody said that they are photographs: take out what is none.")
        )
    return tuple(found)


def _list(site: Site, group: _Group, works: list[PublishedWork]) -> Document:
    when = f"published in {group.year}" if group.year else "unpublished"
    author, claimant = one_line(group.author), site.holder
    upload = for_people(
        f"Upload it with the application {group.form}: author {author}, claimant {claimant}."
    )
    return Document(
        group.path,
        _table(works, dated=bool(group.year)),
        " ".join((upload, *problems(works))),
        f"Lists {len(works)} photographs, {when}, for a group registration at the U.S. Copyright "
        f"Office, at most {MOST_IN_A_GROUP} a group (list {group.number} of {group.lists}).",
        Kind.LIST,
    )


def _table(works: list[PublishedWork], *, dated: bool) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    head = ["No.", "Title", "File Name"]
    writer.writerow([*head, "Month/Year of Publication"] if dated else head)
    for number, work in enumerate(works, 1):
        row = [str(number), _title(work), work.name]
        month = f"{work.published_on[5:7]}/{work.published_on[:4]}"
        writer.writerow([*row, month] if dated else row)
    return out.getvalue()


def _title(work: PublishedWork) -> str:
    title = one_line(work.title)
    return work.name.rsplit(".", 1)[0] if _UNTITLED.fullmatch(title) else title

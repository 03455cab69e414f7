"""The tables, as they are now. Migrations lead here from every released version."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Computed,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Instants are ISO 8601 texts in UTC; digests are 64 hexadecimal digits.

policies = Table(
    "policies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),  # of the document: a version
    Column("name", String, nullable=False),
    Column("document", Text, nullable=False),  # JSON; a trigger refuses to change it
    Column("created_at", String(20), nullable=False),
)

works = Table(
    "works",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", String, nullable=False),
    Column("caption", Text, nullable=False, server_default=""),
    Column("creator", String, nullable=False, server_default=""),
    Column("notice", String, nullable=False, server_default=""),
    Column("captured_at", String(19), nullable=False, server_default=""),
    Column("camera", String, nullable=False, server_default=""),
    Column("source_type", String, nullable=False, server_default=""),
    Column("origin", String, nullable=False, server_default=""),  # stated by the creator
    Column("policy_id", ForeignKey("policies.id"), nullable=True),  # last declared
    Column("state", String(16), nullable=False),
    Column("added_at", String(20), nullable=False),
    Column("contribution", Text, nullable=False, server_default=""),  # in the person's own words
    Column("keywords", Text, nullable=False, server_default=""),  # one a line
    # File names of the renditions and names of the people, one a line, for the search. Triggers
    # keep the first in step with `files`.
    Column("names", Text, nullable=False, server_default=""),
    Column("people", Text, nullable=False, server_default=""),
    # Names of the columns that a person wrote, which no file overwrites, one a line.
    Column("edited", Text, nullable=False, server_default=""),
    Column("rating", Integer, nullable=False, server_default="0"),  # 0 (none) to 5
    Column("decision_id", ForeignKey("policies.id"), nullable=True),  # perhaps not declared
    Column(
        "dated",
        String(19),
        Computed(
            "CASE WHEN captured_at <> '' THEN captured_at ELSE substr(added_at, 1, 19) END",
            persisted=False,
        ),
    ),
    Column("ai_parts", Text, nullable=False, server_default=""),  # in the person's own words
    # JSON: what the signed files say of those facts that a person changed since; empty if none.
    Column("since_signed", Text, nullable=False, server_default=""),
)
Index("ix_works_state_dated_id", works.c.state, works.c.dated, works.c.id)
Index("ix_works_dated_id", works.c.dated, works.c.id)
Index("ix_works_rating_dated_id", works.c.rating, works.c.dated, works.c.id)
Index("ix_works_title_id", works.c.title.collate("NOCASE"), works.c.id)

WORKS_TEXT = "works_text"
"""The full-text index (SQLite's FTS5) over what a person may search a work by; its columns are
TEXT_COLUMNS. The migrations make it, and triggers keep it in step with `works`."""
TEXT_COLUMNS = ("title", "caption", "keywords", "creator", "notice", "names", "people", "camera")

_PLAIN_PATH = "replace(path, char(92), '/')"
_FOLDER = f"substr(path, 1, length(rtrim({_PLAIN_PATH}, replace({_PLAIN_PATH}, '/', ''))) - 1)"

files = Table(
    "files",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("work_id", ForeignKey("works.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("path", String, nullable=False, unique=True),
    # original | signed | sidecar | alternate | duplicate | same-picture | signed-duplicate
    Column("role", String(16), nullable=False),
    Column("condition", String(16), nullable=False),  # whole | changed | missing | broken
    Column("media_type", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("mtime_ns", Integer, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("orientation", Integer, nullable=False),
    Column("seen_at", String(20), nullable=False),
    # Digest of what it shows, without its metadata; empty if it was not taken.
    Column("content", String(64), nullable=False, server_default="", index=True),
    # What comes before the last separator, of either kind; empty right below the root.
    Column("folder", String, Computed(_FOLDER, persisted=False)),
)
Index("ix_files_folder_role_work_id", files.c.folder, files.c.role, files.c.work_id)

credentials = Table(
    "credentials",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("file_id", ForeignKey("files.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("manifest", String, nullable=False),  # label of the active manifest
    Column("identity", String, nullable=False, server_default=""),  # key of ours, if ours
    Column("policy_id", ForeignKey("policies.id"), nullable=True),
    Column("standing", String(16), nullable=False),
    Column("sentence", Text, nullable=False),
    Column("signer", String, nullable=False),
    Column("signed_at", String(20), nullable=False, server_default=""),
    Column("read_at", String(20), nullable=False),
    Column("stamped", Boolean, nullable=False, server_default="0"),  # an authority's time
    Column("source", String(64), nullable=False, server_default=""),  # digest before signing
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("work_id", ForeignKey("works.id", ondelete="CASCADE"), nullable=True, index=True),
    Column("at", String(20), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("details", Text, nullable=False),  # JSON
)
"""Append-only: triggers refuse to change or delete what a row tells. It may be given to another
work, and stays without one when its work goes."""

publications = Table(
    "publications",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("work_id", ForeignKey("works.id", ondelete="CASCADE"), nullable=False),
    Column("path", String, nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("record", Text, nullable=False),  # JSON: the rows to write once the file has its name
)
"""Signed files about to get their name, written before the rename: what a kill leaves is settled
from here on the next start."""

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("description", Text, nullable=False),  # JSON: what was asked for, never a secret
    Column("state", String(16), nullable=False),  # planning | open | done
    Column("begun_at", String(20), nullable=False),
    Column("ended_at", String(20), nullable=False, server_default=""),
    Column("total", Integer, nullable=False, server_default="0"),
    Column("succeeded", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("failed", Integer, nullable=False, server_default="0"),
)

job_items = Table(
    "job_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("job_id", ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
    Column("path", String, nullable=False),
    Column("root", String, nullable=False),  # relative structure counts from it
    Column("named", Boolean, nullable=False),
    Column("state", String(16), nullable=False),  # waiting | ok | skipped | failed
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("job_id", "path", name="uq_job_items_job_id_path"),
)
Index("ix_job_items_job_id_state_id", job_items.c.job_id, job_items.c.state, job_items.c.id)
"""The journal: what a batch is to do is written down before it begins, and each item's end after
it. Of a batch that is done only the failures are kept."""

collections = Table(
    "collections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    # Works with a file below this folder belong to it, now and later; empty: chosen by hand.
    Column("folder", String, nullable=False, server_default=""),
    Column("created_at", String(20), nullable=False),
    # Works that a search finds belong to it, now and later; empty: by folder or by hand.
    Column("query", Text, nullable=False, server_default=""),
)

collection_works = Table(
    "collection_works",
    metadata,
    Column("collection_id", ForeignKey("collections.id", ondelete="CASCADE"), primary_key=True),
    Column("work_id", ForeignKey("works.id", ondelete="CASCADE"), primary_key=True, index=True),
)
"""Works chosen by hand for a collection."""

places = Table(
    "places",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("kind", String(16), nullable=False),  # site | service
    Column("address", String, nullable=False),  # of the site; key of the service, or its address
    Column("policy_id", ForeignKey("policies.id"), nullable=True),  # none: of the works there
    # JSON list of crawlers' names, if the person chose them; empty: by purpose.
    Column("refused_agents", Text, nullable=False, server_default=""),
    Column("created_at", String(20), nullable=False),
)
"""Where works are published: a site of one's own, or somebody's service."""

placements = Table(
    "placements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id", ondelete="CASCADE"), nullable=False),
    Column("collection_id", ForeignKey("collections.id", ondelete="CASCADE"), nullable=False),
    Column("path", String, nullable=False),  # on the site; on a service whatever tells them apart
    Column("policy_id", ForeignKey("policies.id"), nullable=True),  # none: the works' strictest
    Column("published_on", String(10), nullable=False, server_default=""),
    UniqueConstraint("place_id", "path", name="uq_placements_place_id_path"),
)
"""A collection at a place."""

codes = Table(
    "codes",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("content", String, nullable=False, server_default="", index=True),
    Column("iscc", String, nullable=False, server_default=""),
)
"""ISCC codes (ISO 24138) of contents: the Content-Code, which copies keep, and the ISCC-CODE."""

observations = Table(
    "observations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("finding", String(16), nullable=False),  # there | missing | different | unreadable
    Column("detail", Text, nullable=False, server_default=""),
    Column("since", String(20), nullable=False),  # when it was first found so, without a change
    Column("seen_at", String(20), nullable=False),
    UniqueConstraint("address", "channel", name="uq_observations_address_channel"),
)
"""What an audit found last, for each channel of an address."""

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("email", String, nullable=False, server_default=""),
    Column("website", String, nullable=False, server_default=""),
    Column("created_at", String(20), nullable=False),
    UniqueConstraint("name", "email", name="uq_people_name_email"),
)

involvements = Table(
    "involvements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("work_id", ForeignKey("works.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("role", String(32), nullable=False),
    Column("right", String(32), nullable=False),  # that the share counts for
    Column("share", Integer, nullable=False),  # hundredths of a percent, 0 to 10000
    Column("capacity", String(16), nullable=False),  # owner | licensee | agent
    UniqueConstraint(
        "work_id", "person_id", "role", "right", name="uq_involvements_work_id_person_id"
    ),
)
"""Who has what part in a work."""

own_policies = Table(
    "own_policies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("policy_id", ForeignKey("policies.id"), nullable=False),  # the version in force
    UniqueConstraint("name", name="uq_own_policies_name"),
)
"""The policies that a person made and may choose; every version of them stays in `policies`."""

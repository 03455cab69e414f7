"""People and their shares, smart collections, what was decided and edited, full-text search."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# As they were in this version: what the program says today may differ.
_DATED = "CASE WHEN captured_at <> '' THEN captured_at ELSE substr(added_at, 1, 19) END"
_COLUMNS = "title, caption, keywords, creator, notice, names, people"
_NAMES = _COLUMNS.split(", ")
_NEW = ", ".join(f"new.{name}" for name in _NAMES)
_OLD = ", ".join(f"old.{name}" for name in _NAMES)
_DIFFER = " OR ".join(f"old.{name} IS NOT new.{name}" for name in _NAMES)
_FORGET = (
    f"INSERT INTO works_text(works_text, rowid, {_COLUMNS}) VALUES ('delete', old.id, {_OLD});"
)
_TAKE = f"INSERT INTO works_text(rowid, {_COLUMNS}) VALUES (new.id, {_NEW});"
_PATH = "replace(path, char(92), '/')"
_FILE_NAME = f"substr({_PATH}, length(rtrim({_PATH}, replace({_PATH}, '/', ''))) + 1)"


def upgrade() -> None:
    """Nothing was edited or decided before; file names and texts of all works are taken in."""
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), server_default="", nullable=False),
        sa.Column("website", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("name", "email", name="uq_people_name_email"),
    )
    op.create_table(
        "involvements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("work_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("right", sa.String(length=32), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["work_id"],
            ["works.id"],
            name=op.f("fk_involvements_work_id_works"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_involvements_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_involvements")),
        sa.UniqueConstraint(
            "work_id", "person_id", "role", "right", name="uq_involvements_work_id_person_id"
        ),
    )
    op.create_index("ix_involvements_person_id", "involvements", ["person_id"])
    for name in ("keywords", "names", "people", "edited"):
        op.add_column("works", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("works", sa.Column("rating", sa.Integer(), server_default="0", nullable=False))
    # In SQLite's own words: Alembic would copy the table for a foreign key.
    op.execute("ALTER TABLE works ADD COLUMN decision_id INTEGER REFERENCES policies (id)")
    op.add_column("works", sa.Column("dated", sa.String(19), sa.Computed(_DATED, persisted=False)))
    # One state in the order of dates, which is how works are mostly looked at.
    op.drop_index("ix_works_state_id", "works")
    op.create_index("ix_works_state_dated_id", "works", ["state", "dated", "id"])
    op.create_index("ix_works_dated_id", "works", ["dated", "id"])
    op.create_index("ix_works_rating_dated_id", "works", ["rating", "dated", "id"])
    op.execute("CREATE INDEX ix_works_title_id ON works (title COLLATE NOCASE, id)")
    op.add_column("files", sa.Column("content", sa.String(64), server_default="", nullable=False))
    op.create_index("ix_files_content", "files", ["content"])
    op.add_column("collections", sa.Column("query", sa.Text(), server_default="", nullable=False))
    _search()


def _search() -> None:
    op.execute(
        f"CREATE VIRTUAL TABLE works_text USING fts5({_COLUMNS}, content='works', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    # Before there is a trigger, so that each work is taken in once.
    op.execute(
        "UPDATE works SET names = coalesce((SELECT group_concat(name, char(10)) FROM "
        f"(SELECT DISTINCT {_FILE_NAME} AS name FROM files "
        "WHERE work_id = works.id ORDER BY name)), '')"
    )
    op.execute("INSERT INTO works_text(works_text) VALUES ('rebuild')")
    op.execute(f"CREATE TRIGGER works_text_insert AFTER INSERT ON works BEGIN {_TAKE} END")
    op.execute(f"CREATE TRIGGER works_text_delete AFTER DELETE ON works BEGIN {_FORGET} END")
    op.execute(
        f"CREATE TRIGGER works_text_update AFTER UPDATE OF {_COLUMNS} ON works WHEN {_DIFFER} "
        f"BEGIN {_FORGET} {_TAKE} END"
    )
    for when, keys in (
        ("AFTER INSERT ON files", ("new",)),
        ("AFTER DELETE ON files", ("old",)),
        (
            "AFTER UPDATE OF path, work_id ON files "
            "WHEN old.path IS NOT new.path OR old.work_id IS NOT new.work_id",
            ("old", "new"),
        ),
    ):
        kept = " ".join(_names_of(f"{key}.work_id") for key in keys)
        op.execute(f"CREATE TRIGGER files_names_{when.split()[1].lower()} {when} BEGIN {kept} END")


def _names_of(work: str) -> str:
    # Read in order, so that the same files always give the same text.
    return (
        "UPDATE works SET names = coalesce((SELECT group_concat(name, char(10)) FROM "
        f"(SELECT DISTINCT {_FILE_NAME} AS name FROM files "
        f"WHERE work_id = {work} ORDER BY name)), '') WHERE id = {work};"
    )


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

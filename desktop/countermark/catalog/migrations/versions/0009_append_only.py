"""What was told and what was decided stays as it was written; cameras are found by any word."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_KEPT = "RAISE(ABORT, 'what happened is not rewritten')"
_DECIDED = "RAISE(ABORT, 'a version of a policy is not rewritten')"
_SQLITE = (
    f"CREATE TRIGGER events_update BEFORE UPDATE OF id, at, kind, details ON events "
    f"BEGIN SELECT {_KEPT}; END",
    f"CREATE TRIGGER events_delete BEFORE DELETE ON events BEGIN SELECT {_KEPT}; END",
    # A work that goes leaves what was told of it; else the foreign key would take that along.
    "CREATE TRIGGER works_events_delete BEFORE DELETE ON works "
    "BEGIN UPDATE events SET work_id = NULL WHERE work_id = old.id; END",
    f"CREATE TRIGGER policies_update BEFORE UPDATE OF id, digest, document ON policies "
    f"BEGIN SELECT {_DECIDED}; END",
    f"CREATE TRIGGER policies_delete BEFORE DELETE ON policies BEGIN SELECT {_DECIDED}; END",
)

# The full-text index, as it is from this version on: it cannot be given one more column.
_COLUMNS = "title, caption, keywords, creator, notice, names, people, camera"
_NAMES = _COLUMNS.split(", ")
_NEW = ", ".join(f"new.{name}" for name in _NAMES)
_OLD = ", ".join(f"old.{name}" for name in _NAMES)
_DIFFER = " OR ".join(f"old.{name} IS NOT new.{name}" for name in _NAMES)
_FORGET = (
    f"INSERT INTO works_text(works_text, rowid, {_COLUMNS}) VALUES ('delete', old.id, {_OLD});"
)
_TAKE = f"INSERT INTO works_text(rowid, {_COLUMNS}) VALUES (new.id, {_NEW});"
_SQLITE_SEARCH = (
    "DROP TRIGGER works_text_insert",
    "DROP TRIGGER works_text_delete",
    "DROP TRIGGER works_text_update",
    "DROP TABLE works_text",
    f"CREATE VIRTUAL TABLE works_text USING fts5({_COLUMNS}, content='works', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "INSERT INTO works_text(works_text) VALUES ('rebuild')",
    f"CREATE TRIGGER works_text_insert AFTER INSERT ON works BEGIN {_TAKE} END",
    f"CREATE TRIGGER works_text_delete AFTER DELETE ON works BEGIN {_FORGET} END",
    f"CREATE TRIGGER works_text_update AFTER UPDATE OF {_COLUMNS} ON works WHEN {_DIFFER} "
    f"BEGIN {_FORGET} {_TAKE} END",
)


def upgrade() -> None:
    """No row of works or events is written; the index is made anew.

    Events may still be given to another work, as when two are joined.
    """
    for statement in (*_SQLITE, *_SQLITE_SEARCH):
        op.execute(statement)


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

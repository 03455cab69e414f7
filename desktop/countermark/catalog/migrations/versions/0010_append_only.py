"""What was told and what was decided stays as it was written, whoever opens the catalogue."""

from alembic import op

revision = "0010"
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


def upgrade() -> None:
    """No row is written. Events may still be given to another work, as when two are joined."""
    for trigger in _SQLITE:
        op.execute(trigger)


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

"""The journal of batches; what each of our credentials was made from, to be asked for quickly."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the journal, and take the sources of credentials out of the events."""
    op.add_column(
        "credentials", sa.Column("source", sa.String(64), server_default="", nullable=False)
    )
    _fill_sources()
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("begun_at", sa.String(length=20), nullable=False),
        sa.Column("ended_at", sa.String(length=20), server_default="", nullable=False),
        sa.Column("total", sa.Integer(), server_default="0", nullable=False),
        sa.Column("succeeded", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
    )
    op.create_table(
        "job_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("root", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.id"], name=op.f("fk_job_items_job_id_jobs"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_items")),
        sa.UniqueConstraint("job_id", "path", name="uq_job_items_job_id_path"),
    )
    op.create_index("ix_job_items_job_id_state_id", "job_items", ["job_id", "state", "id"])


def _fill_sources() -> None:
    """Each file's latest credential of ours, by the latest event that tells of its path."""
    connection = op.get_bind()
    files = connection.execute(sa.text("SELECT id, work_id, path FROM files"))
    known = {(row.work_id, row.path): row.id for row in files}
    sources: dict[int, str] = {}
    told = sa.text("SELECT work_id, details FROM events WHERE kind = 'protected' ORDER BY id")
    for row in connection.execute(told):
        details = json.loads(row.details)
        file_id = known.get((row.work_id, details.get("path", "")))
        if file_id is not None:
            sources[file_id] = details.get("source", "")
    latest = sa.text(
        "UPDATE credentials SET source = :source WHERE id = (SELECT max(id) FROM credentials "
        "WHERE file_id = :file AND identity != '')"
    )
    values = [{"file": key, "source": value} for key, value in sources.items() if value]
    if values:
        connection.execute(latest, values)


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

"""Rights policies that the person made, under names of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """There were none before: what differed from the presets was decided for single works."""
    op.create_table(
        "own_policies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("policy_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_policies")),
        sa.UniqueConstraint("name", name="uq_own_policies_name"),
        sa.ForeignKeyConstraint(
            ["policy_id"], ["policies.id"], name=op.f("fk_own_policies_policy_id_policies")
        ),
    )


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

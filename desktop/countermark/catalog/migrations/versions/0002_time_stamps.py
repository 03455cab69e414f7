"""Which credentials an authority vouches for the time of."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No credential was time-stamped before."""
    with op.batch_alter_table("credentials") as table:
        table.add_column(
            sa.Column("stamped", sa.Boolean(), server_default=sa.false(), nullable=False)
        )


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

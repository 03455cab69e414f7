"""Which credentials an authority vouches for the time of; what of a work is a person's."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No credential was time-stamped before, and nobody had said what their part was."""
    # A plain text, which SQLite and PostgreSQL both take; an expression would copy the table.
    op.add_column(
        "credentials", sa.Column("stamped", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column("works", sa.Column("contribution", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

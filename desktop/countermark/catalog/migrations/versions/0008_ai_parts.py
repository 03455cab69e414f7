"""Which parts of a work an AI model made; what a person said of it since it was signed."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No parts were named before. What was edited after it was signed is not known any more."""
    for name in ("ai_parts", "since_signed"):
        op.add_column("works", sa.Column(name, sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

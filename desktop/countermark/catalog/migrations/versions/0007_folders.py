"""The folder that each file lies in, to be asked for quickly."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# As they were in this version: what the program says today may differ.
_PATH = "replace(path, char(92), '/')"
_FOLDER = f"substr(path, 1, length(rtrim({_PATH}, replace({_PATH}, '/', ''))) - 1)"


def upgrade() -> None:
    """The column is computed, so that no row is written; only the index is."""
    op.add_column("files", sa.Column("folder", sa.String(), sa.Computed(_FOLDER, persisted=False)))
    op.create_index("ix_files_folder_role_work_id", "files", ["folder", "role", "work_id"])


def downgrade() -> None:
    """Catalogues are not downgraded: the copy kept before a migration is the way back."""
    raise RuntimeError("catalogues are not downgraded")

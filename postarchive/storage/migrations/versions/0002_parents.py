"""An embed says which posts it answers and quotes, where the article shows that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two columns behind the others."""
    op.add_column("embed", sa.Column("reply_to", sa.Text()))
    op.add_column("embed", sa.Column("quotes", sa.Text()))

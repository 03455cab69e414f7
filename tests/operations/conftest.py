"""The studio that the operations' tests work in."""

import pytest

from tests.operations.support import Studio


@pytest.fixture
def studio(workspace, signer) -> Studio:
    """A home with an identity."""
    return Studio(workspace, signer)

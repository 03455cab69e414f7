"""The studio that the operations' tests work in."""

from pathlib import Path

import pytest
from iscc_samples import IMAGE

from tests.operations.support import Studio


@pytest.fixture
def studio(workspace, signer) -> Studio:
    """A home with an identity."""
    return Studio(workspace, signer)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """One real picture in a folder of its own."""
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "harbour.jpg"
    path.write_bytes((IMAGE / "demo.jpg").read_bytes())
    return path


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where signed copies go; not there yet."""
    return tmp_path / "signed"

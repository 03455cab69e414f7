"""What all tests share: a home of their own, real files, and no way out of the machine."""

from __future__ import annotations

import io
import os
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from iscc_samples import IMAGE, VIDEO
from PIL import Image

from countermark.base.home import Home
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations.workspace import Workspace

PASSPHRASE = "correct horse battery staple"
_DATA_VARIABLE = "COUNTERMARK_TEST_DATA"
_DATA_DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test touches the person's keyring, home or passphrase."""
    monkeypatch.setenv("COUNTERMARK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("COUNTERMARK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.set_keyring(keyring.backends.fail.Keyring())


def data_folder() -> Path | None:
    """The folder of real pictures and credentials, or None where this machine has none."""
    folder = Path(os.environ.get(_DATA_VARIABLE, _DATA_DEFAULT))
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real pictures and credentials, where this machine has it."""
    folder = data_folder()
    if folder is None:
        pytest.skip(f"no real test data: set {_DATA_VARIABLE} to a folder with photos/ and c2pa/")
    return folder


@pytest.fixture
def workspace(tmp_path: Path):
    """An opened, empty home."""
    with Workspace(Home(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def signer(workspace: Workspace):
    """A home with a signing identity; gives its decrypted key."""
    workspace.signers.create_identity(
        "Ana Ruiz", email="ana@ruiz.example", website="https://ruiz.example"
    )
    return workspace.signers.signing_key()


@pytest.fixture
def inline() -> InlineExecutor:
    """Runs tasks in the test's own thread."""
    return InlineExecutor()


@pytest.fixture
def cancel() -> CancelToken:
    """A token that nobody has set."""
    return CancelToken()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with one real picture of each supported format, two of them in a folder below."""
    folder = tmp_path / "pictures"
    (folder / "2026").mkdir(parents=True)
    for name in ("demo.jpg", "demo.png", "demo.gif"):
        (folder / name).write_bytes((IMAGE / name).read_bytes())
    (folder / "2026" / "demo.tif").write_bytes((IMAGE / "demo.tif").read_bytes())
    with Image.open(IMAGE / "demo.jpg") as image:
        exif = image.getexif()
        for suffix in ("webp", "avif"):
            out = io.BytesIO()
            image.save(out, suffix.upper(), exif=exif)
            (folder / "2026" / f"demo.{suffix}").write_bytes(out.getvalue())
    return folder


@pytest.fixture
def animation(tmp_path: Path) -> Path:
    """A real animated GIF of 120 frames."""
    path = tmp_path / "animation.gif"
    path.write_bytes((VIDEO / "demo.gif").read_bytes())
    return path


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

"""Where a tool works: an empty home with an identity, and what its batches share."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from countermark.base.home import Home
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_AI

SIGNER = "Endurance"
"""The name of the identity."""


def prepare_environment() -> None:
    """Let nothing reach the person's keyring or ask for a passphrase."""
    os.environ["COUNTERMARK_PASSPHRASE"] = "only for trying"  # noqa: S105 - it opens nothing else
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def new_workspace(home: Path) -> Workspace:
    """An opened home with an identity."""
    workspace = Workspace(Home(home))
    workspace.signers.create_identity(SIGNER)
    return workspace


def protection(workspace: Workspace, output: Path) -> Protection:
    """What a person asks for who changes nothing."""
    return Protection(workspace.signers.signing_key(), NO_AI, None, output)


def run_through(results: Iterable[ItemResult]) -> Counter[Status]:
    """Run a batch to its end; counts how its items went."""
    return Counter(result.status for result in results)

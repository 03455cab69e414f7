"""Short words for what operation tests do over and over."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from countermark.base.atomic import is_staging_name
from countermark.catalog.records import State
from countermark.credentials.identity import SigningKey
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Standing, Verdict
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, InlineExecutor
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult
from countermark.operations.verify import Verified, verify
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy
from countermark.rights.presets import NO_AI


class Studio:
    """A person at work: an opened home with an identity."""

    def __init__(self, workspace: Workspace, key: SigningKey) -> None:
        self.workspace = workspace
        self.key = key
        self.cancel = CancelToken()
        self.executor: Executor = InlineExecutor()

    def protect(
        self,
        *paths: Path,
        output: Path | None,
        policy: Policy = NO_AI,
        origin: Origin | None = None,
    ) -> dict[Path, ItemResult]:
        """Protect, to the end; results by path."""
        protection = Protection(self.key, policy, origin, output)
        results = list(protect_paths(self.workspace, paths, protection, self.executor, self.cancel))
        by_path = {result.path: result for result in results}
        assert len(by_path) == len(results), "one result a file"
        return by_path

    def protect_one(self, path: Path, output: Path | None, **more) -> ItemResult:
        (result,) = self.protect(path, output=output, **more).values()
        return result

    def verify(self, *paths: Path) -> dict[Path, Verified]:
        found = verify(self.workspace, paths, self.executor, self.cancel)
        return {item.path: item for item in found}

    def verdict(self, path: Path) -> Verdict:
        return read_credentials(path, self.workspace.signers.anchors())

    def trusts(self, path: Path) -> bool:
        return self.verdict(path).standing is Standing.TRUSTED

    def states(self) -> dict[str, State]:
        """State by the original's file name."""
        return {line.path.name: line.state for line in self.workspace.queries.lines()}

    def state(self) -> State:
        (state,) = self.states().values()
        return state


def digests(folder: Path) -> dict[Path, str]:
    """Every file below a folder with the digest of its content."""
    return {
        path: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def statuses(results: Iterable[ItemResult]) -> dict[str, str]:
    """File name, to how it went."""
    return {result.path.name: result.status.value for result in results}


def leftovers(*folders: Path) -> list[Path]:
    """Staged files that nobody works on any more."""
    return [path for folder in folders for path in folder.rglob("*") if is_staging_name(path.name)]


def files_in(folder: Path) -> set[str]:
    """Names of all files below a folder, hidden ones too."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

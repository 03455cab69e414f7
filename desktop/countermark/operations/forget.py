"""Takes works out of the catalogue: what is said of them goes, their files stay on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from countermark.base.errors import UserError
from countermark.catalog.forgetting import Forgotten
from countermark.catalog.records import Changes
from countermark.operations.workspace import Workspace


@dataclass
class ForgetStep:
    """Works that were taken out; see `operations.undo`."""

    done: Forgotten

    @property
    def weight(self) -> int:
        """How many works it remembers."""
        return len(self.done.works)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return self.done.changes

    def undo(self, workspace: Workspace) -> Changes:
        """Bring the works back with all that was known of them.

        Raises:
            UserError: a file of theirs came into the catalogue again since.
        """
        self.done = workspace.forgetting.bring_back(self.done)
        return Changes(self.done.changes.works, self.done.changes.works)

    def redo(self, workspace: Workspace) -> Changes:
        """Take them out once more.

        Raises:
            UserError: one is not there any more.
        """
        self.done = workspace.forgetting.forget(self.done.works)
        return self.changes


def forget_works(workspace: Workspace, work_ids: Sequence[int]) -> ForgetStep:
    """Take works out of the catalogue; no file is touched.

    Raises:
        UserError: none is named, one is not there, or one is being signed.
    """
    wanted = list(dict.fromkeys(work_ids))
    if not wanted:
        raise UserError("Name a work at least.", "Name a file of it, or its number in `list`.")
    return ForgetStep(workspace.forgetting.forget(wanted))

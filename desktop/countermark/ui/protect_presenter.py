"""From the wish to protect works to the batch that does it: what is asked, and what it would do."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from countermark.jobs.cancel import CancelToken
from countermark.operations.already import Wanted
from countermark.operations.forecast import Forecast, forecast
from countermark.operations.protection import policy_for
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin, suggest_origin
from countermark.rights.policy import Policy
from countermark.ui.background import Background
from countermark.ui.policy_book import PolicyBook
from countermark.ui.problem_words import problem_words
from countermark.ui.protect_words import Choice, Decided, Outlook, Signer, Stamping, outlook


@dataclass(frozen=True)
class Prepared:
    """What the dialog starts with.

    Attributes:
        signers: the identities that can sign, the default first.
        decided: the decisions that works have of their own, the most frequent first.
        stamping: who vouches for the time, as chosen last.
    """

    signers: tuple[Signer, ...]
    decided: tuple[Decided, ...]
    stamping: Stamping


class ProtectPresenter(QObject):
    """Answers what the dialog asks; only the latest question counts.

    Signals:
        problem(str): something could not be found out, a sentence.
    """

    problem = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        book: PolicyBook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._book = book
        self._asked = CancelToken()

    def last(self, stamping: Stamping) -> Choice:
        """What was chosen last."""
        settings = self._workspace.settings
        output = Path(settings.output) if settings.output else None
        return Choice(settings.policy, None, output, stamping)

    def prepare(self, ids: array[int], done: Callable[[Prepared], None]) -> None:
        """Find out what the dialog starts with."""

        def look() -> Prepared:
            workspace = self._workspace
            found = [item for item in workspace.signers.identities() if not item.retired]
            default = workspace.signers.default_identity() if found else None
            found.sort(key=lambda item: default is None or item.key != default.key)
            stamps = None if default is None else workspace.signers.timestamps(default)
            return Prepared(
                tuple(Signer(one.key, one.party.name, one.party.contact) for one in found),
                _decided(workspace.queries.decisions(ids).values()),
                Stamping(stamps.address, stamps.when_unstamped) if stamps else Stamping(),
            )

        self._background.run(look, done, self._tell)

    def suggest_origins(self, ids: array[int], done: Callable[[list[Origin | None]], None]) -> None:
        """Hand `done` what the works' own data suggest, one `Origin | None` for each."""

        def look() -> list[Origin | None]:
            clues = self._workspace.queries.origin_clues(ids)
            return [
                suggest_origin(camera=camera, stated_source_type=kind) for camera, kind in clues
            ]

        self._background.run(look, done, self._tell)

    def consider(
        self, ids: array[int], signer: str, choice: Choice, done: Callable[[Outlook], None]
    ) -> None:
        """Hand `done` what a choice would do to works, unless another one is considered by then."""
        self.stop()
        cancel = self._asked = CancelToken()
        named = self._book.named(choice.policy) or self._workspace.policy()
        policy = replace(named, old_readers=choice.more.old_readers)
        wanted = Wanted(
            choice.identity or signer,
            partial(policy_for, policy) if choice.as_decided else lambda _decision: policy,
            choice.output,
            says_more=choice.more.says_more,
            as_decided=choice.as_decided,
            origin=choice.origin,
        )

        def take(found: Forecast) -> None:
            if not cancel.cancelled:
                done(outlook(found, choice.output))

        self._background.run(
            lambda: forecast(self._workspace, wanted, ids, cancel), take, self._tell
        )

    def stop(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked.cancel()

    def _tell(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))


def _decided(decisions: Iterable[Policy]) -> tuple[Decided, ...]:
    return tuple(Decided(policy, count) for policy, count in Counter(decisions).most_common())

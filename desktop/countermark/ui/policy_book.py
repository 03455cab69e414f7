"""The policies to choose from, as every chooser of the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from countermark.base.errors import UserError
from countermark.catalog.query.parsing import parse
from countermark.operations.policies import change_policy, forget_policy, make_policy
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Permission, Policy, Use, changed
from countermark.rights.presets import PRESETS
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.sentence_words import error_words

_Failed = Callable[[str], None]


@dataclass(frozen=True)
class PolicyWish:
    """What the person says of a policy of their own.

    Attributes:
        base: the policy that it changes or begins with.
        is_new: whether it is another one than its base.
        answers: for each use.
        texts: title, conditions, licence and contact by field.
    """

    base: Policy
    is_new: bool
    answers: Mapping[Use, Permission]
    texts: Mapping[str, str]


class PolicyBook(QObject):
    """Knows the policies without asking the catalogue each time, and changes them.

    Signals:
        changed: the policies are others now, or it is known how many works are under each, or
            where whoever signs is asked.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
    """

    changed = Signal()
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self.policies: tuple[Policy, ...] = tuple(PRESETS.values())
        self.works: dict[str, int] = {}
        self.contact: str | None = None
        """Where whoever signs is asked, empty if nowhere; None as long as nobody signs."""

    @property
    def first(self) -> str:
        """Name of the policy that is offered first."""
        return self._workspace.settings.policy

    def named(self, name: str) -> Policy | None:
        """The policy of a name; None if there is none."""
        return next((policy for policy in self.policies if policy.name == name), None)

    def refresh(self) -> None:
        """Read them anew."""
        self._background.run(self._workspace.policies, self._take, self._tell)

    def count(self) -> None:
        """Find out how many works are under each."""
        views, names = self._workspace.views, [policy.name for policy in self.policies]

        def look() -> dict[str, int]:
            return {name: views.count(parse(query_for(name))) for name in names}

        self._background.run(look, self._take_counts, self._tell)

    def find_contact(self) -> None:
        """Find out where whoever signs is asked."""

        def look() -> str | None:
            try:
                return self._workspace.signers.default_identity().party.contact
            except UserError:  # nobody signs yet
                return None

        self._background.run(look, self._take_contact, self._tell)

    def keep(self, wish: PolicyWish, done: Callable[[], None], failed: _Failed) -> None:
        """Make or change a policy; call `done`, or `failed` with why not."""

        def run() -> Policy:
            try:
                policy = changed(wish.base, wish.answers, **wish.texts)
            except ValueError:
                raise UserError(
                    translate("Policies", "Say on what conditions in a sentence.")
                ) from None
            return (make_policy if wish.is_new else change_policy)(self._workspace, policy)

        def take(policy: Policy) -> None:
            done()
            self.said.emit(translate("Policies", "“{title}” is kept.").format(title=policy.title))
            self.refresh()

        self._background.run(run, take, lambda error: failed(error_words(error)))

    def offer_first(self, policy: Policy) -> None:
        """Let this be the one that is marked where a policy is asked for."""
        self._background.run(
            lambda: self._workspace.remember(policy=policy.name),
            lambda _done: self.changed.emit(),
            self._tell,
        )

    def forget(self, policy: Policy) -> None:
        """Offer a policy no more."""

        def take(_done: None) -> None:
            self.said.emit(
                translate(
                    "Policies",
                    "“{title}” is offered no more. What was declared under it stays.",
                ).format(title=policy.title)
            )
            self.refresh()

        self._background.run(lambda: forget_policy(self._workspace, policy.name), take, self._tell)

    def _take(self, found: tuple[Policy, ...]) -> None:
        self.policies = found
        self.changed.emit()

    def _take_counts(self, found: dict[str, int]) -> None:
        self.works = found
        self.changed.emit()

    def _take_contact(self, found: str | None) -> None:
        if found != self.contact:
            self.contact = found
            self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self.problem.emit(error_words(error))


def query_for(name: str) -> str:
    """The search for the works under a policy, and under no other whose name begins like it."""
    return f'policy:"{name}"'

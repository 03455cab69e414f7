"""What the page of identities does: lists them, makes, brings, keeps and renews them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from countermark.base.asking import Ask
from countermark.base.errors import Cancelled, UserError
from countermark.base.times import now
from countermark.credentials.identities.importing import Wording
from countermark.credentials.identity import Identity
from countermark.credentials.trust_lists import ListKind, TrustList
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.identity_words import IdentityWords, identity_words, person_day
from countermark.ui.language import translate
from countermark.ui.sentence_words import error_words, sentence_words
from countermark.ui.words import listed_names

if TYPE_CHECKING:
    from countermark.operations.keeping import Restored

_Value = TypeVar("_Value")
_Failed = Callable[[str], None]


@dataclass(frozen=True)
class IdentitiesShown:
    """What the page shows.

    Attributes:
        identities: those that can sign first.
        lists: whom this machine believes beside its own authorities.
        waiting: names in requests that no authority has answered yet.
    """

    identities: tuple[IdentityWords, ...]
    lists: tuple[TrustList, ...]
    waiting: tuple[str, ...]


class IdentitiesPresenter(QObject):
    """Asks the operations in the background.

    Signals:
        listed(IdentitiesShown): what there is now.
        said(str): what was done, a sentence.
        problem(str): what could not be done, why, and what helps.
    """

    listed = Signal(object)
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        ask: Ask,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._ask = ask

    def refresh(self) -> None:
        """Look anew; `listed` follows."""
        self._background.run(self._look, self.listed.emit, self._tell)

    def create(self, wording: Wording, done: Callable[[], None], failed: _Failed) -> None:
        """Make an identity; call `done`, or `failed` with why not."""

        def run() -> Identity:
            return self._workspace.signers.create_identity(
                wording.name, wording.organisation, wording.email, wording.website, ask=self._ask
            )

        def take(made: Identity) -> None:
            done()
            self._say(
                translate("Identities", "{name} can sign until {date}.").format(
                    name=made.party.name, date=person_day(made.expires)
                )
            )

        self._background.run(run, take, lambda error: self._answer(error, failed))

    def bring(self, files: Sequence[Path]) -> None:
        """Import a key and its certificates."""
        self._do(
            lambda: self._workspace.signers.import_identity(files, ask=self._ask), self._can_sign
        )

    def request(
        self,
        output: Path,
        wording: Wording,
        renew: str,
        done: Callable[[], None],
        failed: _Failed,
    ) -> None:
        """Write a request for a certificate; call `done`, or `failed` with why not.

        Args:
            output: a new file.
            wording: whom the certificate will name; empty fields are the renewed identity's.
            renew: key of the identity that it is for; empty for a new one.
            done: called when the file is there.
            failed: takes a sentence.
        """

        def take(_request: object) -> None:
            done()
            self._say(
                translate(
                    "Identities",
                    "The request is in {file}. Send it to your authority; the key stays here.",
                ).format(file=output)
            )

        self._background.run(
            lambda: self._workspace.signers.request_certificate(
                output, wording, renew=renew, ask=self._ask
            ),
            take,
            lambda error: self._answer(error, failed),
        )

    def take_answer(self, files: Sequence[Path]) -> None:
        """Bring the certificate that an authority issued."""
        self._do(lambda: self._workspace.signers.take_answer(files, ask=self._ask), self._can_sign)

    def renew(self, key: str, *, new_authority: bool = False) -> None:
        """Give an identity of this computer's own authority a new certificate."""

        def run() -> Identity:
            from countermark.operations.keeping import renew_identity

            identity = self._workspace.signers.identity(key)
            return renew_identity(self._workspace, identity, self._ask, new_authority=new_authority)

        self._do(run, self._can_sign)

    def make_default(self, key: str) -> None:
        """Have an identity sign unless another is asked for."""

        def run() -> Identity:
            identity = self._workspace.signers.identity(key)
            self._workspace.remember(identity=identity.key)
            return identity

        self._do(
            run,
            lambda made: translate("Identities", "{name} signs from now on.").format(
                name=made.party.name
            ),
        )

    def back_up(self, destination: Path) -> None:
        """Write all identities into one encrypted file."""

        def run() -> tuple[Identity, ...]:
            from countermark.operations.keeping import back_up_identities

            return back_up_identities(self._workspace, destination, self._ask)

        self._do(run, lambda made: _kept_sentence(made, destination))

    def restore(self, source: Path) -> None:
        """Bring back the identities of a backup; none that is here is overwritten."""

        def run() -> tuple[Restored, ...]:
            from countermark.operations.keeping import restore_identities

            return tuple(restore_identities(self._workspace, source, self._ask))

        self._do(run, restored_sentence)

    def export(self, key: str, destination: Path) -> None:
        """Write an identity's public certificates."""

        def run() -> int:
            from countermark.operations.keeping import export_chain

            return export_chain(self._workspace.signers.identity(key), destination)

        self._do(
            run,
            lambda _count: translate(
                "Identities",
                "The certificate is in {file}. It is public: whoever adds it trusts you.",
            ).format(file=destination),
        )

    def believe(self, path: Path, kind: ListKind) -> None:
        """Add a list of certificates from a file."""

        def run() -> TrustList:
            from countermark.operations.trust import add_from_file

            return add_from_file(self._workspace, path, kind)

        self._do(
            run,
            lambda made: translate(
                "Identities", "Files that the list {name} vouches for are trusted from now on."
            ).format(name=made.name),
        )

    def forget_list(self, name: str) -> None:
        """Believe a list no more."""

        def run() -> str:
            from countermark.operations.trust import remove

            remove(self._workspace, name)
            return name

        self._do(
            run,
            lambda gone: translate(
                "Identities", "Files that only the list {name} vouches for are trusted no more."
            ).format(name=gone),
        )

    def _look(self) -> IdentitiesShown:
        from countermark.credentials.identities.requests import pending_requests
        from countermark.operations.trust import trust_lists

        found, at = self._workspace.signers.identities(), now()
        try:
            default = self._workspace.signers.default_identity().key
        except UserError:  # none yet, or the chosen one is gone
            default = ""
        rows = sorted(found, key=lambda item: (item.retired, item.key != default))
        return IdentitiesShown(
            tuple(identity_words(item, default, at) for item in rows),
            trust_lists(self._workspace),
            tuple(item.party.name for item in pending_requests(self._workspace.home.identities)),
        )

    def _do(self, run: Callable[[], _Value], sentence: Callable[[_Value], str]) -> None:
        self._background.run(run, lambda value: self._say(sentence(value)), self._tell)

    def _say(self, sentence: str) -> None:
        self.said.emit(sentence)
        self.refresh()

    def _can_sign(self, made: Identity) -> str:
        return translate("Identities", "{name} can sign until {date}.").format(
            name=made.party.name, date=person_day(made.expires)
        )

    def _tell(self, error: Exception) -> None:
        self._answer(error, self.problem.emit)

    def _answer(self, error: Exception, failed: _Failed) -> None:
        failed("" if isinstance(error, Cancelled) else error_words(error))


def _kept_sentence(kept: Sequence[Identity], destination: Path) -> str:
    text = translate(
        "Identities",
        "%n identity(ies) kept in {file}. Store it apart from this computer.",
        None,
        len(kept),
    ).format(file=destination)
    elsewhere = [identity.party.name for identity in kept if not identity.keeps_keys]
    if not elsewhere:
        return text
    more = translate("Identities", "Not within: the key of {names}, which is kept elsewhere.")
    return f"{text} {more.format(names=listed_names(elsewhere))}"


def restored_sentence(found: Sequence[Restored]) -> str:
    """How many identities a backup brought back, and why not the others."""
    back = sum(1 for item in found if not item.problem)
    parts = [translate("Identities", "%n identity(ies) brought back.", None, back)]
    text = translate("Identities", "{name}: {problem}", "an identity, and why it was not restored")
    parts += [
        text.format(name=item.name, problem=sentence_words(item.problem))
        for item in found
        if item.problem
    ]
    return " ".join(parts)

"""What of the window can send anything off this computer, and the switches for it: no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from countermark.credentials.identity import Identity, ServicePlace
from countermark.credentials.timestamps import (
    WhenUnstamped,
    host_of,
    known_authorities,
    what_is_sent,
)
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.protect_words import Stamping
from countermark.ui.sentence_words import error_words, sentence_words

FETCHING = "fetching"
"""Key of the switch for credentials that are kept at an address."""


@dataclass(frozen=True)
class Switch:
    """Something that sends data off this computer while it is on.

    Attributes:
        key: of the identity whose time-stamps it is for, `FETCHING`, or empty: nobody signs yet.
        title: what it is.
        sentence: what it sends, to whom and when.
        is_on: whether it is on now.
    """

    key: str
    title: str
    sentence: str
    is_on: bool = False

    @property
    def is_of_stamps(self) -> bool:
        """Whether turning it on asks for an authority."""
        return self.key != FETCHING


@dataclass(frozen=True)
class Told:
    """What goes with an identity and has no switch: it could not sign without.

    Attributes:
        title: what it is.
        sentence: what it sends, to whom and when.
    """

    title: str
    sentence: str


class PrivacyPresenter(QObject):
    """The switches.

    Signals:
        changed: something was turned on or off.
        said(str): what was turned on or off, a sentence.
        problem(str): it could not be kept, a sentence.
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

    def switches(self) -> tuple[Switch, ...]:
        """All of them; off unless the person turned them on."""
        authorities = self._workspace.settings.timestamps
        stamps = [
            _stamps_of(identity, authorities.get(identity.key, ""))
            for identity in self._workspace.signers.identities()
            if authorities.get(identity.key) or not identity.retired
        ]
        nobody = Switch("", translate("Privacy", "Time-stamps"), _stamps_off())
        fetching = Switch(
            FETCHING,
            translate("Privacy", "Fetch credentials that are kept at an address"),
            translate(
                "Privacy",
                "While this is on, the page Verify can fetch a credential from the address that a "
                "file names. Each time you ask for that, the address learns that somebody at this "
                "computer reads the credential.",
            ),
            is_on=self._workspace.settings.fetches_credentials,
        )
        return (*(stamps or [nobody]), fetching)

    def services(self) -> tuple[Told, ...]:
        """Who signs by a service, which is asked whenever they do."""
        return tuple(
            _service_of(identity, identity.service)
            for identity in self._workspace.signers.identities()
            if identity.service is not None and not identity.retired
        )

    def proposed(self, key: str) -> Stamping:
        """What the question for an identity's authority begins with: its own, or the first one."""
        settings = self._workspace.settings
        address = settings.timestamps.get(key) or known_authorities()[0].address
        fails = settings.when_unstamped == WhenUnstamped.FAIL
        return Stamping(address, WhenUnstamped.FAIL if fails else WhenUnstamped.SIGN)

    def stamp(self, key: str, stamping: Stamping) -> None:
        """Have an identity's signatures time-stamped from now on, or no more; `said` follows."""
        address, signers = stamping.authority, self._workspace.signers

        def keep() -> None:
            identity = next(item for item in signers.identities() if item.key == key)
            signers.choose_authority(identity, address)
            if address:
                self._workspace.remember(when_unstamped=stamping.when_unstamped.value)

        if address:
            said = sentence_words(what_is_sent(address))
        else:
            said = translate("Privacy", "Nothing is sent for time-stamps any more.")
        self._keep(keep, said)

    def let_fetch(self, *, may: bool) -> None:
        """Let credentials be fetched, or no more; `said` follows."""
        said = (
            translate("Privacy", "The page Verify fetches a credential when you ask for it.")
            if may
            else translate("Privacy", "No credential is fetched any more.")
        )
        self._keep(partial(self._workspace.remember, fetches_credentials=may), said)

    def _keep(self, keep: Callable[[], None], said: str) -> None:
        def done(_none: None) -> None:
            self.changed.emit()
            self.said.emit(said)

        def failed(error: Exception) -> None:
            self.changed.emit()  # the switch goes back to where it was
            self.problem.emit(error_words(error))

        self._background.run(keep, done, failed)


def _stamps_of(identity: Identity, authority: str) -> Switch:
    return Switch(
        identity.key,
        translate("Privacy", "Time-stamps for {name}").format(name=identity.party.credit),
        sentence_words(what_is_sent(authority)) if authority else _stamps_off(),
        is_on=bool(authority),
    )


def _stamps_off() -> str:
    return translate(
        "Privacy",
        "While this is on, a digest of each signature goes to a time-stamp authority that you "
        "choose; nothing of the picture and no name.",
    )


def _service_of(identity: Identity, place: ServicePlace) -> Told:
    name = identity.party.name
    return Told(
        translate("Privacy", "Signing service of {name}").format(name=identity.party.credit),
        translate(
            "Privacy",
            "Each time {name} signs, a list of digests and the name of the file go to {host}, "
            "never the picture. The key is kept there: without asking, {name} cannot sign.",
        ).format(name=name, host=host_of(place.address)),
    )


def only_by_command() -> str:
    """What the window never sends, but the command line may."""
    return translate(
        "Privacy",
        "Only the command line does this, when you ask for it: to look at a site in order to audit "
        "it, and to get a trust list from its address.",
    )


def nothing_else() -> str:
    """That this is all."""
    return translate("Privacy", "There is no account, no telemetry and no look for updates.")

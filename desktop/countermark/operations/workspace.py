"""What every operation needs: the home folder with catalogue, settings and identities, opened."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from countermark.base.errors import UserError
from countermark.base.home import Home
from countermark.base.logs import start_logging
from countermark.base.secrets import (
    Ask,
    Opener,
    find_opener,
    find_passphrase,
    forget_opener,
    given_opener,
    keep_opener,
    new_passphrase,
    nobody,
)
from countermark.base.settings import Settings, load_settings, save_settings
from countermark.base.times import now, person_date
from countermark.base.web import WebFault
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from countermark.catalog.queries import Queries
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.places import (
    add_service_identity,
    add_token_identity,
    certificates_on_token,
    newcomer,
    read_certificates,
)
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import (
    Identity,
    KeyKind,
    ServicePlace,
    SigningKey,
    TokenPlace,
    checked_party,
)
from countermark.credentials.keys import prove
from countermark.credentials.security_token import PinRefused
from countermark.credentials.timestamps import Timestamps, WhenUnstamped
from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS

_OPENERS = {KeyKind.TOKEN: Opener.PIN, KeyKind.SERVICE: Opener.ACCESS_KEY}
_WRONG_ACCESS_KEY = 401  # HTTP's status


class Workspace:
    """An opened home folder.

    Attributes:
        home: the folder.
        catalogue: to change it.
        queries: to read it.
        settings: the user's choices as they are now.
    """

    def __init__(self, home: Home) -> None:
        """Open, making what is missing.

        Raises:
            CountermarkError: the folder or the catalogue cannot be opened.
        """
        self.home = home.make()
        start_logging(home.log)
        database = Database(home.catalogue)
        self.catalogue = Catalogue(database)
        self.queries = Queries(database)
        self.settings: Settings = load_settings(home.settings)

    @classmethod
    def open(cls, folder: Path | None = None) -> Workspace:
        """Open the folder asked for, else the one of the environment or the platform."""
        return cls(Home.choose(folder))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the catalogue."""
        self.catalogue.database.close()

    def remember(self, **choices: Any) -> None:
        """Change settings and write them, if they differ."""
        changed = replace(self.settings, **choices)
        if changed != self.settings:
            self.settings = changed
            save_settings(self.home.settings, changed)

    def identities(self) -> tuple[Identity, ...]:
        """All signing identities; the first is the default."""
        return list_identities(self.home.identities)

    def anchors(self) -> Anchors:
        """Whom this machine believes: our own authorities."""
        own = tuple(anchor for identity in self.identities() for anchor in identity.anchors)
        return Anchors(manifest=own, identity=own)

    def create_identity(
        self,
        name: str,
        organisation: str = "",
        email: str = "",
        website: str = "",
        *,
        ask: Ask = nobody,
    ) -> Identity:
        """Make a signing identity for a person.

        Raises:
            UserError: a field is wrong, the identity exists, or no passphrase can be had.
            EnvironmentFault: it cannot be stored.
        """
        party = checked_party(name, organisation, email, website)
        return create_identity(
            self.home.identities, party, now(), lambda key: new_passphrase(key, ask)
        )

    def default_identity(self) -> Identity:
        """The identity that signs.

        Raises:
            UserError: there is none yet.
        """
        found = self.identities()
        if not found:
            raise UserError(
                "There is no signing identity yet.",
                "Make one with `countermark identity create --name “Your name”`.",
            )
        return found[0]

    def signing_key(self, ask: Ask = nobody) -> SigningKey:
        """The default identity's key, decrypted; or shown to sign where it is kept.

        Raises:
            UserError: no identity, no passphrase, a wrong passphrase, or an expired certificate.
            EnvironmentFault: the key file cannot be read, or the token or service fails.
        """
        identity = self.default_identity()
        if identity.expires <= now():
            when = person_date(identity.expires)
            raise UserError(
                f"The certificate of {identity.party.name} expired on {when}.",
                "Make a new signing identity; works signed before stay as they are.",
            )
        key = unlock(self.home.identities, identity, _secret_of(identity, ask))
        _prove(key)
        return key

    def add_token_identity(
        self, place: TokenPlace, certificates: Sequence[Path], name: str = "", *, ask: Ask = nobody
    ) -> Identity:
        """Add an identity whose key is in a security token; the PIN is asked for and tried.

        Args:
            place: where the key is.
            certificates: files; without any, those that the token holds.
            name: whom it names, if not whom the certificate does.
            ask: asks for the PIN.

        Raises:
            CountermarkError: the token cannot be used, or the certificates are unfit.
        """
        pin = given_opener(Opener.PIN, ask)
        found = read_certificates(certificates) or certificates_on_token(place, pin)
        new = newcomer(found, lambda certified: checked_party(name or certified), now())
        keep = partial(keep_opener, opener=Opener.PIN)
        return add_token_identity(self.home.identities, place, new, pin, keep)

    def add_service_identity(
        self,
        place: ServicePlace,
        certificates: Sequence[Path],
        name: str = "",
        *,
        ask: Ask = nobody,
    ) -> Identity:
        """Add an identity whose key is behind a signing service, which is asked to sign once.

        Args:
            place: where to ask.
            certificates: files.
            name: whom it names, if not whom the certificate does.
            ask: asks for the access key; no answer means that the service wants none.

        Raises:
            CountermarkError: the service cannot be used, or the certificates are unfit.
        """
        found = read_certificates(certificates)
        new = newcomer(found, lambda certified: checked_party(name or certified), now())
        access_key = given_opener(Opener.ACCESS_KEY, ask)
        keep = partial(keep_opener, opener=Opener.ACCESS_KEY)
        return add_service_identity(self.home.identities, place, new, access_key, keep)

    def timestamps(self, identity: Identity) -> Timestamps | None:
        """The time-stamps an identity's next batch wants, or None if no authority was chosen."""
        address = self.settings.timestamps.get(identity.key, "")
        if not address:
            return None
        try:
            choice = WhenUnstamped(self.settings.when_unstamped)
        except ValueError:  # settings that another version wrote
            choice = WhenUnstamped.SIGN
        return Timestamps(address, choice, batch=secrets.token_hex(8))

    def choose_authority(self, identity: Identity, address: str) -> None:
        """Remember an identity's time-stamp authority; an empty address forgets it."""
        kept = {key: old for key, old in self.settings.timestamps.items() if key != identity.key}
        self.remember(timestamps=kept | ({identity.key: address} if address else {}))

    def policy(self, name: str | None = None) -> Policy:
        """A policy by name, or the one chosen in the settings.

        Raises:
            UserError: there is none of this name.
        """
        wanted = name or self.settings.policy
        try:
            return PRESETS[wanted]
        except KeyError:
            raise UserError(
                f"There is no policy named “{wanted}”.", f"Choose one of: {', '.join(PRESETS)}."
            ) from None


def _secret_of(identity: Identity, ask: Ask) -> str:
    if identity.kind is KeyKind.SOFTWARE:
        return find_passphrase(identity.key, ask)
    if not identity.secret_name:  # a service that wants no access key
        return ""
    return find_opener(identity.secret_name, _OPENERS[identity.kind], ask)


def _prove(key: SigningKey) -> None:
    """Have a key that is kept elsewhere sign once; what opened it is kept, or forgotten."""
    name, opener = key.identity.secret_name, _OPENERS.get(key.identity.kind)
    try:
        prove(key)
    except PinRefused:
        forget_opener(name)
        raise
    except WebFault as error:
        if error.status == _WRONG_ACCESS_KEY:
            forget_opener(name)
        raise
    if opener is not None and key.secret:
        keep_opener(name, opener, key.secret)

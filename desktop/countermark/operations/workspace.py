"""What every operation needs: the home folder with catalogue, settings and identities, opened."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from countermark.base.errors import UserError
from countermark.base.home import Home
from countermark.base.logs import start_logging
from countermark.base.secrets import Ask, find_passphrase, new_passphrase, nobody
from countermark.base.settings import Settings, load_settings, save_settings
from countermark.base.times import now, person_date
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from countermark.catalog.queries import Queries
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import Identity, SigningKey, checked_party
from countermark.credentials.timestamps import Timestamps, WhenUnstamped
from countermark.credentials.trust_lists import anchors_of, read_lists
from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS


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
        """Whom this machine believes: our own authorities, and the lists the person added."""
        own = tuple(anchor for identity in self.identities() for anchor in identity.anchors)
        return Anchors(manifest=own, identity=own) | anchors_of(read_lists(self.home.trust))

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
        """The default identity's key, decrypted.

        Raises:
            UserError: no identity, no passphrase, a wrong passphrase, or an expired certificate.
            EnvironmentFault: the key file cannot be read.
        """
        identity = self.default_identity()
        if identity.expires <= now():
            when = person_date(identity.expires)
            raise UserError(
                f"The certificate of {identity.party.name} expired on {when}.",
                "Make a new signing identity; works signed before stay as they are.",
            )
        return unlock(self.home.identities, identity, find_passphrase(identity.key, ask))

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

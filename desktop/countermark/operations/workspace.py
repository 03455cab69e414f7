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
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.choice import default_of, identity_named
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.renewal import how_to_renew, reminder
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import Identity, SigningKey, checked_party
from countermark.credentials.timestamps import Timestamps, WhenUnstamped
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
        """All signing identities, the oldest first."""
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
        algorithm: Algorithm = Algorithm.ES256,
    ) -> Identity:
        """Make a signing identity for a person.

        Raises:
            UserError: a field is wrong, the identity exists, or no passphrase can be had.
            EnvironmentFault: it cannot be stored.
        """
        party = checked_party(name, organisation, email, website)
        return create_identity(
            self.home.identities, party, now(), lambda key: new_passphrase(key, ask), algorithm
        )

    def default_identity(self) -> Identity:
        """The identity that signs: the chosen one, else the oldest that is not retired.

        Raises:
            UserError: there is none yet, or the chosen one is gone.
        """
        return default_of(self.identities(), self.settings.identity)

    def identity(self, name: str) -> Identity:
        """An identity by its key, else by its party's name or e-mail address; empty: the default.

        Raises:
            UserError: none fits, or several do.
        """
        return identity_named(self.identities(), name) if name else self.default_identity()

    def reminders(self, *of: Identity) -> tuple[str, ...]:
        """A sentence for each identity (of these, or of all) that must be renewed soon or now."""
        found = (reminder(identity, now()) for identity in of or self.identities())
        return tuple(sentence for sentence in found if sentence)

    def passphrase(self, identity: Identity, ask: Ask = nobody) -> str:
        """What opens an identity's key.

        Raises:
            UserError: it is not known and nobody can be asked.
        """
        whose = f" ({identity.party.name})" if len(self.identities()) > 1 else ""
        return find_passphrase(identity.secret_name, lambda prompt: ask(f"{prompt}{whose}"))

    def signing_key(self, ask: Ask = nobody, name: str = "") -> SigningKey:
        """An identity's key, decrypted; by default the one that signs.

        Raises:
            UserError: no identity, no passphrase, a wrong passphrase, or an expired certificate.
            EnvironmentFault: the key file cannot be read.
        """
        identity = self.identity(name)
        if identity.expires <= now():
            when = person_date(identity.expires)
            raise UserError(
                f"The certificate of {identity.party.name} expired on {when}.",
                f"{how_to_renew(identity)} Works signed before stay as they are.",
            )
        return unlock(self.home.identities, identity, self.passphrase(identity, ask))

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

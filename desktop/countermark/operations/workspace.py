"""What every operation needs: the home folder with catalogue, settings and identities, opened."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from countermark.base.atomic import sweep
from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.home import Home
from countermark.base.logs import start_logging
from countermark.base.settings import Settings, load_settings, save_settings
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.codes import Codes
from countermark.catalog.collections import Collections
from countermark.catalog.database import Database
from countermark.catalog.edits import Edits
from countermark.catalog.forgetting import Forgetting
from countermark.catalog.journal import Journal
from countermark.catalog.likeness import Likeness
from countermark.catalog.observations import Observations
from countermark.catalog.own_policies import OwnPolicies
from countermark.catalog.people import People
from countermark.catalog.places import Places
from countermark.catalog.queries import Queries
from countermark.catalog.renditions import Renditions
from countermark.catalog.views import Views
from countermark.catalog.whereabouts import Moved, Whereabouts
from countermark.operations.way_back import refuse_lost, with_way_back
from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS

if TYPE_CHECKING:
    from countermark.operations.signers import Signers

_MOST_FOLLOWED = 1_000


class Workspace:
    """An opened home folder.

    Attributes:
        home: the folder.
        catalogue: to change it.
        queries: to read it.
        views: which works a search finds.
        edits: to say something of works.
        whereabouts: where files lie, and that they moved.
        renditions: which files are one work.
        forgetting: works that come out of the catalogue.
        likeness: which files are like a new one.
        people: who has what part in works.
        journal: batches that are under way or were.
        collections: works under a name.
        places: where collections are published.
        own_policies: what the person decides beside the presets.
        codes: ISCC codes of contents.
        observations: what audits found.
        settings: the user's choices as they are now.
    """

    def __init__(self, home: Home) -> None:
        """Open, making what is missing.

        Raises:
            CountermarkError: the folder or the catalogue cannot be opened.
        """
        self.home = home.make()
        sweep(self.home.thumbnails)
        start_logging(home.log)
        database = _opened(self.home)
        self.catalogue = Catalogue(database)
        self.queries = Queries(database)
        self.views = Views(database)
        self.edits = Edits(database)
        self.whereabouts = Whereabouts(database)
        self.renditions = Renditions(database)
        self.forgetting = Forgetting(database)
        self.likeness = Likeness(database)
        self.people = People(database)
        self.journal = Journal(database)
        self.collections = Collections(database)
        self.places = Places(database)
        self.own_policies = OwnPolicies(database)
        self.codes = Codes(database)
        self.observations = Observations(database)
        self.settings: Settings = load_settings(home.settings)
        self._remembering = threading.Lock()
        self._followed: deque[Moved] = deque(maxlen=_MOST_FOLLOWED)

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
        with self._remembering:  # else the older of two choices could be written last
            changed = replace(self.settings, **choices)
            if changed != self.settings:
                self.settings = changed
                save_settings(self.home.settings, changed)

    def note_followed(self, moved: Moved) -> None:
        """Remember a move that was written down while something else was done."""
        self._followed.append(moved)

    def take_followed(self) -> tuple[Moved, ...]:
        """Such moves since this was asked last, for whoever can undo them."""
        taken: list[Moved] = []
        while self._followed:
            taken.append(self._followed.popleft())
        return tuple(taken)

    @cached_property
    def signers(self) -> Signers:
        """The signing identities; loaded when somebody asks for them, since no window starts so."""
        from countermark.operations.signers import Signers

        return Signers(self.home, self)

    def policies(self) -> tuple[Policy, ...]:
        """Those that come with the program, the strictest first; then the person's own."""
        return (*PRESETS.values(), *self.own_policies.all())

    def policy(self, name: str | None = None) -> Policy:
        """A policy by name, or the one chosen in the settings.

        Raises:
            UserError: there is none of this name.
        """
        wanted = name or self.settings.policy
        known = {policy.name: policy for policy in self.policies()}
        if wanted not in known:
            raise UserError(
                f"There is no policy named “{wanted}”.", f"Choose one of: {', '.join(known)}."
            )
        return known[wanted]


def _opened(home: Home) -> Database:
    refuse_lost(home)
    try:
        return Database(home.catalogue)
    except EnvironmentFault as fault:
        raise with_way_back(home, fault) from fault

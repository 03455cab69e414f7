"""Who signs here: the identities of a home folder, what opens their keys, who vouches for time."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from countermark.base.asking import Ask, Wanted, nobody
from countermark.base.atomic import publish_new, staged, write_whole
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.home import Home
from countermark.base.secrets import (
    Opener,
    find_opener,
    find_passphrase,
    forget,
    given_opener,
    import_passphrase,
    keep_opener,
    new_passphrase,
)
from countermark.base.settings import Settings
from countermark.base.times import now, person_date
from countermark.base.web import WebFault
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.choice import default_of, identity_named
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.importing import Wording, import_identity
from countermark.credentials.identities.places import (
    add_service_identity,
    add_token_identity,
    certificates_on_token,
    newcomer,
    read_certificates,
)
from countermark.credentials.identities.renewal import how_to_renew
from countermark.credentials.identities.requests import (
    Request,
    forget_request,
    make_request,
    take_answer,
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
from countermark.credentials.trust_lists import anchors_of, read_lists

_OPENERS = {KeyKind.TOKEN: Opener.PIN, KeyKind.SERVICE: Opener.ACCESS_KEY}
_WRONG_ACCESS_KEY = 401  # HTTP's status


class Choices(Protocol):
    """The user's choices, of which some are about who signs."""

    settings: Settings

    def remember(self, **choices: Any) -> None:
        """Change settings and write them."""
        ...


class Signers:
    """The identities of a home folder, and the keys of them."""

    def __init__(self, home: Home, choices: Choices) -> None:
        self.home = home
        self._choices = choices

    def identities(self) -> tuple[Identity, ...]:
        """All signing identities, the oldest first."""
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
        return default_of(self.identities(), self._choices.settings.identity)

    def identity(self, name: str) -> Identity:
        """An identity by its key, else by its party's name or e-mail address; empty: the default.

        Raises:
            UserError: none fits, or several do.
        """
        return identity_named(self.identities(), name) if name else self.default_identity()

    def passphrase(self, identity: Identity, ask: Ask = nobody) -> str:
        """What opens an identity's key.

        Raises:
            UserError: it is not known and nobody can be asked.
        """
        whose = identity.party.name if len(self.identities()) > 1 else ""

        def asked(wanted: Wanted) -> str | None:
            return ask(replace(wanted, of=whose))

        if identity.kind is KeyKind.SOFTWARE:
            return find_passphrase(identity.secret_name, asked)
        if not identity.secret_name:  # a service that wants no access key
            return ""
        return find_opener(identity.secret_name, _OPENERS[identity.kind], asked)

    def signing_key(self, ask: Ask = nobody, name: str = "") -> SigningKey:
        """An identity's key, decrypted; by default the one that signs.

        Raises:
            UserError: no identity, no passphrase, a wrong passphrase, or an expired certificate.
            EnvironmentFault: the key file cannot be read, or the token or service fails.
        """
        identity = self.identity(name)
        if identity.expires <= now():
            when = person_date(identity.expires)
            raise UserError(
                f"The certificate of {identity.party.name} expired on {when}.",
                f"{how_to_renew(identity)} Works signed before stay as they are.",
            )
        key = unlock(self.home.identities, identity, self.passphrase(identity, ask))
        _prove(key)
        return key

    def import_identity(
        self, files: Sequence[Path], wording: Wording | None = None, *, ask: Ask = nobody
    ) -> Identity:
        """Make a signing identity of a key and certificates from elsewhere.

        Args:
            files: PKCS#12, PEM, PKCS#7 or DER, in any order; they stay as they are.
            wording: what the party is called, if not as in the certificate.
            ask: for the files' passphrases, and for a new one where there is no keyring.

        Raises:
            UserError: the files do not hold what is needed, or no passphrase can be had.
            CertificateUnfit: the certificate cannot sign content credentials.
            EnvironmentFault: it cannot be stored.
        """
        return import_identity(
            self.home.identities,
            files,
            now(),
            passphrase_for_import=lambda path: import_passphrase(path.name, ask),
            passphrase_for_new=lambda key: new_passphrase(key, ask),
            wording=wording,
        )

    def request_certificate(
        self,
        output: Path,
        wording: Wording,
        algorithm: Algorithm | None = None,
        renew: str = "",
        *,
        ask: Ask = nobody,
    ) -> Request:
        """Make a key and write the request for its certificate, to be sent to an authority.

        Args:
            output: the file to write; an existing one is not replaced.
            wording: whom the certificate will name; what is empty is the renewed identity's.
            algorithm: how it will sign; by default like the renewed identity, else ES256.
            renew: name of the identity that the certificate is for; empty for a new one.
            ask: for a passphrase, where there is no keyring.

        Raises:
            UserError: a field is wrong, the file exists, there is no such identity, or no
                passphrase can be had.
            EnvironmentFault: it cannot be stored or written.
        """
        old = self._identity_named(renew) if renew else None
        if old is not None:
            wording = wording.filled_from(old.party)
        party = checked_party(wording.name, wording.organisation, wording.email, wording.website)
        if output.exists():
            raise _in_the_way(output)
        request = make_request(
            self.home.identities,
            party,
            now(),
            lambda name: new_passphrase(name, ask),
            algorithm or (old.algorithm if old is not None else Algorithm.ES256),
            old,
        )
        try:
            with staged(output) as path:
                write_whole(path, request.pem)
                publish_new(path, output)
        except OSError as error:
            forget_request(self.home.identities, request)
            if isinstance(error, FileExistsError):
                raise _in_the_way(output) from error
            raise EnvironmentFault(plain_os_error(error, output)) from error
        return request

    def take_answer(self, files: Sequence[Path], *, ask: Ask = nobody) -> Identity:
        """Make an identity, or renew one, with the certificate that an authority issued.

        Raises:
            UserError: it answers no request of this computer.
            CertificateUnfit: it cannot sign content credentials.
            EnvironmentFault: it cannot be stored.
        """
        return take_answer(
            self.home.identities, files, now(), lambda path: import_passphrase(path.name, ask)
        )

    def _identity_named(self, key: str) -> Identity:
        for identity in self.identities():
            if identity.key == key:
                return identity
        raise UserError(
            f"There is no signing identity “{key}”.", "See `countermark --json identity list`."
        )

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
        address = self._choices.settings.timestamps.get(identity.key, "")
        if not address:
            return None
        try:
            choice = WhenUnstamped(self._choices.settings.when_unstamped)
        except ValueError:  # settings that another version wrote
            choice = WhenUnstamped.SIGN
        return Timestamps(address, choice, batch=secrets.token_hex(8))

    def choose_authority(self, identity: Identity, address: str) -> None:
        """Remember an identity's time-stamp authority; an empty address forgets it."""
        kept = {
            key: old
            for key, old in self._choices.settings.timestamps.items()
            if key != identity.key
        }
        self._choices.remember(timestamps=kept | ({identity.key: address} if address else {}))


def _in_the_way(path: Path) -> UserError:
    return UserError(f"There is a file of this name already: {path}", "Choose another --output.")


def _prove(key: SigningKey) -> None:
    """Have a key that is kept elsewhere sign once; what opened it is kept, or forgotten."""
    name, opener = key.identity.secret_name, _OPENERS.get(key.identity.kind)
    try:
        prove(key)
    except PinRefused:
        forget(name)
        raise
    except WebFault as error:
        if error.status == _WRONG_ACCESS_KEY:
            forget(name)
        raise
    if opener is not None and key.secret:
        keep_opener(name, opener, key.secret)

"""Signs with a key in a security token, which never leaves it (PKCS#11, OASIS version 3.1).

The package for it is optional, so it is imported where it is used. One session with each token
serves a process; a session that broke is opened once more.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from countermark.base.errors import CountermarkError, EnvironmentFault, UserError, for_people
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.chains import is_authority
from countermark.credentials.identity import TokenPlace

if TYPE_CHECKING:
    from pkcs11 import Mechanism, Session, Token
    from pkcs11._pkcs11 import lib as Library  # noqa: N812 - a class, whatever its name

_TRY_AGAIN = for_people("Connect it and try again.")
_WRONG_PIN = for_people(
    (
        "The PIN does not open the security token “{token}”.",
        "Most tokens lock after three wrong ones: be sure before you try again.",
    )
)
_WORDS = for_people(
    {
        "PinIncorrect": _WRONG_PIN,
        "PinInvalid": _WRONG_PIN,
        "PinLenRange": _WRONG_PIN,
        "PinLocked": (
            "The security token “{token}” is locked: it was given too many wrong PINs.",
            "Its own program unlocks it with the PUK or the security officer's PIN.",
        ),
        "PinExpired": (
            "The PIN of the security token “{token}” has to be changed.",
            "Change it with the token's own program.",
        ),
        "UserPinNotInitialized": (
            "The security token “{token}” has no PIN yet.",
            "Set one with the token's own program.",
        ),
        "MechanismInvalid": (
            "The security token “{token}” cannot sign in the way that this certificate needs.",
            "Ask its maker which kinds of keys it signs with.",
        ),
        "DeviceRemoved": ("The security token “{token}” was removed.", _TRY_AGAIN),
        "TokenNotPresent": ("The security token “{token}” was removed.", _TRY_AGAIN),
    }
)
_OTHERWISE = for_people(
    (
        "The security token “{token}” failed ({error}).",
        "Disconnect it, connect it again, and try once more.",
    )
)
# What a session says that does no longer work: the token was away, or another program closed it.
_BROKEN = {
    "DeviceError",
    "DeviceRemoved",
    "FunctionFailed",
    "GeneralError",
    "KeyHandleInvalid",
    "ObjectHandleInvalid",
    "PKCS11Error",  # all codes without a name, that the library was ended among them
    "SessionClosed",
    "SessionHandleInvalid",
    "TokenNotPresent",
    "UserNotLoggedIn",
}
_PINS_REFUSED = {"PinIncorrect", "PinInvalid", "PinLenRange"}


class PinRefused(UserError):  # noqa: N818 - as its family is named
    """The PIN is wrong; to try it again would bring the token closer to locking."""


@dataclass(frozen=True)
class TokenKey:
    """A private key in a token.

    Attributes:
        label: its name there, or empty.
        key_id: its identifier there, hexadecimal, or empty.
        certificates: the token's certificate of this key, followed by those of authorities in the
            token, in no order; empty if there is none of this key.
    """

    label: str
    key_id: str
    certificates: tuple[x509.Certificate, ...]


@dataclass
class _Connection:
    """An open session of this process, and the keys that were found in it."""

    session: Session
    pin: str
    keys: dict[TokenPlace, Any] = field(default_factory=dict)


_one_at_a_time = threading.RLock()
_connections: dict[tuple[str, str], _Connection] = {}
_refused: set[tuple[str, str, str]] = set()  # a wrong PIN tried for each file would lock the token


def signing_with_token(
    place: TokenPlace, algorithm: Algorithm, pin: str
) -> Callable[[bytes], bytes]:
    """A function that has a token sign bytes; the token is not asked before the first ones.

    Args:
        place: where the key is.
        algorithm: how to sign; it goes with the key.
        pin: of the token.

    Raises:
        UserError: the package for tokens is not installed.
    """
    errors = _package().PKCS11Error

    def sign(data: bytes) -> bytes:
        with _one_at_a_time, _in_plain_words(place.token):
            try:
                return _signature(place, algorithm, pin, data)
            except errors as error:
                if type(error).__name__ not in _BROKEN:
                    raise
                _begin_anew(place.library)
                return _signature(place, algorithm, pin, data)

    return sign


def keys_on_token(library: str, token: str, pin: str) -> tuple[TokenKey, ...]:
    """The private keys in a token, with their certificates.

    Args:
        library: file of the token's PKCS#11 library.
        token: its label.
        pin: its PIN.

    Raises:
        UserError: no such library or token, a wrong PIN, the package is not installed.
        EnvironmentFault: the token failed.
    """
    package = _package()
    with _one_at_a_time, _in_plain_words(token):
        session = _connection(TokenPlace(library, token), pin).session
        certificates = [
            (item[package.Attribute.ID].hex(), _parsed(item[package.Attribute.VALUE]))
            for item in _objects(session, "CERTIFICATE")
        ]
        return tuple(_token_key(key, certificates) for key in _objects(session, "PRIVATE_KEY"))


def _token_key(key: Any, certificates: list[tuple[str, x509.Certificate | None]]) -> TokenKey:
    key_id = key.id.hex()
    own = tuple(item for name, item in certificates if item is not None and name == key_id)[:1]
    above = tuple(item for _, item in certificates if item is not None and is_authority(item))
    return TokenKey(key.label or "", key_id, (*own, *above) if own and key_id else ())


def _objects(session: Session, kind: str) -> list[Any]:
    """All objects of a class; which methods they have is known only when they are found."""
    package = _package()
    return list(session.get_objects({package.Attribute.CLASS: package.ObjectClass[kind]}))


def _parsed(der: bytes) -> x509.Certificate | None:
    try:
        return x509.load_der_x509_certificate(der)
    except ValueError:  # of another kind, or damaged: not one to sign with
        return None


def _package() -> ModuleType:
    try:
        import pkcs11  # optional, and loads native code
    except ImportError as error:
        raise UserError(
            "Signing with a security token needs the package python-pkcs11.",
            "Install it with: pip install 'countermark[token]'",
        ) from error
    return pkcs11


@contextlib.contextmanager
def _in_plain_words(token: str) -> Iterator[None]:
    from pkcs11 import PKCS11Error  # optional, see `_package`

    try:
        yield
    except PKCS11Error as error:
        raise _plain(error, token) from error


def _plain(error: Exception, token: str) -> CountermarkError:
    name = type(error).__name__
    message, hint = (text.format(token=token, error=name) for text in _WORDS.get(name, _OTHERWISE))
    if name in _PINS_REFUSED:
        return PinRefused(message, hint)
    return (UserError if name.startswith("Pin") else EnvironmentFault)(message, hint)


def _signature(place: TokenPlace, algorithm: Algorithm, pin: str, data: bytes) -> bytes:
    connection = _connection(place, pin)
    if place not in connection.keys:
        connection.keys[place] = _key(connection.session, place)
    mechanism, parameter = _mechanism(algorithm)
    digest = algorithm.digest
    if digest is not None:
        hashing = hashes.Hash(digest)
        hashing.update(data)
        data = hashing.finalize()
    signature = connection.keys[place].sign(data, mechanism=mechanism, mechanism_param=parameter)
    return bytes(signature)


def _mechanism(algorithm: Algorithm) -> tuple[Mechanism, object]:
    """How a token signs a digest, or for Ed25519 the data; ECDSA comes out as COSE wants it."""
    from pkcs11 import MGF, Mechanism  # optional, see `_package`

    digest = algorithm.digest
    if digest is None:
        return Mechanism.EDDSA, None
    if algorithm.value.startswith("es"):
        return Mechanism.ECDSA, None
    size = digest.digest_size
    names = {32: "SHA256", 48: "SHA384", 64: "SHA512"}
    return Mechanism.RSA_PKCS_PSS, (Mechanism[names[size]], MGF[names[size]], size)


def _connection(place: TokenPlace, pin: str) -> _Connection:
    name = (place.library, place.token)
    found = _connections.get(name)
    if found is not None and found.pin == pin:
        return found
    if not pin:
        raise UserError(
            f"The security token “{place.token}” wants its PIN.", "Give the one you set for it."
        )
    if (*name, pin) in _refused:
        raise PinRefused(*(text.format(token=place.token) for text in _WRONG_PIN))
    if found is not None:  # a token takes one login at a time from a program
        with contextlib.suppress(_package().PKCS11Error):  # it may be broken
            _connections.pop(name).session.close()
    token = _token(place)
    try:
        session = token.open(user_pin=pin)
    except _package().PKCS11Error as error:
        if type(error).__name__ in _PINS_REFUSED:
            _refused.add((*name, pin))
        raise
    _connections[name] = _Connection(session, pin)
    return _connections[name]


def _library(path: str) -> Library:
    if not Path(path).is_file():
        raise UserError(
            f"There is no PKCS#11 library here: {path}",
            "It comes with the token's own program; its maker says where it lies.",
        )
    package = _package()
    try:
        library: Library = package.lib(path)
    except package.PKCS11Error as error:
        raise UserError(
            f"This file is no PKCS#11 library for this computer: {path}",
            "It comes with the token's own program; its maker says where it lies.",
        ) from error
    return library


def _token(place: TokenPlace) -> Token:
    tokens = _tokens(place.library)
    if all(token.label != place.token for token in tokens):
        _begin_anew(place.library)  # some libraries look for tokens only when they begin
        tokens = _tokens(place.library)
    found = [token for token in tokens if token.label == place.token]
    if len(found) > 1:
        raise UserError(
            f"There are two security tokens named “{place.token}”.", "Disconnect one of them."
        )
    if not found:
        raise UserError(
            f"There is no security token named “{place.token}”.",
            f"{_those_there(token.label for token in tokens)} {_TRY_AGAIN}",
        )
    return found[0]


def _tokens(library: str) -> list[Token]:
    return [slot.get_token() for slot in _library(library).get_slots(token_present=True)]


def _key(session: Session, place: TokenPlace) -> Any:
    keys = _objects(session, "PRIVATE_KEY")
    found = [
        key
        for key in keys
        if place.key_label in {"", key.label} and place.key_id in {"", key.id.hex()}
    ]
    if len(found) == 1:
        return found[0]
    there = _those_there(key.label or key.id.hex() for key in keys)
    if found:
        raise UserError(f"The security token “{place.token}” has several such keys.", there)
    wanted = f" named “{place.key_label}”" if place.key_label else ""
    raise UserError(f"The security token “{place.token}” has no key{wanted}.", there)


def _those_there(names: Iterator[str]) -> str:
    listed = ", ".join(f"“{name}”" for name in names if name)
    return for_people(f"There are: {listed}." if listed else "There is none at all.")


def _begin_anew(library: str) -> None:
    """Forget all sessions with a library's tokens, and have it look for tokens again."""
    for name in [name for name in _connections if name[0] == library]:
        del _connections[name]
    _library(library).reinitialize()

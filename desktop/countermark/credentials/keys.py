"""How a signing key signs, wherever it is kept.

The credential library signs with a software key by itself, and checks its own signature. What is
signed here, and what comes from a token or a service, is checked before it counts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cryptography.hazmat.primitives import serialization

from countermark.base.errors import EnvironmentFault
from countermark.credentials.algorithms import Algorithm, PrivateKey, is_signature, sign, usable
from countermark.credentials.identity import Identity, KeyKind, SigningKey
from countermark.credentials.pem import certificates_in
from countermark.credentials.signing_service import signing_with_service

SigningFunction = Callable[[bytes], bytes]
"""Bytes to sign in, signature out, in the form COSE wants it.

Raises CountermarkError if the key, where it is kept elsewhere, cannot be had.
"""

_PROBE = b"Countermark asks whether this key fits its certificate."


def signing_function(key: SigningKey) -> SigningFunction:
    """The function that signs with a key, wherever it is kept.

    Raises:
        CountermarkError: the token or service is not as the identity says.
    """
    identity = key.identity
    leaf = certificates_in(identity.chain_pem)[0]
    public, algorithm = leaf.public_key(), identity.algorithm
    is_here = identity.kind is KeyKind.SOFTWARE
    unchecked = _signing_here(key) if is_here else _signing_elsewhere(key)

    def checked(data: bytes) -> bytes:
        signature = unchecked(data)
        if not is_signature(signature, data, public, algorithm):
            raise _not_theirs(identity)
        return signature

    return checked


def private_key_pem(key: SigningKey) -> bytes:
    """A software key for a library that signs by itself; it stays in memory.

    Raises:
        EnvironmentFault: it does not belong to the identity's certificate.
    """
    private = _private(key)
    leaf = certificates_in(key.identity.chain_pem)[0]
    if private.public_key() != leaf.public_key():
        raise _not_theirs(key.identity)
    return private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def prove(key: SigningKey) -> None:
    """Sign something once, so that a wrong PIN or a silent service is known before a batch begins.

    Raises:
        CountermarkError: it cannot sign.
    """
    if key.identity.kind is not KeyKind.SOFTWARE:
        signing_function(key)(_PROBE)


def _not_theirs(identity: Identity) -> EnvironmentFault:
    return EnvironmentFault(
        f"The signature that came back was not made with {identity.party.name}'s key.",
        "Check that the key and the certificate belong together.",
    )


def _private(key: SigningKey) -> PrivateKey:
    private = usable(serialization.load_der_private_key(key.pkcs8, None))
    assert private is not None  # noqa: S101 - `unlock` checked it
    return private


def _signing_here(key: SigningKey) -> SigningFunction:
    return partial(_sign_here, _private(key), key.identity.algorithm)


def _sign_here(private: PrivateKey, algorithm: Algorithm, data: bytes) -> bytes:
    return sign(private, data, algorithm)


def _signing_elsewhere(key: SigningKey) -> SigningFunction:
    identity = key.identity
    if identity.token is not None:
        # Others need neither it nor the package behind it.
        from countermark.credentials.security_token import signing_with_token

        return signing_with_token(identity.token, identity.algorithm, key.secret)
    assert identity.service is not None  # noqa: S101 - the third kind has one
    return signing_with_service(identity.service, identity.algorithm, key.secret)

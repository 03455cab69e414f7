"""How a signing key signs, wherever it is kept; no signature counts before it was checked."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.hazmat.primitives import serialization

from countermark.base.errors import EnvironmentFault
from countermark.credentials.algorithms import is_signature, sign_with, usable
from countermark.credentials.identity import KeyKind, SigningKey
from countermark.credentials.pem import certificates_in
from countermark.credentials.signing_service import signing_with_service

SigningFunction = Callable[[bytes], bytes]
"""Bytes to sign in, signature out, in the form COSE wants it.

Raises CountermarkError if the key, where it is kept elsewhere, cannot be had.
"""

_PROBE = b"Countermark asks whether this key fits its certificate."


def signing_function(key: SigningKey) -> SigningFunction:
    """The function that signs with a key.

    Raises:
        CountermarkError: the token or service is not as the identity says.
    """
    identity = key.identity
    leaf = certificates_in(identity.chain_pem)[0]
    public, algorithm = leaf.public_key(), identity.algorithm
    sign = _signing_elsewhere(key) if identity.kind is not KeyKind.SOFTWARE else _signing_here(key)

    def checked(data: bytes) -> bytes:
        signature = sign(data)
        if not is_signature(signature, data, public, algorithm):
            raise EnvironmentFault(
                f"The signature that came back was not made with {identity.party.name}'s key.",
                "Check that the key and the certificate belong together.",
            )
        return signature

    return checked


def prove(key: SigningKey) -> None:
    """Sign something once, so that a wrong PIN or a silent service is known before a batch begins.

    Raises:
        CountermarkError: it cannot sign.
    """
    if key.identity.kind is not KeyKind.SOFTWARE:
        signing_function(key)(_PROBE)


def _signing_here(key: SigningKey) -> SigningFunction:
    private = usable(serialization.load_der_private_key(key.pkcs8, None))
    assert private is not None  # noqa: S101 - `unlock` checked it
    return lambda data: sign_with(private, key.identity.algorithm, data)


def _signing_elsewhere(key: SigningKey) -> SigningFunction:
    identity = key.identity
    if identity.token is not None:
        # Others need neither it nor the package behind it.
        from countermark.credentials.security_token import signing_with_token

        return signing_with_token(identity.token, identity.algorithm, key.secret)
    assert identity.service is not None  # noqa: S101 - the third kind has one
    return signing_with_service(identity.service, identity.algorithm, key.secret)

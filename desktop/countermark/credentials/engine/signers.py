"""Signers of the credential library, made of signing keys."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import partial
from typing import Any

import c2pa
from c2pa import c2pa as native

from countermark.base.errors import CountermarkError
from countermark.credentials.engine.terms import EngineError
from countermark.credentials.identity import KeyKind, SigningKey
from countermark.credentials.keys import private_key_pem, signing_function
from countermark.credentials.manifest import CREATOR_ROLE, IDENTITY_REFERENCES


def make_signer(
    key: SigningKey, timestamp_authority: str = "", creator: SigningKey | None = None
) -> Any:
    """A signer that can sign any number of manifests.

    With a creator, its manifests carry an identity assertion too (CAWG Identity 1.3, section 8.2),
    which binds the creator's own certificate to the rights and metadata statements and the asset.

    Args:
        key: who signs.
        timestamp_authority: address of the authority that stamps each signature, or empty. If it
            fails, so does the signing; the library waits 30 seconds for it.
        creator: who says that they made the asset, or None.

    Raises:
        CountermarkError: a key is kept elsewhere, and cannot be had.
        EngineError: the library refused.
    """
    refusals: list[CountermarkError] = []
    signer = _claim_signer(key, timestamp_authority, refusals)
    if creator is not None:
        signer = _with_identity(signer, _claim_signer(creator, timestamp_authority, refusals))
    signer.refusals = refusals
    signer.in_context = None
    signer.another = partial(make_signer, key, timestamp_authority, creator)
    return signer


def _claim_signer(
    key: SigningKey, timestamp_authority: str, refusals: list[CountermarkError]
) -> Any:
    try:
        if key.identity.kind is KeyKind.SOFTWARE:
            return _signer_here(key, timestamp_authority)
        return _signer_elsewhere(key, timestamp_authority, refusals)
    except c2pa.C2paError as error:
        raise EngineError(str(error)) from error


def _signer_here(key: SigningKey, timestamp_authority: str) -> Any:
    """The library signs by itself: knowing the key, it reserves 1.5 kB for a signature, not 10."""
    return c2pa.Signer.from_info(
        c2pa.C2paSignerInfo(
            key.identity.algorithm.value,
            key.identity.chain_pem.encode(),
            private_key_pem(key),
            timestamp_authority or None,
        )
    )


def _signer_elsewhere(
    key: SigningKey, timestamp_authority: str, refusals: list[CountermarkError]
) -> Any:
    function = signing_function(key)

    def sign(data: bytes) -> bytes:
        try:
            return function(data)
        except CountermarkError as error:  # the library would drop its words
            refusals.append(error)
            return b""

    algorithm = c2pa.C2paSigningAlg[key.identity.algorithm.value.upper()]
    return c2pa.Signer.from_callback(
        sign, algorithm, key.identity.chain_pem, timestamp_authority or None
    )


def _with_identity(claim_signer: Any, creator_signer: Any) -> Any:
    """Join two signers, which are used up; the library's Python side does not wrap this."""
    combine = native._lib.c2pa_identity_signer_create
    combine.restype = ctypes.POINTER(native.C2paSigner)
    combine.argtypes = [
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.POINTER(ctypes.c_char_p),
        ctypes.POINTER(ctypes.c_char_p),
    ]
    # The library calls back as long as the new signer lives; the old ones forget their callbacks.
    callbacks = (claim_signer._callback_cb, creator_signer._callback_cb)
    referenced, roles = _texts(IDENTITY_REFERENCES), _texts((CREATOR_ROLE,))
    try:
        handle = creator_signer._consume_into(
            lambda creator: claim_signer._consume_into(
                lambda claim: combine(claim, creator, referenced, roles), "claim signer: {}"
            ),
            "identity signer: {}",
        )
        combined = c2pa.Signer(handle)
    except c2pa.C2paError as error:
        raise EngineError(str(error)) from error
    combined._callback_cb = callbacks
    return combined


def _texts(texts: Sequence[str]) -> Any:
    """An array of C strings with a null at its end."""
    return (ctypes.c_char_p * (len(texts) + 1))(*(text.encode() for text in texts), None)

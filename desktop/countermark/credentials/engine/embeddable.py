"""Manifests that the caller puts into their asset: signed with a digest that the caller took.

The library's Python side does not wrap these functions of its C interface. They spare the library's
own readings and writings of the asset: three and one for a JPEG file.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Sequence
from typing import Any

import c2pa
from c2pa import c2pa as native

from countermark.credentials.anchors import Anchors
from countermark.credentials.engine.contexts import context_for
from countermark.credentials.engine.terms import EngineError, Form, Ingredient
from countermark.credentials.engine.writing import builder_for, refusal

_Bytes = ctypes.POINTER(ctypes.c_ubyte)
# What the library frames for its container by itself; for others it gives the bare manifest store.
_FRAMED = {"image/jpeg", "image/png"}
_BARE = "application/c2pa"


class EmbeddableManifest:
    """One manifest on its way: first its length is known, then the asset, then it is signed.

    Nothing of it counts before the asset was read back: the library does not check it.

    Attributes:
        length: bytes that it will take in the asset.
    """

    def __init__(
        self,
        signer: Any,
        definition: dict[str, Any],
        *,
        thumbnail: bytes,
        ingredients: Sequence[Ingredient],
        media_type: str,
    ) -> None:
        """Prepare it.

        Args:
            signer: from `make_signer`, without a creator.
            definition: the manifest definition.
            thumbnail: JPEG data, or empty.
            ingredients: with their credentials where they have any.
            media_type: of the asset.

        Raises:
            EngineError: the library refused.
        """
        self._signer = signer
        self._format = (media_type if media_type in _FRAMED else _BARE).encode()
        try:
            # Reading the asset back checks the signature, and all else.
            self._builder = builder_for(
                definition,
                thumbnail,
                ingredients,
                form=Form.STANDARD,
                context=context_for(Anchors(), checks_signature=False),
            )
            reserve = signer.reserve_size()
            self.length = len(made_by(_placeholder, self._builder, reserve, self._format))
        except c2pa.C2paError as error:
            raise refusal(signer, error) from error

    def sign(self, start: int, length: int, digest: bytes) -> bytes:
        """The manifest as it goes into the asset.

        Args:
            start: where in the asset its place begins, which is not bound.
            length: bytes of that place: the manifest's own and those of what frames it.
            digest: SHA-256 of all the rest of the asset.

        Raises:
            EngineError: the library refused, or the manifest does not fit its place.
            CountermarkError: the key refused to sign.
        """
        binding = {
            "name": "jumbf manifest",
            "alg": "sha256",
            "exclusions": [{"start": start, "length": length}],
            "hash": list(digest),
            "pad": [],
        }
        try:
            with self._signer._native_call():
                handle, said = self._signer._handle, json.dumps(binding).encode()
                signed = made_by(_sign, self._builder, handle, said, self._format, None)
        except c2pa.C2paError as error:
            raise refusal(self._signer, error) from error
        finally:
            self._builder.close()
        if len(signed) != self.length:
            raise EngineError(f"{len(signed)} bytes do not fill a place of {self.length}")
        return signed


def made_by(function: Any, builder: Any, *arguments: Any) -> bytes:
    """Call a function of the C interface on a builder that gives bytes, and take them over.

    Raises:
        c2pa.C2paError: the library refused.
    """
    found = _Bytes()
    with builder._exclusive_native_call():
        count = function(builder._handle, *arguments, ctypes.byref(found))
        native._check_ffi_operation_result(
            count, "the manifest could not be made: {}", check=lambda result: result < 0
        )
    try:
        return ctypes.string_at(found, count)
    finally:
        native._lib.c2pa_free(found)


def native_function(name: str, *arguments: Any) -> Any:
    """A function of the C interface for `made_by`, by the types of what it takes in between."""
    function = getattr(native._lib, name)
    function.argtypes = [ctypes.c_void_p, *arguments, ctypes.POINTER(_Bytes)]
    function.restype = ctypes.c_int64
    return function


_placeholder = native_function(
    "c2pa_builder_data_hashed_placeholder", ctypes.c_size_t, ctypes.c_char_p
)
_sign = native_function(
    "c2pa_builder_sign_data_hashed_embeddable",
    ctypes.c_void_p,
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.c_void_p,
)

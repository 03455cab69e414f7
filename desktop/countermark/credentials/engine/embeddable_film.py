"""Manifests that the caller puts into a film: signed with a digest of its boxes.

The library signs a manifest as it is if that holds a binding already. It then wants the signer
within its settings, and knows no length beforehand: a first builder tells that, a second signs.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import c2pa

from countermark.credentials.engine.contexts import signing_context
from countermark.credentials.engine.embeddable import made_by, native_function
from countermark.credentials.engine.terms import EngineError, Form, Ingredient
from countermark.credentials.engine.writing import builder_for, refusal

_BARE = b"application/c2pa"
_LABEL = "c2pa.hash.bmff.v3"  # C2PA 2.4, section 18.6
_CREDENTIAL = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
# What the library's own bindings leave out; the first three the specification wants left out.
_EXCLUSIONS = [
    {"xpath": "/uuid", "data": [{"offset": 8, "value": list(_CREDENTIAL)}]},
    {"xpath": "/ftyp"},
    {"xpath": "/mfra"},
    {"xpath": "/free"},
    {"xpath": "/skip"},
]


class FilmManifest:
    """One manifest on its way, as `EmbeddableManifest`.

    Attributes:
        length: bytes that it will take in the asset, without what frames it.
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
        """Prepare it; see `EmbeddableManifest`."""
        self._signer = _in_context(signer)
        self._definition = definition
        self._prepared: Callable[[dict[str, Any]], Any] = lambda whole: builder_for(
            whole,
            thumbnail,
            ingredients,
            form=Form.STANDARD,
            context=self._signer.context,
        )
        placed = self._made(definition, _placeholder, media_type.encode())
        # The box that frames it says its own length first, and gives the manifest last.
        self.length = len(placed) - placed.index(b"jumb") + 4

    def sign(self, start: int, length: int, digest: bytes) -> bytes:  # noqa: ARG002 - as the other
        """The manifest as it goes into the asset.

        Args:
            start, length: as `EmbeddableManifest` wants them; the binding names no places.
            digest: SHA-256 of all boxes that are bound, each with its place before it.

        Raises:
            EngineError: the library refused, or the manifest does not fit its place.
            CountermarkError: the key refused to sign.
        """
        data = {
            "exclusions": _EXCLUSIONS,
            "alg": "sha256",
            "hash": list(digest),
            "name": "jumbf manifest",
        }
        binding = {"label": _LABEL, "data": data, "created": True}
        stated = self._definition.get("assertions", [])
        signed = self._made({**self._definition, "assertions": [*stated, binding]}, _sign, _BARE)
        if len(signed) != self.length:
            raise EngineError(f"{len(signed)} bytes do not fill a place of {self.length}")
        return signed

    def _made(self, definition: dict[str, Any], function: Any, media_type: bytes) -> bytes:
        try:
            with self._prepared(definition) as builder:
                return made_by(function, builder, media_type)
        except c2pa.C2paError as error:
            raise refusal(self._signer, error) from error


def _in_context(signer: Any) -> Any:
    """A signer like this one that lives in settings of its own, made once."""
    if signer.in_context is None:
        other = signer.another()
        other.context = signing_context(other)
        signer.in_context = other
    return signer.in_context


_placeholder = native_function("c2pa_builder_placeholder", ctypes.c_char_p)
_sign = native_function("c2pa_builder_sign_embeddable", ctypes.c_char_p)

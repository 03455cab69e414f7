"""Signing with the credential library: into a copy of an asset, or beside it."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from typing import Any, BinaryIO

import c2pa

from countermark.credentials.anchors import Anchors
from countermark.credentials.engine.contexts import context_for
from countermark.credentials.engine.files import stream_of
from countermark.credentials.engine.terms import BYTES, EngineError, Form, Ingredient


class _Nowhere(io.RawIOBase):
    """Takes all and keeps nothing: a sidecar's asset is hashed by writing it somewhere."""

    def __init__(self) -> None:
        self._at = self._end = 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._at += len(data)
        self._end = max(self._end, self._at)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._end}[whence]
        self._at = start + offset
        return self._at


def sign_into(
    signer: Any,
    definition: dict[str, Any],
    *,
    thumbnail: bytes,
    ingredients: Sequence[Ingredient],
    source: BinaryIO,
    destination: BinaryIO,
    media_type: str,
    form: Form = Form.STANDARD,
) -> None:
    """Sign one asset from one stream into another, the credential embedded.

    Args:
        signer: from `make_signer`.
        definition: the manifest definition; it names `thumbnail.jpg` if a thumbnail is given.
        thumbnail: JPEG data, or empty.
        ingredients: with their credentials where they have any.
        source, destination: open files; never the same.
        media_type: of the asset.
        form: which kind of manifest.

    Raises:
        EngineError: the library refused; the destination may hold a part of a file.
        CountermarkError: the key refused to sign, likewise.
    """
    try:
        builder = builder_for(definition, thumbnail, ingredients, form=form)
        _sign(builder, signer, media_type, source, destination)
    except c2pa.C2paError as error:
        raise refusal(signer, error) from error


def sign_beside(
    signer: Any,
    definition: dict[str, Any],
    *,
    thumbnail: bytes,
    ingredients: Sequence[Ingredient],
    source: BinaryIO,
    form: Form = Form.STANDARD,
) -> bytes:
    """Sign an asset that stays as it is: gives the manifest store for its sidecar.

    The asset is bound as a row of bytes, whatever its format: the binding holds for every reader,
    and the library rewrites nothing (told `application/pdf`, it would hash a rewritten PDF).

    Raises:
        EngineError: the library refused.
        CountermarkError: the key refused to sign.
    """
    try:
        builder = builder_for(definition, thumbnail, ingredients, form=form)
        builder.set_no_embed()
        return _sign(builder, signer, BYTES, source, _Nowhere())
    except c2pa.C2paError as error:
        raise refusal(signer, error) from error


def _sign(builder: Any, signer: Any, media_type: str, source: BinaryIO, destination: Any) -> bytes:
    """As the builder's own `sign`, but for how the source is read."""
    with stream_of(source) as old, c2pa.Stream(destination) as new:
        return bytes(builder._sign_internal(media_type, old, new, signer=signer))


def refusal(signer: Any, error: Exception) -> Exception:
    """What the key said when it would not sign, else what the library said."""
    return signer.refusals.pop() if signer.refusals else EngineError(str(error))


def builder_for(
    definition: dict[str, Any],
    thumbnail: bytes,
    ingredients: Sequence[Ingredient],
    *,
    form: Form,
    context: Any = None,
) -> Any:
    """The library's builder of one manifest; see `sign_into`.

    Args:
        context: another than the form's own.
    """
    stated = []
    resources: dict[str, bytes] = {"thumbnail.jpg": thumbnail} if thumbnail else {}
    for number, item in enumerate(ingredients):
        if item.embedded is None:
            stated.append(_stated(item, f"ingredient-{number}.c2pa", resources))
    own = context or context_for(Anchors(), stamp_parent=form is Form.STAMPING_UPDATE)
    builder = c2pa.Builder({**definition, "ingredients": stated}, own)
    if form is not Form.STANDARD:
        builder.set_intent(c2pa.C2paBuilderIntent.UPDATE)
    for name, data in resources.items():
        builder.add_resource(name, io.BytesIO(data))
    for item in ingredients:
        if item.embedded is not None:
            with item.embedded.open("rb") as stream:
                builder.add_ingredient(item.definition, item.media_type, stream)
    return builder


def _stated(item: Ingredient, name: str, resources: dict[str, bytes]) -> dict[str, Any]:
    """An ingredient as data: no stream, so its bytes are not hashed a second time."""
    if item.report is None:
        return item.definition
    resources[name] = item.manifest
    return {
        **item.definition,
        "manifest_data": {"format": "application/c2pa", "identifier": name},
        "active_manifest": item.report.document["active_manifest"],
        "validation_results": item.report.document["validation_results"],
    }

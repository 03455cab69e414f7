"""The credential library behind one typed module: contexts, signers, reading, signing.

Nothing else imports c2pa. Settings measured with c2pa-python 0.38: remote manifests are never
fetched, the library's own thumbnail (nearly all of its time) is off, all actions are declared.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

import c2pa
from c2pa import c2pa as native

from countermark.base.errors import CountermarkError
from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import TRUSTED_USAGES
from countermark.credentials.identity import SigningKey
from countermark.credentials.keys import signing_function
from countermark.credentials.manifest import CREATOR_ROLE, IDENTITY_REFERENCES
from countermark.credentials.vouching import (
    NEEDS,
    anchor_settings,
    misplaced,
    strike_out,
    vouched_places,
    without,
)

_MEMORY_MB = 64
BYTES = "application/octet-stream"
"""What the library is told of an asset whose credential lies beside it."""


class Form(Enum):
    """Which kind of manifest is written (C2PA 2.4, section 11.2).

    UPDATE: the parent's binding holds on, nothing is hashed anew. STAMPING_UPDATE: the same, and it
    carries a time-stamp of the parent's signature; the signer needs an authority.
    """

    STANDARD = "standard"
    UPDATE = "update"
    STAMPING_UPDATE = "stamping-update"


class NoCredential(Exception):  # noqa: N818 - not an error: many files carry none
    """The file carries no credential."""


class EngineError(Exception):
    """The library refused; its own words are for the log and the details, not for people."""


class KeptElsewhere(EngineError):  # noqa: N818 - no error: it lies at an address
    """The credential lies at an address.

    Attributes:
        address: where, or empty.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.address = next((word for word in words.split() if "://" in word), "")


@dataclass(frozen=True)
class Report:
    """What the library read from a file.

    Attributes:
        state: "Trusted", "Valid" (untrusted) or "Invalid".
        document: its JSON report, parsed.
    """

    state: str
    document: dict[str, Any]


@dataclass(frozen=True)
class Ingredient:
    """What an asset was opened from, or what was placed in it.

    Attributes:
        definition: the ingredient assertion as JSON data.
        embedded: the file whose embedded credentials are kept, or None.
        media_type: of that file.
        manifest: the manifest store that is kept instead, from a sidecar; or empty.
        report: what reading `manifest` with its asset said.
    """

    definition: dict[str, Any]
    embedded: Path | None = None
    media_type: str = ""
    manifest: bytes = b""
    report: Report | None = None


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


@lru_cache(maxsize=8)
def _context(anchors: Anchors, stamp_parent: bool = False) -> Any:
    settings: dict[str, Any] = {
        # Films are hashed in parts; what the library must hold of them beyond this goes to disk.
        "core": {"backing_store_memory_threshold_in_mb": _MEMORY_MB},
        "verify": {"remote_manifest_fetch": False},
        "builder": {
            "thumbnail": {"enabled": False},
            "actions": {"all_actions_included": True},
        },
    }
    if stamp_parent:
        settings["builder"]["auto_timestamp_assertion"] = {
            "enabled": True,
            "skip_existing": True,
            "fetch_scope": "parent",
        }
    trust: dict[str, Any] = {"trust_config": "\n".join(TRUSTED_USAGES)}
    trust["anchors"] = anchor_settings(anchors)
    settings["trust"] = trust
    return c2pa.Context(c2pa.Settings.from_dict(settings))


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
    return signer


def _claim_signer(
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
    try:
        return c2pa.Signer.from_callback(
            sign, algorithm, key.identity.chain_pem, timestamp_authority or None
        )
    except c2pa.C2paError as error:
        raise EngineError(str(error)) from error


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
        builder = _builder(definition, thumbnail, ingredients, form=form)
        builder.sign(signer, media_type, source, destination)
    except c2pa.C2paError as error:
        raise _refusal(signer, error) from error


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
        builder = _builder(definition, thumbnail, ingredients, form=form)
        builder.set_no_embed()
        return bytes(builder.sign(signer, BYTES, source, _Nowhere()))
    except c2pa.C2paError as error:
        raise _refusal(signer, error) from error


def _refusal(signer: Any, error: Exception) -> Exception:
    """What the key said when it would not sign, else what the library said."""
    return signer.refusals.pop() if signer.refusals else EngineError(str(error))


def _builder(
    definition: dict[str, Any],
    thumbnail: bytes,
    ingredients: Sequence[Ingredient],
    *,
    form: Form,
) -> Any:
    stated = []
    resources: dict[str, bytes] = {"thumbnail.jpg": thumbnail} if thumbnail else {}
    for number, item in enumerate(ingredients):
        if item.embedded is None:
            stated.append(_stated(item, f"ingredient-{number}.c2pa", resources))
    context = _context(Anchors(), form is Form.STAMPING_UPDATE)
    builder = c2pa.Builder({**definition, "ingredients": stated}, context)
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


def read_report(
    path: Path, media_type: str, anchors: Anchors, manifest: bytes | None = None
) -> Report:
    """Read a file's credentials.

    Args:
        path: the file.
        media_type: what its content is.
        anchors: the authorities to trust, each for its own kind; no others are.
        manifest: the credential, if it is not in the file; it is then checked against the file.

    Raises:
        NoCredential: there are none.
        KeptElsewhere: they are at an address, which nobody asks here.
        EngineError: the file or its credentials cannot be read.
        OSError: the file cannot be opened.
    """
    report = _read_once(path, media_type, anchors, manifest)
    for code in NEEDS:
        fewer, other = anchors, report
        while kinds := misplaced(other.document, code):
            fewer = without(fewer, kinds)
            other = _read_once(path, media_type, fewer, manifest)
        places = vouched_places(other.document, code)
        if places >= vouched_places(report.document, code):
            continue  # the right one vouches for it too
        if NEEDS[code] == "manifest" or other.state == "Invalid":
            anchors, report = fewer, other
        else:
            strike_out(report.document, code, places)
    return report


def _read_once(path: Path, media_type: str, anchors: Anchors, manifest: bytes | None) -> Report:
    with path.open("rb") as stream:
        try:
            context = _context(anchors)
            reader = c2pa.Reader(media_type, stream, manifest_data=manifest, context=context)
            return Report(str(reader.get_validation_state()), json.loads(reader.json()))
        except c2pa.C2paError.ManifestNotFound as error:
            raise NoCredential from error
        except (c2pa.C2paError, ValueError) as error:
            if str(error).startswith("Remote"):
                raise KeptElsewhere(str(error)) from error
            raise EngineError(str(error)) from error

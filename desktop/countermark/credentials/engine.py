"""The credential library behind one typed module: contexts, signers, reading, signing.

Nothing else imports c2pa. Settings measured with c2pa-python 0.38: remote manifests are never
fetched, the library's own thumbnail (nearly all of its time) is off, all actions are declared.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

import c2pa
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import TRUSTED_USAGES
from countermark.credentials.identity import SigningKey

_P256_BYTES = 32


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
class Parent:
    """The earlier version of an asset that is opened.

    Attributes:
        definition: the ingredient as JSON data.
        path: the file whose credentials are kept, or None if it carries none.
    """

    definition: dict[str, Any]
    path: Path | None = None


@lru_cache(maxsize=8)
def _context(anchors: Anchors) -> Any:
    settings: dict[str, Any] = {
        "verify": {"remote_manifest_fetch": False},
        "builder": {
            "thumbnail": {"enabled": False},
            "actions": {"all_actions_included": True},
        },
    }
    trust: dict[str, Any] = {"trust_config": "\n".join(TRUSTED_USAGES)}
    kinds = {"manifest": anchors.manifest, "tsa": anchors.timestamp, "cawg": anchors.identity}
    trust["anchors"] = [
        {
            "trust_kind": kind,
            "trust_anchors": "\n".join(certificates),
            "trust_uri": f"urn:countermark:{kind}",
        }
        for kind, certificates in kinds.items()
        if certificates
    ]
    settings["trust"] = trust
    return c2pa.Context(c2pa.Settings.from_dict(settings))


def make_signer(key: SigningKey) -> Any:
    """A signer that can sign any number of manifests (ES256, raw r and s)."""
    private = serialization.load_der_private_key(key.pkcs8, None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)  # noqa: S101 - `unlock` checked it

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(private.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_P256_BYTES, "big") + s.to_bytes(_P256_BYTES, "big")

    return c2pa.Signer.from_callback(sign, c2pa.C2paSigningAlg.ES256, key.identity.chain_pem, None)


def sign_stream(
    signer: Any,
    definition: dict[str, Any],
    *,
    thumbnail: bytes,
    parent: Parent | None,
    source: BinaryIO,
    destination: BinaryIO,
    media_type: str,
) -> None:
    """Sign one asset from one stream into another.

    Args:
        signer: from `make_signer`.
        definition: the manifest definition; it names `thumbnail.jpg` if a thumbnail is given.
        thumbnail: JPEG data, or empty.
        parent: what the asset was opened from, with its credentials if it had any.
        source, destination: open files; never the same.
        media_type: of the asset.

    Raises:
        EngineError: the library refused; the destination may hold a part of a file.
    """
    try:
        builder = c2pa.Builder(definition, _context(Anchors()))
        if thumbnail:
            import io

            builder.add_resource("thumbnail.jpg", io.BytesIO(thumbnail))
        if parent is not None and parent.path is not None:
            with parent.path.open("rb") as stream:
                builder.add_ingredient(parent.definition, media_type, stream)
        builder.sign(signer, media_type, source, destination)
    except c2pa.C2paError as error:
        raise EngineError(str(error)) from error


def read_report(
    path: Path, media_type: str, anchors: Anchors, manifest: bytes | None = None
) -> Report:
    """Read a file's credentials.

    Args:
        path: the file.
        media_type: what its content is.
        anchors: the authorities to trust; no others are.
        manifest: the credential, if it is not in the file; it is then checked against the file.

    Raises:
        NoCredential: there are none.
        KeptElsewhere: they are at an address, which nobody asks here.
        EngineError: the file or its credentials cannot be read.
        OSError: the file cannot be opened.
    """
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

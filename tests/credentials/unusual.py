"""Files as other programs sign them: made with the library itself, past our own rules."""

import io
from pathlib import Path
from typing import Any

import c2pa

from countermark.credentials.engine import make_signer
from countermark.credentials.identity import SigningKey
from tests.credentials.support import MEDIA_TYPES


def TRAINING(prefix: str, use: str) -> dict[str, dict[str, str]]:  # noqa: N802 - reads as a table
    """One entry, under either label's prefix."""
    return {f"{prefix}.ai_training": {"use": use}}


def sign_over(source: Path, key: SigningKey) -> Path:
    """Sign a file that carries credentials, asking nothing of them; gives the signed file."""
    settings = {"builder": {"thumbnail": {"enabled": False}}}
    definition = {"claim_generator_info": [{"name": "A careless tool", "version": "1"}]}
    builder = c2pa.Builder(definition, c2pa.Context(c2pa.Settings.from_dict(settings)))
    builder.set_intent(c2pa.C2paBuilderIntent.EDIT)
    out = io.BytesIO()
    with source.open("rb") as stream:
        builder.sign(make_signer(key), MEDIA_TYPES[source.suffix], stream, out)
    signed = source.with_name(f"over-{source.name}")
    signed.write_bytes(out.getvalue())
    return signed


def sign_as_stranger(
    source: Path,
    key: SigningKey,
    assertions: list[tuple[str, Any]],
    *,
    remote: str = "",
    generator: str = "Somebody's tool",
) -> Path:
    """Sign a file with any assertions; gives the signed file.

    Args:
        source: stays.
        key: who signs.
        assertions: labels and data, as they are.
        remote: address of the manifest; then it is not embedded.
        generator: the tool's name.
    """
    created = {
        "action": "c2pa.created",
        "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    }
    definition = {
        "claim_generator_info": [{"name": generator, "version": "1"}],
        "title": source.name,
        "assertions": [
            {"label": "c2pa.actions.v2", "created": True, "data": {"actions": [created]}},
            *({"label": label, "data": data} for label, data in assertions),
        ],
    }
    settings = {"builder": {"thumbnail": {"enabled": False}}}
    builder = c2pa.Builder(definition, c2pa.Context(c2pa.Settings.from_dict(settings)))
    if remote:
        builder.set_no_embed()
        builder.set_remote_url(remote)
    out = io.BytesIO()
    media_type = MEDIA_TYPES[source.suffix]
    with source.open("rb") as stream:
        builder.sign(make_signer(key), media_type, stream, out)
    signed = source.with_name(f"signed-{source.name}")
    signed.write_bytes(out.getvalue())
    return signed

"""A credential as it is stored, without what is another at each signing."""

import json
import re

import c2pa

from countermark import __version__
from countermark.media.formats import recognise

# What is another at each signing: names, digests, signatures, certificates' numbers.
_CHANGING = (
    (re.compile(r"urn:c2pa:[0-9a-f-]{36}"), "urn:c2pa:NAME"),
    (re.compile(r"xmp([.:])iid:[0-9a-f-]{36}"), r"xmp\1iid:NAME"),
    (re.compile(rf'"version": "{re.escape(__version__)}"'), '"version": "VERSION"'),
    (re.compile(r'"org.contentauth.c2pa_rs": "[^"]+"'), '"org.contentauth.c2pa_rs": "VERSION"'),
)
_OPAQUE = {"hash", "pad", "pad1", "pad2", "signature", "cert_serial_number", "initHash", "length"}
_OPAQUE |= {"start", "offset", "exclusions", "value"}


def stored(path, manifest=None):
    """The active manifest of a file, or of the store that lies beside it."""
    settings = c2pa.Settings.from_dict({"verify": {"remote_manifest_fetch": False}})
    media_type = recognise(path).media_type if manifest is None else "application/octet-stream"
    with path.open("rb") as stream:
        reader = c2pa.Reader(
            media_type, stream, manifest_data=manifest, context=c2pa.Context(settings)
        )
        document = json.loads(reader.detailed_json())
    text = json.dumps(document["manifests"][document["active_manifest"]])
    for pattern, name in _CHANGING:
        text = pattern.sub(name, text)
    active = json.loads(text)
    return {
        "claim": _still(active["claim"]),
        "assertions": {
            label: _still(data)
            for label, data in sorted(active["assertion_store"].items())
            if "thumbnail" not in label
        },
        "signature": sorted(active["signature"]),
    }


def _still(value):
    if isinstance(value, dict):
        return {
            key: "OPAQUE" if key in _OPAQUE else _still(item)
            for key, item in value.items()
            if key not in {"validationResults", "thumbnail"}
        }
    if isinstance(value, list):
        return [_still(item) for item in value]
    return value

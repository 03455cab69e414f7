"""What is written into files, whole, so that a change of it is seen in review.

`pytest tests/credentials/test_golden_manifests.py --snapshot-update` writes the golden files anew.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import c2pa
import pytest
from syrupy.extensions.json import JSONSnapshotExtension

from countermark import __version__
from countermark.credentials.anchors import Anchors
from countermark.credentials.signing import sign_file
from countermark.credentials.task import SigningTask
from countermark.media.formats import recognise
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.credentials.every_format import made
from tests.credentials.support import place, statement

AT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
# What is another at each signing: names, digests, signatures, certificates' numbers.
_CHANGING = (
    (re.compile(r"urn:c2pa:[0-9a-f-]{36}"), "urn:c2pa:NAME"),
    (re.compile(r"xmp([.:])iid:[0-9a-f-]{36}"), r"xmp\1iid:NAME"),
    (re.compile(rf'"version": "{re.escape(__version__)}"'), '"version": "VERSION"'),
    (re.compile(r'"org.contentauth.c2pa_rs": "[^"]+"'), '"org.contentauth.c2pa_rs": "VERSION"'),
)
_OPAQUE = {"hash", "pad", "pad1", "pad2", "signature", "cert_serial_number", "initHash", "length"}
_OPAQUE |= {"start", "offset", "exclusions", "value"}


@pytest.fixture
def golden(snapshot):
    return snapshot.use_extension(JSONSnapshotExtension)


@pytest.fixture
def written(tmp_path, key):
    """Sign and read everything back that was written, without what changes each time."""

    def sign_as(source, policy=NO_AI, origin=None, contribution="", **options):
        output = source.parent / "signed"
        output.mkdir(exist_ok=True)
        own = key.identity.authority_pem
        said = statement(key, policy, origin, contribution=contribution)
        task = SigningTask(
            source, output / source.name, said, key, Anchors((own,), identity=(own,)), AT, **options
        )
        signed = sign_file(task)
        manifest = signed.staged.read_bytes() if signed.is_sidecar else None
        return _stored(source if signed.is_sidecar else signed.staged, manifest)

    return sign_as


def _stored(path, manifest):
    settings = c2pa.Settings.from_dict({"verify": {"remote_manifest_fetch": False}})
    media_type = recognise(path).media_type if manifest is None else "application/octet-stream"
    with path.open("rb") as stream:
        reader = c2pa.Reader(
            media_type, stream, manifest_data=manifest, context=c2pa.Context(settings)
        )
        text = reader.detailed_json()
    for pattern, name in _CHANGING:
        text = pattern.sub(name, text)
    stored = json.loads(text)
    active = stored["manifests"][stored["active_manifest"]]
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


def test_a_photograph_of_stated_origin(tmp_path, written, golden):
    assert written(place(tmp_path, "photo.jpg"), origin=Origin.CAPTURE) == golden


def test_a_drawing_nobody_said_anything_of(tmp_path, written, golden):
    assert written(place(tmp_path, "drawing.png")) == golden


def test_a_film_on_conditions(tmp_path, written, golden):
    source = place(tmp_path, "film.mov", made("film.mov"))
    assert written(source, ON_REQUEST, Origin.CREATION) == golden


def test_a_layered_file_with_a_sidecar(tmp_path, written, golden):
    source = place(tmp_path, "layers.psd", made("layers.psd"))
    assert written(source, origin=Origin.COMPOSITE) == golden


def test_a_work_with_everything_said_of_it(tmp_path, key, written, golden):
    source = place(tmp_path, "studio.webp")
    found = written(
        source,
        replace(NO_AI, old_readers=True),
        Origin.AI_ASSISTED,
        "The figures are drawn by hand.",
        components=(place(tmp_path, "scan.tif"),),
        creator=key,
    )
    assert found == golden

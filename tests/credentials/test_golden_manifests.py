"""What is written into files, whole, so that a change of it is seen in review.

`pytest tests/credentials/test_golden_manifests.py --snapshot-update` writes the golden files anew.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from syrupy.extensions.json import JSONSnapshotExtension

from countermark.credentials.anchors import Anchors
from countermark.credentials.signing import sign_file
from countermark.credentials.task import SigningTask
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.credentials.every_format import made
from tests.credentials.stored import stored
from tests.credentials.support import place, statement

AT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)


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
        return stored(source if signed.is_sidecar else signed.staged, manifest)

    return sign_as


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

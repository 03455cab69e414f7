"""Files damaged in every way chance finds: each gets a verdict, and the program goes on."""

from countermark.base.home import Home
from countermark.operations.workspace import Workspace
from countermark_dev.fuzz import Seed, run, sample_files, seeds


def test_damaged_files_get_a_verdict_and_never_a_wrong_one(tmp_path):
    with Workspace(Home(tmp_path / "home")) as workspace:
        workspace.signers.create_identity("Ana Ruiz")
        files = seeds(workspace, tmp_path / "signed", sample_files())
        anchors = workspace.signers.anchors()
    assert len({item.path.suffix for item in files}) >= 10
    assert any(item.sidecar for item in files)
    report = run(files, anchors, 200, seed=7, keep=tmp_path / "kept", workers=1)
    assert report.files == 200
    assert report.wrong == []
    verdicts = sum(report.verdicts.values(), start=type(next(iter(report.verdicts.values())))())
    assert verdicts["invalid"] > 20
    assert verdicts["trusted"] < 40, "what is left is damage to bytes that nothing binds"


def test_strangers_files_are_damaged_as_well(tmp_path, real_data):
    files = [Seed(path, None) for path in sorted((real_data / "c2pa").glob("adobe*.jpg"))]
    with Workspace(Home(tmp_path / "home")) as workspace:
        report = run(
            files, workspace.signers.anchors(), 60, seed=3, keep=tmp_path / "kept", workers=1
        )
    assert report.files == 60
    assert report.wrong == []
    assert not any(counter["trusted"] for counter in report.verdicts.values())

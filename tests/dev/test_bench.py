"""The benchmark: the floor copies right, nothing counts unread, the tables tell what was found."""

import hashlib
import io
import json
import shutil

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from rich.console import Console

from countermark_dev.bench import exiftool, floor
from countermark_dev.bench.aims import aims
from countermark_dev.bench.corpora import CORPORA
from countermark_dev.bench.floor import Floor, copy_signed
from countermark_dev.bench.material import make_material
from countermark_dev.bench.peers import Peers
from countermark_dev.bench.reading import IndependentReader
from countermark_dev.bench.report import markdown, show
from countermark_dev.bench.results import Case, Results, Row
from countermark_dev.bench.rounds import Rounds
from countermark_dev.bench.steps import NotMeasured, Step
from countermark_dev.bench.subject import Subject
from countermark_dev.endurance.pictures import OF_20_KB, make_pictures


@pytest.fixture
def sources(tmp_path):
    return make_pictures(tmp_path / "sources", 3, OF_20_KB)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "results"
    place.mkdir()
    return place


def test_the_floor_copies_and_signs_each_file(sources, folder):
    for source in sources:
        signature = copy_signed(source, folder)
        digest = hashlib.sha256(source.read_bytes()).digest()
        floor._key().public_key().verify(signature, digest, ec.ECDSA(hashes.SHA256()))
        assert (folder / source.name).read_bytes() == source.read_bytes()
    assert {path.name for path in folder.iterdir()} == {path.name for path in sources}


def test_two_processes_make_the_same_floor(sources, folder):
    pair = Floor(2)
    pair.run(sources, folder)
    pair.close()
    for source in sources:
        assert (folder / source.name).read_bytes() == source.read_bytes()


def _rounds(sources, tmp_path, step, monkeypatch):
    """Measure one step in two rounds, on a clock that ticks once at each look."""
    ticks = iter(range(1000))
    monkeypatch.setattr("time.perf_counter", lambda: next(ticks))
    corpus = CORPORA[0].scaled(0.001)
    rounds = Rounds(corpus, sources[:2], {1: Floor(1)}, tmp_path)
    return rounds.measure([step], 2, lambda _text: None)


def test_a_step_stands_between_two_floors(sources, tmp_path, monkeypatch):
    seen = []

    def work(given, folder):
        assert list(folder.iterdir()) == []
        (folder / "made").touch()
        seen.append(len(given))

    case = _rounds(sources, tmp_path, Step("one", "one", 1, work), monkeypatch)

    row = case.row("one")
    assert row is not None
    assert seen == [2, 2]
    assert row.ratios == [1.0, 1.0]
    assert row.ms == [500.0, 500.0]  # a tick for two files
    assert len(case.row("floor").ms) == 4


def test_what_fails_its_check_has_no_numbers(sources, tmp_path, monkeypatch):
    def refuse(_given, _folder):
        raise NotMeasured("it lies")

    step = Step("one", "one", 1, lambda *_: None, refuse)
    case = _rounds(sources, tmp_path, step, monkeypatch)

    assert case.row("one") is None
    assert [row.note for row in case.rows if row.step == "one"] == ["it lies"]


def test_starting_once_is_not_counted(sources, tmp_path, monkeypatch):
    step = Step("one", "one", 1, lambda *_: None, start_up=0.5)
    row = _rounds(sources, tmp_path, step, monkeypatch).row("one")
    assert row.ratios == [0.5, 0.5]


def test_other_tools_write_credentials_that_stand(sources, folder, tmp_path):
    steps = {step.key: step for step in Peers(tmp_path / "peers", make_material()).steps()}
    sizes = {}
    for key in ("library-loop", "process-a-file", "process-a-file-bare"):
        place = folder / key
        place.mkdir()
        steps[key].work(sources[:1], place)
        steps[key].check(sources[:1], place)
        sizes[key] = (place / sources[0].name).stat().st_size
        with pytest.raises(NotMeasured, match="wrote no"):
            steps[key].check(sources, place)
    assert sizes["process-a-file-bare"] < sizes["process-a-file"]


def test_a_credential_of_somebody_else_does_not_count(sources, folder, tmp_path):
    loop = Peers(tmp_path / "peers", make_material()).steps()[0]
    loop.work(sources, folder)
    with pytest.raises(NotMeasured, match="does not stand"):
        IndependentReader([make_material().authority]).check(sources, folder)


def test_an_unsigned_copy_does_not_count(sources, folder):
    shutil.copy(sources[0], folder)
    with pytest.raises(NotMeasured, match="no credential"):
        IndependentReader().check(sources[:1], folder)


def test_a_missing_tool_is_told(sources, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    config = exiftool.write_config(tmp_path)
    assert exiftool.start_up(config) == 0
    with pytest.raises(NotMeasured, match="not installed"):
        exiftool.write(sources, folder, config=config)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_states_the_same(sources, folder, tmp_path):
    exiftool.write(sources, folder, config=exiftool.write_config(tmp_path))
    exiftool.check(sources, folder)
    shutil.copy(sources[0], folder)
    with pytest.raises(NotMeasured, match="no statement"):
        exiftool.check(sources, folder)


def test_the_program_passes_its_own_checks(sources, tmp_path):
    place = tmp_path / "subject"
    place.mkdir()
    subject = Subject(place, 1)
    subject.warm_up(make_pictures(tmp_path / "warm", 4, OF_20_KB)[-1:])
    done = []
    for step in subject.steps():
        output = tmp_path / step.key
        output.mkdir()
        step.before(sources, output)
        step.work(sources, output)
        step.check(sources, output)
        done.append(step.key)
    subject.close()
    assert done == ["import", "protect", "protect-thumbnail", "thumbnails"]


def _results() -> Results:
    """A run in which some aims are reached, some not, and some were not measured."""

    def row(step: str, processes: int, ms: float, floor_ms: float) -> Row:
        return Row(step, step, processes, 20, [ms, ms * 2], [floor_ms, floor_ms])

    small = Case("jpeg-2", "JPEG, 2 megapixels", 0.8)
    small.rows = [row("floor", 1, 4, 4), row("protect", 1, 10, 4)]
    large = Case("jpeg-24", "JPEG, 24 megapixels", 9.4)
    large.rows = [
        row("protect", 1, 10, 10),
        row("protect", 2, 5, 8),
        row("library-loop", 1, 100, 10),
        row("import", 2, 10, 8),
        Row("exiftool", "exiftool", 1, 20, note="it is not installed"),
    ]
    return Results({"Python": "3.11"}, 0.1, [small, large])


def test_aims_are_told_as_they_are():
    told = {aim.sentence: (aim.measured, aim.reached) for aim in aims(_results())}

    assert len(told) == 13
    assert told["JPEG, 2 megapixels: at most 2.0 × the floor, no thumbnail"] == (
        "3.75 × (15.0 ms)",
        False,
    )
    assert told["JPEG, 24 megapixels: at most 1.6 × the floor, no thumbnail"][1] is True
    assert told["PNG, 24 megapixels: at most 1.6 × the floor, no thumbnail"] == ("", None)
    assert told["JPEG, 24 megapixels: at least 8 × as fast as c2pa-python in a loop"] == (
        "10.0 ×",
        True,
    )
    two = told["JPEG, 24 megapixels: two processes at least 1.8 × as fast as one"]
    assert two == ("2.00 × (the floor: 1.25 ×)", True)
    imports = told["JPEG, 24 megapixels: at least 60 imports a second, two at once"]
    assert imports == ("66.7", True)


def test_tables_show_every_number_and_say_what_is_missing():
    text = markdown(_results())

    assert "| protect | 1 | 20 | 15.0 | 66.7 | 3.75 (2.50–5.00) |" in text
    assert "| floor | 1 | 20 | 6.0 | 166.7 | 1 |" in text
    assert "Not measured: exiftool: it is not installed." in text
    assert "| JPEG, 24 megapixels: protect | 2.00 (2.00–2.00) | 1.25 (1.25–1.25) |" in text
    out = io.StringIO()
    show(_results(), Console(file=out, width=200))
    assert "3.75 (2.50–5.00)" in out.getvalue()


def test_results_are_written_whole():
    document = json.loads(json.dumps(_results().as_json()))
    row = document["cases"][0]["rows"][1]
    assert row["ms"] == [10, 20]
    assert (row["median_ms"], row["median_ratio"]) == (15, 3.75)

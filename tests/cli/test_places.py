"""Collections, places and their declarations on the command line."""

import pytest
from iscc_samples import IMAGE

from tests.operations.support import files_in


@pytest.fixture
def ready(ana, tmp_path):
    """The program with two collections and a site."""
    for name in ("portfolio/one.jpg", "press/two.png"):
        path = tmp_path / "works" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((IMAGE / f"demo{path.suffix}").read_bytes())
    works, signed = tmp_path / "works", tmp_path / "signed"
    assert ana("protect", works / "portfolio", "--output", signed).code == 0
    assert ana("protect", works / "press", "--output", signed, "--policy", "on-request").code == 0
    ana("collection", "create", "Portfolio", "--folder", works / "portfolio")
    ana("collection", "create", "Press", works / "press" / "two.png")
    ana("place", "add", "Home", "--site", "ana.example")
    ana("place", "publish", "Home", "Portfolio", "--at", "/portfolio/", "--since", "2026-05-01")
    assert ana("place", "publish", "Home", "Press", "--at", "press").code == 0
    return ana


def test_what_is_there_as_lines_of_json(ready):
    found = {record["name"]: record for record in ready("--json", "collection", "list").records}
    assert {name: record["works"] for name, record in found.items()} == {
        "Portfolio": 1,
        "Press": 1,
    }
    assert found["Press"]["folder"] is None
    place = ready("--json", "place", "show", "home").record
    assert place["address"] == "https://ana.example/"
    assert [item["path"] for item in place["placements"]] == ["/portfolio/", "/press/"]
    assert place["placements"][0]["published_on"] == "2026-05-01"
    shown = ready("--json", "collection", "show", "Press").records
    assert shown[0]["title"]
    assert shown[1] == {"place": "Home", "address": "https://ana.example/", "at": "/press/"}


def test_works_in_and_out(ready, tmp_path):
    works = tmp_path / "works"
    added = ready("--json", "collection", "add", "Press", works).record
    assert (added["added"], added["works"]) == (1, 2)
    gone = ready("--json", "collection", "remove", "Press", works / "portfolio").record
    assert (gone["removed"], gone["works"]) == (1, 1)
    assert ready("collection", "add", "Portfolio", works).code == 2
    assert ready("collection", "rename", "Press", "For the press").code == 0
    assert ready("collection", "delete", "For the press").code == 0
    assert [
        item["path"] for item in ready("--json", "place", "show", "Home").record["placements"]
    ] == ["/portfolio/"]


def test_declaring_by_name_and_by_address(ready, tmp_path):
    declare = ("--json", "declare", "--output")
    by_name = ready(*declare, tmp_path / "a", "Home")
    by_address = ready(*declare, tmp_path / "b", "--site", "https://ana.example")
    assert by_name.code == by_address.code == 0
    assert files_in(tmp_path / "a") == files_in(tmp_path / "b")
    last = by_name.records[-1]
    assert last["site"] == "https://ana.example/"
    assert (last["signed"], last["time_stamped"]) == (True, False)
    again = ready(*declare, tmp_path / "a", "Home")
    assert {record["status"] for record in again.records} == {"skipped"}
    other = ready(*declare, tmp_path / "c", "--site", "https://other.example")
    assert other.records[-1]["documents_of_works"] == 0


def test_a_dry_run_over_an_existing_site(ready, tmp_path):
    live = tmp_path / "live"
    live.mkdir()
    (live / "robots.txt").write_text("User-agent: *\nDisallow: /admin/\n")
    options = ("--output", tmp_path / "site", "--existing", live)
    shown = ready("declare", "Home", *options, "--dry-run")
    assert shown.code == 0
    assert "~ robots.txt" in shown.out
    assert "+User-agent: GPTBot" in shown.out
    assert "Nothing was written." in shown.out
    assert not (tmp_path / "site").exists()
    assert ready("declare", "Home", *options).code == 0
    assert (live / "robots.txt").read_text().startswith("User-agent: *\nDisallow")
    assert (tmp_path / "site/replaced/robots.txt").exists()


def test_a_network_where_nothing_helps(ready, tmp_path):
    added = ready("place", "add", "Sky", "--service", "bluesky")
    assert "no protocol can say your decision there" in added.out
    ready("place", "publish", "Sky", "Portfolio")
    declared = ready("declare", "Sky", "--output", tmp_path / "sky")
    assert "no protocol can say your decision there" in declared.out
    assert "robots.txt" not in files_in(tmp_path / "sky")
    keys = {record["key"] for record in ready("--json", "place", "services").records}
    assert "bluesky" in keys


def test_changing_and_taking_back(ready):
    assert (
        ready("--json", "place", "decide", "Home", "no-training").record["policy"] == "no-training"
    )
    assert ready("--json", "place", "decide", "Home", "works").record["policy"] is None
    assert ready("--json", "place", "withdraw", "Home", "Press").record["withdrawn"]
    assert ready("--json", "place", "list").record["placements"] == 1
    assert ready("place", "remove", "Home").code == 0
    assert "There is no place" in ready("place", "list").out


def test_checking_every_channel(ready, tmp_path):
    site = tmp_path / "site"
    shown = ready("declare", "Home", "--output", site, "--check", "--dry-run")
    assert shown.code == 0
    assert "Decision" in shown.out
    assert "✓ No channel says less than the decision." in shown.out
    cells = ready("--json", "declare", "Home", "--output", site, "--check", "--dry-run").records
    outcomes = {cell["outcome"] for cell in cells if "channel" in cell}
    assert outcomes == {"agrees", "coarser", "silent"}
    ready("place", "publish", "Home", "Press", "--at", "press", "--policy", "no-training")
    weaker = ready("declare", "Home", "--output", site, "--check")
    assert weaker.code == 1
    assert "✗ Content-Signal in robots.txt does not refuse" in weaker.out
    assert not site.exists()
    assert ready("declare", "Home", "--output", site).code == 2
    ready("place", "publish", "Home", "Press", "--at", "press", "--policy", "no-ai")
    in_file = ready("declare", "Home", "--output", site, "--check")
    assert in_file.code == 1  # the credentials say less than the site does, which is written
    assert "✗ The credential in the file" in in_file.out
    assert (site / "robots.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("declare", "Nowhere", "--output", "x"), "There are: Home."),
        (("declare", "--output", "x"), "Name a place"),
        (("declare", "Home", "--site", "b.example", "--output", "x"), "Name a place"),
        (("declare", "Home", "--output", "x", "--existing", "nowhere"), "present files"),
        (("collection", "create", "press"), "already"),
        (("collection", "create", "New", "--folder", "nowhere"), "no such folder"),
        (("collection", "create", "New", "nowhere"), "no work there"),
        (("collection", "show", "Nope"), "There are: Portfolio, Press."),
        (("place", "add", "Two"), "--site or --service"),
        (("place", "add", "Two", "--site", "nothing at all"), "not the address of a site"),
        (("place", "add", "Two", "--service", "x", "--refuse", "GPTBot"), "own robots.txt"),
        (("place", "publish", "Home", "Portfolio", "--at", "/press"), "is published at /press/"),
        (("place", "publish", "Home", "Press", "--since", "May"), "not a date"),
        (("place", "publish", "Home", "Press", "--policy", "none"), "no policy named"),
        (("place", "withdraw", "Home", "Nope"), "There is: Portfolio at /portfolio/"),
    ],
)
def test_what_is_wrong_is_said(ready, arguments, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run = ready(*arguments)
    assert run.code == 2
    assert said in run.err
    assert not (tmp_path / "x").exists()


def test_without_its_passphrase_it_is_not_signed(ready, tmp_path, monkeypatch):
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    run = ready("--json", "declare", "Home", "--output", tmp_path / "site")
    assert run.code == 0
    last = run.records[-1]
    assert not last["signed"]
    assert any(note.startswith("The list of files is not signed:") for note in last["notes"])

"""What each command prints, with which fields, and the code it ends with."""

import json

import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark import __version__
from countermark.catalog.records import State
from countermark.rights.presets import PRESETS

ITEM = {"path", "status", "output", "reason"}
VERDICT = {"path", "verdict", "sentence", "policy", "signer", "signed_at", "failures"}


def _alter(path):
    data = bytearray(path.read_bytes())
    data[-300] ^= 0x01
    path.write_bytes(data)


def test_the_version_is_said_and_nothing_else(countermark):
    run = countermark("--version")
    assert (run.code, run.out) == (0, f"countermark {__version__}\n")


@pytest.mark.parametrize(
    "command",
    [
        "",
        "gui",
        "identity",
        "identity create",
        "identity list",
        "identity show",
        "identity import",
        "identity request",
        "identity answer",
        "add",
        "list",
        "protect",
        "watch",
        "timestamp",
        "timestamp-authority",
        "timestamp-authority list",
        "timestamp-authority set",
        "timestamp-authority clear",
        "verify",
        "restore",
        "declare",
    ],
)
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_explains_itself(countermark, command, flag):
    run = countermark(*command.split(), flag)
    assert run.code == 0
    assert "Usage" in run.out
    assert run.err == ""


def test_help_names_policies_and_states(countermark):
    assert all(name in countermark("protect", "--help").out for name in PRESETS)
    assert all(state.value in countermark("list", "--help").out for state in State)


@pytest.mark.parametrize("arguments", [(), ("gui",)])
def test_without_a_command_the_window_opens_on_the_home(countermark, home, arguments):
    asked = []

    def window(folder):
        asked.append(folder)
        return 7

    assert countermark("--home", home, *arguments, window=window).code == 7
    assert asked == [home]


def test_protect_says_what_became_of_each_file(ana, photo, output):
    (photo.parent / "junk.jpg").write_bytes(b"junk")
    run = ana("--json", "protect", photo.parent, "--output", output)
    assert run.code == 1
    records = run.by_name()
    assert all(set(record) >= ITEM for record in records.values())
    good, bad = records["harbour.jpg"], records["junk.jpg"]
    assert (good["status"], good["output"], good["reason"]) == (
        "ok",
        str(output / "harbour.jpg"),
        "",
    )
    assert (bad["status"], bad["output"]) == ("failed", None)
    assert "content is not" in bad["reason"]


def test_all_went_well_is_nought_and_again_is_skipped(ana, photo, output):
    first = ana("--json", "protect", photo, "--output", output)
    again = ana("--json", "protect", photo, "--output", output)
    assert (first.code, first.record["status"]) == (0, "ok")
    assert (again.code, again.record["status"]) == (0, "skipped")
    assert again.record["output"] == first.record["output"]


def test_for_people_protect_sums_up(ana, photo, output):
    (photo.parent / "junk.jpg").write_bytes(b"junk")
    run = ana("protect", photo.parent, "--output", output)
    assert "1 protected, 1 failed in" in run.out
    assert f"✓ {photo} → {output / 'harbour.jpg'}" in run.out
    assert "✗" in run.err
    assert "junk.jpg" in run.err


@pytest.mark.parametrize("policy", PRESETS)
@pytest.mark.parametrize("origin", [None, "capture", "creation", "scan", "ai"])
def test_every_policy_and_origin_can_be_chosen(ana, photo, output, policy, origin):
    stated = [] if origin is None else ["--origin", origin]
    run = ana("protect", photo, "--output", output, "--policy", policy, *stated)
    assert run.code == 0
    read = ana("--json", "verify", output).record
    wanted = {
        "no-ai": "notAllowed",
        "no-training": "notAllowed",
        "on-request": "constrained",
        "with-credit": "constrained",
    }
    assert read["policy"]["ai_generative_training"] == wanted[policy]
    assert bool(read["conditions"]) == (wanted[policy] == "constrained")


def test_all_means_the_whole_catalogue(ana, photo, output):
    assert ana("add", photo.parent).code == 0
    run = ana("--json", "protect", "--all", "--output", output)
    assert run.code == 0
    assert run.record["status"] == "ok"


def test_in_place_and_back(ana, photo):
    original = photo.read_bytes()
    assert ana("protect", photo, "--in-place").code == 0
    assert photo.read_bytes() != original
    run = ana("--json", "restore", photo)
    assert run.code == 0
    assert set(run.record) >= ITEM
    assert run.record["status"] == "ok"
    assert photo.read_bytes() == original
    again = ana("--json", "restore", photo)
    assert again.code == 1
    assert again.record["status"] == "failed"
    assert "No original is kept" in again.record["reason"]


def test_verify_says_the_verdict_and_its_code(ana, photo, output, tmp_path):
    ana("protect", photo, "--output", output)
    signed = output / "harbour.jpg"
    good = ana("--json", "verify", signed)
    assert good.code == 0
    assert set(good.record) >= VERDICT
    assert good.record["verdict"] == "trusted"
    assert good.record["signer"] == "Ana Ruiz"
    assert good.record["failures"] == []
    assert good.record["signed_at"].endswith("Z")
    assert good.record["policy"] == dict.fromkeys(
        ("ai_generative_training", "ai_training", "ai_inference", "data_mining"), "notAllowed"
    )

    none = ana("--json", "verify", photo)
    assert (none.code, none.record["verdict"]) == (1, "none")
    assert none.record["policy"] is None
    assert none.record["signer"] is None
    assert none.record["signed_at"] is None

    _alter(signed)
    bad = ana("--json", "verify", signed)
    assert (bad.code, bad.record["verdict"]) == (1, "invalid")
    assert "assertion.dataHash.mismatch" in bad.record["failures"]

    gone = ana("--json", "verify", tmp_path / "nowhere.jpg")
    assert (gone.code, gone.record["verdict"]) == (1, "unreadable")

    mixed = ana("--json", "verify", photo, signed)
    assert mixed.code == 1
    assert len(mixed.records) == 2


def test_verify_needs_no_identity(countermark, photo):
    assert countermark("--json", "verify", photo).record["verdict"] == "none"


def test_an_untrusted_file_is_intact_so_the_code_is_nought(ana, real_data):
    run = ana("--json", "verify", real_data / "c2pa" / "adobe-20220124-C.jpg")
    assert (run.code, run.record["verdict"]) == (0, "untrusted")


def test_details_show_times_statements_and_what_a_file_was_made_from(ana, real_data):
    path = real_data / "c2pa" / "adobe-20220124-CACA.jpg"
    shown = ana("verify", "--details", path).out
    assert "2023-01-24T14:48:57Z, by a time-stamp of an authority not known" in shown
    assert "signingCredential.untrusted" in shown.partition("Made from")[2].replace("│", "")
    assert shown.index("CA.jpg, parent, signed by C2PA Signer") < shown.index("A.jpg, parent")
    record = ana("--json", "verify", path).record
    assert record["time_is_stamped"] is True
    (parent,) = record["history"]
    assert parent["verdict"] == "untrusted"
    assert parent["ingredients"][0]["verdict"] == "none"


def test_details_show_what_is_reserved_by_which_label(ana, photo, output):
    ana("protect", photo, "--output", output)
    shown = ana("verify", "--details", output).out
    assert "cawg.training-mining\n    Generative training: not allowed" in shown
    assert "as the signer claims" in shown
    (statement,) = ana("--json", "verify", output).record["statements"]
    assert statement["policy"]["ai_training"] == "notAllowed"


def test_for_people_verify_says_a_sentence_and_what_to_do(countermark, photo):
    run = countermark("verify", photo)
    assert f"○ {photo}" in run.out
    assert "Carries no content credential." in run.out
    assert "protect it" in run.out


def test_add_and_list(ana, photo, output):
    added = ana("--json", "add", photo.parent)
    assert added.code == 0
    assert set(added.record) >= ITEM
    assert ana("--json", "list").record["state"] == "unprotected"

    ana("protect", photo, "--output", output)
    listed = ana("--json", "list").record
    assert listed["state"] == "protected"
    assert listed["path"] == str(photo)
    assert listed["signed"] == [str(output / "harbour.jpg")]
    assert "1 protected" in ana("list").out


@pytest.mark.parametrize("state", State)
def test_list_by_state(ana, tmp_path, output, state):
    works = tmp_path / "works"
    works.mkdir()
    names = {kind: works / f"{kind.value}.jpg" for kind in State}
    for number, path in enumerate(names.values()):
        with Image.open(IMAGE / "demo.jpg") as image:
            image.crop((0, 0, 100, 100 + number)).save(path)
    for kind, path in names.items():
        if kind is State.UNPROTECTED:
            ana("add", path)
        else:
            ana("protect", path, "--output", output)
    _alter(output / "changed.jpg")
    (output / "missing.jpg").unlink()
    signed = output / "broken.jpg"
    signed.write_bytes(signed.read_bytes().replace(b"notAllowed", b"notallowed", 1))
    ana("verify", signed)

    run = ana("--json", "list", "--look", "--state", state.value)

    assert run.code == 0
    assert [record["path"] for record in run.records] == [str(names[state])]


def test_an_empty_catalogue_says_what_to_do(countermark):
    run = countermark("list")
    assert run.code == 0
    assert "countermark add" in run.out
    assert countermark("--json", "list").out == ""


def test_identities(countermark):
    nothing = countermark("identity", "list")
    assert (nothing.code, "No signing identity yet" in nothing.out) == (0, True)
    assert countermark("identity", "show").code == 2

    made = countermark(
        "--json",
        "identity",
        "create",
        "--name",
        "Ana Ruiz",
        "--organisation",
        "Studio Ruiz",
        "--email",
        "ana@ruiz.example",
        "--website",
        "https://ruiz.example",
    )
    assert made.code == 0
    assert made.record["name"] == "Ana Ruiz"
    assert made.record["default"] is True
    twice = countermark(
        "identity",
        "create",
        "--name",
        "Ana Ruiz",
        "--organisation",
        "Studio Ruiz",
        "--email",
        "ana@ruiz.example",
        "--website",
        "https://ruiz.example",
    )
    assert twice.code == 2
    assert "already" in twice.err
    assert twice.out == ""

    second = countermark("--json", "identity", "create", "--name", "Bo Lind")
    assert second.record["default"] is False
    assert [r["name"] for r in countermark("--json", "identity", "list").records] == [
        "Ana Ruiz",
        "Bo Lind",
    ]
    shown = countermark("--json", "identity", "show").record
    assert shown["name"] == "Ana Ruiz"
    assert shown["authority"].endswith("authority.pem")


def test_declare_writes_and_names_every_file(ana, output):
    run = ana("--json", "declare", "--site", "https://ana.example", "--output", output)
    assert run.code == 0
    assert all(set(record) >= ITEM for record in run.records)
    assert {record["status"] for record in run.records} == {"ok"}
    again = ana("--json", "declare", "--site", "https://ana.example", "--output", output)
    assert {record["status"] for record in again.records} == {"skipped"}
    robots = output / "robots.txt"
    robots.write_text("mine")
    kept = ana("--json", "declare", "--site", "https://ana.example", "--output", output)
    (moved,) = [record for record in kept.records if record["kept"]]
    with open(moved["kept"]) as file:  # noqa: PTH123 - as a script would
        assert file.read() == "mine"


USAGE = {
    "no such command": ["protcet"],
    "no such option": ["--jsno", "list"],
    "protect nothing": ["protect"],
    "paths and --all": ["protect", "x.jpg", "--all", "--in-place"],
    "neither output nor in-place": ["protect", "x.jpg"],
    "output and in-place": ["protect", "x.jpg", "--output", "o", "--in-place"],
    "unknown policy": ["protect", "x.jpg", "--in-place", "--policy", "no-cats"],
    "unknown origin": ["protect", "x.jpg", "--in-place", "--origin", "dream"],
    "unknown state": ["list", "--state", "happy"],
    "no paths to add": ["add"],
    "no paths to verify": ["verify"],
    "no workers": ["--workers", "0", "list"],
    "workers that are no number": ["--workers", "many", "list"],
    "identity without a name": ["identity", "create"],
    "identity with an empty name": ["identity", "create", "--name", " "],
    "an e-mail that is none": ["identity", "create", "--name", "A", "--email", "ana"],
    "a website that is none": ["identity", "create", "--name", "A", "--website", "ana"],
    "declare without a site": ["declare", "--output", "o"],
    "a site that is none": ["declare", "--site", "ana", "--output", "o"],
    "declare by an unknown policy": [
        "declare",
        "--site",
        "https://a.b",
        "--output",
        "o",
        "--policy",
        "no-cats",
    ],
}


@pytest.mark.parametrize("case", USAGE)
@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["people", "json"])
def test_usage_errors_end_with_two_and_say_why_on_standard_error(
    ana, tmp_path, monkeypatch, case, mode
):
    monkeypatch.chdir(tmp_path)
    run = ana(*mode, *USAGE[case])
    assert run.code == 2
    assert run.out == ""
    assert run.err.strip()
    assert not (tmp_path / "o").exists() or not list((tmp_path / "o").iterdir())


def test_without_an_identity_protect_says_how_to_make_one(countermark, photo, output):
    run = countermark("protect", photo, "--output", output)
    assert run.code == 2
    assert "countermark identity create" in run.err


def test_the_home_is_chosen_by_option_then_by_variable(countermark, photo, tmp_path, monkeypatch):
    one, two = tmp_path / "one", tmp_path / "two"
    monkeypatch.setenv("COUNTERMARK_HOME", str(one))
    countermark("add", photo)
    countermark("--home", two, "identity", "create", "--name", "Ana")
    assert len(countermark("--json", "list").records) == 1
    assert countermark("--json", "--home", two, "list").records == []
    assert (one / "catalogue.sqlite3").exists()
    assert list((two / "identities").iterdir())


@pytest.mark.parametrize("spoil", ["a file", "a foreign file", "a folder", "a newer catalogue"])
def test_a_home_that_cannot_be_used_ends_with_two(countermark, home, tmp_path, spoil):
    if spoil == "a file":
        home.write_bytes(b"x")
    else:
        home.mkdir()
        catalogue = home / "catalogue.sqlite3"
        if spoil == "a folder":
            catalogue.mkdir()
        elif spoil == "a foreign file":
            catalogue.write_bytes(b"no database at all, but long enough to look like one" * 50)
        else:
            import sqlite3

            countermark("--home", tmp_path / "other", "list")
            catalogue.write_bytes((tmp_path / "other" / "catalogue.sqlite3").read_bytes())
            database = sqlite3.connect(catalogue)
            database.execute("UPDATE alembic_version SET version_num = '9999'")
            database.commit()
            database.close()
    run = countermark("list")
    assert run.code == 2
    assert run.err.strip()
    if spoil == "a newer catalogue":
        assert "newer version" in run.err


def test_settings_that_are_damaged_stop_nothing(ana, home, photo, output):
    (home / "settings.json").write_text("{ not json")
    assert ana("protect", photo, "--output", output).code == 0


def test_an_expired_identity_says_so(ana, home, photo, output, monkeypatch):
    from datetime import timedelta

    from countermark.base import times
    from countermark.operations import signers

    later = times.now() + timedelta(days=400)
    monkeypatch.setattr(signers, "now", lambda: later)
    run = ana("protect", photo, "--output", output)
    assert run.code == 2
    assert "expired" in run.err


def test_json_is_ascii_and_keeps_every_name(ana, photo, output):
    odd = photo.rename(photo.with_name("zoë 山\n\x1b[31m👩‍🎨.jpg"))
    run = ana("--json", "protect", odd, "--output", output)
    assert run.out.isascii()
    assert len(run.out.splitlines()) == 1
    assert json.loads(run.out)["path"] == str(odd)


def test_control_characters_never_reach_the_terminal(ana, photo, output):
    odd = photo.rename(photo.with_name("esc\x1b[31mred\x07\r\nnext\x9b.jpg"))
    for run in (
        ana("protect", odd, "--output", output),
        ana("verify", odd),
        ana("list"),
        ana("restore", odd),
        ana("protect", odd.with_name("no\x1b[0m.jpg"), "--in-place"),
    ):
        text = run.out + run.err
        assert not set(text) & {"\x1b", "\x07", "\r", "\x9b"}
        assert "\\x1b" in text


def test_names_are_printed_as_they_are(ana, photo, output):
    odd = photo.rename(photo.with_name(":heart: [bold]x[red].jpg"))
    run = ana("protect", odd, "--output", output)
    assert f"✓ {odd} → {output / odd.name}" in run.out


def test_a_hostile_signers_name_does_not_reach_the_terminal(ana, photo, tmp_path, monkeypatch):
    from countermark.credentials.verdict import Standing, Verdict
    from countermark.operations import verify

    hostile = Verdict(Standing.UNTRUSTED, "Signed by \x1b]0;owned\x07Mallory.", "\x1b[2J")
    monkeypatch.setattr(verify, "read_credentials", lambda *_args, **_more: hostile)
    run = ana("verify", photo)
    assert "\x1b" not in run.out


def test_unexpected_errors_are_confessed_without_a_traceback(monkeypatch, capsys, home):
    from countermark.cli import app, listing

    def fail(*_args):
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(listing, "list_works", fail)
    assert app.run(["list"], lambda _home: 0) == 1
    said = capsys.readouterr()
    assert "This is a bug" in said.err
    assert "Traceback" not in said.err
    assert said.out == ""


def test_a_long_batch_is_summed_up_instead_of_listed(ana, tmp_path, output):
    works = tmp_path / "works"
    works.mkdir()
    for number in range(25):
        (works / f"{number}.txt").write_text("notes")
    run = ana("add", works)
    assert run.code == 0
    assert "25 skipped: Not taken along with its folder; name the file itself to add it." in run.out
    assert len(run.out.splitlines()) == 2

"""Choosing a time-stamp authority on the command line, and what a batch says of it."""

import json

import pytest

from countermark.credentials.timestamps import known_authorities
from tests.timestamp_authority import Behaviour, refusing_address, running_authority


@pytest.fixture
def authority(tmp_path):
    folder = tmp_path / "authority"
    folder.mkdir()
    with running_authority(folder) as running:
        yield running


def test_the_list_says_that_none_is_chosen(ana):
    run = ana("timestamp-authority", "list")
    assert run.code == 0
    assert all(item.address in run.out for item in known_authorities())
    assert "None is chosen: nothing is sent anywhere" in run.out


def test_setting_one_says_what_is_sent_and_tries_it(ana, authority):
    run = ana("timestamp-authority", "set", authority.address)
    assert run.code == 0
    assert "a digest of its signature goes to 127.0.0.1" in run.err
    assert authority.asked == 1
    assert f"✓ Your own    {authority.address}" in ana("timestamp-authority", "list").out


def test_one_that_does_not_answer_is_not_taken(ana):
    run = ana("timestamp-authority", "set", refusing_address())
    assert run.code == 2
    assert "refuses the connection" in run.err
    assert "None is chosen" in ana("timestamp-authority", "list").out


def test_without_a_network_it_can_be_chosen_by_name(ana):
    run = ana("--json", "timestamp-authority", "set", "digicert", "--no-check")
    assert run.record["address"] == "http://timestamp.digicert.com"
    listed = ana("--json", "timestamp-authority", "list").records
    assert [item["name"] for item in listed if item["chosen"]] == ["DigiCert"]
    assert ana("timestamp-authority", "clear").code == 0
    assert "None is chosen" in ana("timestamp-authority", "list").out


def test_a_batch_without_is_caught_up_with(ana, authority, photo, output):
    ana("timestamp-authority", "set", authority.address)
    authority.behaviour = Behaviour.STATUS_500
    run = ana("protect", photo, "--output", output)
    assert run.code == 0
    assert "Signed without a time-stamp. 127.0.0.1 answered with status 500." in run.out
    authority.behaviour = Behaviour.GOOD
    run = ana("timestamp", "--all")
    assert run.code == 0
    assert "1 time-stamped" in run.out
    assert ana("--json", "verify", output).record["time_is_stamped"] is True
    assert ana("--json", "timestamp", output).record["reason"] == "It has a time-stamp already."


def test_or_it_fails_and_that_choice_is_remembered(ana, authority, photo, output, home):
    ana("timestamp-authority", "set", authority.address)
    authority.behaviour = Behaviour.REJECTS
    run = ana("--json", "protect", photo, "--output", output, "--when-unstamped", "fail")
    assert run.code == 1
    assert run.record["reason"].startswith("Not signed, because a time-stamp is wanted.")
    assert json.loads((home / "settings.json").read_text())["when_unstamped"] == "fail"


def test_adding_needs_an_authority_and_files(ana, photo):
    run = ana("timestamp", photo)
    assert run.code == 2
    assert "No time-stamp authority is chosen." in run.err
    assert "timestamp-authority list" in run.err
    assert ana("timestamp").code == 2

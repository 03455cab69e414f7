"""The commands about whom to believe."""

import pytest

from countermark.base.times import now
from countermark.credentials.certificates import issue_chain
from countermark.credentials.pem import certificates_pem


@pytest.fixture
def agency(tmp_path):
    path = tmp_path / "Agency.pem"
    path.write_text(certificates_pem([issue_chain("Agency", "", now()).authority]))
    return path


def test_a_list_is_added_shown_renewed_and_removed(countermark, agency):
    assert "only your own identities are trusted" in countermark("trust", "list").out
    run = countermark("trust", "add", agency, "--kind", "manifest")
    assert run.code == 0
    assert "✓ Agency: 1 certificate, 1 self-signed. Files signed under them" in run.out
    shown = countermark("trust", "list").out
    assert "Agency  manifest: 1 certificate" in shown
    assert str(agency) in shown
    assert "is the same" in countermark("trust", "refresh", "agency").out
    assert countermark("trust", "remove", "Agency").code == 0
    assert countermark("--json", "trust", "list").records == []


def test_scripts_get_the_facts(countermark, agency):
    run = countermark("--json", "trust", "add", agency, "--kind", "timestamp", "--name", "Ours")
    assert run.record == countermark("--json", "trust", "list").record
    facts = {"name": "Ours", "kind": "timestamp", "certificates": 1, "expired": 0}
    assert facts.items() <= run.record.items()
    agency.write_text(agency.read_text() + "a remark\n")
    assert countermark("--json", "trust", "refresh", "Ours").record["changed"] is True


def test_before_fetching_it_says_from_where_and_what_is_sent(countermark):
    run = countermark("trust", "add", "http://lists.example/a.pem", "--kind", "manifest")
    assert run.code == 2
    assert "The list is fetched from lists.example; nothing else is sent." in run.err
    assert "begins with https://" in run.err


def test_a_kind_must_be_said_and_a_name_must_exist(countermark, agency):
    assert countermark("trust", "add", agency).code == 2
    for command in ("remove", "refresh"):
        run = countermark("trust", command, "nobody")
        assert run.code == 2
        assert "There is no list named “nobody”." in run.err

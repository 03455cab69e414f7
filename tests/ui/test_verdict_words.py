"""Verdicts are said in the person's language; in English they are the verdict's own words."""

from datetime import UTC, datetime

import pytest

from countermark.catalog.records import CredentialFacts
from countermark.credentials.standing import Finding, Standing, reason_of
from countermark.credentials.verdict import Verdict, no_credential, unreadable
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.verify import verify
from countermark.rights.presets import NO_AI, PRESETS
from countermark.ui.language import speak
from countermark.ui.verdict_words import kept_sentence, next_step, verdict_sentence

SIGNED = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)


def invalid(finding: Finding, *, stamped: bool = False) -> Verdict:
    sentence, step = reason_of(finding, "Ana Ruiz", time_is_stamped=stamped)
    return Verdict(
        Standing.INVALID,
        f"{sentence} And more.",
        step,
        "Ana Ruiz",
        SIGNED,
        time_is_stamped=stamped,
        findings=(finding,),
    )


INVALID = [*map(invalid, Finding), invalid(Finding.EXPIRED, stamped=True)]


@pytest.fixture
def german(qapp):
    """The interface in German, and in English again."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("verdict", [*INVALID, no_credential(), unreadable("The file is empty.")])
def test_in_english_nothing_changes(verdict):
    assert verdict_sentence(verdict) == verdict.sentence
    assert next_step(verdict) == verdict.next_step


@pytest.mark.parametrize("policy", PRESETS.values(), ids=lambda policy: policy.name)
def test_a_signed_file_is_told_in_german(
    german, workspace, signer, photo, output, inline, cancel, policy
):
    protection = Protection(signer, policy, None, output)
    assert list(protect_paths(workspace, [photo], protection, inline, cancel))
    (item,) = verify(workspace, [output], inline, cancel)
    said = verdict_sentence(item.verdict)
    assert said.startswith("Signiert von Ana Ruiz am ")
    assert "unverändert" in said
    for english in ("Signed", "unchanged", "owner", "allow"):
        assert english not in said
    facts = CredentialFacts(
        item.verdict.manifest,
        "ana",
        item.verdict.standing.value,
        item.verdict.sentence,
        item.verdict.signer,
        item.verdict.signed_at.isoformat().replace("+00:00", "Z"),
    )
    assert kept_sentence(facts, policy) == said, "the catalogue's word for it is the same"


def test_what_is_invalid_is_told_in_german_and_what_follows_stays(german):
    for verdict in INVALID:
        said = verdict_sentence(verdict)
        assert said != verdict.sentence
        assert said.endswith(" And more.")
        assert "Ana Ruiz" in said
        assert next_step(verdict) != verdict.next_step


def test_a_sentence_that_begins_otherwise_is_left(german):
    strange = Verdict(Standing.TRUSTED, "Something else.", signer="Ana", answers=NO_AI.answers())
    assert verdict_sentence(strange) == "Something else."
    assert verdict_sentence(unreadable("The disk is on fire.")).endswith("The disk is on fire.")

"""`countermark policy`: what may be decided, and what each protocol says for it."""

import pytest


@pytest.fixture
def agency(countermark, home):
    """A policy of one's own."""
    run = countermark(
        "--home",
        home,
        "policy",
        "make",
        "Agency pictures",
        "--from",
        "no-training",
        "--generative-training",
        "constrained",
        "--conditions",
        "Only under our licence.",
    )
    assert run.code == 0, run.err
    return "agency-pictures"


def test_an_own_policy_is_protected_under_and_searched_for(
    countermark, ana, home, agency, pictures, output
):
    run = countermark(
        "--home", home, "protect", pictures / "demo.jpg", "--policy", agency, "--output", output
    )
    assert run.code == 0, run.err
    found = countermark("--home", home, "--json", "list", f"policy:{agency}")
    assert len(found.records) == 1
    verdict = countermark("--home", home, "--json", "verify", output).record
    assert verdict["conditions"] == ["Only under our licence."]
    assert verdict["policy"]["ai_generative_training"] == "constrained"


def test_it_is_shown_with_its_words_and_versions(countermark, home, agency):
    changed = countermark(
        "--home", home, "policy", "set", agency, "--conditions", "Only under our licence of 2027."
    )
    assert changed.code == 0
    shown = countermark("--home", home, "policy", "show", agency)
    assert "ai_generative_training=constrained" in shown.out
    assert "Content-Signal             search=yes, ai-input=yes, ai-train=no" in shown.out
    assert "Versions, the latest first" in shown.out


def test_it_is_offered_first_and_forgotten(countermark, home, agency):
    assert countermark("--home", home, "policy", "first", agency).code == 0
    assert "✓ agency-pictures" in countermark("--home", home, "policy", "list").out
    assert countermark("--home", home, "policy", "forget", agency).code == 0
    listed = countermark("--home", home, "policy", "list").out
    assert agency not in listed
    assert "✓ no-ai" in listed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("set", "no-ai", "--search", "allowed"), "comes with the program"),
        (("make", "X", "--inference", "constrained"), "needs a condition"),
        (("make", "No AI at all"), "already"),
        (("show", "nobody"), "no policy named"),
        (("forget", "on-request"), "comes with the program"),
    ],
)
def test_what_cannot_be_is_said(countermark, home, arguments, said):
    run = countermark("--home", home, "policy", *arguments)
    assert run.code == 2
    assert said in run.err

"""Several policies as one: for each use the strictest answer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from countermark.rights.metadata import Statement, statement_properties
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy, Use, strictest
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, WITH_CREDIT
from countermark.rights.sentences import usage_terms
from tests.strategies import policies


def test_none_gives_none_and_one_gives_itself() -> None:
    assert strictest([]) is None
    assert strictest([ON_REQUEST]) == ON_REQUEST
    assert strictest([NO_AI, NO_AI]) == NO_AI


def test_presets_side_by_side() -> None:
    found = strictest([NO_TRAINING, WITH_CREDIT])
    assert found is not None
    assert found.answers() == {
        Use.GENERATIVE_TRAINING: Permission.NOT_ALLOWED,
        Use.OTHER_TRAINING: Permission.NOT_ALLOWED,
        Use.INFERENCE: Permission.CONSTRAINED,
        Use.DATA_MINING: Permission.NOT_ALLOWED,
        Use.SEARCH: Permission.ALLOWED,
    }
    assert found.conditions == WITH_CREDIT.conditions


@settings(deadline=None, derandomize=True)
@given(st.lists(policies(), min_size=1, max_size=4))
def test_it_is_as_strict_as_each_and_no_stricter_than_one_of_them(several: list[Policy]) -> None:
    found = strictest(several)
    assert found is not None
    for use in Use:
        answers = [policy.of(use) for policy in several]
        assert found.of(use) in answers
        assert found.of(use).strictness == max(answer.strictness for answer in answers)


def test_a_reservation_of_search_alone_is_said_in_words() -> None:
    allowed = dict.fromkeys(
        ("generative_training", "other_training", "inference", "data_mining"), Permission.ALLOWED
    )
    policy = Policy("hidden", "Hidden", **allowed, search=Permission.NOT_ALLOWED)
    assert "Search indexing is not allowed." in usage_terms(policy, "Ana")
    asking = Policy(
        "asking", "Asking", **allowed, search=Permission.CONSTRAINED, conditions="Ask first."
    )
    assert "only on conditions. Ask first." in usage_terms(asking, "Ana")


def test_a_bare_e_mail_address_is_a_licensor_s_e_mail() -> None:
    for contact in ("ana@ruiz.example", "mailto:ana@ruiz.example"):
        policy = Policy("x", "X", contact=contact)
        found = statement_properties(Statement("T", "Ana", Party("Ana"), policy))
        licensor = next(item for item in found if item.qualified == "plus:Licensor")
        assert ("LicensorEmail", "ana@ruiz.example") in licensor.fields

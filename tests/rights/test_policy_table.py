"""The one table that translates a decision: what goes out comes back, and nothing gets weaker."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.declarations.readers.aipref import read_content_usage
from countermark.declarations.readers.robots import read_signals
from countermark.rights.metadata import (
    NAMESPACES,
    Shape,
    Statement,
    as_json_ld,
    statement_properties,
)
from countermark.rights.origin import Origin, digital_source_type
from countermark.rights.party import Party
from countermark.rights.policy import (
    RESERVABLE_USES,
    Permission,
    Policy,
    Use,
    from_document,
    to_document,
)
from countermark.rights.vocabulary.plus import plus_data_mining
from countermark.rights.vocabulary.site_words import (
    aipref_usage,
    content_signals,
    odrl_duties,
    reserved_agent_purposes,
    tdm_reservation,
)
from countermark.rights.vocabulary.training_mining import (
    C2PA_1_LABEL,
    CAWG_LABEL,
    any_training_mining,
    cawg_entries,
    read_training_mining,
)
from tests.strategies import parties, policies, story

ALLOWED, CONSTRAINED, NOT_ALLOWED = Permission
EVERY_POLICY = [
    Policy("p", "P", *answers, conditions="Ask first.")
    for answers in itertools.product(Permission, repeat=5)
]
# What PLUS says each value prohibits, written from its vocabulary (LDF 2.0.1), not from our table.
PLUS_PROHIBITS = {
    "DMI-ALLOWED": set(),
    "DMI-PROHIBITED-GENAIMLTRAINING": {Use.GENERATIVE_TRAINING},
    "DMI-PROHIBITED-AIMLTRAINING": {Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING},
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": set(RESERVABLE_USES),
    "DMI-PROHIBITED": set(Use),
}


@story
@given(policies())
def test_a_policy_survives_the_catalogue(policy):
    document = to_document(policy)
    assert from_document(document) == policy
    assert all(isinstance(value, str) for value in document.values())


@pytest.mark.parametrize("missing", to_document(EVERY_POLICY[0]))
def test_a_document_that_is_not_ours_is_refused(missing):
    document = to_document(EVERY_POLICY[0])
    with pytest.raises(KeyError):
        from_document({key: value for key, value in document.items() if key != missing})
    if missing in set(Use):
        with pytest.raises(ValueError, match="perhaps"):
            from_document(document | {missing: "perhaps"})


def test_a_condition_that_is_not_stated_is_refused():
    with pytest.raises(ValueError, match="conditions"):
        Policy("p", "P", search=CONSTRAINED, conditions=" \n")


@story
@given(policies())
def test_what_a_credential_says_is_read_back_as_it_was_meant(policy):
    reading = read_training_mining(CAWG_LABEL, {"entries": cawg_entries(policy)})
    assert reading.problems == ()
    assert reading.answers == {use: policy.of(use) for use in RESERVABLE_USES}
    if CONSTRAINED in reading.answers.values():
        assert len(reading.conditions) == 1
        assert policy.conditions.strip() in reading.conditions[0]
    else:
        assert reading.conditions == ()


@pytest.mark.parametrize(
    "info", [{}, *({"constraint_info": empty} for empty in ("", " \n", None, ["a"]))]
)
def test_constrained_without_conditions_counts_as_not_allowed(info):
    data = {"entries": {"cawg.ai_training": {"use": "constrained"} | info}}
    reading = read_training_mining(CAWG_LABEL, data)
    assert reading.answers == {Use.OTHER_TRAINING: NOT_ALLOWED}
    assert reading.conditions == ()


def test_the_older_label_is_read_with_its_own_prefix():
    data = {"entries": {"c2pa.ai_inference": {"use": "notAllowed"}}}
    assert read_training_mining(C2PA_1_LABEL, data).answers == {Use.INFERENCE: NOT_ALLOWED}
    assert read_training_mining(CAWG_LABEL, data).answers == {}


@pytest.mark.parametrize("data", [None, "notAllowed", [], {}, {"entries": []}, {"entries": None}])
def test_a_statement_without_entries_is_reported(data):
    reading = read_training_mining(CAWG_LABEL, data)
    assert reading.answers == {}
    assert len(reading.problems) == 1


@pytest.mark.parametrize(
    "entry",
    [{"use": "NotAllowed"}, {"use": "denied"}, {"use": None}, {"use": ["allowed"]}, {}, "allowed",
     None, True],
)  # fmt: skip
def test_a_broken_entry_is_reported_and_never_guessed(entry):
    entries = {"cawg.ai_training": entry, "cawg.data_mining": {"use": "allowed"}}
    reading = read_training_mining(CAWG_LABEL, {"entries": entries})
    assert reading.answers == {Use.DATA_MINING: ALLOWED}
    assert len(reading.problems) == 1
    assert "cawg.ai_training" in reading.problems[0]


def test_entries_of_others_are_left_alone_and_misspelt_ones_reported():
    entries = {"org.example.dance": {"use": "allowed"}, "ai_training": {"use": "allowed"}}
    reading = read_training_mining(CAWG_LABEL, {"entries": entries})
    assert reading.answers == {}
    assert reading.problems == ("The rights statement has an unknown entry “ai_training”.",)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)
entry_keys = st.sampled_from(["cawg.ai_training", "cawg.data_mining", "ai_training", "x.y"])
entry_values = json_values | st.fixed_dictionaries(
    {"use": st.sampled_from(["allowed", "notAllowed", "constrained", "Allowed"]) | json_values},
    optional={"constraint_info": json_values},
)


@story
@given(st.dictionaries(entry_keys, entry_values))
def test_any_assertion_is_read_without_a_fall_and_never_as_milder(entries):
    reading = read_training_mining(CAWG_LABEL, {"entries": entries})
    keys = {Use.OTHER_TRAINING: "cawg.ai_training", Use.DATA_MINING: "cawg.data_mining"}
    for use, answer in reading.answers.items():
        word = entries[keys[use]]["use"]
        assert (answer is ALLOWED) == (word == "allowed")
        assert word in {"allowed", "notAllowed", "constrained"}
    silent = [key for use, key in keys.items() if key in entries and use not in reading.answers]
    no_text = [
        key
        for use, key in keys.items()
        if use in reading.answers
        and not isinstance(entries[key].get("constraint_info"), str | None)
    ]
    wrong = len(silent) + len(no_text) + ("ai_training" in entries)
    assert len(reading.problems) == wrong


def test_the_newer_label_is_read_first():
    older, newer = {"label": C2PA_1_LABEL, "data": 1}, {"label": CAWG_LABEL + "__1", "data": 2}
    found = any_training_mining([{"label": "c2pa.actions"}, older, newer, {}])
    assert [data for _, data in found] == [2, 1]


@pytest.mark.parametrize("policy", EVERY_POLICY)
def test_plus_is_never_weaker_and_no_stricter_than_it_must(policy):
    value = plus_data_mining(policy).removeprefix("http://ns.useplus.org/ldf/vocab/")
    answers = policy.answers()
    if CONSTRAINED in answers.values():
        assert value == "DMI-PROHIBITED-SEECONSTRAINT"
        return
    refused = {use for use, answer in answers.items() if answer is NOT_ALLOWED}
    assert refused <= PLUS_PROHIBITS[value]
    fitting = [uses for uses in PLUS_PROHIBITS.values() if refused <= uses]
    assert PLUS_PROHIBITS[value] == min(fitting, key=len)


@pytest.mark.parametrize("policy", EVERY_POLICY)
def test_the_words_for_sites_are_never_weaker_and_are_read_back(policy):
    training = policy.generative_training is not ALLOWED or policy.other_training is not ALLOWED
    mining = training or policy.data_mining is not ALLOWED
    assert tdm_reservation(policy) == mining
    assert bool(odrl_duties(policy)) == mining
    assert ("training" in reserved_agent_purposes(policy)) == mining
    assert ("train-ai=n" in aipref_usage(policy)) == training
    assert ("ai-train=no" in content_signals(policy)) == training
    usage = read_content_usage(aipref_usage(policy)).answers
    assert (usage[Use.GENERATIVE_TRAINING] is not ALLOWED) == training
    assert (usage[Use.SEARCH] is not ALLOWED) == (policy.search is not ALLOWED)
    lines = f"User-agent: *\nContent-Signal: {content_signals(policy)}\nAllow: /\n"
    signals = read_signals(lines, "/").answers
    assert (signals[Use.GENERATIVE_TRAINING] is not ALLOWED) == training
    for use in (Use.INFERENCE, Use.SEARCH):
        assert (signals[use] is not ALLOWED) == (policy.of(use) is not ALLOWED)


@pytest.mark.parametrize(
    "line",
    ["train-ai=no", 'train-ai="n"', "train-ai=?0", "train-ai", "", "train-genai=n",
     "train-ai=n search=y", "train-ai=n;, =", "Train-AI=n"],
)  # fmt: skip
def test_what_aipref_does_not_define_says_nothing(line):
    assert Use.GENERATIVE_TRAINING not in read_content_usage(line).answers


@story
@given(policies(), parties(), st.sampled_from([None, *Origin]), st.integers(0, 2026))
def test_the_metadata_of_a_work_is_sound_json_ld(policy, party, origin, year):
    statement = Statement("Harbour", "Ana Ruiz", party, policy, origin, year)
    properties = statement_properties(statement)
    document = as_json_ld(properties)
    context = document.pop("@context")
    assert set(context) == {name.split(":")[0] for name in document}
    assert all(NAMESPACES[prefix] == address for prefix, address in context.items())
    assert document["plus:DataMining"] == plus_data_mining(policy)
    assert document["dc:creator"] == ["Ana Ruiz"]
    assert ("Iptc4xmpExt:DigitalSourceType" in document) == (origin is not None)
    if origin is not None:
        assert document["Iptc4xmpExt:DigitalSourceType"] == digital_source_type(origin)
    shapes = {Shape.TEXT: str, Shape.ORDERED: list, Shape.LANGUAGES: dict, Shape.STRUCTURES: list}
    for item in properties:
        assert isinstance(document[item.qualified], shapes[item.shape])


def test_constraints_stand_beside_the_value_that_points_to_them():
    policy = EVERY_POLICY[-1].with_contact("https://ana.example/licence")
    constrained = Policy("p", "P", search=CONSTRAINED, conditions="Ask first.")
    for each in (policy, constrained):
        document = as_json_ld(
            statement_properties(Statement("Harbour", "Ana Ruiz", Party("Ana"), each))
        )
        assert document["plus:OtherConstraints"]["x-default"]

"""Policies of the person's own: made, changed, chosen, forgotten; nothing that was said is lost."""

from dataclasses import replace

import pytest

from countermark.base.errors import UserError
from countermark.operations.policies import change_policy, forget_policy, make_policy
from countermark.rights.policy import Permission, Use, changed
from countermark.rights.presets import NO_AI, NO_TRAINING, PRESETS


def test_a_policy_is_made_from_another_and_found_by_its_name(workspace):
    made = make_policy(
        workspace,
        changed(
            NO_TRAINING,
            {Use.INFERENCE: Permission.CONSTRAINED},
            title="  Agentur:  Müller ",
            conditions="Ask the agency.",
        ),
    )
    assert (made.name, made.title) == ("agentur-muller", "Agentur: Müller")
    assert workspace.policy("agentur-muller") == made
    assert workspace.policies() == (*PRESETS.values(), made)


@pytest.mark.parametrize(
    ("title", "name"),
    [("作品", "policy"), ("Own", "own-2"), ("Works!", "works-2"), ("No AI", "no-ai-2")],
)
def test_a_name_is_one_that_means_nothing_else(workspace, title, name):
    assert make_policy(workspace, replace(NO_AI, title=title)).name == name


@pytest.mark.parametrize("title", ["", "   ", "no ai AT all", "x" * 61])
def test_a_title_must_be_one_of_its_own(workspace, title):
    with pytest.raises(UserError):
        make_policy(workspace, replace(NO_AI, title=title))
    assert len(workspace.policies()) == len(PRESETS)


def test_every_version_is_remembered_and_the_latest_offered(workspace):
    first = make_policy(workspace, replace(NO_AI, title="Prints"))
    second = change_policy(workspace, changed(first, {Use.SEARCH: Permission.NOT_ALLOWED}))
    assert workspace.policy("prints") == second
    versions = workspace.own_policies.versions("prints")
    assert [version.policy for version in versions] == [second, first]
    assert change_policy(workspace, first) == first, "an earlier version may come back"
    assert workspace.policy("prints") == first


def test_the_program_s_own_policies_stay_as_they_are(workspace):
    with pytest.raises(UserError, match="stays as it is"):
        change_policy(workspace, replace(NO_AI, title="Another"))
    with pytest.raises(UserError, match="comes with the program"):
        forget_policy(workspace, "no-ai")


def test_a_forgotten_policy_is_offered_no_more(workspace):
    made = make_policy(workspace, replace(NO_AI, title="Prints"))
    workspace.remember(policy=made.name)
    forget_policy(workspace, made.name)
    assert workspace.policies() == tuple(PRESETS.values())
    assert workspace.policy().name == "no-ai", "what was offered first is there no more"
    assert workspace.own_policies.versions(made.name), "what was said under it stays"
    with pytest.raises(UserError):
        forget_policy(workspace, made.name)


def test_conditions_go_when_nothing_is_constrained_any_more(workspace):
    asked = changed(NO_AI, {Use.INFERENCE: Permission.CONSTRAINED}, conditions="Ask.")
    assert changed(asked, {Use.INFERENCE: Permission.ALLOWED}).conditions == ""
    with pytest.raises(ValueError, match="conditions"):
        changed(NO_AI, {Use.INFERENCE: Permission.CONSTRAINED})

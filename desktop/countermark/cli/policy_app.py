"""The commands below `policy`: what may be decided about the uses of works."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from countermark.base.errors import UserError
from countermark.base.times import from_text, person_date
from countermark.cli.session import Session
from countermark.operations.policies import change_policy, forget_policy, make_policy
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Permission, Policy, Use, changed, to_document
from countermark.rights.presets import PRESETS
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES
from countermark.rights.vocabulary.said import said_by_protocols

POLICY_HELP = f"One of: {', '.join(PRESETS)}; or one of your own (see `policy list`)."

policy_app = typer.Typer(
    help="Policies: what you decide about AI, by name; make policies of your own.",
    no_args_is_help=True,
)

_Name = Annotated[str, typer.Argument(help="Of the policy.", show_default=False)]


_Generative = Annotated[
    Permission | None, typer.Option(help="Train AI that makes pictures or texts.")
]
_Other = Annotated[Permission | None, typer.Option(help="Train other AI.")]
_Inference = Annotated[Permission | None, typer.Option(help="Give works to an AI as input.")]
_Mining = Annotated[Permission | None, typer.Option(help="Mine them for text and data.")]
_Search = Annotated[Permission | None, typer.Option(help="Show them in search results.")]
_Conditions = Annotated[
    str | None, typer.Option(help="What a constrained use takes, in a sentence.")
]
_Licence = Annotated[str | None, typer.Option(help="Address of a page with the terms.")]
_Contact = Annotated[str | None, typer.Option(help="Who gives permission, if not you.")]


@policy_app.command("list")
def list_all(context: typer.Context) -> None:
    """Show all policies, and which is offered first."""
    session: Session = context.obj
    with session.workspace() as workspace:
        chosen = workspace.settings.policy
        for policy in workspace.policies():
            is_chosen = policy.name == chosen
            session.record(
                **to_document(policy), own=policy.name not in PRESETS, offered_first=is_chosen
            )
            mark = "✓" if is_chosen else " "
            session.say(f"{mark} {policy.name:<16} {policy.title}")


@policy_app.command()
def show(context: typer.Context, name: _Name) -> None:
    """Show a policy, and what each protocol says for it."""
    session: Session = context.obj
    with session.workspace() as workspace:
        _show(session, workspace, workspace.policy(name))


@policy_app.command()
def make(
    context: typer.Context,
    title: Annotated[str, typer.Argument(help="What it is for, in a few words.")],
    base: Annotated[
        str, typer.Option("--from", help="The policy to begin with.", metavar="NAME")
    ] = next(iter(PRESETS)),
    generative_training: _Generative = None,
    other_training: _Other = None,
    inference: _Inference = None,
    data_mining: _Mining = None,
    search: _Search = None,
    conditions: _Conditions = None,
    licence: _Licence = None,
    contact: _Contact = None,
) -> None:
    """Make a policy of your own."""
    session: Session = context.obj
    said = _said(generative_training, other_training, inference, data_mining, search)
    texts = _texts(conditions, licence, contact)
    with session.workspace(writes=True) as workspace:
        begun = replace(workspace.policy(base), title=title)
        _show(session, workspace, make_policy(workspace, _changed(begun, said, texts)))


@policy_app.command("set")
def change(
    context: typer.Context,
    name: _Name,
    title: Annotated[str | None, typer.Option(help="Another title.")] = None,
    generative_training: _Generative = None,
    other_training: _Other = None,
    inference: _Inference = None,
    data_mining: _Mining = None,
    search: _Search = None,
    conditions: _Conditions = None,
    licence: _Licence = None,
    contact: _Contact = None,
) -> None:
    """Change a policy of your own. Works declared before keep what was declared for them."""
    session: Session = context.obj
    said = _said(generative_training, other_training, inference, data_mining, search)
    texts = _texts(conditions, licence, contact)
    if title is not None:
        texts["title"] = title
    with session.workspace(writes=True) as workspace:
        wanted = _changed(workspace.policy(name), said, texts)
        _show(session, workspace, change_policy(workspace, wanted))


@policy_app.command()
def first(context: typer.Context, name: _Name) -> None:
    """Offer a policy first: `protect` takes it where none is named."""
    session: Session = context.obj
    with session.workspace() as workspace:
        policy = workspace.policy(name)
        workspace.remember(policy=policy.name)
    session.record(name=policy.name, offered_first=True)
    session.say(f"✓ “{policy.title}” is offered first.")


@policy_app.command()
def forget(context: typer.Context, name: _Name) -> None:
    """Offer a policy of your own no more; what was declared under it stays."""
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        forget_policy(workspace, name)
    session.record(name=name, forgotten=True)
    session.say(f"✓ {name} is offered no more. What was declared under it stays.")


def _said(
    generative_training: Permission | None,
    other_training: Permission | None,
    inference: Permission | None,
    data_mining: Permission | None,
    search: Permission | None,
) -> dict[Use, Permission]:
    given = {
        Use.GENERATIVE_TRAINING: generative_training,
        Use.OTHER_TRAINING: other_training,
        Use.INFERENCE: inference,
        Use.DATA_MINING: data_mining,
        Use.SEARCH: search,
    }
    return {use: answer for use, answer in given.items() if answer is not None}


def _texts(conditions: str | None, licence: str | None, contact: str | None) -> dict[str, str]:
    given = {"conditions": conditions, "licence": licence, "contact": contact}
    return {name: text.strip() for name, text in given.items() if text is not None}


def _changed(begun: Policy, said: dict[Use, Permission], texts: dict[str, str]) -> Policy:
    try:
        return changed(begun, said, **texts)
    except ValueError:
        raise UserError(
            "A constrained use needs a condition.", "Say it in a sentence with --conditions."
        ) from None


def _show(session: Session, workspace: Workspace, policy: Policy) -> None:
    versions = workspace.own_policies.versions(policy.name)
    wordings = said_by_protocols(policy)
    session.record(
        **to_document(policy),
        protocols={wording.protocol: wording.words for wording in wordings},
        versions=[version.since for version in versions],
    )
    session.say(f"{policy.name}: {policy.title}")
    for use, answer in policy.answers().items():
        session.say(f"  {USE_TITLES[use]:<22} {PERMISSION_TITLES[answer]}")
    for title, text in (
        ("Conditions", policy.conditions),
        ("Licence", policy.licence),
        ("Contact", policy.contact),
    ):
        if text:
            session.say(f"  {title:<22} {text}")
    session.say("What each protocol says:")
    for wording in wordings:
        session.say(f"  {wording.protocol:<26} {wording.words or '–'}")
    if len(versions) > 1:
        days = [from_text(version.since) for version in versions]
        session.say(
            "Versions, the latest first: " + ", ".join(person_date(day) for day in days if day)
        )

"""The rights policies to choose from: those that come with the program, and the person's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import replace

from countermark.base.errors import UserError
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS

_LONGEST = 60  # characters of a title, which stands on a button
_TAKEN = {"own", "works", "strictest", "none"}
"""Words that stand for something else where a policy is named."""


def make_policy(workspace: Workspace, policy: Policy) -> Policy:
    """Keep a new policy of the person's own.

    Args:
        workspace: where it is kept.
        policy: whose name is made of its title, whatever it was.

    Returns:
        The policy under its name.

    Raises:
        UserError: there is no title, or it is taken.
    """
    known = workspace.policies()
    title = _checked_title(policy, known)
    name = _name_of(title, {one.name for one in known})
    return _kept(workspace, replace(policy, name=name, title=title))


def change_policy(workspace: Workspace, policy: Policy) -> Policy:
    """Keep another version of a policy of the person's own.

    Works that were decided or declared under an earlier version keep that version until they are
    decided or protected anew.

    Raises:
        UserError: there is no title, it is taken, or the policy comes with the program.
    """
    if policy.name in PRESETS:
        raise UserError(
            f"“{PRESETS[policy.name].title}” comes with the program and stays as it is.",
            "Make a policy of your own that begins with it.",
        )
    others = [known for known in workspace.policies() if known.name != policy.name]
    return _kept(workspace, replace(policy, title=_checked_title(policy, others)))


def _kept(workspace: Workspace, policy: Policy) -> Policy:
    workspace.own_policies.keep(policy)
    return policy


def _checked_title(policy: Policy, others: Iterable[Policy]) -> str:
    title = " ".join(policy.title.split())
    if not title:
        raise UserError("A policy needs a title.", "Say in a few words what it is for.")
    if len(title) > _LONGEST:
        raise UserError(f"The title is longer than {_LONGEST} characters.", "Shorten it.")
    if title.casefold() in {known.title.casefold() for known in others}:
        raise UserError(f"There is a policy “{title}” already.", "Choose another title.")
    return title


def forget_policy(workspace: Workspace, name: str) -> None:
    """Offer a policy of the person's own no more; what was said under it stays.

    Raises:
        UserError: it comes with the program, or there is none of this name.
    """
    if name in PRESETS:
        raise UserError(f"“{PRESETS[name].title}” comes with the program and stays.")
    workspace.own_policies.forget(name)
    if workspace.settings.policy == name:
        workspace.remember(policy=next(iter(PRESETS)))


def _name_of(title: str, taken: Collection[str]) -> str:
    plain = _slug(title) or "policy"
    name, number = plain, 2
    while name in taken or name in _TAKEN:
        name = f"{plain}-{number}"
        number += 1
    return name


def _slug(text: str) -> str:
    """`agency-images` from `Agency: images`; letters of other scripts fall away."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")

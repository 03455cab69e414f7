"""Rights decisions in the words of the interface."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from countermark.rights.policy import (
    RESERVABLE_USES,
    STRICTEST,
    STRICTEST_TITLE,
    Permission,
    Policy,
    Use,
    changed,
)
from countermark.rights.presets import NO_AI, ON_REQUEST, PRESETS, WITH_CREDIT
from countermark.ui.language import translate
from countermark.ui.sentence_words import sentence_words

OWN = "own"
"""Name of a decision that none of the presets is."""


def use_sentence(use: Use) -> str:
    """What a machine may want to do with a work, as a plain sentence."""
    return {
        Use.GENERATIVE_TRAINING: translate("Rights", "Train AI that makes pictures or texts"),
        Use.OTHER_TRAINING: translate("Rights", "Train other AI"),
        Use.INFERENCE: translate("Rights", "Give it to an AI as input"),
        Use.DATA_MINING: translate("Rights", "Mine it for text and data"),
        Use.SEARCH: translate("Rights", "Show it in search results"),
    }[use]


def answer_titles() -> dict[Permission, str]:
    """The answers, as short as a button."""
    return {
        Permission.NOT_ALLOWED: translate("Rights", "No"),
        Permission.CONSTRAINED: translate("Rights", "Ask me", "only on conditions"),
        Permission.ALLOWED: translate("Rights", "Yes"),
    }


def preset_title(name: str) -> str:
    """The title of a policy; its name if it is none of the presets."""
    titles = {
        "no-ai": translate("Rights", "No AI at all"),
        "no-training": translate("Rights", "No AI training, search allowed"),
        "on-request": translate("Rights", "AI on request, with contact"),
        "with-credit": translate("Rights", "AI allowed with credit"),
        OWN: translate("Rights", "An own decision"),
    }
    return titles.get(name) or (PRESETS[name].title if name in PRESETS else name)


def use_title(use: Use) -> str:
    """A use by the name that the protocols have for it."""
    return {
        Use.GENERATIVE_TRAINING: translate("Rights", "Generative training"),
        Use.OTHER_TRAINING: translate("Rights", "Other AI training"),
        Use.INFERENCE: translate("Rights", "AI inference"),
        Use.DATA_MINING: translate("Rights", "Data mining"),
        Use.SEARCH: translate("Rights", "Search indexing"),
    }[use]


def permission_title(permission: Permission) -> str:
    """An answer in a word or two."""
    return {
        Permission.ALLOWED: translate("Rights", "Allowed"),
        Permission.CONSTRAINED: translate("Rights", "On conditions"),
        Permission.NOT_ALLOWED: translate("Rights", "Not allowed"),
    }[permission]


def policy_title(policy: Policy) -> str:
    """The title of a policy; of a preset in the language in force."""
    if (policy.name, policy.title) == (STRICTEST, STRICTEST_TITLE):
        return translate("Rights", "Strictest of the works' policies")
    is_preset = policy.name in PRESETS and policy.title == PRESETS[policy.name].title
    return preset_title(policy.name) if is_preset else policy.title


def conditions_words(policy: Policy) -> str:
    """Its conditions for who reads what it means, as whole sentences.

    A preset's are said in the language in force; what is declared and signed stays as it is.
    """
    is_preset = any(policy.conditions == preset.conditions for preset in PRESETS.values())
    text = sentence_words(policy.conditions) if is_preset else policy.conditions.strip()
    return f"{text}." if text[-1:].isalnum() else text


def policy_choices(policies: Iterable[Policy]) -> tuple[tuple[str, str], ...]:
    """Names and titles to choose from, first none, last a decision made for this work alone."""
    none = ("", translate("Rights", "Not decided"))
    known = ((policy.name, policy_title(policy)) for policy in policies)
    return (none, *known, (OWN, preset_title(OWN)))


def answers_in_order() -> dict[Permission, str]:
    """The answers from no to yes, as short as a button."""
    titles = answer_titles()
    order = (Permission.NOT_ALLOWED, Permission.CONSTRAINED, Permission.ALLOWED)
    return {permission: titles[permission] for permission in order}


def silence_sentence(uses: Sequence[Use]) -> str:
    """`No word for: data mining.`"""
    titles = translate("Rights", ", ", "between the parts of a list").join(map(use_title, uses))
    return translate("Rights", "No word for: {uses}").format(uses=titles)


def with_answer(policy: Policy | None, use: Use, answer: Permission) -> Policy:
    """A decision with another answer for one use; a preset, if it is the same as one then.

    Where a condition is wanted and there is none yet, it is to ask first.
    """
    base = policy or NO_AI
    conditions = base.conditions or ON_REQUEST.conditions
    return _as_preset(changed(base, {use: answer}, name=OWN, title=OWN, conditions=conditions))


def with_conditions(policy: Policy, conditions: str) -> Policy:
    """A decision on other conditions; the old ones stay if none are given."""
    wanted = conditions.strip() or policy.conditions
    return _as_preset(replace(policy, name=OWN, title=OWN, conditions=wanted))


def _as_preset(policy: Policy) -> Policy:
    for preset in PRESETS.values():
        same = preset.answers() == policy.answers() and preset.conditions == policy.conditions
        if same and not (policy.licence or policy.contact):
            return preset
    return replace(policy, title=preset_title(OWN))


def policy_sentence(policy: Policy) -> str:
    """What a policy forbids, what it allows on which conditions, and what it allows.

    `You do not allow AI training or data mining. You allow use as AI input. Search engines may list
    the works.`
    """
    forbidden, conditional, allowed = (
        [use for use in RESERVABLE_USES if policy.of(use) is answer]
        for answer in answers_in_order()
    )
    said: list[str] = []
    if forbidden:
        text = translate("Policy", "You do not allow {uses}.")
        said.append(text.format(uses=listed(forbidden)))
    if conditional:
        text = translate("Policy", "You allow {uses} only on these conditions: {conditions}")
        said.append(text.format(uses=listed(conditional), conditions=conditions_words(policy)))
    if allowed:
        text = translate("Policy", "You allow {uses}.")
        said.append(text.format(uses=listed(allowed, is_choice=False)))
    return " ".join((*said, _search_sentence(policy, is_said=bool(conditional))))


def _search_sentence(policy: Policy, *, is_said: bool) -> str:
    """On search engines.

    Args:
        policy: what is decided.
        is_said: whether it was said before on which conditions.
    """
    answer = policy.of(Use.SEARCH)
    if answer is Permission.ALLOWED:
        return translate("Policy", "Search engines may list the works.")
    if answer is Permission.NOT_ALLOWED:
        return translate("Policy", "Search engines may not list the works.")
    if is_said:
        return translate("Policy", "Search engines may list the works on the same conditions.")
    text = translate(
        "Policy", "Search engines may list the works only on these conditions: {conditions}"
    )
    return text.format(conditions=conditions_words(policy))


def asks_first(policy: Policy) -> bool:
    """Whether somebody has to be asked, so that a contact is needed.

    Of the presets, credit alone can be given without asking.
    """
    is_conditional = Permission.CONSTRAINED in policy.answers().values()
    return is_conditional and policy.conditions != WITH_CREDIT.conditions


def contact_sentence(policy: Policy, contact: str) -> str:
    """Where permission is asked for; empty if nobody says.

    Args:
        policy: whose own contact counts first.
        contact: of whoever signs.
    """
    address = (policy.contact or contact).removeprefix("mailto:")
    if not address:
        return ""
    return translate("Policy", "Permission is asked for at {contact}.").format(contact=address)


def nobody_to_ask() -> str:
    """Why a policy on request leads nowhere, and what to do about it."""
    return translate(
        "Policy",
        "The identity that signs has neither an e-mail address nor a website, so nobody can ask "
        "for permission. Make one that has on the page Identities, or a policy of your own with a "
        "contact.",
    )


def listed(uses: list[Use], *, is_choice: bool = True) -> str:
    """`AI training, use as AI input or data mining`; or `and`, where it is no choice."""
    short = {
        Use.GENERATIVE_TRAINING: translate("Policy", "generative AI training"),
        Use.OTHER_TRAINING: translate("Policy", "other AI training"),
        Use.INFERENCE: translate("Policy", "use as AI input"),
        Use.DATA_MINING: translate("Policy", "data mining"),
    }
    names = [short[use] for use in uses]
    if uses[:2] == [Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING]:
        names = [translate("Policy", "AI training"), *names[2:]]
    if len(names) == 1:
        return names[0]
    some = translate("Policy", ", ", "between the parts of a list").join(names[:-1])
    if is_choice:
        return translate("Policy", "{some} or {last}").format(some=some, last=names[-1])
    return translate("Policy", "{some} and {last}").format(some=some, last=names[-1])

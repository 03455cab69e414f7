"""What the protect dialog says before anything happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from countermark.credentials.timestamps import WhenUnstamped, host_of, what_is_sent
from countermark.operations.forecast import Forecast
from countermark.rights.origin import Origin
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy
from countermark.rights.sentences import usage_terms
from countermark.ui.language import translate
from countermark.ui.origin_words import origin_title
from countermark.ui.rights_words import conditions_words, listed
from countermark.ui.sentence_words import sentence_words
from countermark.ui.words import counted, number, size, works


@dataclass(frozen=True)
class Stamping:
    """Who vouches for the time.

    Attributes:
        authority: address, or empty for nobody.
        when_unstamped: what becomes of a file when it fails.
    """

    authority: str = ""
    when_unstamped: WhenUnstamped = WhenUnstamped.SIGN


@dataclass(frozen=True)
class More:
    """What few people need, and some need much.

    Attributes:
        contribution: what of the works a person decided, made and selected; or empty.
        as_creator: whether the signer's certificate is bound to them as their creator's.
        old_readers: whether the label of C2PA 1.x is written as well.
        states_broken_history: whether files whose earlier credential is broken are signed with that
            finding, instead of being refused.
        thumbnails: whether a small picture goes into each credential.
    """

    contribution: str = ""
    as_creator: bool = False
    old_readers: bool = False
    states_broken_history: bool = False
    thumbnails: bool = True


@dataclass(frozen=True)
class Choice:
    """What the person decided in the dialog.

    Attributes:
        policy: name of the policy.
        as_decided: whether works with a decision of their own keep to it.
        origin: how the works were made, or None if not stated.
        output: folder for signed copies, or None to replace the files.
        stamping: who vouches for the time.
        more: the rest.
        identity: key of the identity that signs, or empty for the default.
    """

    policy: str
    origin: Origin | None
    output: Path | None
    stamping: Stamping = Stamping()
    more: More = More()
    identity: str = ""
    as_decided: bool = False


@dataclass(frozen=True)
class Signer:
    """An identity to choose from.

    Attributes:
        key: of the identity.
        name: of its party, for the person.
        contact: where its party can be asked, or empty.
    """

    key: str
    name: str
    contact: str = ""


@dataclass(frozen=True)
class Outlook:
    """What will happen, in words.

    Attributes:
        sentences: what is done, and what is left out and why.
        problem: why it cannot be done like this, a sentence; or empty.
        signed: how many works are signed.
    """

    sentences: tuple[str, ...]
    problem: str
    signed: int


def policy_sentence(policy: Policy) -> str:
    """What a policy says, as a sentence."""
    return f"{_answers_sentence(policy)} {conditions_words(policy)}".strip()


def _answers_sentence(policy: Policy) -> str:
    """`You do not allow AI training or data mining.`"""
    answers = policy.answers()
    forbidden = [use for use in RESERVABLE_USES if answers.get(use) is Permission.NOT_ALLOWED]
    conditional = [use for use in RESERVABLE_USES if answers.get(use) is Permission.CONSTRAINED]
    if len(forbidden) == len(RESERVABLE_USES):
        return translate("Policy", "You do not allow AI training, AI use or data mining.")
    if len(conditional) == len(RESERVABLE_USES):
        return translate("Policy", "You allow AI uses only on conditions.")
    if forbidden and conditional:
        text = translate(
            "Policy", "You do not allow {forbidden} and allow {conditional} only on conditions."
        )
        return text.format(forbidden=listed(forbidden), conditional=listed(conditional))
    if forbidden:
        return translate("Policy", "You do not allow {uses}.").format(uses=listed(forbidden))
    if conditional:
        text = translate("Policy", "You allow {uses} only on conditions.")
        return text.format(uses=listed(conditional))
    return translate("Policy", "You allow {uses}.").format(uses=listed(list(RESERVABLE_USES)))


def what_will_happen(count: int, choice: Choice) -> str:
    """A sentence above the button."""
    if choice.output is None:
        return counted(
            "Protect",
            "{n} work(s) will be signed in place. Each original is kept by Countermark, "
            "so that you can put it back.",
            count,
        )
    return translate(
        "Protect",
        "A signed copy of {works} will be written to “{folder}”. "
        "Your files stay as they are; nothing is overwritten.",
    ).format(works=works(count), folder=choice.output)


def outlook(found: Forecast, folder: Path | None) -> Outlook:
    """A forecast in words.

    Args:
        found: of works.
        folder: for signed copies, or None where the files are replaced.
    """
    sentences = [_signed_sentence(found), *_left_out(found)]
    if found.signed and found.free is not None:
        text = translate("Protect", "It takes about {room}; {free} are free there.")
        sentences.append(text.format(room=size(found.room), free=size(found.free)))
    problem = ""
    if not found.is_enough:
        problem = translate(
            "Protect", "There is not enough room on the disk. Choose another folder, or free some."
        )
    elif not found.signed:
        problem = translate("Protect", "There is nothing to sign among them.")
    elif folder is not None and folder.exists() and not folder.is_dir():
        problem = translate("Protect", "There is a file where the folder should be.")
    return Outlook(tuple(part for part in sentences if part), problem, found.signed)


def _signed_sentence(found: Forecast) -> str:
    """`7 carry the credential inside, 2 get it beside them (NAME.c2pa).`"""
    embedded = counted("Protect", "{n} file(s) carry the credential inside", found.embedded)
    beside = counted("Protect", "{n} get it in a file beside them (.c2pa)", found.sidecars)
    parts = [embedded] if found.embedded else []
    parts += [beside] if found.sidecars else []
    comma = translate("Policy", ", ", "between the parts of a list")
    return f"{comma.join(parts)}." if parts else ""


def _left_out(found: Forecast) -> list[str]:
    said = []
    if found.already:
        said.append(counted("Protect", "{n} left out: protected like this already.", found.already))
    if found.missing:
        said.append(
            counted("Protect", "{n} left out: the file is not where it was.", found.missing)
        )
    if found.copies:
        said.append(counted("Protect", "{n} left out: signed copies of other works.", found.copies))
    return said


def what_readers_see(policy: Policy, signer: Signer) -> str:
    """The words that stand in each file, as they stand there: in English, for whoever reads it."""
    return usage_terms(policy.with_contact(signer.contact), signer.name)


def stamping_sentence(stamping: Stamping) -> str:
    """Whether signatures are time-stamped, and what that sends."""
    if not stamping.authority:
        return translate("Protect", "Time-stamp: none. Nothing is sent anywhere.")
    return translate("Protect", "Time-stamp: {host}. {sent}").format(
        host=host_of(stamping.authority), sent=sentence_words(what_is_sent(stamping.authority))
    )


def button_text(count: int) -> str:
    """`Protect 12 works`."""
    return translate("Protect", "Protect {works}").format(works=works(count))


def origin_hint(suggestions: Sequence[Origin | None]) -> str:
    """What the files' own data suggest about how they were made; never a decision.

    Args:
        suggestions: one for each work.
    """
    counts: dict[Origin, int] = {}
    for found in suggestions:
        if found is not None:
            counts[found] = counts.get(found, 0) + 1
    if not counts:
        return translate(
            "Protect",
            "The files do not say. Leave it open if the works were made in different ways.",
        )
    best = max(counts, key=lambda origin: counts[origin])
    title = origin_title(best)
    if counts[best] == len(suggestions):
        return translate("Protect", "The files' own data suggest “{title}”.").format(title=title)
    return translate(
        "Protect",
        "The data of {some} of {all} files suggest “{title}”. "
        "Leave it open if the works were made in different ways.",
    ).format(some=number(counts[best]), all=number(len(suggestions)), title=title)

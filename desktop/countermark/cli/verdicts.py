"""Shows a verdict: a sentence, on demand the details, and all of it as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rich.text import Text
from rich.tree import Tree

from countermark.base.times import person_date, to_text
from countermark.cli.session import Session, visible
from countermark.credentials.creators import actor_sentence
from countermark.credentials.history import Ingredient
from countermark.credentials.verdict import Source, Standing, Verdict
from countermark.operations.verify import Verified
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES
from countermark.rights.vocabulary.training_mining import use_report

_MARKS = {
    Standing.TRUSTED: ("✓", "green"),
    Standing.UNTRUSTED: ("!", "yellow"),
    Standing.INVALID: ("✗", "red"),
    Standing.NONE: ("○", "dim"),
    Standing.UNREADABLE: ("✗", "red"),
}


def show_verdict(session: Session, item: Verified, *, details: bool) -> None:
    """One file's verdict, for people or as a JSON line."""
    verdict = item.verdict
    session.record(
        path=str(item.path),
        verdict=verdict.standing.value,
        sentence=verdict.sentence,
        policy=use_report(verdict.answers) or None,
        conditions=list(verdict.conditions),
        signer=verdict.signer or None,
        signed_at=to_text(verdict.signed_at) if verdict.signed_at else None,
        time_is_stamped=verdict.time_is_stamped,
        time_is_trusted=verdict.time_is_trusted,
        failures=list(verdict.failures),
        next_step=verdict.next_step,
        statements=[
            {
                "label": statement.label,
                "policy": use_report(statement.answers),
                "conditions": list(statement.conditions),
                "problems": list(statement.problems),
            }
            for statement in verdict.statements
        ],
        source=verdict.source.value if verdict.source else None,
        place=verdict.place or None,
        elsewhere=verdict.elsewhere or None,
        contradictions=list(verdict.contradictions),
        history=[_record(ingredient) for ingredient in verdict.history],
        actors=[asdict(actor) for actor in verdict.actors],
    )
    mark, style = _MARKS[verdict.standing]
    session.say(f"{mark} {item.path}", style)
    session.say(f"  {verdict.sentence}")
    if verdict.next_step:
        session.say(f"  {verdict.next_step}", "dim")
    if verdict.elsewhere:
        session.say(f"  It is at {verdict.elsewhere}. Ask for it with --remote.", "dim")
    if verdict.source is Source.REMOTE:
        session.say(f"  The credential was fetched from {verdict.place}.")
    elif verdict.place:
        session.say(f"  The credential lies in {verdict.place}.")
    if details:
        _show_details(session, verdict)


def _record(ingredient: Ingredient) -> dict[str, Any]:
    return {
        "title": ingredient.title,
        "relationship": ingredient.relationship,
        "verdict": ingredient.standing.value,
        "signer": ingredient.signer or None,
        "signed_at": to_text(ingredient.signed_at) if ingredient.signed_at else None,
        "time_is_stamped": ingredient.time_is_stamped,
        "failures": list(ingredient.failures),
        "ingredients": [_record(item) for item in ingredient.ingredients],
    }


def _show_details(session: Session, verdict: Verdict) -> None:
    if verdict.signed_at:
        session.say(f"  Signed at {to_text(verdict.signed_at)}, {_ground(verdict)}.")
    for actor in verdict.actors:
        session.say(f"  {actor_sentence(actor)}")
    for statement in verdict.statements:
        session.say(f"  {statement.label}")
        for use, answer in statement.answers.items():
            session.say(f"    {USE_TITLES[use]}: {PERMISSION_TITLES[answer].lower()}")
        for text in (*statement.conditions, *statement.problems):
            session.say(f"    {text}")
    if verdict.failures:
        session.say(f"  Codes: {', '.join(verdict.failures)}")
    if verdict.history:
        tree = Tree("  Made from")
        _grow(tree, verdict.history)
        session.draw(tree)


def _ground(verdict: Verdict) -> str:
    if not verdict.time_is_stamped:
        return "as the signer claims"
    known = "known" if verdict.time_is_trusted else "not known"
    return f"by a time-stamp of an authority {known} to this machine"


def _grow(tree: Tree, ingredients: tuple[Ingredient, ...]) -> None:
    for item in ingredients:
        mark, style = _MARKS[item.standing]
        words = [f"{mark} {item.title or 'untitled'}", item.relationship]
        if item.signer:
            words.append(f"signed by {item.signer}")
        if item.signed_at:
            words.append(person_date(item.signed_at))
        words += item.failures
        _grow(tree.add(Text(visible(", ".join(words)), style)), item.ingredients)

"""Collects what the floors below the window say to people: the sentences of errors and reasons.

They are written where they are raised, in English. The window says them in the person's language,
so translators are given all of them, each once, with its parts in braces. What is collected:

- the sentence and the next step of an error or of an unreadable file, and where a document of an
  export goes, written at the call or in a name given to it;
- whatever is marked with `for_people`;
- the sentences of the resources that are tables of services and authorities.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "desktop/countermark"
_OWN_WORDS = {"ui", "cli"}  # one says everything through `translate`, the other speaks English
_TABLES = {
    "services.toml": ("service", ("on_upload", "setting", "setting_path")),
    "time-stamp-authorities.toml": ("authority", ("note",)),
}
_MARK = "for_people"
_FIRST_ERROR = "CountermarkError"
_SAY = {
    "unreadable": slice(2),  # makes the verdict on a file that cannot be read
    "Document": slice(2, 3),  # of an export: where it goes
}
"""What else is given sentences, and as which of its arguments."""
_LETTER = re.compile(r"[^\W\d_]")
_LEAST_LETTERS = 5  # beside the parts; "{host} {problem}" says nothing by itself


def sentences() -> list[str]:
    """All of them, in order: `The file is read-only: {path}`."""
    found = {text for path in _modules() for text in _in_module(_tree(path))}
    found |= set(_in_tables())
    return sorted(text for text in found if _says_something(text))


def _modules() -> list[Path]:
    return [
        path
        for path in sorted(FLOORS.rglob("*.py"))
        if path.relative_to(FLOORS).parts[0] not in _OWN_WORDS
    ]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def _errors() -> frozenset[str]:
    """The names of all errors that carry a sentence."""
    classes = [
        node
        for path in _modules()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ClassDef)
    ]
    found = {_FIRST_ERROR}
    while True:
        more = {each.name for each in classes if {_name(base) for base in each.bases} & found}
        if more <= found:
            return frozenset(found)
        found |= more


def _in_module(tree: ast.Module) -> Iterator[str]:
    yield from _in_block(tree, {})


def _in_block(block: ast.AST, known: dict[str, list[ast.expr]]) -> Iterator[str]:
    """What is said in a module or a function, whose names are those around it and its own."""
    own = {name: list(values) for name, values in known.items()}
    inner: list[ast.AST] = []
    calls: list[ast.Call] = []
    waiting: list[ast.AST] = list(ast.iter_child_nodes(block))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            inner.append(node)
            continue
        for name, value in _given(node):
            own.setdefault(name, []).append(value)
        if isinstance(node, ast.Call):
            calls.append(node)
        waiting += ast.iter_child_nodes(node)
    for call in calls:
        yield from _in_call(call, own)
    for each in inner:
        yield from _in_block(each, own)


def _given(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Names and what they stand for; of several at once each."""
    if not isinstance(node, ast.Assign):
        return
    for target in node.targets:
        if isinstance(target, ast.Name):
            yield target.id, node.value
        elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for part, value in zip(target.elts, node.value.elts, strict=False):
                if isinstance(part, ast.Name):
                    yield part.id, value


def _in_call(call: ast.Call, names: dict[str, list[ast.expr]]) -> Iterator[str]:
    called = _name(call.func)
    if called == _MARK:
        for given in call.args:
            yield from _written(given, {})
    elif called in _errors() or called in _SAY:
        for given in call.args[_SAY.get(called, slice(2))]:
            yield from _written(given, names)


def _written(node: ast.expr, names: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The texts that an expression may be; a call's are collected where it writes them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield _template(node)
    elif isinstance(node, ast.IfExp):
        yield from _written(node.body, names)
        yield from _written(node.orelse, names)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _written(value, names)
    elif isinstance(node, ast.Tuple | ast.List):
        for each in node.elts:
            yield from _written(each, names)
    elif isinstance(node, ast.Dict):
        for each in node.values:
            yield from _written(each, names)
    elif isinstance(node, ast.Name):
        for value in names.get(node.id, []):
            yield from _written(value, {})


def _template(text: ast.JoinedStr) -> str:
    """An f-string with names for its parts, as `format` takes them; no name twice."""
    said: list[str] = []
    taken: list[str] = []
    for part in text.values:
        if isinstance(part, ast.FormattedValue):
            name = _part_name(part.value)
            taken.append(name)
            again = taken.count(name)
            said.append("{" + (name if again == 1 else f"{name}{again}") + "}")
        elif isinstance(part, ast.Constant):
            said.append(str(part.value))
    return "".join(said)


def _part_name(node: ast.expr) -> str:
    """What a translator reads for a part: `path` of `self.path`, `error` of what says an error."""
    if isinstance(node, ast.Call):
        called = _name(node.func)
        if called == "join":
            return _part_name(node.args[0])
        return "error" if "error" in called else called.strip("_").lower() or "part"
    if isinstance(node, ast.Subscript):
        return _part_name(node.value)
    return _name(node).strip("_").lower() or "part"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _in_tables() -> Iterator[str]:
    for file, (entries, fields) in _TABLES.items():
        for entry in tomllib.loads((ROOT / "resources" / file).read_text("utf-8"))[entries]:
            yield from (entry[field] for field in fields if entry.get(field))


def _says_something(text: str) -> bool:
    return len(_LETTER.findall(re.sub(r"\{\w+\}", "", text))) >= _LEAST_LETTERS

"""Whatever the window says in its own words goes through `translate`: looked for in its modules."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from countermark_dev.translations import SOURCES

_SAYING = {
    *("setText", "setPlainText", "setToolTip", "setWindowTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setStatusTip"),
    *(
        "setTitle",
        "setLabelText",
        "setPrefix",
        "setSuffix",
        "setHeaderLabels",
        "setSpecialValueText",
    ),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addButton", "insertItem"),
    *("QLabel", "QPushButton", "QRadioButton", "QCheckBox", "QAction", "QMenu", "QGroupBox"),
    *("ask", "tell", "LineField", "TextField", "Segments", "PageFrame", "DropArea", "Entry"),
    *("label", "head", "button", "say", "show_note", "show_problem", "emit"),
}
"""What takes a text that a person reads or hears."""
_FIRST_ALONE = {"label", "head", "button", "Entry", "addItem", "addButton"}  # others are roles
_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_WORDS = re.compile(r"Countermark|https?://.*|/[\w/]*|\*\.\S+")
"""The program's name, addresses and paths, patterns of files."""
_KEY = re.compile(r"[a-z-]+")  # of a page, for who listens


def unwrapped(path: Path) -> Iterator[str]:
    """Texts of a module that are said as they stand."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and _name(call) in _SAYING:
            given = call.args[:1] if _name(call) in _FIRST_ALONE else call.args
            for text in (text for part in given for text in _written(part)):
                is_key = _name(call) == "emit" and _KEY.fullmatch(text)
                if _WORD.search(text) and not (is_key or _NO_WORDS.fullmatch(text.strip())):
                    yield f"{path.name}:{call.lineno}: {_name(call)}({text!r})"


def _name(call: ast.Call) -> str:
    named = call.func
    return named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", "")


def _written(node: ast.AST) -> Iterator[str]:
    """The texts that an expression has as they stand; what other functions give is theirs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Call):
        inner = node.func
        if isinstance(inner, ast.Attribute) and inner.attr in {"format", "join", "upper"}:
            yield from _written(inner.value)
    elif isinstance(node, ast.IfExp):
        yield from _written(node.body)
        yield from _written(node.orelse)
    elif isinstance(
        node, ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.Tuple | ast.List | ast.FormattedValue
    ):
        for part in ast.iter_child_nodes(node):
            yield from _written(part)


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.py")), ids=lambda path: path.stem)
def test_no_text_is_said_as_it_stands(path: Path) -> None:
    assert not list(unwrapped(path))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('made.setText("Protect all")', True),
        ('made.setToolTip(f"{count} works")', True),
        ('made = label("Done" if done else translate("Words", "Not done"))', True),
        ('box.addButton("Close it", role)', True),
        ('made.setText("{n} works".format(n=3))', True),
        ('made.setText(translate("Words", "Protect all"))', False),
        ('made.setPlaceholderText("https://example.org")', False),
        ('made = label(text, "page title")', False),
        ('box.setWindowTitle("Countermark")', False),
    ],
)
def test_what_is_not_wrapped_is_found(tmp_path: Path, line: str, found: bool) -> None:
    module = tmp_path / "module.py"
    module.write_text(line)
    assert bool(list(unwrapped(module))) is found

"""Brings the files of Qt Linguist up to date: `python -m countermark_dev.translations`.

Collects the texts of the interface, and what the floors below say to people, into
resources/translations/countermark_*.ts, where translators work, and makes the .qm files beside them
that the program reads. sentences.json has what the floors below say, for the program to find it
again.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

from countermark.ui.language import LANGUAGES
from countermark.ui.sentence_words import CONTEXT, SENTENCES
from countermark.ui.window_hints import window_hints
from countermark_dev.sentences import sentences

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "desktop/countermark/ui"
TRANSLATIONS = ROOT / "resources/translations"


class Text(NamedTuple):
    """A call of `translate` or `counted`.

    Attributes:
        comment: for translators; empty if there is none.
        is_plural: whether it has a form for each number.
    """

    context: str
    source: str
    comment: str
    is_plural: bool


def texts(path: Path) -> Iterator[Text]:
    """The texts of one module.

    Raises:
        ValueError: a context or a text is not written out at the call.
    """
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id in {"translate", "counted"}:
            yield _text(node, path)


def _text(call: ast.Call, path: Path) -> Text:
    """What a call asks to be translated."""
    given = [part.value if isinstance(part, ast.Constant) else None for part in call.args]
    context, source = (*given, None, None)[:2]
    if not isinstance(context, str) or not isinstance(source, str):
        fault = f"{path.name}:{call.lineno}: context and text are to be written out"
        raise ValueError(fault)  # noqa: TRY004 - the module's text is wrong, no caller's type
    is_counted = isinstance(call.func, ast.Name) and call.func.id == "counted"
    comment = given[2] if not is_counted and len(given) > 2 else None
    named = any(keyword.arg == "n" for keyword in call.keywords)
    return Text(context, source, str(comment or ""), is_counted or named or len(given) > 3)


def sentences_to_translate() -> list[Text]:
    """What the floors below say, but what the window says in other words."""
    return [Text(CONTEXT, text, "", False) for text in sentences() if text not in window_hints()]


def keep_sentences(folder: Path = TRANSLATIONS) -> None:
    """Write down what the floors below say, for the program to find it again."""
    found = json.dumps(sentences(), ensure_ascii=False, indent=0)
    (folder / Path(SENTENCES).name).write_text(f"{found}\n", "utf-8")


def collect(folder: Path = TRANSLATIONS) -> None:
    """Write new texts of the interface into the .ts files, and drop those that are gone.

    `lupdate` takes a text of Python for a plural only where the number is written out, so it is
    given the bare calls. Lines of code are not noted: they would change with every edit.
    """
    with tempfile.TemporaryDirectory() as name:
        sources = []
        for path in sorted(SOURCES.glob("*.py")):
            calls = [_bare(item) for item in texts(path)]
            bare = Path(name) / path.name
            bare.write_text("\n".join(calls), "utf-8")
            sources += [str(bare)] if calls else []
        below = Path(name) / "below.py"
        below.write_text("\n".join(map(_bare, sentences_to_translate())), "utf-8")
        sources.append(str(below))
        for language in LANGUAGES:
            _run(
                [
                    *("lupdate", "-silent", "-locations", "none", "-no-obsolete", *sources),
                    *(["-pluralonly"] if language == "en" else []),
                    *("-source-language", "en", "-target-language", language),
                    *("-ts", str(folder / f"countermark_{language}.ts")),
                ]
            )


def _bare(item: Text) -> str:
    """A call as `lupdate` reads it."""
    parts = [_quoted(part) for part in item[:3]]
    return f"translate({', '.join([*parts, '1'] if item.is_plural else parts)})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def release(folder: Path = TRANSLATIONS, output: Path | None = None) -> None:
    """Make the .qm files out of the .ts files; an unfinished text stays English."""
    for language in LANGUAGES:
        name = f"countermark_{language}"
        made = (output or folder) / f"{name}.qm"
        _run(["lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(made)])


def _run(command: list[str]) -> None:
    """Run one of Qt's programs, as PySide6 brings it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{command[0]}{suffix}"
    subprocess.run([str(program), *command[1:]], check=True)


if __name__ == "__main__":
    keep_sentences()
    collect()
    release()

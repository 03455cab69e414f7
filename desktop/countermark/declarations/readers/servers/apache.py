"""Apache: `Header`, `SetEnvIf` and the sections around them (mod_headers, mod_setenvif, core)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from countermark.declarations.readers.servers.sends import Sends, decoded

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'|(\S+)')
_OPEN = re.compile(r"<\s*(\w+)\s*(.*?)>$")
_MODULES = {"mod_headers.c", "headers_module", "mod_setenvif.c", "setenvif_module", "mod_mime.c"}
_NO_HEADERS = {"forcetype", "addtype", "addcharset", "options", "directoryindex", "errordocument"}
# Sections are merged in this order, whatever order they stand in (core, "How sections are merged").
_PHASES = {"files": 1, "filesmatch": 1, "location": 2, "locationmatch": 2,
           "if": 3, "elseif": 3, "else": 3}  # fmt: skip
_TEST = re.compile(
    r"%\{(REQUEST_URI)\}\s*(=~|!~|==|!=|-strmatch)\s*"
    r"(m(?P<mark>[#|/!,])(?P<marked>.*)(?P=mark)i?|/(?P<plain>(?:[^/\\]|\\.)*)/i?"
    r"|'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\")"
)


@dataclass
class _Section:
    name: str
    holds: bool
    taken: bool = False  # for If: whether it or one before it in the chain held


@dataclass
class _Reading:
    path: str
    problems: list[str] = field(default_factory=list)
    environment: set[str] = field(default_factory=set)
    headers: list[tuple[int, list[str]]] = field(default_factory=list)

    def unknown(self, what: str) -> None:
        self.problems.append(f"Apache's configuration has {what[:80]}, not known here.")


def sends(text: str, path: str) -> Sends:
    """What Apache sends for a path, with these lines in `.htaccess` or the server's own files."""
    reading = _Reading(decoded(path))
    stack: list[_Section] = []
    before: _Section | None = None  # the section that ended last, for ElseIf and Else
    for line in map(str.strip, re.sub(r"\\\n", "", text).split("\n")):
        if not line or line.startswith("#"):
            continue
        if line.startswith("</"):
            before = _closed(line, stack, reading)
        elif line.startswith("<"):
            stack.append(_opened(line, before, reading))
        else:
            _directive(line, stack, reading)
    if stack:
        reading.problems.append(f"Apache would miss the end of <{stack[-1].name}>.")
    return Sends(_sent(reading), tuple(dict.fromkeys(reading.problems)))


def _closed(line: str, stack: list[_Section], reading: _Reading) -> _Section | None:
    name = line.removeprefix("</").rstrip(">").strip().lower()
    if not stack or stack[-1].name != name:
        reading.problems.append(f"Apache would stumble over {line[:60]}.")
        return None
    return stack.pop()


def _opened(line: str, before: _Section | None, reading: _Reading) -> _Section:
    found = _OPEN.match(line)
    if not found:
        reading.problems.append(f"Apache would stumble over {line[:60]}.")
        return _Section("", False)
    name, argument = found[1].lower(), _unquoted(found[2].strip())
    if name in {"elseif", "else"}:
        taken = before is not None and before.taken
        holds = not taken and (name == "else" or _true(found[2].strip(), reading))
        return _Section(name, holds, taken or holds)
    tests: dict[str, Callable[[], bool]] = {
        "ifmodule": lambda: _has_module(argument, reading),
        "files": lambda: fnmatchcase(reading.path.rpartition("/")[2], argument),
        "filesmatch": lambda: _fits(argument, reading.path.rpartition("/")[2], reading),
        "location": lambda: _below(argument, reading.path),
        "locationmatch": lambda: _fits(argument, reading.path, reading),
        "if": lambda: _true(found[2].strip(), reading),
    }
    if name not in tests:
        reading.unknown(f"<{name}>")
    holds = name in tests and tests[name]()
    return _Section(name, holds, holds)


def _has_module(argument: str, reading: _Reading) -> bool:
    """The modules that the lines need are taken to be there."""
    name = argument.removeprefix("!")
    if name not in _MODULES:
        reading.unknown(f"<IfModule {argument}>")
    return not argument.startswith("!")


def _below(prefix: str, path: str) -> bool:
    """Location: the path itself, or below it."""
    return path == prefix or path.startswith(prefix.rstrip("/") + "/")


def _fits(pattern: str, text: str, reading: _Reading, *, any_case: bool = False) -> bool:
    try:
        return re.search(pattern, text, re.IGNORECASE if any_case else 0) is not None
    except re.error:
        reading.problems.append(f"Apache would not take the pattern “{pattern[:60]}”.")
        return False


def _true(argument: str, reading: _Reading) -> bool:
    """An expression of tests on the path, joined by `&&`."""
    expression = argument[1:-1].replace('\\"', '"') if argument[:1] in {'"', "'"} else argument
    return all(_test(part.strip(), reading) for part in expression.split("&&"))


def _test(text: str, reading: _Reading) -> bool:
    found = _TEST.fullmatch(text)
    if not found:
        reading.unknown(f"the expression {text}")
        return False
    operator = found[2]
    quoted = found["single"] if found["single"] is not None else found["double"]
    pattern = found["marked"] if found["marked"] is not None else found["plain"]
    if operator == "-strmatch" and quoted is not None:
        return fnmatchcase(reading.path, quoted)
    if operator in {"==", "!="} and quoted is not None:
        return (reading.path == quoted) is (operator == "==")
    if operator in {"=~", "!~"} and pattern is not None:
        plain, any_case = pattern.replace("\\/", "/"), found[3].endswith("i")
        return _fits(plain, reading.path, reading, any_case=any_case) is (operator == "=~")
    reading.unknown(f"the expression {text}")
    return False


def _directive(line: str, stack: list[_Section], reading: _Reading) -> None:
    words = _words(line)
    name = words[0].lower()
    if name in _NO_HEADERS:
        return
    if name not in {"header", "setenvif", "setenvifnocase"}:
        reading.unknown(words[0])
    elif all(section.holds for section in stack):
        if name == "header":
            phase = max((_PHASES.get(section.name, 0) for section in stack), default=0)
            reading.headers.append((phase, words[1:]))
        else:
            _set_variable(words, reading)


def _set_variable(words: list[str], reading: _Reading) -> None:
    """SetEnvIf is done before headers are (it runs when the request's headers are parsed)."""
    if len(words) < 4 or words[1].lower() != "request_uri":
        reading.unknown(" ".join(words[:2]))
        return
    if _fits(words[2], reading.path, reading, any_case=words[0].lower() == "setenvifnocase"):
        for variable in words[3:]:
            name = variable.partition("=")[0]
            if name.startswith("!"):
                reading.environment.discard(name[1:])
            else:
                reading.environment.add(name)


def _sent(reading: _Reading) -> tuple[tuple[str, str], ...]:
    """The two tables of headers, which are both sent when all went well."""
    tables: dict[str, list[tuple[str, str]]] = {"always": [], "onsuccess": []}
    for _, line in sorted(reading.headers, key=lambda item: item[0]):
        words = list(line)
        table = words.pop(0).lower() if words and words[0].lower() in tables else "onsuccess"
        if _condition_holds(words, reading):
            _apply(tables[table], words, reading)
    return (*tables["always"], *tables["onsuccess"])


def _condition_holds(words: list[str], reading: _Reading) -> bool:
    """Take `env=` off the end of the words."""
    if not words or not words[-1].startswith(("env=", "expr=", "early")):
        return True
    condition = words.pop()
    if not condition.startswith("env="):
        reading.unknown(condition)
        return False
    name = condition.removeprefix("env=")
    if name.startswith("!"):
        return name[1:] not in reading.environment
    return name in reading.environment


def _apply(table: list[tuple[str, str]], words: list[str], reading: _Reading) -> None:
    action, name = (words[0].lower(), words[1]) if len(words) > 1 else ("", "")
    value = words[2] if len(words) == 3 else ""
    if "%" in value.replace("%%", ""):
        reading.unknown(f"the format {value}")
    value = value.replace("%%", "%")
    there = [entry for entry in table if entry[0].lower() == name.lower()]
    if action in {"set", "unset"} or (action == "setifempty" and not there):
        table[:] = [entry for entry in table if entry not in there]
        if action != "unset":
            table.append((name, value))
    elif action == "add":
        table.append((name, value))
    elif action in {"append", "merge"}:
        joined = ", ".join([entry[1] for entry in there] + [value])
        table[:] = [entry for entry in table if entry not in there] + [(name, joined)]
    elif action != "setifempty":
        reading.unknown(f"Header {' '.join(words)}")


def _words(line: str) -> list[str]:
    return [_unescaped(found) for found in _WORD.finditer(line)]


def _unescaped(found: re.Match[str]) -> str:
    quoted = found[1] if found[1] is not None else found[2]
    return re.sub(r"\\([\"'\\])", r"\1", quoted) if quoted is not None else found[3]


def _unquoted(text: str) -> str:
    found = _WORD.fullmatch(text)
    return _unescaped(found) if found else text

"""Caddy: `header` directives of a Caddyfile with matchers of paths (caddyserver.com/docs)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from countermark.declarations.readers.servers.sends import Sends, decoded

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)', re.DOTALL)
_NO_HEADERS = {"file_server", "root", "encode", "tls", "log"}
_SITE = re.compile(r"(https?://)?([\w*-]+(\.[\w*-]+)+|localhost)?(:\d+)?,?")


@dataclass
class _Line:
    words: list[str]
    block: list[_Line] | None = None


@dataclass
class _Reading:
    path: str
    matchers: dict[str, bool] = field(default_factory=dict)
    snippets: dict[str, list[_Line]] = field(default_factory=dict)
    headers: dict[str, tuple[str, str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def unknown(self, what: str) -> None:
        self.problems.append(f"The Caddyfile has {what[:80]}, not known here.")


def sends(text: str, path: str) -> Sends:
    """What Caddy sends for a path, with these lines in a site's block or around one."""
    reading = _Reading(decoded(path))
    try:
        lines = _parsed(iter(text.split("\n")))
    except ValueError as error:
        return Sends(problems=(str(error),))
    _block(lines, reading)
    return Sends(tuple(reading.headers.values()), tuple(dict.fromkeys(reading.problems)))


def _parsed(lines: Iterator[str], depth: int = 0) -> list[_Line]:
    found: list[_Line] = []
    for line in lines:
        words = list(_words(line))
        if words == ["}"] and depth:
            return found
        if not words:
            continue
        opens = words[-1] == "{"
        if words == ["}"] or depth > 20 or (opens and len(words) == 1):
            raise ValueError(f"Caddy would stumble over “{line.strip()[:40]}”.")
        found.append(_Line(words[:-1], _parsed(lines, depth + 1)) if opens else _Line(words))
    if depth:
        raise ValueError("Caddy would miss a “}” at the end.")
    return found


def _words(line: str) -> Iterator[str]:
    for found in _TOKEN.finditer(line):
        if found[3] is not None and found[3].startswith("#"):
            return
        if found[1] is not None:
            yield found[1].replace('\\"', '"').replace("\\\\", "\\")
        else:
            yield found[2] if found[2] is not None else found[3]


def _block(lines: list[_Line], reading: _Reading) -> None:
    for line in lines:
        if line.words[0].startswith("@"):
            reading.matchers[line.words[0]] = _matcher(line, reading)
        elif re.fullmatch(r"\(\w+\)", line.words[0]) and line.block is not None:
            reading.snippets[line.words[0][1:-1]] = line.block
    for line in lines:
        _directive(line, reading)


def _directive(line: _Line, reading: _Reading) -> None:
    name = line.words[0]
    if name == "header":
        _header(line, reading)
    elif name == "import" and len(line.words) == 2 and line.words[1] in reading.snippets:
        _block(reading.snippets.pop(line.words[1]), reading)
    elif line.block is not None and all(_SITE.fullmatch(word) for word in line.words):
        _block(line.block, reading)
    elif not name.startswith(("@", "(")) and name not in _NO_HEADERS:
        reading.unknown(name)


def _matcher(line: _Line, reading: _Reading) -> bool:
    """A named matcher: everything in its block must hold; several paths are one of them."""
    tests = [_Line(line.words[1:])] if line.block is None else line.block
    return all(_test(test.words, reading) for test in tests if test.words)


def _test(words: list[str], reading: _Reading) -> bool:
    kind, arguments = words[0], words[1:]
    if kind == "not" and arguments:
        return not _test(arguments, reading)
    if kind == "path":
        return any(_path_fits(pattern, reading.path) for pattern in arguments)
    if kind == "path_regexp" and arguments:
        try:
            return re.search(arguments[-1], reading.path) is not None
        except re.error:
            pass
    reading.unknown(f"the matcher {' '.join(words)}")
    return False


def _path_fits(pattern: str, path: str) -> bool:
    """Exact, in any case, but for `*` which is any text ("Path matchers")."""
    parts = [re.escape(part) for part in decoded(pattern).split("*")]
    return re.fullmatch(".*".join(parts), path, re.IGNORECASE | re.DOTALL) is not None


def _header(line: _Line, reading: _Reading) -> None:
    words = line.words[1:]
    if words and words[0].startswith("@"):
        if words[0] not in reading.matchers:
            reading.unknown(f"the matcher {words[0]}")
        holds = reading.matchers.get(words.pop(0), False)
    elif words and words[0].startswith(("/", "*")):
        holds = _path_fits(words.pop(0), reading.path)
    else:
        holds = True
    operations = [words] if line.block is None else [each.words for each in line.block]
    for operation in operations:
        if holds or not operation:
            _apply(operation, reading)


def _apply(words: list[str], reading: _Reading) -> None:
    """Which of two rules for a name comes last is not plain to see, so that they must agree."""
    if words == ["defer"]:
        return
    sign = words[0][0] if words and words[0][:1] in {"+", "-", "?", ">"} else ""
    name = words[0].removeprefix(sign) if words else ""
    if sign == "-" and len(words) == 1:
        reading.headers.pop(name.lower(), None)
        return
    if len(words) != 2 or "{" in words[1]:
        reading.unknown(f"header {' '.join(words)}")
        return
    there = reading.headers.get(name.lower())
    if there and there[1] != words[1]:
        reading.problems.append(f"Two rules of the Caddyfile set {name}, to different values.")
    if not (there and sign == "?"):
        reading.headers[name.lower()] = (name, words[1])

"""nginx: `add_header`, `map` and `location` (ngx_http_headers_module, ngx_http_map_module)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from countermark.declarations.readers.servers.sends import Sends, decoded

_TOKEN = re.compile(
    r"""\s+|\#[^\n]*|(?P<sign>[;{}])|"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^'\\]|\\.)*)'"""
    r"""|(?P<word>(?:[^\s;{}"'\\]|\\.|\$\{)(?:[^\s;{}\\]|\\.|(?<=\$)\{\w+\})*)""",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")
_NO_HEADERS = {"default_type", "types", "charset", "root", "alias", "index", "try_files", "expires",
               "listen", "server_name"}  # fmt: skip


@dataclass
class _Directive:
    words: list[str]
    block: list[_Directive] | None = None


@dataclass
class _Request:
    path: str
    variables: dict[str, str]
    problems: list[str] = field(default_factory=list)


class _SyntaxError(ValueError):
    """nginx would not start; the message is a sentence."""


def sends(text: str, path: str) -> Sends:
    """What nginx sends for a path, with these lines in a server block or around one."""
    try:
        directives = _parsed(_tokens(text))
    except _SyntaxError as error:
        return Sends(problems=(str(error),))
    plain = decoded(path)
    request = _Request(plain, {"uri": plain, "request_uri": path, "document_uri": plain})
    for directive in directives:
        if directive.words[0] == "map":
            _map(directive, request)
    headers = _headers(directives, request, ())
    return Sends(headers, tuple(dict.fromkeys(request.problems)))


def _tokens(text: str) -> Iterator[tuple[str, bool]]:
    """Words and signs; the second tells a sign."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise _SyntaxError(f"nginx would stumble over “{text[at : at + 30].strip()}”.")
        at = found.end()
        if found["sign"]:
            yield found["sign"], True
        for kind in ("double", "single", "word"):
            if found[kind] is not None:
                yield _unescaped(found[kind]), False


def _unescaped(text: str) -> str:
    letters = {"t": "\t", "r": "\r", "n": "\n", '"': '"', "'": "'", "\\": "\\"}
    return _ESCAPED.sub(lambda found: letters.get(found[1], found[0]), text)


def _parsed(tokens: Iterator[tuple[str, bool]], depth: int = 0) -> list[_Directive]:
    directives: list[_Directive] = []
    words: list[str] = []
    for text, is_sign in tokens:
        if not is_sign:
            words.append(text)
        elif text == "}":
            if words or not depth:
                raise _SyntaxError("nginx would stumble over a “}”.")
            return directives
        elif not words or depth > 20:
            raise _SyntaxError(f"nginx would stumble over a “{text}”.")
        else:
            block = _parsed(tokens, depth + 1) if text == "{" else None
            directives.append(_Directive(words, block))
            words = []
    if words or depth:
        raise _SyntaxError("nginx would miss a “;” or a “}” at the end.")
    return directives


def _map(directive: _Directive, request: _Request) -> None:
    """Exact values first, in any case; then patterns in their order; else the default."""
    if len(directive.words) != 3 or directive.block is None:
        request.problems.append("nginx would not take a map of this form.")
        return
    source = _expanded(directive.words[1], request)
    default, exact, patterned = "", None, None
    for entry in directive.block:
        if len(entry.words) != 2 or entry.words[0] in {"include", "hostnames", "volatile"}:
            request.problems.append(f"The map in nginx has “{entry.words[0]}”, not known here.")
            continue
        key, value = entry.words
        if key == "default":
            default = value
        elif key.startswith("~"):
            if patterned is None and _fits(key, source, request):
                patterned = value
        elif exact is None and key.removeprefix("\\").lower() == source.lower():
            exact = value
    found = next(each for each in (exact, patterned, default) if each is not None)
    request.variables[directive.words[2].removeprefix("$")] = _expanded(found, request)


def _fits(key: str, text: str, request: _Request) -> bool:
    any_case = key.startswith("~*")
    try:
        pattern = re.compile(key.removeprefix("~").removeprefix("*"), re.I if any_case else 0)
    except re.error:
        request.problems.append(f"nginx would not take the pattern “{key[:60]}”.")
        return False
    return pattern.search(text) is not None


def _expanded(text: str, request: _Request) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if name not in request.variables:
            request.problems.append(f"nginx has the variable ${name}, not known here.")
        return request.variables.get(name, "")

    return _VARIABLE.sub(value, text)


def _headers(
    directives: list[_Directive], request: _Request, around: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """What one level adds; a level with any `add_header` takes none from the one around it."""
    own = [each for each in directives if each.words[0] == "add_header"]
    inside: list[_Directive] = []
    for each in directives:
        name = each.words[0]
        if name in {"server", "http"} and each.block is not None:
            inside.append(each)
        elif name not in {"add_header", "location", "map"} | _NO_HEADERS:
            request.problems.append(f"nginx has the directive {name[:40]}, not known here.")
    headers = tuple(_added(own, request)) if own else around
    for block in inside:
        headers = _headers(block.block or [], request, headers)
    location = _location(directives, request)
    return headers if location is None else _headers(location.block or [], request, headers)


def _added(lines: list[_Directive], request: _Request) -> Iterator[tuple[str, str]]:
    for line in lines:
        if len(line.words) not in {3, 4} or line.words[3:] not in ([], ["always"]):
            request.problems.append("nginx would not take an add_header line of this form.")
        elif value := _expanded(line.words[2], request):
            yield line.words[1], value


def _location(directives: list[_Directive], request: _Request) -> _Directive | None:
    """The location that answers: an exact one, the longest with `^~`, a pattern, the longest."""
    prefixes: list[tuple[int, bool, _Directive]] = []
    patterns: list[_Directive] = []
    for each in directives:
        if each.words[0] != "location":
            continue
        sign, pattern = each.words[1] if len(each.words) == 3 else "", each.words[-1]
        if sign == "=" and pattern == request.path:
            return each
        if sign in {"~", "~*"} and _fits(sign + pattern, request.path, request):
            patterns.append(each)
        elif sign in {"", "^~"} and request.path.startswith(pattern):
            prefixes.append((len(pattern), sign == "^~", each))
    longest = max(prefixes, key=lambda item: item[0], default=None)
    if longest and (longest[1] or not patterns):
        return longest[2]
    return patterns[0] if patterns else None

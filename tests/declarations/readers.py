"""Small readers of the documents, written from the protocols' rules alone.

There is no ready parser for tdmrep.json, for preference lines in robots.txt or for the two
servers' configurations; these stand in for them and know nothing of how the documents are made.
"""

import json
import re

from countermark.declarations.render import render_site
from countermark.declarations.site import Site
from countermark.rights.policy import Permission, Policy


def texts(site: Site) -> dict[str, str]:
    """The rendered documents by path."""
    return {document.path: document.text for document in render_site(site)}


def reserved(policy: Policy, *uses: str) -> bool:
    """Whether any of the named answers is not a plain yes."""
    return any(getattr(policy, use) is not Permission.ALLOWED for use in uses)


def training_reserved(policy: Policy) -> bool:
    return reserved(policy, "generative_training", "other_training")


def mining_reserved(policy: Policy) -> bool:
    return training_reserved(policy) or reserved(policy, "data_mining")


def tdm_rule(text: str, path: str) -> dict[str, object]:
    """The first rule of a tdmrep.json that matches; empty if the value is unset for the path."""
    rules = json.loads(text)
    assert isinstance(rules, list)
    for rule in rules:
        pattern = re.escape(rule["location"]).replace(r"\*", ".*")
        pattern = pattern[:-2] + "$" if pattern.endswith(r"\$") else pattern
        if re.match(pattern, path):
            return rule if rule["tdm-reservation"] in (0, 1) and _is_int(rule) else {}
    return {}


def _is_int(rule: dict[str, object]) -> bool:
    return type(rule["tdm-reservation"]) is int


def nginx_headers(text: str) -> list[tuple[str, str]]:
    """What nginx would send: a statement ends with a semicolon, `$` starts a variable."""
    headers = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        match = re.fullmatch(r'\s*add_header ([A-Za-z-]+) "((?:[^"\\$]|\\")*)" always;', line)
        assert match, f"nginx would stumble over {line!r}"
        headers.append((match[1], match[2].replace('\\"', '"')))
    return headers


def apache_headers(text: str) -> list[tuple[str, str]]:
    """What Apache would send: a line that ends in a backslash goes on, `%` starts a format."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert not any(line.endswith("\\") for line in text.splitlines())
    assert lines[0] == "<IfModule mod_headers.c>"
    assert lines[-1] == "</IfModule>"
    headers = []
    for line in lines[1:-1]:
        match = re.fullmatch(r'\s+Header always set ([A-Za-z-]+) "((?:[^"\\%$]|\\")*)"', line)
        assert match, f"Apache would stumble over {line!r}"
        headers.append((match[1], match[2].replace('\\"', '"')))
    return headers


def wildcard_lines(robots: str, key: str) -> list[str]:
    """The values of a field in the group for `*`."""
    found, agents, in_rules = [], set(), False
    for line in robots.splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        name, value = name.strip().lower(), value.strip()
        if name == "user-agent":
            agents = {value} if in_rules else agents | {value}
            in_rules = False
        elif colon:
            in_rules = True
            if name == key.lower() and "*" in agents:
                found.append(value)
    return found


def signals(line: str) -> dict[str, str]:
    """The pairs of a `Content-Signal` value without its path."""
    pairs = line.split(" ", 1)[1] if line.startswith("/") else line
    return dict(pair.strip().split("=") for pair in pairs.split(","))

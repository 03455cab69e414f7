"""Services that works are uploaded to, from `resources/services.toml`, and what helps there."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from countermark.base.errors import for_people
from countermark.base.resources import resource


class ServiceKind(StrEnum):
    """What a service is for."""

    SOCIAL = "social"
    STOCK = "stock"
    PORTFOLIO = "portfolio"
    HOSTING = "hosting"


class Fate(StrEnum):
    """What becomes of something that is in an uploaded file."""

    KEPT = "kept"
    REMOVED = "removed"
    REFUSED = "refused"  # the whole upload
    OPTIONAL = "optional"  # a setting decides
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Service:
    """One service.

    Attributes:
        key: short, for choosing.
        name: for people.
        kind: what it is for.
        address: its home page.
        metadata: what becomes of XMP and IPTC in a file.
        credentials: what becomes of content credentials in a file.
        on_upload: what happens, a sentence or two.
        setting: what a person can do there, and whom it reaches; empty if nothing is known.
        setting_path: where that is; empty with it.
        looked_at: month in which the sources were read, `2026-11`.
        sources: addresses.
    """

    key: str
    name: str
    kind: ServiceKind
    address: str
    metadata: Fate
    credentials: Fate
    on_upload: str
    setting: str
    setting_path: str
    looked_at: str
    sources: tuple[str, ...]

    @property
    def is_out_of_reach(self) -> bool:
        """Whether the decision is taken out of the files and nothing there can say it instead."""
        in_files = {self.metadata, self.credentials}
        return not self.setting and Fate.REMOVED in in_files and Fate.KEPT not in in_files

    @property
    def advice(self) -> tuple[str, ...]:
        """What a person who publishes there should know, sentence by sentence."""
        found = [self.on_upload]
        if self.setting:
            found += [self.setting, for_people(f"It is here: {self.setting_path}.")]
        if self.is_out_of_reach:
            found.append(
                for_people(
                    f"{self.name} offers no setting that is known: no protocol can say your "
                    "decision there. What is left is to publish smaller pictures, or to publish "
                    "elsewhere."
                )
            )
        elif self.credentials is Fate.REMOVED:
            found.append(
                for_people(
                    "Copies that are taken from there carry no decision; no protocol can change "
                    "that."
                )
            )
        if Fate.UNKNOWN in {self.metadata, self.credentials}:
            fates = (("metadata", self.metadata), ("credentials", self.credentials))
            unknown = tuple(name for name, fate in fates if fate is Fate.UNKNOWN)
            found.append(_NOT_KNOWN[unknown])
        return tuple(found)


_NOT_KNOWN = for_people(
    {
        ("metadata",): "Whether metadata in files stay is not known.",
        ("credentials",): "Whether credentials in files stay is not known.",
        ("metadata", "credentials"): "Whether metadata and credentials in files stay is not known.",
    }
)


@cache
def known_services() -> dict[str, Service]:
    """All listed services by key, in the order of the list.

    Raises:
        ValueError: an entry is not as it should be; the installation is wrong.
    """
    entries = tomllib.loads(resource("services.toml").read_text("utf-8"))["service"]
    return {entry["key"]: _service(entry) for entry in entries}


def service_named(text: str) -> Service | None:
    """The service of this key or name, in capital or small letters, or None."""
    wanted = " ".join(text.split()).casefold()
    for service in known_services().values():
        if wanted in {service.key.casefold(), service.name.casefold()}:
            return service
    return None


def _service(entry: dict[str, Any]) -> Service:
    kinds = {
        "kind": ServiceKind(entry["kind"]),
        "metadata": Fate(entry["metadata"]),
        "credentials": Fate(entry["credentials"]),
        "sources": tuple(entry["sources"]),
    }
    service = Service(**{**entry, **kinds})
    if not service.sources or bool(service.setting) != bool(service.setting_path):
        raise ValueError(f"services.toml: {service.key}")
    return service

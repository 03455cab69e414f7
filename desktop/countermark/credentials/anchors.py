"""Whom this machine believes: certificates of authorities, each for one kind of signature."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Anchors:
    """Trust anchors by what they may vouch for; each text holds one or more PEM certificates.

    Attributes:
        manifest: for claim signatures (C2PA 2.4, section 14.4.1).
        timestamp: for time-stamp authorities (section 14.4.2).
        identity: for the certificates of CAWG identity assertions.
    """

    manifest: tuple[str, ...] = ()
    timestamp: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()

    def __or__(self, other: Anchors) -> Anchors:
        return Anchors(
            _joined(self.manifest, other.manifest),
            _joined(self.timestamp, other.timestamp),
            _joined(self.identity, other.identity),
        )


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*one, *other]))

"""How a place is told in a row: its icon, and its address without what all addresses have."""

from __future__ import annotations

from countermark.catalog.place_records import Place, PlaceKind


def place_icon(place: Place) -> str:
    """The name of the icon of a place."""
    return "site" if place.kind is PlaceKind.SITE else "service"


def short_address(url: str) -> str:
    """`anaruiz.example/portfolio` of `https://anaruiz.example/portfolio/`."""
    return url.rsplit("//", maxsplit=1)[-1].rstrip("/")

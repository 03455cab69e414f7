"""Signing identities in the words of the interface."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from countermark.base.times import to_text
from countermark.credentials.identities.renewal import REMIND_BEFORE
from countermark.credentials.identity import Identity, KeyKind
from countermark.credentials.trust_lists import ListKind
from countermark.ui.language import translate
from countermark.ui.words import day


class Badge(Enum):
    """What is to be known of an identity at a glance."""

    RENEW_SOON = auto()
    EXPIRED = auto()
    RETIRED = auto()


@dataclass(frozen=True)
class IdentityWords:
    """What a row of the page says.

    Attributes:
        key: of the identity.
        name, contact: whom it names, and where to ask for permission, or empty.
        place: where the key is.
        method: how it signs, by its technical name.
        expiry: until when, and how many days that are.
        badge: what is to be known at a glance, if anything is.
        signs: whether it is the one that signs unless another is asked for, and can.
        can_sign: whether it may be made the one that does.
        can_renew: whether this computer can; else its authority is asked with a request.
        can_request: whether a certificate from an authority may take the place of this one.
    """

    key: str
    name: str
    contact: str
    place: str
    method: str
    expiry: str
    badge: Badge | None
    signs: bool
    can_sign: bool
    can_renew: bool
    can_request: bool


def identity_words(identity: Identity, default: str, at: datetime) -> IdentityWords:
    """An identity as it is at an instant.

    Args:
        identity: which.
        default: key of the one that signs.
        at: now.
    """
    party, is_present = identity.party, not identity.retired
    can_sign = is_present and identity.expires > at
    contact = " · ".join(text for text in (party.organisation, party.email, party.website) if text)
    return IdentityWords(
        identity.key,
        party.name,
        contact,
        key_place(identity.kind),
        identity.algorithm.label,
        expiry(identity, at),
        _badge(identity, at),
        signs=can_sign and identity.key == default,
        can_sign=can_sign and identity.key != default,
        can_renew=is_present and identity.issued_here,
        can_request=is_present and identity.kind is KeyKind.SOFTWARE,
    )


def key_place(kind: KeyKind) -> str:
    """Where the key is."""
    return {
        KeyKind.SOFTWARE: translate("Identities", "Key on this computer, encrypted"),
        KeyKind.TOKEN: translate("Identities", "Key in a security token"),
        KeyKind.SERVICE: translate("Identities", "Key behind a signing service"),
    }[kind]


def expiry(identity: Identity, at: datetime) -> str:
    """Until when it signs, in words."""
    when = person_day(identity.expires)
    if identity.retired:
        return translate("Identities", "Replaced by a newer one; what it signed stays trusted.")
    if identity.expires <= at:
        return translate("Identities", "Expired on {date}: it signs no more.").format(date=when)
    days = (identity.expires - at).days
    if days == 0:
        return translate("Identities", "Signs until {date}, less than a day.").format(date=when)
    text = translate("Identities", "Signs until {date}, %n more day(s).", None, days)
    return text.format(date=when)


def person_day(instant: datetime) -> str:
    """`14 May 2026`, in the person's language."""
    return day(to_text(instant))


def believed(kind: ListKind) -> str:
    """What the certificates of a trust list may vouch for."""
    return {
        ListKind.MANIFEST: translate("Identities", "Who signed a file"),
        ListKind.TIMESTAMP: translate("Identities", "When it was signed"),
        ListKind.IDENTITY: translate("Identities", "Who its creator is"),
    }[kind]


def badge_title(badge: Badge) -> str:
    """A badge in a word or two."""
    return {
        Badge.RENEW_SOON: translate("Identities", "Renew soon"),
        Badge.EXPIRED: translate("Identities", "Expired"),
        Badge.RETIRED: translate("Identities", "Retired"),
    }[badge]


def _badge(identity: Identity, at: datetime) -> Badge | None:
    if identity.retired:
        return Badge.RETIRED
    if identity.expires <= at:
        return Badge.EXPIRED
    return Badge.RENEW_SOON if identity.expires - at <= REMIND_BEFORE else None

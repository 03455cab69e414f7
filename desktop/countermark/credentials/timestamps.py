"""Time-stamp authorities: the public ones that are known, and whether one answers as it should."""

from __future__ import annotations

import hashlib
import secrets
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from countermark.base.errors import EnvironmentFault, UserError, for_people
from countermark.base.resources import resource
from countermark.base.web import ask_server
from countermark.credentials.rfc3161 import (
    GRANTED,
    REQUEST_TYPE,
    StampAnswer,
    read_answer,
    stamp_request,
)

_ELSEWHERE = "Choose another time-stamp authority, or try again later."


@dataclass(frozen=True)
class Authority:
    """A public time-stamp authority.

    Attributes:
        name: short, for choosing.
        address: `http://…` or `https://…`.
        operator: who runs it.
        note: what is known about it, a sentence.
        documentation: the operator's page about it, or empty.
    """

    name: str
    address: str
    operator: str
    note: str
    documentation: str = ""


class WhenUnstamped(StrEnum):
    """What becomes of a file when the authority fails."""

    SIGN = "sign"
    FAIL = "fail"


@dataclass(frozen=True)
class Timestamps:
    """The time-stamps wanted in one batch.

    Attributes:
        address: of the authority.
        when_unstamped: what to do when it fails.
        batch: a token of the batch, so that what failed in one is asked again in the next.
        fault: why the authority is not to be asked at all, a sentence, or empty.
    """

    address: str
    when_unstamped: WhenUnstamped
    batch: str = ""
    fault: str = ""


@cache
def known_authorities() -> tuple[Authority, ...]:
    """The public authorities from `resources/time-stamp-authorities.toml`, in its order."""
    text = resource("time-stamp-authorities.toml").read_text("utf-8")
    return tuple(Authority(**entry) for entry in tomllib.loads(text)["authority"])


def authority_address(text: str) -> str:
    """The address of a listed authority's name, or an address as a person typed it.

    Raises:
        UserError: it is neither.
    """
    for authority in known_authorities():
        if text.strip().casefold() == authority.name.casefold():
            return authority.address
    address = text.strip()
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in {"http", "https"} or parts.username or parts.password:
        names = ", ".join(authority.name for authority in known_authorities())
        raise UserError(
            f"This is no address of a time-stamp authority: {address}",
            f"It begins with https:// or http://; or name one of: {names}.",
        )
    return address


def host_of(address: str) -> str:
    """The name of the server at an address."""
    return urlsplit(address).hostname or address


def what_is_sent(address: str) -> str:
    """What asking an authority tells it, one sentence."""
    return for_people(
        f"For each file a digest of its signature goes to {host_of(address)}; "
        "nothing of the picture and no name."
    )


def check_authority(address: str) -> None:
    """Ask for one time-stamp, of a random digest, and look at the answer.

    Raises:
        UserError: the address is none.
        EnvironmentFault: the authority cannot be asked, refuses, or answers wrongly.
    """
    stamp(address, hashlib.sha256(secrets.token_bytes(32)).digest())


def stamp(address: str, digest: bytes) -> bytes:
    """Ask an authority to vouch that something with this digest is there now.

    The answer is seen to be about the digest. The signature on it is left to whoever relies on it:
    the credential library for time-stamps in credentials, `openssl ts` for those beside files.

    Args:
        address: of the authority.
        digest: SHA-256.

    Returns:
        The whole answer (`TimeStampResp`, RFC 3161): what belongs into a `.tsr` file.

    Raises:
        UserError: the address is none.
        EnvironmentFault: the authority cannot be asked, refuses, or answers wrongly.
    """
    nonce = secrets.randbits(63)
    host = host_of(address)
    body = ask_server(
        address,
        body=stamp_request(digest, nonce),
        headers={"Content-Type": REQUEST_TYPE},
        limit=1 << 16,
    ).body
    try:
        answer = read_answer(body)
    except ValueError as error:
        raise EnvironmentFault(
            f"{host} answered with something that is no time-stamp.",
            "Check the address; some networks show a page of their own until you log in.",
        ) from error
    if problem := _problem(host, answer, digest, nonce):
        raise EnvironmentFault(problem, _ELSEWHERE)
    return body


def _problem(host: str, answer: StampAnswer, digest: bytes, nonce: int) -> str:
    """What is wrong with an answer, a sentence; or empty."""
    if answer.status not in GRANTED:
        words = answer.words.rstrip(".")
        if words:
            return for_people(f"{host} refuses to give a time-stamp: {words}.")
        return for_people(f"{host} refuses to give a time-stamp.")
    if answer.imprint != digest:
        return for_people(f"{host} stamped something other than what it was sent.")
    if answer.nonce != nonce:
        return for_people(f"{host} answered another request than this one.")
    if not any(_may_stamp(certificate) for certificate in answer.certificates):
        return for_people(f"{host} signs with a certificate that is not for time-stamps.")
    return ""


def _may_stamp(certificate: x509.Certificate) -> bool:
    try:
        usages = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    return ExtendedKeyUsageOID.TIME_STAMPING in usages

"""Asks a signing service for a signature: docs/signing-service.md describes the request."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.web import WebFault, ask_server, is_private_address
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.identity import ServicePlace

TIMEOUT = 30.0
"""Seconds that a service may take for one signature."""
_ANSWER_LIMIT = 1 << 16  # bytes; the longest signature has 512


def checked_address(address: str) -> str:
    """The address of a service, if what is said to it stays private on the way.

    Raises:
        UserError: it is no web address, or one that anybody on the way can read.
    """
    stripped = address.strip()
    if not stripped.startswith(("https://", "http://")):
        raise UserError(f"This is not a web address: {address}", "It begins with https://.")
    if not is_private_address(stripped):
        raise UserError(
            "A signing service is only asked over https://, so that nobody can read along.",
            "http:// works for a service on this computer alone.",
        )
    return stripped


def signing_with_service(
    place: ServicePlace, algorithm: Algorithm, secret: str, timeout: float = TIMEOUT
) -> Callable[[bytes], bytes]:
    """A function that has bytes signed.

    Args:
        place: where to ask.
        algorithm: how to sign.
        secret: the access key, sent as a bearer token; none if empty.
        timeout: seconds to wait for each signature.

    Raises:
        UserError: the address is none that may be asked, or the access key cannot be sent.
    """
    address = checked_address(place.address)
    if not (secret.isascii() and secret.isprintable()):
        raise UserError(
            "The access key of the signing service has characters that cannot be sent.",
            "Copy it again from where you got it.",
        )
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if secret:
        headers["Authorization"] = f"Bearer {secret}"
    authority = Path(place.authority) if place.authority else None

    def sign(data: bytes) -> bytes:
        question = {"algorithm": algorithm.value, "data": base64.b64encode(data).decode()}
        try:
            answer = ask_server(
                address,
                body=json.dumps(question).encode(),
                headers=headers,
                timeout=timeout,
                limit=_ANSWER_LIMIT,
                authority=authority,
            )
        except WebFault as error:
            raise _in_other_words(error) from error
        return _signature(answer.body)

    return sign


def _in_other_words(error: WebFault) -> WebFault:
    """What a status means when a signing service says it."""
    if error.status in {401, 403}:
        message, hint = "The signing service refuses the access key.", "Check it, or ask for one."
    elif error.status:
        message = f"The signing service refused to sign (status {error.status})."
        hint = "Ask whoever runs it; its log says why."
    else:
        message, hint = f"The signing service cannot be used. {error.message}", error.hint
    return WebFault(message, hint, timed_out=error.timed_out, status=error.status)


def _signature(body: bytes) -> bytes:
    try:
        return base64.b64decode(json.loads(body)["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EnvironmentFault(
            "The signing service answered with something that is no signature.",
            "Check the address: docs/signing-service.md describes the answer.",
        ) from error

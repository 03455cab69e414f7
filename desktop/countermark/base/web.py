"""The one place that talks to the network, and only when a person asked for it in that moment.

Certificates are checked against the operating system's own list, or against one authority that the
person named.
"""

from __future__ import annotations

import ssl
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import truststore
import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationParseError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from countermark.base.errors import EnvironmentFault, UserError, for_people

AGENT = "Countermark"
"""The name that the program gives itself; `robots.txt` may turn it away by it."""
_PART = 1 << 16
_LOCAL = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True)
class Answer:
    """What a server answered.

    Attributes:
        status: HTTP status, 200 to 299.
        media_type: of the body, lower case without parameters, or empty.
        body: all of it.
    """

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True)
class Visit:
    """What an address gave, whatever its status.

    Attributes:
        address: the one that was asked.
        status: HTTP status; of a redirection too, which is not followed.
        headers: names in lower case and values, in order; a name may come more than once.
        body: as much of it as was wanted.
        is_cut: whether there was more.
    """

    address: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    is_cut: bool = False

    def header(self, name: str) -> str:
        """The first value of a header, or empty."""
        return next((value for key, value in self.headers if key == name.lower()), "")


class WebFault(EnvironmentFault):
    """The server could not be asked, or did not answer as it should.

    Attributes:
        timed_out: it did not answer in time; asking again for the next file would wait again.
        status: its HTTP status, or 0 if it gave none.
    """

    def __init__(
        self, message: str, hint: str = "", *, timed_out: bool = False, status: int = 0
    ) -> None:
        super().__init__(message, hint)
        self.timed_out = timed_out
        self.status = status


def ask_server(
    address: str,
    *,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    timeout: float = 10.0,
    limit: int = 1 << 20,
    authority: Path | None = None,
) -> Answer:
    """Send one request; redirections are not followed, nothing is tried twice.

    Args:
        address: `https://…`, or `http://…`.
        body: to send with POST; None asks with GET.
        headers: beside the usual ones.
        timeout: seconds to connect, and seconds between two parts of the answer.
        limit: the most bytes an answer may have.
        authority: file with the PEM certificates to trust instead of the system's.

    Raises:
        UserError: the address is none, or the authority's file cannot be read.
        WebFault: refused, unreachable, slow, wrong certificate, wrong status, too long.
    """
    host = _host(address)
    with _asked(address, timeout, authority, body, headers or {}) as response:
        answer, is_cut = _read(response, limit)
    if is_cut:
        raise WebFault("The answer is longer than it may be.", "Check the address.")
    if not 200 <= response.status < 300:
        raise WebFault(
            f"{host} answered with status {response.status}.",
            "Check the address.",
            status=response.status,
        )
    media_type = str(response.headers.get("Content-Type", "")).split(";")[0].strip().lower()
    return Answer(response.status, media_type, answer)


def visit(
    address: str, *, timeout: float = 10.0, limit: int = 1 << 20, authority: Path | None = None
) -> Visit:
    """Look at one address as a crawler does; nothing is followed, nothing is tried twice.

    Args:
        address: `https://…`, or `http://…`.
        timeout: seconds to connect, and seconds between two parts of the answer.
        limit: the most bytes of the body to read.
        authority: file with the PEM certificates to trust instead of the system's.

    Raises:
        UserError: the address is none, or the authority's file cannot be read.
        WebFault: nobody answered, or nobody who can prove the name.
    """
    _host(address)
    with _asked(address, timeout, authority, None, {}) as response:
        body, is_cut = _read(response, limit)
        headers = tuple((name.lower(), value) for name, value in response.headers.items())
    return Visit(address, response.status, headers, body, is_cut)


@contextmanager
def _asked(
    address: str,
    timeout: float,
    authority: Path | None,
    body: bytes | None,
    headers: Mapping[str, str],
) -> Iterator[urllib3.BaseHTTPResponse]:
    pool = _pool(address, _tls(authority), timeout)
    try:
        response = pool.request(
            "GET" if body is None else "POST",
            address,
            body=body,
            headers={"User-Agent": AGENT, **headers},
            redirect=False,
            retries=False,
            preload_content=False,
        )
        try:
            yield response
        finally:
            response.close()  # of an answer that is too long the rest is not wanted
    except HTTPError as error:
        raise _fault(error, _host(address), timeout) from error
    finally:
        pool.clear()


def is_private_address(address: str) -> bool:
    """Whether nothing said to an address leaves this machine unencrypted."""
    parts = urlsplit(address)
    return parts.scheme == "https" or parts.hostname in _LOCAL


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in {"http", "https"}:
        raise UserError(f"This is not a web address: {address}", "It begins with https://.")
    return host


def _tls(authority: Path | None) -> ssl.SSLContext:
    if authority is None:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return ssl.create_default_context(cafile=str(authority))
    except (OSError, ssl.SSLError) as error:
        raise UserError(f"This file holds no certificate to trust: {authority}") from error


def _pool(address: str, tls: ssl.SSLContext, timeout: float) -> urllib3.PoolManager:
    proxies = urllib.request.getproxies()
    parts = urlsplit(address)
    proxy = proxies.get(parts.scheme)
    if proxy and parts.hostname and not urllib.request.proxy_bypass(parts.hostname):
        return urllib3.ProxyManager(proxy, ssl_context=tls, timeout=timeout)
    return urllib3.PoolManager(ssl_context=tls, timeout=timeout)


def _read(response: urllib3.BaseHTTPResponse, limit: int) -> tuple[bytes, bool]:
    """The body up to `limit` bytes, and whether there was more."""
    body = bytearray()
    for part in response.stream(_PART):
        body += part
        if len(body) > limit:
            return bytes(body[:limit]), True
    return bytes(body), False


_FAULTS: tuple[tuple[type[HTTPError], str, str], ...] = for_people(
    (
        (
            SSLError,
            "The certificate of {host} is not to be trusted, so nothing was sent.",
            "Check the address; a server of your own needs its authority's certificate.",
        ),
        (NameResolutionError, "There is no server named {host}.", "Check address and network."),
        (NewConnectionError, "{host} refuses the connection.", "Check address and network."),
        (ProxyError, "The proxy does not lead to {host}.", "Check the network's settings."),
        (LocationParseError, "This is not a web address: {host}", "It begins with https://."),
        (HTTPError, "The connection to {host} broke off.", "Try again later."),
    )
)


def _fault(error: HTTPError, host: str, timeout: float) -> WebFault:
    late = isinstance(error, ConnectTimeoutError | ReadTimeoutError)
    # To the library a refused connection and a name that is none are late connections too.
    if late and not isinstance(error, NewConnectionError):
        message = f"{host} did not answer within {timeout:g} seconds."
        return WebFault(message, "Try again later.", timed_out=True)
    message, hint = next(words for kind, *words in _FAULTS if isinstance(error, kind))
    return WebFault(message.format(host=host), hint)

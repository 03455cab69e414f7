"""A server on this machine that tests ask over HTTPS, well-behaved or not as a test wants it."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext

import trustme


@dataclass(frozen=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What a server answers; `length` is what it announces, if that is not the truth."""

    body: bytes = b""
    status: int = 200
    media_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None


class Hangs(Exception):  # noqa: N818 - no error: a test wants it
    """Raised by an answer that never comes."""


class Drops(Exception):  # noqa: N818 - no error: a test wants it
    """Raised by an answer in place of which the connection ends."""


Answer = Callable[[Request], Reply]


class Server(ThreadingHTTPServer):
    """A running server.

    Attributes:
        answer: how it answers; may be changed at any time.
        asked: the requests that came.
    """

    def __init__(self, answer: Answer, tls: SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.asked: list[Request] = []
        self.over = threading.Event()
        self.scheme = "http" if tls is None else "https"
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True)

    def address(self, path: str = "/sign") -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_port}{path}"

    def handle_error(self, *_: object) -> None:
        """A client that ends the connection is what many tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = Request(self.command, self.path, dict(self.headers), body)
        self.server.asked.append(request)
        self.close_connection = True
        try:
            reply = self.server.answer(request)
        except Hangs:
            self.server.over.wait()
            return
        except Drops:
            return
        with contextlib.suppress(OSError):  # whoever asked has gone
            self.send_response(reply.status)
            length = len(reply.body) if reply.length is None else reply.length
            fields = {"Content-Type": reply.media_type, "Content-Length": str(length)}
            for name, value in {**fields, **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def running_server(answer: Answer, authority: trustme.CA | None) -> Iterator[Server]:
    """A server that answers while the context lasts; without an authority over plain HTTP."""
    tls = None
    if authority is not None:
        tls = SSLContext(PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
    server = Server(answer, tls)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def authority_file(authority: trustme.CA, folder: Path) -> Path:
    """The authority's certificate in a file, as a client wants it."""
    path = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def refusing_address() -> str:
    """An address where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"https://127.0.0.1:{taken.getsockname()[1]}/sign"


def hangs(_request: Request) -> Reply:
    """No answer, until the server ends."""
    raise Hangs


def drops(_request: Request) -> Reply:
    """The connection ends instead."""
    raise Drops


def always(body: bytes = b"", status: int = 200, **more: object) -> Answer:
    """The same answer to everything."""
    reply = Reply(body, status, **more)
    return lambda _request: reply

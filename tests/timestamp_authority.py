"""A time-stamp authority (RFC 3161) on this machine, well-behaved or not as a test asks.

`openssl ts` makes the answers, so nothing of ours is on its side of the wire.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

OPENSSL = shutil.which("openssl")
POLICY = "1.3.6.1.4.1.62558.99.1"
OTHER_POLICY = "1.3.6.1.4.1.62558.99.2"
_CONFIGURATION = """
[tsa]
default_tsa = here
[here]
serial = {folder}/serial
signer_cert = {folder}/{certificate}
certs = {folder}/root.pem
signer_key = {folder}/key.pem
signer_digest = sha256
default_policy = {policy}
other_policies = {other}
digests = {digests}
accuracy = secs:1
ess_cert_id_alg = sha256
"""


class Behaviour(StrEnum):
    """How the authority answers."""

    GOOD = "good"
    REJECTS = "rejects"  # a proper answer that says no
    STATUS_500 = "status-500"
    GARBAGE = "garbage"
    HANGS = "hangs"
    WRONG_POLICY = "wrong-policy"
    WRONG_IMPRINT = "wrong-imprint"
    WRONG_NONCE = "wrong-nonce"
    NOT_FOR_STAMPING = "not-for-stamping"  # its certificate may sign code only
    HUGE = "huge"


class TimeStampAuthority:
    """A running authority.

    Attributes:
        address: where it listens.
        behaviour: how it answers; may be changed at any time.
        asked: how many requests came.
        root_pem: the certificate of its authority.
    """

    def __init__(self, folder: Path) -> None:
        self.behaviour = Behaviour.GOOD
        self.asked = 0
        self._folder = folder
        self._answering = threading.Lock()
        self._over = threading.Event()
        self.root_pem = _make_certificates(folder)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.address = f"http://127.0.0.1:{self._server.server_port}/stamp"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        """Stop answering; who hangs is let go."""
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, request: bytes) -> tuple[int, bytes]:
        """HTTP status and body."""
        with self._answering:
            self.asked += 1
            match self.behaviour:
                case Behaviour.STATUS_500:
                    return 500, b"out of order"
                case Behaviour.GARBAGE:
                    return 200, b"<html>Welcome to the hotel's network</html>"
                case Behaviour.HUGE:
                    return 200, b"\x30" * (4 << 20)
                case Behaviour.HANGS:
                    pass
                case Behaviour.REJECTS:
                    return 200, self._reply(request, digests="sha512")
                case Behaviour.WRONG_POLICY:
                    return 200, self._reply(request, policy=OTHER_POLICY)
                case Behaviour.WRONG_IMPRINT:
                    return 200, self._reply(_with_other_imprint(request))
                case Behaviour.WRONG_NONCE:
                    return 200, self._reply(_with_other_nonce(request))
                case Behaviour.NOT_FOR_STAMPING:
                    # OpenSSL refuses to use such a certificate: the good token is altered instead.
                    good = (self._folder / "tsa.der").read_bytes()
                    unfit = (self._folder / "unfit.der").read_bytes()
                    return 200, _with_certificate(self._reply(request), good, unfit)
                case _:
                    return 200, self._reply(request)
        self._over.wait()
        return 500, b""

    def _reply(self, request: bytes, *, policy: str = POLICY, digests: str = "sha256") -> bytes:
        other = POLICY if policy == OTHER_POLICY else OTHER_POLICY
        configuration = self._folder / "openssl.cnf"
        configuration.write_text(
            _CONFIGURATION.format(
                folder=self._folder,
                certificate="tsa.pem",
                policy=policy,
                other=other,
                digests=digests,
            )
        )
        query, reply = self._folder / "request.tsq", self._folder / "reply.tsr"
        query.write_bytes(request)
        arguments = ["ts", "-reply", "-config", configuration, "-queryfile", query, "-out", reply]
        assert OPENSSL is not None
        subprocess.run([OPENSSL, *arguments], check=True, capture_output=True)
        return reply.read_bytes()


def _handler(authority: TimeStampAuthority) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = self.rfile.read(int(self.headers["Content-Length"]))
            status, body = authority.answer(request)
            try:
                self.send_response(status)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                self.close_connection = True  # whoever asked has gone

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def _make_certificates(folder: Path) -> str:
    """A root, a certificate critically for time-stamping alone, and one for signing code."""
    root_key = rsa.generate_private_key(65537, 2048)
    key = rsa.generate_private_key(65537, 2048)
    root_name = _name("Test time-stamps root")
    root = _certificate(root_name, root_key.public_key(), root_name, root_key, None)
    public = key.public_key()
    stamping = ExtendedKeyUsageOID.TIME_STAMPING
    tsa = _certificate(_name("Test time-stamps"), public, root_name, root_key, stamping)
    coding = ExtendedKeyUsageOID.CODE_SIGNING
    unfit = _certificate(_name("Test time-stamps"), public, root_name, root_key, coding)
    pem, der = serialization.Encoding.PEM, serialization.Encoding.DER
    (folder / "root.pem").write_bytes(root.public_bytes(pem))
    (folder / "tsa.pem").write_bytes(tsa.public_bytes(pem))
    (folder / "tsa.der").write_bytes(tsa.public_bytes(der))
    (folder / "unfit.der").write_bytes(unfit.public_bytes(der))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (folder / "serial").write_text("01\n")
    return root.public_bytes(pem).decode()


def _name(text: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Tests"),
            x509.NameAttribute(NameOID.COMMON_NAME, text),
        ]
    )


def _certificate(
    name: x509.Name,
    public: rsa.RSAPublicKey,
    issuer: x509.Name,
    issuer_key: rsa.RSAPrivateKey,
    usage: x509.ObjectIdentifier | None,
) -> x509.Certificate:
    at = datetime.now(UTC)
    is_root = usage is None
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - timedelta(days=1))
        .not_valid_after(at + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(not is_root, *[False] * 4, is_root, is_root, False, False),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=True)
    return builder.sign(issuer_key, hashes.SHA256())


_IMPRINT = b"\x04\x20"  # an octet string of 32 bytes


def _with_other_imprint(request: bytes) -> bytes:
    start = request.index(_IMPRINT) + len(_IMPRINT)
    return request[:start] + bytes(32) + request[start + 32 :]


def _with_other_nonce(request: bytes) -> bytes:
    """The nonce is the integer after the imprint; its last byte is changed."""
    start = request.index(b"\x02", request.index(_IMPRINT) + len(_IMPRINT) + 32)
    last = start + 1 + request[start + 1]
    return request[:last] + bytes([request[last] ^ 1]) + request[last + 1 :]


def _with_certificate(reply: bytes, good: bytes, other: bytes) -> bytes:
    """The answer with another certificate of the same key in it."""
    assert len(good) == len(other), "then no length around it changes"
    return reply.replace(good, other)


@contextmanager
def running_authority(folder: Path) -> Iterator[TimeStampAuthority]:
    """An authority that answers while the context lasts."""
    if OPENSSL is None:
        pytest.skip("no openssl on this machine, which is the authority here")
    authority = TimeStampAuthority(folder)
    try:
        yield authority
    finally:
        authority.close()


def refusing_address() -> str:
    """An address where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/stamp"

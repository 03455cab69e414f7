"""The request and the answer of a time-stamp authority (RFC 3161), as far as checking one needs.

The reader takes BER as authorities really write it: OpenSSL's, and so many an authority's, does not
sort the certificates of an answer, and strict DER readers refuse those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptography import x509

REQUEST_TYPE = "application/timestamp-query"
GRANTED = (0, 1)  # RFC 3161, section 2.4.2: granted, granted with modifications

_INTEGER, _OCTETS, _OID, _UTF8, _SEQUENCE = 0x02, 0x04, 0x06, 0x0C, 0x30
_FIRST = 0xA0  # [0], constructed
_VERSION_1 = b"\x02\x01\x01"
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_WITH_CERTIFICATE = b"\x01\x01\xff"
_TOKEN_INFO = bytes.fromhex("2a864886f70d0109100104")  # id-ct-TSTInfo


@dataclass(frozen=True)
class StampAnswer:
    """What an authority answered.

    Attributes:
        status: of RFC 3161, section 2.4.2; one of `GRANTED` if there is a time-stamp.
        words: the authority's own about the status, or empty.
        imprint: the digest that was stamped, or empty.
        nonce: the number that was sent along, or None.
        certificates: those that came along.
    """

    status: int
    words: str = ""
    imprint: bytes = b""
    nonce: int | None = None
    certificates: tuple[x509.Certificate, ...] = ()


def stamp_request(digest: bytes, nonce: int) -> bytes:
    """A request to stamp a SHA-256 digest, with the certificate and under any policy.

    Args:
        digest: 32 bytes.
        nonce: below 2**63.
    """
    number = nonce.to_bytes(nonce.bit_length() // 8 + 1, "big")
    imprint = _encoded(_SEQUENCE, _SHA256 + _encoded(_OCTETS, digest))
    content = _VERSION_1 + imprint + _encoded(_INTEGER, number) + _WITH_CERTIFICATE
    return _encoded(_SEQUENCE, content)


def read_answer(data: bytes) -> StampAnswer:
    """Read an authority's answer; its signature is not checked here.

    Raises:
        ValueError: this is no answer of a time-stamp authority.
    """
    status_info, *token = _children(_only(data, _SEQUENCE))
    status, *more = _children(_content(status_info, _SEQUENCE))
    number = int.from_bytes(_content(status, _INTEGER), "big", signed=True)
    words = " ".join(
        content.decode("utf-8", "replace")
        for tag, texts in more
        if tag == _SEQUENCE
        for kind, content in _children(texts)
        if kind == _UTF8
    )
    if number not in GRANTED or not token:
        return StampAnswer(number, words)
    return _read_token(number, words, token[0])


def _read_token(status: int, words: str, token: tuple[int, bytes]) -> StampAnswer:
    """A token is signed data (RFC 5652, section 5.1) around the facts (RFC 3161, section 2.4.2)."""
    _, wrapped, *_ = [*_children(_content(token, _SEQUENCE)), (0, b"")]
    signed = list(_children(_only(_content(wrapped, _FIRST), _SEQUENCE)))
    if len(signed) < 4:
        raise ValueError("the signed data is incomplete")
    kind, facts, *_ = [*_children(_content(signed[2], _SEQUENCE)), (0, b"")]
    if _content(kind, _OID) != _TOKEN_INFO:
        raise ValueError("the signed data is no time-stamp")
    info = list(_children(_only(_only(_content(facts, _FIRST), _OCTETS), _SEQUENCE)))
    if len(info) < 5:
        raise ValueError("the time-stamp is incomplete")
    _, (tag, imprint), *_ = [*_children(_content(info[2], _SEQUENCE)), (0, b"")]
    # After the time stand accuracy, ordering, nonce …: the nonce is the only integer.
    nonces = [int.from_bytes(data, "big", signed=True) for tag, data in info[5:] if tag == _INTEGER]
    certificates = (
        x509.load_der_x509_certificate(_encoded(tag, content))
        for tag, content in (_children(signed[3][1]) if signed[3][0] == _FIRST else ())
        if tag == _SEQUENCE
    )
    return StampAnswer(
        status,
        words,
        imprint if tag == _OCTETS else b"",
        nonces[0] if nonces else None,
        tuple(certificates),
    )


def _encoded(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _children(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The elements in a constructed one: tag and content.

    Raises:
        ValueError: they do not fit into it.
    """
    start = 0
    while start < len(data):
        if start + 2 > len(data):
            raise ValueError("an element is cut off")
        tag, size = data[start], data[start + 1]
        start += 2
        if size >= 0x80:
            count = size & 0x7F
            if not 0 < count <= 4:
                raise ValueError("an element's length is not given")
            size = int.from_bytes(data[start : start + count], "big")
            start += count
        if start + size > len(data):
            raise ValueError("an element is longer than what holds it")
        yield tag, data[start : start + size]
        start += size


def _content(element: tuple[int, bytes], tag: int) -> bytes:
    if element[0] != tag:
        raise ValueError(f"tag {element[0]:#x} where {tag:#x} belongs")
    return element[1]


def _only(data: bytes, tag: int) -> bytes:
    first = next(_children(data), (0, b""))
    return _content(first, tag)

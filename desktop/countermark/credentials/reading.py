"""Reads the credentials of any file, ours or a stranger's, into a verdict."""

from __future__ import annotations

import logging
import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.errors import CountermarkError, FileRefused, plain_os_error
from countermark.base.web import ask_server, is_private_address
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import EngineError, KeptElsewhere, NoCredential, read_report
from countermark.credentials.sidecar import asset_of, find_sidecar, is_sidecar
from countermark.credentials.verdict import Source, Verdict, judge, no_credential, unreadable
from countermark.media.containers import read_packet
from countermark.media.formats import format_of_suffix, read_head, sniff
from countermark.media.packets import facts
from countermark.rights.vocabulary import stated_data_mining

_log = logging.getLogger(__name__)
_LARGEST = 20_000_000  # bytes of a credential that is not in its file
_NOT_ASKED = (
    "Its credential is kept elsewhere, and nothing was fetched from there.",
    "Ask for it with --remote.",
)
_ORPHAN = (
    "This is a sidecar, the credential of another file; which one does not show, "
    "or it is not beside it."
)


def read_credentials(path: Path, anchors: Anchors, *, remote: bool = False) -> Verdict:
    """The verdict on one file; never raises for what is wrong with the file.

    A credential in the file counts before one in a sidecar, and that before one at an address.

    Args:
        path: any file; a sidecar stands for the file that it belongs to.
        anchors: the authorities this machine trusts.
        remote: whether the person asked for what is kept at an address to be fetched.
    """
    try:
        asset = asset_of(path) if is_sidecar(path) and path.is_file() else path
        if asset is None:
            return unreadable(_ORPHAN, "Put both into one folder, under the same name.")
        return _verdict(asset, anchors, remote=remote)
    except FileRefused as error:
        return unreadable(error.message + ".")
    except OSError as error:
        return unreadable(plain_os_error(error, path) + ".")


def _verdict(path: Path, anchors: Anchors, *, remote: bool) -> Verdict:
    head = read_head(path)
    if not head:
        return unreadable("The file is empty.")
    try:
        return _read(_Asset(path, head, anchors), remote=remote)
    except EngineError as error:
        return _engine_verdict(path, head, str(error))


@dataclass(frozen=True)
class _Asset:
    path: Path
    head: bytes
    anchors: Anchors

    def verdict(self, manifest: bytes | None = None) -> Verdict:
        media_type = _media_type(self.path, self.head)
        report = read_report(self.path, media_type, self.anchors, manifest)
        return judge(report, _xmp(self.path, self.head))


def _read(asset: _Asset, *, remote: bool) -> Verdict:
    sidecar = find_sidecar(asset.path)
    try:
        verdict = replace(asset.verdict(), source=Source.EMBEDDED)
    except NoCredential:
        return no_credential() if sidecar is None else _beside(asset, sidecar)
    except KeptElsewhere as elsewhere:
        if sidecar is not None:
            return _beside(asset, sidecar)
        return _fetched(asset, elsewhere.address) if remote else unreadable(*_NOT_ASKED)
    except EngineError as error:
        if sidecar is not None and str(error).startswith("NotSupported"):
            return _beside(asset, sidecar)
        raise
    if sidecar is None:
        return verdict
    unused = f" The sidecar {sidecar.name} was not read: the credential inside counts."
    return replace(verdict, sentence=verdict.sentence + unused)


def _beside(asset: _Asset, sidecar: Path) -> Verdict:
    if sidecar.stat().st_size > _LARGEST:
        return unreadable(f"The sidecar {sidecar.name} is larger than a credential can be.")
    return _outside(asset, sidecar.read_bytes(), Source.SIDECAR, str(sidecar))


def _fetched(asset: _Asset, address: str) -> Verdict:
    if not is_private_address(address):
        return unreadable(
            "Its credential is kept at an address without https, which is not asked.",
            "Ask the signer for a file that carries its credential.",
        )
    try:
        answer = ask_server(address, limit=_LARGEST)
    except CountermarkError as error:
        return unreadable(f"Its credential is kept at {address}. {error.message}", error.hint)
    return _outside(asset, answer.body, Source.REMOTE, address)


def _outside(asset: _Asset, manifest: bytes, source: Source, place: str) -> Verdict:
    try:
        return replace(asset.verdict(manifest), source=source, place=place)
    except EngineError as error:
        _log.info("the credential at %s could not be read: %s", place, error)
        return unreadable(f"What lies at {place} is no credential, or a damaged one.")


def _media_type(path: Path, head: bytes) -> str:
    """What the content is; the name counts only where the content says nothing."""
    found = sniff(head)
    if found is not None:
        return found.media_type
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _xmp(path: Path, head: bytes) -> str:
    """`plus:DataMining` of the file's XMP; empty if it has none, or none that can be read."""
    try:
        found = sniff(head)
        packet = read_packet(path, found) if found is not None and found.carries_xmp else b""
        return stated_data_mining(facts(packet))
    except (FileRefused, OSError, ValueError, KeyError) as error:
        _log.info("the XMP of %s could not be read: %s", path, error)
        return ""


def _engine_verdict(path: Path, head: bytes, words: str) -> Verdict:
    _log.info("credentials of %s could not be read: %s", path, words)
    if words.startswith("NotSupported"):
        return no_credential()
    if sniff(head) is None and format_of_suffix(path) is not None:
        return unreadable("The content is not what the name says.")
    return unreadable("The file or its credential is damaged.")

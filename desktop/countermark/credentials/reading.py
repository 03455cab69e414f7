"""Reads the credentials of any file, ours or a stranger's, into a verdict."""

from __future__ import annotations

import logging
import mimetypes
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import BYTES, EngineError, NoCredential, read_report
from countermark.credentials.sidecar import find_sidecar, read_sidecar
from countermark.credentials.verdict import Standing, Verdict, judge, no_credential, unreadable
from countermark.media.containers import read_packet
from countermark.media.formats import PLAIN, format_of_suffix, identify, read_head, sniff
from countermark.media.packets import facts
from countermark.rights.vocabulary import stated_data_mining

_log = logging.getLogger(__name__)


def read_credentials(path: Path, anchors: Anchors, sidecar: Path | None = None) -> Verdict:
    """The verdict on one file; never raises for what is wrong with the file.

    A credential in the file counts before one beside it.

    Args:
        path: any file.
        anchors: the authorities this machine trusts.
        sidecar: where else its credential may lie; by default beside it.
    """
    verdict = read_embedded(path, anchors)
    if verdict.standing is not Standing.NONE:
        return verdict
    beside = sidecar or find_sidecar(path)
    return verdict if beside is None else read_beside(path, beside, anchors)


def read_embedded(path: Path, anchors: Anchors) -> Verdict:
    """The verdict on what a file itself carries; as `read_credentials`."""
    try:
        head = read_head(path)
    except FileRefused as error:
        return unreadable(error.message + ".")
    if not head:
        return unreadable("The file is empty.")
    try:
        return judge(read_report(path, _media_type(path, head), anchors), _xmp(path, head))
    except NoCredential:
        return no_credential()
    except OSError as error:
        return unreadable(plain_os_error(error, path) + ".")
    except EngineError as error:
        return _engine_verdict(path, head, str(error))


def read_beside(path: Path, sidecar: Path, anchors: Anchors) -> Verdict:
    """The verdict on what a sidecar says of a file; as `read_credentials`."""
    try:
        return judge(read_report(path, BYTES, anchors, read_sidecar(sidecar)))
    except (NoCredential, EngineError) as error:
        _log.info("the sidecar %s could not be read: %s", sidecar, error)
        return unreadable(f"The credential beside it is damaged: {sidecar.name}.")
    except OSError as error:
        return unreadable(plain_os_error(error, path) + ".")


def _media_type(path: Path, head: bytes) -> str:
    """What the content is; the name counts where the content says nothing."""
    found = identify(path, head)
    if found is PLAIN:
        return mimetypes.guess_type(path.name)[0] or BYTES
    return found.media_type


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
    named = format_of_suffix(path)
    takes_none = named is None or not named.embeds
    if words.startswith("NotSupported") or (takes_none and not identify(path, head).embeds):
        return no_credential()
    if words.startswith("Remote"):
        return unreadable("Its credential is kept elsewhere, and nothing is fetched from there.")
    if sniff(head) is None and format_of_suffix(path) is not None:
        return unreadable("The content is not what the name says.")
    return unreadable("The file or its credential is damaged.")

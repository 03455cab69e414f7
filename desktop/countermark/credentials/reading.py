"""Reads the credentials of any file, ours or a stranger's, into a verdict."""

from __future__ import annotations

import logging
import mimetypes
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import EngineError, NoCredential, read_report
from countermark.credentials.verdict import Verdict, judge, no_credential, unreadable
from countermark.media.containers import read_packet
from countermark.media.formats import format_of_suffix, read_head, sniff
from countermark.media.packets import facts
from countermark.rights.vocabulary import stated_data_mining

_log = logging.getLogger(__name__)


def read_credentials(path: Path, anchors: Anchors) -> Verdict:
    """The verdict on one file; never raises for what is wrong with the file.

    Args:
        path: any file.
        anchors: the authorities this machine trusts.
    """
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
    if words.startswith("Remote"):
        return unreadable("Its credential is kept elsewhere, and nothing is fetched from there.")
    if sniff(head) is None and format_of_suffix(path) is not None:
        return unreadable("The content is not what the name says.")
    return unreadable("The file or its credential is damaged.")

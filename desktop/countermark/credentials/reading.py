"""Reads the credentials of any file, ours or a stranger's, into a verdict."""

from __future__ import annotations

import errno
import logging
import mimetypes
from dataclasses import replace
from pathlib import Path

from countermark.base.errors import CountermarkError, FileRefused, for_people, plain_os_error
from countermark.base.web import ask_server, is_private_address
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import (
    BYTES,
    EngineError,
    KeptElsewhere,
    NoCredential,
    read_report,
)
from countermark.credentials.sidecar import asset_of, find_sidecar, is_sidecar
from countermark.credentials.verdict import (
    Source,
    Standing,
    Verdict,
    judge,
    no_credential,
    unreadable,
)
from countermark.media.beginnings import container_of
from countermark.media.containers import read_packet
from countermark.media.formats import PLAIN, format_of_suffix, identify, read_head, sniff
from countermark.media.packets import facts
from countermark.rights.vocabulary.plus import stated_data_mining

_log = logging.getLogger(__name__)
_LARGEST = 20_000_000  # bytes of a credential that is not in its file
_NOT_ASKED = for_people("Its credential is kept elsewhere, and nothing was fetched from there.")
_AGAIN = for_people("Ask for the file again, or bring it back from a backup.")
_SIGNER_S = for_people("Ask whoever gave you the file for its credential again.")
_STEPS = for_people(
    {
        errno.ENOENT: "It may have been moved or renamed, or its disk may not be connected.",
        errno.EACCES: "Allow yourself to read the file, then try again.",
        errno.EPERM: "Allow yourself to read the file, then try again.",
    }
)
_TRY_AGAIN = for_people("Try again; if it stays so, see whether the disk is in order.")
_UNKNOWN = for_people("Carries no content credential. Countermark does not know this kind of file.")
_BESIDE = for_people("If the work is yours, protect it: the credential lies in a file beside it.")
_ORPHAN = for_people(
    "This is a sidecar, the credential of another file; which one does not show, "
    "or it is not beside it."
)
_NOT_AS_NAMED = unreadable(
    "The content is not what the name says.",
    "It is damaged or has the wrong ending. Ask for the file again, or bring it back from a "
    "backup.",
)


def read_credentials(
    path: Path, anchors: Anchors, sidecar: Path | None = None, *, remote: bool = False
) -> Verdict:
    """The verdict on one file; never raises for what is wrong with the file.

    A credential in the file counts before one in a sidecar, and that before one at an address.

    Args:
        path: any file; a sidecar stands for the file that it belongs to.
        anchors: the authorities this machine trusts.
        sidecar: where else its credential may lie; by default beside it.
        remote: whether the person asked for what is kept at an address to be fetched.
    """
    try:
        asset = asset_of(path) if is_sidecar(path) and path.is_file() else path
    except OSError as error:
        return _not_opened(error, path)
    if asset is None:
        return unreadable(_ORPHAN, "Put both into one folder, under the same name.")
    return _read(asset, anchors, sidecar or find_sidecar(asset), remote=remote)


def _read(path: Path, anchors: Anchors, beside: Path | None, *, remote: bool) -> Verdict:
    try:
        inside = _inside(path, anchors)
    except KeptElsewhere as elsewhere:
        if beside is not None:
            return read_beside(path, beside, anchors)
        if remote:
            return _fetched(path, elsewhere.address, anchors)
        return _not_asked(elsewhere)
    # What lies beside a file is bound to its bytes, whatever they are.
    carries_none = inside.standing is Standing.NONE or inside is _NOT_AS_NAMED
    if beside is not None and carries_none:
        return read_beside(path, beside, anchors)
    if beside is None or inside.standing is Standing.UNREADABLE:
        return inside
    unused = f" The sidecar {beside.name} was not read: the credential inside counts."
    return replace(inside, sentence=inside.sentence + unused)


def read_embedded(path: Path, anchors: Anchors) -> Verdict:
    """The verdict on what a file itself carries; as `read_credentials`."""
    try:
        return _inside(path, anchors)
    except KeptElsewhere as elsewhere:
        return _not_asked(elsewhere)


def read_beside(path: Path, sidecar: Path, anchors: Anchors) -> Verdict:
    """The verdict on what a sidecar says of a file; as `read_credentials`."""
    try:
        if sidecar.stat().st_size > _LARGEST:
            return unreadable(
                f"The sidecar {sidecar.name} is larger than a credential can be.", _SIGNER_S
            )
        return _outside(path, anchors, sidecar.read_bytes(), Source.SIDECAR, str(sidecar))
    except OSError as error:
        return _not_opened(error, path)


def _refused(error: FileRefused, path: Path) -> Verdict:
    if isinstance(error.__cause__, OSError):
        return _not_opened(error.__cause__, path)
    return unreadable(error.message + ".", "Choose a file with content of its own.")


def _not_opened(error: OSError, path: Path) -> Verdict:
    step = _STEPS.get(error.errno or 0, _TRY_AGAIN)
    return unreadable(plain_os_error(error, path) + ".", step)


def _not_asked(elsewhere: KeptElsewhere) -> Verdict:
    return replace(unreadable(_NOT_ASKED), elsewhere=elsewhere.address)


def _inside(path: Path, anchors: Anchors) -> Verdict:
    try:
        head = read_head(path)
    except FileRefused as error:
        return _refused(error, path)
    if not head:
        return unreadable("The file is empty.", _AGAIN)
    try:
        report = read_report(path, _media_type(path, head), anchors)
    except NoCredential:
        return _nothing_found(path, head)
    except KeptElsewhere:
        raise
    except OSError as error:
        return _not_opened(error, path)
    except EngineError as error:
        return _engine_verdict(path, head, str(error))
    return replace(judge(report, _xmp(path, head)), source=Source.EMBEDDED)


def _fetched(path: Path, address: str, anchors: Anchors) -> Verdict:
    if not is_private_address(address):
        return unreadable(
            "Its credential is kept at an address without https, which is not asked.",
            "Ask the signer for a file that carries its credential.",
        )
    try:
        answer = ask_server(address, limit=_LARGEST)
    except CountermarkError as error:
        return unreadable(f"Its credential is kept at {address}. {error.message}", error.hint)
    return _outside(path, anchors, answer.body, Source.REMOTE, address)


def _outside(path: Path, anchors: Anchors, manifest: bytes, source: Source, place: str) -> Verdict:
    """The verdict on a credential that is not in its file; the two are bound byte for byte."""
    try:
        report = read_report(path, BYTES, anchors, manifest)
        return replace(judge(report, _xmp(path, read_head(path))), source=source, place=place)
    except OSError as error:
        return _not_opened(error, path)
    except (NoCredential, EngineError, FileRefused) as error:
        _log.info("the credential at %s could not be read: %s", place, error)
        return unreadable(f"What lies at {place} is no credential, or a damaged one.", _SIGNER_S)


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
        return _nothing_found(path, head)
    if sniff(head) is None and named is not None:
        return _NOT_AS_NAMED
    return unreadable("The file or its credential is damaged.", _AGAIN)


def _nothing_found(path: Path, head: bytes) -> Verdict:
    """The verdict on a file without a credential, by what its name and its content say."""
    named, found = format_of_suffix(path), sniff(head)
    if named is None:
        return no_credential() if found is not None else no_credential(_UNKNOWN, _BESIDE)
    if named.containers and container_of(head) not in named.containers:
        if found is None:
            return _NOT_AS_NAMED
        said = f"The name says {named.name}, but the content is {found.name}."
        step = f"{said} Rename it to end in {found.suffixes[0]}."
        return no_credential(next_step=step)
    return no_credential() if named.embeds else no_credential(next_step=_BESIDE)

"""Reading credentials with the library."""

from __future__ import annotations

import json
from pathlib import Path

import c2pa

from countermark.credentials.anchors import Anchors
from countermark.credentials.engine.contexts import context_for
from countermark.credentials.engine.files import FileReader
from countermark.credentials.engine.terms import EngineError, KeptElsewhere, NoCredential, Report
from countermark.credentials.vouching import NEEDS, misplaced, strike_out, vouched_places, without


def read_report(
    path: Path, media_type: str, anchors: Anchors, manifest: bytes | None = None
) -> Report:
    """Read a file's credentials.

    Args:
        path: the file.
        media_type: what its content is.
        anchors: the authorities to trust, each for its own kind; no others are.
        manifest: the credential, if it is not in the file; it is then checked against the file.

    Raises:
        NoCredential: there are none.
        KeptElsewhere: they are at an address, which nobody asks here.
        EngineError: the file or its credentials cannot be read.
        OSError: the file cannot be opened.
    """
    report = _read_once(path, media_type, anchors, manifest)
    for code in NEEDS:
        fewer, other = anchors, report
        while kinds := misplaced(other.document, code):
            fewer = without(fewer, kinds)
            other = _read_once(path, media_type, fewer, manifest)
        places = vouched_places(other.document, code)
        if places >= vouched_places(report.document, code):
            continue  # the right one vouches for it too
        if NEEDS[code] == "manifest" or other.state == "Invalid":
            anchors, report = fewer, other
        else:
            strike_out(report.document, code, places)
    return report


def _read_once(path: Path, media_type: str, anchors: Anchors, manifest: bytes | None) -> Report:
    with path.open("rb", buffering=0) as stream:
        try:
            context = context_for(anchors)
            reader = FileReader(media_type, stream, manifest_data=manifest, context=context)
            document = json.loads(reader.json())
        except c2pa.C2paError.ManifestNotFound as error:
            raise NoCredential from error
        except (c2pa.C2paError, ValueError) as error:
            if str(error).startswith("Remote"):
                raise KeptElsewhere(str(error)) from error
            raise EngineError(str(error)) from error
    return Report(str(document.get("validation_state")), document)

"""Reads with the credential library alone what a step wrote, so that nothing counts unread."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import c2pa

from countermark.credentials.certificates import TRUSTED_USAGES
from countermark_dev.bench.steps import NotMeasured


class IndependentReader:
    """Reads credentials without the program's own reading code.

    Args:
        anchors: certificates of authorities, PEM; with them, only what they vouch for will do.
    """

    def __init__(self, anchors: Sequence[str] = ()) -> None:
        self._wanted = {"Trusted"} if anchors else {"Valid", "Trusted"}
        settings: dict[str, Any] = {"verify": {"remote_manifest_fetch": False}}
        if anchors:
            settings["trust"] = {
                "trust_anchors": "\n".join(anchors),
                "trust_config": "\n".join(TRUSTED_USAGES),
            }
        self._context = c2pa.Context(c2pa.Settings.from_dict(settings))

    def document(self, path: Path) -> dict[str, Any]:
        """The library's report on a file, with its `validation_state`.

        Raises:
            NotMeasured: it carries no credential, or cannot be read.
        """
        try:
            with c2pa.Reader(path, context=self._context) as reader:
                found: dict[str, Any] = json.loads(reader.json())
                found["validation_state"] = str(reader.get_validation_state())
        except c2pa.C2paError as error:
            raise NotMeasured(f"{path.name} carries no credential that can be read") from error
        return found

    def accepts(self, path: Path) -> bool:
        """Whether a file's credential stands."""
        return self.document(path)["validation_state"] in self._wanted

    def check(self, sources: Sequence[Path], folder: Path) -> None:
        """See that a folder holds a signed copy of each source.

        Raises:
            NotMeasured: one is missing, or its credential does not stand.
        """
        for source in sources:
            copy = folder / source.name
            if not copy.exists():
                raise NotMeasured(f"it wrote no {source.name}")
            if not self.accepts(copy):
                raise NotMeasured(f"the credential of {source.name} does not stand")

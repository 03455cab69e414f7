"""How the credential library is set up.

Measured with c2pa-python 0.38: remote manifests are never fetched, the library's own thumbnail
(nearly all of its time) is off, all actions are declared.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import c2pa

from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import TRUSTED_USAGES
from countermark.credentials.vouching import anchor_settings

_MEMORY_MB = 64


@lru_cache(maxsize=8)
def context_for(
    anchors: Anchors, *, stamp_parent: bool = False, checks_signature: bool = True
) -> Any:
    """The library's settings and caches, shared by all calls that want the same of it.

    Args:
        anchors: whom to trust when reading.
        stamp_parent: whether a manifest carries a time-stamp of its parent's signature.
        checks_signature: whether the library checks a manifest once more when it has signed it.
    """
    return _context(anchors, stamp_parent=stamp_parent, checks_signature=checks_signature)


def signing_context(signer: Any) -> Any:
    """Settings and caches for manifests that are signed without their asset, any number of them.

    Args:
        signer: used up by it.
    """
    return _context(Anchors(), stamp_parent=False, checks_signature=False, signer=signer)


def _context(
    anchors: Anchors, *, stamp_parent: bool, checks_signature: bool, signer: Any = None
) -> Any:
    settings: dict[str, Any] = {
        # Films are hashed in parts; what the library must hold of them beyond this goes to disk.
        "core": {"backing_store_memory_threshold_in_mb": _MEMORY_MB},
        "verify": {"remote_manifest_fetch": False, "verify_after_sign": checks_signature},
        "builder": {
            "thumbnail": {"enabled": False},
            "actions": {"all_actions_included": True},
        },
    }
    if stamp_parent:
        settings["builder"]["auto_timestamp_assertion"] = {
            "enabled": True,
            "skip_existing": True,
            "fetch_scope": "parent",
        }
    trust: dict[str, Any] = {"trust_config": "\n".join(TRUSTED_USAGES)}
    trust["anchors"] = anchor_settings(anchors)
    settings["trust"] = trust
    return c2pa.Context(c2pa.Settings.from_dict(settings), signer)

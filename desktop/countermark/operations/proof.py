"""What shows later who declared what, and when: a list of the files, signed and time-stamped.

OpenSSL alone checks it; docs/declarations.md has the commands.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from countermark.base.errors import CountermarkError
from countermark.base.times import now, to_text
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.cms import detached_signature
from countermark.credentials.identity import Identity, SigningKey
from countermark.credentials.keys import signing_function
from countermark.credentials.pem import certificates_in, public_key_pem
from countermark.credentials.timestamps import Timestamps, WhenUnstamped, stamp
from countermark.declarations.site import Site
from countermark.operations.export_folder import ExportFolder
from countermark.rights.policy import Policy, to_document

FOLDER = "declaration"
SUMS = f"{FOLDER}/SHA256SUMS"
STATEMENT = f"{FOLDER}/declaration.json"
_CERTIFICATES = f"{FOLDER}/certificates.pem"
_PUBLIC_KEY = f"{FOLDER}/public-key.pem"
_STAMP = f"{SUMS}.tsr"
_ABOUT_SIGNING = ("declared_at", "signature", "time_stamp")


@dataclass(frozen=True)
class Declarant:
    """Who vouches for an export.

    Attributes:
        identity: who declares.
        key: signs, or None.
        why_unsigned: without a key, why there is none; a sentence.
        timestamps: the authority that is asked for the time, or None.
    """

    identity: Identity
    key: SigningKey | None = None
    why_unsigned: str = "No key was given."
    timestamps: Timestamps | None = None


@dataclass(frozen=True)
class Proof:
    """What came of it.

    Attributes:
        sha256: of the list of files, hexadecimal.
        files: how many are listed.
        signed: whether the identity signed the list.
        stamped: whether an authority vouches for its time.
        unchanged: whether the same was declared before, and stands as it is.
        notes: why something is missing, a sentence each.
    """

    sha256: str
    files: int
    signed: bool = False
    stamped: bool = False
    unchanged: bool = False
    notes: tuple[str, ...] = ()


def prove(folder: ExportFolder, site: Site, declarant: Declarant) -> Proof:
    """List what was written, and have it signed and time-stamped.

    What says the same as the last time stays, with its signature and its time.

    Args:
        folder: with all documents in it.
        site: what they are for.
        declarant: who vouches for it.

    Raises:
        CountermarkError: the key is kept elsewhere and cannot be had; or the authority failed, and
            that was chosen to count.
        OSError: the folder cannot be written.
    """
    listed = len(folder.digests)
    sums = folder.sums().encode()
    digest = hashlib.sha256(sums).hexdigest()
    facts = _facts(site, declarant.identity, digest, listed)
    known = _declared_before(folder.output, facts, sums, declarant)
    if known is not None:
        return known
    if folder.dry_run:
        return Proof(digest, listed)
    tokens, notes = _stamped(sums, declarant.timestamps)
    folder.put_data(SUMS, sums)
    written = {} if declarant.key is None else _signed(SUMS, sums, declarant.key)
    statement = {
        **facts,
        "declared_at": to_text(now()),
        "signature": sorted(written) or None,
        "time_stamp": _STAMP if tokens else None,
    }
    text = json.dumps(statement, ensure_ascii=False, indent=2).encode() + b"\n"
    if declarant.key is None:
        notes = (f"The list of files is not signed: {declarant.why_unsigned}", *notes)
    else:
        written |= _signed(STATEMENT, text, declarant.key)
        written[_CERTIFICATES] = _chain(declarant.identity)
    for name, data in {**written, **({_STAMP: tokens} if tokens else {})}.items():
        folder.put_data(name, data)
    folder.put_data(STATEMENT, text)
    return Proof(digest, listed, declarant.key is not None, bool(tokens), notes=notes)


def _facts(site: Site, identity: Identity, digest: str, files: int) -> dict[str, Any]:
    return {
        "site": site.url,
        "declared_by": {
            "words": site.declarant,
            **{name: value for name, value in asdict(site.party).items() if value},
        },
        "identity": {
            "certificate_sha256": identity.fingerprint,
            "algorithm": identity.algorithm.value,
        },
        "decision": {"words": site.terms, "policy": to_document(site.policy)},
        "parts": [
            {
                "path": part.path,
                "words": site.terms_of(part.policy),
                "policy": to_document(part.policy),
            }
            for part in site.rules[:-1]
        ],
        "works": len(site.works),
        "files": {"list": SUMS, "count": files, "sha256": digest},
    }


def _decision(site: Site, policy: Policy) -> dict[str, Any]:
    return {"words": site.terms_of(policy), "policy": to_document(policy)}


def _declared_before(
    output: Path, facts: dict[str, Any], sums: bytes, declarant: Declarant
) -> Proof | None:
    """The proof that is there, if it says the same and lacks nothing that could be had now."""
    try:
        before = json.loads((output / STATEMENT).read_text("utf-8"))
        same = (output / SUMS).read_bytes() == sums
    except (OSError, ValueError):
        return None
    if not isinstance(before, dict):
        return None
    said = {name: value for name, value in before.items() if name not in _ABOUT_SIGNING}
    signature, token = before.get("signature"), before.get("time_stamp")
    files = [*(signature or ()), *([token] if token else ())]
    whole = all((output / str(name)).is_file() for name in files)
    lacks = (declarant.key and not signature) or (declarant.timestamps and not token)
    if not same or said != facts or lacks or not whole:
        return None
    listed = facts["files"]
    return Proof(listed["sha256"], listed["count"], bool(signature), bool(token), unchanged=True)


def _signed(name: str, data: bytes, key: SigningKey) -> dict[str, bytes]:
    """The signature files for a file, by their paths."""
    found = {f"{name}.p7s": detached_signature(key, data, now())}
    if key.identity.algorithm is Algorithm.ED25519:
        # OpenSSL, up to 3.6 at least, cannot check this kind in CMS (openssl/openssl#32248).
        found[f"{name}.sig"] = signing_function(key)(data)
        found[_PUBLIC_KEY] = public_key_pem(certificates_in(key.identity.chain_pem)[0])
    return found


def _chain(identity: Identity) -> bytes:
    return (identity.chain_pem + identity.authority_pem).encode()


def _stamped(sums: bytes, timestamps: Timestamps | None) -> tuple[bytes, tuple[str, ...]]:
    """The authority's answer, and else why there is none."""
    if timestamps is None:
        return b"", ()
    try:
        return stamp(timestamps.address, hashlib.sha256(sums).digest()), ()
    except CountermarkError as error:
        if timestamps.when_unstamped is WhenUnstamped.FAIL:
            raise
        return b"", (f"The list of files has no time-stamp: {error}",)

"""Certificate requests to an authority, and bringing its answer back.

A request makes a new key at once. It waits, encrypted, in `requests/NAME/` among the identities
with `request.json` and `request.csr`. The answer is matched by the public key, so it can come in
any file and at any time; then the key becomes that of a new identity of the same name, or the next
one of the identity that the request was made for.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.times import to_text
from countermark.credentials.algorithms import Algorithm, new_key
from countermark.credentials.certificates import signing_request
from countermark.credentials.identities.folder import LEAF_KEY, leaf_of, list_identities
from countermark.credentials.identities.importing import certificates_of, material_above
from countermark.credentials.identities.key_files import PassphraseFor, read_key_files
from countermark.credentials.identities.store import (
    Material,
    facts_json,
    facts_of,
    make_folder,
    new_name,
    store_identity,
    store_renewal,
)
from countermark.credentials.identity import Identity, KeyKind
from countermark.credentials.pem import sealed_key
from countermark.rights.party import Capacity, Party

REQUESTS = "requests"
_FACTS, _CSR = "request.json", "request.csr"


@dataclass(frozen=True)
class Request:
    """A request that waits for its answer.

    Attributes:
        name: of its folder, and of the identity that comes of it; its key's passphrase is kept
            under it.
        party: whom the identity will name.
        created: an instant.
        algorithm: how it will sign.
        renews: name of the identity that gets the new key, or empty for a new one.
        pem: what the authority wants (PKCS#10).
    """

    name: str
    party: Party
    created: datetime
    algorithm: Algorithm
    renews: str
    pem: bytes


def make_request(
    folder: Path,
    party: Party,
    at: datetime,
    passphrase_for: Callable[[str], str],
    algorithm: Algorithm = Algorithm.ES256,
    renews: Identity | None = None,
) -> Request:
    """Make a key and the request for its certificate, and keep both until the answer comes.

    Args:
        folder: where identities live.
        party: whom the certificate will name.
        at: now.
        passphrase_for: gives the passphrase for the request's name; the key is encrypted with it.
        algorithm: how it will sign.
        renews: the identity that the new certificate is for, or None for a new one.

    Raises:
        UserError: that identity takes no new key, or there is no fit passphrase.
        EnvironmentFault: it cannot be stored.
    """
    if renews is not None:
        _refuse_unrenewable(renews)
    name = new_name(party)
    passphrase = passphrase_for(name)
    private = new_key(algorithm)
    asked = signing_request(private, party.name, party.organisation, party.email)
    request = Request(
        name=name,
        party=party,
        created=at,
        algorithm=algorithm,
        renews=renews.key if renews is not None else "",
        pem=asked.public_bytes(serialization.Encoding.PEM),
    )
    home = folder / REQUESTS
    try:
        home.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, home)) from error
    make_folder(
        home / name,
        {
            _FACTS: facts_json(_facts(request)),
            _CSR: request.pem,
            LEAF_KEY: sealed_key(private, passphrase),
        },
    )
    return request


def pending_requests(folder: Path) -> tuple[Request, ...]:
    """All requests that wait for their answer, the oldest first.

    Raises:
        EnvironmentFault: one is damaged.
    """
    return tuple(sorted(_requests(folder), key=lambda item: (item.created, item.name)))


def forget_request(folder: Path, request: Request) -> None:
    """Drop a request and its key: nobody can use an answer to it any more."""
    shutil.rmtree(folder / REQUESTS / request.name, ignore_errors=True)


def take_answer(
    folder: Path, files: Sequence[Path], at: datetime, passphrase_for: PassphraseFor
) -> Identity:
    """Make an identity, or renew one, with the certificate that an authority issued.

    Args:
        folder: where identities live.
        files: the certificate and those above it, in any form and order.
        at: now.
        passphrase_for: is asked for files that are encrypted.

    Raises:
        UserError: it answers no request, or the identity it was asked for takes no new key.
        CertificateUnfit: it cannot sign content credentials; the request goes on waiting.
        EnvironmentFault: it cannot be stored; the request goes on waiting.
    """
    certificates = read_key_files(files, passphrase_for).certificates
    for request in pending_requests(folder):
        public = x509.load_pem_x509_csr(request.pem).public_key()
        if own := certificates_of(public, certificates, at):
            made = _made_before(folder, own[0]) or _answered(
                folder, request, material_above(own[0], certificates, at), at
            )
            forget_request(folder, request)
            return made
    raise _answers_nothing(folder, certificates)


def _answered(folder: Path, request: Request, material: Material, at: datetime) -> Identity:
    """Store the answer; the key stays encrypted as it is."""
    files = material.files("")
    path = folder / REQUESTS / request.name / LEAF_KEY
    try:
        files[LEAF_KEY] = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    facts = facts_of(request.party, at, request.algorithm, issued_here=False)
    if not request.renews:
        return store_identity(folder, request.name, facts, files)
    return store_renewal(
        folder,
        _identity_to_renew(folder, request),
        files,
        algorithm=request.algorithm.value,
        issued_here=False,
        secret=request.name,
    )


def _identity_to_renew(folder: Path, request: Request) -> Identity:
    for identity in list_identities(folder):
        if identity.key == request.renews:
            _refuse_unrenewable(identity)
            return identity
    raise UserError(
        f"The identity that this certificate was asked for is gone: {request.renews}",
        "Restore it from a backup, or make a new request.",
    )


def _refuse_unrenewable(identity: Identity) -> None:
    if identity.retired:
        raise UserError(
            f"This identity was replaced by a newer one: {identity.key}",
            "Renew the newer one; see `countermark identity list`.",
        )
    if identity.kind is not KeyKind.SOFTWARE:
        raise UserError(
            f"The key of {identity.party.name} is not kept on this computer.",
            "Make the request with the programs of the token or the service that keeps it.",
        )


def _made_before(folder: Path, leaf: x509.Certificate) -> Identity | None:
    """The identity with this very certificate: a kill came between storing and tidying up."""
    fingerprint = leaf.fingerprint(hashes.SHA256()).hex()
    return next((item for item in list_identities(folder) if item.fingerprint == fingerprint), None)


def _answers_nothing(folder: Path, certificates: Sequence[x509.Certificate]) -> UserError:
    for identity in list_identities(folder):
        if leaf_of(identity) in certificates:
            return UserError(
                f"This answer was taken already: {identity.party.name} signs with it.",
                "See `countermark identity list`.",
            )
    return UserError(
        "None of these certificates answers a request that was made on this computer.",
        "A certificate that comes with its own key is brought with `countermark identity import`; "
        "`countermark identity request` makes a new request.",
    )


def _facts(request: Request) -> dict[str, Any]:
    return {
        "party": asdict(request.party),
        "created": to_text(request.created),
        "algorithm": request.algorithm.value,
        "renews": request.renews,
    }


def _requests(folder: Path) -> Iterator[Request]:
    home = folder / REQUESTS
    with contextlib.suppress(FileNotFoundError):
        for path in home.iterdir():
            if not path.name.startswith("."):
                yield _read_request(path)


def _read_request(path: Path) -> Request:
    try:
        facts = json.loads((path / _FACTS).read_text("utf-8"))
        stored = dict(facts["party"])
        pem = (path / _CSR).read_bytes()
        x509.load_pem_x509_csr(pem)
        return Request(
            name=path.name,
            party=Party(**{**stored, "capacity": Capacity(stored["capacity"])}),
            created=datetime.fromisoformat(facts["created"]),
            algorithm=Algorithm(facts["algorithm"]),
            renews=str(facts["renews"]),
            pem=pem,
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFault(
            f"The certificate request in {path} is damaged.", "Restore the folder from a backup."
        ) from error

"""Renewing an identity: a new certificate under the same authority, or a new authority as well.

Earlier certificates stay in the identity's folder, so that what they signed reads as trusted.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from countermark.base.errors import UserError, for_people
from countermark.base.times import person_date
from countermark.credentials.algorithms import new_key as make_key
from countermark.credentials.certificates import issue_chain, issue_leaf
from countermark.credentials.chains import common_name
from countermark.credentials.identities.folder import leaf_of
from countermark.credentials.identities.store import Material, material_of, store_renewal
from countermark.credentials.identity import Identity

REMIND_BEFORE = timedelta(days=30)
"""How long before its end a certificate is spoken of."""


def renew(
    folder: Path, identity: Identity, passphrase: str, at: datetime, *, new_key: bool = True
) -> Identity:
    """Issue a new certificate under the identity's own authority.

    Args:
        folder: where identities live.
        identity: as it is.
        passphrase: opens its keys; it stays the same.
        at: now.
        new_key: whether a fresh key is made for it, too.

    Raises:
        UserError: its authority is not this machine's, or ends no later than the certificate; or
            the passphrase is wrong.
        EnvironmentFault: it cannot be read or stored; the identity is as it was.
    """
    _refuse_foreign(identity)
    material = material_of(folder, identity, passphrase)
    key, authority, authority_key = material.key, material.authority, material.authority_key
    assert key is not None  # noqa: S101 - keys of what was issued here are here
    assert authority is not None  # noqa: S101 - as above
    assert authority_key is not None  # noqa: S101 - as above
    if authority.not_valid_after_utc <= max(at, identity.expires):
        raise UserError(
            f"The authority of {identity.party.name} ends on "
            f"{person_date(authority.not_valid_after_utc)}; a new certificate would not last "
            "longer than the present one.",
            f"Make a new authority: `countermark identity renew {identity.key} --new-authority`.",
        )
    if new_key:
        key = make_key(identity.algorithm)
    party = identity.party
    leaf = issue_leaf(
        key.public_key(), authority, authority_key, party.name, party.organisation, at
    )
    renewed = Material((leaf,), key, authority, authority_key)
    return store_renewal(folder, identity, renewed.files(passphrase))


def renew_authority(folder: Path, identity: Identity, passphrase: str, at: datetime) -> Identity:
    """Make a new authority, and a new key with a certificate under it.

    The earlier authority stays an anchor of the identity. Whoever else trusts the identity needs
    the new one.

    Raises:
        UserError: the authority is not this machine's, or the passphrase is wrong.
        EnvironmentFault: it cannot be read or stored; the identity is as it was.
    """
    _refuse_foreign(identity)
    material_of(folder, identity, passphrase)  # whoever cannot open the old keys makes no new ones
    party = identity.party
    chain = issue_chain(party.name, party.organisation, at, identity.algorithm)
    renewed = Material((chain.leaf,), chain.leaf_key, chain.authority, chain.authority_key)
    return store_renewal(folder, identity, renewed.files(passphrase))


def reminder(identity: Identity, at: datetime) -> str:
    """A sentence for whoever should renew soon or now; empty if there is time, or it is retired."""
    if identity.retired or identity.expires - at > REMIND_BEFORE:
        return ""
    when = person_date(identity.expires)
    name = identity.party.name
    if identity.expires <= at:
        said = for_people(f"The certificate of {name} expired on {when}: it signs no more.")
    else:
        left = _in_days(identity.expires - at)
        said = for_people(f"The certificate of {name} expires on {when}, {left}.")
    return f"{said} {how_to_renew(identity)}"


def how_to_renew(identity: Identity) -> str:
    """The command that gives an identity a new certificate, in a sentence."""
    if identity.issued_here:
        return for_people(f"Renew it with `countermark identity renew {identity.key}`.")
    return for_people(
        f"Ask its authority for a new one: `countermark identity request --renew {identity.key}`."
    )


def _in_days(left: timedelta) -> str:
    if left.days == 0:
        return for_people("in less than a day")
    return for_people("in 1 day" if left.days == 1 else f"in {left.days} days")


def _refuse_foreign(identity: Identity) -> None:
    if not identity.issued_here:
        issuer = common_name(leaf_of(identity), issuer=True)
        raise UserError(
            f"The certificate of {identity.party.name} was issued by {issuer}"
            ", which alone can renew it.",
            how_to_renew(identity),
        )

"""What operations share that ask for time-stamps: the authority is tried once before a batch."""

from __future__ import annotations

from dataclasses import replace

from countermark.base.errors import CountermarkError
from countermark.credentials.timestamps import Timestamps, check_authority


def asked_first(timestamps: Timestamps | None) -> Timestamps | None:
    """The time-stamps wanted, with the fault if their authority does not answer as it should.

    So a dead or silent authority costs a batch one wait, not one for each file.
    """
    if timestamps is None:
        return None
    try:
        check_authority(timestamps.address)
    except CountermarkError as error:
        return replace(timestamps, fault=error.message)
    return timestamps

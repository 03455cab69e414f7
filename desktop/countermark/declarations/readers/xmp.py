"""What XMP metadata states: PLUS's Data Mining property, and TDMRep's two properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from countermark.declarations.readers.says import MINING, TRAINING, Says, said, silent
from countermark.rights.policy import RESERVABLE_USES, Permission, Use

_DATA_MINING = ("{http://ns.useplus.org/ldf/xmp/1.0}DataMining",)
_RESERVATION = ("{http://www.w3.org/ns/tdmrep}reservation",)
_VOCABULARY = "http://ns.useplus.org/ldf/vocab/"
_NO = Permission.NOT_ALLOWED
# PLUS LDF 2.0.1, "Data Mining". A prohibition of some uses says nothing of the others.
_VALUES: Mapping[str, Mapping[Use, Permission]] = {
    "DMI-UNSPECIFIED": {},
    "DMI-ALLOWED": dict.fromkeys(Use, Permission.ALLOWED),
    "DMI-PROHIBITED-GENAIMLTRAINING": {Use.GENERATIVE_TRAINING: _NO},
    "DMI-PROHIBITED-AIMLTRAINING": dict.fromkeys(TRAINING, _NO),
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": {
        **dict.fromkeys(RESERVABLE_USES, _NO),
        Use.SEARCH: Permission.ALLOWED,
    },
    "DMI-PROHIBITED": dict.fromkeys(Use, _NO),
    "DMI-PROHIBITED-SEECONSTRAINT": dict.fromkeys(Use, Permission.CONSTRAINED),
    "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": dict.fromkeys(Use, Permission.CONSTRAINED),
    "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": dict.fromkeys(Use, Permission.CONSTRAINED),
}

Facts = Iterable[tuple[tuple[str, ...], str]]
"""The statements of a packet, as `media.packets.facts` reads them."""


def read_plus(facts: Facts) -> Says:
    """What `plus:DataMining` says."""
    values = {text.strip() for path, text in facts if path == _DATA_MINING}
    if not values:
        return silent()
    value = values.pop()
    if values:
        return silent("The metadata has several values of plus:DataMining.")
    word = value.removeprefix(_VOCABULARY)
    if word == value or word not in _VALUES:
        return silent(f"plus:DataMining has the unknown value “{value[:100]}”.")
    return Says(_VALUES[word])


def read_tdm(facts: Facts) -> Says:
    """What `tdm:reservation` says (TDMRep final report of 10 May 2024, "TDM in PDF")."""
    values = {text.strip() for path, text in facts if path == _RESERVATION}
    if not values:
        return silent()
    if values not in ({"0"}, {"1"}):
        return silent("The metadata's tdm:reservation is neither 0 nor 1.")
    return said(MINING, _NO if values == {"1"} else Permission.ALLOWED)

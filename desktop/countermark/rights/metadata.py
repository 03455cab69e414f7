"""What is written about a work into its file: the rights statement as standard properties.

One list serves the XMP packet and the signed metadata assertion, so that they cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from countermark.rights.origin import Origin, digital_source_type
from countermark.rights.party import Party, email_problem
from countermark.rights.policy import Policy
from countermark.rights.sentences import usage_terms
from countermark.rights.vocabulary.plus import plus_data_mining

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "countermark": "urn:countermark:terms:1.0/",
}


CONTRIBUTION = "countermark:HumanContribution"
"""The property that tells what of a work is a person's."""
AI_PARTS = "countermark:AIGeneratedParts"
"""The property that names what of a work an AI model made."""


class Shape(Enum):
    """How XMP stores a value (ISO 16684-1, section 7)."""

    TEXT = "text"
    ORDERED = "ordered"
    LANGUAGES = "languages"
    STRUCTURES = "structures"


@dataclass(frozen=True)
class Property:
    """One metadata property.

    Attributes:
        prefix, name: the qualified name; the prefix is a key of `NAMESPACES`.
        shape: how it is stored.
        values: texts; none for STRUCTURES.
        fields: for STRUCTURES, the one structure's pairs of field name and text.
        ours: True if the user's decision sets it whatever the file says; False if what the file
            already says stands. Without values it takes away what the file says.
        is_of_work: True if it tells of the work, False if of its rights.
    """

    prefix: str
    name: str
    shape: Shape
    values: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    ours: bool = False
    is_of_work: bool = False

    @property
    def qualified(self) -> str:
        """`dc:title`."""
        return f"{self.prefix}:{self.name}"

    @property
    def is_withdrawn(self) -> bool:
        """Whether it is to be gone."""
        return not (self.values or self.fields)


@dataclass(frozen=True)
class Statement:
    """What is said about one work when it is protected.

    Attributes:
        title: the work's title.
        creator: who made it, as it should be credited.
        party: who declares, and how to reach them.
        policy: the decision.
        origin: how it was made, if the creator said so.
        year: of first creation, for the copyright notice.
        notice: the work's own copyright notice, or empty for one made from creator and year.
        caption: what the work shows, if the person wrote that into the catalogue; or empty.
        edited: which of title, creator and notice the person wrote into the catalogue: these are
            set whatever the file says.
        contribution: what a person decided, made and selected, in their own words; or empty. No
            standard vocabulary has a word for it, so it stands in a namespace of our own.
        ai_parts: which parts an AI model made, in the person's words; or empty. In our namespace,
            too: IPTC's AI properties (Photo Metadata Standard 2025.1) name the system and its
            prompt, not the part.
        withdrawn: which of caption, origin, contribution and ai_parts the person took away: files
            that state them state them no more.
    """

    title: str
    creator: str
    party: Party
    policy: Policy
    origin: Origin | None = None
    year: int = 0
    notice: str = ""
    contribution: str = ""
    ai_parts: str = ""
    caption: str = ""
    edited: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()

    @property
    def copyright_notice(self) -> str:
        """`© 2026 Ana Ruiz`."""
        return self.notice or f"© {f'{self.year} ' if self.year else ''}{self.creator}"


def statement_properties(statement: Statement) -> tuple[Property, ...]:
    """The statement as properties (IPTC/PLUS best-practice guide v2.0 for rights holders)."""
    policy = statement.policy.with_contact(statement.party.contact)
    found = [
        *_written_or_found(statement),
        Property("photoshop", "Credit", Shape.TEXT, (statement.party.credit,)),
        Property("xmpRights", "Marked", Shape.TEXT, ("True",)),
        Property(
            "xmpRights",
            "UsageTerms",
            Shape.LANGUAGES,
            (usage_terms(policy, statement.party.name),),
            ours=True,
        ),
        Property("plus", "DataMining", Shape.TEXT, (plus_data_mining(policy),), ours=True),
        Property(
            "plus",
            "CopyrightOwner",
            Shape.STRUCTURES,
            fields=(("CopyrightOwnerName", statement.party.name),),
        ),
    ]
    if policy.conditions:
        found.append(
            Property(
                "plus",
                "OtherConstraints",
                Shape.LANGUAGES,
                (usage_terms(policy, statement.party.name),),
                ours=True,
            )
        )
    if policy.licence:
        found.append(Property("xmpRights", "WebStatement", Shape.TEXT, (policy.licence,)))
    if policy.contact:
        licensor = [("LicensorName", statement.party.name)]
        address = policy.contact.removeprefix("mailto:")
        if "://" not in address and not email_problem(address):
            licensor.append(("LicensorEmail", address))
        else:
            licensor.append(("LicensorURL", policy.contact))
        found.append(Property("plus", "Licensor", Shape.STRUCTURES, fields=tuple(licensor)))
    return (*found, *_said_by_the_person(statement))


def _written_or_found(statement: Statement) -> Iterator[Property]:
    """What files tell of a work, too: the person's word counts if they wrote one."""
    for field, name, shape, text in (
        ("title", "title", Shape.LANGUAGES, statement.title),
        ("creator", "creator", Shape.ORDERED, statement.creator),
        ("notice", "rights", Shape.LANGUAGES, statement.copyright_notice),
    ):
        is_written = field in statement.edited
        yield Property("dc", name, shape, (text,), ours=is_written, is_of_work=True)


def _said_by_the_person(statement: Statement) -> Iterator[Property]:
    """What the person alone tells of a work, and what they took away again."""
    origin = digital_source_type(statement.origin) if statement.origin is not None else ""
    texts = Shape.LANGUAGES
    for field, prefix, name, shape, text in (
        ("caption", "dc", "description", texts, statement.caption),
        ("origin", "Iptc4xmpExt", "DigitalSourceType", Shape.TEXT, origin),
        ("contribution", "countermark", "HumanContribution", texts, statement.contribution),
        ("ai_parts", "countermark", "AIGeneratedParts", texts, statement.ai_parts),
    ):
        if text or field in statement.withdrawn:
            values = (text,) if text else ()
            yield Property(prefix, name, shape, values, ours=True, is_of_work=True)


def as_json_ld(properties: Iterable[Property]) -> dict[str, Any]:
    """The properties as the JSON-LD object of a `cawg.metadata` assertion (CAWG Metadata 1.1)."""
    listed = [item for item in properties if not item.is_withdrawn]
    used = {item.prefix for item in listed}
    document: dict[str, Any] = {
        "@context": {prefix: uri for prefix, uri in NAMESPACES.items() if prefix in used}
    }
    for item in listed:
        document[item.qualified] = json_value(item)
    return document


def json_value(item: Property) -> Any:
    """A property's value in JSON-LD; None if it is withdrawn."""
    if item.is_withdrawn:
        return None
    if item.shape is Shape.TEXT:
        return item.values[0]
    if item.shape is Shape.ORDERED:
        return list(item.values)
    if item.shape is Shape.LANGUAGES:
        return {"x-default": item.values[0]}
    return [{f"{item.prefix}:{name}": text for name, text in item.fields}]

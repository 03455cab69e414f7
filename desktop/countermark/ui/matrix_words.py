"""The matrix of channels in words: headers, cells, and the sentence that explains a cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from countermark.declarations.channels import Channel
from countermark.declarations.grouping import Heading
from countermark.declarations.judging import (
    CREDENTIAL,
    DECLARATION,
    OFFER,
    SIDECAR,
    Outcome,
    Source,
)
from countermark.declarations.matrix import Cell, Matrix, Row
from countermark.rights.policy import Permission, Use
from countermark.ui.language import translate
from countermark.ui.rights_words import policy_title
from countermark.ui.sentence_words import sentence_words
from countermark.ui.words import counted, listed_names, works


class ColumnWords(NamedTuple):
    """What stands above a column.

    Attributes:
        band: what it shares with its neighbours.
        short: its own name below that.
    """

    band: str
    short: str


_BETWEEN_FACTS = " · "
_TDMREP, _ROBOTS = "TDMRep", "robots.txt"  # names stay as they are in every language


def _columns() -> dict[str, ColumnWords]:
    """By the key of the channel."""
    files = translate("Matrix", "Other files")
    servers = translate("Matrix", "Server headers")
    along = translate("Matrix", "With the works")
    return {
        "tdmrep": ColumnWords(_TDMREP, "tdmrep .json"),
        "offer": ColumnWords(_TDMREP, translate("Matrix", "policy (ODRL)")),
        "agents-training": ColumnWords(_ROBOTS, translate("Matrix", "training agents")),
        "agents-inference": ColumnWords(_ROBOTS, translate("Matrix", "input agents")),
        "agents-search": ColumnWords(_ROBOTS, translate("Matrix", "search agents")),
        "usage": ColumnWords(_ROBOTS, "Content- Usage"),
        "signals": ColumnWords(_ROBOTS, "Content- Signal"),
        "rsl": ColumnWords(files, "rsl.xml"),
        "ai-txt": ColumnWords(files, "ai.txt"),
        "trust-txt": ColumnWords(files, "trust.txt"),
        "headers-nginx": ColumnWords(servers, "nginx"),
        "headers-apache": ColumnWords(servers, "Apache"),
        "headers-caddy": ColumnWords(servers, "Caddy"),
        "headers-iis": ColumnWords(servers, "IIS"),
        "headers-netlify": ColumnWords(servers, "Netlify"),
        "headers-cloudflare": ColumnWords(servers, "Cloud- flare"),
        "in-file": ColumnWords(along, translate("Matrix", "in the file")),
        "plus": ColumnWords(along, "XMP PLUS"),
        "xmp-tdm": ColumnWords(along, "XMP TDM"),
        "tdmai": ColumnWords(along, "TDM·AI"),
        "tdmai-tdm": ColumnWords(along, "TDM·AI TDM"),
    }


def _outcome_words(outcome: Outcome) -> str:
    return {
        Outcome.AGREES: translate("Matrix", "says what you decided"),
        Outcome.COARSER: translate("Matrix", "says it more coarsely"),
        Outcome.SILENT: translate("Matrix", "has no word for it"),
        Outcome.CONTRADICTS: translate("Matrix", "is stricter than you decided"),
        Outcome.WEAKER: translate("Matrix", "is weaker than your decision"),
    }[outcome]


def column_words(channel: Channel) -> ColumnWords:
    """What stands above the column of a channel."""
    return _columns().get(channel.key, ColumnWords("", channel.title))


def channel_title(channel: Channel) -> str:
    """A channel by its whole name; names of files and of protocols' words are the same anywhere."""
    if channel.key.startswith("headers-"):
        server = column_words(channel).short.replace("- ", "")
        return translate("Matrix", "Headers: {server}").format(server=server)
    return {
        "offer": translate("Matrix", "Policy document (ODRL)"),
        "agents-training": translate("Matrix", "robots.txt: training agents"),
        "agents-inference": translate("Matrix", "robots.txt: input agents"),
        "agents-search": translate("Matrix", "robots.txt: AI search agents"),
        "in-file": translate("Matrix", "Credential in the file"),
        "plus": translate("Matrix", "XMP sidecar: plus:DataMining"),
        "xmp-tdm": translate("Matrix", "XMP sidecar: TDMRep"),
        "tdmai": translate("Matrix", "TDM·AI: preferences"),
    }.get(channel.key, channel.title)


def cell_words(cell: Cell | None) -> str:
    """A cell in a few words; without one the channel does not speak of these works."""
    if cell is None:
        return translate("Matrix", "is not there")
    if cell.outcome is Outcome.SILENT and cell.source is not None:
        return translate("Matrix", "says nothing, and need not")
    return _outcome_words(cell.outcome)


def cell_sentence(channel: Channel, cell: Cell | None, row: Row) -> str:
    """What a reader concludes, and why that is well or not."""
    if cell is None:
        return translate("Matrix", "This channel does not speak of these works.")
    use = _use(cell.use)
    if cell.source is None:
        return translate(
            "Matrix", "A reader learns nothing of {use} here: the protocol has no word for it."
        ).format(use=use)
    said = _said(cell.said).format(channel=_speaker(cell.source), use=use)
    parts = (said, _why(cell, row.policy.of(cell.use)), _remedy(channel, cell))
    return " ".join(part for part in parts if part)


def _speaker(source: Source) -> str:
    """What says it, as the beginning of a sentence."""
    if source.agents:
        return translate("Matrix", "{document}, for {agents},").format(
            document=source.document, agents=_agents(source)
        )
    if source.document == SIDECAR:
        return translate("Matrix", "{word} in the sidecar").format(word=source.word)
    if source.word:
        return translate("Matrix", "{word} in {document}").format(
            word=source.word, document=source.document
        )
    return {
        OFFER: translate("Matrix", "The policy document"),
        CREDENTIAL: translate("Matrix", "The credential in the file"),
        DECLARATION: translate("Matrix", "The TDM·AI declaration"),
    }.get(source.document, source.document)


def _agents(source: Source) -> str:
    names, more = source.shown_agents
    shown = listed_names(names)
    if not more:
        return shown
    text = translate("Matrix", "{names} and %n more", "of crawlers", more)
    return text.format(names=shown)


def _said(permission: Permission | None) -> str:
    return {
        None: translate("Matrix", "{channel} says nothing of {use}."),
        Permission.ALLOWED: translate("Matrix", "{channel} says that {use} is allowed."),
        Permission.CONSTRAINED: translate(
            "Matrix", "{channel} says that {use} is allowed only on conditions."
        ),
        Permission.NOT_ALLOWED: translate("Matrix", "{channel} says that {use} is not allowed."),
    }[permission]


def _decided(permission: Permission) -> str:
    return {
        Permission.ALLOWED: translate("Matrix", "You decided that it is allowed."),
        Permission.CONSTRAINED: translate(
            "Matrix", "You decided that it is allowed only on conditions."
        ),
        Permission.NOT_ALLOWED: translate("Matrix", "You decided that it is not allowed."),
    }[permission]


def _why(cell: Cell, decided: Permission) -> str:
    if cell.outcome is Outcome.AGREES:
        return translate("Matrix", "That is what you decided.")
    if cell.outcome is Outcome.SILENT:
        return translate("Matrix", "It is allowed, so nothing needs to be said.")
    # What begins with the label says what the sentence before says.
    reason = "" if cell.reason.startswith(cell.label) else sentence_words(cell.reason)
    return f"{_decided(decided)} {reason}".strip()


def _remedy(channel: Channel, cell: Cell) -> str:
    if channel.in_documents or not cell.outcome.is_fault:
        return ""
    return translate("Matrix", "Protect these works again with the decision that holds here.")


def works_title(row: Row) -> str:
    """`/press/ · signed`."""
    return _BETWEEN_FACTS.join(_heading_words(row.heading))


def row_title(row: Row) -> str:
    """`/press/ · signed · 12 works · AI on request`."""
    count = works(row.works) if row.works else translate("Matrix", "no works yet")
    return _BETWEEN_FACTS.join((works_title(row), count, policy_title(row.policy)))


def _heading_words(heading: Heading) -> Iterator[str]:
    """Which works they are, fact by fact."""
    yield heading.part or translate("Matrix", "Your works there")
    if heading.is_own:
        yield translate("Matrix", "decided by themselves", "of works")
    if heading.differs:
        yield translate("Matrix", "signed with another decision", "of works")
    elif heading.is_signed:
        yield translate("Matrix", "signed", "of works")
    if heading.patterns:
        paths = listed_names(heading.patterns)
        yield translate("Matrix", "paths like {paths}").format(paths=paths)
    if heading.example:
        yield translate("Matrix", "such as {file}").format(file=heading.example)


class Summary(NamedTuple):
    """One sentence on the whole matrix, and the outcome whose badge stands beside it."""

    outcome: Outcome
    sentence: str


def summary(matrix: Matrix, service: str = "", *, taken: str = "") -> Summary:
    """Whether all channels say what was decided.

    Args:
        matrix: of the place.
        service: its name, if it is one.
        taken: what the service takes out of files, as in `takes … out`.
    """
    fault = _fault(matrix)
    if fault is not None:
        return fault
    if taken:
        sentence = translate(
            "Matrix", "Your files say what you decided, but {service} takes {taken} out of them."
        )
        sentence = sentence.format(service=service, taken=taken)
        return Summary(Outcome.CONTRADICTS, sentence)
    if service:
        return Summary(Outcome.AGREES, translate("Matrix", "Your files say what you decided."))
    return Summary(Outcome.AGREES, translate("Matrix", "All channels say what you decided."))


def _fault(matrix: Matrix) -> Summary | None:
    """The gravest that is to be said of the cells, if anything is."""
    cells = [cell for row in matrix.rows for cell in row.cells if cell.outcome.is_fault]
    chosen = [cell for cell in cells if cell.by_choice]
    others = [cell for cell in cells if not cell.by_choice]
    weaker = [cell for cell in others if cell.outcome is Outcome.WEAKER]
    if weaker:
        text = counted("Matrix", "{n} cell(s) are weaker than your decision.", len(weaker))
        return Summary(Outcome.WEAKER, text)
    if others:
        text = counted("Matrix", "{n} cell(s) are stricter than your decision.", len(others))
        return Summary(Outcome.CONTRADICTS, text)
    if matrix.problems:
        return Summary(Outcome.CONTRADICTS, sentence_words(matrix.problems[0]))
    if chosen:
        text = counted(
            "Matrix",
            "{n} cell(s) are not as decided, because the crawlers were chosen by name.",
            len(chosen),
        )
        return Summary(Outcome.CONTRADICTS, text)
    return None


def _use(use: Use) -> str:
    """A use within a sentence."""
    return {
        Use.GENERATIVE_TRAINING: translate("Matrix", "generative training"),
        Use.OTHER_TRAINING: translate("Matrix", "other AI training"),
        Use.INFERENCE: translate("Matrix", "AI inference"),
        Use.DATA_MINING: translate("Matrix", "data mining"),
        Use.SEARCH: translate("Matrix", "search indexing"),
    }[use]

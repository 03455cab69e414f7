"""The words for a matrix, on the page and in a terminal."""

from __future__ import annotations

from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import Matrix, Row
from countermark.rights.policy import Permission
from countermark.rights.sentences import PERMISSION_TITLES

OUTCOME_TITLES = {
    Outcome.AGREES: "Agrees",
    Outcome.SILENT: "Silent",
    Outcome.COARSER: "Coarser",
    Outcome.CONTRADICTS: "Contradicts",
    Outcome.WEAKER: "Weaker",
}


def works_title(row: Row) -> str:
    """What a row is about: `/press/ (1 204 works)`."""
    if not row.works:
        return f"{row.title} (no works yet)"
    count = f"{row.works:,}".replace(",", "\u2009")
    return f"{row.title} ({count} {'work' if row.works == 1 else 'works'})"


def answer_title(said: Permission | None) -> str:
    """A conclusion in words; a dash for none."""
    return "—" if said is None else PERMISSION_TITLES[said]


def summary(matrix: Matrix) -> str:
    """What the matrix comes to, in a sentence."""
    cells = [cell for row in matrix.rows for cell in row.cells]
    said = sum(cell.outcome is not Outcome.SILENT for cell in cells)
    wrong = sum(cell.outcome.is_fault for cell in cells)
    if not matrix.faults:
        return f"No contradiction: {said} statements were read back, none is weaker than decided."
    return f"{wrong} of {said} statements are weaker than what was decided, or contradict it."

"""Draws curves with characters, for a terminal and for a text file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_WIDTH, _HEIGHT = 64, 12
_MARKS = "●○×+"


def draw(curves: Mapping[str, Sequence[float]], unit: str) -> str:
    """Curves over the same steps, from 0 up to their maximum.

    Args:
        curves: by name; all of the same length, at most four.
        unit: of the values.
    """
    most = max((max(values, default=0.0) for values in curves.values()), default=0.0) or 1.0
    canvas = [[" "] * _WIDTH for _ in range(_HEIGHT)]
    for mark, values in zip(_MARKS, curves.values(), strict=False):
        for column in range(_WIDTH if values else 0):
            value = values[column * len(values) // _WIDTH]
            canvas[_HEIGHT - 1 - round(value / most * (_HEIGHT - 1))][column] = mark
    labels = [f"{most:.0f} {unit}", *[""] * (_HEIGHT - 2), "0"]
    lines = [f"{label:>10} │{''.join(row)}" for label, row in zip(labels, canvas, strict=True)]
    names = "  ".join(f"{mark} {name}" for mark, name in zip(_MARKS, curves, strict=False))
    return "\n".join([*lines, f"{'':>10} └{'─' * _WIDTH}", f"{'':>12}{names}"])

"""Paths as the database takes them apart."""

from __future__ import annotations

from sqlalchemy import ColumnElement, String, func


def folder_of(path: ColumnElement[str]) -> ColumnElement[str]:
    """The folder that a file lies in: what comes before the last separator, of either kind."""
    plain = func.replace(path, "\\", "/")
    cut = func.rtrim(plain, func.replace(plain, "/", ""))
    return func.substr(path, 1, func.length(cut) - 1, type_=String())

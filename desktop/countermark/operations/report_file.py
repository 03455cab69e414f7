"""Writes what came of each file of a batch into a file, for spreadsheets and for programs."""

from __future__ import annotations

import csv
import json
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self, TextIO

from countermark.base.atomic import publish_new, staged, sync_file
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.operations.results import ItemResult

_COLUMNS = ("path", "status", "output", "reason", "work")


class _Form(Protocol):
    """How results are written: what comes before them, each of them, what comes after."""

    encoding: str

    def begin(self, out: TextIO) -> None: ...

    def add(self, out: TextIO, values: dict[str, Any]) -> None: ...

    def end(self, out: TextIO, counts: Counter[str]) -> None: ...


class _Csv:
    encoding = "utf-8-sig"  # spreadsheets take UTF-8 for what it is only if it begins so

    def begin(self, out: TextIO) -> None:
        csv.DictWriter(out, _COLUMNS).writeheader()

    def add(self, out: TextIO, values: dict[str, Any]) -> None:
        csv.DictWriter(out, _COLUMNS).writerow(values)

    def end(self, out: TextIO, counts: Counter[str]) -> None:
        """A table has no place for sums."""


class _Json:
    encoding = "utf-8"

    def __init__(self) -> None:
        self._separator = "\n"

    def begin(self, out: TextIO) -> None:
        out.write('{"items": [')

    def add(self, out: TextIO, values: dict[str, Any]) -> None:
        out.write(self._separator + json.dumps(values))
        self._separator = ",\n"

    def end(self, out: TextIO, counts: Counter[str]) -> None:
        out.write(f'\n],\n"counts": {json.dumps(dict(counts))}}}\n')


_FORMS: dict[str, type[_Form]] = {".csv": _Csv, ".json": _Json}


class ReportFile:
    """A report in the making: a context, at whose end it gets its name, whatever ended the batch.

    Results are written as they come, so that a million take no memory.
    """

    def __init__(self, path: Path) -> None:
        """Begin a report.

        Args:
            path: ends in .csv or .json; an existing file is not replaced.

        Raises:
            UserError: the name says no form, or is taken.
            EnvironmentFault: it cannot be written.
        """
        if path.suffix.lower() not in _FORMS:
            raise UserError(f"What form should the report have? {path}", "Name it .csv or .json.")
        if path.exists():
            raise UserError(f"There is a file of this name already: {path}", "Choose another.")
        self._path = path
        self._form = _FORMS[path.suffix.lower()]()
        self._counts: Counter[str] = Counter()
        self._stack = ExitStack()
        try:
            self._staged = self._stack.enter_context(staged(path))
            self._out = self._stack.enter_context(
                self._staged.open("x", encoding=self._form.encoding, newline="", errors="replace")
            )
            self._form.begin(self._out)
        except OSError as error:
            self._stack.close()
            raise EnvironmentFault(plain_os_error(error, path), "Choose another place.") from error

    def __enter__(self) -> Self:
        return self

    def add(self, result: ItemResult) -> None:
        """Write one result.

        Raises:
            EnvironmentFault: the disk refuses.
        """
        self._counts[result.status.value] += 1
        values = {
            "path": str(result.path),
            "status": result.status.value,
            "output": None if result.output is None else str(result.output),
            "reason": result.reason,
            "work": result.work_id,
        }
        try:
            self._form.add(self._out, values)
        except OSError as error:
            raise EnvironmentFault(plain_os_error(error, self._path)) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._stack:
            try:
                self._form.end(self._out, self._counts)
                self._out.close()
                sync_file(self._staged)
                publish_new(self._staged, self._path)
            except OSError as refused:
                raise EnvironmentFault(
                    f"The report was not written. {plain_os_error(refused, self._path)}.",
                    "What was done stays done.",
                ) from refused

"""Tables as CSV, with the delimiter and the decimal sign that a spreadsheet expects."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from explorer.export.delimited import POINTS, Delimited, harmless
from explorer.export.network.places import place_rows
from explorer.export.network.segments import COLUMNS, Cell, rows
from explorer.model.corridor import Corridor


def segments_csv(corridor: Corridor, form: Delimited = POINTS) -> str:
    """Return a table with one row for each piece of evidence of each segment's figures."""
    return _table(COLUMNS, rows(corridor), form)


def places_csv(corridor: Corridor, form: Delimited = POINTS) -> str:
    """Return a table with one row for each place."""
    return _table(*place_rows(corridor), form)


def _table(columns: Iterable[str], content: Iterable[Iterable[Cell]], form: Delimited) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=form.delimiter, lineterminator="\r\n")  # RFC 4180
    writer.writerow(harmless(name) for name in columns)
    for row in content:
        writer.writerow([_told(cell, form) for cell in row])
    return buffer.getvalue()


def _told(cell: Cell, form: Delimited) -> str:
    if isinstance(cell, bool) or cell is None:
        return "" if cell is None else str(cell).lower()
    if isinstance(cell, int | float):
        return f"{cell!r}".removesuffix(".0").replace(".", form.decimal)
    return harmless(cell)

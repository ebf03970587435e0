"""The same tables as a workbook for spreadsheets (XLSX), by openpyxl (MIT)."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from explorer.export.network.places import place_rows
from explorer.export.network.segments import COLUMNS, Cell, attribution, rows
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDEST, _NARROWEST = 60, 8
_LOOKED_AT = 200  # rows, to tell how wide a column is
_MAX_CELL = 32_767  # characters that a cell of a workbook holds


def workbook(corridor: Corridor) -> bytes:
    """Return places, the segments' figures with their evidence, and whom they come from."""
    import openpyxl  # noqa: PLC0415 - only for such a file

    book = openpyxl.Workbook()
    first: Any = book.active
    first.title = "Places"
    columns, places = place_rows(corridor)
    _fill(first, columns, places)
    _fill(book.create_sheet("Lines"), COLUMNS, list(rows(corridor)))
    title = in_language(corridor.titles, SOURCE)
    about: list[tuple[Cell, ...]] = [
        ("corridor", corridor.id),
        ("title", title),
        ("attribution", attribution(corridor)),
    ]
    _fill(book.create_sheet("About"), ("what", "text"), about)
    book.properties.title = _text(title)
    book.properties.creator = "Corridor Explorer"
    return _saved(book)


def _saved(book: Workbook) -> bytes:
    """Return the file of a workbook; openpyxl by itself puts each sheet into a file of its own."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing  # noqa: PLC0415 - likewise
    from openpyxl.worksheet._writer import WorksheetWriter  # noqa: PLC0415 - likewise
    from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415 - likewise

    class InMemory(ExcelWriter):
        # openpyxl's own method, but for the file that it asks the system for.
        def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401 - any of its sheets
            made: Any = self
            out = io.BytesIO()
            writer: Any = WorksheetWriter(ws, out)
            ws._drawing = SpreadsheetDrawing()  # noqa: SLF001 - as it does
            writer.write()
            ws._rels = writer._rels  # noqa: SLF001 - as it does
            made._archive.writestr(ws.path[1:], out.getvalue())  # noqa: SLF001 - as it does
            made.manifest.append(ws)

    into = io.BytesIO()
    InMemory(book, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED)).save()
    return into.getvalue()


def _fill(sheet: Worksheet, columns: Sequence[str], content: Sequence[Iterable[Cell]]) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415 - only for such a file
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - likewise

    widths = [len(name) for name in columns]
    for number, row in enumerate([columns, *content], 1):
        for column, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell: Any = sheet.cell(number, column)
            if isinstance(value, str):
                cell.value = _text(value)
                cell.data_type = "s"  # else what begins with = would be a formula
                cell.quotePrefix = value.startswith("=")
            else:
                cell.value = value
            if number == 1:
                cell.font = Font(bold=True)
            if number <= _LOOKED_AT:
                widths[column - 1] = max(widths[column - 1], len(str(value)))
    for column, width in enumerate(widths, 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = min(max(width + 2, _NARROWEST), _WIDEST)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _text(value: str) -> str:
    return _NO_XML.sub(" ", value)[:_MAX_CELL]

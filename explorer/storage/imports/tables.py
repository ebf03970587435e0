"""Tables of places: CSV with any delimiter, decimal sign and encoding, and XLSX by openpyxl (MIT).

The first row names the columns.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.storage.imports.flat import ORDER, feature_of, first_text, roles_of
from explorer.storage.imports.parsing import check_entries, refuse, text_and_encoding, text_of
from explorer.storage.imports.places import read_features
from explorer.storage.imports.result import Found, Json, UnknownColumnsError

_DELIMITERS = ",;\t|"
_LOOKED_AT = 30  # lines, to tell the delimiter
_BOOK = "xl/workbook.xml"
_MOST_SHEETS = 500  # a small file may name one and the same thousands of times
MAX_ROWS, MAX_COLUMNS = 200_000, 200
_MAX_UNPACKED = 200_000_000
_MAX_PARTS = 2_000
_HEAD_BYTES = 4_096
_MAX_CELL = 100_000
_PEEKED_AT = 100  # rows, to tell what a column holds
_HARMLESS = ("'=", "'+", "'-", "'@", "'\t", "'\r")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
Row = list[object]


def read_csv(
    path: Path, content: bytes, found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    """Read places from delimited text. Raises ``PackError`` where no column holds them."""
    text, encoding = text_and_encoding(path, content, "CSV")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        delimiter, text = first.strip()[-1], rest  # what Excel writes for itself
    else:
        delimiter = _delimiter(text)
    found.form = {"encoding": encoding, "delimiter": delimiter}
    csv.field_size_limit(_MAX_CELL * 10)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        _read(path, map(_unquoted, reader), found, corridor, said)
    except csv.Error as error:
        refuse(path, "unreadable_file", str(error), "CSV")


def _unquoted(row: list[str]) -> Row:
    """Return cells without the sign that keeps a spreadsheet from taking them for formulas."""
    return [cell[1:] if cell.startswith(_HARMLESS) else cell for cell in row]


def _delimiter(text: str) -> str:
    """Return the sign that parts most rows into the same number of columns, two at least."""
    lines = "\n".join(text.split("\n")[:_LOOKED_AT])
    best = (",", 0.0)
    for sign in _DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(lines), delimiter=sign) if row]
        except csv.Error:
            continue
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        score = count / len(widths) * min(width, 10) if width > 1 else 0.0
        if score > best[1]:
            best = (sign, score)
    return best[0]


def read_xlsx(
    path: Path, content: bytes, found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    """Read places from the sheet that tells most of them. Raises ``PackError``."""
    import openpyxl  # noqa: PLC0415 - only for such a file

    broken = (
        *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, TypeError, KeyError),
        *(IndexError, AttributeError, SyntaxError, NotImplementedError, RuntimeError),
    )
    try:
        _check_archive(path, content)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = [
            (sheet.title, *rows)
            for sheet in book.worksheets
            if (rows := _filled(sheet)) is not None
        ]
        # A workbook may hold other tables before the one with the places.
        best = max(range(len(sheets)), key=lambda n: (_roles_in(sheets[n][1], said), -n), default=0)
        if sheets:
            name, first, rest = sheets[best]
            found.form = {"sheet": name}
            _read(path, _after(first, rest), found, corridor, said)
            return
    except broken as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], "XLSX")
    refuse(path, "unreadable_file", "empty", "XLSX")


def _filled(sheet: Any) -> tuple[Row, Iterator[Row]] | None:  # noqa: ANN401 - openpyxl's own
    """Return the first row that holds anything, and those after it."""
    sheet.reset_dimensions()
    # openpyxl fills a row up to its last cell with empty ones, given limits up to those.
    sheet._get_row = partial(_near_cells, sheet._get_row)  # noqa: SLF001 - nothing else comes before
    rows = islice(sheet.iter_rows(values_only=True), MAX_ROWS + 2)
    filled = ([_cell(v) for v in row[:MAX_COLUMNS]] for row in rows)
    first = next((row for row in filled if any(v not in (None, "") for v in row)), None)
    return None if first is None else (first, filled)


def _near_cells(fill: Callable[..., Row], cells: list[Json], *limits: Any) -> Row:
    """Let a row be filled of what stands in the columns that are read, however far others are."""
    return fill([cell for cell in cells if int(cell["column"]) <= MAX_COLUMNS], *limits)


def _roles_in(head: Row, said: Mapping[str, str]) -> int:
    """Return how much a head tells of places: nothing where it has no column of names."""
    roles = set(roles_of(_head(head), said).values())
    return len(roles & {"title", "lon", "lat", "position", "wkt"}) if "title" in roles else 0


def _after(first: Row, rest: Iterable[Row]) -> Iterator[Row]:
    yield first
    yield from rest


def _cell(value: object) -> object:
    if isinstance(value, bool) or value is None or isinstance(value, int | float | str):
        return value
    isoformat = getattr(value, "isoformat", None)
    text = str(isoformat() if callable(isoformat) else value)
    return text.removesuffix("T00:00:00")


def _check_archive(path: Path, content: bytes) -> None:
    """Refuse a workbook that unpacks to more than any table holds, or brings entities along."""
    check_entries(path, content, _MAX_PARTS)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        size = sum(part.file_size for part in parts)
        if size > _MAX_UNPACKED:
            refuse(path, "too_large", f"{size / 1e6:.0f} MB", f"{_MAX_UNPACKED / 1e6:.0f} MB")
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as stream:
                    head = stream.read(_HEAD_BYTES)
                if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                    refuse(path, "unreadable_file", "DOCTYPE", "XLSX")
                if part.filename == _BOOK and (sheets := _sheets_in(archive)) > _MOST_SHEETS:
                    refuse(path, "too_large", f"{sheets} sheets", f"{_MOST_SHEETS} sheets")


def _sheets_in(archive: zipfile.ZipFile) -> int:
    return archive.read(_BOOK).count(b"sheet ")


def _head(row: Row) -> list[str]:
    return [text_of(name) or f"column {n}" for n, name in enumerate(row, 1)]


def _decimal(rows: Iterable[Row], head: list[str], roles: Mapping[str, str]) -> str:
    """Return the sign that stands within the degrees of a table."""
    columns = [n for n, name in enumerate(head) if roles.get(name) in {"lon", "lat"}]
    cells = [text_of(row[n]) for row in rows for n in columns if n < len(row)]
    commas = sum(bool(_DECIMAL_COMMA.fullmatch(cell)) for cell in cells)
    return "," if commas * 2 > len(cells) else "."


def _word(value: object) -> object:
    """Return a cell, and nothing for a number: those of a text file are texts too."""
    return value if isinstance(value, str) and value.strip("+-.,0123456789 ") else None


def _says_where(roles: Mapping[str, str]) -> bool:
    given = set(roles.values())
    return {"lon", "lat"} <= given or bool({"wkt", "position"} & given)


def _read(
    path: Path, rows: Iterator[Row], found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    head = _head(next(rows, []))
    roles = roles_of(head, said)
    peeked = list(islice(rows, _PEEKED_AT))
    found.fields, found.columns = tuple(head), roles
    if "delimiter" in found.form:
        found.form["decimal"] = _decimal(peeked, head, roles)
    for role, name in said.items():
        if (
            name
            and roles.get(name) != role
            and name.casefold() not in {n.casefold() for n in roles}
        ):
            refuse(path, "not_a_choice", f"--column {role}={name}", ", ".join(head)[:200])
    if "title" not in roles.values() and "title" not in said and _says_where(roles):
        free = [name for name in head if name not in roles]
        named = [dict(zip(head, map(_word, row), strict=False)) for row in peeked]
        roles.update(first_text(free, named))
    if "title" not in roles.values():
        told = ", ".join(f"{role}=…" for role in ORDER)
        shown = ", ".join(head)[:200] or "nothing"
        fault = Fault(path.name, "", "", "not_a_choice", shown, f"--column {told}")
        raise UnknownColumnsError(fault, found)

    def features() -> Iterator[object]:
        for number, row in enumerate(chain(peeked, rows), 2):
            if number > MAX_ROWS:
                found.leave_out(f"row {number}", "", "too_large", number, f"{MAX_ROWS} rows")
                return
            named = {
                name: (v[:_MAX_CELL] if isinstance(v, str) else v)
                for name, v in zip(head, row, strict=False)
                if v not in (None, "")
            }
            if named:
                yield feature_of(named, roles)

    read_features(features(), found, corridor, "row", 2)

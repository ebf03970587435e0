"""Tables of places: CSV with any delimiter, decimal sign and encoding, and XLSX by openpyxl (MIT).

The first row names the columns.
"""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import cast

from explorer.model.corridor import Corridor
from explorer.storage.imports.flat import ORDER, feature_of, roles_of
from explorer.storage.imports.parsing import refuse, text_in, text_of
from explorer.storage.imports.places import read_features
from explorer.storage.imports.result import Found

_DELIMITERS = ",;\t|"
_LOOKED_AT = 30  # lines, to tell the delimiter
MAX_ROWS, MAX_COLUMNS = 200_000, 200
_MAX_UNPACKED = 200_000_000
_MAX_PARTS = 2_000
_HEAD_BYTES = 4_096
_MAX_CELL = 100_000
Row = list[object]


def read_csv(
    path: Path, content: bytes, found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    """Read places from delimited text. Raises ``PackError`` where no column holds them."""
    text = text_in(path, content, "CSV")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        delimiter, text = first.strip()[-1], rest  # what Excel writes for itself
    else:
        delimiter = _delimiter(text)
    csv.field_size_limit(_MAX_CELL * 10)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        _read(path, cast("Iterator[Row]", reader), found, corridor, said)
    except csv.Error as error:
        refuse(path, "unreadable_file", str(error), "CSV")


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
    """Read places from the first sheet that holds anything. Raises ``PackError``."""
    import openpyxl  # noqa: PLC0415 - only for such a file

    broken = (
        *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, TypeError, KeyError),
        *(IndexError, AttributeError, SyntaxError, NotImplementedError, RuntimeError),
    )
    try:
        _check_archive(path, content)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            # Given limits, openpyxl would fill up to them with empty cells.
            rows = islice(sheet.iter_rows(values_only=True), MAX_ROWS + 2)
            filled = ([_cell(v) for v in row[:MAX_COLUMNS]] for row in rows)
            first = next((row for row in filled if any(v not in (None, "") for v in row)), None)
            if first is not None:
                _read(path, _after(first, filled), found, corridor, said)
                return
    except broken as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], "XLSX")
    refuse(path, "unreadable_file", "empty", "XLSX")


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
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        size = sum(part.file_size for part in parts)
        if len(parts) > _MAX_PARTS or size > _MAX_UNPACKED:
            refuse(path, "too_large", f"{size / 1e6:.0f} MB", f"{_MAX_UNPACKED / 1e6:.0f} MB")
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as stream:
                    head = stream.read(_HEAD_BYTES)
                if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                    refuse(path, "unreadable_file", "DOCTYPE", "XLSX")


def _read(
    path: Path, rows: Iterator[Row], found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    head = [text_of(name) or f"column {n}" for n, name in enumerate(next(rows, []), 1)]
    roles = roles_of(head, said)
    for role, name in said.items():
        if roles.get(name) != role and name.casefold() not in {n.casefold() for n in roles}:
            refuse(path, "not_a_choice", f"--column {role}={name}", ", ".join(head)[:200])
    if "title" not in roles.values():
        told = ", ".join(f"{role}=…" for role in ORDER)
        refuse(path, "not_a_choice", ", ".join(head)[:200] or "nothing", f"--column {told}")
    found.columns = roles

    def features() -> Iterator[object]:
        for number, row in enumerate(rows, 2):
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

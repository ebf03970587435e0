"""The characters of a PDF as they were typed, so that a search finds them and a copy holds them.

Qt writes for a glyph that serves two characters whichever comes first in Unicode, so that a
Chinese name may be copied with radicals of another block, and a blank as a tab; a search for the
name as it is typed then finds nothing. No text of the program holds such a radical, so wherever
one was written, the ideograph with the same glyph was meant.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QRawFont, QTextLayout

from explorer.cartography.labels.fonts import map_font
from explorer.storage.extraction.quiet_imports import quiet_imports

if TYPE_CHECKING:  # slow, and needed for PDFs only
    from pypdf import PdfWriter
    from pypdf.generic import StreamObject

_RADICALS = frozenset((*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00)))
_IDEOGRAPHS = (*range(0x4E00, 0xA000), *range(0x3400, 0x4DC0))
_TARGETS = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")


def searchable(content: bytes) -> bytes:
    """Return a PDF that Qt has written, its text as it was typed."""
    with quiet_imports():
        from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    set_right(writer)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    """Return the bytes of a PDF with the number of the format that Qt writes."""
    writer.pdf_header = "%PDF-1.4"
    into = io.BytesIO()
    writer.write(into)
    return into.getvalue()


def set_right(writer: PdfWriter) -> None:
    """Set every font's table of characters right."""
    tables = list(_tables(writer))
    codes = {int(code, 16) for table in tables for code in _codes(table.get_data())}
    alike = {ord("\t"): ord(" "), **ideographs(codes)}
    for table in tables:
        table.set_data(as_typed(table.get_data(), alike))


def _tables(writer: PdfWriter) -> Iterator[StreamObject]:
    """Return each font's table of the characters that its glyphs stand for, once."""
    from pypdf.generic import DictionaryObject, StreamObject  # noqa: PLC0415

    seen: set[int] = set()
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"].get_object())
        fonts = cast("DictionaryObject", resources.get("/Font", DictionaryObject()).get_object())
        for font in fonts.values():
            table = cast("DictionaryObject", font.get_object()).get("/ToUnicode")
            table = None if table is None else table.get_object()
            if isinstance(table, StreamObject) and id(table) not in seen:
                seen.add(id(table))
                yield table


def _codes(mapping: bytes) -> Iterator[bytes]:
    # Only what is mapped to stands in square brackets, before it the glyphs' own numbers.
    for targets in _TARGETS.findall(mapping):
        yield from _CODE.findall(targets)


def as_typed(mapping: bytes, alike: Mapping[int, int]) -> bytes:
    """Return a font's table of characters with those that were meant."""

    def typed(match: re.Match[bytes]) -> bytes:
        code = int(match[1], 16)
        return b"<%04X>" % alike[code] if code in alike else match[0]

    return _TARGETS.sub(lambda targets: _CODE.sub(typed, targets[0]), mapping)


def ideographs(codes: Iterable[int]) -> dict[int, int]:
    """Return for each radical among some characters the ideograph that looks like it.

    Unicode names most of them; of the rest, the fonts that the characters are drawn in know which
    have one glyph.
    """
    used = set(codes)
    found: dict[int, int] = {}
    for code in sorted(used & _RADICALS):
        same = unicodedata.normalize("NFKC", chr(code))
        if len(same) == 1 and same != chr(code):
            found[code] = ord(same)
    rest = (used & _RADICALS) - found.keys()
    if rest:
        for font in _fonts("".join(map(chr, sorted(used)))):
            found |= _same_glyph(font, rest - found.keys())
    return found


def _fonts(text: str) -> list[QRawFont]:
    """Return the fonts that a text is drawn in."""
    layout = QTextLayout(text, map_font(13, bold=False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont() for run in layout.glyphRuns()]


def _same_glyph(font: QRawFont, radicals: Iterable[int]) -> dict[int, int]:
    wanted = {g: code for code in radicals if (g := _glyph(font, code))}
    if not wanted:
        return {}
    found: dict[int, int] = {}
    for code in _IDEOGRAPHS:
        glyph = _glyph(font, code)
        if glyph in wanted:
            found.setdefault(wanted[glyph], code)
    return found


def _glyph(font: QRawFont, code: int) -> int:
    """Return the number of a character's glyph, 0 where a font has none."""
    glyphs = font.glyphIndexesForString(chr(code))
    return glyphs[0] if len(glyphs) == 1 else 0

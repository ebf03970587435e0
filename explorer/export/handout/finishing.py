"""What Qt leaves out of a PDF: its language, a table of contents, and the right characters.

Qt writes for a glyph that serves two characters whichever it meets first, so that a Chinese name
may be copied with radicals of another block; a search for the name as it is typed then finds
nothing. Those characters are set right here.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtGui import QTextLayout

from explorer.cartography.labels.fonts import map_font

# Radicals that look like the ideographs that they are made from.
_RADICALS = (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))
_TARGETS = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")


def finished(
    content: bytes,
    language: str,
    parts: Sequence[tuple[str, int]],
    alike: Mapping[int, int],
) -> bytes:
    """Return a PDF with its language, its parts as an outline, and text that can be found.

    ``parts`` are names with the number of a page, the first being 0. ``alike`` are characters that
    were meant, by those that Qt may have written for them.
    """
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415 - slow, and needed for hand-outs only
    from pypdf.generic import (  # noqa: PLC0415
        DictionaryObject,
        NameObject,
        StreamObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    writer.create_viewer_preferences().display_doctitle = True
    for title, page in parts:
        writer.add_outline_item(title=title, page_number=page)
    seen: set[int] = set()
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"].get_object())
        fonts = cast("DictionaryObject", resources.get("/Font", DictionaryObject()).get_object())
        for font in fonts.values():
            stream = cast("DictionaryObject", font.get_object()).get("/ToUnicode")
            stream = None if stream is None else stream.get_object()
            if isinstance(stream, StreamObject) and id(stream) not in seen:
                seen.add(id(stream))
                stream.set_data(as_typed(stream.get_data(), alike))
    writer.pdf_header = "%PDF-1.4"  # as Qt wrote it
    into = io.BytesIO()
    writer.write(into)
    return into.getvalue()


def as_typed(mapping: bytes, alike: Mapping[int, int]) -> bytes:
    """Return a font's table of characters with those that were meant."""

    def typed(match: re.Match[bytes]) -> bytes:
        code = int(match[1], 16)
        return b"<%04X>" % alike[code] if code in alike else match[0]

    # Only what is mapped to stands in square brackets, before it the glyphs' own numbers.
    return _TARGETS.sub(lambda targets: _CODE.sub(typed, targets[0]), mapping)


def lookalikes(text: str) -> dict[int, int]:
    """Return the radicals that have the same glyph as a character of a text, by their codes.

    A tab has that of a blank.
    """
    layout = QTextLayout("".join(dict.fromkeys(text)), map_font(13, bold=False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    found = {ord("\t"): ord(" ")}
    for run in layout.glyphRuns():
        font = run.rawFont()
        meant = {
            glyphs[0]: ord(sign)
            for sign in dict.fromkeys(text)
            if len(glyphs := font.glyphIndexesForString(sign)) == 1 and glyphs[0]
        }
        for code in _RADICALS:
            glyphs = font.glyphIndexesForString(chr(code))
            if len(glyphs) == 1 and glyphs[0] in meant and meant[glyphs[0]] != code:
                found[code] = meant[glyphs[0]]
    return found

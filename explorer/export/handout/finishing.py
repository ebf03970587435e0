"""What Qt leaves out of a PDF: its language, a table of contents, and the right characters."""

from __future__ import annotations

import io
from collections.abc import Sequence

from explorer.export.pdf_text import set_right, written
from explorer.storage.extraction.quiet_imports import quiet_imports


def finished(content: bytes, language: str, parts: Sequence[tuple[str, int]]) -> bytes:
    """Return a PDF with its language, its parts as an outline, and text that can be found.

    ``parts`` are names with the number of a page, the first being 0.
    """
    with quiet_imports():  # slow, and needed for hand-outs only
        from pypdf import PdfReader, PdfWriter  # noqa: PLC0415
        from pypdf.generic import NameObject, TextStringObject  # noqa: PLC0415

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    writer.create_viewer_preferences().display_doctitle = True
    for title, page in parts:
        writer.add_outline_item(title=title, page_number=page)
    set_right(writer)
    return written(writer)

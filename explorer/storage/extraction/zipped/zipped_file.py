"""Files that are a ZIP of parts: Word (DOCX), OpenDocument (ODT) and EPUB, told by their parts.

What would make a small file large is refused: many parts, or all of them together larger than an
article's can be.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.zipped.archive_parts import Parts
from explorer.storage.reading import most_entries_of

MAX_PARTS = 10_000

_TABLES = ("xl/workbook.xml", "ppt/presentation.xml")
_OPEN_TABLES = ("spreadsheet", "presentation", "graphics", "chart", "database", "formula")


def zipped_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of a DOCX, ODT or EPUB, a line a paragraph. Raises ``NotReadable``.

    Its reason is damaged, locked, sealed, unsafe, or what else the archive is.
    """
    if most_entries_of(content) > MAX_PARTS:
        raise NotReadable("unsafe")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = Parts(archive, progress)
            return _reader(parts)(parts, progress)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise NotReadable("damaged") from error
    except (NotImplementedError, RuntimeError) as error:  # packed in a way Python knows nothing of
        raise NotReadable("damaged") from error


def _reader(parts: Parts) -> Callable[[Parts, Progress | None], str]:
    """Return what reads an archive of these parts. Raises ``NotReadable`` where nothing does."""
    if "word/document.xml" in parts.names:
        from explorer.storage.extraction.zipped.word_file import word_text  # noqa: PLC0415

        return word_text
    if "META-INF/container.xml" in parts.names:
        from explorer.storage.extraction.zipped.epub_file import epub_text  # noqa: PLC0415

        return epub_text
    if "content.xml" in parts.names:
        kind = (
            parts.content("mimetype", 200).decode("ascii", "replace")
            if "mimetype" in parts.names
            else ""
        )
        if any(word in kind for word in _OPEN_TABLES):
            raise NotReadable("table")
        from explorer.storage.extraction.zipped.open_document import open_document_text  # noqa: PLC0415

        return open_document_text
    if any(name in parts.names for name in _TABLES):
        raise NotReadable("table")
    if {"corridor.toml", "manifest.json"} & parts.names:
        raise NotReadable("corridor")
    raise NotReadable("archive")

"""Files that are a ZIP of parts: Word (DOCX), OpenDocument (ODT) and EPUB, told by their parts.

Parts are unpacked piece by piece and never into files; what would make a small file large is
refused: many parts, a part or all of them together larger than an article's can be.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator

from explorer.storage.extraction import NotReadable, Progress

MAX_XML_BYTES = 100_000_000
MAX_PARTS = 10_000

_CHUNK_BYTES = 1 << 16
_ENCRYPTED = 0x1
_PART_RECORD = b"PK\x01\x02"
_TABLES = ("xl/workbook.xml", "ppt/presentation.xml")
_OPEN_TEXTS = ("application/vnd.oasis.opendocument.text",)
_OPEN_TABLES = ("spreadsheet", "presentation", "graphics", "chart", "database", "formula")


class Parts:
    """The parts of an open archive; all reading counts towards one limit."""

    def __init__(self, archive: zipfile.ZipFile, progress: Progress | None) -> None:
        self._archive = archive
        self._progress = progress
        self._bytes = 0
        self.names = frozenset(archive.namelist())

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece. Raises ``NotReadable`` (locked, unsafe, damaged)."""
        try:
            part = self._archive.getinfo(name)
        except KeyError:
            raise NotReadable("damaged") from None
        if part.flag_bits & _ENCRYPTED:
            raise NotReadable("locked")
        read = 0
        with self._archive.open(part) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                read += len(chunk)
                self._bytes += len(chunk)
                if self._bytes > MAX_XML_BYTES:
                    raise NotReadable("unsafe")
                if self._progress is not None:
                    self._progress(min(1.0, read / max(1, part.file_size)))
                yield chunk

    def content(self, name: str, limit: int) -> bytes:
        """Return a part of at most ``limit`` bytes. Raises ``NotReadable`` as ``chunks`` does."""
        content = b""
        for chunk in self.chunks(name):
            content += chunk
            if len(content) > limit:
                raise NotReadable("unsafe")
        return content


def zipped_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of a DOCX, ODT or EPUB, a line a paragraph. Raises ``NotReadable``.

    Its reason is damaged, locked, sealed, unsafe, or what else the archive is.
    """
    if content.count(_PART_RECORD) > MAX_PARTS:
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
        from explorer.storage.extraction.word_file import word_text  # noqa: PLC0415

        return word_text
    if "META-INF/container.xml" in parts.names:
        from explorer.storage.extraction.epub_file import epub_text  # noqa: PLC0415

        return epub_text
    if "content.xml" in parts.names:
        kind = (
            parts.content("mimetype", 200).decode("ascii", "replace")
            if "mimetype" in parts.names
            else ""
        )
        if any(word in kind for word in _OPEN_TABLES):
            raise NotReadable("table")
        from explorer.storage.extraction.open_document import open_document_text  # noqa: PLC0415

        return open_document_text
    if any(name in parts.names for name in _TABLES):
        raise NotReadable("table")
    if {"corridor.toml", "manifest.json"} & parts.names:
        raise NotReadable("corridor")
    raise NotReadable("archive")

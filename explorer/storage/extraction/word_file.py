"""Word files (DOCX): the paragraphs of the main text, in order.

A DOCX is a ZIP of XML parts. Only ``word/document.xml`` is unpacked, piece by piece; what would
make a small file large there is refused: a document type, which entities need, and more XML than
an article can have. Headers, footers, notes, deleted words and pictures are left out.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.parsers import expat

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress

MAX_XML_BYTES = 100_000_000
MAX_PARTS = 10_000

_MAIN_PART = "word/document.xml"
_CHUNK_BYTES = 1 << 18
_ENCRYPTED = 0x1
_PART_RECORD = b"PK\x01\x02"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_SIGNS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
# Deleted and moved-away text is in delText and moveFrom; a Fallback repeats what stands before it.
_LEFT_OUT = {"del", "moveFrom", "instrText", "delText"}


def word_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the paragraphs of a DOCX, a line each. Raises ``NotReadable``.

    Its reason is damaged, locked, unsafe or binary (a ZIP that is no Word file).
    """
    if content.count(_PART_RECORD) > MAX_PARTS:
        raise NotReadable("unsafe")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _main_text(archive, progress)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise NotReadable("damaged") from error
    except NotImplementedError as error:  # a packing method of which Python knows nothing
        raise NotReadable("damaged") from error


def _main_text(archive: zipfile.ZipFile, progress: Progress | None) -> str:
    try:
        part = archive.getinfo(_MAIN_PART)
    except KeyError:
        raise NotReadable("binary") from None
    if part.flag_bits & _ENCRYPTED:
        raise NotReadable("locked")
    reader = _Reader()
    read = 0
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            read += len(chunk)
            if read > MAX_XML_BYTES:
                raise NotReadable("unsafe")
            if progress is not None:
                progress(min(1.0, read / max(1, part.file_size)))
            reader.feed(chunk)
    return reader.close()


class _Reader:
    """Collects the text of paragraphs while the XML streams through."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._chars = 0
        self._in_text = 0
        self._left_out = 0
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        self._parser = parser

    def feed(self, chunk: bytes) -> None:
        try:
            self._parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by position
        except expat.ExpatError as error:
            raise NotReadable("damaged") from error

    def close(self) -> str:
        try:
            self._parser.Parse(b"", True)  # noqa: FBT003 - as above
        except expat.ExpatError as error:
            raise NotReadable("damaged") from error
        return "".join(self._parts)

    @staticmethod
    def _doctype(*_declared: object) -> None:
        raise NotReadable("unsafe")

    @staticmethod
    def _name(full: str) -> str:
        for namespace in (_W, _STRICT_W):
            if full.startswith(namespace):
                return full[len(namespace) :]
        return "del" if full == _FALLBACK else ""

    def _start(self, full: str, _attributes: object) -> None:
        name = self._name(full)
        if name in _LEFT_OUT:
            self._left_out += 1
        elif name == "t":
            self._in_text += 1
        elif name in _SIGNS and not self._left_out:
            self._parts.append(_SIGNS[name])

    def _end(self, full: str) -> None:
        name = self._name(full)
        if name in _LEFT_OUT:
            self._left_out -= 1
        elif name == "t":
            self._in_text -= 1
        elif name == "p" and not self._left_out:
            self._parts.append("\n")

    def _text(self, text: str) -> None:
        if self._in_text and not self._left_out:
            self._chars += len(text)
            if self._chars > MAX_CHARS:
                raise NotReadable("unsafe")
            self._parts.append(text)

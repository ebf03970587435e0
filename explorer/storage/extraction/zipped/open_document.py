"""OpenDocument texts (ODT): the paragraphs and headings of the main text, in order.

Notes, comments, deleted words and the texts of drawings are left out, as in a Word file.
"""

from __future__ import annotations

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.zipped.archive_parts import Parts
from explorer.storage.extraction.zipped.xml_stream import Attributes, TextSink, parse

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_MANIFEST = "META-INF/manifest.xml"
_MAX_MANIFEST_BYTES = 4_000_000
_PARAGRAPHS = frozenset((f"{_TEXT}p", f"{_TEXT}h"))
_LEFT_OUT = frozenset(
    (
        *(f"{_TEXT}{name}" for name in ("note", "tracked-changes", "index-title", "ruby-text")),
        f"{_OFFICE}annotation",
        f"{_OFFICE}forms",
    )
)
_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}soft-page-break": ""}
_SPACES, _MAX_SPACES = f"{_TEXT}s", 200


def open_document_text(parts: Parts, _progress: Progress | None = None) -> str:
    """Return the paragraphs of an ODT, a line each. Raises ``NotReadable``."""
    if _MANIFEST in parts.names and b"encryption-data" in parts.content(
        _MANIFEST, _MAX_MANIFEST_BYTES
    ):
        raise NotReadable("locked")
    reader = _Reader()
    parse(parts.chunks("content.xml"), start=reader.start, end=reader.end, text=reader.text)
    return reader.sink.text()


class _Reader:
    """Collects the text of paragraphs while the XML streams through."""

    def __init__(self) -> None:
        self.sink = TextSink()
        self._paragraphs = 0
        self._left_out = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name in _LEFT_OUT:
            self._left_out += 1
        elif self._left_out:
            return
        elif name in _PARAGRAPHS:
            self._paragraphs += 1
        elif name in _SIGNS:
            self.sink.add(_SIGNS[name])
        elif name == _SPACES:
            count = attributes.get(f"{_TEXT}c", "1")
            self.sink.add(" " * min(_MAX_SPACES, int(count) if count.isdecimal() else 1))

    def end(self, name: str) -> None:
        if name in _LEFT_OUT:
            self._left_out -= 1
        elif name in _PARAGRAPHS and not self._left_out:
            self._paragraphs -= 1
            self.sink.add("\n")

    def text(self, text: str) -> None:
        if self._paragraphs and not self._left_out:
            self.sink.add(text.replace("\n", " "))

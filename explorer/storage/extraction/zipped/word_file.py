"""Word files (DOCX): the paragraphs of the main text, in order.

Only ``word/document.xml`` is unpacked. Headers, footers, notes, deleted words and pictures are left
out.
"""

from __future__ import annotations

from explorer.storage.extraction import Progress
from explorer.storage.extraction.zipped.archive_parts import Parts
from explorer.storage.extraction.zipped.xml_stream import Attributes, TextSink, parse

_MAIN_PART = "word/document.xml"
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


def word_text(parts: Parts, _progress: Progress | None = None) -> str:
    """Return the paragraphs of a DOCX, a line each. Raises ``NotReadable``."""
    reader = _Reader()
    parse(parts.chunks(_MAIN_PART), start=reader.start, end=reader.end, text=reader.text)
    return reader.sink.text()


class _Reader:
    """Collects the text of paragraphs while the XML streams through."""

    def __init__(self) -> None:
        self.sink = TextSink()
        self._in_text = 0
        self._left_out = 0

    @staticmethod
    def _name(full: str) -> str:
        for namespace in (_W, _STRICT_W):
            if full.startswith(namespace):
                return full[len(namespace) :]
        return "del" if full == _FALLBACK else ""

    def start(self, full: str, _attributes: Attributes) -> None:
        name = self._name(full)
        if name in _LEFT_OUT:
            self._left_out += 1
        elif name == "t":
            self._in_text += 1
        elif name in _SIGNS and not self._left_out:
            self.sink.add(_SIGNS[name])

    def end(self, full: str) -> None:
        name = self._name(full)
        if name in _LEFT_OUT:
            self._left_out -= 1
        elif name == "t":
            self._in_text -= 1
        elif name == "p" and not self._left_out:
            self.sink.add("\n")

    def text(self, text: str) -> None:
        if self._in_text and not self._left_out:
            self.sink.add(text)

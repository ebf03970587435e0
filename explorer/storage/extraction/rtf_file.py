"""RTF: the text of the document, a line a paragraph.

Of the hundreds of control words only those count that make text, choose its encoding or open a
group that holds none. Read in one pass, each character once.
"""

from __future__ import annotations

import codecs
import re

from msgspec import Struct
from msgspec.structs import replace

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.zipped.xml_stream import TextSink

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)
_MAX_DEPTH = 1_000
_STEPS_BETWEEN_NEWS = 20_000
_MAX_CODE_UNIT = 0xFFFF
_SIGNS = {
    **dict.fromkeys(("par", "sect", "page", "line", "row", "column", "lbr"), "\n"),
    **dict.fromkeys(("tab", "cell", "nestcell"), "\t"),
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    **dict.fromkeys(("emspace", "enspace", "qmspace"), " "),
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
_SYMBOLS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\n": "\n", b"\r": "\n"}
_ESCAPED = (b"\\", b"{", b"}")
# Groups without text of the document; whatever is marked with \* and not known is one, too.
_SILENT = frozenset(
    (
        *("fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl"),
        *("rsidtbl", "generator", "info", "pict", "object", "objdata", "header", "headerl"),
        *("headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote"),
        *("annotation", "atnid", "atnauthor", "fldinst", "themedata", "colorschememapping"),
        *("latentstyles", "datastore", "xmlnstbl", "pgptbl", "filetbl", "bkmkstart", "bkmkend"),
        *("nonshppict", "pntext", "xe", "tc", "mmathPr"),
    )
)
_STARRED_TEXT = frozenset(("shppict", "ud"))
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_SETS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_STATES = ("deleted", "v")  # struck by a reviewer; hidden


class _Group(Struct, frozen=True):
    """What holds inside a pair of braces."""

    silent: bool = False
    hidden: bool = False
    fonts: bool = False
    font: int = -1
    skip: int = 1  # characters that stand after \u for readers without Unicode


def rtf_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of an RTF document. Raises ``NotReadable`` (unsafe, damaged)."""
    reader = _Reader()
    at, steps = content.index(b"{"), 0
    while at < len(content):
        steps += 1
        if progress is not None and steps % _STEPS_BETWEEN_NEWS == 0:
            progress(at / len(content))
        match = _TOKEN.match(content, at)
        if match is None:  # no byte is left out of the pattern
            raise NotReadable("damaged")
        at = reader.take(match)
    return reader.text()


class _Reader:
    """Takes one token after another."""

    def __init__(self) -> None:
        self._sink = TextSink()
        self._group = _Group()
        self._outer: list[_Group] = []
        self._bytes = bytearray()
        self._encoding = "cp1252"
        self._encodings: dict[int, str] = {}
        self._default_font = -1
        self._left_to_skip = 0
        self._starred = False

    def text(self) -> str:
        self._flush()
        # Characters beyond the first plane are written as two halves.
        joined = self._sink.text().encode("utf-16-le", "surrogatepass")
        return joined.decode("utf-16-le", "replace")

    def take(self, match: re.Match[bytes]) -> int:
        """Take a token and return where the next one begins."""
        word, number, coded, symbol, brace, plain = match.groups()
        if brace:
            self._flush()
            self._brace(brace)
        elif word:
            return self._word(word.decode("ascii"), number, match.end())
        elif symbol:
            self._symbol(symbol)
        elif coded:
            self._add_byte(bytes.fromhex(coded.decode("ascii")))
        elif plain:
            self._add_plain(plain)
        return match.end()

    def _brace(self, brace: bytes) -> None:
        self._left_to_skip = 0
        self._starred = False
        if brace == b"{":
            if len(self._outer) >= _MAX_DEPTH:
                raise NotReadable("unsafe")
            self._outer.append(self._group)
        elif self._outer:
            self._group = self._outer.pop()

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in _ESCAPED:
            self._add_byte(symbol)
        elif symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])

    def _word(self, word: str, number: bytes | None, at: int) -> int:
        value = int(number) if number else None
        starred, self._starred = self._starred, False
        if word == "bin":
            return at + max(0, value or 0)
        if word == "u" and value is not None:
            self._add(chr(value & _MAX_CODE_UNIT))
            self._left_to_skip = self._group.skip
        elif word == "uc" and value is not None:
            self._group = replace(self._group, skip=max(0, min(value, 10)))
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        elif word in _SILENT or (starred and word not in _STARRED_TEXT):
            self._flush()
            self._group = replace(self._group, silent=True, fonts=word == "fonttbl")
        elif word in _STATES:
            self._flush()
            self._group = replace(self._group, hidden=value != 0)
        elif word == "plain":
            self._flush()
            self._group = replace(self._group, hidden=False, font=-1)
        else:
            self._choose_encoding(word, value)
        return at

    def _choose_encoding(self, word: str, value: int | None) -> None:
        if word == "f" and value is not None:
            self._flush()
            self._group = replace(self._group, font=value)
        elif word == "fcharset" and self._group.fonts and value in _CHARSETS:
            self._encodings[self._group.font] = _CHARSETS[value]
        elif word == "deff" and value is not None:
            self._default_font = value
        elif word == "ansicpg" and value:
            name = "utf-8" if value == 65001 else f"cp{value}"  # noqa: PLR2004 - Windows's name
            try:
                self._encoding = codecs.lookup(name).name
            except LookupError:
                return
        elif word in _SETS:
            self._encoding = _SETS[word]

    def _add(self, text: str) -> None:
        self._flush()
        if not (self._group.silent or self._group.hidden):
            self._sink.add(text)

    def _add_byte(self, byte: bytes) -> None:
        if self._left_to_skip:
            self._left_to_skip -= 1
        elif not (self._group.silent or self._group.hidden):
            self._bytes += byte

    def _add_plain(self, plain: bytes) -> None:
        skipped = min(self._left_to_skip, len(plain))
        self._left_to_skip -= skipped
        if not (self._group.silent or self._group.hidden):
            self._bytes += plain[skipped:]

    def _flush(self) -> None:
        """Make text of the bytes so far, in the encoding of their font."""
        if self._bytes:
            font = self._group.font if self._group.font >= 0 else self._default_font
            encoding = self._encodings.get(font, self._encoding)
            self._sink.add(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

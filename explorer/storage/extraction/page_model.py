"""A web page as blocks of text: what a reader sees of it, in order, and in which elements.

Built from the stream of tags without the exact tree of HTML 5. Nothing of a page is run or
fetched: scripts, styles, drawings and frames are passed over, and so is what the page hides.
Beside it the page is written anew, plain and bounded, for the library that tells the article from
the rest: each run of text carries a mark there, by which it is found again in what the library
keeps.
"""

from __future__ import annotations

import re
from html import escape

from msgspec import Struct, field

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress
from explorer.storage.extraction.markup import Tag, markup

MIN_PROSE_CHARS = 60
"""Shorter blocks are captions, menus and bylines: kept inside the article, not counted for it."""
MAX_LINK_SHARE = 0.5
"""A block of which more is links is a menu or a list of teasers."""
MAX_MARKS = 256 * 256
HAN_WEIGHT = 3
"""So many letters say what one Chinese sign says."""

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]")
_MAX_DEPTH = 250  # deeper elements count as parts of the one at this depth
_MAX_ELEMENTS = 150_000
_MAX_VALUE_CHARS = 300
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_NAME = re.compile(r"[a-z][a-z0-9:_-]*")
_BAD_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff\u2800-\u28ff]")
_FIRST_MARK = 0x2800  # Braille patterns: two of them number a run, and no article has them
_MARK = re.compile("([\u2800-\u28ff])([\u2800-\u28ff])")
_VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("param", "source", "track", "wbr"),
    )
)
_UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "svg", "math"),
        *("canvas", "audio", "video", "select", "textarea", "button", "title"),
        *("xmp", "noembed"),
    )
)
_BESIDE = frozenset(("nav", "aside", "footer", "dialog", "menu"))
_BESIDE_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search"))
_BESIDE_NAMES = frozenset(  # what templates call the parts of a page that are not the article
    (
        *("comments", "comment-list", "commentlist", "comments-area", "comment", "disqus_thread"),
        *("respond", "related", "related-posts", "sidebar", "cookie-banner", "newsletter"),
    )
)
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del"),
        *("dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby"),
        *("s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt"),
        *("u", "var", "wbr", "img"),
    )
)
# A browser gives these back to the page where they stand inside a drawing that was never closed.
_BREAK_OUT = frozenset(
    (
        *("blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "hr", "img", "li", "menu", "ol", "p", "pre", "table", "ul"),
        *("article", "main", "section", "nav", "header", "footer", "aside"),
    )
)
_CLOSED_BY = {
    "li": ("p", "li"),
    **dict.fromkeys(("dt", "dd"), ("p", "dt", "dd")),
    **dict.fromkeys(("td", "th"), ("p", "td", "th")),
    "tr": ("p", "td", "th", "tr"),
    **dict.fromkeys(("p", "div", "ul", "ol", "h1", "h2", "h3", "blockquote", "table"), ("p",)),
    **dict.fromkeys(("article", "section", "main", "header", "footer", "aside", "nav"), ("p",)),
}


class Element(Struct):
    """An open or closed element; ``first`` and ``last`` are the numbers of its blocks."""

    name: str
    first: int
    unseen: bool
    beside: bool
    link: bool
    last: int = 0
    children: list[int] = field(default_factory=list[int])
    written: list[int] = field(default_factory=list[int])  # where its tags stand in the copy


class Block(Struct):
    """A run of text between two block-level tags; ``runs`` are the numbers of its parts."""

    parts: list[str] = field(default_factory=list[str])
    runs: list[int] = field(default_factory=list[int])
    link_chars: int = 0
    beside: bool = False

    def text(self) -> str:
        """Return the words as a browser shows them."""
        return " ".join("".join(self.parts).split())


def prose_weight(line: str) -> int:
    """Return how many letters a line is worth as prose; a Chinese sign is worth several."""
    weight = len(line)
    if not line.isascii():
        weight += (HAN_WEIGHT - 1) * len(_HAN.findall(line))
    return weight if weight >= MIN_PROSE_CHARS else 0


class Page:
    """Elements and blocks of a page, in its order."""

    def __init__(self, *, hidden_too: bool = False) -> None:
        """Start empty; ``hidden_too`` also takes what styles hide, until a script shows it."""
        self.elements = [Element("", 0, unseen=False, beside=False, link=False)]
        self.blocks: list[Block] = [Block()]
        self.copy: list[str] = []
        self.run_chars: list[int] = []
        self.hides_something = False
        self._hidden_too = hidden_too
        self._open = [0]
        self._counts: dict[str, int] = {}
        self._too_deep = 0
        self._chars = 0

    def read(self, text: str, progress: Progress | None) -> None:
        """Take a page's markup apart. Raises ``NotReadable`` (unsafe)."""
        for item in markup(text, progress):
            if isinstance(item, str):
                self._add(item)
            elif item.end:
                self._close(item.name)
            else:
                self._begin(item)
        while len(self._open) > 1:
            self._pop()
        self.elements[0].last = len(self.blocks)

    def is_dense(self) -> bool:
        """Tell whether most of the page is in signs that each say as much as several letters."""
        text = "".join(part for block in self.blocks for part in block.parts[:8])
        return 2 * len(_HAN.findall(text)) > len("".join(text.split()))

    def _add(self, text: str) -> None:
        element = self.elements[self._open[-1]]
        if element.unseen:
            return
        self._chars += len(text)
        if self._chars > MAX_CHARS:
            raise NotReadable("unsafe")
        block = self.blocks[-1]
        if not block.parts:
            block.beside = element.beside
        block.parts.append(text)
        chars = len("".join(text.split()))
        mark = ""
        if chars:
            number = len(self.run_chars)
            block.runs.append(number)
            self.run_chars.append(chars)
            if number < MAX_MARKS:
                mark = chr(_FIRST_MARK + number // 256) + chr(_FIRST_MARK + number % 256)
        start = len(text) - len(text.lstrip())
        plain = escape(_BAD_FOR_XML.sub(" ", text[start:]), quote=False)
        self.copy.append(f"{text[:start] and ' '}{mark}{plain}")
        if element.link:
            block.link_chars += chars

    def _break(self) -> None:
        if self.blocks[-1].parts:
            self.blocks.append(Block())

    def _begin(self, tag: Tag) -> None:
        if tag.name in ("head", "html"):  # a second one is ignored, and the first holds no words
            return
        if tag.name not in _INLINE:
            self._break()
        if tag.name in _BREAK_OUT:
            self._leave_drawing()
        is_unseen = self.elements[self._open[-1]].unseen
        if tag.name in _VOID:
            if not is_unseen:
                self.copy.append(_start_tag(tag))
            return
        if tag.closed and (is_unseen or tag.name in ("svg", "math")):
            return
        while self.elements[self._open[-1]].name in _CLOSED_BY.get(tag.name, ()):
            self._pop()
        if len(self._open) >= _MAX_DEPTH:
            self._too_deep += 1
        else:
            self._push(tag)

    def _push(self, tag: Tag) -> None:
        above = self.elements[self._open[-1]]
        number = len(self.elements)
        if number > _MAX_ELEMENTS:
            raise NotReadable("unsafe")
        element = Element(
            tag.name,
            len(self.blocks) - 1,
            unseen=above.unseen or self._is_unseen(tag),
            beside=above.beside or _is_beside(tag),
            link=above.link or tag.name == "a",
        )
        if not element.unseen and _NAME.fullmatch(tag.name):
            element.written.append(len(self.copy))
            self.copy.append(_start_tag(tag))
        self.elements.append(element)
        above.children.append(number)
        self._open.append(number)
        self._counts[tag.name] = self._counts.get(tag.name, 0) + 1

    def _close(self, name: str) -> None:
        if name in ("head", "html"):
            return
        if name not in _INLINE:
            self._break()
        if self._too_deep:
            self._too_deep -= 1
            return
        if not self._counts.get(name) or (name in _INLINE and not self._is_on_top(name)):
            return
        while self.elements[self._open[-1]].name != name:
            self._pop()
        self._pop()

    def _is_on_top(self, name: str) -> bool:
        """Tell whether an inline element is open with none but inline ones inside it."""
        for number in reversed(self._open):
            found = self.elements[number].name
            if found == name or found not in _INLINE:
                return found == name
        return False

    def _pop(self) -> None:
        element = self.elements[self._open.pop()]
        element.last = len(self.blocks) - (not self.blocks[-1].parts)
        self._counts[element.name] -= 1
        if element.written:
            element.written.append(len(self.copy))
            self.copy.append(f"</{element.name}>")

    def _leave_drawing(self) -> None:
        for name in ("svg", "math"):
            if self._counts.get(name) and not self._counts.get("foreignobject"):
                self._close(name)

    def _is_unseen(self, tag: Tag) -> bool:
        if tag.name in _UNSEEN:
            return True
        given = tag.attributes
        hides = "hidden" in given or given.get("aria-hidden") == "true"
        hides = hides or _HIDDEN.search(given.get("style", "")) is not None
        self.hides_something |= hides
        return hides and not self._hidden_too


def runs_marked(text: str) -> set[int]:
    """Return the numbers of the runs whose marks stand in a text."""
    return {
        256 * (ord(high) - _FIRST_MARK) + ord(low) - _FIRST_MARK
        for high, low in _MARK.findall(text)
    }


def _is_beside(tag: Tag) -> bool:
    given = tag.attributes
    names = f"{given.get('class', '')} {given.get('id', '')}".lower().split()
    return (
        tag.name in _BESIDE
        or given.get("role") in _BESIDE_ROLES
        or not _BESIDE_NAMES.isdisjoint(names)
    )


def _start_tag(tag: Tag) -> str:
    given = "".join(
        f' {name}="{escape(_BAD_FOR_XML.sub(" ", value[:_MAX_VALUE_CHARS]))}"'
        for name, value in tag.attributes.items()
        if _NAME.fullmatch(name) and not name.startswith("on")
    )
    return f"<{tag.name}{given}>"

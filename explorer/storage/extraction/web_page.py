"""Web pages: the prose of the article, without menus, teasers and footers.

Nothing of a page is run or fetched: scripts, styles, pictures and frames are passed over, and so
is what the page hides. The article is the smallest part of the page that holds nearly all of its
prose, so that an unusual page loses its menus rather than its paragraphs.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress
from explorer.storage.extraction.markup import Tag, markup

PROSE_SHARE = 0.85
"""Share of a page's prose that the article's part has to hold."""
MIN_PROSE_CHARS = 60
"""Shorter blocks are captions, menus and bylines: kept inside the article, not counted for it."""
MAX_LINK_SHARE = 0.5
"""A block of which more is links is a menu or a list of teasers."""

_MAX_DEPTH = 500  # deeper elements count as parts of the one at this depth
_MAX_ELEMENTS = 300_000
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("param", "source", "track", "wbr"),
    )
)
_SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "svg", "math"),
        *("canvas", "audio", "video", "select", "textarea", "button", "title", "nav"),
        *("aside", "footer", "dialog", "menu", "xmp", "noembed", "head"),
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
_SKIPPED_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search"))


class _Element(Struct):
    """An open or closed element; ``first`` and ``last`` are the numbers of its blocks."""

    name: str
    parent: int
    first: int
    skipped: bool
    link: bool
    last: int = 0
    prose: int = 0
    children: list[int] = field(default_factory=list[int])


class _Block(Struct):
    """A run of text between two block-level tags."""

    parts: list[str] = field(default_factory=list[str])
    link_chars: int = 0

    def text(self) -> str:
        return " ".join("".join(self.parts).split())


class _Page:
    """Elements and blocks of a page, in its order."""

    def __init__(self) -> None:
        self.elements = [_Element("", -1, 0, skipped=False, link=False)]
        self.blocks: list[_Block] = [_Block()]
        self._open = [0]
        self._counts: dict[str, int] = {}
        self._too_deep = 0
        self._chars = 0

    def read(self, text: str, progress: Progress | None) -> None:
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

    def _add(self, text: str) -> None:
        element = self.elements[self._open[-1]]
        if element.skipped:
            return
        self._chars += len(text)
        if self._chars > MAX_CHARS:
            raise NotReadable("unsafe")
        block = self.blocks[-1]
        block.parts.append(text)
        if element.link:
            block.link_chars += len("".join(text.split()))

    def _break(self) -> None:
        if self.blocks[-1].parts:
            self.blocks.append(_Block())

    def _begin(self, tag: Tag) -> None:
        if tag.name not in _INLINE:
            self._break()
        if tag.name in _VOID:
            return
        if tag.name == "p" and self.elements[self._open[-1]].name == "p":
            self._pop()
        if len(self._open) >= _MAX_DEPTH:
            self._too_deep += 1
            return
        above = self.elements[self._open[-1]]
        number = len(self.elements)
        if number > _MAX_ELEMENTS:
            raise NotReadable("unsafe")
        element = _Element(
            tag.name,
            self._open[-1],
            len(self.blocks) - 1,
            skipped=above.skipped or _is_skipped(tag),
            link=above.link or tag.name == "a",
        )
        self.elements.append(element)
        above.children.append(number)
        self._open.append(number)
        self._counts[tag.name] = self._counts.get(tag.name, 0) + 1

    def _close(self, name: str) -> None:
        if name not in _INLINE:
            self._break()
        if self._too_deep:
            self._too_deep -= 1
            return
        if not self._counts.get(name):
            return
        while self.elements[self._open[-1]].name != name:
            self._pop()
        self._pop()

    def _pop(self) -> None:
        element = self.elements[self._open.pop()]
        element.last = len(self.blocks) - (not self.blocks[-1].parts)
        self._counts[element.name] -= 1


def _is_skipped(tag: Tag) -> bool:
    given = tag.attributes
    return (
        tag.name in _SKIPPED
        or "hidden" in given
        or given.get("aria-hidden") == "true"
        or given.get("role") in _SKIPPED_ROLES
        or _HIDDEN.search(given.get("style", "")) is not None
    )


def web_page_text(text: str, progress: Progress | None = None) -> str:
    """Return the prose of a web page, a line a block. Raises ``NotReadable`` (unsafe)."""
    page = _Page()
    page.read(text, progress)
    texts = [block.text() for block in page.blocks]
    is_menu = [
        block.link_chars > MAX_LINK_SHARE * max(1, len(line.replace(" ", "")))
        for block, line in zip(page.blocks, texts, strict=True)
    ]
    article = _article(page, texts, is_menu)
    heading = _heading(page, texts)
    kept = [
        texts[number]
        for number in range(len(texts))
        if texts[number]
        and (number == heading or (article.first <= number < article.last and not is_menu[number]))
    ]
    return "\n\n".join(kept)


def _article(page: _Page, texts: list[str], is_menu: list[bool]) -> _Element:
    """Return the smallest element that holds nearly all prose of the page."""
    sums = [0]
    for line, menu in zip(texts, is_menu, strict=True):
        counts = len(line) >= MIN_PROSE_CHARS and not menu
        sums.append(sums[-1] + (len(line) if counts else 0))
    wanted = PROSE_SHARE * sums[-1]
    found = page.elements[0]
    while found.children:
        child = max(
            (page.elements[n] for n in found.children),
            key=lambda e: sums[max(e.first, e.last)] - sums[e.first],
        )
        if child.name in _INLINE or child.skipped or sums[child.last] - sums[child.first] < wanted:
            break
        if child.last - child.first <= 1:  # one paragraph is no article
            break
        found = child
    return found


def _heading(page: _Page, texts: list[str]) -> int:
    """Return the number of the first main heading's block, -1 where there is none."""
    headings = (e.first for e in page.elements if e.name == "h1" and not e.skipped)
    return next((n for e in headings for n in (e, e + 1) if n < len(texts) and texts[n]), -1)

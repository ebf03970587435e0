"""Web pages: the prose of the article, without menus, comments, teasers and footers.

Which blocks are the article says a library that was made for it (``article_finder``); the blocks
themselves are ours (``page_model``), whole and in the order of the page, so that no sentence loses
a word. Where the library finds nothing or next to nothing, the article is the smallest part of the
page that holds nearly all of its prose, so that an unusual page loses its menus rather than its
paragraphs.
"""

from __future__ import annotations

from explorer.storage.extraction import Progress
from explorer.storage.extraction.article_finder import article_runs
from explorer.storage.extraction.page_model import MAX_LINK_SHARE, Element, Page, prose_weight
from explorer.storage.extraction.structured_data import article_body

PROSE_SHARE = 0.85
"""Share of a page's prose that the article's part has to hold."""
_MIN_ARTICLE_WEIGHT = 200
_MIN_SHARE_OF_PROSE = 0.15  # of the page's prose that an article has at least
_MUCH_OF_PROSE = 0.6  # a part beside the article that holds so much of the page is the article
_MOSTLY = 0.5
_WRAPPERS = frozenset(("header", "aside", "footer", "nav", "dialog", "menu"))
_INLINE_HOLDERS = frozenset(("a", "b", "em", "i", "span", "strong", "font"))


def web_page_text(text: str, progress: Progress | None = None) -> str:
    """Return the prose of a web page, a line a block. Raises ``NotReadable`` (unsafe)."""
    found = _Reading(text, progress, hidden_too=False)
    lines = found.article(progress)
    if not lines and found.page.hides_something:  # a script shows it
        lines = _Reading(text, progress, hidden_too=True).article(progress)
    told = article_body(text)
    if told and _weight(told) > 2 * _weight(lines):  # the page makes itself of its own data
        heading = [lines[0]] if lines and len(lines[0]) < _MIN_ARTICLE_WEIGHT else []
        lines = [*heading, *told] if heading and heading[0] not in told else told
    return "\n\n".join(lines or filter(None, found.lines))


def whole_page_text(text: str, progress: Progress | None = None) -> str:
    """Return all that a page shows, a line a block: a chapter of a book or a mail is no site."""
    page = Page()
    page.read(text, progress)
    return "\n\n".join(filter(None, (block.text() for block in page.blocks)))


def _prose(sums: list[int], element: Element) -> int:
    return sums[max(element.first, element.last)] - sums[element.first]


def _weight(lines: list[str]) -> int:
    return sum(map(prose_weight, lines))


class _Reading:
    """A page, its lines, and what they are worth."""

    def __init__(self, text: str, progress: Progress | None, *, hidden_too: bool) -> None:
        self.page = Page(hidden_too=hidden_too)
        self.page.read(text, progress)
        self.lines = [block.text() for block in self.page.blocks]
        self.is_menu = [
            block.link_chars > MAX_LINK_SHARE * max(1, len(line.replace(" ", "")))
            for block, line in zip(self.page.blocks, self.lines, strict=True)
        ]
        self._take_article_out_of_wrapper()
        self.sums = self._summed(beside=all(b.beside for b in self.page.blocks if b.runs))

    def _summed(self, *, beside: bool) -> list[int]:
        """Return the weight of the prose before each block, with what stands beside or not."""
        sums = [0]
        for block, line, menu in zip(self.page.blocks, self.lines, self.is_menu, strict=True):
            counts = not menu and (beside or not block.beside)
            sums.append(sums[-1] + (prose_weight(line) if counts else 0))
        return sums

    def article(self, progress: Progress | None) -> list[str]:
        """Return the lines of the article, its heading first."""
        kept = self._found_by_library(progress)
        heading = self._heading()
        if not self._is_enough(kept):
            kept = self._found_by_share() if not kept else self._larger(kept)
        return [
            line
            for number, line in enumerate(self.lines)
            if line and (number in kept or number == heading)
        ]

    def _take_article_out_of_wrapper(self) -> None:
        """Let a header, an aside or the like count as any other part, where it is the article."""
        sums = self._summed(beside=True)
        for element in self.page.elements:
            prose = _prose(sums, element)
            if element.name not in _WRAPPERS or prose < max(1, _MUCH_OF_PROSE * sums[-1]):
                continue
            for block in self.page.blocks[element.first : element.last]:
                block.beside = False
            for at, tag in zip(element.written, ("<div>", "</div>"), strict=False):
                self.page.copy[at] = tag

    def _found_by_library(self, progress: Progress | None) -> set[int]:
        runs = article_runs(self.page, progress)
        chars = self.page.run_chars
        return {
            number
            for number, block in enumerate(self.page.blocks)
            if block.runs
            and (prose_weight(self.lines[number]) or not self.is_menu[number])
            and sum(chars[r] for r in block.runs if r in runs)
            >= _MOSTLY * sum(chars[r] for r in block.runs)
        }

    def _kept_weight(self, kept: set[int]) -> int:
        return sum(prose_weight(self.lines[number]) for number in kept)

    def _is_enough(self, kept: set[int]) -> bool:
        weight = self._kept_weight(kept)
        return weight >= max(_MIN_ARTICLE_WEIGHT, _MIN_SHARE_OF_PROSE * self.sums[-1])

    def _larger(self, kept: set[int]) -> set[int]:
        """Return our own finding where the library's is next to nothing beside it."""
        own = self._found_by_share()
        return own if self._kept_weight(own) > 2 * self._kept_weight(kept) else kept

    def _found_by_share(self) -> set[int]:
        """Return the blocks of the smallest element that holds nearly all prose of the page."""
        elements = self.page.elements
        beside = all(block.beside for block in self.page.blocks if block.runs)
        found = elements[0]
        while found.children:
            child = max((elements[n] for n in found.children), key=lambda e: _prose(self.sums, e))
            wanted = PROSE_SHARE * self.sums[-1]
            if child.name in _INLINE_HOLDERS or child.unseen or _prose(self.sums, child) < wanted:
                break
            if child.last - child.first <= 1:  # one paragraph is no article
                break
            found = child
        return {
            number
            for number in range(found.first, found.last)
            if not self.is_menu[number] and (beside or not self.page.blocks[number].beside)
        }

    def _heading(self) -> int:
        """Return the number of the first main heading's block, -1 where there is none."""
        headings = (e.first for e in self.page.elements if e.name == "h1" and not e.unseen)
        lines = self.lines
        return next((n for e in headings for n in (e, e + 1) if n < len(lines) and lines[n]), -1)

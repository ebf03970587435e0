"""Pages of lines as one text: without running heads and feet, and notes after the text.

What stands at the same place of most pages but for its numbers belongs to the pages and not to the
article. A note at the foot of a page may cut a sentence in two; it is kept, at the end of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from msgspec import Struct

_HEAD_LINES, _FOOT_LINES = 3, 4
_MAX_RUNNING_CHARS = 200
_SHARE_OF_PAGES = 0.5
_MAX_NOTE_LINES = 25
_MAX_UNMARKED_NOTE_LINES = 6
_SMALL = 0.93  # of the size of most of the text
_FULL_LINE = 0.6  # of the usual length of a line
_NUMBER = re.compile(r"\d+")
_NOTE = re.compile(r"\s*(?:\[?(\d{1,3})[\].)]?|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3})\s*[^\W\d_]")
# Without small letters to tell: "29 of them" may as well be where a line was wrapped.
_SURE_NOTE = re.compile(r"\s*(?:\[\d{1,3}\]|\d{1,3}[.)]|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3})\s*[^\W\d_]")
_SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\s*$")


class Line(Struct, frozen=True):
    """A line of a page and the size of its letters, 0 where it is not known."""

    text: str
    size: float = 0.0


Pages = Sequence[Sequence[Line]]


def joined(pages: Pages) -> str:
    """Return the text of the pages in order, then the notes."""
    bodies = _without_running(pages)
    usual_size = _usual_size(bodies)
    notes: list[str] = []
    texts: list[str] = []
    for number, start in enumerate(_note_starts(bodies, usual_size)):
        page = [line.text for line in bodies[number]]
        if notes_here := page[start:]:
            notes.append("\n".join(notes_here))
        text = "\n".join(page[:start]).strip("\n")
        if text:
            texts.append(text)
    whole = ""
    for text in texts:
        glue = "\n\n" if not whole or _SENTENCE_END.search(whole[-20:]) else "\n"
        whole = f"{whole}{glue if whole else ''}{text}"
    return "\n\n".join(filter(None, (whole, *notes)))


def _usual_size(pages: Pages) -> float:
    """Return the size of most letters, 0 where none is known."""
    chars: Counter[float] = Counter()
    for page in pages:
        for line in page:
            if line.size > 0:
                chars[round(line.size, 1)] += len(line.text)
    return chars.most_common(1)[0][0] if chars else 0.0


def _key(line: Line) -> str:
    return _NUMBER.sub("#", " ".join(line.text.split()).casefold())


def _without_running(pages: Pages) -> list[list[Line]]:
    """Leave out what most pages have at their head or foot; blank lines count for none there."""
    ends: list[tuple[str, int, int]] = []
    for number, page in enumerate(pages):
        filled = _filled(page)
        ends += [("head", number, n) for n in filled[:_HEAD_LINES]]
        ends += [("foot", number, n) for n in filled[-_FOOT_LINES:]]
    alike: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for where, number, n in ends:
        alike.setdefault((where, _key(pages[number][n])), []).append((number, n))
    wanted = max(2, _SHARE_OF_PAGES * sum(1 for page in pages if _filled(page)))
    left_out: set[tuple[int, int]] = set()
    for (_, key), places in alike.items():
        if len(places) >= wanted and len(key) <= _MAX_RUNNING_CHARS and _counts(pages, places):
            left_out.update(places)
    return [
        [line for n, line in enumerate(page) if (number, n) not in left_out]
        for number, page in enumerate(pages)
    ]


def _counts(pages: Pages, places: list[tuple[int, int]]) -> bool:
    """Tell whether the numbers of lines that are alike stay, or go up by one from page to page.

    The rows of a table are alike as well, and their numbers are their contents.
    """
    rows = [
        (page, [int(n[:9]) for n in _NUMBER.findall(pages[page][line].text)])
        for page, line in places
    ]
    columns = zip(*(numbers for _, numbers in rows), strict=True)
    first = rows[0][0]
    return all(
        len(set(column)) == 1
        or len({n - (page - first) for n, (page, _) in zip(column, rows, strict=True)}) == 1
        for column in columns
    )


def _filled(page: Sequence[Line]) -> list[int]:
    return [n for n, line in enumerate(page) if line.text.strip()]


def _note_starts(pages: list[list[Line]], usual_size: float) -> list[int]:
    """Return for each page the number of the line at which its notes begin, its end without any."""
    starts = [_note_block(page, usual_size) for page in pages]
    numbers = [
        int(match[1])
        for page, start in zip(pages, starts, strict=True)
        if start < len(page) and (match := _NOTE.match(page[start].text)) and match[1]
    ]
    counted_on = len(numbers) > 1 and numbers == sorted(set(numbers))
    return [
        start if _is_note(page, start, usual_size, counted_on=counted_on) else len(page)
        for page, start in zip(pages, starts, strict=True)
    ]


def _note_block(page: list[Line], usual_size: float) -> int:
    """Return where the last lines of a page may be notes: the first marked one of small size."""
    found = len(page)
    for n in range(len(page) - 1, max(-1, len(page) - 1 - _MAX_NOTE_LINES), -1):
        if usual_size and page[n].size > usual_size / _SMALL:
            break
        small = 0 < page[n].size < _SMALL * usual_size
        if found < len(page) and not small:
            break
        if _NOTE.match(page[n].text):
            found = n
    return found


def _is_note(page: list[Line], start: int, usual_size: float, *, counted_on: bool) -> bool:
    if not 0 < start < len(page):
        return False
    if all(0 < line.size < _SMALL * usual_size for line in page[start:] if line.text.strip()):
        return True
    if len(page) - start > _MAX_UNMARKED_NOTE_LINES:
        return False
    before, last = _last_filled(page[:start]), _last_filled(page)
    if not (_SURE_NOTE.match(page[start].text) and _SENTENCE_END.search(last)):
        return False
    if _NOTE.match(before):  # an item of a list
        return False
    usual_length = median(len(line.text) for line in page)
    cut = len(before) > _FULL_LINE * usual_length and not _SENTENCE_END.search(before)
    return cut or counted_on


def _last_filled(lines: list[Line]) -> str:
    return next((line.text for line in reversed(lines) if line.text.strip()), "")

"""A text cut for reading: paragraphs, parts of a long text, and what in it belongs to what."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from explorer.analysis.place_names import Mention
from explorer.analysis.sentences import paragraphs
from explorer.analysis.text import Span
from explorer.model.passages import Located

LONGEST_PARAGRAPH = 2_000
"""A text without line ends is cut after so many characters, between words where there are any."""
LONGEST_PART = 14_000
"""Characters that are shown at once: a long article as a whole, and laid out in no time."""


class Mark(Struct, frozen=True):
    """Characters of a text that belong to a passage."""

    passage_id: str
    start: int
    end: int


class Run(Struct, frozen=True):
    """Characters that belong to one passage and one name, or to none (empty)."""

    start: int
    end: int
    passage_id: str
    place_ids: tuple[str, ...]


def cut_paragraphs(text: str, longest: int = LONGEST_PARAGRAPH) -> tuple[Span, ...]:
    """Return a text's paragraphs, those that are too long cut between two words."""
    found: list[Span] = []
    for start, end in paragraphs(text):
        at = start
        while end - at > longest:
            cut = text.rfind(" ", at + longest // 2, at + longest)
            cut = at + longest if cut < 0 else cut
            found.append((at, cut))
            at = cut + (text[cut] == " ")
        if at < end:
            found.append((at, end))
    return tuple(found)


def parts(spans: Sequence[Span], longest: int = LONGEST_PART) -> tuple[tuple[int, int], ...]:
    """Return the parts a text is shown in: from which paragraph to, not including, which."""
    found: list[tuple[int, int]] = []
    first, chars = 0, 0
    for number, (start, end) in enumerate(spans):
        if number > first and chars + end - start > longest:
            found.append((first, number))
            first, chars = number, 0
        chars += end - start
    if first < len(spans):
        found.append((first, len(spans)))
    return tuple(found)


def part_at(spans: Sequence[Span], some_parts: Sequence[tuple[int, int]], position: int) -> int:
    """Return the number of the part that holds a character of the text."""
    for number, (_, last) in enumerate(some_parts):
        if position < spans[last - 1][1]:
            return number
    return max(0, len(some_parts) - 1)


def marks_of(located: Iterable[Located]) -> tuple[Mark, ...]:
    """Return where passages stand; an ambiguous one at each place that fits, in reading order."""
    found: list[Mark] = []
    for item in located:
        if item.start is not None and item.end is not None:
            found.append(Mark(item.passage_id, item.start, item.end))
        else:
            found += [Mark(item.passage_id, place.start, place.end) for place in item.places]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def mentions_in(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Return the mentions that begin between two characters; ``mentions`` are in order."""
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_right(mentions, end - 1, key=lambda mention: mention.start)
    return mentions[first:last]


def runs(span: Span, marks: Sequence[Mark], mentions: Sequence[Mention]) -> tuple[Run, ...]:
    """Cut a paragraph where passages and names begin and end; of passages the shortest wins."""
    start, end = span
    mine = [mark for mark in marks if mark.start < end and mark.end > start]
    names = [m for m in mentions_in(mentions, start, end) if m.end <= end]
    cuts = {start, end}
    for piece in (*mine, *names):
        cuts |= {min(max(piece.start, start), end), min(max(piece.end, start), end)}
    found: list[Run] = []
    for a, b in pairwise(sorted(cuts)):
        over = [mark for mark in mine if mark.start <= a and mark.end >= b]
        owner = min(over, key=lambda mark: mark.end - mark.start).passage_id if over else ""
        name = next((m.place_ids for m in names if m.start <= a and m.end >= b), ())
        found.append(Run(a, b, owner, name))
    return tuple(found)

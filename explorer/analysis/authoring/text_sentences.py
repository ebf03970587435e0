"""The sentences of a text with their numbers, and which of them a character belongs to."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

from explorer.analysis.sentences import paragraphs, sentences


class Sentence(Struct, frozen=True):
    """A sentence: where it stands in characters, and as paragraph and number from 1."""

    start: int
    end: int
    paragraph: int
    number: int


class TextSentences:
    """All sentences of a text, in order."""

    def __init__(self, text: str) -> None:
        """Cut the text as passages count it."""
        self.rows: list[Sentence] = []
        for paragraph, (start, end) in enumerate(paragraphs(text), 1):
            for number, (a, b) in enumerate(sentences(text[start:end]), 1):
                self.rows.append(Sentence(start + a, start + b, paragraph, number))
        self._starts = [row.start for row in self.rows]

    def number_at(self, position: int) -> int:
        """Return the place in ``rows`` of the sentence that a character belongs to."""
        return max(0, bisect_right(self._starts, position) - 1)

    def between(self, start: int, end: int) -> tuple[Sentence, ...]:
        """Return the sentences that a selection touches, as far as they are of one paragraph."""
        if not self.rows:
            return ()
        first = self.number_at(start)
        if self.rows[first].end <= start and first + 1 < len(self.rows):
            first += 1
        found = [self.rows[first]]
        for row in self.rows[first + 1 :]:
            if row.start >= end or row.paragraph != found[0].paragraph:
                break
            found.append(row)
        return tuple(found)

"""The numbered list of who says what in a lesson, alike on worksheet, key and student page."""

from __future__ import annotations

import html
from collections.abc import Sequence

from explorer.analysis.lessons.resolving import Resolver
from explorer.model.lessons.lesson import Lesson
from explorer.model.quantity import Evidence
from explorer.model.texts import Texts
from explorer.wording.lessons.lesson_texts import Piece, Who, lesson_pieces, who_says


class Sources:
    """Numbers each source in the order in which a lesson's texts first rest on it."""

    def __init__(self, lesson: Lesson | None, resolver: Resolver, language: str) -> None:
        """Give a number to everything that any text of the lesson rests on; begin without one.

        Raises ``UnresolvedError`` where a reference stands for nothing any more.
        """
        self.resolver, self.language = resolver, language
        self._numbers: dict[Who, int] = {}
        for _, _, texts in () if lesson is None else lesson.texts():
            for piece in lesson_pieces(texts, resolver, language):
                self.numbers(piece.evidence)

    @property
    def lines(self) -> tuple[str, ...]:
        """The sources in the order of their numbers."""
        return tuple(who.line for who in self._numbers)

    @property
    def short_lines(self) -> tuple[str, ...]:
        """The same in few words."""
        return tuple(who.short for who in self._numbers)

    def numbers(self, evidence: Sequence[Evidence]) -> tuple[int, ...]:
        """Return the numbers of some evidence, each once."""
        found = who_says(evidence, self.resolver.corridor, self.language)
        for who in found:
            self._numbers.setdefault(who, len(self._numbers) + 1)
        return tuple(self._numbers[who] for who in found)

    def told(self, texts: Texts) -> str:
        """Return a text as HTML, each figure followed by the numbers of who says so."""
        found = lesson_pieces(texts, self.resolver, self.language)
        return "".join(map(self._piece, found))

    def plain(self, texts: Texts) -> str:
        """Return a text as HTML without numbers."""
        found = lesson_pieces(texts, self.resolver, self.language)
        return "".join(html.escape(piece.text) for piece in found)

    def of(self, texts: Texts) -> str:
        """Return the numbers of all that a text rests on: ``[3], [5]``."""
        found = lesson_pieces(texts, self.resolver, self.language)
        every = dict.fromkeys(n for piece in found for n in self.numbers(piece.evidence))
        return ", ".join(f"[{number}]" for number in every)

    def _piece(self, piece: Piece) -> str:
        numbers = self.numbers(piece.evidence)
        words = html.escape(piece.text)
        if not numbers:
            return words
        listed = ", ".join(map(str, numbers))
        return f"<b>{words}</b> [{listed}]"

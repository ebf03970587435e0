"""What stands on the reader's sheet: the words of a copy, or the project's own summaries."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.marked_text import (
    Mark,
    cut_paragraphs,
    marks_of,
    mentions_in,
    part_at,
    parts,
    runs,
)
from explorer.analysis.place_names import Mention, NameIndex, find_names
from explorer.analysis.text import Span
from explorer.model.corridor import Corridor
from explorer.model.passages import Status
from explorer.model.texts import in_language
from explorer.session import OpenCopy
from explorer.wording import phrases


class Piece(Struct, frozen=True):
    """Words that belong to one passage and one place, or to none (empty)."""

    text: str
    passage_id: str = ""
    place_ids: tuple[str, ...] = ()


class Paragraph(Struct, frozen=True):
    """Pieces in a row; ``look`` is ``text``, ``heading``, ``summary`` or ``muted``."""

    pieces: tuple[Piece, ...]
    look: str = "text"


class CopyText:
    """The words of a copy, a part at a time."""

    def __init__(self, copy: OpenCopy) -> None:
        """Cut the text, unless that was done where it was read."""
        self.copy = copy
        self._text = copy.document.text
        self._spans: tuple[Span, ...] = copy.paragraphs or cut_paragraphs(self._text)
        self._parts = parts(self._spans)
        self._marks: tuple[Mark, ...] = marks_of(copy.located.values())

    @property
    def count(self) -> int:
        """Of how many parts the text is shown."""
        return max(1, len(self._parts))

    def part_of(self, passage_id: str) -> int | None:
        """Return the number of the part that a passage begins in; the missing ones stand last."""
        first = next((m for m in self._marks if m.passage_id == passage_id), None)
        if first is not None:
            return part_at(self._spans, self._parts, first.start)
        return self.count - 1 if passage_id in self.copy.located else None

    def passages(self) -> tuple[str, ...]:
        """Return the passages in the order of the text; those that are missing come last."""
        order = [mark.passage_id for mark in self._marks]
        return tuple(dict.fromkeys((*order, *self.copy.located)))

    def part(
        self, number: int, corridor: Corridor, names: NameIndex, language: str
    ) -> tuple[Paragraph, ...]:
        """Return a part's paragraphs; after the last one, what is missing."""
        found: list[Paragraph] = []
        if self._parts:
            first, last = self._parts[number]
            begin, end = self._spans[first][0], self._spans[last - 1][1]
            marks = [mark for mark in self._marks if mark.start < end and mark.end > begin]
            said = mentions_in(self.copy.mentions, begin, end)
            found = [self._paragraph(span, marks, said) for span in self._spans[first:last]]
        missing = [i for i in self.passages() if self._is_missing(i)]
        if missing and number == self.count - 1:
            title = phrases.translate("Reader", "Not found in your copy")
            found.append(Paragraph((Piece(title),), "heading"))
            for passage_id in missing:
                found += _card(passage_id, corridor, names, language)
        return tuple(found)

    def _is_missing(self, passage_id: str) -> bool:
        item = self.copy.located.get(passage_id)
        return item is not None and item.status is Status.NOT_FOUND

    def _paragraph(
        self, span: Span, marks: Sequence[Mark], mentions: Sequence[Mention]
    ) -> Paragraph:
        return Paragraph(
            tuple(
                Piece(self._text[run.start : run.end], run.passage_id, run.place_ids)
                for run in runs(span, marks, mentions)
            )
        )


def summaries(
    source_id: str, corridor: Corridor, names: NameIndex, language: str
) -> tuple[Paragraph, ...]:
    """Return the project's own summaries of a source's passages, in its order."""
    cards = (_card(p.id, corridor, names, language) for p in corridor.passages_of(source_id))
    return tuple(paragraph for card in cards for paragraph in card)


def _card(
    passage_id: str, corridor: Corridor, names: NameIndex, language: str
) -> tuple[Paragraph, ...]:
    passage = corridor.passages[passage_id]
    text = in_language(passage.summary, language)
    marks = [Mark(passage_id, 0, len(text))]
    found = runs((0, len(text)), marks, find_names(text, names))
    pieces = tuple(Piece(text[r.start : r.end], r.passage_id, r.place_ids) for r in found)
    citation = phrases.citation(passage, corridor, language).partition(" · ")[2]
    return Paragraph(pieces, "summary"), Paragraph((Piece(citation),), "muted")

"""Which words of the text are marked, and how: confirmed, proposed, or asked about now."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum

from msgspec import Struct

from explorer.analysis.authoring.asking import live_passages
from explorer.model.authoring.drafts import Decision, Draft


class Look(StrEnum):
    """How words are marked; each can be told without colour."""

    CONFIRMED = "confirmed"  # a ground and a full line below
    PROPOSED = "proposed"  # a dashed line below
    ASKED = "asked"  # a dashed box


class TextMark(Struct, frozen=True):
    """Some characters of the text: of which part, and how they look; ``is_figure`` for claims."""

    id: str
    start: int
    end: int
    look: Look
    is_figure: bool = False


class PassageBar(Struct, frozen=True):
    """A bar beside the text: a full one for a passage, a dashed one for a proposal."""

    id: str
    start: int
    end: int
    is_confirmed: bool


def text_marks(draft: Draft, asked: str) -> tuple[TextMark, ...]:
    """Return the marked words in the order of the text, the one asked about last."""
    marks: list[TextMark] = []
    marks += [
        TextMark(claim.id, claim.start, claim.end, _look(claim.decision), is_figure=True)
        for claim in draft.claims
        if claim.decision is not Decision.DROPPED and claim.start >= 0
    ]
    for place in draft.places:
        if place.decision is not Decision.DROPPED:
            marks += [
                TextMark(place.id, spot.start, spot.end, _look(place.decision))
                for spot in place.spots
            ]
    marks.sort(key=lambda mark: mark.start)
    boxes = [
        TextMark(mark.id, mark.start, mark.end, Look.ASKED) for mark in marks if mark.id == asked
    ][:1]
    claim = draft.claim(asked)
    stated = None if claim is None or claim.start >= 0 else draft.passage_of(claim)
    passage = draft.passage(asked) or stated
    if passage is not None and passage.start >= 0:
        boxes.append(TextMark(passage.id, passage.start, passage.end, Look.ASKED))
    route = draft.route(asked)
    told = draft.passage_at(route.start) if route is not None and route.start >= 0 else None
    if told is not None:
        boxes.append(TextMark(asked, told.start, told.end, Look.ASKED))
    return (*marks, *boxes)


def passage_bars(draft: Draft) -> tuple[PassageBar, ...]:
    """Return the bars beside the text."""
    return tuple(
        PassageBar(p.id, p.start, p.end, p.decision is Decision.CONFIRMED)
        for p in live_passages(draft)
        if p.start >= 0
    )


def _look(decision: Decision) -> Look:
    return Look.CONFIRMED if decision is Decision.CONFIRMED else Look.PROPOSED


class Utf16:
    """Turns positions of the text into Qt's, which counts rare signs as two."""

    def __init__(self, text: str) -> None:
        """Note where such signs stand."""
        self._rare = [i for i, sign in enumerate(text) if ord(sign) > 0xFFFF]  # noqa: PLR2004
        self._rare_qt = [at + number for number, at in enumerate(self._rare)]

    def to_qt(self, position: int) -> int:
        """Return Qt's position of a character of the text."""
        return position + bisect_right(self._rare, position - 1)

    def from_qt(self, position: int) -> int:
        """Return the character of the text that Qt's position stands at."""
        return position - bisect_right(self._rare_qt, position - 1)

"""What a quiz asks: a lesson's predictions, its claims and its exit questions, with what is right.

Every feedback tells who says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import check_claim
from explorer.analysis.lessons.guessing import answer_of
from explorer.analysis.lessons.resolving import Resolver
from explorer.model.claims import Verdict
from explorer.model.lessons.lesson import (
    Choice,
    Lesson,
    Prediction,
    PredictionKind,
    Question,
    Row,
    Sorting,
    Step,
)
from explorer.model.quantity import Moment, Qualifier, Quantity
from explorer.model.texts import Texts
from explorer.wording import phrases
from explorer.wording.lessons.lesson_texts import (
    Piece,
    evidence_in,
    lesson_pieces,
    lesson_text,
    who_says,
)

translate = QCoreApplication.translate  # by this name lupdate finds the texts

TOLERANCE = 0.05
"""How far from a figure without an interval an answer may lie, as a share of it."""
LEAST_TOLERANCE = 0.01
"""The same as a share of what may be guessed at all: a figure of zero has no share of its own."""

_BOUNDS = frozenset((Qualifier.UP_TO, Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.LESS_THAN))


class Option(Struct, frozen=True):
    """An answer to choose."""

    text: str
    right: bool


class Choose(Struct, frozen=True):
    """One of several answers; several may be right."""

    options: tuple[Option, ...]


class Estimate(Struct, frozen=True):
    """A number between two ends; ``value`` is what is right."""

    value: float
    low: float
    high: float


class Arrange(Struct, frozen=True):
    """Things in their right order."""

    things: tuple[str, ...]


class Mark(Struct, frozen=True):
    """A place to be found on a map without names."""

    place_id: str
    name: str


class Write(Struct, frozen=True):
    """An answer in words, which a person reads beside the feedback."""

    lines: int


Wanted = Choose | Estimate | Arrange | Mark | Write


class Asked(Struct, frozen=True):
    """A question by a name of its own; texts are plain."""

    name: str
    text: str
    wanted: Wanted
    feedback: str


def quiz_of(lesson: Lesson, resolver: Resolver, language: str) -> tuple[Asked, ...]:
    """Return a lesson's questions in their order. Raises ``UnresolvedError``."""
    made = _Made(lesson, resolver, language)
    asked = ((step, step.prediction) for step in lesson.steps)
    return (
        *(made.of_step(step, prediction) for step, prediction in asked if prediction is not None),
        *(made.of_claim(row) for row in lesson.rows if row.claim_id),
        *(made.at_the_end(n, one) for n, one in enumerate(lesson.questions, start=1)),
    )


class _Made:
    """Makes the questions of one lesson in one language."""

    def __init__(self, lesson: Lesson, resolver: Resolver, language: str) -> None:
        self._lesson, self._resolver, self._language = lesson, resolver, language

    def of_step(self, step: Step, asked: Prediction) -> Asked:
        wanted = self._wanted(asked)
        text = f"{self._text(step.sentence)} {self._text(asked.ask)}"
        if isinstance(wanted, Estimate):
            unit = translate("Quiz", "Unit: {0}.").format(phrases.unit(asked.unit))
            text = f"{text} {unit}"
        if asked.kind is PredictionKind.VOTE and isinstance(wanted, Write):  # none is right yet
            text = f"{text} ({'; '.join(self._text(choice.text) for choice in asked.choices)})"
        return Asked(f"{self._lesson.id} {step.id}", text, wanted, self._told(asked.answer))

    def of_claim(self, row: Row) -> Asked:
        checked = check_claim(self._resolver.corridor.claims[row.claim_id], self._resolver.corridor)
        options = tuple(Option(phrases.verdict(v), v is checked.verdict) for v in Verdict)
        ask = translate("Quiz", "Claim: {0}. What does checking it come to?")
        text = ask.format(self._text(row.label))
        name = f"{self._lesson.id} claim {row.claim_id}"
        return Asked(name, text, Choose(options), self._told(row.answer))

    def at_the_end(self, number: int, question: Question) -> Asked:
        name = f"{self._lesson.id} exit {number}"
        wanted = Write(max(1, question.lines))
        return Asked(name, self._text(question.text), wanted, self._told(question.key))

    def _wanted(self, asked: Prediction) -> Wanted:
        """Return what is right; where there is no single right answer, one in words is wanted."""
        made: Wanted | None = None
        match asked.kind:
            case PredictionKind.NUMBER:
                made = self._estimate(asked)
            case PredictionKind.VOTE if any(choice.right for choice in asked.choices):
                made = Choose(tuple(Option(self._text(c.text), c.right) for c in asked.choices))
            case PredictionKind.ORDER:
                made = Arrange(tuple(self._text(c.text) for c in self._in_order(asked)))
            case PredictionKind.PLACE if asked.place_id:
                place = self._resolver.corridor.places[asked.place_id]
                made = Mark(place.id, place.name(self._language))
            case _:
                pass
        return made or Write(1)

    def _estimate(self, asked: Prediction) -> Estimate | None:
        value = self._resolver.resolve(asked.value) if asked.value else None
        if isinstance(value, Moment) and value.date[:4].isdigit():
            year = float(value.date[:4])
            return Estimate(year, year, year)
        right = answer_of(asked, self._resolver)
        if right is None or right.qualifier in _BOUNDS:
            return None  # a bound is no middle of what counts as right
        low, high = right.ends if right.low is not None else _around(right.value, asked)
        return Estimate(right.value, low, high)

    def _in_order(self, asked: Prediction) -> Sequence[Choice]:
        if asked.sorting is Sorting.AS_LISTED:
            return asked.choices

        def figure(choice: Choice) -> float:
            value = self._resolver.resolve(choice.value)
            return value.value if isinstance(value, Quantity) else 0.0

        falling = asked.sorting is Sorting.FALLING
        return sorted(asked.choices, key=figure, reverse=falling)

    def _text(self, texts: Texts) -> str:
        return lesson_text(texts, self._resolver, self._language)

    def _told(self, texts: Texts) -> str:
        """Return an answer with who says so."""
        pieces = lesson_pieces(texts, self._resolver, self._language)
        told = "".join(piece.text for piece in pieces)
        told += "" if told.endswith((".", "!", "?")) else "."
        return " ".join((told, *self._who(pieces)))

    def _who(self, pieces: Sequence[Piece]) -> Iterator[str]:
        found = who_says(evidence_in(pieces), self._resolver.corridor, self._language)
        names = list(dict.fromkeys(who.short for who in found))
        if names:
            yield translate("Quiz", "Who says so: {0}.").format("; ".join(names))


def _around(value: float, asked: Prediction) -> tuple[float, float]:
    asked_for = (asked.high or 0.0) - (asked.low or 0.0)
    width = max(abs(value) * TOLERANCE, asked_for * LEAST_TOLERANCE)
    return value - width, value + width

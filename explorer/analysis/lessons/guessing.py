"""Takes guesses in, and holds them against the answer once that is shown."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.lessons.references import UnresolvedError
from explorer.analysis.lessons.resolving import Resolver
from explorer.errors import ExplorerError
from explorer.model.lessons.guesses import Asked, Guesses, Phase
from explorer.model.lessons.lesson import Prediction, PredictionKind, Sorting
from explorer.model.quantity import Moment, Quantity

MOST_GUESSES = 200
MOST_HANDS = 999
_TICKS = 4
_TOLERANCE = 0.03  # of what the map is across: as near as a finger on a projected map can tell
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
LonLat = tuple[float, float]


class GuessError(ExplorerError):
    """What was entered is no guess; ``reason`` says why, ``entered`` what it was."""

    def __init__(self, reason: str, entered: str = "", expected: str = "") -> None:
        super().__init__(f"{reason}: {entered}")
        self.reason, self.entered, self.expected = reason, entered, expected


# ------------------------------------------------------------------ taking in


def entered(asked: Asked, question: Prediction, typed: str, offered: Sequence[int] = ()) -> Asked:
    """Return a question with one more guess, typed with the number keys. Raises ``GuessError``.

    A number is a guess; of a vote it is how many hands the next choice got; of an order it is the
    choices' numbers one after the other, ``213``, as they are ``offered``.
    """
    now = asked.now
    if not asked.phase.takes_guesses:
        raise GuessError("closed")
    if question.kind is PredictionKind.NUMBER:
        _room(now.numbers)
        now = replace(now, numbers=(*now.numbers, _number(typed)))
    elif question.kind is PredictionKind.VOTE:
        if len(now.counts) >= len(question.choices):
            raise GuessError("all_counted")
        now = replace(now, counts=(*now.counts, _hands(typed)))
    elif question.kind is PredictionKind.ORDER:
        _room(now.orders)
        now = replace(now, orders=(*now.orders, _order(typed, question, offered)))
    else:
        raise GuessError("on_the_map")
    return _with(asked, now)


def marked(asked: Asked, question: Prediction, at: LonLat) -> Asked:
    """Return a question with one more mark on the map. Raises ``GuessError``."""
    if question.kind is not PredictionKind.PLACE:
        raise GuessError("not_on_the_map")
    if not asked.phase.takes_guesses:
        raise GuessError("closed")
    _room(asked.now.marks)
    return _with(asked, replace(asked.now, marks=(*asked.now.marks, at)))


def undone(asked: Asked) -> Asked:
    """Return a question without the guess that came last; without any it stays as it is."""
    now = asked.now
    if not asked.phase.takes_guesses:
        return asked
    return _with(
        asked,
        Guesses(now.numbers[:-1], now.counts[:-1], now.orders[:-1], now.marks[:-1]),
    )


def _with(asked: Asked, now: Guesses) -> Asked:
    return replace(asked, rounds=(*asked.rounds[:-1], now))


def _room(found: Sequence[object]) -> None:
    if len(found) >= MOST_GUESSES:
        raise GuessError("too_many", str(len(found)))


def _number(typed: str) -> float:
    text = typed.strip()
    if _GROUPED.fullmatch(text):  # 1,200 and 1.200 are read as they are written in either language
        text = text.replace(",", "").replace(".", "")
    text = text.replace(",", ".")
    try:
        value = float(text)
    except ValueError:
        raise GuessError("no_number", typed) from None
    if not math.isfinite(value):
        raise GuessError("no_number", typed)
    return value


def _hands(typed: str) -> int:
    text = typed.strip()
    if not (text.isascii() and text.isdigit()) or int(text) > MOST_HANDS:
        raise GuessError("no_count", typed)
    return int(text)


def _order(typed: str, question: Prediction, offered: Sequence[int]) -> tuple[int, ...]:
    count = len(question.choices)
    digits = [c for c in typed if c.isascii() and c.isdigit()]
    found = [int(digit) - 1 for digit in digits]
    if sorted(found) != list(range(count)):
        raise GuessError("no_order", typed, "".join(str(n + 1) for n in range(count)))
    return tuple(offered[n] for n in found) if offered else tuple(found)


# ------------------------------------------------------------------ from one state to the next


def advanced(asked: Asked, question: Prediction) -> Asked:
    """Return the question in its next state.

    Where nobody guessed there is nothing to show: then the answer comes at once.
    """
    match asked.phase:
        case Phase.OPEN:
            after = Phase.REVEALED if asked.now.is_empty else Phase.CLOSED
        case Phase.CLOSED if question.second_vote:
            return Asked(Phase.OPEN_AGAIN, (*asked.rounds, Guesses()))
        case Phase.OPEN_AGAIN:
            after = Phase.REVEALED if asked.now.is_empty else Phase.CLOSED_AGAIN
        case _:
            after = Phase.REVEALED
    rounds = asked.rounds
    if after is Phase.REVEALED and len(rounds) > 1 and rounds[-1].is_empty:
        rounds = rounds[:-1]
    return Asked(after, rounds)


def reopened(asked: Asked) -> Asked:
    """Return the question as it was before its answer was shown, its guesses kept."""
    if asked.now.is_empty:
        return Asked()
    return replace(asked, phase=Phase.CLOSED if len(asked.rounds) == 1 else Phase.CLOSED_AGAIN)


# ------------------------------------------------------------------ beside the answer

_YEAR = "year"
_CONVERTED_DECIMALS = 2
_FACTORS = {("h", "min"): 60.0, ("min", "h"): 1 / 60.0, ("days", "h"): 24.0, ("h", "days"): 1 / 24}


def answer_of(question: Prediction, resolver: Resolver) -> Quantity | None:
    """Return what guesses of a number are held against, in the question's unit.

    ``None`` where the answer is no single figure of that unit: then it is told in words alone.
    """
    if question.kind is not PredictionKind.NUMBER or not question.value:
        return None
    found = resolver.resolve(question.value)
    if isinstance(found, Moment) and question.unit == _YEAR:
        found = Quantity(float(found.date[:4]), _YEAR, found.evidence)
    if not isinstance(found, Quantity):
        return None
    factor = 1.0 if found.unit == question.unit else _FACTORS.get((found.unit, question.unit))
    if factor is None:
        return None
    if factor == 1.0:
        return replace(found, unit=question.unit)
    # 1:11 is kept as 1.1833 h: by another unit no figure gets finer than it is known.
    value, low, high = (
        None if end is None else round(end * factor, _CONVERTED_DECIMALS)
        for end in (found.value, found.low, found.high)
    )
    return replace(found, value=value, unit=question.unit, low=low, high=high)


class Axis(Struct, frozen=True):
    """The line on which guesses stand, in the question's unit, with its round marks."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return where a value stands, 0 at the low end and 1 at the high one."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)


def axis(question: Prediction, asked: Asked, answer: Quantity | None = None) -> Axis:
    """Return the line for a question's guesses.

    It follows from the question and the guesses alone as long as no ``answer`` is given: what it
    reaches to must not tell where the answer will land.
    """
    low = 0.0 if question.low is None else question.low
    high = 1.0 if question.high is None else question.high
    values = [value for guesses in asked.rounds for value in guesses.numbers]
    if answer is not None:
        values += [answer.value, *answer.ends]
    low, high = min([low, *values]), max([high, *values])
    if high <= low:
        high = low + 1.0
    step = _round_step((high - low) / _TICKS)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return Axis(low, high, tuple(n * step for n in range(first, last + 1)))


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(f * power for f in (1.0, 2.0, 2.5, 5.0, 10.0) if f * power >= rough * (1 - 1e-9))


def stacked(numbers: Sequence[float], line: Axis, columns: int) -> tuple[tuple[float, int], ...]:
    """Return the share of the line and the height of each dot; near ones stand on each other."""
    heights: dict[int, int] = {}
    found: list[tuple[float, int]] = []
    for value in sorted(numbers):
        column = round(line.share(value) * columns)
        found.append((column / columns, heights.get(column, 0)))
        heights[column] = heights.get(column, 0) + 1
    return tuple(found)


def middle(numbers: Sequence[float]) -> float | None:
    """Return the middle guess, ``None`` without any."""
    return statistics.median(numbers) if numbers else None


def apart_km(marks: Sequence[LonLat], place: LonLat) -> tuple[float, ...]:
    """Return how far each mark lies from a place, in km along the Earth."""
    return tuple(geodesic_km(mark, place) for mark in marks)


def tolerance_km(across_km: float) -> float:
    """Return how near a mark counts as there, on a map so many km across."""
    return across_km * _TOLERANCE


def right_order(question: Prediction, resolver: Resolver) -> tuple[int, ...]:
    """Return the choices of an order from first to last, as their values have it."""
    numbers = tuple(range(len(question.choices)))
    if question.sorting is Sorting.AS_LISTED:
        return numbers
    sign = -1.0 if question.sorting is Sorting.FALLING else 1.0
    return tuple(sorted(numbers, key=lambda n: sign * _value(question.choices[n].value, resolver)))


def _value(reference: str, resolver: Resolver) -> float:
    found = resolver.resolve(reference)
    if not isinstance(found, Quantity):
        raise UnresolvedError("wrong_type", reference, "a number")
    return found.value


def offered_order(count: int, right: Sequence[int]) -> tuple[int, ...]:
    """Return the order in which choices are offered: the same each time, and not the right one."""
    offered = sorted(range(count), key=lambda n: (n * 7 + 3) % 11)
    if tuple(offered) in (tuple(right), tuple(reversed(right))):
        offered = [*offered[1:], offered[0]]
    return tuple(offered)


def in_place(order: Sequence[int], right: Sequence[int]) -> int:
    """Return how many of an order stand where they belong."""
    return sum(a == b for a, b in zip(order, right, strict=True))

"""What of a class's guesses may be seen at a moment, and how it is told."""

from __future__ import annotations

from explorer.analysis.lessons.guessing import (
    answer_of,
    apart_km,
    axis,
    in_place,
    tolerance_km,
)
from explorer.analysis.lessons.references import UnresolvedError
from explorer.model.lessons.guesses import Asked, Guesses, Phase
from explorer.model.lessons.lesson import Prediction, PredictionKind
from explorer.model.quantity import Quantity
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.picture.guess_chart import Answer, Bar, GuessPicture, Tick
from explorer.wording.lessons import prediction_words
from explorer.wording.lessons.step_views import answer_words, choice_texts


def guess_picture(shown: Presentation, across_km: float) -> GuessPicture:
    """Return what is to be seen of the guesses; ``across_km`` is how far the map reaches."""
    question = shown.question
    if question is None:
        return GuessPicture()
    asked = shown.asked
    heading = prediction_words.how_many(asked.now, question)
    again = prediction_words.next_round(asked.phase)
    if again:
        heading = f"{again}: {heading}"
    empty = all(guesses.is_empty for guesses in asked.rounds)
    if empty and (asked.phase is Phase.REVEALED or question.kind is PredictionKind.PLACE):
        heading = ""
    if question.kind is PredictionKind.NUMBER:
        return _line(shown, question, heading)
    if question.kind is PredictionKind.VOTE:
        return GuessPicture(heading, bars=_votes(shown, question))
    if question.kind is PredictionKind.ORDER:
        return _orders(shown, heading)
    return GuessPicture(heading, _nearness(shown, question, across_km))


def answer_now(shown: Presentation) -> Quantity | None:
    """Return the figure that guesses are held against, ``None`` until it may be seen."""
    if shown.question is None or shown.is_open:
        return None
    try:
        return answer_of(shown.question, shown.resolver)
    except UnresolvedError:
        return None


def _line(shown: Presentation, question: Prediction, heading: str) -> GuessPicture:
    asked, language = shown.asked, shown.session.state.language
    numbers = asked.now.numbers if asked.phase.shows_guesses else ()
    found = answer_now(shown)
    line = axis(question, asked if asked.phase.shows_guesses else _without_guesses(shown), found)
    answer = None
    if found is not None:
        low, high = found.ends
        answer = Answer(low, found.value, high, answer_words(found, language))
    ticks = tuple(
        Tick(value, prediction_words.on_the_line(value, question.unit, language))
        for value in line.ticks
    )
    unit = prediction_words.unit_of_the_line(question.unit)
    heading = f"{heading} ({unit})" if heading and unit else heading or unit
    below = prediction_words.middle_guess(asked.now, question, language) if numbers else ""
    return GuessPicture(heading, below, line, ticks, numbers, answer)


def _without_guesses(shown: Presentation) -> Asked:
    """Return the question as if nobody had guessed: its line tells nobody else's guess."""
    return Asked(shown.asked.phase)


def _votes(shown: Presentation, question: Prediction) -> tuple[Bar, ...]:
    asked = shown.asked
    texts = choice_texts(shown.step, shown.resolver, shown.session.state.language)
    counts = asked.now.counts if asked.phase.shows_guesses else ()
    before = asked.rounds[0].counts if len(asked.rounds) > 1 and counts else ()
    several = any(choice.right for choice in question.choices)
    return tuple(
        Bar(
            prediction_words.option(number, text),
            prediction_words.SIGNS[number % len(prediction_words.SIGNS)],
            counts[number] if number < len(counts) else None,
            before[number] if number < len(before) else None,
            several and not shown.is_open and question.choices[number].right,
        )
        for number, text in enumerate(texts)
    )


def _orders(shown: Presentation, heading: str) -> GuessPicture:
    texts = choice_texts(shown.step, shown.resolver, shown.session.state.language)
    asked, right = shown.asked, shown.right
    order = shown.offered if shown.is_open else right
    below = ""
    if asked.now.orders and not shown.is_open and right:
        shares = [in_place(guess, right) for guess in asked.now.orders]
        below = prediction_words.in_order(shares, len(right))
    bars = tuple(
        Bar(texts[choice], f"{place}", _firsts(asked.now, choice, shown))
        for place, choice in enumerate(order or tuple(range(len(texts))), start=1)
    )
    return GuessPicture(heading, below, bars=bars)


def _firsts(guesses: Guesses, choice: int, shown: Presentation) -> int | None:
    """Return how many put a choice first, once that may be seen."""
    if not guesses.orders or shown.asked.phase.takes_guesses:
        return None
    return sum(order[0] == choice for order in guesses.orders)


def _nearness(shown: Presentation, question: Prediction, across_km: float) -> str:
    if shown.is_open or not question.place_id:
        return ""
    place = shown.session.state.corridor.places[question.place_id]
    found = apart_km(shown.asked.now.marks, (place.lon_deg, place.lat_deg))
    language = shown.session.state.language
    return prediction_words.distances(found, tolerance_km(across_km), language)

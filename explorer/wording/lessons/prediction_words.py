"""What is said about a class's guesses: how many, the middle one, how near the marks are."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.analysis.lessons.guessing import MOST_GUESSES, MOST_HANDS, GuessError, middle
from explorer.model.lessons.guesses import Guesses, Phase
from explorer.model.lessons.lesson import Prediction, PredictionKind
from explorer.wording import phrases
from explorer.wording.language.powers import names_power

translate = QCoreApplication.translate  # by this name lupdate finds the texts

LETTERS = "ABCDEFGHIJKL"
SIGNS = "●▲■◆★✚⬟◖▼⬢✖◗"
"""Choices are told apart by letter and sign, never by colour alone."""
YEAR = "year"
_SHORT_UNIT = 5


def figure(value: float, unit: str, language: str) -> str:
    """Return a guess with its unit; a year is written without anything between its digits."""
    if unit == YEAR:
        return f"{value:.0f}"
    return phrases.amount((value,), unit, language, None if value % 1 else 0)


def on_the_line(value: float, unit: str, language: str) -> str:
    """Return a mark of the guesses' line: with its unit where that is short."""
    if not unit_of_the_line(unit):
        return figure(value, unit, language)
    return phrases.number(value, language, None if value % 1 else 0)


def unit_of_the_line(unit: str) -> str:
    """Return the unit that the marks of a line do not say themselves, else nothing."""
    word = phrases.unit(unit)
    is_short = len(word) <= _SHORT_UNIT and not names_power(word)
    return "" if is_short or unit == YEAR else word


def option(number: int, text: str) -> str:
    """Return a choice with its letter."""
    return f"{LETTERS[number]}  {text}"


def how_many(guesses: Guesses, question: Prediction) -> str:
    """Return how many guesses there are, and nothing of what they say."""
    count = guesses.count
    one, many = {
        PredictionKind.VOTE: (
            translate("Prediction", "1 hand"),
            translate("Prediction", "{0} hands"),
        ),
        PredictionKind.PLACE: (
            translate("Prediction", "1 mark"),
            translate("Prediction", "{0} marks"),
        ),
    }.get(
        question.kind,
        (translate("Prediction", "1 guess"), translate("Prediction", "{0} guesses")),
    )
    return one if count == 1 else many.format(count)


def middle_guess(guesses: Guesses, question: Prediction, language: str) -> str:
    """Return what the middle guess is, empty where there is none."""
    value = middle(guesses.numbers)
    if value is None:
        return ""
    text = translate("Prediction", "middle guess {0}")
    return text.format(figure(value, question.unit, language))


def distances(found_km: Sequence[float], tolerance_km: float, language: str) -> str:
    """Return how near marks are to the place that was asked for."""
    if not found_km:
        return ""
    text = translate("Prediction", "nearest {0} km, middle {1} km; {2} of {3} within {4} km")
    return text.format(
        phrases.number(min(found_km), language, 0),
        phrases.number(statistics.median(found_km), language, 0),
        sum(km <= tolerance_km for km in found_km),
        len(found_km),
        phrases.number(tolerance_km, language, 0),
    )


def in_order(shares: Sequence[int], of: int) -> str:
    """Return how many orders were right from first to last."""
    text = translate("Prediction", "{0} of {1} have the whole order")
    return text.format(sum(share == of for share in shares), len(shares))


def next_round(phase: Phase) -> str:
    """Return the heading of a round: the second vote is called so."""
    if phase in {Phase.OPEN_AGAIN, Phase.CLOSED_AGAIN}:
        return translate("Prediction", "Second vote")
    return ""


def advance_name(phase: Phase, question: Prediction, guesses: Guesses) -> str:
    """Return what the button of a question does next."""
    if phase is Phase.CLOSED and question.second_vote:
        return translate("Prediction", "Vote again")
    if phase.takes_guesses and not guesses.is_empty:
        return translate("Prediction", "Show guesses")
    if phase.is_hidden:
        return translate("Prediction", "Reveal")
    return translate("Prediction", "Next")


def how_to_enter(question: Prediction) -> str:
    """Tell the teacher how guesses are taken in."""
    return {
        PredictionKind.NUMBER: translate(
            "Prediction", "Type a guess and press Return, one after the other."
        ),
        PredictionKind.VOTE: translate(
            "Prediction", "Type the hands for each choice and press Return: A, then B …"
        ),
        PredictionKind.ORDER: translate(
            "Prediction", "Type the numbers of the choices in a guessed order, such as 213, Return."
        ),
        PredictionKind.PLACE: translate(
            "Prediction", "Press + and click the map; or move the cross with the arrows, Return."
        ),
    }[question.kind]


def guess_error(error: GuessError) -> str:
    """Return why something is no guess, and what would be one."""
    text = {
        "closed": translate("Prediction", "Guessing is over for this question."),
        "all_counted": translate(
            "Prediction", "All choices are counted. Ctrl+Z takes the last count back."
        ),
        "on_the_map": translate("Prediction", "Guesses are marks on the map here: press +."),
        "not_on_the_map": translate("Prediction", "This question asks for no mark on the map."),
        "too_many": translate("Prediction", "There is room for {2} guesses."),
        "no_number": translate("Prediction", "“{0}” is no number."),
        "no_count": translate("Prediction", "“{0}” is no number of hands from 0 to {3}."),
        "no_order": translate("Prediction", "“{0}” is no order: each of {1} once."),
    }[error.reason]
    return text.format(error.entered, error.expected, MOST_GUESSES, MOST_HANDS)

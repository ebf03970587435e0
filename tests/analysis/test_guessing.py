"""Guesses taken in, shown, and held against the answer: rules without a window."""

import pytest

from explorer.analysis.lessons.guessing import (
    GuessError,
    advanced,
    answer_of,
    apart_km,
    axis,
    entered,
    in_place,
    marked,
    middle,
    offered_order,
    reopened,
    right_order,
    stacked,
    tolerance_km,
    undone,
)
from explorer.analysis.lessons.resolving import Resolver
from explorer.model.lessons.guesses import Asked, Phase
from explorer.model.lessons.lesson import PredictionKind
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import shipped_corridors


@pytest.fixture(scope="module")
def shipped():
    """Return (corridor, lesson) for every lesson that ships."""
    found = []
    for path in shipped_corridors():
        corridor = load_corridor(path)
        found += [(corridor, item.lesson) for item in read_lessons(path, corridor)]
    return found


@pytest.fixture
def question(shipped):
    """Return a function that gives the question of a step by the ids of lesson and step."""

    def found(lesson_id, step_id):
        lesson = next(lesson for _, lesson in shipped if lesson.id == lesson_id)
        return next(step.prediction for step in lesson.steps if step.id == step_id)

    return found


def with_guesses(question, *typed):
    asked = Asked()
    for text in typed:
        asked = entered(asked, question, text)
    return asked


def test_a_number_each_a_count_each_and_an_order_each(question):
    numbers = with_guesses(question("eight-hours", "kilometres-saved"), "300", "2,5", "900")
    assert numbers.now.numbers == (300.0, 2.5, 900.0)
    assert middle(numbers.now.numbers) == 300.0
    votes = with_guesses(question("eight-hours", "two-trains"), "12", "0", "7", "3")
    assert votes.now.counts == (12, 0, 7, 3)
    assert votes.now.count == 22
    order = question("eight-hours", "four-causes")
    assert with_guesses(order, "2143").now.orders == ((1, 0, 3, 2),)
    assert entered(Asked(), order, "2143", (3, 2, 1, 0)).now.orders == ((2, 3, 0, 1),)


@pytest.mark.parametrize(
    ("lesson", "step", "typed", "reason"),
    [
        ("eight-hours", "kilometres-saved", "--3", "no_number"),
        ("eight-hours", "kilometres-saved", "nan", "no_number"),
        ("eight-hours", "two-trains", "3.5", "no_count"),
        ("eight-hours", "two-trains", "99999", "no_count"),
        ("eight-hours", "four-causes", "1123", "no_order"),
        ("eight-hours", "four-causes", "12", "no_order"),
        ("landlocked", "door-to-the-sea", "3", "on_the_map"),
    ],
)
def test_what_is_no_guess_is_refused_with_a_reason(question, lesson, step, typed, reason):
    with pytest.raises(GuessError) as told:
        entered(Asked(), question(lesson, step), typed)
    assert told.value.reason == reason


def test_guesses_after_the_close_a_count_too_many_and_marks_elsewhere_are_refused(question):
    number, vote = (question("eight-hours", i) for i in ("kilometres-saved", "still-possible"))
    closed = advanced(with_guesses(number, "3"), number)
    for call in (
        lambda: entered(closed, number, "4"),
        lambda: entered(with_guesses(vote, "3", "4"), vote, "5"),
        lambda: marked(Asked(), number, (77.0, 43.0)),
    ):
        with pytest.raises(GuessError):
            call()
    assert undone(closed) == closed


def test_open_then_guesses_then_answer_and_back(question):
    number = question("eight-hours", "kilometres-saved")
    asked = with_guesses(number, "3")
    phases = [asked.phase]
    for _ in range(2):
        asked = advanced(asked, number)
        phases.append(asked.phase)
    assert phases == [Phase.OPEN, Phase.CLOSED, Phase.REVEALED]
    assert reopened(asked) == advanced(with_guesses(number, "3"), number)
    assert advanced(Asked(), number).phase is Phase.REVEALED, "nothing to show in between"
    assert undone(with_guesses(number, "3", "4")).now.numbers == (3.0,)


def test_a_question_voted_on_twice_keeps_both_votes(question):
    vote = question("eight-hours", "still-possible")
    assert vote.second_vote
    asked = advanced(with_guesses(vote, "10", "5"), vote)
    asked = advanced(asked, vote)
    assert asked.phase is Phase.OPEN_AGAIN
    assert asked.phase.is_hidden
    asked = entered(entered(asked, vote, "4"), vote, "11")
    asked = advanced(advanced(asked, vote), vote)
    assert asked.phase is Phase.REVEALED
    assert [guesses.counts for guesses in asked.rounds] == [(10, 5), (4, 11)]


def test_the_line_of_guesses_does_not_know_the_answer(shipped):
    tried = 0
    for corridor, lesson in shipped:
        for step in lesson.steps:
            question = step.prediction
            if question is None or question.kind is not PredictionKind.NUMBER:
                continue
            line = axis(question, Asked())
            assert (line.low, line.high) == (question.low, question.high)
            answer = answer_of(question, Resolver(corridor))
            assert answer is None or answer.unit == question.unit
            told = axis(question, Asked(), answer)
            assert 2 <= len(told.ticks) <= 12
            assert answer is None or told.low <= answer.value <= told.high, (lesson.id, step.id)
            tried += 1
    assert tried > 20


def test_a_guess_beside_the_line_makes_it_longer_and_equal_ones_stand_on_each_other(question):
    number = question("eight-hours", "kilometres-saved")
    line = axis(number, with_guesses(number, "1500", "300"))
    assert line.high == 1500.0
    dots = stacked((300.0, 301.0, 1500.0), line, 40)
    assert [height for _, height in dots] == [0, 1, 0]
    assert dots[-1][0] == 1.0


def test_minutes_are_held_against_hours(question, shipped):
    corridor = next(c for c, lesson in shipped if lesson.id == "fast-train")
    asked = question("fast-train", "with-the-change")
    assert asked.unit == "min"
    assert answer_of(asked, Resolver(corridor)).value == pytest.approx(66, abs=0.01)


def test_marks_are_measured_and_the_tolerance_follows_the_map():
    almaty, urumqi = (76.9, 43.25), (87.6, 43.8)
    (near, far) = apart_km((almaty, urumqi), almaty)
    assert near == 0
    assert 850 < far < 880
    assert tolerance_km(1000) == 10 * tolerance_km(100)


def test_choices_are_offered_in_an_order_that_tells_nothing(shipped):
    for corridor, lesson in shipped:
        for step in lesson.steps:
            question = step.prediction
            if question is None or question.kind is not PredictionKind.ORDER:
                continue
            right = right_order(question, Resolver(corridor))
            offered = offered_order(len(question.choices), right)
            assert sorted(offered) == sorted(right) == list(range(len(question.choices)))
            assert offered not in (right, tuple(reversed(right))), (lesson.id, step.id)
            assert in_place(right, right) == len(right)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1,200", 1200.0),
        ("1.200", 1200.0),
        ("12.345.678", 12345678.0),
        ("0.125", 0.125),
        ("1,5", 1.5),
    ],
)
def test_thousands_are_read_in_either_way_of_writing(question, typed, value):
    asked = with_guesses(question("eight-hours", "kilometres-saved"), typed)
    assert asked.now.numbers == (value,)

"""What a person does to a lesson in hand: each is a function that answers with a new lesson.

Texts are changed in one language at a time; what they say in others stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import Any

from msgspec.structs import replace

from explorer.model.lessons.lesson import (
    Choice,
    Hidden,
    Lesson,
    Prediction,
    PredictionKind,
    Question,
    SilentMap,
    Sorting,
    Step,
)
from explorer.model.texts import Texts

MINUTES = 1.0
"""How long a new step is."""
PAPER_MINUTES = 10.0
LICENCE = "CC BY 4.0"
_LEAST_CHOICES = 2
_LONGEST_ID = 40


def said(texts: Texts, language: str, text: str) -> Texts:
    """Return a text that says something else in one language; without words it says nothing."""
    kept = {tag: words for tag, words in texts.items() if tag != language}
    return {**kept, language: text} if text.strip() else kept


def fresh_id(wanted: str, taken: Collection[str], otherwise: str) -> str:
    """Return an id made of what something is called, unlike all that are taken."""
    flat = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", flat).strip("-")[:_LONGEST_ID].strip("-") or otherwise
    number, found = 2, slug
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    return found


# ------------------------------------------------------------------ a lesson to begin with


def empty_lesson(identity: str, corridor_id: str, author: str = "") -> Lesson:
    """Return a lesson without any step."""
    return Lesson(
        id=identity,
        corridor_id=corridor_id,
        titles={},
        goals=(),
        steps=(),
        phase={},
        end={},
        paper_minutes=PAPER_MINUTES,
        terms=(),
        mistakes=(),
        questions=(),
        rows=(),
        open_task={},
        silent_map=None,
        author=author,
        licence=LICENCE,
    )


def copied_lesson(lesson: Lesson, identity: str, titles: Texts) -> Lesson:
    """Return a copy with an id and titles of its own; who wrote it stays said."""
    return replace(lesson, id=identity, titles=titles)


# ------------------------------------------------------------------ steps


def step_of(lesson: Lesson, step_id: str) -> Step | None:
    """Return a step by its id."""
    return next((step for step in lesson.steps if step.id == step_id), None)


def place_of(lesson: Lesson, step_id: str) -> int:
    """Return where a step stands, counted from 0; -1 where there is none."""
    return next((at for at, step in enumerate(lesson.steps) if step.id == step_id), -1)


def add_step(lesson: Lesson, step: Step, after_id: str = "") -> tuple[Lesson, str]:
    """Return the lesson with one more step behind another, or at the end; and the step's id."""
    identity = fresh_id(step.id or f"step-{len(lesson.steps) + 1}", _ids(lesson), "step")
    at = place_of(lesson, after_id) + 1 or len(lesson.steps)
    made = replace(step, id=identity)
    return replace(lesson, steps=(*lesson.steps[:at], made, *lesson.steps[at:])), identity


def _ids(lesson: Lesson) -> set[str]:
    return {step.id for step in lesson.steps}


def change_step(lesson: Lesson, step_id: str, **fields: Any) -> Lesson:
    """Return the lesson with some fields of a step changed."""
    return replace(
        lesson,
        steps=tuple(replace(s, **fields) if s.id == step_id else s for s in lesson.steps),
    )


def record_into(lesson: Lesson, step_id: str, seen: Step) -> Lesson:
    """Return the lesson with what is on the screen in a step; its words stay."""
    return change_step(
        lesson,
        step_id,
        view=seen.view,
        shows=seen.shows,
        route_ids=seen.route_ids,
        ends=seen.ends,
        way_ids=seen.way_ids,
        claim_ids=seen.claim_ids,
        passage_id=seen.passage_id,
        year=seen.year,
        date=seen.date,
        closed=seen.closed,
        race_h=seen.race_h,
    )


def duplicate_step(lesson: Lesson, step_id: str) -> tuple[Lesson, str]:
    """Return the lesson with a step twice, one behind the other; and the second one's id."""
    step = step_of(lesson, step_id)
    return (lesson, step_id) if step is None else add_step(lesson, step, step_id)


def move_step(lesson: Lesson, step_id: str, by: int) -> Lesson:
    """Return the lesson with a step earlier or later; the ends hold."""
    at = place_of(lesson, step_id)
    if at < 0:
        return lesson
    to = min(max(at + by, 0), len(lesson.steps) - 1)
    rest = (*lesson.steps[:at], *lesson.steps[at + 1 :])
    return replace(lesson, steps=(*rest[:to], lesson.steps[at], *rest[to:]))


def delete_step(lesson: Lesson, step_id: str) -> tuple[Lesson, str]:
    """Return the lesson without a step; and the id of the one in its place, empty for none."""
    at = place_of(lesson, step_id)
    left = tuple(step for step in lesson.steps if step.id != step_id)
    beside = left[min(at, len(left) - 1)].id if left and at >= 0 else ""
    return replace(lesson, steps=left), beside


# ------------------------------------------------------------------ predictions


def predict(lesson: Lesson, step_id: str, kind: PredictionKind | None) -> Lesson:
    """Return the lesson with a step that asks for a guess of a kind, or asks nothing.

    The question's words stay where one kind takes another's place.
    """
    step = step_of(lesson, step_id)
    if step is None:
        return lesson
    if kind is None:
        return change_step(lesson, step_id, prediction=None, hides=())
    before = step.prediction or Prediction(kind, ask={}, answer={})
    chosen = kind in {PredictionKind.ORDER, PredictionKind.VOTE}
    choices = before.choices or (Choice({}), Choice({}))
    asked = Prediction(
        kind=kind,
        ask=before.ask,
        answer=before.answer,
        choices=choices if chosen else (),
        second_vote=before.second_vote and kind is PredictionKind.VOTE,
    )
    return change_step(lesson, step_id, prediction=asked, hides=step.hides or _hides(kind))


def _hides(kind: PredictionKind) -> tuple[Hidden, ...]:
    """Return what is kept back at first: a figure that stood on the map would be the answer."""
    return (Hidden.NAMES,) if kind is PredictionKind.PLACE else (Hidden.FIGURES,)


def change_prediction(lesson: Lesson, step_id: str, **fields: Any) -> Lesson:
    """Return the lesson with some fields of a step's question changed."""
    step = step_of(lesson, step_id)
    if step is None or step.prediction is None:
        return lesson
    return change_step(lesson, step_id, prediction=replace(step.prediction, **fields))


def hide(lesson: Lesson, step_id: str, what: Hidden, *, hidden: bool) -> Lesson:
    """Return the lesson with a step that keeps something back until the answer, or doesn't."""
    step = step_of(lesson, step_id)
    if step is None:
        return lesson
    wanted = {*step.hides, what} if hidden else {*step.hides} - {what}
    return change_step(lesson, step_id, hides=tuple(each for each in Hidden if each in wanted))


def choices_of(lesson: Lesson, step_id: str) -> tuple[Choice, ...]:
    """Return what is to be chosen from in a step."""
    step = step_of(lesson, step_id)
    return () if step is None or step.prediction is None else step.prediction.choices


def add_choice(lesson: Lesson, step_id: str) -> Lesson:
    """Return the lesson with one more choice in a step's question."""
    choices = (*choices_of(lesson, step_id), Choice({}))
    return change_prediction(lesson, step_id, choices=choices)


def change_choice(lesson: Lesson, step_id: str, at: int, **fields: Any) -> Lesson:
    """Return the lesson with another choice in a place of a step's question.

    An order is sorted by the choices' values once all of them have one.
    """
    choices = tuple(
        replace(choice, **fields) if number == at else choice
        for number, choice in enumerate(choices_of(lesson, step_id))
    )
    after = change_prediction(lesson, step_id, choices=choices)
    step = step_of(after, step_id)
    if "value" not in fields or step is None or step.prediction is None:
        return after
    sorting = step.prediction.sorting
    if not all(choice.value for choice in choices):
        sorting = Sorting.AS_LISTED
    elif sorting is Sorting.AS_LISTED and step.prediction.kind is PredictionKind.ORDER:
        sorting = Sorting.RISING
    return change_prediction(after, step_id, sorting=sorting)


def move_choice(lesson: Lesson, step_id: str, at: int, by: int) -> Lesson:
    """Return the lesson with a choice earlier or later; the ends hold."""
    choices = list(choices_of(lesson, step_id))
    if not 0 <= at < len(choices):
        return lesson
    choices.insert(min(max(at + by, 0), len(choices) - 1), choices.pop(at))
    return change_prediction(lesson, step_id, choices=tuple(choices))


def delete_choice(lesson: Lesson, step_id: str, at: int) -> Lesson:
    """Return the lesson without a choice; two are always left."""
    choices = choices_of(lesson, step_id)
    if len(choices) <= _LEAST_CHOICES:
        return lesson
    return change_prediction(lesson, step_id, choices=(*choices[:at], *choices[at + 1 :]))


# ------------------------------------------------------------------ the head, and what is printed


def say_lines(texts: Sequence[Texts], language: str, lines: Sequence[str]) -> tuple[Texts, ...]:
    """Return a list of texts whose lines in one language are others; those in others stay.

    A line stands beside the one of the same number in another language.
    """
    told = [line.strip() for line in lines]
    while told and not told[-1]:
        told.pop()
    count = max(len(told), len(texts))
    padded = [*told, *[""] * (count - len(told))]
    before = [*texts, *[dict[str, str]()] * (count - len(texts))]
    changed = (said(old, language, line) for old, line in zip(before, padded, strict=True))
    return tuple(text for text in changed if text)


def add_question(lesson: Lesson) -> Lesson:
    """Return the lesson with one more question on paper."""
    return replace(lesson, questions=(*lesson.questions, Question({}, {})))


def change_question(lesson: Lesson, at: int, **fields: Any) -> Lesson:
    """Return the lesson with another question on paper in a place."""
    return replace(
        lesson,
        questions=tuple(
            replace(question, **fields) if number == at else question
            for number, question in enumerate(lesson.questions)
        ),
    )


def delete_question(lesson: Lesson, at: int) -> Lesson:
    """Return the lesson without a question on paper."""
    return replace(lesson, questions=(*lesson.questions[:at], *lesson.questions[at + 1 :]))


def with_silent_map(lesson: Lesson, *, wanted: bool, place_ids: Sequence[str] = ()) -> Lesson:
    """Return the lesson with a silent map of some places on the hand-out, or without one."""
    silent = SilentMap(tuple(place_ids), tuple(place_ids)) if wanted else None
    return replace(lesson, silent_map=silent)

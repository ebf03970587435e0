"""A lesson as a record: titles, goals, steps with predictions, exit questions, the silent map.

Its texts hold no figure of their own: where one belongs stands a reference in braces, such as
``{fact lyg-almaty-km}``, which ``analysis.lessons`` resolves when it is shown. Every id that a
lesson names exists: ``storage.pack.lessons`` builds none otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct, field

from explorer.model.texts import Texts


class Shown(StrEnum):
    """What stands beside the map in a step."""

    MAP = "map"
    COMPARE = "compare"
    WHY = "why"
    RACE = "race"
    TIMELINE = "timeline"
    CLAIM = "claim"
    EXIT = "exit questions"


class Hidden(StrEnum):
    """What a step keeps back until its answer is revealed."""

    NAMES = "names"
    ROUTES = "routes"
    FIGURES = "figures"
    VERDICT = "verdict"


class PredictionKind(StrEnum):
    """How a class guesses: by a number, a mark on the map, an order, or a show of hands."""

    NUMBER = "number"
    PLACE = "place"
    ORDER = "order"
    VOTE = "vote"


class Sorting(StrEnum):
    """How the right order of things follows from their values; without values, as they are told."""

    AS_LISTED = "as listed"
    RISING = "rising"
    FALLING = "falling"


class Choice(Struct, frozen=True):
    """Something to vote for or to put in order.

    ``right`` holds for the answers of a vote; a vote without any has no single one. ``value`` is
    the reference whose figure decides a place in an order, empty where the list itself does.
    """

    text: Texts
    right: bool = False
    value: str = ""


class Prediction(Struct, frozen=True):
    """What a class guesses before it sees.

    A number has a ``unit``, the ends of the line on which guesses stand, and the reference whose
    ``value`` is the answer. ``place_id`` is what a mark on the map is held against. ``answer`` is
    shown only when it is revealed.
    """

    kind: PredictionKind
    ask: Texts
    answer: Texts
    unit: str = ""
    low: float | None = None
    high: float | None = None
    value: str = ""
    place_id: str = ""
    choices: tuple[Choice, ...] = ()
    sorting: Sorting = Sorting.AS_LISTED
    second_vote: bool = False


class View(Struct, frozen=True):
    """Where a step looks: fitted to places and routes, or around a point so many km across.

    ``center`` is (lon_deg, lat_deg); ``projection`` one of the map's projections, empty for the
    corridor's own.
    """

    fit: tuple[str, ...] = ()
    center: tuple[float, float] | None = None
    across_km: float | None = None
    projection: str = ""


class Step(Struct, frozen=True):
    """One step: what is on the screen, the one sentence for the class, notes for the teacher.

    ``closed`` and ``date`` are a what-if, which goes with the step. ``race_h`` is how far a race
    has run. Ends and ways are those of the comparison, chart or race.
    """

    id: str
    minutes: float
    sentence: Texts
    note: Texts
    view: View = field(default_factory=View)
    shows: Shown = Shown.MAP
    hides: tuple[Hidden, ...] = ()
    route_ids: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    way_ids: tuple[str, ...] = ()
    claim_ids: tuple[str, ...] = ()
    passage_id: str = ""
    year: int | None = None
    date: str = ""
    closed: tuple[str, ...] = ()
    race_h: float | None = None
    prediction: Prediction | None = None


class Mistake(Struct, frozen=True):
    """What pupils often get wrong, and what helps."""

    wrong: Texts
    right: Texts


class Question(Struct, frozen=True):
    """A question on paper with its key and the lines left for the answer.

    A ``made_up`` one is a sum to do, whose figures nobody published.
    """

    text: Texts
    key: Texts
    lines: int = 3
    made_up: bool = False


class Row(Struct, frozen=True):
    """A row of the table guess, answer, who says so; one about a claim asks for its verdict."""

    label: Texts
    answer: Texts
    claim_id: str = ""


class SilentMap(Struct, frozen=True):
    """The map to fill in: what it is fitted to, what is to be marked, which routes are drawn.

    Those of the key, ``key_route_ids``, are what pupils should have drawn themselves.
    """

    fit: tuple[str, ...]
    place_ids: tuple[str, ...]
    route_ids: tuple[str, ...] = ()
    key_route_ids: tuple[str, ...] = ()
    tasks: tuple[Texts, ...] = ()


class Lesson(Struct, frozen=True):
    """A lesson for one corridor.

    ``phase`` says for whom it is; ``minutes`` are those of the steps together, to which
    ``paper_minutes`` come for the hand-out. ``terms`` are those of the glossary by their English
    word. ``pack`` is the fingerprint of the corridor that it was written for, on the day
    ``written``; ``as_written`` what each reference was then.
    """

    id: str
    corridor_id: str
    titles: Texts
    goals: tuple[Texts, ...]
    steps: tuple[Step, ...]
    phase: Texts
    end: Texts
    paper_minutes: float
    terms: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    questions: tuple[Question, ...]
    rows: tuple[Row, ...]
    open_task: Texts
    silent_map: SilentMap | None
    author: str
    licence: str
    changed_by: tuple[str, ...] = ()
    written: str = ""
    pack: str = ""
    as_written: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def minutes(self) -> float:
        """The minutes of all steps."""
        return sum(step.minutes for step in self.steps)

    @property
    def table_rows(self) -> tuple[Row, ...]:
        """The rows of the table on paper: a lesson without any has one for each question asked."""
        asked = (step.prediction for step in self.steps if step.prediction is not None)
        return self.rows or tuple(Row(question.ask, question.answer) for question in asked)

    def texts(self) -> Iterator[tuple[str, str, Texts]]:
        """Return every text with the record and the field it stands in, in reading order."""
        yield self.id, "titles", self.titles
        for number, goal in enumerate(self.goals, start=1):
            yield self.id, f"goals {number}", goal
        yield self.id, "phase", self.phase
        for step in self.steps:
            yield from _of_step(step)
        yield self.id, "end", self.end
        for number, mistake in enumerate(self.mistakes, start=1):
            yield f"mistake {number}", "wrong", mistake.wrong
            yield f"mistake {number}", "right", mistake.right
        for number, row in enumerate(self.rows, start=1):
            yield f"row {number}", "label", row.label
            yield f"row {number}", "answer", row.answer
        for number, question in enumerate(self.questions, start=1):
            yield f"question {number}", "text", question.text
            yield f"question {number}", "key", question.key
        yield self.id, "open_task", self.open_task
        if self.silent_map is not None:
            for number, task in enumerate(self.silent_map.tasks, start=1):
                yield "silent_map", f"tasks {number}", task

    def bare_references(self) -> Iterator[tuple[str, str, str]]:
        """Return the references that stand outside texts: values of predictions and choices."""
        for step in self.steps:
            if step.prediction is None:
                continue
            if step.prediction.value:
                yield step.id, "prediction.value", step.prediction.value
            for number, choice in enumerate(step.prediction.choices, start=1):
                if choice.value:
                    yield step.id, f"prediction.choices {number}.value", choice.value


def _of_step(step: Step) -> Iterator[tuple[str, str, Texts]]:
    yield step.id, "sentence", step.sentence
    if step.prediction is not None:
        yield step.id, "prediction.ask", step.prediction.ask
        for number, choice in enumerate(step.prediction.choices, start=1):
            yield step.id, f"prediction.choices {number}", choice.text
        yield step.id, "prediction.answer", step.prediction.answer
    yield step.id, "note", step.note

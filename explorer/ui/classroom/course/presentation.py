"""A lesson in front of a class: which step, what of it is answered, what the teacher looks at.

It knows nothing of windows: these show it and pass on what keys and buttons ask for.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from explorer.analysis.lessons.guessing import (
    GuessError,
    advanced,
    entered,
    marked,
    offered_order,
    reopened,
    right_order,
    undone,
)
from explorer.analysis.lessons.references import UnresolvedError
from explorer.analysis.lessons.resolving import Resolver
from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.model.lessons.guesses import Asked, Phase
from explorer.model.lessons.lesson import Lesson, Prediction, PredictionKind, Shown, Step
from explorer.session import Choices, Selection, SelectionKind, Session
from explorer.ui.classroom.course.lesson_clock import LessonClock
from explorer.ui.classroom.course.step_choices import choices_of
from explorer.wording.lessons import prediction_words
from explorer.wording.lessons.step_views import (
    StepView,
    Telling,
    claim_view,
    is_open,
    passage_view,
    secrets,
    step_view,
)


class Looking(Struct, frozen=True):
    """What the teacher looks at beside what the step has; empty for the step as it was."""

    shows: Shown | None = None
    claim_id: str = ""
    passage_id: str = ""


class Presentation(QObject):
    """Goes through a lesson; the guesses stay until it ends."""

    changed = Signal()
    step_changed = Signal()
    home_wanted = Signal()  # the map as the step has it
    told = Signal(str)  # a sentence for whoever presents

    def __init__(self, lesson: Lesson, session: Session, at: int = 0) -> None:
        """Begin at a step; ``session`` is the lesson's own, so that the window's stays as it is."""
        super().__init__(session)
        self.lesson, self.session = lesson, session
        self.resolver = Resolver(session.state.corridor)
        self.clock = LessonClock(self, lesson.minutes)
        self.at = min(max(at, 0), len(lesson.steps) - 1)
        self.looking = Looking()
        self.typed = ""
        self.jumping = self.marking = False
        self._asked: dict[int, Asked] = {}
        self._put()

    # ---- where it stands

    @property
    def step(self) -> Step:
        """The present step."""
        return self.lesson.steps[self.at]

    @property
    def question(self) -> Prediction | None:
        """What the present step asks."""
        return self.step.prediction

    @property
    def asked(self) -> Asked:
        """Where the question of the present step stands."""
        return self._asked.get(self.at, Asked())

    def asked_at(self, number: int) -> Asked:
        """Return where the question of a step stands."""
        return self._asked.get(number, Asked())

    @property
    def guesses(self) -> dict[int, Asked]:
        """The guesses of all steps that have any, by their numbers."""
        return {at: asked for at, asked in self._asked.items() if asked != Asked()}

    def go_on_from(self, other: Presentation) -> None:
        """Take over guesses, time and place from a presentation of the same lesson.

        Its corridor was opened anew, and may have been changed: only what is still asked in the
        same words keeps its guesses.
        """
        before = {step.id: (at, step) for at, step in enumerate(other.lesson.steps)}
        for at, step in enumerate(self.lesson.steps):
            was_at, was = before.get(step.id, (-1, None))
            if was is not None and was.prediction == step.prediction and was_at in other._asked:
                self._asked[at] = other._asked[was_at]
        ids = [step.id for step in self.lesson.steps]
        self.at = ids.index(other.step.id) if other.step.id in ids else self.at
        self.clock.go_on_from(other.clock)
        self._put()

    @property
    def is_open(self) -> bool:
        """Whether the step asks something that is not answered yet."""
        return is_open(self.step, self.asked)

    @property
    def shows(self) -> Shown:
        """What stands beside the map now."""
        return self.looking.shows or self.step.shows

    @property
    def view(self) -> StepView:
        """What the class reads now."""
        telling = Telling(self.lesson, self.session.state, self.resolver)
        view = step_view(telling, self.step, self.asked, self.looking.shows)
        if self.looking.claim_id:
            return claim_view(view, self.looking.claim_id, self.session.state)
        if self.looking.passage_id:
            return passage_view(view, self.looking.passage_id, self.session.state)
        return view

    @property
    def kept_back(self) -> tuple[str, ...]:
        """The words that nobody may read now."""
        if not self.is_open:
            return ()
        return secrets(self.step, self.resolver, self.session.state.language)

    @property
    def offered(self) -> tuple[int, ...]:
        """The order in which the choices of the question are offered."""
        question = self.question
        if question is None:
            return ()
        count = len(question.choices)
        if question.kind is not PredictionKind.ORDER:
            return tuple(range(count))
        return offered_order(count, self.right)

    @property
    def right(self) -> tuple[int, ...]:
        """The right order of the choices; empty where it is not known any more."""
        if self.question is None:
            return ()
        try:
            return right_order(self.question, self.resolver)
        except UnresolvedError:
            return ()

    @property
    def is_as_the_step_has_it(self) -> bool:
        """Whether nothing was chosen beside what the step has."""
        return self.looking == Looking() and self.session.state.choices == self.step_choices()

    def step_choices(self) -> Choices:
        """Return what the step chooses on the map."""
        return choices_of(self.step, self.asked, self.session.state.corridor)

    # ---- going on

    def go(self, by: int) -> None:
        """Go on, or back for a negative step; the ends hold."""
        self.jump(self.at + by)

    def jump(self, to: int) -> None:
        """Go to a step, counted from 0; the ends hold."""
        to = min(max(to, 0), len(self.lesson.steps) - 1)
        self.typed, self.jumping, self.marking = "", False, False
        if to == self.at:
            self.changed.emit()
            return
        self.clock.start()
        self.at, self.looking = to, Looking()
        self._put()
        self.changed.emit()
        self.step_changed.emit()

    def restore(self) -> None:
        """Bring the step back exactly as it was, its guesses and its answer kept."""
        self.looking = Looking()
        self.typed, self.jumping, self.marking = "", False, False
        self._put()
        self.changed.emit()
        self.home_wanted.emit()

    def _put(self) -> None:
        """Bring the step's choices, as the state that everything else begins with."""
        choices = self.step_choices()
        self.session.restore(**{f: getattr(choices, f) for f in choices.__struct_fields__})

    # ---- asking and answering

    def advance(self) -> None:
        """Go one state on: show the guesses, vote again, show the answer, the next step."""
        question = self.question
        if question is None or self.asked.phase is Phase.REVEALED:
            self.go(1)
            return
        self._set(advanced(self.asked, question))

    def cover_again(self) -> None:
        """Keep the answer back once more."""
        if self.question is not None and not self.is_open:
            self._set(reopened(self.asked))

    def _set(self, asked: Asked) -> None:
        was_open = self.is_open
        self._asked[self.at] = asked
        self.typed, self.marking = "", self.marking and asked.phase.takes_guesses
        if was_open != self.is_open:  # routes and the passage come with the answer
            self.looking = Looking()
            self._put()
            self.changed.emit()
            self.home_wanted.emit()
            return
        self.changed.emit()

    def enter(self) -> None:
        """Take what was typed as a guess or a number to jump to; without any go one state on."""
        text, self.typed = self.typed, ""
        if not text:
            if self.jumping:
                self.jumping = False
                self.changed.emit()
            else:
                self.advance()
            return
        if self.jumping or not self.takes_numbers:
            self.jump(int(text) - 1 if text.isdigit() else self.at)
            return
        if self.question is not None:
            self._try(lambda q: entered(self.asked, q, text, self.offered))

    def mark(self, lonlat: tuple[float, float]) -> None:
        """Take a mark on the map as a guess."""
        self._try(lambda q: marked(self.asked, q, lonlat))

    def _try(self, guess: Callable[[Prediction], Asked]) -> None:
        try:
            if self.question is not None:
                self._set(guess(self.question))
        except GuessError as error:
            self.told.emit(prediction_words.guess_error(error))
            self.changed.emit()

    @property
    def takes_numbers(self) -> bool:
        """Whether typed digits are guesses now; else they are the number of a step."""
        question = self.question
        if question is None or not self.asked.phase.takes_guesses:
            return False
        return question.kind is not PredictionKind.PLACE

    def type(self, sign: str) -> None:
        """Take one more sign of a number."""
        signs = "0123456789,.-" if self.takes_numbers and not self.jumping else "0123456789"
        if sign in signs and len(self.typed) < 12:  # noqa: PLR2004 - no guess is longer
            self.typed += sign
            self.changed.emit()

    def erase(self) -> bool:
        """Take the last sign of a number back; tell whether there was one."""
        if not self.typed:
            return False
        self.typed = self.typed[:-1]
        self.changed.emit()
        return True

    def undo_guess(self) -> None:
        """Take the last guess back."""
        if self.question is not None and self.asked.phase.takes_guesses:
            self._set(undone(self.asked))

    def forget_typed(self) -> None:
        """Take no number and no mark after all."""
        self.typed, self.jumping, self.marking = "", False, False
        self.changed.emit()

    def begin_jump(self) -> None:
        """Take the next number as that of a step."""
        self.typed, self.jumping = "", True
        self.changed.emit()

    def begin_marking(self) -> None:
        """Let the next clicks on the map be guesses, or no longer."""
        question = self.question
        if question is None or question.kind is not PredictionKind.PLACE or not self.is_open:
            return
        self.marking = not self.marking and self.asked.phase.takes_guesses
        self.changed.emit()

    # ---- looking at something else

    def look_at(self, looking: Looking) -> bool:
        """Show something else beside the map; what could tell the answer waits for it."""
        tells = looking.claim_id or looking.passage_id
        if self.is_open and (tells or looking.shows in {Shown.RACE, Shown.TIMELINE}):
            self.told.emit(self.tr("First the answer: this could tell it."))
            return False
        self.looking = looking
        selection = self.session.state.choices.selection
        if looking.passage_id:
            selection = Selection(SelectionKind.PASSAGE, looking.passage_id)
        self.session.select(selection)
        self.changed.emit()
        return True

    def close_border(self, place_id: str) -> None:
        """Suppose that nothing passes a border, or that it is open again."""
        changes = self.session.state.choices.what_if
        change = ClosePlace(place_id)
        kept = tuple(c for c in changes if c != change)
        self.session.choose(what_if=kept if change in changes else (*changes, change))
        if not self.is_open and self.shows is Shown.MAP:
            self.looking = replace(self.looking, shows=Shown.COMPARE)
        self.changed.emit()

"""The corridor in front of a class where no lesson was chosen: comparison, routes, passages.

Its steps ask nothing; all else is as in a lesson: the map moves, a race runs, a border closes.
"""

from __future__ import annotations

from msgspec.structs import replace

from explorer.model.lessons.lesson import Lesson, Step, View
from explorer.model.texts import in_language
from explorer.session import Choices, Session, State
from explorer.ui.classroom.course.presentation import Looking, Presentation
from explorer.ui.output.slides import Slide, first_shown, slides
from explorer.wording.lessons.step_views import Row, StepView


class SlideShow(Presentation):
    """Goes through what a window shows; begins with what is selected there."""

    def __init__(self, state: State, session: Session) -> None:
        """Show a state; ``session`` is the show's own, so that the window's stays as it is."""
        self._slides = slides(state)
        self._state = state
        at = first_shown(self._slides, state.choices.selection)
        super().__init__(_as_lesson(self._slides, state), session, at)

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slides[self.at]

    @property
    def view(self) -> StepView:
        """What the class reads now."""
        if self.looking != Looking():
            return super().view
        corridor, language = self.session.state.corridor, self.session.state.language
        routes = (corridor.routes[i] for i in self.slide.routes)
        rows = tuple(Row(in_language(r.titles, language), line=r.style) for r in routes)
        lines = tuple(line for line in self.slide.text.split("\n") if line)
        return StepView(self.slide.title, rows=rows, lines=lines)

    def step_choices(self) -> Choices:
        """Return the window's choices, with what the slide is about."""
        shown = self.slide.routes
        return replace(
            self._state.choices,
            selection=self.slide.picked,
            hidden_routes=frozenset(i for i in self._state.corridor.routes if i not in shown),
        )


def _as_lesson(made: tuple[Slide, ...], state: State) -> Lesson:
    corridor = state.corridor
    steps = tuple(
        Step(
            id=f"slide {number}",
            minutes=1.0,
            sentence={state.language: slide.title},
            note={},
            view=View(fit=_fit(slide, state)),
            route_ids=slide.routes,
        )
        for number, slide in enumerate(made, start=1)
    )
    return Lesson(
        id=corridor.id,
        corridor_id=corridor.id,
        titles=corridor.titles,
        goals=(),
        steps=steps,
        phase={},
        end={},
        paper_minutes=0.0,
        terms=(),
        mistakes=(),
        questions=(),
        rows=(),
        open_task={},
        silent_map=None,
        author="",
        licence="",
    )


def _fit(slide: Slide, state: State) -> tuple[str, ...]:
    """Return what a slide shows whole: its segments' ends and places, else its own routes."""
    segments = (state.corridor.segments[i] for i in sorted(slide.segments))
    ends = tuple(end for segment in segments for end in (segment.from_id, segment.to_id))
    return (*slide.places, *ends) or slide.fit_routes

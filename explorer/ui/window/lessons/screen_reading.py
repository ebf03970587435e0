"""What the window has on the screen, for a step to be recorded, and a step brought onto it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.cartography.projection.kinds import DEFAULT, projection_kind
from explorer.model.lessons.guesses import Asked, Phase
from explorer.model.lessons.lesson import Shown, Step
from explorer.session import Session
from explorer.ui.classroom.course.recording import Screen
from explorer.ui.classroom.course.step_choices import choices_of
from explorer.ui.classroom.ground.lesson_map import step_bounds
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.window.lazy_panels import LazyPanels
from explorer.ui.window.stage.arrangement import Mode, Part, Question
from explorer.ui.window.stage.stage import Stage

if TYPE_CHECKING:
    from explorer.ui.window.docks import Docks

_PAGES = {
    Question.COMPARE: Shown.COMPARE,
    Question.WHY: Shown.WHY,
    Question.RACE: Shown.RACE,
    Question.TIMELINE: Shown.TIMELINE,
}
_MARGIN_PX = 72  # as the map leaves around what it goes to
_KM_ACROSS = 1_000.0
_LEAST_KM, _MOST_KM = 1.0, 45_000.0


class ScreenReading(QObject):
    """Reads the screen and brings steps back onto it."""

    def __init__(  # noqa: PLR0917 - the parts of the window that it looks at
        self,
        session: Session,
        canvas: MapCanvas,
        stage: Stage,
        lazy: LazyPanels,
        projections: ProjectionMenu,
        docks: Callable[[], Docks],
    ) -> None:
        super().__init__(stage)
        self._session, self._canvas, self._stage = session, canvas, stage
        self._lazy, self._projections, self._docks = lazy, projections, docks
        self._coming: Step | None = None  # for a map in another projection

    # ---- reading

    def screen(self) -> Screen:
        """Return what is on the screen now."""
        question = self._stage.question
        shows = Shown.MAP if question is None else _PAGES[question]
        claim_id = ""
        if self._stage.layout_asked.mode is Mode.CHECK and self._stage.is_shown(Part.SHEET):
            claim_id = self._docks().claims.panel.chosen_id
            shows = Shown.CLAIM if claim_id else shows
        center, across_km = self._part()
        name = self._projections.chosen
        return Screen(
            shows,
            center,
            across_km,
            "" if name == DEFAULT.name else name,
            self._projections.chosen_center_id,
            claim_id,
            self._race_h() if shows is Shown.RACE else None,
        )

    def _race_h(self) -> float | None:
        """Return where a race that rests stands; one that runs, or rests at an end, has no hour."""
        race = self._lazy.race
        if race is None or race.shown is None or not race.run.between:
            return None
        return race.shown.elapsed_h

    def _part(self) -> tuple[tuple[float, float] | None, float | None]:
        """Return the point and the km across with which the map would go to what it shows now.

        Nothing of a map that is still fitted to its routes.
        """
        canvas = self._canvas
        seen, view, renderer = canvas.seen, canvas.viewport, canvas.renderer
        if seen is None or view is None or renderer is None:
            return None, None
        guess_m = view.m_per_px * canvas.height() / 2.0
        fits = canvas.fitted((-guess_m, -guess_m, guess_m, guess_m), _MARGIN_PX)
        around_m = guess_m * view.m_per_px / fits.m_per_px
        if canvas.rotation.on_globe:
            center = canvas.center_lonlat()
        else:  # what it goes to is not in the middle where a sheet or a card lies over the map
            at_px = fits.screen_point(0.0, 0.0)
            center = renderer.scene.projection.place(*view.map_point(*at_px))
        if center is None:
            return None, None
        return center, min(max(around_m / 500.0, _LEAST_KM), _MOST_KM)

    # ---- showing

    def show(self, step: Step) -> None:
        """Bring what a step has onto the screen, as after its answer."""
        corridor = self._session.state.corridor
        choices = choices_of(step, Asked(Phase.REVEALED), corridor)
        self._session.choose(**{f: getattr(choices, f) for f in choices.__struct_fields__})
        pages = {shown: question for question, shown in _PAGES.items()}
        question = pages.get(step.shows)
        if question is None:
            self._stage.show_layout(self._stage.layout_asked.closed(Part.PAGE))
        elif self._stage.question is not question:
            self._stage.show_question(question)
            self._stage.show_layout(self._stage.layout_asked.beside(Mode.LESSON))
        wanted = step.view.projection or DEFAULT.name
        if wanted != self._projections.chosen:
            kind = projection_kind(wanted)
            center_id = step.view.fit[0] if kind.counts_from_place and step.view.fit else ""
            self._coming = step
            self._projections.choose(wanted, center_id)
            return
        self._look(step)

    def scene_came(self) -> None:
        """Go to where the step is that waited for its projection."""
        step, self._coming = self._coming, None
        if step is not None:
            self._look(step)

    def _look(self, step: Step) -> None:
        renderer, state = self._canvas.renderer, self._session.state
        if step.view.center is not None:
            self._canvas.go_to(step.view.center, (step.view.across_km or _KM_ACROSS) * 500.0)
            return
        bounds = None if renderer is None else step_bounds(step, state, renderer.scene)
        if bounds is None or renderer is None:
            return
        left, bottom, right, top = bounds
        middle = renderer.scene.projection.place((left + right) / 2, (bottom + top) / 2)
        if middle is not None:
            self._canvas.go_to(middle, max(right - left, top - bottom) / 2)

"""What the window has on the screen, for a step to be recorded, and a step brought onto it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.cartography.projection.kinds import DEFAULT, projection_kind
from explorer.cartography.rendering.furniture import STRIP_PX
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
        """Return the middle of the free part of the map and the km across; none where it fits."""
        canvas = self._canvas
        seen, view, renderer = canvas.seen, canvas.viewport, canvas.renderer
        if seen is None or view is None or renderer is None:
            return None, None
        free = canvas.free_rect().adjusted(0, 0, 0, -STRIP_PX)
        if canvas.rotation.on_globe:
            center = canvas.center_lonlat()
        else:
            middle = free.center()
            point = view.map_point(float(middle.x()), float(middle.y()))
            center = renderer.scene.projection.place(*point)
        if center is None:
            return None, None
        least_px = min(free.width(), free.height())
        margin_px = min(_MARGIN_PX, max(1, free.height()) // 8)
        across_km = (least_px - 2 * margin_px) * view.m_per_px / 1000.0
        return center, min(max(across_km, _LEAST_KM), _MOST_KM)

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

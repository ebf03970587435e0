"""Parts of the window that nobody sees at the start: built when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from explorer.session import Session, State
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy
from explorer.ui.window.pointing import Pointing

if TYPE_CHECKING:
    from explorer.ui.compare.comparison_panel import ComparisonPanel
    from explorer.ui.compare.why_panel import WhyPanel
    from explorer.ui.race.race_on_map import RaceOnMap
    from explorer.ui.timeline.timeline_panel import TimelinePanel

_QUEUED = Qt.ConnectionType.QueuedConnection


class LazyPanels(QObject):
    """Builds comparison, why-faster, timeline and race, and connects them."""

    selected = Signal(object)
    event_chosen = Signal(object)
    reading_wanted = Signal(str)
    announced = Signal(str)
    race_wanted = Signal()
    race_over = Signal()

    def __init__(
        self, session: Session, canvas: MapCanvas, reduce_motion: QAction, window: QWidget
    ) -> None:
        super().__init__(window)
        self.pointing = Pointing(session, self)
        self._session, self._canvas, self._window = session, canvas, window
        self._reduce_motion = reduce_motion
        self._comparison = Lazy(self._build_comparison)
        self._why = Lazy(self._build_why)
        self._timeline = Lazy(self._build_timeline)
        self._race = Lazy(self._build_race)

    @property
    def comparison(self) -> ComparisonPanel:
        """The page that compares the visible routes."""
        return self._comparison()

    @property
    def why(self) -> WhyPanel:
        """The page that says why one way is faster than another."""
        return self._why()

    @property
    def timeline(self) -> TimelinePanel | None:
        """The timeline, once it was shown."""
        return self._timeline.made

    @property
    def race(self) -> RaceOnMap | None:
        """The race on the map, once one was started."""
        return self._race.made

    def make_comparison(self) -> QWidget:
        """Return the page that compares the visible routes."""
        return self._comparison()

    def make_why(self) -> QWidget:
        """Return the page that says why one way is faster than another."""
        return self._why()

    def make_timeline(self) -> QWidget:
        """Return the timeline."""
        return self._timeline()

    def make_race(self) -> QWidget:
        """Return the bar that a race is steered with."""
        return self._race().bar

    def start_race(self) -> None:
        """Let the two ways leave at once on the map."""
        self._race().start(self._session.state)

    def end_race(self) -> None:
        """Take the race off the map."""
        if self._race.made is not None and self._race.made.active:
            self._race.made.close()

    def show_question(self, state: State) -> None:
        """Let the parts that depend on the question about travel times show the present one."""
        if self._comparison.made is not None:
            self._comparison.made.show_state(state)
        if self._why.made is not None:
            self._why.made.show_state(state)
        if self._race.made is not None:
            self._race.made.show_state(state)

    def show_state(self, state: State) -> None:
        """Let the parts that are there show the present state."""
        self.show_question(state)
        if self._timeline.made is not None:
            self._timeline.made.show_state(state)

    # ---- building: a child of the window from the start, so that nothing is left when that goes

    def _build_comparison(self) -> ComparisonPanel:
        from explorer.ui.compare.comparison_panel import ComparisonPanel  # noqa: PLC0415

        made = ComparisonPanel(self._window)
        made.hide()
        made.selected.connect(self.selected, _QUEUED)
        made.show_state(self._session.state)
        return made

    def _build_why(self) -> WhyPanel:
        from explorer.ui.compare.why_panel import WhyPanel  # noqa: PLC0415

        session, made = self._session, WhyPanel(self._window)
        made.hide()
        made.selected.connect(self.selected, _QUEUED)
        self.pointing.watch(made)
        made.race_wanted.connect(self.race_wanted)
        made.pair_chosen.connect(lambda pair: session.choose(pair=pair))
        made.supposed.connect(session.suppose)
        made.changes_kept.connect(lambda changes: session.choose(what_if=changes))
        made.departure_chosen.connect(lambda text: session.choose(departure=text), _QUEUED)
        made.show_state(session.state)
        return made

    def _build_timeline(self) -> TimelinePanel:
        from explorer.ui.timeline.timeline_panel import TimelinePanel  # noqa: PLC0415

        made = TimelinePanel()
        made.selected.connect(self.event_chosen, _QUEUED)
        self.pointing.watch(made)
        made.year_chosen.connect(self._session.show_year)
        made.reading_wanted.connect(self.reading_wanted, _QUEUED)
        made.reduce_motion(self._reduce_motion.isChecked())
        self._reduce_motion.toggled.connect(made.reduce_motion)
        made.show_state(self._session.state)
        return made

    def _build_race(self) -> RaceOnMap:
        from explorer.ui.race.race_on_map import RaceOnMap  # noqa: PLC0415

        made = RaceOnMap(self._canvas)
        made.moved.connect(self.why.chart.show_moment)
        made.announced.connect(self.announced)
        made.bar.closed.connect(self.race_over)
        made.ended.connect(self.race_over)
        made.reduce_motion(self._reduce_motion.isChecked())
        self._reduce_motion.toggled.connect(made.reduce_motion)
        return made

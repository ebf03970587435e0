"""Why one way between two places is faster than another: time over distance, and the causes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.levers import levers
from explorer.analysis.travel_time.question import Answer, Way, answer
from explorer.analysis.travel_time.staircase import Step, staircase
from explorer.analysis.travel_time.timetable import calls
from explorer.analysis.travel_time.what_if import SetEstimate
from explorer.errors import ExplorerError, NothingToCompareError, TravelTimeError
from explorer.session import Picked, Selection, State
from explorer.ui import why_words, wording
from explorer.ui.charts.time_distance import Spot, Staircase
from explorer.ui.charts.time_distance_chart import ChartContent, TimeDistanceChart
from explorer.ui.reasons import Reasons
from explorer.ui.way_heads import WayHeads
from explorer.ui.what_if_bar import WhatIfBar
from explorer.ui.widgets import label

_PAIR = 2
_LEAST_HEIGHT_PX, _SLIDERS_PX = 330, 44
_SCROLL_BAR_PX = 13


@dataclass(frozen=True, slots=True)
class _Shown:
    """The ways between the two places, and which two of them are held against each other."""

    ways: tuple[Way, ...]
    chosen: tuple[str, ...]


def _timed(found: Answer | None) -> tuple[Way, ...]:
    """Return the ways of an answer that have a time."""
    return () if found is None else tuple(w for w in found.ways if w.time is not None)


class WhyPanel(QWidget):
    """Explains the time of two ways between the compared places."""

    selected = Signal(object)
    place_pointed = Signal(str)

    def __init__(self) -> None:
        """Make an empty view; ``show_state`` fills it."""
        super().__init__()
        self.setObjectName("why")
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self._state: State | None = None
        self._seen: tuple[object, ...] = ()
        self._shown = _Shown((), ())
        self._answer: Answer | None = None
        self._before: dict[str, tuple[Step, ...]] = {}
        self._published: Answer | None = None
        self.heads = WayHeads()
        self.heads.chosen.connect(self._choose)
        self.chart = TimeDistanceChart()
        self.chart.pointed.connect(self._point)
        self.chart.place_chosen.connect(self._select)
        self.reasons = Reasons()
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._fit_reasons)
        self.what_if = WhatIfBar()
        self.what_if.changed.connect(self._suppose)
        self.what_if.hide()
        self.try_out, self.undo, self.reset = QPushButton(), QPushButton(), QPushButton()
        self.try_out.setCheckable(True)
        self.try_out.toggled.connect(self._open_what_if)
        self.undo.clicked.connect(self.what_if.undo)
        self.reset.clicked.connect(self.what_if.reset)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        self.message = label("", "muted")
        self._readout = label("", "muted", wrap=False)
        self._readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._readout, 1)
        for button in (self.undo, self.reset, self.try_out):
            button.setObjectName("small")
            foot.addWidget(button)
        self._right = QScrollArea()
        self._right.setWidgetResizable(True)
        self._right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.setWidget(self.reasons)
        self._body = QHBoxLayout()
        self._body.setSpacing(8)
        self._body.addWidget(self.chart, 3)
        self._body.addWidget(self._right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.heads)
        box.addWidget(self.message)
        box.addLayout(self._body, 1)
        box.addLayout(foot)
        box.addWidget(self.what_if)

    # ---- the state

    def show_state(self, state: State) -> None:
        """Explain the present choices; nothing is worked out while the view is hidden."""
        self._state = state
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was chosen while the view was hidden."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        state = self._now
        choices = state.choices
        seen = (
            state.corridor,
            choices.from_id,
            choices.to_id,
            choices.hidden_routes,
            state.language,
            state.theme,
            state.style.name,
        )
        if self._seen and all(a is b or a == b for a, b in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        self._find_ways()
        self._show_pair()

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _find_ways(self) -> None:
        """Ask for every visible way; the first two that have a time are compared at first."""
        state = self._now
        choices = state.choices
        self._trouble = ""
        try:
            every = answer(state.corridor, choices.from_id, choices.to_id).ways
        except ExplorerError as error:
            every = ()
            self._trouble = self._why_not(error)
        ways = tuple(w for w in every if w.id not in choices.hidden_routes)
        known = [w.id for w in ways]
        chosen = tuple(i for i in self._shown.chosen if i in known)
        spare = sorted((w for w in ways if w.id not in chosen), key=lambda w: w.time is None)
        chosen = (*chosen, *(w.id for w in spare))[:_PAIR]
        self._shown = _Shown(ways, chosen)
        self.heads.offer(ways, state)

    def _why_not(self, error: ExplorerError) -> str:
        if isinstance(error, TravelTimeError):
            return wording.travel_time_error(error, self._now.language)
        if isinstance(error, NothingToCompareError):
            return self.tr("No way joins these two places. Choose other places above.")
        return self.tr("Choose two places above to see how long the way between them takes.")

    def _choose(self, index: int) -> None:
        """Hold another way against the other one; choosing that one swaps the two."""
        way_id, other = self.heads.boxes[index].currentData(), self._shown.chosen[1 - index]
        if way_id == other:
            other = self._shown.chosen[index]
        pair = (way_id, other) if index == 0 else (other, way_id)
        self._shown = _Shown(self._shown.ways, pair)
        self._show_pair()

    # ---- showing two ways

    def _show_pair(self) -> None:
        """Work out the two chosen ways as published, offer what to change, and show them."""
        state = self._now
        self.heads.mark(self._shown.chosen)
        self._published, trouble = self._ask(())
        timed = _timed(self._published)
        trips = ((w.id, w.time) for w in timed)
        self._before = {i: staircase(trip) for i, trip in trips if trip is not None}
        self.what_if.offer(levers([w.time for w in timed if w.time is not None]), state)
        if self._published is not None and len(timed) < len(self._published.ways):
            errors = (w.why_not for w in self._published.ways if w.why_not is not None)
            trouble = " ".join(self._why_not(e) for e in errors)
        elif len(timed) == 1:
            trouble = self.tr(
                "Only one way between these two places is in view, so there is nothing to hold "
                "it against. Choose other places, or show more routes on the left."
            )
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        for part in (self.chart, self._readout, self.try_out):
            part.setVisible(bool(timed))
        self._right.setVisible(len(timed) == _PAIR)
        self._open_what_if(self.try_out.isChecked())
        self._show_answer()

    def _fit_reasons(self) -> None:
        width = self.reasons.minimumSizeHint().width() + _SCROLL_BAR_PX
        self._right.setMinimumWidth(width)

    def _ask(self, changes: tuple[SetEstimate, ...]) -> tuple[Answer | None, str]:
        """Return the answer for the chosen ways, or none and the reason in words."""
        state, ways = self._now, self._shown.chosen
        if not ways:
            hidden = self.tr("Every way between these two places is hidden on the left.")
            return None, self._trouble or hidden
        ends = state.choices.from_id, state.choices.to_id
        try:
            return answer(state.corridor, *ends, way_ids=ways, changes=changes), ""
        except ExplorerError as error:
            return None, self._why_not(error)

    def _open_what_if(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide the sliders; closed, nothing is supposed any more."""
        offered = bool(self.what_if.sliders)
        self.what_if.setVisible(opened and offered)
        more_px = _SLIDERS_PX if opened and offered else 0
        self.setMinimumHeight(_LEAST_HEIGHT_PX + more_px)
        for button in (self.undo, self.reset):
            button.setVisible(opened and offered)
        if not opened:
            self.what_if.reset()

    def _suppose(self, _changes: object) -> None:
        self._show_answer()

    def _show_answer(self) -> None:
        """Show the ways with what is supposed of them; the published state stays in sight."""
        changes = self.what_if.changes
        self._answer = self._published
        if changes:
            self._answer, trouble = self._ask(changes)
            self.message.setText(trouble)
            self.message.setVisible(bool(trouble))
        for button in (self.undo, self.reset):
            button.setEnabled(bool(changes))
        found, published = self._answer, self._published
        self.heads.show_times(found, self._now)
        self._fill_chart(found)
        if found is not None and published is not None and len(_timed(found)) == _PAIR:
            self.reasons.explain(found, published, self._now)
            self._fit.start()  # the new rows have no size before the event loop shows them

    def _fill_chart(self, found: Answer | None) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        what_if, short = "", self.tr("What if")
        before: dict[str, tuple[Step, ...]] = {}
        if found is not None and not found.state.is_published:
            what_if = self.tr("What if: not the published state")
            before = self._before
        timed = _timed(found)
        stairs = tuple(self._staircase(way, before.get(way.id, ())) for way in timed)
        content = ChartContent(stairs, state.style, language, self._place, what_if, short)
        self.chart.show_content(content)
        names = [why_words.way_name(w, corridor, language) for w in timed]
        pairs = list(zip(names, stairs, strict=True))
        self.chart.setAccessibleDescription(why_words.chart(pairs, corridor, language, what_if))

    def _staircase(self, way: Way, before: tuple[Step, ...]) -> Staircase:
        steps = () if way.time is None else staircase(way.time)
        figures = () if way.option is None else way.option.published_times
        return Staircase(
            way_id=way.id,
            style=why_words.style_name(way, self._now.corridor),
            steps=steps,
            calls=() if way.time is None else calls(way.time.journey, steps),
            published_h=tuple(duration_h(f.figure) for f in figures),
            published_steps=before,
        )

    def _place(self, place_id: str) -> str:
        return self._now.corridor.places[place_id].name(self._now.language)

    # ---- pointing

    def _point(self, spot: Spot | None) -> None:
        self.place_pointed.emit("" if spot is None else spot.place_id)
        if spot is None or self._answer is None:
            self._readout.setText(self._hint())
            return
        state = self._now
        way_id = self.chart.content.ways[spot.way].way_id
        way = next(w for w in self._answer.ways if w.id == way_id)
        name = why_words.way_name(way, state.corridor, state.language)
        said = why_words.spot(spot, name, state.corridor, state.language)
        self._readout.setText(said)
        self._readout.setToolTip(said)

    def _hint(self) -> str:
        return self.tr("Hours since departure. Point at a line, or use the arrow keys.")

    def _select(self, place_id: str) -> None:
        self.selected.emit(Selection(Picked.PLACE, place_id))

    # ---- language

    def _retranslate(self) -> None:
        self.chart.setAccessibleName(self.tr("Time over distance"))
        self._readout.setText(self._hint())
        self.try_out.setText(self.tr("What if…"))
        self.undo.setText(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Take back the last change"))
        self.reset.setText(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Back to the published state"))

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._seen = ()
            if self._state is not None and self.isVisible():
                self._refresh()

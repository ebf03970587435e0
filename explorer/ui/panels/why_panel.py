"""Why one way between two places is faster than another: time over distance, and the causes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.question import Answer, Way, answer
from explorer.analysis.travel_time.staircase import staircase
from explorer.analysis.travel_time.timetable import calls
from explorer.cartography.strokes import paint_route_sample
from explorer.errors import ExplorerError, NothingToCompareError, TravelTimeError
from explorer.session import Picked, Selection, State
from explorer.ui import why_words, wording
from explorer.ui.charts.time_distance import Spot, Staircase
from explorer.ui.charts.time_distance_chart import ChartContent, TimeDistanceChart
from explorer.ui.reasons import Reasons
from explorer.ui.widgets import Badge, Swatch, label

_PAIR = 2
_LEAST_HEIGHT_PX = 300


@dataclass(frozen=True, slots=True)
class _Shown:
    """The ways between the two places, and which two of them are held against each other."""

    ways: tuple[Way, ...]
    chosen: tuple[str, ...]


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
        self.boxes = (QComboBox(), QComboBox())
        for index, box in enumerate(self.boxes):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(7)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda _row, i=index: self._choose(i))
        self.chart = TimeDistanceChart()
        self.chart.pointed.connect(self._point)
        self.chart.place_chosen.connect(self._select)
        self.reasons = Reasons()
        self._build()
        self._retranslate()

    def _build(self) -> None:
        self._heads = QGridLayout()
        self._heads.setHorizontalSpacing(7)
        self._heads.setVerticalSpacing(4)
        self._heads.setColumnStretch(1, 1)
        for row, box in enumerate(self.boxes):
            self._heads.addWidget(box, row, 1)
        self._cells: list[QWidget] = []
        self.message = label("", "muted")
        self._readout = label("", "muted", wrap=False)
        self._readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.chart, 1)
        left.addWidget(self._readout)
        self._right = QScrollArea()
        self._right.setWidgetResizable(True)
        self._right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.setWidget(self.reasons)
        self._right.setMinimumWidth(268)
        self._body = QHBoxLayout()
        self._body.setSpacing(12)
        self._body.addLayout(left, 3)
        self._body.addWidget(self._right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(self._heads)
        box.addWidget(self.message)
        box.addLayout(self._body, 1)

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
        for box in self.boxes:
            box.clear()
            for way in ways:
                box.addItem(why_words.way_name(way, state.corridor, state.language), way.id)

    def _why_not(self, error: ExplorerError) -> str:
        if isinstance(error, TravelTimeError):
            return wording.travel_time_error(error, self._now.language)
        if isinstance(error, NothingToCompareError):
            return self.tr("No way joins these two places. Choose other places above.")
        return self.tr("Choose two places above to see how long the way between them takes.")

    def _choose(self, index: int) -> None:
        """Hold another way against the other one; choosing that one swaps the two."""
        way_id, other = self.boxes[index].currentData(), self._shown.chosen[1 - index]
        if way_id == other:
            other = self._shown.chosen[index]
        pair = (way_id, other) if index == 0 else (other, way_id)
        self._shown = _Shown(self._shown.ways, pair)
        self._show_pair()

    # ---- showing two ways

    def _show_pair(self) -> None:
        """Work out the two chosen ways and show them."""
        state = self._now
        self._answer = None
        for box, way_id in zip(self.boxes, self._shown.chosen, strict=False):
            box.setCurrentIndex(box.findData(way_id))
        for index, box in enumerate(self.boxes):
            box.setVisible(index < len(self._shown.chosen))
        trouble = self._trouble
        if self._shown.chosen:
            choices = state.choices
            try:
                ends, ways = (choices.from_id, choices.to_id), self._shown.chosen
                self._answer = answer(state.corridor, *ends, way_ids=ways)
            except ExplorerError as error:
                trouble = self._why_not(error)
        elif not trouble:
            trouble = self.tr("Every way between these two places is hidden on the left.")
        found = self._answer
        timed = () if found is None else tuple(w for w in found.ways if w.time is not None)
        if found is not None and len(timed) < len(found.ways):
            errors = (w.why_not for w in found.ways if w.why_not is not None)
            trouble = " ".join(self._why_not(e) for e in errors)
        elif len(timed) == 1:
            trouble = self.tr(
                "Only one way between these two places is in view, so there is nothing to hold "
                "it against. Choose other places, or show more routes on the left."
            )
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        self.chart.setVisible(bool(timed))
        self._readout.setVisible(bool(timed))
        self._right.setVisible(len(timed) == _PAIR)
        self._fill_heads(found)
        self._fill_chart(timed)
        if found is not None and len(timed) == _PAIR:
            self.reasons.explain(found, found, state)

    def _fill_heads(self, found: Answer | None) -> None:
        """Show beside each way how long it takes, and what is published."""
        for cell in self._cells:
            self._heads.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for row, way in enumerate(() if found is None else found.ways):
            self._add(self._swatch(way), row, 0)
            self._add_time(way, row)
            self._add_published(way, row)

    def _add(self, cell: QWidget, row: int, column: int) -> None:
        self._cells.append(cell)
        self._heads.addWidget(cell, row, column)

    def _swatch(self, way: Way) -> Swatch:
        name, style = self._style_name(way), self._now.style
        return Swatch(lambda p, w, h: paint_route_sample(p, name, w, h, style))

    def _style_name(self, way: Way) -> str:
        route = self._now.corridor.routes.get(way.id)
        return "" if route is None else route.style

    def _add_time(self, way: Way, row: int) -> None:
        corridor, language = self._now.corridor, self._now.language
        if way.time is None:
            self._add(label(self.tr("time unknown"), "muted", wrap=False), row, 2)
            return
        shown = label(wording.hours(way.time.duration.likely_h), "value", wrap=False)
        shown.setToolTip(why_words.duration(way.time))
        shown.setAccessibleDescription(why_words.duration(way.time))
        used = dict.fromkeys(t.estimate_id for t in way.time.terms)
        estimates = tuple(way.time.estimates[i] for i in used)
        evidence, says = why_words.grounds(estimates, (way.id,), corridor, language)
        self._add(shown, row, 2)
        self._add(Badge(evidence, corridor, language, says), row, 3)

    def _add_published(self, way: Way, row: int) -> None:
        corridor, language = self._now.corridor, self._now.language
        figures = () if way.option is None else way.option.published_times
        if not figures:
            self._add(label(self.tr("none published"), "muted", wrap=False), row, 4)
            return
        self._add(label(wording.quantity(figures[0].figure, language), "value", wrap=False), row, 4)
        self._add(Badge(figures[0].figure.evidence[0], corridor, language), row, 5)

    def _fill_chart(self, timed: tuple[Way, ...]) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        stairs = tuple(self._staircase(way) for way in timed)
        content = ChartContent(stairs, state.style, language, self._place)
        self.chart.show_content(content)
        names = [why_words.way_name(w, corridor, language) for w in timed]
        pairs = list(zip(names, stairs, strict=True))
        self.chart.setAccessibleDescription(why_words.chart(pairs, corridor, language, ""))

    def _staircase(self, way: Way) -> Staircase:
        if way.time is None:
            return Staircase(way.id, self._style_name(way), (), ())
        steps = staircase(way.time)
        figures = () if way.option is None else way.option.published_times
        return Staircase(
            way_id=way.id,
            style=self._style_name(way),
            steps=steps,
            calls=calls(way.time.journey, steps),
            published_h=tuple(duration_h(f.figure) for f in figures),
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
        return self.tr("Hours since departure over distance. Point at a line, or use the arrows.")

    def _select(self, place_id: str) -> None:
        self.selected.emit(Selection(Picked.PLACE, place_id))

    # ---- language

    def _retranslate(self) -> None:
        self.boxes[0].setAccessibleName(self.tr("First way"))
        self.boxes[1].setAccessibleName(self.tr("Second way"))
        self.chart.setAccessibleName(self.tr("Time over distance"))
        self._readout.setText(self._hint())

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._seen = ()
            if self._state is not None and self.isVisible():
                self._refresh()

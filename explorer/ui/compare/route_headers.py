"""The two ways that are held against each other: which, how long they take, what is published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from explorer.analysis.travel_time.compare_alternatives import Alternative, Answer
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.model.quantity import Evidence
from explorer.session import State
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.route_samples import RouteSample
from explorer.ui.parts.widgets import Badge, SteadyLabel, label, name_box
from explorer.wording import phrases, why_words

_NARROW_PX = 560


class RouteHeaders(QWidget):
    """Two rows: a way's line and name to choose, and its time.

    A timetable stands first and the model beside it; without one the model stands first, and what
    is published beside it.
    """

    chosen = Signal(int)  # in which row another way was chosen

    def __init__(self) -> None:
        super().__init__()
        self._words = why_words.EstimateWords()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(7)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1000)
        self._grid.setColumnStretch(6, 1)
        self._cells: list[QWidget] = []
        self._times: list[tuple[SteadyLabel, Badge]] = []
        self._below: list[QHBoxLayout] = []
        self._built: tuple[object, ...] = ()
        self._asked: tuple[Answer | None, Answer | None, State] | None = None
        self.boxes = (ChoiceBox(7), ChoiceBox(7))
        for row, box in enumerate(self.boxes):
            box.setMinimumWidth(96)
            box.setMaximumWidth(340)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda _index, r=row: self.chosen.emit(r))
        self._narrow = False
        self._lay_boxes()
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow page the times stand below the names, without words."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_boxes()
            self._built = ()
            if self._asked is not None:
                self.show_times(*self._asked)

    def _lay_boxes(self) -> None:
        self._grid.setColumnStretch(1, 0 if self._narrow else 1000)
        for row, box in enumerate(self.boxes):
            if self._narrow:
                self._grid.addWidget(box, 2 * row, 1, 1, 6)
            else:
                self._grid.addWidget(box, 2 * row, 1)

    def offer(self, ways: Sequence[Alternative], state: State) -> None:
        """Fill the boxes with the ways there are."""
        for box in self.boxes:
            box.clear()
            for way in ways:
                box.addItem(why_words.way_name(way, state.corridor, state.language), way.id)

    def mark(self, way_ids: Sequence[str]) -> None:
        """Show which ways are chosen; a row without one is left out."""
        for index, box in enumerate(self.boxes):
            box.setVisible(index < len(way_ids))
            if index < len(way_ids):
                box.setCurrentIndex(box.findData(way_ids[index]))

    def show_times(self, found: Answer | None, published: Answer | None, state: State) -> None:
        """Show beside each way how long it takes, before and after, and what is published."""
        self._asked = found, published, state
        ways = () if found is None else found.ways
        known = tuple((w.id, w.time is None) for w in ways)
        looks = state.language, state.style.name, state.theme
        built = (known, id(state.corridor), state.choices.from_id, state.choices.to_id, *looks)
        before = {} if published is None else {w.id: w for w in published.ways}
        if built != self._built:
            self._built = built
            self._build(ways, before, state)
        for way, (shown, badge) in zip(ways, self._times, strict=True):
            self._tell_time(way, before.get(way.id), shown, badge, state)

    def _build(
        self, ways: Sequence[Alternative], before: Mapping[str, Alternative], state: State
    ) -> None:
        for cell in self._cells:
            cell.setParent(None)
            cell.deleteLater()
        for below in self._below:
            self._grid.removeItem(below)
            below.deleteLater()
        self._cells, self._times = [], []
        self._below = [QHBoxLayout() for _ in ways]
        for row, below in enumerate(self._below):
            below.setSpacing(4)
            self._grid.addLayout(below, 2 * row + 1, 0, 1, 7)
        for row, way in enumerate(ways):
            name, style = why_words.style_name(way, state.corridor), state.style
            self._add(RouteSample(name, style), row, 0)
            shown = SteadyLabel("muted" if way.time is None else "value")
            badge = Badge()
            self._times.append((shown, badge))
            self._add(shown, row, 2)
            self._add(badge, row, 3)
            badge.setVisible(way.time is not None)
            self._add_beside(before.get(way.id, way), row, state)

    def _add(self, cell: QWidget, row: int, column: int) -> None:
        self._cells.append(cell)
        if self._narrow and column > 1:
            self._below[row].addWidget(cell)
        else:
            self._grid.addWidget(cell, 2 * row, column)

    def _tell_time(
        self,
        way: Alternative,
        published: Alternative | None,
        shown: SteadyLabel,
        badge: Badge,
        state: State,
    ) -> None:
        """Write a way's time, after an arrow where it is not the published state's."""
        corridor, language = state.corridor, state.language
        time, before = way.time, None if published is None else published.time
        if time is None:
            shut = way.why_not is not None and way.why_not.reason == "nothing_left"
            shown.show_text(self.tr("no way left") if shut else self.tr("time unknown"))
            return
        text = why_words.band_about(time.duration)
        parts = why_words.duration(time), why_words.weighted(time), why_words.two_figures()
        said = "\n\n".join(part for part in parts if part)
        if before is not None and before.duration != time.duration:
            text = f"{why_words.band_about(before.duration)} → {text}"
            said = "\n".join(
                (
                    self.tr("Without changes: {0}").format(why_words.duration(before)),
                    self.tr("What if: {0}").format(said),
                )
            )
        elif not self._narrow:  # where the badge beside it has to tell them apart
            known = self.tr("Model {0}") if time.timetable is None else self.tr("Timetable {0}")
            text = known.format(text)
        lacking = why_words.left_out(way, corridor)
        said = f"{said}\n\n{lacking}" if lacking else said
        shown.show_text(text)
        set_tip(shown, said)
        shown.setAccessibleDescription(said)
        if time.timetable is not None:
            badge.say(time.timetable.evidence[0], corridor, language)
            return
        evidence, says = self._grounds(way, time, state)
        badge.say(evidence, corridor, language, f"{said}\n\n{says}")

    def _grounds(self, way: Alternative, time: TimedJourney, state: State) -> tuple[Evidence, str]:
        used = dict.fromkeys(t.estimate_id for t in time.terms)
        estimates = tuple(time.estimates[i] for i in used)
        return why_words.grounds(estimates, (way.id,), state.corridor, state.language, self._words)

    def _add_beside(self, way: Alternative, row: int, state: State) -> None:
        """Add the model beside a timetable, or what is published beside the model."""
        if way.time is None or way.time.timetable is None:
            self._add_published(way, row, state)
            return
        time = way.time
        text = why_words.band_about(time.model)
        text = text if self._narrow else self.tr("Model {0}").format(text)
        told = label(text, wrap=False)
        said = f"{why_words.duration(time)}\n\n{why_words.weighted(time)}"
        set_tip(told, said)
        self._add(told, row, 4)
        evidence, says = self._grounds(way, time, state)
        answer = f"{said}\n\n{says}"
        self._add(Badge(evidence, state.corridor, state.language, answer), row, 5)

    def _add_published(self, way: Alternative, row: int, state: State) -> None:
        corridor, language = state.corridor, state.language
        figures = () if way.option is None else way.option.published_times
        if not figures:
            self._add(label(self.tr("none published"), "muted", wrap=False), row, 4)
            return
        figure = figures[0].figure
        shown = phrases.quantity(figure, language)
        if not self._narrow:
            shown = self.tr("Published {0}").format(shown)
        told = label(shown, "value", wrap=False)
        set_tip(told, why_words.published_beside(way, figure, corridor, language))
        self._add(told, row, 4)
        self._add(Badge(figure.evidence[0], corridor, language), row, 5)

    def _retranslate(self) -> None:
        name_box(self.boxes[0], self.tr("First way"))
        name_box(self.boxes[1], self.tr("Second way"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

"""The strip below the map: routes between two places, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.comparison import (
    Comparison,
    Option,
    compare,
    published_gain_h,
)
from explorer.analysis.lengths import Milestone
from explorer.errors import ExplorerError, NothingToCompareError
from explorer.model.quantity import Quantity
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.compare.length_bar import LengthBar
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.route_samples import RouteSample
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import Badge, clear, label, link
from explorer.wording import phrases, state_words, what_if_mark, why_words
from explorer.wording.comparison_query import same_places, why_not_here
from explorer.wording.comparison_words import headline, supposed_sentence, supposed_time

if TYPE_CHECKING:  # what takes time to import, and a start does without
    from collections.abc import Mapping

    from explorer.analysis.travel_time.compare_alternatives import Alternative
    from explorer.analysis.travel_time.supposed import SupposedWay
    from explorer.analysis.travel_time.what_if import Change

_SPACING_PX, _TIGHT_PX = 9, 4
_NARROW_PX, _ROOMY_PX = 560, 900
_BAR_COLUMN, _TIME_COLUMN, _SUPPOSED_COLUMN = 2, 5, 7
_ROWS = 5
"""Of the grid for each way: its name, its bar, its length, its time (a tight page has that below
the length, others beside it), and the model's time or what is supposed of it."""
_STRAIGHT_ROWS = 1  # below the routes, above what runs on none of them


class ComparisonPanel(QWidget):
    """Compares the visible routes between two places that the user chooses."""

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page; ``show_state`` fills it."""
        super().__init__(parent)
        self.setObjectName("comparison")
        self._state: State | None = None
        self._shown: tuple[object, ...] = ()
        self._narrow = self._roomy = self._tight = False
        self._summary = QVBoxLayout()
        self._summary.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_SPACING_PX)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(2, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)
        self._still = QVBoxLayout()
        self._still.setSpacing(2)
        column.addLayout(self._still)
        column.addStretch(1)
        self._inner, self._area = inner, QScrollArea()
        area = self._area
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its badges take the keys
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inner)
        table = QVBoxLayout(self)
        table.setContentsMargins(18, 10, 12, 6)
        table.setSpacing(8)
        table.addLayout(self._summary)
        table.addWidget(area, 1)

    def show_state(self, state: State) -> None:
        """Show the comparison for the present choices, what is supposed of them included.

        A hidden page waits until it is shown: then it knows how wide it is, too.
        """
        choices = state.choices
        self._state = state
        if not self.isVisible():
            return
        shown = (
            state.corridor,
            choices.from_id,
            choices.to_id,
            choices.hidden_routes,
            state.language,
            state.theme,
            state.style.name,
            self._supposed(state),
        )
        if self._shown and all(a is b or a == b for a, b in zip(shown, self._shown, strict=True)):
            return
        self._state, self._shown, self._tight = state, shown, False
        self._show(state)
        if self._narrow and self._is_cut():
            self._tight = True
            self._show(state)

    def _is_cut(self) -> bool:
        """Tell whether the table is wider than what can be seen of it."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        edges = self.contentsMargins()
        held = self.layout().contentsMargins()  # pyright: ignore[reportOptionalMemberAccess] - it has one
        room = self.width() - held.left() - held.right() - edges.left() - edges.right() - bar
        for cell in self._inner.findChildren(QWidget):
            if not cell.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                cell.show()  # a layout measures nothing that is still to be shown
        self._grid.activate()
        return self._inner.minimumSizeHint().width() > room

    def _show(self, state: State) -> None:
        choices = state.choices
        clear(self._grid)
        clear(self._summary)
        clear(self._still)
        visible = tuple(i for i in state.corridor.routes if i not in choices.hidden_routes)
        try:
            result = compare(state.corridor, choices.from_id, choices.to_id, route_ids=visible)
        except NothingToCompareError:
            if not (visible and self._models({})):
                self._summary.addWidget(label(self._nothing(), "muted"))
            return
        except ExplorerError as error:
            self._summary.addWidget(label(why_not_here(error, state), "muted"))
            return
        if not visible:
            self._summary.addWidget(label(self.tr("Every route is hidden."), "muted"))
            return
        self._fill(result, state)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was chosen while the page was hidden."""
        super().showEvent(event)
        if self._state is not None:
            self.show_state(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow page bars and figures stand below the names."""
        super().resizeEvent(event)
        shape = self.width() < _NARROW_PX, self.width() >= _ROOMY_PX
        if shape != (self._narrow, self._roomy):
            self._narrow, self._roomy = shape
            if self._state is not None:
                self._shown = ()
                self.show_state(self._state)

    def _put(
        self, cell: QWidget, row: int, column: int, *, right: bool = False, span: int = 1
    ) -> None:
        """Put a cell into the table; a narrow one has rows of their own for a way's figures."""
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag(0)
        at = _ROWS * row
        if not self._narrow:
            self._grid.addWidget(cell, at, column, 1, span, align)
        elif column == _BAR_COLUMN:
            self._grid.addWidget(cell, at + 1, 0, 1, 5)
        elif column < _BAR_COLUMN:
            left = Qt.AlignmentFlag(0) if isinstance(cell, QLabel) else Qt.AlignmentFlag.AlignLeft
            self._name_row(row).addWidget(cell, column, left)  # the sample as wide as it is
        elif column < _TIME_COLUMN:
            self._grid.addWidget(cell, at + 2, column - _BAR_COLUMN - 1, 1, span, align)
        elif column < _SUPPOSED_COLUMN:
            line, back = (at + 3, _TIME_COLUMN) if self._tight else (at + 2, _BAR_COLUMN + 1)
            self._grid.addWidget(cell, line, column - back, 1, span, align)
        else:
            self._grid.addWidget(cell, at + 4, column - _SUPPOSED_COLUMN + 2, 1, span, align)

    def _name_row(self, row: int) -> QHBoxLayout:
        """Return the line with sample and name of a way in a narrow page, made when asked for."""
        made = self._grid.itemAtPosition(_ROWS * row, 0)
        if made is not None and (held := made.widget().layout()) is not None:
            return cast("QHBoxLayout", held)
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_SPACING_PX)
        self._grid.addWidget(line, _ROWS * row, 0, 1, 5)
        return box

    @staticmethod
    def _supposed(state: State) -> tuple[Change, ...]:
        """Return what is supposed."""
        return state.choices.what_if if state.choices.has_scenario else ()

    def _nothing(self) -> str:
        if self._now.choices.from_id == self._now.choices.to_id:
            return same_places()
        return self.tr(
            "None of the visible routes stops at both places. Choose other places, "
            "or show more routes on the left."
        )

    def _fill(self, result: Comparison, state: State) -> None:
        corridor, language = state.corridor, state.language
        supposed = self._what_if(result, state)
        # The bars give way to the supposed times: they are drawn to the published lengths.
        self._grid.setHorizontalSpacing(_TIGHT_PX if supposed or self._narrow else _SPACING_PX)
        bars = not supposed and not self._narrow
        self._grid.setColumnStretch(1, 1 if supposed and not self._narrow else 0)
        self._grid.setColumnStretch(2, 1 if bars else 0)
        self._grid.setColumnStretch(4, 1 if self._narrow else 0)
        if supposed and not self._narrow:
            for column, text in (
                (5, self.tr("published")),
                (_SUPPOSED_COLUMN, what_if_mark.short_mark()),
            ):
                head = label(text, "muted", wrap=False)
                self._put(head, 0, column, right=True, span=2)
        longest = max((o.distance_km.value for o in result.options if o.distance_km), default=0.0)
        for row, option in enumerate(result.options, start=1):
            route = corridor.routes[option.route_id]
            name, style = route.style, state.style
            self._put(RouteSample(name, style), row, 0)
            picked = Selection(SelectionKind.ROUTE, route.id)
            title = link(
                in_language(route.titles, language),
                lambda p=picked: self.selected.emit(p),
                in_language(route.subtitles, language),
            )
            self._put(title, row, 1)
            if not supposed:
                ink = QColor(style.route(name).color)
                bar = LengthBar(option.distance_km, longest, ink, option.borders, style)
                set_tip(bar, self._tip(option))
                bar.setAccessibleName(self._tip(option))
                self._put(bar, row, 2)
            self._length(row, option.distance_km)
            self._time(row, option)
            if supposed:
                self._supposed_time(row, supposed[row - 1])
        bar_km = 0.0 if supposed else longest
        self._straight_line(len(result.options) + 1, result.straight_km, bar_km)
        self._sentences(result, supposed)
        for option in result.options:
            said = state_words.way(option, corridor, language)
            if said:
                self._still.addWidget(label(said, "muted", select=True))
        if not supposed:
            self._models({o.route_id: row for row, o in enumerate(result.options, start=1)})

    @staticmethod
    def _what_if(result: Comparison, state: State) -> tuple[SupposedWay, ...]:
        """Return what is supposed of each option; empty in the published state."""
        choices = state.choices
        if not choices.has_scenario:
            return ()
        from explorer.analysis.travel_time.supposed import supposed_ways  # noqa: PLC0415

        ids = tuple(option.route_id for option in result.options)
        ends = choices.from_id, choices.to_id
        return supposed_ways(state.corridor, *ends, ids, choices.what_if)

    def _supposed_time(self, row: int, way: SupposedWay) -> None:
        """Write what a route takes in the what-if beside what is published."""
        state, time = self._now, None if way.after is None else way.after.time
        told = label(supposed_time(way), "value" if time else "strong", wrap=False)
        self._put(told, row, _SUPPOSED_COLUMN, right=True)
        if self._narrow:
            mark = label(what_if_mark.short_mark(), "muted", wrap=False)
            self._grid.addWidget(mark, _ROWS * row + 4, 0, 1, 2)
        if time is None:
            return
        used = dict.fromkeys(t.estimate_id for t in time.terms)
        behind = tuple(time.estimates[i] for i in used)
        evidence, says = why_words.grounds(behind, (way.route_id,), state.corridor, state.language)
        set_tip(told, why_words.duration(time))
        self._put(Badge(evidence, state.corridor, state.language, says), row, _SUPPOSED_COLUMN + 1)

    def _straight_line(self, row: int, straight_km: Quantity, longest_km: float) -> None:
        self._put(label(self.tr("Straight line"), "muted", wrap=False), row, 1)
        if longest_km:
            bar = LengthBar(straight_km, longest_km, color("control"), (), self._now.style)
            self._put(bar, row, 2)
        self._length(row, straight_km)

    def _length(self, row: int, length: Quantity | None) -> None:
        state = self._now
        if length is None:
            self._put(label(self.tr("length unknown"), "muted", wrap=False), row, 3)
            return
        text = phrases.quantity(length, state.language, 0)
        self._put(label(text, "value", wrap=False), row, 3, right=True)
        badge = Badge(length.evidence[0], state.corridor, state.language)
        self._put(badge, row, 4)

    def _time(self, row: int, option: Option) -> None:
        times = option.published_times
        self._published_time(row, times[0].figure if times else None)

    def _published_time(self, row: int, figure: Quantity | None) -> None:
        state = self._now
        if figure is None:
            self._put(label(self.tr("no published time"), "muted", wrap=False), row, 5, span=2)
            return
        text = phrases.quantity(figure, state.language)
        self._put(label(text, "value", wrap=False), row, 5, right=True)
        self._put(Badge(figure.evidence[0], state.corridor, state.language), row, 6)

    def _models(self, rows: Mapping[str, int]) -> bool:
        """Write the model's time below each published one, and whether that is a timetable.

        Trains and ships that run on no route get rows of their own. Tells whether there is any way.
        """
        state = self._now
        from explorer.analysis.travel_time.compare_alternatives import (  # noqa: PLC0415
            compare_alternatives,
        )

        ends = state.choices.from_id, state.choices.to_id
        try:
            found = compare_alternatives(state.corridor, *ends)
        except ExplorerError:
            return False
        rows = dict(rows)
        others = [w for w in found.ways if w.option is None and w.service is not None]
        for row, way in enumerate(others, start=len(rows) + _STRAIGHT_ROWS + 1):
            rows[way.id] = row
            self._service_row(row, way)
        for way in found.ways:
            if way.time is None or way.id not in rows:
                continue
            told = why_words.beside_published(way.time)
            cell = label(told, "muted", wrap=False)
            lacking = why_words.left_out(way, state.corridor)
            parts = why_words.duration(way.time), why_words.weighted(way.time), lacking
            set_tip(cell, "\n\n".join(part for part in parts if part))
            used = dict.fromkeys(t.estimate_id for t in way.time.terms)
            behind = tuple(way.time.estimates[i] for i in used)
            evidence, says = why_words.grounds(behind, (way.id,), state.corridor, state.language)
            badge = Badge(evidence, state.corridor, state.language, says)
            line, right = _ROWS * rows[way.id] + 4, Qt.AlignmentFlag.AlignRight
            if self._roomy:
                self._put(cell, rows[way.id], _SUPPOSED_COLUMN, right=True)
                self._put(badge, rows[way.id], _SUPPOSED_COLUMN + 1)
            elif self._narrow:
                self._grid.addWidget(cell, line, 0, 1, 3, right)
                self._grid.addWidget(badge, line, 3)
            else:
                self._grid.addWidget(cell, line, 1, 1, 5, right)
                self._grid.addWidget(badge, line, 6)
        lacking = why_words.lacking([way for way in found.ways if way.id in rows], state.corridor)
        if lacking:
            self._summary.addWidget(label(lacking, "muted", select=True))
        return bool(rows)

    def _service_row(self, row: int, way: Alternative) -> None:
        """Add a train or ship that runs on no route of the texts, such as another line's."""
        from explorer.analysis.travel_time.compare_alternatives import (  # noqa: PLC0415
            service_times,
        )

        state = self._now
        name = why_words.way_name(way, state.corridor, state.language)
        self._put(label(name, "muted", wrap=self._narrow), row, 1, span=1 if self._narrow else 2)
        self._length(row, way.distance_km)
        ends = state.choices.from_id, state.choices.to_id
        figure = None if way.time is None else way.time.timetable
        for fact_id, item in service_times(way, state.corridor, ends).items():
            value = state.corridor.facts[fact_id].value
            if figure is None and item.from_id == ends[0] and isinstance(value, Quantity):
                figure = value
        self._published_time(row, figure)

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _name(self, place_id: str) -> str:
        return self._now.corridor.places[place_id].name(self._now.language)

    def _tip(self, option: Option) -> str:
        lines = [
            self.tr("Border behind {0}, km {1}").format(
                self._name(b.place_id), phrases.number(b.at_km, self._now.language, 0)
            )
            for b in option.borders
        ]
        lines += [
            self.tr("Change of gauge at {0}").format(self._name(self._gauge_place(option, b)))
            for b in option.gauge_breaks
        ]
        return "\n".join(lines) or self.tr("No border on the way")

    def _gauge_place(self, option: Option, found: Milestone) -> str:
        """Return where the route's usual service changes gauge; else where the tracks do."""
        corridor = self._now.corridor
        services = corridor.timing.services.values()
        usual = next((s for s in services if s.route_id == option.route_id), None)
        for crossing_id in () if usual is None else usual.crossing_ids:
            crossing = corridor.timing.crossings[crossing_id]
            edge = corridor.edges[crossing.edge_id]
            if found.place_id in {edge.from_id, edge.to_id} and crossing.forward.gauge is not None:
                return edge.to_id if crossing.gauge_at_end else edge.from_id
        return found.place_id

    def _sentences(self, result: Comparison, supposed: tuple[SupposedWay, ...]) -> None:
        """Say in words how the second route differs from the first, and who says so."""
        state = self._now
        if supposed:
            notice = QFrame()
            notice.setObjectName("notice")
            said = supposed_sentence(supposed[:2], state.corridor, state.language)
            QHBoxLayout(notice).addWidget(label(said, select=True))
            self._summary.addWidget(notice)
        row = QHBoxLayout()
        row.setSpacing(6)
        said = label(self.sentence(result), select=True)
        if self._narrow:
            self._summary.addWidget(said)
        else:
            row.addWidget(said, 1)
        gain_h = published_gain_h(*result.options[:2]) if len(result.options) > 1 else None
        for figure in (result.difference_km, gain_h):
            if figure is None:
                continue
            badge = Badge(figure.evidence[0], state.corridor, state.language)
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        if self._narrow:
            row.addStretch(1)
        self._summary.addLayout(row)

    def sentence(self, result: Comparison) -> str:
        """Return what the comparison comes to, in words."""
        state = self._now
        supposed = state.choices.has_scenario
        return headline(result, state.corridor, state.language, supposed=supposed)

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self._shown = ()
            self.show_state(self._state)

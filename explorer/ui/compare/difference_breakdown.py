"""Why one way is faster: its causes as bars, and fifty cases with their sentence."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from explorer.analysis.travel_time.compare_alternatives import Answer
from explorer.analysis.travel_time.terms import TRANSFER_KINDS, Cause
from explorer.analysis.travel_time.time_saving import time_saving
from explorer.session import State
from explorer.ui.compare.cause_bar import CauseBar
from explorer.ui.compare.dot_plot import DotPlot
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import Badge, label
from explorer.wording import why_words

_RIGHT_PX, _LEAST_BAR_PX = 4, 24
_ANY_PX = 16_777_215  # Qt's own limit: none


class _Row(Struct, frozen=True):
    """The widgets of one cause."""

    name: QLabel
    bar: CauseBar
    hours: QLabel
    badge: Badge

    def show(self, *, shown: bool) -> None:
        """Show or hide the row: loading and unloading are no cause between two trains."""
        for widget in (self.name, self.bar, self.hours, self.badge):
            widget.setVisible(shown)


class DifferenceBreakdown(QWidget):
    """Explains the difference between two ways."""

    def __init__(self) -> None:
        """Make an empty column; ``explain`` fills it."""
        super().__init__()
        self._words = why_words.EstimateWords()
        self.plot = DotPlot()
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._title_text, self._title_badge = label("", "h2", wrap=False), Badge()
        self._head.addWidget(self._title_text)
        self._head.addWidget(self._title_badge)
        self._head.addStretch(1)
        self._before = label("", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(5)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._rows = {cause: self._make_row(row) for row, cause in enumerate(Cause)}
        self._sentence = label("", select=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, _RIGHT_PX, 0)
        box.setSpacing(3)
        box.addLayout(self._head)
        box.addWidget(self._before)
        box.addLayout(self._grid)
        box.addWidget(self._sentence)
        box.addWidget(self.plot)
        box.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the names of causes where there is no room for them on one line."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        rows = [row for row in self._rows.values() if not row.name.isHidden()]
        if not rows:
            return
        hours = max(row.hours.sizeHint().width() for row in rows)
        badges = max(row.badge.sizeHint().width() for row in rows)
        edges = self.contentsRect().width() - _RIGHT_PX - 3 * self._grid.horizontalSpacing()
        room = edges - hours - badges - _LEAST_BAR_PX
        for row in rows:
            wide = row.name.fontMetrics().horizontalAdvance(row.name.text())
            row.name.setWordWrap(wide > room > 0)
            row.name.setMaximumWidth(room if wide > room > 0 else _ANY_PX)

    def _make_row(self, row: int) -> _Row:
        made = _Row(label("", wrap=False), CauseBar(), label("", "strong", wrap=False), Badge())
        for column, widget in enumerate((made.name, made.bar, made.hours, made.badge)):
            self._grid.addWidget(widget, row, column)
        return made

    def explain(self, answer: Answer, published: Answer, state: State) -> None:
        """Explain two ways that both have a time; ``published`` is the state without changes.

        Nothing is built anew: this runs at every step of a slider.
        """
        gap = answer.differences[0]
        pair = [way.time for way in answer.ways if way.time is not None]
        if gap is None or len(pair) != len(answer.ways):
            return
        found = time_saving(gap)
        corridor, language = state.corridor, state.language
        inputs = tuple(w.id for w in answer.ways)
        inks = [self._ink(answer, i, state) for i in (found.faster, 1 - found.faster)]
        self._title_text.setText(why_words.title(found))
        set_tip(self._title_text, why_words.two_figures())
        evidence, says = why_words.grounds((), inputs, corridor, language)
        self._title_badge.say(evidence, corridor, language, says)
        self._tell_before(answer, published, state)
        changes = any(t.kind in TRANSFER_KINDS for time in pair for t in time.terms)
        lowest, highest = min(found.by_h.values()), max(found.by_h.values())
        for cause, hours_h in found.by_h.items():
            row, name, hours = (
                self._rows[cause],
                why_words.cause(cause),
                why_words.part(found, cause),
            )
            row.show(shown=cause is not Cause.TRANSFER or changes)
            row.name.setText(name)
            row.hours.setText(hours)
            ink = inks[0] if hours_h <= 0 else inks[1]
            row.bar.show_hours(hours_h, lowest, highest, ink)
            row.bar.setAccessibleName(f"{name}: {hours}")
            behind = why_words.estimates_behind(cause, pair)
            evidence, says = why_words.grounds(behind, inputs, corridor, language, self._words)
            if cause is Cause.REST:
                names = (why_words.way_name(w, corridor, language) for w in answer.ways)
                rests = (why_words.rest(time) for time in pair)
                said = (f"“{n}”: {r}" for n, r in zip(names, rests, strict=True))
                says = "\n\n".join((says, *said))
            row.badge.say(evidence, corridor, language, says)
        self._fit_names()
        faster = why_words.way_name(answer.ways[found.faster], corridor, language)
        sentence = why_words.interval(found, faster)
        self._sentence.setText(sentence)
        self.plot.show_times(found.dots_h, (found.low_h, found.high_h), inks[0])
        self.plot.setAccessibleName(self.tr("Fifty equally likely cases"))
        self.plot.setAccessibleDescription(sentence)

    def _tell_before(self, answer: Answer, published: Answer, state: State) -> None:
        """Say beside a what-if what the published state is."""
        before = published.differences[0] if published.differences else None
        shown = not answer.state.is_published and before is not None
        self._before.setVisible(shown)
        if before is None:
            return
        found = time_saving(before)
        name = why_words.way_name(published.ways[found.faster], state.corridor, state.language)
        text = self.tr("What if. Without changes “{0}” is {1} faster.")
        self._before.setText(text.format(name, why_words.saved(found)))

    @staticmethod
    def _ink(answer: Answer, index: int, state: State) -> QColor:
        name = why_words.style_name(answer.ways[index], state.corridor)
        return QColor(state.style.route(name).color)

"""Why one way is faster: its causes as bars, and fifty cases with their sentence."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from explorer.analysis.travel_time.gain import gain
from explorer.analysis.travel_time.question import Answer
from explorer.analysis.travel_time.timed import TimedDifference
from explorer.session import State
from explorer.ui import why_words, wording
from explorer.ui.charts.cause_bar import CauseBar
from explorer.ui.charts.dot_plot import DotPlot
from explorer.ui.widgets import Badge, clear, label


class Reasons(QWidget):
    """Explains the difference between two ways."""

    def __init__(self) -> None:
        """Make an empty column; ``explain`` fills it."""
        super().__init__()
        self.plot = DotPlot()
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._before = label("", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(5)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._sentence = label("", select=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 4, 0)
        box.setSpacing(3)
        box.addLayout(self._head)
        box.addWidget(self._before)
        box.addLayout(self._grid)
        box.addWidget(self._sentence)
        box.addWidget(self.plot)
        box.addStretch(1)

    def explain(self, answer: Answer, published: Answer, state: State) -> None:
        """Explain two ways that both have a time; ``published`` is the state without changes."""
        clear(self._head)
        clear(self._grid)
        gap = answer.differences[0]
        pair = [way.time for way in answer.ways if way.time is not None]
        if gap is None or len(pair) != len(answer.ways):
            return
        found = gain(gap)
        faster = answer.ways[found.faster]
        inks = [self._ink(answer, i, state) for i in (found.faster, 1 - found.faster)]
        self._title(gap, answer, state)
        self._tell_before(answer, published, state)
        lowest, highest = min(found.minutes.values()), max(found.minutes.values())
        for row, (cause, minutes) in enumerate(found.minutes.items()):
            name, hours = why_words.cause(cause), why_words.signed(minutes)
            title = label(name, wrap=False)
            ink = inks[0] if minutes <= 0 else inks[1]
            bar = CauseBar(minutes / 60, lowest / 60, highest / 60, ink)
            bar.setAccessibleName(f"{name}: {hours}")
            behind = why_words.estimates_behind(cause, pair)
            inputs = tuple(w.id for w in answer.ways)
            evidence, says = why_words.grounds(behind, inputs, state.corridor, state.language)
            self._grid.addWidget(title, row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(label(hours, "strong", wrap=False), row, 2)
            self._grid.addWidget(Badge(evidence, state.corridor, state.language, says), row, 3)
        sentence = why_words.interval(
            found, why_words.way_name(faster, state.corridor, state.language)
        )
        self._sentence.setText(sentence)
        self.plot.show_times(found.dots_h, (found.low_h, found.high_h), inks[0])
        self.plot.setAccessibleName(self.tr("Fifty equally likely cases"))
        self.plot.setAccessibleDescription(sentence)

    def _title(
        self,
        gap: TimedDifference,
        answer: Answer,
        state: State,
    ) -> None:
        title = label(why_words.title(gain(gap)), "h2", wrap=False)
        inputs = tuple(way.id for way in answer.ways)
        evidence, says = why_words.grounds((), inputs, state.corridor, state.language)
        self._head.addWidget(title)
        self._head.addWidget(Badge(evidence, state.corridor, state.language, says))
        self._head.addStretch(1)

    def _tell_before(self, answer: Answer, published: Answer, state: State) -> None:
        """Say beside a what-if what the published state is."""
        before = published.differences[0] if published.differences else None
        shown = not answer.state.is_published and before is not None
        self._before.setVisible(shown)
        if before is None:
            return
        found = gain(before)
        name = why_words.way_name(published.ways[found.faster], state.corridor, state.language)
        text = self.tr("What if. Without changes “{0}” is {1} faster.")
        self._before.setText(text.format(name, wording.hours(found.saved_h)))

    @staticmethod
    def _ink(answer: Answer, index: int, state: State) -> QColor:
        name = why_words.style_name(answer.ways[index], state.corridor)
        return QColor(state.style.route(name).color)

"""The timeline: the dated events of the sources, and the network as it stood in a year."""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.timeline import in_order, standing
from explorer.model.corridor import Corridor
from explorer.model.events import EventKind
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import Badge, Dot, ShrinkingLabel, clear, label, link
from explorer.ui.timeline.timeline_chart import TimelineChart, TimelineContent, YearScale
from explorer.ui.timeline.timeline_layout import Dated
from explorer.ui.timeline.year_bar import YearPlayer, YearSlider
from explorer.wording import event_words, phrases

_GROUPS = (EventKind.NETWORK, EventKind.MEETING, EventKind.AGREEMENT, EventKind.AIM)
_LEAST_HEIGHT_PX = 180  # of a page of 220 the slider must not lie below the edge
_NARROW_PX = 480  # in a narrower page the buttons stand below what is told
_RIM_PX, _NARROW_RIM_PX = 16, 8
_ROOMY_PX = 300  # from this height on there is room for what stood in words


class _Shown(Struct, frozen=True):
    """What the page shows depends on."""

    corridor: Corridor
    selection: Selection | None
    year: int | None
    language: str
    theme: str
    style: str


class TimelinePanel(QWidget):
    """Shows events on an axis; sends what is chosen, pointed at and which year is wanted."""

    selected = Signal(object)
    pointed = Signal(object)  # a selection or None
    year_chosen = Signal(object)  # a year or None
    reading_wanted = Signal(str)

    def __init__(self) -> None:
        """Make an empty page; ``show_state`` fills it."""
        super().__init__()
        self.setObjectName("timeline")
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self._state: State | None = None
        self._shown: _Shown | None = None
        self.chart = TimelineChart()
        self.chart.chosen.connect(self._choose)
        self.chart.in_hand.connect(self._tell)
        self.scale = YearScale(self.chart)
        self.years = YearSlider()
        self.years.year_chosen.connect(self._slide)
        self.chart.resized.connect(self._follow)
        self.player = YearPlayer()
        self.player.year_chosen.connect(self.year_chosen)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart takes the keys
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(self.chart)
        self.chart.moved_to.connect(self._scroll)
        self._told = QVBoxLayout()
        self._told.setSpacing(2)
        self._narrow = False
        self.stood = label("", "muted")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(10)
        self._head.addLayout(self._told, 1)
        self._head.addWidget(self.player, 0, Qt.AlignmentFlag.AlignRight)
        box = self._box = QVBoxLayout(self)
        box.setSpacing(2)
        box.addLayout(self._head)
        box.addWidget(self._area, 1)
        box.addWidget(self.scale)
        box.addWidget(self.years)
        box.addWidget(self.stood)
        self._fit()
        self._retranslate()

    # ---- the state

    def show_state(self, state: State) -> None:
        """Show the events with the chosen one and the chosen year."""
        self._state = state
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        state = self._now
        selection, year = state.choices.selection, state.choices.year
        shown = _Shown(
            state.corridor, selection, year, state.language, state.theme, state.style.name
        )
        if shown == self._shown:
            return
        self._shown = shown
        corridor, language = state.corridor, state.language
        events = in_order(corridor)
        is_event = selection is not None and selection.kind is SelectionKind.EVENT
        self.chart.show_content(
            TimelineContent(
                events=tuple(
                    Dated(e.id, e.kind, e.moment.date, in_language(e.titles, language))
                    for e in events
                ),
                groups=tuple((kind.value, event_words.kind(kind)) for kind in _GROUPS),
                from_articles=frozenset(e.id for e in events if event_words.dated_by_article(e)),
                dated=lambda i: event_words.dated(corridor.events[i], language),
                spoken=self._spoken,
                earlier=self.tr("before {0}"),
                chosen=selection.id if is_event and selection is not None else "",
                year=year,
            )
        )
        self.scale.show_words(self.tr("before {0}"))
        self._follow()
        self._tell(self.chart.event_in_hand)
        words = ""
        if year is not None:
            words = event_words.stood(standing(corridor, year), corridor, language)
        self.stood.setText(words)
        self.years.slider.setAccessibleDescription(words)
        set_tip(self.years.slider, words)
        self._fit()

    def reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot
        """Let the years go on one by one instead of running."""
        self.player.reduce_motion(reduced)

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _follow(self) -> None:
        axis = self.chart.axis
        self.years.follow(axis)
        self.player.setEnabled(axis is not None)
        if self._state is not None and axis is not None:
            year = self._state.choices.year
            self.player.show_years(axis.first, axis.last, year)
            self.years.show_year(year)
        self.scale.update()

    def _spoken(self, event_id: str) -> str:
        state = self._now
        return event_words.spoken(state.corridor.events[event_id], state.corridor, state.language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what stood in words where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow, way = self.width() < _NARROW_PX, QBoxLayout.Direction
        if narrow != self._narrow:
            self._narrow = narrow
            if self._state is not None:
                self._tell(self.chart.event_in_hand)
        self._head.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._head.setSpacing(4 if narrow else 10)
        rim_px = _NARROW_RIM_PX if narrow else _RIM_PX
        self._box.setContentsMargins(rim_px, 6, rim_px, 2)
        self.stood.setVisible(bool(self.stood.text()) and self.height() >= _ROOMY_PX)

    def _scroll(self, top_px: float, bottom_px: float) -> None:
        middle = round((top_px + bottom_px) / 2)
        self._area.ensureVisible(0, middle, 0, round((bottom_px - top_px) / 2))

    # ---- the event in hand

    def _tell(self, event_id: str) -> None:
        """Say in a row what the event in hand is, and who gives its date."""
        clear(self._told)
        state = self._now
        event = state.corridor.events.get(event_id)
        self.pointed.emit(None if event is None else Selection(SelectionKind.EVENT, event_id))
        if not state.corridor.events:
            nothing = self.tr("No dated events are recorded for this corridor.")
            self._told.addWidget(label(nothing, "muted"), 1)
            return
        first = self._row()
        rest = self._row() if self._narrow else first
        if event is None:
            first.addWidget(Dot(color("accent")))
            by_article = ShrinkingLabel(self.tr("dated by an article"), "muted")
            if not self._narrow:
                by_article.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            by_article.setMinimumWidth(1)  # it gives way before the buttons do
            first.addWidget(by_article)
            rest.addWidget(Dot(color("accent"), hollow=True))
            text = self.tr("dated by another publication")
            rest.addWidget(ShrinkingLabel(text, "muted"), 1)
            return
        date = label(phrases.date(event.moment.date, state.language), "muted", wrap=False)
        title = ShrinkingLabel(in_language(event.titles, state.language), "strong")
        rest.addWidget(date)
        first.addWidget(title, 1)
        badge = Badge(event.moment.evidence[0], state.corridor, state.language)
        rest.addWidget(badge)
        if event.passage_ids:
            opening = event.passage_ids[0]
            open_ids = [i for i in event.passage_ids if state.located(i) is not None]
            passage_id = (open_ids or [opening])[0]
            text = self.tr("passage") if len(event.passage_ids) == 1 else self.tr("passages: {0}")
            read = link(
                text.format(len(event.passage_ids)),
                partial(self._read, event_id, passage_id),
                self.tr("Read where the article tells of it"),
            )
            rest.addWidget(read)
        if self._narrow:
            rest.addStretch(1)

    def _row(self) -> QHBoxLayout:
        made = QHBoxLayout()
        made.setSpacing(8)
        self._told.addLayout(made)
        return made

    def _read(self, event_id: str, passage_id: str) -> None:
        self.selected.emit(Selection(SelectionKind.EVENT, event_id))
        self.reading_wanted.emit(self._now.source_of(passage_id))

    def _choose(self, event_id: str) -> None:
        self.selected.emit(Selection(SelectionKind.EVENT, event_id))

    def _slide(self, year: int) -> None:
        self.player.stop()
        self.year_chosen.emit(year)

    # ---- words

    def _retranslate(self) -> None:
        self.chart.setAccessibleName(
            self.tr("Timeline. Left and right go from event to event, Enter chooses.")
        )
        self.years.slider.setAccessibleName(self.tr("Year"))

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._state is not None and self.isVisible():
                self._shown = None
                self._refresh()

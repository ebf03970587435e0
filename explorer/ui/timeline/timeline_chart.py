"""The time axis as a widget: events in groups, one of them in hand for the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.ui.parts.plain_text import show_tip_at
from explorer.ui.parts.theme import color, ui_font
from explorer.ui.timeline.timeline_layout import (
    HEAD_PX,
    MARK_PX,
    ROW_PX,
    Axis,
    Dated,
    EventSpot,
    Layout,
    laid_out,
)

AXIS_PX = 20
_YEAR_LABEL_PX = 36.0
_FONT_PX = 13


class TimelineContent(Struct, frozen=True):
    """What the chart shows.

    ``groups`` are pairs of a group's key and its name; ``from_articles`` the events whose date an
    article gives; ``dated`` says when an event was and what, ``spoken`` also who says so; ``year``
    is the one the network is shown of.
    """

    events: tuple[Dated, ...]
    groups: tuple[tuple[str, str], ...]
    from_articles: frozenset[str]
    dated: Callable[[str], str]
    spoken: Callable[[str], str]
    earlier: str
    chosen: str = ""
    year: int | None = None


_NOTHING = TimelineContent((), (), frozenset(), str, str, "")


class TimelineChart(QWidget):
    """Left and right go from event to event, Enter and a click choose one."""

    chosen = Signal(str)
    in_hand = Signal(str)  # an event's id, or an empty text
    moved_to = Signal(float, float)  # top and bottom of what has to be in sight
    resized = Signal()

    role_aloud = QAccessible.Role.Chart

    def __init__(self) -> None:
        """Make an empty chart; ``show_content`` fills it."""
        super().__init__()
        self.setObjectName("timelineChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._content = _NOTHING
        self._layout: Layout | None = None
        self._arranged: tuple[object, ...] = ()  # what it was laid out for
        self._hand = ""  # reached with the keyboard
        self._under = ""  # under the pointer

    @property
    def axis(self) -> Axis | None:
        """Where the years lie."""
        return None if self._layout is None else self._layout.axis

    @property
    def spots(self) -> tuple[EventSpot, ...]:
        """Where the events lie, in the order of time."""
        return () if self._layout is None else self._layout.spots

    @property
    def event_in_hand(self) -> str:
        """The event under the pointer, else the keyboard's, else the chosen one."""
        return self._under or self._hand or self._content.chosen

    def show_content(self, content: TimelineContent) -> None:
        """Show other events, or the same with another one chosen."""
        before, self._content = self._content, content
        ids = {event.id for event in content.events}
        if content.chosen != before.chosen:
            self._hand = content.chosen
        if self._hand not in ids:
            self._hand = ""
        self._under = self._under if self._under in ids else ""
        self._describe()
        self._arrange()
        if content.chosen and content.chosen != before.chosen:
            self._bring_into_sight(content.chosen)

    def sizeHint(self) -> QSize:
        """Return as much height as the rows need."""
        height = 0.0 if self._layout is None else self._layout.height_px
        return QSize(300, round(height))

    minimumSizeHint = sizeHint

    def _arrange(self) -> None:
        self.update()
        font = ui_font(_FONT_PX)
        asked = self._content.events, self._content.groups, self.width(), font.key()
        if asked == self._arranged:  # shown for the first time, a widget hears of its style often
            return
        self._arranged = asked
        measure = QFontMetricsF(font).horizontalAdvance
        groups = [key for key, _ in self._content.groups]
        self._layout = laid_out(self._content.events, groups, float(self.width()), measure)
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
            self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint groups, events and the year."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout is not None:
            self._paint_ground(painter, self._layout)
            for spot in self._layout.spots:
                self._paint_event(painter, spot)
        painter.end()

    def _paint_ground(self, painter: QPainter, layout: Layout) -> None:
        axis, height = layout.axis, float(self.height())
        painter.setPen(QPen(color("hairline"), 1))
        for year in range(axis.first, axis.last + 2):
            x = round(axis.x_px(year)) + 0.5
            painter.drawLine(QPointF(x, 0.0), QPointF(x, height))
        year = self._content.year
        if year is not None and axis.first <= year <= axis.last:
            x = axis.x_px(year + 1.0)
            later = color("panel")
            later.setAlpha(170)
            painter.fillRect(QRectF(x, 0.0, self.width() - x, height), later)
            painter.setPen(QPen(color("accent"), 2))
            painter.drawLine(QPointF(x, 0.0), QPointF(x, height))
        names = dict(self._content.groups)
        painter.setFont(ui_font(12, bold=True))
        metrics = QFontMetricsF(painter.font())
        for heading in layout.headings:
            if heading.top_px:
                painter.setPen(QPen(color("hairline"), 1))
                line = round(heading.top_px) + 0.5
                painter.drawLine(QPointF(0.0, line), QPointF(float(self.width()), line))
            painter.setPen(color("muted"))
            base = heading.top_px + (HEAD_PX + metrics.ascent() - metrics.descent()) / 2 + 1
            painter.drawText(QPointF(2.0, base), names[heading.group])

    def _paint_event(self, painter: QPainter, spot: EventSpot) -> None:
        event = next(e for e in self._content.events if e.id == spot.id)
        chosen, held = spot.id == self._content.chosen, spot.id == self.event_in_hand
        if chosen or held:
            box = QRectF(
                spot.left_px - 4,
                spot.y_px - ROW_PX / 2 + 0.5,
                spot.right_px - spot.left_px + 8,
                ROW_PX - 1,
            )
            painter.setPen(QPen(color("focus"), 1.6) if held else Qt.PenStyle.NoPen)
            painter.setBrush(color("reader-chosen") if chosen else color("hover"))
            painter.drawRoundedRect(box, 4, 4)
        ink = color("accent")
        if spot.to_px - spot.from_px > 2 * MARK_PX:  # the date leaves so much open
            painter.setPen(QPen(ink, 1.4))
            painter.drawLine(QPointF(spot.from_px, spot.y_px), QPointF(spot.to_px, spot.y_px))
        painter.setPen(QPen(ink, 2))
        filled = spot.id in self._content.from_articles
        painter.setBrush(ink if filled else color("paper"))
        painter.drawEllipse(QPointF(spot.x_px, spot.y_px), MARK_PX - 1, MARK_PX - 1)
        font = ui_font(_FONT_PX, bold=chosen)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color("ink"))
        title = metrics.elidedText(event.title, Qt.TextElideMode.ElideRight, spot.label_width_px)
        base = spot.y_px + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(spot.label_px, base), title)

    # ---- pointer and keyboard

    def event_at(self, at: QPointF) -> str:
        """Return the id of the event at a point, an empty text where there is none."""
        for spot in self.spots:
            inside = spot.left_px - 4 <= at.x() <= spot.right_px + 4
            if inside and abs(at.y() - spot.y_px) <= ROW_PX / 2:
                return spot.id
        return ""

    def step(self, by: int) -> None:
        """Take the next event in hand, or the one before for ``by`` = -1."""
        ids = [spot.id for spot in self.spots]
        if not ids:
            return
        at = ids.index(self._hand) + by if self._hand in ids else (0 if by > 0 else len(ids) - 1)
        self._take(ids[min(len(ids) - 1, max(0, at))])

    def _take(self, event_id: str) -> None:
        self._hand, self._under = event_id, ""
        self._describe()
        self._bring_into_sight(event_id)
        self.in_hand.emit(event_id)
        self.update()

    def _describe(self) -> None:
        """Tell screen readers of the event in hand; while none is, when each was and what."""
        content = self._content
        lines = (content.dated(event.id) for event in content.events)
        self.setAccessibleDescription(
            content.spoken(self._hand) if self._hand else "\n".join(lines)
        )

    def _bring_into_sight(self, event_id: str) -> None:
        spot = next((s for s in self.spots if s.id == event_id), None)
        if spot is not None:
            self.moved_to.emit(spot.y_px - ROW_PX, spot.y_px + ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter or Space."""
        key, ids = event.key(), [spot.id for spot in self.spots]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and ids:
            self._take(ids[0] if key == Qt.Key.Key_Home else ids[-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._hand:
            self.chosen.emit(self._hand)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        self._point(self.event_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._point("")

    def _point(self, event_id: str) -> None:
        if event_id != self._under:
            self._under = event_id
            shape = Qt.CursorShape.PointingHandCursor if event_id else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.in_hand.emit(self.event_in_hand)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        found = self.event_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self._take(found)
            self.chosen.emit(found)

    def event(self, event: QEvent) -> bool:
        """Show an event's whole title where there was no room for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.event_at(QPointF(event.pos()))
            words = self._content.spoken(found) if found else ""
            show_tip_at(event.globalPos(), words, self)
            return True
        return super().event(event)


class YearScale(QWidget):
    """The years under a chart, and room on them for a slider."""

    def __init__(self, chart: TimelineChart) -> None:
        super().__init__()
        self._chart = chart
        self._earlier = ""
        self.setFixedHeight(AXIS_PX)
        chart.resized.connect(self.update)

    def show_words(self, earlier: str) -> None:
        """Say what stands before the axis; ``{0}`` is its first year."""
        self._earlier = earlier
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the years in the middle of their stretches."""
        axis = self._chart.axis
        if axis is None:
            return
        painter = QPainter(self)
        font = ui_font(12)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(color("muted"))
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        width = axis.x_px(axis.first + 1) - axis.x_px(axis.first)
        every = 1 if width >= _YEAR_LABEL_PX else 2 if 2 * width >= _YEAR_LABEL_PX else 5
        for year in range(axis.first, axis.last + 1):
            if (axis.last - year) % every:
                continue
            text = str(year)
            x = axis.x_px(year + 0.5) - metrics.horizontalAdvance(text) / 2
            painter.drawText(
                QPointF(min(x, self.width() - metrics.horizontalAdvance(text)), base), text
            )
        if axis.left_px > MARK_PX * 4:
            text = self._earlier.format(axis.first)
            painter.drawText(QPointF(4.0, base), text)
        painter.end()

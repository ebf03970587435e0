"""The chart's hours as clocks show them at both ends of the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from explorer.analysis.time_zones import ZoneInfo
from explorer.analysis.travel_time.clock import WallTime, after
from explorer.ui.compare.time_distance import HOUR_GAP_PX, HOUR_STEPS, Frame
from explorer.ui.parts.theme import color, ui_font
from explorer.wording.clock_words import day_text, zone_text

NAMES_PX = 17.0  # the row above the chart that names the zones
_MONDAY = datetime(2001, 1, 1)  # noqa: DTZ001 - counts days on any zone's clocks


class Clocks(Struct, frozen=True):
    """When the first hour begins, and the time zones at the beginning and at the end."""

    start: WallTime
    zones: tuple[str, str]


class ClockTick(Struct, frozen=True):
    """A round time on a zone's clocks, so many hours after the start."""

    at_h: float
    shown: datetime


def clock_ticks(
    start: WallTime, zone: str, span_h: float, height_px: float
) -> tuple[ClockTick, ...]:
    """Return the round local times between the start and ``span_h`` hours later.

    A time that clocks skip where they are changed is left out, one that they show twice stands
    where they show it first.
    """
    fitting = (s for s in HOUR_STEPS if height_px * s / span_h >= HOUR_GAP_PX)
    step = timedelta(hours=next(fitting, HOUR_STEPS[-1]))
    here = ZoneInfo(zone)
    first = start.moment.astimezone(here).replace(tzinfo=None)
    shown = first - (first - _MONDAY) % step
    begin = start.moment.astimezone(UTC)
    ticks: list[ClockTick] = []
    while True:
        moment = shown.replace(tzinfo=here).astimezone(UTC)
        at_h = (moment - begin).total_seconds() / 3600.0
        if at_h > span_h:
            return tuple(ticks)
        if at_h >= 0 and moment.astimezone(here).replace(tzinfo=None) == shown:
            ticks.append(ClockTick(at_h, shown))
        shown += step


def tick_text(tick: ClockTick, language: str) -> str:
    """Return ``18:00``, or at midnight the day that begins: ``7 Mar``."""
    if tick.shown.hour or tick.shown.minute:
        return tick.shown.strftime("%H:%M")
    return day_text(tick.shown, language)


def label_px(language: str) -> float:
    """Return the room that the widest label takes."""
    metrics = QFontMetricsF(ui_font(12))
    days = (day_text(datetime(2001, m, 28), language) for m in range(1, 13))  # noqa: DTZ001
    return max(metrics.horizontalAdvance(text) for text in ("00:00", *days))


def paint_clocks(painter: QPainter, frame: Frame, clocks: Clocks, language: str) -> None:
    """Paint round local times on both sides, and the zones' names above."""
    right = frame.left + frame.width
    for side, zone in enumerate(clocks.zones):
        for tick in clock_ticks(clocks.start, zone, frame.span_h, frame.height):
            y = frame.xy((0.0, tick.at_h))[1]
            edge = right if side else frame.left
            painter.setPen(QPen(color("hairline" if side == 0 else "control"), 1))
            painter.drawLine(QPointF(edge, y), QPointF(edge + 4 if side else right, y))
            painter.setPen(color("muted"))
            left = edge + 6 if side else 0.0
            box = QRectF(left, y - 9, 60.0 if side else frame.left - 6, 18)
            align = Qt.AlignmentFlag.AlignLeft if side else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align, tick_text(tick, language))
    names = [zone_text(after(clocks.start, 0.0, clocks.zones[0]))]
    names.append(zone_text(after(clocks.start, frame.span_h, clocks.zones[1])))
    metrics = QFontMetricsF(painter.font())
    whole = frame.left + frame.width + label_px(language) + 4.0
    if sum(map(metrics.horizontalAdvance, names)) + 12 > whole:  # only how far from UTC
        names = [name.split(" ")[1] for name in names]
    painter.setPen(color("ink"))
    painter.drawText(QRectF(2, 0, whole, NAMES_PX), Qt.AlignmentFlag.AlignLeft, names[0])
    painter.drawText(QRectF(2, 0, whole, NAMES_PX), Qt.AlignmentFlag.AlignRight, names[1])

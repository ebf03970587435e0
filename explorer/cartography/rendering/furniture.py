"""The strip at the lower edge of the map: north arrow, scale bar, attribution."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from explorer.cartography.geometry.bearings import Center
from explorer.cartography.geometry.viewport import Insets, Viewport, nice_length_km
from explorer.cartography.labels.fonts import map_font, text_px
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.style import MapStyle

STRIP_PX = 46
"""How far up the strip and a gap above it reach, where its words need one row."""
STRIP = Insets(bottom_px=STRIP_PX)

_FONT_PX = 12.0
_BAR_PX = 110.0
_ARROW_PX = 24.0
_WIDE_PX = 360  # narrower pictures have smaller margins
BANNER_PX = 48.0
LOW_BANNER_PX = 32.0  # of one line
_BANNER_GAP_PX, _BANNER_RIM_PX = 6.0, 12.0
_LEAST_PX = (240, 120)  # a smaller picture has no room for the strip


def paint_strip(  # noqa: PLR0917 - where, what, in what style
    painter: QPainter, view: Viewport, note: str, center: Center, style: MapStyle, beside: str = ""
) -> None:
    """Paint the strip where a picture has room for it; ``note`` is broken at its middle dots.

    ``beside`` stands beside the scale.
    """
    strip = _strip_of(view, note, center, beside)
    if strip is None:
        return
    rim, top = strip.rim_px, view.height_px - strip.reach_px
    box = QRectF(rim, top, view.width_px - 2 * rim, strip.height_px)
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QColor(style.furniture)
    ground.setAlphaF(style.furniture_opacity)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(strip.font)
    metrics = QFontMetricsF(strip.font)
    middle = box.top() + 5 + metrics.height() / 2 if strip.stacked else box.center().y()
    _paint_arrow(painter, box.left() + strip.pad_px + 6.0, middle, center.north, style)
    _paint_bar(painter, strip, box.left() + strip.pad_px + _ARROW_PX, middle, style)
    painter.setPen(QColor(style.furniture_text))
    top = box.bottom() - 5 - len(strip.rows) * metrics.height() + metrics.ascent()
    if not strip.stacked:
        top = box.center().y() - len(strip.rows) * metrics.height() / 2 + metrics.ascent()
    for row in strip.rows:
        left = box.right() - strip.pad_px - text_px(row, _FONT_PX)
        painter.drawText(QPointF(left, top), row)
        top += metrics.height()


def strip_top_px(view: Viewport, note: str, center: Center, beside: str = "") -> float:
    """Return the pixel row from which the strip covers a picture; its height where it has none."""
    strip = _strip_of(view, note, center, beside)
    return view.height_px - (0.0 if strip is None else strip.reach_px)


def strip_words_px(view: Viewport, center: Center, beside: str) -> float:
    """Return where the words beside the scale bar end, counted from the picture's left edge."""
    strip = _strip("", view.width_px, center.m_per_px, beside)
    words_px = text_px(strip.scale, _FONT_PX)
    return strip.rim_px + strip.pad_px + _ARROW_PX + strip.bar_px + 8.0 + words_px


def _strip_of(view: Viewport, note: str, center: Center, beside: str) -> _Strip | None:
    if view.width_px < _LEAST_PX[0] or view.height_px < _LEAST_PX[1]:
        return None
    return _strip(note, view.width_px, center.m_per_px, beside)


def banners_px(banners: tuple[tuple[str, str], ...]) -> float:
    """Return how far down banners reach from the rim, with the gap below them."""
    heights = (BANNER_PX if note else LOW_BANNER_PX for _, note in banners)
    return sum(height + _BANNER_GAP_PX for height in heights)


def banner_insets(picture: RenderSpec) -> Insets:
    """Return what lies over the edges of the part in which banners stand: sheets, and cards.

    A card at the upper left would cover the first words of what a picture must not be mistaken
    without.
    """
    cut, width_px = picture.covered, picture.viewport.width_px
    low_px = cut.top_px + _BANNER_RIM_PX + banners_px(picture.banners)
    middle_px = (cut.left_px + width_px - cut.right_px) / 2.0
    for left, top, right, _ in picture.cards:
        if top >= low_px or right <= cut.left_px or left >= width_px - cut.right_px:
            continue
        if (left + right) / 2.0 < middle_px:
            cut = cut.joined(Insets(left_px=math.ceil(right)))
        else:
            cut = cut.joined(Insets(right_px=math.ceil(width_px - left)))
    return cut


def banner_boxes(view: Viewport, banners: tuple[tuple[str, str], ...]) -> tuple[QRectF, ...]:
    """Return where the plates of ``paint_banners`` lie."""
    above = QFontMetricsF(map_font(16.0, bold=True))
    below = QFontMetricsF(map_font(12.0, bold=False))
    top = rim = _BANNER_RIM_PX if view.width_px >= _WIDE_PX else 4.0
    boxes: list[QRectF] = []
    for words, note in banners:
        width = max(above.horizontalAdvance(words), below.horizontalAdvance(note)) + 24.0
        height = BANNER_PX if note else LOW_BANNER_PX
        boxes.append(QRectF(rim, top, min(width, view.width_px - 2 * rim), height))
        top += height + _BANNER_GAP_PX
    return tuple(boxes)


def paint_banners(
    painter: QPainter, view: Viewport, banners: tuple[tuple[str, str], ...], style: MapStyle
) -> None:
    """Paint plates at the upper left that say what state of the network is shown.

    Each has words, and below them a note that may be empty.
    """
    large, small = map_font(16.0, bold=True), map_font(12.0, bold=False)
    above, below = QFontMetricsF(large), QFontMetricsF(small)
    for (words, note), box in zip(banners, banner_boxes(view, banners), strict=True):
        painter.setPen(QPen(QColor(style.selection), 2.0))
        ground = QColor(style.furniture)
        ground.setAlphaF(style.furniture_opacity)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(style.furniture_text))
        for text, font, metrics, base in (
            (words, large, above, box.top() + 6.0 + above.ascent()),
            (note, small, below, box.bottom() - 6.0 - below.descent()),
        ):
            painter.setFont(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 20.0)
            painter.drawText(QPointF(box.left() + 12.0, base), shown)


def _paint_bar(painter: QPainter, strip: _Strip, x: float, y: float, style: MapStyle) -> None:
    right = x + strip.bar_px
    painter.setPen(QPen(QColor(style.furniture_text), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ends = ((x, y - 3), (x, y + 3), (right, y + 3), (right, y - 3))
    painter.drawPolyline(QPolygonF([QPointF(*end) for end in ends]))
    ascent = QFontMetricsF(strip.font).ascent()
    painter.drawText(QPointF(right + 8, y + ascent / 2 - 1), strip.scale)


def _paint_arrow(painter: QPainter, x: float, y: float, north: float, style: MapStyle) -> None:
    """Paint a slim arrow that points north where the view has its centre."""
    painter.save()
    painter.translate(x, y)
    painter.rotate(math.degrees(north))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.furniture_text))
    tip, foot = QPointF(0.0, -9.0), QPointF(0.0, 5.0)
    painter.drawPolygon(QPolygonF([tip, QPointF(-5.0, 8.0), foot]))
    painter.setPen(QPen(QColor(style.furniture_text), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([tip, QPointF(5.0, 8.0), foot]))
    painter.restore()


class _Strip(Struct, frozen=True):
    """The strip at the lower edge: scale bar on the left, attribution on the right.

    ``stacked`` puts the bar above the attribution where a narrow picture has no room beside it.
    """

    bar_px: float
    scale: str
    rows: tuple[str, ...]
    font: QFont
    stacked: bool
    rim_px: float
    pad_px: float

    @property
    def height_px(self) -> float:
        """Height of the strip."""
        rows = len(self.rows) + (1 if self.stacked else 0)
        return max(26.0, rows * QFontMetricsF(self.font).height() + 10)

    @property
    def reach_px(self) -> float:
        """How far up it reaches from a picture's lower edge."""
        return self.rim_px + self.height_px


def _km() -> str:
    """Return the unit of the scale, whose form no language changes with the number."""
    return QCoreApplication.translate("Units", "km")


def _strip(note: str, width_px: int, true_m_per_px: float, words: str) -> _Strip:
    """Measure the strip; ``words`` follow the scale, cut short where a picture is narrow."""
    km = nice_length_km(_BAR_PX * true_m_per_px / 1000.0)
    bar_px, scale = km * 1000.0 / true_m_per_px, f"{km:g} {_km()}"
    rim_px, pad_px = (10.0, 12.0) if width_px >= _WIDE_PX else (4.0, 8.0)
    whole = width_px - 2 * (rim_px + pad_px)
    widest = max(text_px(part, _FONT_PX) for part in note.split(" · "))
    beside = whole - _ARROW_PX - bar_px - text_px(scale, _FONT_PX) - 26.0
    if words:
        font = QFontMetricsF(map_font(_FONT_PX, bold=False))
        room = whole - _ARROW_PX - bar_px - 34.0
        scale = font.elidedText(f"{scale} · {words}", Qt.TextElideMode.ElideRight, room)
        beside = whole - _ARROW_PX - bar_px - text_px(scale, _FONT_PX) - 26.0
    stacked = widest > beside
    rows = tuple(_wrapped(note, whole if stacked else beside))
    return _Strip(bar_px, scale, rows, map_font(_FONT_PX, bold=False), stacked, rim_px, pad_px)


def _wrapped(text: str, width: float) -> list[str]:
    """Break a text at its middle dots so that no row is wider than ``width``."""
    rows: list[str] = []
    for part in text.split(" · ") if text else []:
        longer = f"{rows[-1]} · {part}" if rows else part
        if rows and text_px(longer, _FONT_PX) <= width:
            rows[-1] = longer
        else:
            rows.append(part)
    return rows

"""The one renderer: paints a scene on any paint device, the same on screen and on paper."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from explorer.cartography.lettering import Lettering, Name, letter, map_font
from explorer.cartography.lines import Lane, ScreenLine, lanes, screen_line
from explorer.cartography.paths import inside, joined, painter_path
from explorer.cartography.picture import Picture
from explorer.cartography.relief import Relief
from explorer.cartography.scene import BaseLayers, Scene
from explorer.cartography.signs import casing_pen, paint_line, paint_place_sign
from explorer.cartography.style import LIGHT, MapStyle
from explorer.cartography.toning import toned
from explorer.cartography.viewport import Viewport, nice_length_km

_REACH_PX = 260.0
_PROVINCES_BELOW_M_PER_PX = 5_000.0
_BAR_PX = 110.0
_WIDE_PX = 360  # narrower pictures have smaller margins
_RELIEF_FULL_M_PER_PX = 900.0
_STAMP_RIM_PX = 4.0
_KEPT_RIM_PX = 200
_MOST_STAMPS = 600
_SELECTION_PX = 15.0
_SELECTION_RIM_PX = 1.5


@dataclass(frozen=True, slots=True)
class _KeptGround:
    """A picture of the ground somewhat wider than the view it was painted for."""

    view: Viewport
    ratio: float
    scene: Scene
    relief: Relief | None
    image: QImage

    def serves(self, view: Viewport, ratio: float, scene: Scene, relief: Relief | None) -> bool:
        """Tell whether the picture covers a view of the same content."""
        same = scene is self.scene and relief is self.relief and ratio == self.ratio
        if not same or view.m_per_px != self.view.m_per_px:
            return False
        left, top, right, bottom = view.bounds_m
        mine = self.view.bounds_m
        slack_m = 0.01 * view.m_per_px
        return (
            left >= mine[0] - slack_m
            and top >= mine[1] - slack_m
            and right <= mine[2] + slack_m
            and bottom <= mine[3] + slack_m
        )


class Renderer:
    """Paints pictures of one scene and keeps what the next picture can use again."""

    def __init__(self, scene: Scene, style: MapStyle = LIGHT) -> None:
        """Begin with a scene; the relief may come later."""
        self.scene = scene
        self.style = style
        self.relief: Relief | None = None
        self._lanes: tuple[tuple[str, ...], tuple[Lane, ...]] = ((), ())
        self._kept_ground: _KeptGround | None = None
        self._last_m_per_px = 0.0
        self._stamps: dict[tuple[object, ...], QImage] = {}
        self._lettering: tuple[Picture | None, Lettering | None] = (None, None)
        self._toned: tuple[Relief, QImage] | None = None

    def use_style(self, style: MapStyle) -> None:
        """Paint in another style from now on; pictures kept in the old one are dropped."""
        self.style = style
        self._kept_ground = None
        self._stamps = {}
        self._toned = None
        self._lettering = (None, None)  # names keep off the lines, which may lie elsewhere now

    # ---- what lies where

    def lines(self, picture: Picture) -> tuple[ScreenLine, ...]:
        """Return the route lines of a picture in pixels."""
        if self._lanes[0] != picture.routes:
            self._lanes = (picture.routes, lanes(self.scene.corridor, picture.routes))
        view, lane_px = picture.viewport, self.style.lane_px
        return tuple(screen_line(lane, self.scene, view, lane_px) for lane in self._lanes[1])

    def lettering(self, picture: Picture, lines: tuple[ScreenLine, ...]) -> Lettering:
        """Return the names of a picture; the same ones while the map is only dragged a little."""
        known, placed = self._lettering
        if known is not None and placed is not None and _dragged_only(known, picture):
            return placed
        placed = letter(self.scene, picture, lines, _REACH_PX)
        self._lettering = (picture, placed)
        return placed

    # ---- painting

    def paint(self, painter: QPainter, picture: Picture, *, dragging: bool = False) -> None:
        """Paint a picture into the rectangle from (0, 0) to its size.

        A window says ``dragging``: it paints the same ground again and again, so that is kept.
        """
        view = picture.viewport
        frame = QRectF(0, 0, view.width_px, view.height_px)
        painter.save()
        painter.setClipRect(frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(frame, QColor(self.style.sea))
        if dragging:
            self._lay_ground(painter, picture.viewport)
        else:
            self._ground(painter, picture.viewport)
        lines = self.lines(picture)
        self._routes(painter, picture, lines)
        self._letters(painter, picture, self.lettering(picture, lines))
        self._furniture(painter, picture, lines)
        painter.restore()

    def _lay_ground(self, painter: QPainter, view: Viewport) -> None:
        """Paint what lies under the routes from a wider picture of it; while zooming, directly."""
        resting = self._last_m_per_px == view.m_per_px
        self._last_m_per_px = view.m_per_px
        if not resting:
            self._ground(painter, view)
            return
        ratio = painter.device().devicePixelRatio()
        kept = self._kept_ground
        if kept is None or not kept.serves(view, ratio, self.scene, self.relief):
            kept = self._kept_ground = self._keep_ground(view, ratio)
        left_px = (kept.view.left_m - view.left_m) / view.m_per_px
        top_px = (kept.view.top_m - view.top_m) / view.m_per_px
        # On whole device pixels, so that thin lines stay sharp.
        at = QPointF(round(left_px * ratio) / ratio, round(top_px * ratio) / ratio)
        painter.drawImage(at, kept.image)

    def _keep_ground(self, view: Viewport, ratio: float) -> _KeptGround:
        wide = view.resized(view.width_px + 2 * _KEPT_RIM_PX, view.height_px + 2 * _KEPT_RIM_PX)
        size = QSize(math.ceil(wide.width_px * ratio), math.ceil(wide.height_px * ratio))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self.style.sea))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._ground(painter, wide)
        painter.end()
        return _KeptGround(wide, ratio, self.scene, self.relief, image)

    def _ground(self, painter: QPainter, view: Viewport) -> None:
        layers = self.scene.layers(view.m_per_px)
        painter.save()
        painter.scale(1.0 / view.m_per_px, 1.0 / view.m_per_px)
        painter.translate(-view.left_m, -view.top_m)
        if layers is not None:
            painter.fillPath(layers.land, QColor(self.style.land))
        if self.relief is not None and self.style.relief_opacity > 0.0:
            left, top, right, bottom = self.relief.bounds_m
            painter.setOpacity(self.style.relief_opacity * _relief_share(view.m_per_px))
            image = self._relief_image(self.relief)
            painter.drawImage(QRectF(left, top, right - left, bottom - top), image)
            painter.setOpacity(1.0)
        if layers is not None:
            self._outlines(painter, layers, view.m_per_px)
        style = self.style
        self._stroke(
            painter, self.scene.graticule, style.graticule, 0.5, opacity=style.graticule_opacity
        )
        painter.restore()

    def _relief_image(self, relief: Relief) -> QImage:
        """Return the relief in the style's tone."""
        if self._toned is None or self._toned[0] is not relief:
            self._toned = (relief, toned(relief.image, self.style))
        return self._toned[1]

    def _outlines(self, painter: QPainter, layers: BaseLayers, m_per_px: float) -> None:
        style = self.style
        painter.fillPath(layers.lakes, QColor(style.lake))
        for farthest, path in layers.rivers:
            if m_per_px <= farthest:
                self._stroke(painter, path, style.river, style.river_px)
        if m_per_px <= _PROVINCES_BELOW_M_PER_PX:
            width_px, opacity = style.province_px, style.province_opacity
            self._stroke(painter, layers.provinces, style.province, width_px, opacity=opacity)
        self._stroke(painter, layers.coast, style.coast, style.coast_px)
        self._stroke(painter, layers.borders, style.border, style.border_px)
        self._stroke(painter, layers.disputed, style.border, style.border_px, dashes=[4.0, 4.0])

    def _stroke(
        self,
        painter: QPainter,
        path: QPainterPath,
        color: str,
        width_px: float,
        *,
        opacity: float = 1.0,
        dashes: list[float] | None = None,
    ) -> None:
        """Paint thin lines: up to a pixel wide Qt draws them fifty times as fast as wider ones."""
        ink = QColor(color)
        ink.setAlphaF(opacity)
        pen = QPen(ink, width_px)
        pen.setCosmetic(True)
        if dashes:
            pen.setDashPattern(dashes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(path)

    def _routes(self, painter: QPainter, picture: Picture, lines: tuple[ScreenLine, ...]) -> None:
        style = self.style
        view = picture.viewport
        paths = [
            painter_path(*joined(inside(line.points, view.width_px, view.height_px)))
            for line in lines
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width_px in (
            (style.selection_rim, _SELECTION_PX + 2 * _SELECTION_RIM_PX),
            (style.selection, _SELECTION_PX),
        ):
            painter.setPen(_round_pen(color, width_px))
            for line, path in zip(lines, paths, strict=True):
                if line.segment_id in picture.segments:
                    painter.drawPath(path)
        for line, path in zip(lines, paths, strict=True):
            painter.setPen(casing_pen(style.route(line.style), style))
            painter.drawPath(path)
        for line, path in zip(lines, paths, strict=True):
            painter.setOpacity(style.schematic_opacity if line.schematic else 1.0)
            paint_line(painter, path, style.route(line.style))
        painter.setOpacity(1.0)

    def _letters(self, painter: QPainter, picture: Picture, lettering: Lettering) -> None:
        style = self.style
        zero_x, zero_y = picture.viewport.screen_point(0.0, 0.0)
        painter.save()
        painter.translate(zero_x, zero_y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.town_label))
        for town in lettering.towns:
            painter.drawEllipse(QPointF(town.x_px, town.y_px), town.radius_px, town.radius_px)
        for sign in lettering.signs:
            if sign.key in picture.places:
                painter.setPen(QPen(QColor(style.selection_rim), _SELECTION_RIM_PX))
                painter.setBrush(QColor(style.selection))
                painter.drawEllipse(QPointF(sign.x_px, sign.y_px), 13.0, 13.0)
            paint_place_sign(painter, sign.kind, sign.x_px, sign.y_px, sign.radius_px, style)
        for name in reversed(lettering.names):
            self._name(painter, name)
        painter.restore()

    def _name(self, painter: QPainter, name: Name) -> None:
        """Paint a name: from a picture of it on screen, as text where text stays text."""
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            ratio = painter.device().devicePixelRatio()
            key = (name.key, tuple(line.text for line in name.lines), ratio)
            image = self._stamps.get(key)
            if image is None:
                if len(self._stamps) > _MOST_STAMPS:
                    self._stamps.clear()
                image = self._stamps[key] = self._stamp(name, ratio)
            at = QPointF(name.left_px - _STAMP_RIM_PX, name.top_px - _STAMP_RIM_PX)
            painter.drawImage(at, image)
        else:
            painter.save()
            painter.translate(name.left_px, name.top_px)
            self._write(painter, name)
            painter.restore()

    def _stamp(self, name: Name, ratio: float) -> QImage:
        box = name.halo.boundingRect()
        width = box.right() + 2 * _STAMP_RIM_PX
        height = box.bottom() + 2 * _STAMP_RIM_PX
        image = QImage(
            math.ceil(width * ratio),
            math.ceil(height * ratio),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_STAMP_RIM_PX, _STAMP_RIM_PX)
        self._write(painter, name)
        painter.end()
        return image

    def _write(self, painter: QPainter, name: Name) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QColor(self.style.halo)
        halo.setAlphaF(self.style.halo_opacity)
        painter.setPen(_round_pen(halo, 2.0 * self.style.halo_px))
        painter.drawPath(name.halo)
        for line in name.lines:
            painter.setFont(line.font)
            painter.setPen(QColor(self.style.town_label if line.muted else self.style.label))
            painter.drawText(QPointF(line.x_px, line.baseline_px), line.text)

    # ---- scale bar and attribution

    def _furniture(
        self, painter: QPainter, picture: Picture, lines: tuple[ScreenLine, ...]
    ) -> None:
        view = picture.viewport
        if view.width_px < 240 or view.height_px < 120:  # noqa: PLR2004 - no room for it
            return
        note = picture.attribution
        if picture.schematic_note and any(line.schematic for line in lines):
            note = f"{picture.schematic_note} · {note}"
        strip = _strip(note, view)
        height = strip.height_px
        rim = strip.rim_px
        box = QRectF(rim, view.height_px - rim - height, view.width_px - 2 * rim, height)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(self.style.furniture)
        ground.setAlphaF(self.style.furniture_opacity)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(strip.font)
        self._scale_bar(painter, strip, box)
        metrics = QFontMetricsF(strip.font)
        painter.setPen(QColor(self.style.furniture_text))
        top = box.bottom() - 5 - len(strip.rows) * metrics.height() + metrics.ascent()
        if not strip.stacked:
            top = box.center().y() - len(strip.rows) * metrics.height() / 2 + metrics.ascent()
        for row in strip.rows:
            left = box.right() - strip.pad_px - metrics.horizontalAdvance(row)
            painter.drawText(QPointF(left, top), row)
            top += metrics.height()

    def _scale_bar(self, painter: QPainter, strip: _Strip, box: QRectF) -> None:
        metrics = QFontMetricsF(strip.font)
        y = box.top() + 5 + metrics.height() / 2 if strip.stacked else box.center().y()
        x = box.left() + strip.pad_px
        right = x + strip.bar_px
        painter.setPen(QPen(QColor(self.style.furniture_text), 1.6))
        ends = ((x, y - 3), (x, y + 3), (right, y + 3), (right, y - 3))
        painter.drawPolyline(QPolygonF([QPointF(*end) for end in ends]))
        painter.drawText(QPointF(right + 8, y + metrics.ascent() / 2 - 1), strip.scale)


@dataclass(frozen=True, slots=True)
class _Strip:
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


def _strip(note: str, view: Viewport) -> _Strip:
    km = nice_length_km(_BAR_PX * view.m_per_px / 1000.0)
    bar_px, scale = km * 1000.0 / view.m_per_px, f"{km:g} km"
    rim_px, pad_px = (10.0, 12.0) if view.width_px >= _WIDE_PX else (4.0, 8.0)
    whole = view.width_px - 2 * (rim_px + pad_px)
    font = map_font(12.0, bold=False)
    metrics = QFontMetricsF(font)
    widest = max(map(metrics.horizontalAdvance, note.split(" · ")))
    beside = whole - bar_px - metrics.horizontalAdvance(scale) - 26.0
    stacked = widest > beside
    rows = tuple(_wrapped(note, metrics, whole if stacked else beside))
    return _Strip(bar_px, scale, rows, font, stacked, rim_px, pad_px)


def _relief_share(m_per_px: float) -> float:
    """Return how much of the relief to show: its pixels of 4 km are no mountains close up."""
    return min(1.0, max(0.3, m_per_px / _RELIEF_FULL_M_PER_PX))


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text at its middle dots so that no row is wider than ``width``."""
    rows: list[str] = []
    for part in text.split(" · ") if text else []:
        longer = f"{rows[-1]} · {part}" if rows else part
        if rows and metrics.horizontalAdvance(longer) <= width:
            rows[-1] = longer
        else:
            rows.append(part)
    return rows


def _round_pen(color: str | QColor, width_px: float) -> QPen:
    pen = QPen(QColor(color), width_px)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _dragged_only(before: Picture, now: Picture) -> bool:
    """Tell whether the names placed for ``before`` still serve: same scale, moved a little."""
    a, b = before.viewport, now.viewport
    same_place = replace(before, viewport=b) == now
    moved_px = max(abs(a.left_m - b.left_m), abs(a.top_m - b.top_m)) / b.m_per_px
    same_size = (a.width_px, a.height_px) == (b.width_px, b.height_px)
    return same_place and same_size and a.m_per_px == b.m_per_px and moved_px < _REACH_PX

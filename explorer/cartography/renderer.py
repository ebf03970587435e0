"""The one renderer: paints a scene on any paint device, the same on screen and on paper."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

from explorer.cartography.bearings import Center, center_of
from explorer.cartography.furniture import paint_banner, paint_strip
from explorer.cartography.ground import Ground
from explorer.cartography.halos import halo
from explorer.cartography.kept import KeptGround
from explorer.cartography.lettering import Lettering, Name, letter
from explorer.cartography.lines import DrawnLine, Lane, drawn_lines, lanes
from explorer.cartography.picture import Picture
from explorer.cartography.scene import Scene
from explorer.cartography.signs import paint_place_sign
from explorer.cartography.strokes import (
    FAINT,
    SELECTION_RIM_PX,
    Stroke,
    paint_strokes,
    strokes,
)
from explorer.cartography.style import LIGHT, MapStyle
from explorer.cartography.viewport import Bounds, Viewport

_REACH_PX = 260.0
_FAINT_NAME = 0.55  # of what was not there yet: still to be read
_STAMP_RIM_PX = 4.0
_MOST_STAMPS = 600
_LINE_RIM_PX = 400.0  # so far outside the picture lines are still drawn, for a drag to come
_STILL_RATIO = 1e-9
_LAGGING = 1.12
_NEAR = 1.25  # scales so near to each other may lend each other lines and names for a moment


@dataclass(frozen=True, eq=False, slots=True)
class _Lines:
    """The route lines at one resolution."""

    routes: tuple[str, ...]
    m_per_px: float
    lines: tuple[DrawnLine, ...]


@dataclass(frozen=True, eq=False, slots=True)
class _KeptStrokes:
    """What of the lines lies in a box, in pixels at a scale, ready to be filled."""

    routes: tuple[str, ...]
    m_per_px: float
    box: Bounds
    strokes: tuple[Stroke, ...]

    def covers(self, view: Viewport) -> bool:
        """Tell whether a view lies in the box."""
        left, top, right, bottom = _box_px(view, self.m_per_px)
        mine = self.box
        return mine[0] <= left and mine[1] <= top and mine[2] >= right and mine[3] >= bottom


class Renderer:
    """Paints pictures of one scene and keeps what the next picture can use again."""

    def __init__(self, scene: Scene, style: MapStyle = LIGHT) -> None:
        """Begin with a scene; a fuller one of the same map may follow."""
        self._scene = scene
        self._style = style
        self._lanes: tuple[tuple[str, ...], tuple[Lane, ...]] = ((), ())
        self._lines: _Lines | None = None
        self._kept_strokes: _KeptStrokes | None = None
        self._stamps: dict[tuple[object, ...], QImage] = {}
        self._lettering: tuple[Picture | None, Lettering | None] = (None, None)
        self._center: tuple[Viewport | None, Center] = (None, Center(1.0, 0.0))
        self._ground = Ground(scene, style)
        self._kept: KeptGround | None = None
        self._moving: Picture | None = None
        self._worked: Viewport | None = None
        self.roam_m: Bounds | None = None

    @property
    def scene(self) -> Scene:
        """What is painted."""
        return self._scene

    @scene.setter
    def scene(self, scene: Scene) -> None:
        self._scene = scene
        self._lanes, self._lines, self._kept_strokes = ((), ()), None, None
        self._lettering = (None, self._lettering[1])
        self._center = (None, self._center[1])
        self._new_ground()

    @property
    def style(self) -> MapStyle:
        """How it is painted."""
        return self._style

    def use_style(self, style: MapStyle) -> None:
        """Paint in another style from now on."""
        self._style = style
        self._lines = self._kept_strokes = None  # lines may be heavier and lie elsewhere now
        self._stamps.clear()
        self._lettering = (None, self._lettering[1])
        self._kept = None
        self._new_ground()

    def _new_ground(self) -> None:
        self._ground = Ground(self._scene, self._style)
        if self._kept is None:
            return
        if self._kept.ground.scene.projection is self._scene.projection:
            self._kept = self._kept.renewed(self._ground)
        else:
            self._kept = None  # a picture of another projection must never show through

    # ---- what lies where

    def lines(self, picture: Picture) -> tuple[DrawnLine, ...]:
        """Return the route lines of a picture in pixels from the map's zero point."""
        m_per_px = picture.viewport.m_per_px
        known = self._lines
        if known is not None and known.routes == picture.routes and known.m_per_px == m_per_px:
            return known.lines
        if self._lanes[0] != picture.routes:
            self._lanes = (picture.routes, lanes(self._scene.corridor, picture.routes))
        made = drawn_lines(self._lanes[1], self._scene, m_per_px, self._style.lane_px)
        self._lines = _Lines(picture.routes, m_per_px, made)
        return made

    def lettering(self, picture: Picture) -> Lettering:
        """Return the names of a picture; the same ones while the map is only dragged a little."""
        known, placed = self._lettering
        if known is not None and placed is not None and _dragged_only(known, picture):
            return placed
        slots = {} if placed is None else placed.slots
        placed = letter(self._scene, picture, self.lines(picture), _REACH_PX, slots)
        self._lettering = (picture, placed)
        return placed

    def center(self, view: Viewport) -> Center:
        """Return the true scale and the direction of north at the centre of a view."""
        if self._center[0] != view:
            self._center = (view, center_of(self._scene.projection, view))
        return self._center[1]

    # ---- painting

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """Paint a picture into the rectangle from (0, 0) to its size, in full."""
        self._begin(painter, picture.viewport)
        for _ in self._ground.steps(painter, picture.viewport):
            pass
        self._cover(painter, picture, self._strokes(picture), self.lettering(picture))
        painter.restore()

    def paint_moving(self, painter: QPainter, picture: Picture) -> None:
        """Paint a picture on a screen from what is at hand; ``work`` makes it better.

        While the map is zoomed, ground, lines and names of the last scale are drawn larger or
        smaller, names beside their places.
        """
        self._moving = picture
        if self._scene.passing:
            self.paint(painter, picture)
            return
        ratio = painter.device().devicePixelRatio()
        if self._kept is None or abs(self._kept.ratio - ratio) > _STILL_RATIO:
            self._kept = KeptGround(self._ground, ratio, self.roam_m)
        self._begin(painter, picture.viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._kept.paint(painter, picture.viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._cover(painter, picture, self._near_strokes(picture), self._near_lettering(picture))
        painter.restore()

    def work(self, view: Viewport, budget_ms: float) -> bool:
        """Better a moving picture for some time; tell whether it has changed."""
        picture = self._moving
        if self._scene.passing or self._kept is None or picture is None:
            return False
        picture = replace(picture, viewport=view)
        # In motion lines and names may lag behind a little: the ground needs the time more.
        resting, self._worked = view == self._worked, view
        scales = (self._kept_strokes.m_per_px if self._kept_strokes else 1.0, view.m_per_px)
        if resting or _apart(*scales) > _LAGGING:
            if not self._strokes_fit(picture):
                self._strokes(picture)
                return True
            if not self._lettering_fits(picture):
                self.lettering(picture)
                return True
        return self._kept.work(view, budget_ms)

    def at_rest(self, view: Viewport) -> bool:
        """Tell whether a moving picture cannot be made any better."""
        if self._scene.passing:
            return True
        if self._kept is None or self._moving is None:
            return False
        picture = replace(self._moving, viewport=view)
        fits = self._strokes_fit(picture) and self._lettering_fits(picture)
        return fits and self._kept.complete(view)

    def _begin(self, painter: QPainter, view: Viewport) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def _cover(
        self, painter: QPainter, picture: Picture, lines: _KeptStrokes, lettering: Lettering
    ) -> None:
        """Paint what lies over the ground."""
        view = picture.viewport
        painter.save()
        painter.translate(*view.screen_point(0.0, 0.0))
        painter.save()
        scale = lines.m_per_px / view.m_per_px
        painter.scale(scale, scale)
        paint_strokes(painter, lines.strokes, self._style, picture.segments, picture.past)
        painter.restore()
        self._letters(painter, picture, lettering)
        painter.restore()
        note = picture.attribution
        if picture.schematic_note and any(stroke.schematic for stroke in lines.strokes):
            note = f"{picture.schematic_note} · {note}"
        paint_strip(painter, view, note, self.center(view), self._style)
        if picture.past is not None:
            paint_banner(painter, view, picture.past.words, picture.past.note, self._style)

    def _strokes(self, picture: Picture) -> _KeptStrokes:
        """Return the lines around a view as areas; made anew when it leaves what was made."""
        if self._kept_strokes is None or not self._strokes_fit(picture):
            view, lines = picture.viewport, self.lines(picture)
            left, top, right, bottom = _box_px(view, view.m_per_px)
            rim = _LINE_RIM_PX
            box = (left - rim, top - rim, right + rim, bottom + rim)
            made = strokes(lines, self._style, box)
            self._kept_strokes = _KeptStrokes(picture.routes, view.m_per_px, box, made)
        return self._kept_strokes

    def _strokes_fit(self, picture: Picture) -> bool:
        kept, view = self._kept_strokes, picture.viewport
        if kept is None or kept.routes != picture.routes:
            return False
        return kept.m_per_px == view.m_per_px and kept.covers(view)

    def _near_strokes(self, picture: Picture) -> _KeptStrokes:
        """Return the lines of a scale near enough, else those of the view."""
        kept, view = self._kept_strokes, picture.viewport
        if kept is None or kept.routes != picture.routes:
            return self._strokes(picture)
        near = _apart(kept.m_per_px, view.m_per_px) < _NEAR and kept.covers(view)
        return kept if near else self._strokes(picture)

    def _lettering_fits(self, picture: Picture) -> bool:
        known, placed = self._lettering
        return known is not None and placed is not None and _dragged_only(known, picture)

    def _near_lettering(self, picture: Picture) -> Lettering:
        """Return the names of a scale near enough, moved with their places."""
        known, placed = self._lettering
        if known is None or placed is None or self._lettering_fits(picture):
            return self.lettering(picture)
        before, now = known.viewport, picture.viewport
        unchanged = replace(known, viewport=now) == picture
        if not unchanged or _apart(before.m_per_px, now.m_per_px) > _NEAR:
            return self.lettering(picture)
        if not _within_reach(before, now):
            return self.lettering(picture)
        return placed.rescaled(before.m_per_px / now.m_per_px)

    def _letters(self, painter: QPainter, picture: Picture, lettering: Lettering) -> None:
        style = self._style
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.town_label))
        for town in lettering.towns:
            painter.drawEllipse(QPointF(town.x_px, town.y_px), town.radius_px, town.radius_px)
        faint = frozenset[str]() if picture.past is None else picture.past.places
        for sign in lettering.signs:
            painter.setOpacity(FAINT if sign.key in faint else 1.0)
            if sign.key in picture.places:
                painter.setPen(QPen(QColor(style.selection_rim), SELECTION_RIM_PX))
                painter.setBrush(QColor(style.selection))
                painter.drawEllipse(QPointF(sign.x_px, sign.y_px), 13.0, 13.0)
            paint_place_sign(painter, sign.kind, sign.x_px, sign.y_px, sign.radius_px, style)
        for name in reversed(lettering.names):
            painter.setOpacity(_FAINT_NAME if name.key in faint else 1.0)
            self._name(painter, name)
        painter.setOpacity(1.0)

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
            self._surround(painter, name)
            self._write(painter, name)
            painter.restore()

    def _stamp(self, name: Name, ratio: float) -> QImage:
        box = name.outline().boundingRect()
        width = max(name.width_px, box.right()) + 2 * _STAMP_RIM_PX
        height = max(name.height_px, box.bottom()) + 2 * _STAMP_RIM_PX
        letters = QImage(
            math.ceil(width * ratio),
            math.ceil(height * ratio),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        letters.setDevicePixelRatio(ratio)
        letters.fill(0)
        painter = QPainter(letters)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_STAMP_RIM_PX, _STAMP_RIM_PX)
        self._write(painter, name)
        painter.end()
        image = halo(letters, self._style.halo_px * ratio, self._halo_color())
        painter = QPainter(image)
        painter.drawImage(0, 0, letters)
        painter.end()
        return image

    def _halo_color(self) -> QColor:
        color = QColor(self._style.halo)
        color.setAlphaF(self._style.halo_opacity)
        return color

    def _surround(self, painter: QPainter, name: Name) -> None:
        """Draw a name's halo as an outline, for devices on which lines stay lines."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._halo_color(), 2.0 * self._style.halo_px)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(name.outline())

    def _write(self, painter: QPainter, name: Name) -> None:
        for line in name.lines:
            painter.setFont(line.font)
            painter.setPen(QColor(self._style.town_label if line.muted else self._style.label))
            painter.drawText(QPointF(line.x_px, line.baseline_px), line.text)


def _box_px(view: Viewport, m_per_px: float) -> Bounds:
    """Return a view's box in pixels of a scale, counted from the map's zero point."""
    left, top, right, bottom = view.bounds_m
    return left / m_per_px, top / m_per_px, right / m_per_px, bottom / m_per_px


def _apart(a: float, b: float) -> float:
    return max(a, b) / min(a, b)


def _within_reach(before: Viewport, now: Viewport) -> bool:
    """Tell whether names placed around one view still cover another, near in scale."""
    reach_m = _REACH_PX * before.m_per_px
    a, b = before.bounds_m, now.bounds_m
    return (
        b[0] >= a[0] - reach_m
        and b[1] >= a[1] - reach_m
        and b[2] <= a[2] + reach_m
        and b[3] <= a[3] + reach_m
    )


def _dragged_only(before: Picture, now: Picture) -> bool:
    """Tell whether the names placed for ``before`` still serve: same scale, moved a little."""
    a, b = before.viewport, now.viewport
    same_place = replace(before, viewport=b) == now
    moved_px = max(abs(a.left_m - b.left_m), abs(a.top_m - b.top_m)) / b.m_per_px
    same_size = (a.width_px, a.height_px) == (b.width_px, b.height_px)
    return same_place and same_size and a.m_per_px == b.m_per_px and moved_px < _REACH_PX

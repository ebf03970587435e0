"""Paints what lies under the routes: land, relief, water, borders and the graticule."""

from __future__ import annotations

import math
from collections.abc import Iterator

from msgspec import Struct, field
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.rectangles import without
from explorer.cartography.geometry.shapes import Shapes, lines_in, rings_in
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.projection.projections import Disc, Globe, Window
from explorer.cartography.scene.globe_layers import GlobeLayers
from explorer.cartography.scene.relief import (
    Mesh,
    Relief,
    chosen,
    lay,
    mesh,
)
from explorer.cartography.scene.relief_tint import tone
from explorer.cartography.scene.scene import BaseLayers, Scene, river_rank
from explorer.cartography.style import MapStyle

_PROVINCES_BELOW_M_PER_PX = 5_000.0
_RELIEF_FULL_M_PER_PX = 900.0
_NET_PX = 0.5
_DISPUTED = [4.0, 4.0]  # dash and gap in widths of the line
_MESH_SCALE = 2.0  # patches of relief serve resolutions up to so many times apart


class BaseLayer(Struct):
    """Paints the ground of one scene in one style; keeps the relief's patches between pictures."""

    scene: Scene
    style: MapStyle
    _meshes: dict[int, tuple[float, Mesh]] = field(default_factory=dict[int, tuple[float, Mesh]])

    def steps(self, painter: QPainter, view: Viewport) -> Iterator[None]:
        """Paint the ground of a view into (0, 0) to its size, yielding after every short step.

        A picture runs through all steps; a window does other things between them.
        """
        scene, style = self.scene, self.style
        bounds, m_per_px = view.bounds_m, view.m_per_px
        frame = QRectF(0, 0, view.width_px, view.height_px)
        globe_layers, projection = scene.globe_layers, scene.projection
        if globe_layers is not None and isinstance(projection, Globe):
            self._turning(painter, view, globe_layers, projection)
            yield
            return
        layers = scene.layers(m_per_px, bounds)
        domain = projection.domain
        if isinstance(domain, Disc):
            painter.fillRect(frame, QColor(style.beyond))
            x_px, y_px = view.screen_point(0.0, 0.0)
            radius_px = domain.radius_m / m_per_px
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.sea))
            painter.drawEllipse(QPointF(x_px, y_px), radius_px, radius_px)
        else:
            painter.fillRect(frame, QColor(style.sea))
        if layers is not None:
            self._fill(painter, layers.land, bounds, m_per_px, style.land)
            yield
        yield from self._relief(painter, view)
        if layers is not None:
            yield from self._outlines(painter, layers, bounds, m_per_px)
        net, opacity = scene.graticule, style.graticule_opacity
        self._stroke(painter, net, bounds, m_per_px, style.graticule, _NET_PX, opacity=opacity)
        self._rings(painter, view)
        yield

    def _outlines(
        self, painter: QPainter, layers: BaseLayers, bounds: Bounds, m_per_px: float
    ) -> Iterator[None]:
        style = self.style
        self._fill(painter, layers.lakes, bounds, m_per_px, style.lake)
        yield
        rank = river_rank(m_per_px / self.scene.stretch)
        if rank:
            rivers, width_px = layers.rivers, style.river_px
            self._stroke(painter, rivers, bounds, m_per_px, style.river, width_px, rank=rank)
            yield
        if m_per_px / self.scene.stretch <= _PROVINCES_BELOW_M_PER_PX:
            look = (style.province, style.province_px)
            opacity = style.province_opacity
            self._stroke(painter, layers.provinces, bounds, m_per_px, *look, opacity=opacity)
            yield
        self._stroke(painter, layers.coast, bounds, m_per_px, style.coast, style.coast_px)
        look = (style.border, style.border_px)
        self._stroke(painter, layers.borders, bounds, m_per_px, *look)
        self._stroke(painter, layers.disputed, bounds, m_per_px, *look, dashes=_DISPUTED)
        yield

    def _turning(
        self, painter: QPainter, view: Viewport, globe_layers: GlobeLayers, globe: Globe
    ) -> None:
        """Paint what a turning globe wears, and what lies beside it."""
        style = self.style
        part, at = _within_disc(view, globe.domain)
        box = QRect(at, QSize(part.width_px, part.height_px))
        for beside in without(QRect(0, 0, view.width_px, view.height_px), box):
            painter.fillRect(beside, QColor(style.beyond))
        image = globe_layers.texture.seen(globe, part, style, painter.device().devicePixelRatio())
        # A smooth edge of the box would cost time.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawImage(box, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paths = globe_layers.outlines.paths(globe, view)
        for name, pen in (
            ("coast", _pen(style.coast, style.coast_px)),
            ("borders", _pen(style.border, style.border_px)),
            ("disputed", _pen(style.border, style.border_px, dashes=_DISPUTED)),
            ("graticule", _pen(style.graticule, _NET_PX, style.graticule_opacity)),
        ):
            painter.setPen(pen)
            painter.drawPath(paths[name])

    def _relief(self, painter: QPainter, view: Viewport) -> Iterator[None]:
        """Lay the shaded relief, finer pictures over coarser ones, then paint all of it at once.

        Each is first laid into an image of its own, so that its patches may overlap. One after the
        other on the map they would darken each other, and an edge be seen where a finer one ends.
        """
        reliefs = chosen(self.scene.relief, view, self.scene.shown_degrees(view.bounds_m))
        share = self.style.relief_opacity * _relief_share(view.m_per_px)
        if not reliefs or share <= 0.0:
            return
        on_screen = painter.paintEngine().type() == QPaintEngine.Type.Raster
        ratio = painter.device().devicePixelRatio() if on_screen else 1.0
        whole: QImage | None = None
        part, at = _within_disc(view, self.scene.projection.domain)
        for relief in reliefs:
            image = _transparent(part, ratio)
            brush = QPainter(image)
            try:  # a picture given up half-way must not leave a painter on a dead image
                yield from lay(brush, self._mesh(relief, part), part)
            finally:
                brush.end()
            whole = image if whole is None else _over(whole, image)
        if whole is None:
            return
        brush = QPainter(whole)
        tone(brush, self.style)
        brush.end()
        painter.setOpacity(share)
        # Into its box: Qt does not enlarge an image of less than one pixel to a pixel by itself.
        painter.drawImage(QRect(at, QSize(part.width_px, part.height_px)), whole)
        painter.setOpacity(1.0)
        yield

    def _mesh(self, relief: Relief, view: Viewport) -> Mesh:
        known = self._meshes.get(id(relief))
        apart = max(known[0], view.m_per_px) / min(known[0], view.m_per_px) if known else 9.0
        if known is None or apart > _MESH_SCALE or known[1].relief is not relief:
            patches = mesh(relief, self.scene.projection, view)
            known = (view.m_per_px, patches)
            self._meshes[id(relief)] = known
        return known[1]

    def _fill(
        self, painter: QPainter, rings: Shapes, bounds: Bounds, m_per_px: float, color: str
    ) -> None:
        painter.fillPath(painter_path(*rings_in(rings, bounds, m_per_px)), QColor(color))

    def _stroke(  # noqa: PLR0917 - what to draw, where, and how it looks
        self,
        painter: QPainter,
        lines: Shapes,
        bounds: Bounds,
        m_per_px: float,
        color: str,
        width_px: float,
        *,
        opacity: float = 1.0,
        dashes: list[float] | None = None,
        rank: int | None = None,
    ) -> None:
        """Paint thin lines: up to a pixel wide Qt draws them fifty times as fast as wider ones."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(color, width_px, opacity, dashes))
        painter.drawPath(painter_path(*lines_in(lines, bounds, m_per_px, most_rank=rank)))

    def _rings(self, painter: QPainter, view: Viewport) -> None:
        """Paint circles of true distance around the centre."""
        ink = QColor(self.style.graticule)
        ink.setAlpha(150)
        pen = QPen(ink, 0.9)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x_px, y_px = view.screen_point(0.0, 0.0)
        for radius_m in self.scene.rings_m:
            radius_px = radius_m / view.m_per_px
            painter.drawEllipse(QPointF(x_px, y_px), radius_px, radius_px)


def _pen(
    color: str, width_px: float, opacity: float = 1.0, dashes: list[float] | None = None
) -> QPen:
    ink = QColor(color)
    ink.setAlphaF(opacity)
    pen = QPen(ink, width_px)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _within_disc(view: Viewport, domain: Window | Disc) -> tuple[Viewport, QPoint]:
    """Return the part of a view, in whole pixels, outside which a disc shows nothing, and where."""
    if not isinstance(domain, Disc):
        return view, QPoint(0, 0)
    reach = domain.radius_m
    left, top = (math.floor(side) - 2 for side in view.screen_point(-reach, -reach))
    right, bottom = (math.ceil(side) + 2 for side in view.screen_point(reach, reach))
    left, top = max(0, left), max(0, top)
    width, height = min(view.width_px, right) - left, min(view.height_px, bottom) - top
    if width < 1 or height < 1:
        return view, QPoint(0, 0)
    middle = view.map_point(left + width / 2, top + height / 2)
    return view.resized(width, height).centered(*middle), QPoint(left, top)


def _transparent(view: Viewport, ratio: float) -> QImage:
    """Return an empty image for a view at so many pixels to one of the view's."""
    size = QSize(max(1, round(view.width_px * ratio)), max(1, round(view.height_px * ratio)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image


def _over(lower: QImage, upper: QImage) -> QImage:
    """Paint an image over another and return that."""
    painter = QPainter(lower)
    painter.drawImage(QPointF(0, 0), upper)
    painter.end()
    return lower


def _relief_share(m_per_px: float) -> float:
    """Return how much of the relief to show: its pixels of 4 km are no mountains close up."""
    return min(1.0, max(0.3, m_per_px / _RELIEF_FULL_M_PER_PX))

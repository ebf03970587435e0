"""The one renderer: paints a scene on any paint device, the same on screen and on paper."""

from __future__ import annotations

import time
from collections.abc import Generator

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from explorer.cartography.geometry.bearings import Center, center_of
from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.labels.label_cache import LabelCache
from explorer.cartography.labels.lettering import Lettering
from explorer.cartography.lines.route_layer import RouteLayer
from explorer.cartography.rendering.base_layer import BaseLayer
from explorer.cartography.rendering.furniture import (
    banner_boxes,
    banner_insets,
    paint_banners,
    paint_strip,
    strip_top_px,
)
from explorer.cartography.rendering.map_cache import MapCache
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import LIGHT, MapStyle

_STILL_RATIO = 1e-9
_FRAME_MS, _LEAST_WORK_MS = 7.0, 1.0  # of the 8.3 ms between two frames on quick screens


class Renderer:
    """Paints pictures of one scene and keeps what the next picture can use again."""

    def __init__(self, scene: Scene, style: MapStyle = LIGHT) -> None:
        """Begin with a scene; a fuller one of the same map may follow."""
        self._scene = scene
        self._style = style
        self._lines = RouteLayer(scene, style)
        self._names = LabelCache(scene, style, self.lines)
        self._center: tuple[Viewport | None, Center] = (None, Center(1.0, 0.0))
        self._ground = BaseLayer(scene, style)
        self._kept: MapCache | None = None
        self._moving: RenderSpec | None = None
        self._worked: Viewport | None = None
        self._names_turn = False
        self._painted_ms = 0.0
        self.pan_limits_m: Bounds | None = None
        self.cover_boxes: tuple[QRectF, ...] = ()  # what lay over the map when it was painted last

    @property
    def scene(self) -> Scene:
        """What is painted."""
        return self._scene

    @scene.setter
    def scene(self, scene: Scene) -> None:
        kept, same = self._kept, scene.projection is self._scene.projection
        self._scene = scene
        self._center = (None, self._center[1])
        self._renew()
        # A picture of another projection must never show through.
        self._kept = kept.renewed(self._ground, self._lines) if kept and same else None

    @property
    def style(self) -> MapStyle:
        """How it is painted."""
        return self._style

    def use_style(self, style: MapStyle) -> None:
        """Paint in another style from now on."""
        self._style = style
        self._kept = None
        self._renew()

    def _renew(self) -> None:
        self._ground = BaseLayer(self._scene, self._style)
        self._lines = RouteLayer(self._scene, self._style, self._lines)
        self._names = LabelCache(self._scene, self._style, self.lines, self._names)

    # ---- what lies where

    def lines(self, picture: RenderSpec) -> tuple[DrawnLine, ...]:
        """Return the route lines of a picture in pixels from the map's zero point."""
        return self._lines.at(picture.routes, picture.viewport.m_per_px)

    def lettering(self, picture: RenderSpec) -> Lettering:
        """Return the names of a picture; the same ones while the map is only dragged a little."""
        return self._names.exact(picture)

    @property
    def name_boxes(self) -> tuple[QRectF, ...]:
        """Where the names stand in the picture that was painted last, in its pixels."""
        return self._names.boxes

    def center(self, view: Viewport) -> Center:
        """Return the true scale and the direction of north at the centre of a view."""
        if self._center[0] != view:
            self._center = (view, center_of(self._scene.projection, view))
        return self._center[1]

    # ---- painting

    def paint(self, painter: QPainter, picture: RenderSpec) -> None:
        """Paint a picture into the rectangle from (0, 0) to its size, in full."""
        view = picture.viewport
        self._begin(painter, view)
        for _ in self._ground.steps(painter, view):
            pass
        schematic = _all(self._lines.steps(painter, view, picture))
        note = self._note(picture, schematic=schematic)
        if not picture.silent:
            where = self._floor_px(picture, note), 1.0, self._hiding_boxes(picture)
            self._names.paint(painter, picture, self.lettering(picture), *where)
        else:
            self._names.boxes = ()
        self._finish(painter, picture, note)
        painter.restore()

    def paint_moving(self, painter: QPainter, picture: RenderSpec) -> None:
        """Paint a picture on a screen from what is at hand; ``work`` makes it better.

        While the map is zoomed, ground, lines and names of the last scale are drawn larger or
        smaller, names beside their places.
        """
        self._moving = picture
        began = time.perf_counter()
        if self._scene.transient:
            self.paint(painter, picture)
            return
        ratio = painter.device().devicePixelRatio()
        if self._kept is None or abs(self._kept.ratio - ratio) > _STILL_RATIO:
            self._kept = MapCache(self._ground, self._lines, ratio, self.pan_limits_m)
        self._begin(painter, picture.viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._kept.paint(painter, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        note = self._note(picture, schematic=self._kept.schematic)
        if not picture.silent:
            lettering, factor = self._names.near(picture, ratio)
            where = self._floor_px(picture, note), factor, self._hiding_boxes(picture)
            self._names.paint(painter, picture, lettering, *where)
        else:
            self._names.boxes = ()
        self._finish(painter, picture, note)
        painter.restore()
        self._painted_ms = (time.perf_counter() - began) * 1000.0

    def work(self, view: Viewport, budget_ms: float) -> bool:
        """Better a moving picture for some time; tell whether it has changed."""
        kept, picture = self._kept, self._moving
        if self._scene.transient or kept is None or picture is None:
            return False
        picture = replace(picture, viewport=view)
        resting, self._worked = view == self._worked, view
        if not resting:  # a slow frame leaves less for what comes between two of them
            budget_ms = min(budget_ms, max(_LEAST_WORK_MS, _FRAME_MS - self._painted_ms))
        # Names and ground take turns: neither must starve the other while the map is moving.
        self._names_turn = not self._names_turn
        if self._names_turn or kept.complete(picture):
            if self._names.work(picture, kept.ratio, budget_ms, resting=resting):
                return True
            if self._names.busy:
                return False
        return kept.work(picture, budget_ms)

    def at_rest(self, view: Viewport) -> bool:
        """Tell whether a moving picture cannot be made any better."""
        if self._scene.transient:
            return True
        if self._kept is None or self._moving is None:
            return False
        picture = replace(self._moving, viewport=view)
        return self._names.at_rest(picture) and self._kept.complete(picture)

    def _begin(self, painter: QPainter, view: Viewport) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def _floor_px(self, picture: RenderSpec, note: str) -> float:
        """Return the pixel row from which the strip or what lies over the map covers names."""
        free = picture.free_view
        if not picture.strip:
            return float(picture.viewport.height_px)
        top_px = strip_top_px(free, note, self.center(free), picture.projection_words)
        return picture.covered.top_px + top_px

    @classmethod
    def _hiding_boxes(cls, picture: RenderSpec) -> tuple[QRectF, ...]:
        """Return all boxes under which no name is half hidden."""
        pins = (QRectF(x, y, right - x, bottom - y) for x, y, right, bottom in picture.pins)
        return (*cls._covered_boxes(picture), *pins)

    @staticmethod
    def _covered_boxes(picture: RenderSpec) -> tuple[QRectF, ...]:
        """Return the boxes of banners, sheets and cards."""
        cut, view = picture.covered, picture.viewport
        beside = banner_insets(picture)
        boxes = [
            box.translated(beside.left_px, beside.top_px)
            for box in banner_boxes(view.inside(beside), picture.banners)
        ]
        boxes += [
            QRectF(left, top, right - left, bottom - top)
            for left, top, right, bottom in picture.cards
        ]
        if cut.top_px:
            boxes.append(QRectF(0, 0, view.width_px, cut.top_px))
        if cut.left_px:
            boxes.append(QRectF(0, 0, cut.left_px, view.height_px))
        if cut.right_px:
            boxes.append(QRectF(view.width_px - cut.right_px, 0, cut.right_px, view.height_px))
        return tuple(boxes)

    @staticmethod
    def _note(picture: RenderSpec, *, schematic: bool) -> str:
        """Return what stands in the strip beside the scale."""
        if picture.schematic_note and schematic:
            return f"{picture.schematic_note} · {picture.attribution}"
        return picture.attribution

    def _finish(self, painter: QPainter, picture: RenderSpec, note: str) -> None:
        """Paint closures, scale, north and what the picture must not be mistaken without."""
        view = picture.viewport
        self.cover_boxes = self._covered_boxes(picture)
        if picture.closed:
            from explorer.cartography.lines.closures import paint_closures  # noqa: PLC0415 - seldom

            projection = self._scene.projection
            paint_closures(painter, view, projection, picture.closed, self._style)
        free, beside = picture.free_view, picture.projection_words
        painter.translate(picture.covered.left_px, picture.covered.top_px)
        if picture.strip:
            paint_strip(painter, free, note, self.center(free), self._style, beside)
        cut = banner_insets(picture)
        painter.translate(cut.left_px - picture.covered.left_px, 0)
        paint_banners(painter, view.inside(cut), picture.banners, self._style)


def _all(steps: Generator[None, None, bool]) -> bool:
    """Run through all steps and return what the last gives."""
    while True:
        try:
            next(steps)
        except StopIteration as last:
            return bool(last.value)

"""Keeps pictures of the map, so that a moving map is only shifted or scaled.

A picture is grown in short steps between two frames, somewhat larger than the window: first the
ground, then on a copy of it the route lines, so that other lines need no new ground. Until it is
done the last one serves: shifted while the map is dragged, scaled while it is zoomed. Below both
lies an overview of everything around, so that the map is never blank.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from explorer.cartography.geometry.rectangles import without
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.lines.route_layer import RouteLayer
from explorer.cartography.rendering.base_layer import BaseLayer
from explorer.cartography.scene.render_spec import RenderSpec

_RIM_PX = 240
_STRIP_PX = 200  # the height of what is painted in one go
_MOST_PX = 24_000_000  # a larger picture, on a very large screen, gets no rim
_OVERVIEW_PX = 1_000
_SMOOTH_PX = 5_000_000
_SMOOTH_MS = 5.0  # a third of what there is for a frame
_GRID_PX = 4  # whole device pixels on every screen that shows quarters of a pixel
_SAME_PX = 1e-3
_USEFUL = 1.6  # a picture under way for a scale further off than this is given up


class CachedImage(Struct, eq=False):
    """A picture of the ground, and one of the ground with the lines over it.

    ``covered`` are the choices the lines were painted for; ``schematic`` tells whether one of them
    is shown larger than its course is known.
    """

    view: Viewport
    ground: QImage
    image: QImage = field(default_factory=QImage)
    covered: tuple[object, ...] = ()
    schematic: bool = False

    def shows(self, bounds_m: Bounds) -> bool:
        """Tell whether it covers a box of the map."""
        mine = self.view.bounds_m
        slack_m = 0.01 * self.view.m_per_px
        return (
            bounds_m[0] >= mine[0] - slack_m
            and bounds_m[1] >= mine[1] - slack_m
            and bounds_m[2] <= mine[2] + slack_m
            and bounds_m[3] <= mine[3] + slack_m
        )

    def sharp(self, view: Viewport) -> bool:
        """Tell whether it is of a view's scale and covers it."""
        return self.view.m_per_px == view.m_per_px and self.shows(view.bounds_m)


def blank(view: Viewport, ratio: float) -> QImage:
    """Return an image for a view on a screen with so many device pixels to a pixel."""
    size = QSize(math.ceil(view.width_px * ratio), math.ceil(view.height_px * ratio))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


class _Growing(Struct, eq=False):
    """A picture under way: what it will show, and the steps still to do."""

    still: CachedImage
    steps: Iterator[None]
    overview: bool = False


class MapCache:
    """The pictures of one ground and its lines on one screen."""

    def __init__(
        self, ground: BaseLayer, lines: RouteLayer, ratio: float, pan_limits_m: Bounds | None
    ) -> None:
        """Begin without any picture; the overview will show ``pan_limits_m``."""
        self.ground = ground
        self.ratio = ratio
        self._lines = lines
        self._pan_limits_m = pan_limits_m
        self._best: CachedImage | None = None
        self._overview: CachedImage | None = None
        self._growing: _Growing | None = None
        self._stale = False  # the last picture is of an older ground
        self._hurried = False  # a smooth picture of this zoom took too long

    def renewed(self, ground: BaseLayer, lines: RouteLayer) -> MapCache:
        """Return the keeper of a fuller ground: the pictures serve until better ones are made."""
        fresh = MapCache(ground, lines, self.ratio, self._pan_limits_m)
        fresh._best, fresh._stale = self._best, True
        fresh._overview = self._overview
        return fresh

    @property
    def schematic(self) -> bool:
        """Whether a line is shown larger than its course is known."""
        return self._best is not None and self._best.schematic

    def paint(self, painter: QPainter, picture: RenderSpec) -> None:
        """Paint the best there is of a picture; the very first time it is painted to the end."""
        view = picture.viewport
        if self._best is None:
            self._best = self._finished(view)
        best = self._best
        if best.covered != picture.line_choices:
            self._run(self._cover(best, picture))  # what was chosen must be seen at once
        if best.sharp(view):
            self._shift(painter, best, view)
            self._hurried = False
            return
        # For the moment of a zoom, a very fine screen or a slow machine needs speed more than
        # smoothness.
        began = time.perf_counter()
        device_px = view.width_px * view.height_px * self.ratio**2
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth, on=device_px <= _SMOOTH_PX and not self._hurried)
        if not best.shows(view.bounds_m):
            painter.save()
            beside = QRegion(0, 0, view.width_px, view.height_px) - QRegion(_inner(best, view))
            painter.setClipRegion(beside, Qt.ClipOperation.IntersectClip)
            sea = QColor(self.ground.style.sea)
            painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), sea)
            if self._overview is not None:
                self._scale(painter, self._overview, view)
            painter.restore()
        self._scale(painter, best, view)
        painter.setRenderHint(smooth)
        if time.perf_counter() - began > _SMOOTH_MS / 1000.0:
            self._hurried = True

    def complete(self, picture: RenderSpec) -> bool:
        """Tell whether a picture is painted as sharp as can be, and the overview is there."""
        best, overview = self._best, self._overview
        if best is None or not self._serves(best, picture.viewport):
            return False
        return self._pan_limits_m is None or (
            overview is not None and overview.covered == picture.line_choices
        )

    def work(self, picture: RenderSpec, budget_ms: float) -> bool:
        """Grow what a picture lacks for so many milliseconds; tell whether one was finished.

        A step that would end late, did it take as long as the last, waits for the next time.
        """
        began = time.perf_counter()
        until = began + budget_ms / 1000.0
        self._plan(picture)
        growing = self._growing
        if growing is None:
            return False
        for _ in growing.steps:
            now = time.perf_counter()
            if 2.0 * now - began >= until:
                return False
            began = now
        self._growing = None
        if growing.overview:
            self._overview = growing.still
        else:
            self._best, self._stale = growing.still, False
        return not growing.overview

    def _plan(self, picture: RenderSpec) -> None:
        """Begin what is needed most, or leave what is under way to go on."""
        growing, view = self._growing, picture.viewport
        if growing is not None and self._of_use(growing.still.view, view):
            return
        self._growing = None
        if self._best is None or not self._serves(self._best, view):
            self._growing = self._begin(self._wide(view), picture)
        elif self._overview is not None and self._overview.covered != picture.line_choices:
            old = self._overview
            fresh = CachedImage(old.view, old.ground)
            self._growing = _Growing(fresh, self._cover(fresh, picture), overview=True)
        elif self._overview is None and self._pan_limits_m is not None:
            left, top, right, bottom = self._pan_limits_m
            m_per_px = max(right - left, bottom - top) / _OVERVIEW_PX
            width_px = math.ceil((right - left) / m_per_px)
            height_px = math.ceil((bottom - top) / m_per_px)
            whole = Viewport((left + right) / 2, (top + bottom) / 2, m_per_px, width_px, height_px)
            self._growing = replace(self._begin(whole, picture), overview=True)

    def _of_use(self, under_way: Viewport, view: Viewport) -> bool:
        """Tell whether a picture under way is still worth finishing for a view."""
        if self._best is not None and self._best.sharp(view) and not self._stale:
            return True  # nothing is lacking: the overview may grow
        apart = max(under_way.m_per_px, view.m_per_px) / min(under_way.m_per_px, view.m_per_px)
        left, top, right, bottom = view.bounds_m
        middle = ((left + right) / 2, (top + bottom) / 2)
        holds = CachedImage(under_way, QImage()).shows((*middle, *middle))
        return holds and apart <= _USEFUL and under_way.width_px >= view.width_px

    def _serves(self, still: CachedImage, view: Viewport) -> bool:
        """Tell whether a picture is sharp and reaches a good way beyond the view."""
        if self._stale or not still.sharp(view):
            return False
        ahead = view.resized(view.width_px + _RIM_PX // 2, view.height_px + _RIM_PX // 2)
        no_rim = self._wide(view).width_px == view.width_px
        return no_rim or still.shows(ahead.bounds_m)

    def _wide(self, view: Viewport) -> Viewport:
        """Return a view with a rim, so many whole steps beside the last that it can be used."""
        wide = view.resized(view.width_px + 2 * _RIM_PX, view.height_px + 2 * _RIM_PX)
        if wide.width_px * wide.height_px * self.ratio**2 > _MOST_PX:
            return view
        best = self._best
        if best is None or best.view.m_per_px != view.m_per_px:
            return wide
        step_m = _GRID_PX * view.m_per_px
        aside = round((wide.left_m - best.view.left_m) / step_m) * step_m
        below = round((wide.top_m - best.view.top_m) / step_m) * step_m
        return wide.centered(
            best.view.left_m + aside + wide.width_px * view.m_per_px / 2.0,
            best.view.top_m + below + wide.height_px * view.m_per_px / 2.0,
        )

    def _finished(self, view: Viewport) -> CachedImage:
        """Return the ground of a view, painted in one go."""
        still = CachedImage(view, blank(view, self.ratio))
        self._run(self._strip(still, QRect(0, 0, view.width_px, view.height_px)))
        return still

    @staticmethod
    def _run(steps: Iterator[None]) -> None:
        for _ in steps:
            pass

    def _begin(self, view: Viewport, picture: RenderSpec) -> _Growing:
        still = CachedImage(view, blank(view, self.ratio))

        def steps(before: CachedImage | None) -> Iterator[None]:
            yield from self._grow(still, before)
            yield from self._cover(still, picture)

        return _Growing(still, steps(self._best))

    def _cover(self, still: CachedImage, picture: RenderSpec) -> Iterator[None]:
        """Paint the lines over a copy of the ground."""
        image = blank(still.view, self.ratio)
        yield from _copied(still.ground, image, (0, 0))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            schematic = yield from self._lines.steps(painter, still.view, picture)
        finally:
            painter.end()
        still.image, still.schematic = image, schematic
        still.covered = picture.line_choices

    def _grow(self, still: CachedImage, before: CachedImage | None) -> Iterator[None]:
        """Paint a picture strip by strip; what another of the same scale shows is taken over."""
        view = still.view
        whole = QRect(0, 0, view.width_px, view.height_px)
        missing = [whole]
        if before is not None and not self._stale and before.view.m_per_px == view.m_per_px:
            shift_x = (before.view.left_m - view.left_m) / view.m_per_px
            shift_y = (before.view.top_m - view.top_m) / view.m_per_px
            x_px, y_px = round(shift_x), round(shift_y)
            if max(abs(shift_x - x_px), abs(shift_y - y_px)) < _SAME_PX:
                yield from _copied(before.ground, still.ground, (x_px, y_px))
                at = QRect(x_px, y_px, before.view.width_px, before.view.height_px)
                missing = without(whole, at)
        for part in missing:
            for top in range(part.top(), part.top() + part.height(), _STRIP_PX):
                height = min(_STRIP_PX, part.top() + part.height() - top)
                strip = QRect(part.left(), top, part.width(), height)
                yield from self._strip(still, strip)

    def _strip(self, still: CachedImage, strip: QRect) -> Iterator[None]:
        view = still.view
        m_per_px = view.m_per_px
        part = replace(
            view,
            center_x_m=view.left_m + (strip.left() + strip.width() / 2) * m_per_px,
            center_y_m=view.top_m + (strip.top() + strip.height() / 2) * m_per_px,
            width_px=strip.width(),
            height_px=strip.height(),
        )
        painter = QPainter(still.ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(strip.left(), strip.top())
        painter.setClipRect(QRect(0, 0, strip.width(), strip.height()))
        try:
            yield from self.ground.steps(painter, part)
        finally:
            painter.end()

    def _shift(self, painter: QPainter, still: CachedImage, view: Viewport) -> None:
        """Lay a picture on whole device pixels, so that thin lines stay sharp."""
        left_px = (still.view.left_m - view.left_m) / view.m_per_px
        top_px = (still.view.top_m - view.top_m) / view.m_per_px
        at = QPointF(
            round(left_px * self.ratio) / self.ratio, round(top_px * self.ratio) / self.ratio
        )
        painter.drawImage(at, still.image)

    @staticmethod
    def _scale(painter: QPainter, still: CachedImage, view: Viewport) -> None:
        left, top, right, bottom = still.view.bounds_m
        x_px, y_px = view.screen_point(left, top)
        size = ((right - left) / view.m_per_px, (bottom - top) / view.m_per_px)
        painter.drawImage(QRectF(x_px, y_px, *size), still.image)


def _copied(source: QImage, target: QImage, at_px: tuple[int, int]) -> Iterator[None]:
    """Copy an image into another at a point in short steps."""
    x_px, y_px = at_px
    ratio = source.devicePixelRatio()
    height_px = round(source.height() / ratio)
    for top in range(0, height_px, _STRIP_PX):
        painter = QPainter(target)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setClipRect(QRect(x_px, y_px + top, math.ceil(source.width() / ratio), _STRIP_PX))
        painter.drawImage(QPointF(x_px, y_px), source)
        painter.end()
        yield


def _inner(still: CachedImage, view: Viewport) -> QRect:
    """Return the whole pixels of a view that a picture covers for certain."""
    left, top, right, bottom = still.view.bounds_m
    x_px, y_px = view.screen_point(left, top)
    to_x, to_y = view.screen_point(right, bottom)
    x, y = math.ceil(x_px) + 1, math.ceil(y_px) + 1
    return QRect(x, y, max(0, math.floor(to_x) - 1 - x), max(0, math.floor(to_y) - 1 - y))

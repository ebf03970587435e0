"""The map for a whole room: the same living map, its letters and lines several times as large.

It counts in its own pixels, each of which is some pixels of the screen wide; what the hand does is
turned into them before the map hears of it, and the picture is painted as sharp as the screen is.
"""

from __future__ import annotations

import math

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)

from explorer.cartography.geometry.view_history import SeenView
from explorer.cartography.geometry.viewport import Bounds, PxBox, Viewport
from explorer.cartography.rendering.furniture import STRIP_PX, strip_words_px
from explorer.cartography.rendering.picking import Found
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.ui.classroom.ground.marks import Marks
from explorer.ui.map.map_canvas import MapCanvas

_NEAREST_M_PER_PX = 120.0
_MARGIN_PX = 42


class LargeCanvas(MapCanvas):
    """A map canvas for a room. While it is ``veiled`` nothing on it can be pointed at or measured.

    ``silent`` leaves names and signs out, ``no_scale`` the scale bar, with which a length that is
    asked for could be read off the map.
    """

    tapped = Signal(object)  # (lon_deg, lat_deg)
    painted = Signal()

    side_px = 0  # what the buttons at the margins take on each side, in the map's pixels
    foot_px = 0  # what controls and credits take at the foot
    strip_end_px = math.inf  # where the controls begin beside the scale bar
    larger = 1.0  # how many pixels of the screen make one of the map
    veiled = silent = no_scale = False

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._has_jumped = False
        self._map_input.began.connect(self._hold)
        self.marks = Marks()
        self._map_input.clicked.connect(lambda at, _reach: self.tap(at))
        self._buttons.hide()  # the bar below has its own, as large as a finger
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrow keys step through the lesson

    # ---- in its own pixels

    def enlarge(self, larger: float) -> None:
        """Show everything about so many times as large; what was in the middle stays there.

        Quarters of a pixel of the screen make a whole number, as the pictures of the map need: else
        its parts do not meet, and a line runs across it.
        """
        quarters = self.devicePixelRatioF() * 4
        larger = max(1, round(larger * quarters)) / quarters
        if larger != self.larger:
            self.larger = self._map_input.pixel_px = larger
            if self._viewport is not None:
                self._viewport = self._viewport.resized(self.width(), self.height())
            self.update()

    def width(self) -> int:
        """Return the map's own width."""
        return max(1, math.ceil(super().width() / self.larger))

    def height(self) -> int:
        """Return the map's own height."""
        return max(1, math.ceil(super().height() / self.larger))

    def rect(self) -> QRect:
        """Return the map's own rectangle."""
        return QRect(0, 0, self.width(), self.height())

    def update(self, *_what: object) -> None:
        """Paint it anew, as a whole: its parts are told in its own pixels."""
        super().update()

    def setFocus(self, *_why: object) -> None:
        """Leave the keyboard where it is: the lesson has it."""

    def to_map(self, at: QPointF) -> QPointF:
        """Return a point of the screen's pixels in the map's own."""
        return QPointF(at.x() / self.larger, at.y() / self.larger)

    def mapToGlobal(self, at: QPoint) -> QPoint:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return where a point of the map lies on the screen."""
        return super().mapToGlobal(QPoint(round(at.x() * self.larger), round(at.y() * self.larger)))

    # ---- the view

    def show_bounds(self, bounds: Bounds) -> None:
        """Show a part of the map whole, as large as is sensible."""
        self._has_jumped = True
        foot_px = max(self._free.covered.bottom_px, self.foot_px - STRIP_PX)
        covered = replace(
            self._free.covered, left_px=self.side_px, right_px=self.side_px, bottom_px=foot_px
        )
        part = replace(self._free, covered=covered, cards=())
        view = part.fitted(bounds, self.width(), self.height(), _MARGIN_PX)
        self.animation.fly_to(replace(view, m_per_px=max(view.m_per_px, _NEAREST_M_PER_PX)))

    def seen_now(self) -> SeenView | None:
        """Return the present view as a part of the Earth, ``None`` where it shows no ground."""
        return self._seen()

    def tap(self, at: QPointF) -> None:
        """Say which point of the Earth was meant, at a point in the map's own pixels."""
        view = self.viewport
        if view is not None and self._renderer is not None:
            lonlat = self._renderer.scene.projection.place(*view.map_point(at.x(), at.y()))
            if lonlat is not None:
                self.tapped.emit(lonlat)

    def picture(self) -> RenderSpec | None:
        """Return what is to be painted now: of a veiled map, nothing that tells too much."""
        found = super().picture()
        if found is None:
            return None
        # Whom the map is from stands beside it, in letters that need not be read from afar.
        return replace(
            found,
            places=found.places | {self.marks.answer_id} - {""},
            silent=self.silent,
            strip=not self.no_scale,
            attribution="",
            schematic_note="",
            projection_words=found.projection_words if self._has_room(found) else "",
            pins=(*found.pins, *self._around_marks()),
        )

    def credits(self) -> str:
        """Return whom the map is from, and what else must be known of its lines."""
        found = super().picture()
        if found is None:
            return ""
        words = "" if self._has_room(found) or self.no_scale else found.projection_words
        parts = (words, found.attribution, found.schematic_note)
        return " · ".join(part for part in parts if part)

    def _has_room(self, found: RenderSpec) -> bool:
        """Tell whether the words beside the scale bar end before the controls begin."""
        if self._renderer is None or not found.projection_words:
            return True
        free = found.free_view
        center = self._renderer.center(free)
        return strip_words_px(free, center, found.projection_words) <= self.strip_end_px

    def _around_marks(self) -> tuple[PxBox, ...]:
        """Return the boxes of the marks, over which no name is written."""
        view, renderer = self.viewport, self._renderer
        if view is None or renderer is None:
            return ()
        return self.marks.boxes(view, renderer)

    def hits(self, x_px: float, y_px: float, reach: float = 1.0) -> tuple[Found, ...]:
        """Return what lies under a pixel; while the map is veiled it tells nothing."""
        return () if self.veiled else super().hits(x_px, y_px, reach)

    def _describe(self) -> None:
        """Tell no screen reader what is chosen: the words of a lesson say what may be said."""
        self.setAccessibleDescription("")

    # ---- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as sharp as the screen is."""
        painter = QPainter(self)
        picture, renderer = self.picture(), self._renderer
        if picture is None or renderer is None:
            painter.fillRect(super().rect(), self.palette().window())
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        size = QSize(math.ceil(super().width() * ratio), math.ceil(super().height() * ratio))
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio * self.larger)
        on_image = QPainter(self._image)
        renderer.paint_moving(on_image, picture)
        if self._is_blurred(picture.viewport):
            renderer.paint(on_image, picture)
        self.marks.paint(on_image, picture.viewport, renderer)
        if self.overlay is not None:
            self.overlay.paint(on_image, picture.viewport, renderer)
        self.interaction.paint(on_image, picture.viewport, renderer)
        on_image.end()
        self._image.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, self._image)
        painter.end()
        self.painted.emit()
        if not renderer.at_rest(picture.viewport):
            self._idle.start()

    def _is_blurred(self, view: Viewport) -> bool:
        """Tell whether a jump to a step left nothing but a picture of elsewhere to show.

        Under the hand a quick picture is better than a sharp one; a step is looked at.
        """
        if self._renderer is None or self._renderer.at_rest(view):
            self._has_jumped = False
        return self._has_jumped and not self.animation.under_way

    def _hold(self) -> None:
        self._has_jumped = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the centre where it is."""
        scaled = QSize(
            round(event.oldSize().width() / self.larger),
            round(event.oldSize().height() / self.larger),
        )
        super().resizeEvent(QResizeEvent(QSize(self.width(), self.height()), scaled))

    def event(self, event: QEvent) -> bool:
        """Hand on what the hand does in the map's own pixels; what asks for a menu is nobody's."""
        if isinstance(event, QMouseEvent):
            if event.button() is Qt.MouseButton.RightButton:
                return True
            return super().event(self._scaled_mouse(event))
        if isinstance(event, QWheelEvent):
            return super().event(self._scaled_wheel(event))
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ContextMenu}:
            return False
        return super().event(event)

    def _scaled_mouse(self, event: QMouseEvent) -> QMouseEvent:
        at = self.to_map(event.position())
        made = QMouseEvent(
            event.type(),
            at,
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
        made.setTimestamp(event.timestamp())
        return made

    def _scaled_wheel(self, event: QWheelEvent) -> QWheelEvent:
        made = QWheelEvent(
            self.to_map(event.position()),
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        made.setTimestamp(event.timestamp())
        return made

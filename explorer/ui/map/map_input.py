"""Turns pointer, wheel, fingers and keys into movements of the map and questions about a pixel.

It knows nothing of what the map shows: it says where something was done, and ``ViewAnimation``
moves.
"""

from __future__ import annotations

from enum import Enum, auto
from math import isfinite

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from explorer.cartography.geometry.motion import Pixel, boxed, pinched, throw_speed
from explorer.ui.map.view_animation import ViewAnimation

CLICK_PX = 6  # a hand at a mouse trembles by some pixels
TAP_PX = 12
ZOOM_STEP = 1.5
FINGER_REACH = 1.8
_LEAST_BOX_PX = 6
_WHEEL_STEP = 120.0
_MOST_STEPS = 10.0
_KEY_PAN_PX = 90
_MOST_SAMPLES = 24
_TWO = 2
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ARROWS = {
    Qt.Key.Key_Left: (_KEY_PAN_PX, 0),
    Qt.Key.Key_Right: (-_KEY_PAN_PX, 0),
    Qt.Key.Key_Up: (0, _KEY_PAN_PX),
    Qt.Key.Key_Down: (0, -_KEY_PAN_PX),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class _Doing(Enum):
    """What the pointer or a finger is doing."""

    NOTHING = auto()
    PRESSED = auto()
    DRAGGING = auto()
    BOXING = auto()
    PINCHING = auto()


class MapInput(QObject):
    """Reads the gestures of one map; its positions are in the map's pixels."""

    began = Signal()  # anything that makes what was said about the pointer out of date
    clicked = Signal(QPointF, float)  # where, and by how much to widen the tolerances
    double_clicked = Signal(QPointF)
    asked = Signal(QPointF)  # what all lies here?
    asked_about = Signal(QPointF)  # what is here, without choosing it
    pointed = Signal(object)  # QPointF, or None once the pointer has left
    keyed = Signal()  # the keyboard moved the map under its middle
    band_changed = Signal()
    home_wanted = Signal()
    escaped = Signal()

    def __init__(self, sheet: QWidget, animation: ViewAnimation) -> None:
        """Read the gestures made on ``sheet``, which must pass its events to ``handles``."""
        super().__init__(sheet)
        self._sheet = sheet
        self._animation = animation
        self._doing = _Doing.NOTHING
        self._pressed_at = QPointF()
        self._last_at = QPointF()
        self._samples: list[tuple[float, float, float]] = []
        self._fingers: dict[int, Pixel] = {}
        self.band: QRectF | None = None
        self.pixel_px = 1.0  # how wide one of the map's pixels is, where fingers are told otherwise

    @property
    def free(self) -> bool:
        """Whether nothing is held or dragged."""
        return self._doing is _Doing.NOTHING

    def handles(self, event: QEvent) -> bool:
        """Act on an event; ``False`` leaves it to the widget."""
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._is_sound(event.position()) and self._mouse(event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        elif event.type() == QEvent.Type.FocusOut and self.band is not None:
            self._drop_band()
        return False

    @staticmethod
    def _is_sound(at: QPointF) -> bool:
        return isfinite(at.x()) and isfinite(at.y())

    @property
    def _middle(self) -> QPointF:
        return QPointF(self._sheet.rect().center())

    # ---- mouse

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseMove:
            self._move(at, event.timestamp())
        elif event.button() == Qt.MouseButton.RightButton:
            if kind == QEvent.Type.MouseButtonPress:
                self._begin()
                self.asked.emit(at)
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind == QEvent.Type.MouseButtonPress:
            self._press(at, event.timestamp(), box=bool(event.modifiers() & _SHIFT))
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event.timestamp(), 1.0)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._begin()
            self.double_clicked.emit(at)
        return True

    def _begin(self) -> None:
        self._animation.stop()
        self.began.emit()

    def _press(self, at: QPointF, time_ms: int, *, box: bool = False) -> None:
        self._begin()
        self._pressed_at = self._last_at = at
        self._samples = [(time_ms, at.x(), at.y())]
        self._doing = _Doing.BOXING if box else _Doing.PRESSED
        if box:
            self._sheet.setCursor(Qt.CursorShape.CrossCursor)

    def _move(self, at: QPointF, time_ms: int, slack_px: float = CLICK_PX) -> None:
        if self._doing is _Doing.NOTHING:
            self.pointed.emit(at)
            return
        if self._doing is _Doing.BOXING:
            frame = QRectF(self._sheet.rect())
            self.band = QRectF(self._pressed_at, at).normalized().intersected(frame)
            self.band_changed.emit()
            return
        if (at - self._pressed_at).manhattanLength() > slack_px:
            self._doing = _Doing.DRAGGING
            self._sheet.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._doing is _Doing.DRAGGING:
            step = at - self._last_at
            self._animation.pan_by(step.x(), step.y())
            self._last_at = at
            self._samples = [*self._samples[-_MOST_SAMPLES:], (time_ms, at.x(), at.y())]

    def _release(self, time_ms: int, reach: float) -> None:
        was, self._doing = self._doing, _Doing.NOTHING
        self._sheet.setCursor(Qt.CursorShape.OpenHandCursor)
        if was is _Doing.PRESSED:
            self.clicked.emit(self._pressed_at, reach)
        elif was is _Doing.BOXING:
            self._zoom_to_band()
        elif was is _Doing.DRAGGING:
            speed = throw_speed(self._samples, time_ms)
            if speed is not None:
                self._animation.throw(speed)

    # ---- the rubber band

    def _zoom_to_band(self) -> None:
        band, view = self.band, self._animation.target
        self._drop_band()
        if band is None or view is None or min(band.width(), band.height()) < _LEAST_BOX_PX:
            return
        a, b = band.topLeft(), band.bottomRight()
        self._animation.fly_to(boxed(view, (a.x(), a.y()), (b.x(), b.y())))

    def _drop_band(self) -> None:
        self.band = None
        self._doing = _Doing.NOTHING
        self._sheet.setCursor(Qt.CursorShape.OpenHandCursor)
        self.band_changed.emit()

    # ---- wheel and touchpad

    def _wheel(self, event: QWheelEvent) -> None:
        event.accept()
        at, steps = event.position(), event.angleDelta().y() / _WHEEL_STEP
        if steps and self._is_sound(at):
            self.began.emit()
            if self._animation.gliding:
                self._animation.stop()
            factor = ZOOM_STEP ** max(-_MOST_STEPS, min(_MOST_STEPS, steps))
            # A touchpad sends many small parts of a step, which are smooth by themselves.
            self._animation.zoom_by(factor, at.x(), at.y(), smooth=abs(steps) >= 1)

    def _native(self, event: QNativeGestureEvent) -> bool:
        at = event.position()
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture and self._is_sound(at):
            self._animation.zoom_by(1.0 + event.value(), at.x(), at.y(), smooth=False)
        return True

    # ---- fingers

    def _touch(self, event: QTouchEvent) -> bool:
        """One finger drags and taps, two pinch; more are no gesture of ours."""
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._fingers, self._doing = {}, _Doing.NOTHING
            return True
        lifted = QEventPoint.State.Released
        points = [p for p in event.points() if self._is_sound(p.position())]
        down = {p.id(): self._pixel_of(p) for p in points if p.state() != lifted}
        before, self._fingers = self._fingers, down
        kept = [i for i in down if i in before]
        view = self._animation.target
        if len(down) >= _TWO:
            self._doing = _Doing.PINCHING
            if len(kept) >= _TWO and view is not None:
                a, b = kept[:_TWO]
                self._animation.jump_to(pinched(view, (before[a], before[b]), (down[a], down[b])))
            elif not before:
                self._begin()
        elif self._doing is _Doing.PINCHING:
            # The finger that stays after a pinch neither clicks nor drags.
            if not down:
                self._doing = _Doing.NOTHING
        elif down:
            at = QPointF(*next(iter(down.values())))
            if before:
                self._move(at, event.timestamp(), TAP_PX)
            else:
                self._press(at, event.timestamp())
        elif before:
            self._release(event.timestamp(), FINGER_REACH)
        return True

    def _pixel_of(self, finger: QEventPoint) -> Pixel:
        at = finger.position()
        return at.x() / self.pixel_px, at.y() / self.pixel_px

    # ---- keys

    def _key(self, event: QKeyEvent) -> bool:
        """Move with the arrows, zoom with plus and minus, Home fits the route."""
        key, middle = Qt.Key(event.key()), self._middle
        if self._animation.gliding and key not in _MODIFIER_KEYS:
            self._animation.stop()
        plain = not event.modifiers() & ~_KEYPAD
        if key in _ARROWS and plain:
            self._animation.pan_by(*_ARROWS[key])
            self.keyed.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._animation.zoom_by(ZOOM_STEP, middle.x(), middle.y())
        elif key == Qt.Key.Key_Minus:
            self._animation.zoom_by(1 / ZOOM_STEP, middle.x(), middle.y())
        elif key == Qt.Key.Key_Home:
            self.home_wanted.emit()
        elif key in _ENTER and plain:
            self.keyed.emit()
            self.clicked.emit(middle, 1.0)
        elif key == Qt.Key.Key_Space and plain:
            self.keyed.emit()
            self.asked_about.emit(middle)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() == _SHIFT):
            self.keyed.emit()
            self.asked.emit(middle)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True

    def _escape(self) -> None:
        if self._doing is _Doing.BOXING:
            self._drop_band()
        else:
            self.escaped.emit()

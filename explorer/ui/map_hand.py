"""Turns pointer, wheel and keys into movements of the map and into questions about a pixel.

It knows nothing of what the map shows: it says where something was done, and ``Moves`` carries
out what changes the view.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

CLICK_PX = 4
ZOOM_STEP = 1.5
_WHEEL_STEP = 120.0
_KEY_PAN_PX = 90
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ARROWS = {
    Qt.Key.Key_Left: (_KEY_PAN_PX, 0),
    Qt.Key.Key_Right: (-_KEY_PAN_PX, 0),
    Qt.Key.Key_Up: (0, _KEY_PAN_PX),
    Qt.Key.Key_Down: (0, -_KEY_PAN_PX),
}


class Moves(Protocol):
    """What changes the view."""

    def pan_by(self, dx_px: float, dy_px: float) -> None:
        """Drag the map by so many pixels."""
        ...

    def zoom_by(self, factor: float, x_px: float, y_px: float) -> None:
        """Zoom around a pixel."""
        ...


class _Doing(Enum):
    """What the pointer is doing."""

    NOTHING = auto()
    PRESSED = auto()
    DRAGGING = auto()


class MapHand(QObject):
    """Reads the gestures of one map; its positions are in the map's pixels."""

    pressed = Signal()
    clicked = Signal(QPointF)
    pointed = Signal(object)  # QPointF, or None once the pointer has left
    home_wanted = Signal()
    escaped = Signal()

    def __init__(self, sheet: QWidget, moves: Moves) -> None:
        """Read the gestures made on ``sheet``, which must pass its events to ``handles``."""
        super().__init__()  # no child: its parent would hear of it before it knows it
        self._sheet = sheet
        self._moves = moves
        self._doing = _Doing.NOTHING
        self._pressed_at = QPointF()
        self._last_at = QPointF()

    @property
    def free(self) -> bool:
        """Whether nothing is being dragged."""
        return self._doing is _Doing.NOTHING

    def handles(self, event: QEvent) -> bool:
        """Act on an event; ``False`` leaves it to the widget."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position()
                self._moves.zoom_by(1.0 + event.value(), at.x(), at.y())
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseMove:
            self._move(at)
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind == QEvent.Type.MouseButtonPress:
            self._doing = _Doing.PRESSED
            self._pressed_at = self._last_at = at
            self.pressed.emit()
        elif kind == QEvent.Type.MouseButtonRelease:
            was, self._doing = self._doing, _Doing.NOTHING
            self._sheet.setCursor(Qt.CursorShape.OpenHandCursor)
            if was is _Doing.PRESSED:
                self.clicked.emit(at)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._moves.zoom_by(2.0, at.x(), at.y())
        return True

    def _move(self, at: QPointF) -> None:
        if self._doing is _Doing.NOTHING:
            self.pointed.emit(at)
            return
        if (at - self._pressed_at).manhattanLength() > CLICK_PX:
            self._doing = _Doing.DRAGGING
            self._sheet.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._doing is _Doing.DRAGGING:
            step = at - self._last_at
            self._moves.pan_by(step.x(), step.y())
            self._last_at = at

    def _wheel(self, event: QWheelEvent) -> None:
        delta, at = event.angleDelta().y(), event.position()
        if delta:
            self._moves.zoom_by(ZOOM_STEP ** (delta / _WHEEL_STEP), at.x(), at.y())
        event.accept()

    def _key(self, event: QKeyEvent) -> bool:
        """Move with the arrows, zoom with plus and minus, Home fits the route."""
        key, center = Qt.Key(event.key()), self._sheet.rect().center()
        if key in _ARROWS and not event.modifiers() & ~_KEYPAD:
            self._moves.pan_by(*_ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._moves.zoom_by(ZOOM_STEP, center.x(), center.y())
        elif key == Qt.Key.Key_Minus:
            self._moves.zoom_by(1 / ZOOM_STEP, center.x(), center.y())
        elif key == Qt.Key.Key_Home:
            self.home_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            return False
        return True

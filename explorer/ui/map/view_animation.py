"""Moves the view over time: one motion at a time, driven by the time that has passed."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from explorer.cartography.geometry.motion import Flight, Glide, Motion, Pixel, is_sound
from explorer.cartography.geometry.viewport import Viewport

STEP_MS = 150
FLIGHT_MS = 380
_MOST_FACTOR = 1_000.0


class ViewAnimation(QObject):
    """Carries the view of one map to where it is wanted; with ``reduced`` motion at once."""

    ended = Signal()

    def __init__(
        self,
        parent: QObject,
        present: Callable[[], Viewport | None],
        allowed: Callable[[Viewport], Viewport],
        put: Callable[[Viewport], None],
    ) -> None:
        """Take the functions that give the view, keep one within bounds, and set it."""
        super().__init__(parent)
        self._present = present
        self._allowed = allowed
        self._put = put
        self._motion: Motion | None = None
        self.reduced = False
        self.clock = QVariantAnimation(self)
        self.clock.setStartValue(0.0)
        self.clock.valueChanged.connect(self._step)
        self.clock.finished.connect(self._arrive)

    @property
    def under_way(self) -> bool:
        """Whether the view is moving by itself."""
        return self._motion is not None

    @property
    def gliding(self) -> bool:
        """Whether the view runs on after it was thrown."""
        return isinstance(self._motion, Glide)

    @property
    def target(self) -> Viewport | None:
        """Where the view will be once it rests."""
        present = self._present()
        if self._motion is None or present is None:
            return present
        return _sized(self._motion.at(self._motion.duration_ms), present)

    def fly_to(self, view: Viewport, duration_ms: int = FLIGHT_MS) -> None:
        """Bring another view, smoothly unless motion is reduced."""
        present = self._present()
        if present is None or not is_sound(view):
            return
        self.stop()
        target = self._allowed(_sized(view, present))
        if self.reduced:
            self._put(target)
            self.ended.emit()
        else:
            self._run(Flight(present, target, duration_ms))

    def zoom_by(self, factor: float, x_px: float, y_px: float, *, smooth: bool = True) -> None:
        """Zoom around a pixel; steps made while a zoom runs add up."""
        target = self.target
        if target is None or not (math.isfinite(factor) and factor > 0):
            return
        factor = min(_MOST_FACTOR, max(1.0 / _MOST_FACTOR, factor))
        view = target.zoomed(factor, x_px, y_px)
        if smooth:
            self.fly_to(view, STEP_MS)
        else:
            self.jump_to(view)

    def pan_by(self, dx_px: float, dy_px: float) -> None:
        """Drag the map by so many pixels, at once."""
        target = self.target
        if target is not None:
            self.jump_to(target.panned(dx_px, dy_px))

    def jump_to(self, view: Viewport) -> None:
        """Show another view at once."""
        self.stop()
        if is_sound(view):
            self._put(view)
            self.ended.emit()

    def throw(self, speed_px_s: Pixel) -> None:
        """Let the map run on at a speed in pixels per second and come to rest."""
        present = self._present()
        if present is not None and not self.reduced:
            self.stop()
            self._run(Glide(present, speed_px_s))

    def stop(self) -> None:
        """Stay where the view is now."""
        if self._motion is not None:
            self._motion = None
            self.clock.stop()
            self.ended.emit()

    def _run(self, motion: Motion) -> None:
        if motion.duration_ms <= 0:
            return
        self.clock.setDuration(motion.duration_ms)
        self.clock.setEndValue(float(motion.duration_ms))
        self._motion = motion
        self.clock.start()

    def _step(self, elapsed_ms: float) -> None:
        present = self._present()
        if self._motion is not None and present is not None:
            self._put(_sized(self._motion.at(elapsed_ms), present))

    def _arrive(self) -> None:
        if self._motion is not None:
            self._step(self._motion.duration_ms)
            self._motion = None
            self.ended.emit()


def _sized(view: Viewport, like: Viewport) -> Viewport:
    """Return a view in the size that the map has now; it may have changed on the way."""
    return view.resized(like.width_px, like.height_px)

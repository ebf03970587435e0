"""The race's own time: runs, rests, jumps and steps; what it shows follows from the hour alone."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_FRAME_MS, _STEP_MS = 16, 250
SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0)  # hours in a second


class RaceRun(QObject):
    """Counts hours while it plays. With ``reduced`` motion it goes from hour to hour."""

    moved = Signal(float)  # the elapsed hours to be shown
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject, clock_s: Callable[[], float] = time.perf_counter) -> None:
        """Take the clock, in seconds, that tells how much time has passed."""
        super().__init__(parent)
        self._clock_s = clock_s
        self._duration_h = 0.0
        self._at_h = 0.0
        self._before_s = 0.0
        self._speed = 2.0
        self.reduced = False
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)

    @property
    def elapsed_h(self) -> float:
        """The hours to be shown: whole ones while motion is reduced and the race runs."""
        if self.reduced and self.playing:
            return float(math.floor(self._at_h + 1e-9))
        return self._at_h

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self.timer.isActive()

    @property
    def between(self) -> bool:
        """Whether it rests on its way, neither at the start nor at the end."""
        return not self.playing and 0.0 < self._at_h < self._duration_h

    @property
    def speed(self) -> float:
        """Hours of the race in a second."""
        return self._speed

    def set_speed(self, hours_per_s: float) -> None:
        """Run faster or slower from now on."""
        self.tick()
        self._speed = hours_per_s

    def begin(self, duration_h: float) -> None:
        """Rest at the beginning of a race of some hours."""
        self.pause()
        self._duration_h = duration_h
        self.seek(0.0)

    def change(self, duration_h: float) -> None:
        """Go on at the same hour of a race that was changed."""
        self._duration_h = duration_h
        self.seek(self._at_h)

    def play(self) -> None:
        """Run on; from the end, from the beginning."""
        if self.playing or self._duration_h <= 0:
            return
        if self._at_h >= self._duration_h:
            self._at_h = 0.0
        self._before_s = self._clock_s()
        self.timer.start(_STEP_MS if self.reduced else _FRAME_MS)
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Rest where it is."""
        if self.playing:
            shown = self.elapsed_h
            self.timer.stop()
            self._at_h = shown
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Run on or rest."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, elapsed_h: float) -> None:
        """Jump to an hour; it runs on if it ran."""
        self._at_h = min(max(elapsed_h, 0.0), self._duration_h)
        self._before_s = self._clock_s()
        self.moved.emit(self.elapsed_h)

    def step(self, hours: int) -> None:
        """Rest, and go to the next whole hour or the one before."""
        self.pause()
        ahead = math.floor(self._at_h + 1e-9) if hours > 0 else math.ceil(self._at_h - 1e-9)
        self.seek(ahead + hours)

    def restart(self) -> None:
        """Go back to the beginning; it runs on if it ran."""
        self.seek(0.0)

    def tick(self) -> None:
        """Count the time since the last tick, and rest at the end."""
        if not self.playing:
            return
        now_s = self._clock_s()
        self._at_h += max(now_s - self._before_s, 0.0) * self._speed
        self._before_s = now_s
        if self._at_h >= self._duration_h:
            self._at_h = self._duration_h
            self.timer.stop()
            self.playing_changed.emit(False)
        self.moved.emit(self.elapsed_h)

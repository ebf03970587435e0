"""The time that a lesson has taken: it starts when the first step is left."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_NEARLY = 0.8


class LessonClock(QObject):
    """Counts seconds from when it is started; paused it stands."""

    ticked = Signal()

    def __init__(
        self,
        parent: QObject,
        planned_min: float,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the planned minutes, and the clock that tells how many seconds have passed."""
        super().__init__(parent)
        self.planned_min = planned_min
        self._clock_s = clock_s
        self._before_s = 0.0
        self._since_s: float | None = None
        self._started = False
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    @property
    def elapsed_s(self) -> float:
        """The seconds that the lesson has taken."""
        running = 0.0 if self._since_s is None else self._clock_s() - self._since_s
        return self._before_s + running

    @property
    def is_running(self) -> bool:
        """Whether it counts now."""
        return self._since_s is not None

    def start(self) -> None:
        """Begin to count, the first time only: a pause is ended by ``pause``."""
        if not self._started:
            self._started = True
            self._since_s = self._clock_s()
            self.ticked.emit()

    def pause(self) -> None:
        """Stand, or go on."""
        if self._since_s is None:
            self._started, self._since_s = True, self._clock_s()
        else:
            self._before_s, self._since_s = self.elapsed_s, None
        self.ticked.emit()

    def go_on_from(self, other: LessonClock) -> None:
        """Count on from what another clock has counted."""
        self._before_s, self._since_s = other._before_s, other._since_s
        self._started = other._started
        self.ticked.emit()

    def reset(self) -> None:
        """Begin anew, at zero and standing."""
        self._before_s, self._since_s, self._started = 0.0, None, False
        self.ticked.emit()

    def told(self) -> tuple[str, str]:
        """Return the time left as ``12:05`` or ``−0:30``, and how it stands: well, soon, over."""
        left_s = round(self.planned_min * 60 - self.elapsed_s)
        sign = "−" if left_s < 0 else ""
        minutes, seconds = divmod(abs(left_s), 60)
        state = "well"
        if left_s < 0:
            state = "over"
        elif self.elapsed_s >= _NEARLY * self.planned_min * 60:
            state = "soon"
        return f"{sign}{minutes}:{seconds:02d}", state

"""Writes what is worked on a moment after each change, off the GUI thread; the newest one wins.

What could not be written stays in hand, and is tried again until it is written or given up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background

AFTER_MS = 250
AGAIN_MS = 5000


class Keeper(QObject):
    """Keeps one thing at a time."""

    failed = Signal(object)  # the OSError
    kept = Signal()
    held_back = Signal(bool)  # that nothing can be kept now, or that it can again

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], object] | None = None
        self._number = self._written = 0
        self._lock = threading.Lock()  # one under way must not come after what ``flush`` writes
        self._work = Background(self)
        self.is_held_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._waiting is not None

    def keep(self, write: Callable[[], object]) -> None:
        """Write soon; ``write`` may be called on another thread."""
        self._number += 1
        number = self._number

        def newest() -> None:
            with self._lock:
                if number > self._written:
                    write()
                    self._written = number

        self._waiting = newest
        if not self._timer.isActive():  # not started anew: under a stream of changes, too
            self._timer.start(AFTER_MS)

    def _write(self) -> None:
        write, number = self._waiting, self._number
        if write is None:
            return
        if self._work.busy:
            self._timer.start(AFTER_MS)
            return
        self._work.run(write, lambda _: self._done(number), self._told)

    def _done(self, number: int) -> None:
        if number == self._number:  # nothing was changed meanwhile
            self._waiting = None
        self._hold_back(False)
        self.kept.emit()

    def _told(self, error: Exception) -> None:
        if isinstance(error, OSError) and self._waiting is not None:
            self._timer.start(AGAIN_MS)
            self._hold_back(True)
            self.failed.emit(error)

    def _hold_back(self, held: bool) -> None:  # noqa: FBT001 - a state
        if held != self.is_held_back:
            self.is_held_back = held
            self.held_back.emit(held)

    def flush(self) -> None:
        """Write now what is not written yet. Raises ``WriteError``; then it is tried again."""
        self._timer.stop()
        if self._waiting is not None:
            try:
                self._waiting()
            except OSError:
                self._timer.start(AGAIN_MS)
                self._hold_back(True)
                raise
            self._waiting = None
            self._hold_back(False)

    def give_up(self) -> None:
        """Write no more of what could not be written."""
        self._timer.stop()
        self._waiting = None
        self._hold_back(False)
        with self._lock:  # nor what waits for a thread: by then others may have what it is of
            self._written = self._number

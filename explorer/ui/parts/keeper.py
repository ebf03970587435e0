"""Writes what is worked on a moment after each change, off the GUI thread; the newest one wins."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background

AFTER_MS = 250


class Keeper(QObject):
    """Keeps one thing at a time, by the call that writes it."""

    failed = Signal(object)  # the OSError
    kept = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], object] | None = None
        self._numbers, self._written = itertools.count(1), 0
        self._lock = threading.Lock()  # one under way must not come after what ``flush`` writes
        self._work = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._waiting is not None or self._work.busy

    def keep(self, write: Callable[[], object]) -> None:
        """Write soon; ``write`` may be called on another thread."""
        number = next(self._numbers)

        def newest() -> None:
            with self._lock:
                if number > self._written:
                    write()
                    self._written = number

        self._waiting = newest
        if not self._timer.isActive():  # not started anew: under a stream of changes, too
            self._timer.start()

    def _write(self) -> None:
        if self._waiting is None:
            return
        if self._work.busy:  # one after the other, or an older one might come last
            self._timer.start()
            return
        write, self._waiting = self._waiting, None
        self._work.run(write, self._done, self._told)

    def _done(self, _result: object) -> None:
        self.kept.emit()

    def _told(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.failed.emit(error)

    def flush(self) -> None:
        """Write now what is not written yet. Raises ``WriteError``."""
        self._timer.stop()
        write, self._waiting = self._waiting, None
        if write is not None:
            write()

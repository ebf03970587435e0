"""Writes a draft a moment after each change, off the GUI thread; the newest one wins.

What could not be written stays in hand, and is tried again until it is written or given up.
"""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background
from explorer.model.authoring.drafts import Draft
from explorer.storage.drafts.kept import keep_draft

AFTER_MS = 250
AGAIN_MS = 5000


class _Disk:
    """Writes drafts one after the other, from any thread, and none after a newer one."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = threading.Lock()
        self._last = 0

    def put(self, number: int, draft: Draft) -> None:
        """Write a draft, unless it or a later one is written. Raises ``WriteError``."""
        with self._lock:
            if number > self._last:
                keep_draft(self._home, draft)
                self._last = number


class Keeper(QObject):
    """Keeps one draft at a time."""

    failed = Signal(object)  # the OSError
    kept = Signal()

    def __init__(self, home: Path, parent: QObject) -> None:
        """Write into the user's folder ``home``."""
        super().__init__(parent)
        self._disk = _Disk(home)
        self._number = 0
        self._waiting: Draft | None = None
        self._work = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._waiting is not None

    def keep(self, draft: Draft) -> None:
        """Write a draft soon."""
        self._waiting = draft
        self._number += 1
        if not self._timer.isActive():  # not started anew: under a stream of changes, too
            self._timer.start(AFTER_MS)

    def _write(self) -> None:
        draft, number, disk = self._waiting, self._number, self._disk
        if draft is None:
            return
        if self._work.busy:
            self._timer.start(AFTER_MS)
            return
        self._work.run(lambda: disk.put(number, draft), lambda _: self._done(number), self._told)

    def _done(self, number: int) -> None:
        if number == self._number:  # nothing was changed meanwhile
            self._waiting = None
        self.kept.emit()

    def _told(self, error: Exception) -> None:
        if isinstance(error, OSError) and self._waiting is not None:
            self._timer.start(AGAIN_MS)
            self.failed.emit(error)

    def flush(self) -> None:
        """Write now what is not written yet. Raises ``WriteError``; then it still waits."""
        self._timer.stop()
        if self._waiting is not None:
            self._disk.put(self._number, self._waiting)
            self._waiting = None

    def give_up(self) -> None:
        """Write no more of what could not be written."""
        self._timer.stop()
        self._waiting = None

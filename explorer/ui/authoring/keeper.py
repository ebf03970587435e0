"""Writes a draft a moment after each change, off the GUI thread; the newest one wins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background
from explorer.model.authoring.drafts import Draft
from explorer.storage.drafts.kept import keep_draft

AFTER_MS = 250


class Keeper(QObject):
    """Keeps one draft at a time."""

    failed = Signal(object)  # the OSError
    kept = Signal()

    def __init__(self, home: Path, parent: QObject) -> None:
        """Write into the user's folder ``home``."""
        super().__init__(parent)
        self._home = home
        self._waiting: Draft | None = None
        self._work = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._waiting is not None or self._work.busy

    def keep(self, draft: Draft) -> None:
        """Write a draft soon."""
        self._waiting = draft
        if not self._timer.isActive():  # not started anew: under a stream of changes, too
            self._timer.start()

    def _write(self) -> None:
        if self._waiting is None:
            return
        if self._work.busy:  # one after the other, or an older one might come last
            self._timer.start()
            return
        draft, self._waiting = self._waiting, None
        home = self._home
        self._work.run(lambda: keep_draft(home, draft), self._done, self._told)

    def _done(self, _result: None) -> None:
        self.kept.emit()

    def _told(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.failed.emit(error)

    def flush(self) -> None:
        """Write now what is not written yet. Raises ``WriteError``."""
        self._timer.stop()
        draft, self._waiting = self._waiting, None
        if draft is not None:
            keep_draft(self._home, draft)

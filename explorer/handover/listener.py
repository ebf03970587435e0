"""Hears what a second start asks of the window that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from explorer.handover.mailbox import Mailbox


class Listener(QObject):
    """Takes requests on as they come; one for a file only while the window is free for it."""

    asked = Signal(object)  # the path that shall be opened, or None: only come to the front

    def __init__(self, mailbox: Mailbox, is_free: Callable[[], bool], parent: QObject) -> None:
        """Watch the mailbox; what has been left in it already is heard next."""
        super().__init__(parent)
        self._mailbox, self._is_free = mailbox, is_free
        self._watcher = QFileSystemWatcher([str(mailbox.folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        QTimer.singleShot(0, self, self._look)

    def _look(self, _folder: str = "") -> None:
        for file, request in self._mailbox.requests():
            if request.path and not self._is_free():
                continue  # who asks opens a window of its own
            if self._mailbox.take(file):
                self.asked.emit(Path(request.path) if request.path else None)

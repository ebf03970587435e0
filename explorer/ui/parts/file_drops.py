"""Files that are dragged onto the window, and fields that let them through to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def local_files(data: QMimeData) -> list[Path]:
    """Return the files on this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class _FilesPass(QObject):
    """Keeps a field from taking a dropped file's address as text."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave files to whoever holds the field; other drags are the field's own."""
        if isinstance(event, QDropEvent) and local_files(event.mimeData()):  # drags are drops too
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def let_files_through(field: QWidget) -> None:
    """Let files that are dropped on a field reach the window, which opens them."""
    field.installEventFilter(_FilesPass(field))

"""What the window remembers until the next start."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from explorer.storage.settings import Settings, save_settings


class WindowState:
    """Holds the settings; ``remember`` changes some, ``save`` writes them."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        """Begin with what was remembered; ``folder`` is the user's data folder."""
        self.settings = settings
        self._folder = folder
        self.changed: Callable[[], None] = lambda: None

    def remember(self, **changes: str | int | bool) -> None:
        """Change some settings by their names."""
        before = self.settings
        self.settings = replace(before, **changes)  # pyright: ignore[reportArgumentType]
        if self.settings != before:
            self.changed()

    def restore(self, window: QMainWindow, columns: QSplitter, rows: QSplitter) -> None:
        """Give the window and its parts the place and shape they had."""
        for text, restore in (
            (self.settings.geometry, window.restoreGeometry),
            (self.settings.columns, columns.restoreState),
            (self.settings.rows, rows.restoreState),
        ):
            if text:
                restore(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def save(self, window: QMainWindow, columns: QSplitter, rows: QSplitter) -> None:
        """Write the settings with the window's place and shape; a read-only home forgets."""
        self.settings = replace(
            self.settings,
            geometry=_packed(window.saveGeometry()),
            columns=_packed(columns.saveState()),
            rows=_packed(rows.saveState()),
        )
        with contextlib.suppress(OSError):
            save_settings(self._folder, self.settings)


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

"""What the window remembers until the next start."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow

from explorer.storage.settings import Settings, change_settings
from explorer.ui.window.stage.arrangement import Layout, layout_of, layout_text

_ROOMY_PX = 1600


class WindowState:
    """Holds the settings; ``remember`` changes some, ``save`` writes them."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        """Begin with what was remembered; ``folder`` is the user's data folder."""
        self.settings = settings
        self._written = settings  # as far as this window knows
        self._folder = folder
        self.changed: Callable[[], None] = lambda: None

    def remember(self, **changes: str | int | bool) -> None:
        """Change some settings by their names, and keep them at once."""
        before = self.settings
        self.settings = replace(before, **changes)  # pyright: ignore[reportArgumentType]
        if self.settings != before:
            self._write()
            self.changed()

    def remember_shelf(self, at_start: bool) -> None:  # noqa: FBT001 - a slot
        """Remember whether the shelf is wished for at each start."""
        self.remember(shelf_at_start=at_start)

    def layout(self) -> Layout:
        """Return what lay over the map; what cannot be read gives the first layout."""
        return layout_of(self.settings.layout)

    def restore(self, window: QMainWindow) -> None:
        """Give the window the place and shape it had; on a smaller screen it fills that one."""
        if self.settings.geometry:
            text = self.settings.geometry.encode("ascii", "ignore")
            window.restoreGeometry(QByteArray.fromBase64(text))
            keep_on_screen(window)

    def save(self, window: QMainWindow, layout: Layout) -> None:
        """Write the settings with the window's place and shape; a read-only home forgets."""
        self.settings = replace(
            self.settings, geometry=_packed(window.saveGeometry()), layout=layout_text(layout)
        )
        self._write()

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            change_settings(self._folder, self.settings, self._written)
            self._written = self.settings


def keep_on_screen(window: QMainWindow) -> None:
    """Let a window that is larger than its screen, or lies beside it, fill the screen."""
    free = window.screen().availableGeometry()
    if not free.contains(window.normalGeometry() if window.isMaximized() else window.geometry()):
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(free)  # for a desktop whose window manager cannot maximize
        window.setWindowState(Qt.WindowState.WindowMaximized)


def show_first(window: QMainWindow, settings: Settings) -> None:
    """Show a window where it was, at the first start as large as a small screen allows."""
    free = window.screen().availableGeometry()
    if settings.geometry or free.width() > _ROOMY_PX:
        window.show()
        return
    window.setGeometry(free)  # for a desktop whose window manager cannot maximize, or has none
    window.showMaximized()


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

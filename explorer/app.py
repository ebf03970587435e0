"""Starts the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.storage.corridor_file import read_corridor
from explorer.storage.paths import default_corridor, user_data
from explorer.storage.settings import Settings, load_settings
from explorer.ui import theme
from explorer.ui.dialogs.crash import show_crash
from explorer.ui.dialogs.faults import FaultsDialog
from explorer.ui.main_window import LANGUAGES, MainWindow
from explorer.ui.translations import Translations


def first_language(settings: Settings) -> str:
    """Return the remembered language, else the system's if the program speaks it."""
    if settings.language in LANGUAGES:
        return settings.language
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def _first_corridor(asked: Path | None, settings: Settings) -> tuple[Corridor, PackError | None]:
    """Load what was asked for or remembered; fall back to the corridor that ships."""
    remembered = Path(settings.corridor) if settings.corridor else None
    wanted = asked or (remembered if remembered and remembered.exists() else default_corridor())
    try:
        return read_corridor(wanted), None
    except PackError as error:
        if wanted == default_corridor():
            raise
        return read_corridor(default_corridor()), error


def dressed_application() -> QApplication:
    """Return Qt's application with its name, fonts, icon and theme."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("Corridor Explorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("corridor-explorer")
    theme.apply(app, theme.first_theme(app, load_settings(user_data()).theme))
    return app


class OpenedFiles(QObject):
    """Opens what macOS asks the running program to open: it sends an event, not an argument."""

    def __init__(self, app: QApplication, open_file: Callable[[Path], None]) -> None:
        """Listen to the application's events."""
        super().__init__(app)
        self._open_file = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file; let all others pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def build_window(
    app: QApplication, corridor: Path | None = None
) -> tuple[MainWindow, PackError | None]:
    """Build the window on what was asked for, and tell what was wrong with that.

    Raises ``PackError`` where not even the corridor that ships can be opened.
    """
    settings = load_settings(user_data())
    translations = Translations(app)
    translations.use(first_language(settings))
    first, problem = _first_corridor(corridor, settings)
    return MainWindow(first, settings, first_language(settings), translations.use), problem


def open_window(corridor: Path | None = None) -> int:
    """Open the window on a corridor and return when it is closed."""
    app = dressed_application()
    sys.excepthook = show_crash
    try:
        window, problem = build_window(app, corridor)
    except PackError as error:
        FaultsDialog(error).exec()
        return 1
    OpenedFiles(app, window.files.open)
    window.show_first()
    window.copies.reopen()
    if problem is not None:
        FaultsDialog(problem, window).open()
    return app.exec()

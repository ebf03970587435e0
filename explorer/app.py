"""Starts the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.storage.pack import load_corridor
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
    wanted = asked or (remembered if remembered and remembered.is_dir() else default_corridor())
    try:
        return load_corridor(wanted), None
    except PackError as error:
        if wanted == default_corridor():
            raise
        return load_corridor(default_corridor()), error


def open_window(corridor: Path | None = None) -> int:
    """Open the window on a corridor and return when it is closed."""
    app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(app, QApplication):
        return 1
    app.setApplicationName("Corridor Explorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("corridor-explorer")
    settings = load_settings(user_data())
    theme.apply(app, theme.first_theme(app, settings.theme))
    sys.excepthook = show_crash
    translations = Translations(app)
    translations.use(first_language(settings))
    try:
        first, problem = _first_corridor(corridor, settings)
    except PackError as error:
        FaultsDialog(error).exec()
        return 1
    window = MainWindow(first, settings, first_language(settings), translations.use)
    window.show_first()
    window.copies.reopen()
    if problem is not None:
        FaultsDialog(problem, window).open()
    return app.exec()

"""Builds the window: with what was remembered, in the user's language, on a corridor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from explorer import __version__
from explorer.cartography.labels.fonts import has_letters
from explorer.handover.listener import Listener
from explorer.handover.mailbox import Mailbox
from explorer.model import languages
from explorer.model.corridor import Corridor
from explorer.storage.paths import user_data
from explorer.storage.settings import Settings, load_settings
from explorer.ui.map.map_loader import FirstMap
from explorer.ui.parts import theme
from explorer.ui.parts.application import application
from explorer.ui.parts.roles import tell_roles
from explorer.ui.window.main_window import MainWindow
from explorer.wording.translations import Translations


def first_language(settings: Settings) -> str:
    """Return the remembered language, else the system's, as far as it is spoken and readable."""
    system = QLocale.system().name().partition("_")[0]
    wanted = (code for code in (settings.language, system) if code in languages.INTERFACE)
    return next(filter(has_letters, wanted), languages.SOURCE)


def configure(app: QApplication, settings: Settings) -> None:
    """Give Qt's application its name, fonts, icon and theme, and the roles of our pictures."""
    tell_roles()
    app.setApplicationName("Corridor Explorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("corridor-explorer")
    theme.apply(app, theme.first_theme(app, settings.theme))


def configured_application() -> QApplication:
    """Return Qt's application, made now if there is none, dressed."""
    app = application()
    configure(app, load_settings(user_data()))
    return app


class OpenedFiles(QObject):
    """Opens what macOS asks the running program to open: it sends an event, not an argument."""

    def __init__(self, app: QApplication, open_file: Callable[[Path], None]) -> None:
        super().__init__(app)
        self._open_file = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file; let all others pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def listen(app: QApplication, window: MainWindow, mailbox: Mailbox) -> None:
    """Come to the front when the program is started again, and open what that start names.

    Not under a dialog or a presentation: then a file opens in a window of its own.
    """
    if not mailbox.claimed:
        return  # another window is told

    def is_free() -> bool:
        return app.activeModalWidget() is None and window.output.conductor is None

    def come(path: Path | None) -> None:
        bring_to_front(app.activeModalWidget() or window)
        if path is not None:
            window.files.open(path)

    Listener(mailbox, is_free, window).asked.connect(come)
    app.aboutToQuit.connect(mailbox.release)


def bring_to_front(window: QWidget) -> None:
    """Bring a window before all others, also one that was put away."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def opened_on(
    corridor: Corridor, settings: Settings, app: QApplication, ahead: FirstMap, source: Path
) -> MainWindow:
    """Build the window on a corridor read from ``source``, in the user's language."""
    translations = Translations(app)
    language = first_language(settings)
    translations.use(language)
    return MainWindow(corridor, settings, language, translations.use, ahead, source=source)

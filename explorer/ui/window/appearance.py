"""The menus that choose a look, of the window and of the map, and the language of both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from explorer.cartography.labels.fonts import has_letters
from explorer.cartography.style import STYLES
from explorer.cartography.themes import THEMES
from explorer.model import languages
from explorer.session import State


class AppearanceMenus(QObject):
    """Adds its menus to another; tells the name of a theme or map style that was chosen."""

    theme_chosen = Signal(str)
    map_style_chosen = Signal(str)  # empty: the one that goes with the window

    def __init__(self, menu: QMenu) -> None:
        """Add both menus at the end of ``menu``."""
        super().__init__(menu)
        menu.addSeparator()
        self._window_menu, self._map_menu = menu.addMenu(""), menu.addMenu("")
        self._themes = self._choices(self._window_menu, tuple(THEMES), self.theme_chosen)
        self._styles = self._choices(self._map_menu, ("", *STYLES), self.map_style_chosen)
        self.retranslate()

    def _choices(
        self, menu: QMenu, names: tuple[str, ...], chosen: SignalInstance
    ) -> dict[str, QAction]:
        group = QActionGroup(menu)
        made: dict[str, QAction] = {}
        for name in names:
            action = made[name] = menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(partial(_emit, chosen, name))
            group.addAction(action)
        return made

    def show_state(self, state: State) -> None:
        """Check what is in use."""
        self._themes[state.theme].setChecked(True)
        self._styles[state.map_style].setChecked(True)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._window_menu.setTitle(self.tr("Appearance"))
        self._map_menu.setTitle(self.tr("Map style"))
        self._styles[""].setText(self.tr("As the window"))
        for actions, looks in ((self._themes, THEMES), (self._styles, STYLES)):
            for name, look in looks.items():
                actions[name].setText(QCoreApplication.translate("Look", look.title))


def _emit(chosen: SignalInstance, name: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002
    chosen.emit(name)


class LanguageMenu(QObject):
    """The languages of the program; one whose letters no font here has says so instead."""

    def __init__(self, menu: QMenu, chosen: str, choose: Callable[[str], None]) -> None:
        """Fill a menu from the table of languages."""
        super().__init__(menu)
        group = QActionGroup(menu)
        self._actions: dict[str, QAction] = {}
        for language in languages.INTERFACE.values():
            action = self._actions[language.code] = menu.addAction(language.name)
            action.setCheckable(True)
            action.setChecked(language.code == chosen)
            action.triggered.connect(partial(choose, language.code))
            group.addAction(action)
        menu.aboutToShow.connect(self.look_for_fonts)

    def look_for_fonts(self) -> None:
        """Offer what can be read: boxes in place of letters help nobody."""
        for code, action in self._actions.items():
            readable = has_letters(code)
            action.setEnabled(readable)
            lacking = self.tr("{0}: no font with its letters is installed").format(code)
            action.setText(languages.INTERFACE[code].name if readable else lacking)

"""One visit to the program: its window, a hand, and words for what is done and seen."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from explorer.app import start
from explorer.storage.paths import HOME_VARIABLE
from explorer.ui.window.main_window import MainWindow
from explorer.ui.window.stage.arrangement import Part
from tests.tour.hand import Hand
from tests.tour.sight import (
    name_of,
    out_of_reach,
    same_pixels,
    screen_picture,
    unseen,
)
from tests.tour.story import PATIENCE_S, Player, Sight, Story, close_all_that_floats, floating

Widget = QWidget | Callable[[], QWidget | None]


class Tour:
    """Opens the program as its start does, and closes it."""

    def __init__(self, home: Path, pictures: Path, name: str, patience_s: float = PATIENCE_S):
        self.hand, self.closed = Hand(), False
        self._pictures, self._name, self._number = pictures, name, 0
        self.folder = home.parent  # for files that are saved
        self.folder.mkdir(parents=True, exist_ok=True)
        self.before = QImage()
        self.ways: dict[str, tuple[QAction, ...]] = {}
        self.chosen: QAction | None = None  # the entry of a menu that is tried
        self.parts_before: set[Part] = set()  # which were open before it was
        self.player = Player(self.picture, patience_s)
        os.environ[HOME_VARIABLE] = str(home)
        self.app, self.window, problem = start()
        assert problem is None
        self.window.show_first()
        self.window.copies.reopen()

    def play(self, story: Story) -> None:
        """Play a story."""
        self.player.play(story)

    def close(self) -> None:
        """Close the program and leave nothing of it behind."""
        if self.closed:
            return
        self.closed = True
        close_all_that_floats()
        self.window._use_language("en")
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.close()
        # With it go its dialogs and menus; deleting these too would leave Qt with half a box.
        self.window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()
        del self.window
        gc.unfreeze()  # what a start makes is there to stay, and here it is not
        gc.collect()

    def name(self, name: str) -> None:
        """Call the pictures from now on otherwise."""
        self._name, self._number = name, 0

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen."""
        self._number += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{self._name}-{self._number:02d}-{name}.png"
        screen_picture().save(str(path))
        return path

    # ---- looking

    def ready(self) -> Story:
        """Wait until the program stands there with its map, ready for a hand."""
        window: MainWindow = self.window
        yield Sight(
            "the window is in front", lambda: window.isActiveWindow() and window.isVisible()
        )
        yield Sight("the map is there", lambda: not window.map_loader.busy)
        yield Sight("what stands over the map is there", lambda: window._docks.made is not None)
        yield self.map_rests()
        yield Sight("the window is wholly on the screen", lambda: unseen(window))
        yield Sight("the map has the keyboard", lambda: self.focus_is(window.canvas))
        # By the names in English, whatever the language is later on.
        self.ways = {name_of_way(way): way for way in ways_of(window.menu)}
        self.remember()

    def map_rests(self) -> Sight:
        """The map has arrived and is painted for good."""
        canvas = self.window.canvas

        def rests() -> bool:
            view, renderer = canvas.viewport, canvas.renderer
            still = renderer is not None and view is not None and renderer.at_rest(view)
            return still and not canvas.animation.under_way and not self.window.map_loader.busy

        return Sight("the map rests", rests)

    def remember(self) -> None:
        """Remember what the screen looks like."""
        self.before = screen_picture()

    def changed(self, widget: Widget) -> Sight:
        """The pixels under a widget are others than when they were remembered."""

        def faults() -> list[str]:
            found = _of(widget)
            if found is None:
                return ["is not there"]
            same = same_pixels(self.before, found)
            return [f"nothing changed under {name_of(found)}"] if same else []

        return Sight("the screen changed", faults)

    def appears(self, what: str, widget: Widget) -> Story:
        """Wait until something is seen wholly, and its pixels with it."""
        yield Sight(what, lambda: unseen(_of(widget)))
        yield self.changed(widget)

    def focus_is(self, widget: Widget) -> list[str]:
        """Return where the keyboard is, if it is not in a widget or a part of it."""
        wanted, focus = _of(widget), QApplication.focusWidget()
        if wanted is not None and focus is not None:
            inside = wanted is focus or wanted.isAncestorOf(focus)
            if inside or wanted.focusProxy() is focus:
                return []
        return [f"the keyboard is in {name_of(focus)}, not in {name_of(wanted)}"]

    def focused(self, widget: Widget) -> Sight:
        """The keyboard is in a widget or a part of it."""
        return Sight("the keyboard is where a hand expects it", lambda: self.focus_is(widget))

    # ---- doing

    def click(
        self, widget: Widget, at: Callable[[QWidget], QPoint] | None = None, button: int = 1
    ) -> Story:
        """Click a widget in its middle or at a point of it, once a pointer can reach it."""

        def point() -> QPoint | None:
            found = _of(widget)
            return None if found is None else (at or _middle)(found)

        yield Sight("within reach", lambda: out_of_reach(_of(widget), point()))
        found, where = _of(widget), point()
        assert found is not None
        assert where is not None
        self.remember()
        self.hand.click(found.mapToGlobal(where), button)

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.remember()
        self.hand.key(*keys)

    def choose(self, menu: QMenu, *entries: QAction) -> Story:
        """Choose an entry of an open menu, through the menus that lie on the way to it."""
        yield from self.appears("the menu", menu)
        for action in entries:
            place = menu.actionGeometry(action).center()
            yield from self.click(menu, lambda _m, p=place: p)
            inner = menu_behind(action, menu)
            if inner is not None:
                menu = inner
                yield from self.appears("the menu in the menu", menu)

    def open_menu(self, *entries: QAction) -> Story:
        """Open ☰ with the pointer and choose an entry."""
        yield from self.click(self.window.top.menu)
        yield from self.choose(self.window.menu, *entries)

    def way_to(self, action: QAction) -> tuple[QAction, ...]:
        """Return the entries of ☰ that lead to an action, with it at the end."""
        ways = ways_of(self.window.menu)
        found = [way for way in ways if way[-1] == action]
        assert found, f"{action.text()} is in no menu"
        return found[0]

    def dialog(self, what: str, kind: type[QWidget] = QWidget) -> Story:
        """Wait for a dialog that is seen wholly and has the keyboard."""
        yield from self.appears(what, lambda: self.in_front(kind))
        yield self.focused(lambda: self.in_front(kind))

    def in_front(self, kind: type[QWidget] = QWidget) -> QWidget | None:
        """Return the popup or dialog in front, if it is of a kind."""
        widget = floating()
        return widget if isinstance(widget, kind) else None

    def leave(self, *keys: str) -> Story:
        """Leave what floats with Escape or other keys, and come back to the window."""
        self.press(*(keys or ("Escape",)))
        yield Sight("nothing floats over the window", lambda: floating() is None)
        yield Sight("the window is in front again", self.window.isActiveWindow)


def ways_of(menu: QMenu, before: tuple[QAction, ...] = ()) -> list[tuple[QAction, ...]]:
    """Return every entry of a menu, and of the menus in it, with the way that leads to it."""
    found: list[tuple[QAction, ...]] = []
    for action in menu.actions():
        way, inner = (*before, action), menu_behind(action, menu)
        if inner is not None:
            found += ways_of(inner, way)
        elif not action.isSeparator() and action.isVisible():
            found.append(way)
    return found


def name_of_way(way: tuple[QAction, ...]) -> str:
    """Return how the table of entries names an entry: "View/Projection/Globe"."""
    return "/".join(action.text().replace("&", "") for action in way)


def menu_behind(action: QAction, menu: QMenu) -> QMenu | None:
    """Return the menu that an entry of a menu opens.

    Not ``QAction.menu()``: PySide makes the action the owner of what that returns, and the menu
    goes with it.
    """
    top: QWidget = menu
    while (above := top.parentWidget()) is not None:
        top = above
    return next((each for each in top.findChildren(QMenu) if each.menuAction() == action), None)


def _of(widget: Widget) -> QWidget | None:
    return widget if isinstance(widget, QWidget) else widget()


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()

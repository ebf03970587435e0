"""Opens the windows of the help menu and the short tour, which are imported when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from explorer.session import Session, State
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.window.shelf.shelf import Shelf
from explorer.ui.window.stage.question_strip import QuestionStrip
from explorer.ui.window.stage.stage import Stage
from explorer.ui.window.stage.top_bar import TopBar
from explorer.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from explorer.ui.window.help.short_tour import ShortTour

# ruff: noqa: PLC0415 - nobody needs help before the first map is there

Around = tuple[MapCanvas, Stage, TopBar, QuestionStrip, Shelf]


def show_guide(window: QWidget) -> None:
    """Show the short guide."""
    from explorer.ui.window.help.guide_dialog import GuideDialog

    open_once(GuideDialog(window))


def show_shortcuts(window: QWidget) -> None:
    """Show the list of all keys."""
    from explorer.ui.window.help.shortcuts_dialog import ShortcutsDialog

    open_once(ShortcutsDialog(window))


def show_about_data(window: QWidget) -> None:
    """Show where the map and the figures come from."""
    from explorer.ui.window.about_dialog import AboutDataDialog

    open_once(AboutDataDialog(window))


def show_about(window: QWidget) -> None:
    """Show version and licence."""
    from explorer.ui.window.about_dialog import AboutDialog

    open_once(AboutDialog(window))


def show_calibration(state: State, window: QWidget) -> None:
    """Show every published time beside the model."""
    from explorer.ui.compare.calibration_dialog import CalibrationDialog

    open_once(CalibrationDialog(state, window))


class Help(QObject):
    """What the help menu brings; the tour comes once by itself, when a first map is opened."""

    def __init__(
        self,
        session: Session,
        state: WindowState,
        around: Around,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._state, self._window = session, state, window
        self._around, self._actions = around, actions
        self._tour = Lazy(self._made_tour)
        *_, shelf = around
        shelf.map_opened.connect(self._show_once)

    @property
    def commands(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The commands of the help menu by their ids."""
        window, session = self._window, self._session
        return (
            ("guide", lambda: show_guide(window)),
            ("short_tour", self._show_asked),
            ("shortcuts", lambda: show_shortcuts(window)),
            ("about_data", lambda: show_about_data(window)),
            ("calibration", lambda: show_calibration(session.state, window)),
            ("about", lambda: show_about(window)),
        )

    # ---- the tour

    def _show_once(self) -> None:
        if not self._state.settings.tour_shown:
            self._begin()

    def _show_asked(self) -> None:
        *_, shelf = self._around
        shelf.close()
        self._begin()
        self._tour().take_focus()

    def _begin(self) -> None:
        self._tour().begin()
        self._state.remember(tour_shown=True)

    def _made_tour(self) -> ShortTour:
        """Build the tour; whatever else is begun ends it."""
        from explorer.ui.window.help.short_tour import ShortTour

        canvas, stage, top, strip, shelf = self._around
        made = ShortTour(canvas, stage, strip)
        for begun in (
            top.mode_wanted,
            strip.question_wanted,
            shelf.shown,
            canvas.interaction.measuring,
            *(self._actions[name].triggered for name in ("present", "lessons", "start_afresh")),
        ):
            begun.connect(made.leave)
        self._session.changed.connect(self._other_corridor)
        return made

    def _other_corridor(self, state: State, before: State) -> None:
        if state.corridor is not before.corridor and self._tour.made is not None:
            self._tour.made.leave()

"""Opens the windows of the help menu, which are imported when they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from explorer.session import Session, State
from explorer.ui.parts.passing_dialogs import open_once

# ruff: noqa: PLC0415 - nobody needs help before the first map is there


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


def help_commands(session: Session, window: QWidget) -> tuple[tuple[str, Callable[[], None]], ...]:
    """Return the commands of the help menu by their ids."""
    return (
        ("guide", lambda: show_guide(window)),
        ("shortcuts", lambda: show_shortcuts(window)),
        ("about_data", lambda: show_about_data(window)),
        ("calibration", lambda: show_calibration(session.state, window)),
        ("about", lambda: show_about(window)),
    )

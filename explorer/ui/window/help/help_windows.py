"""Opens the windows of the help menu, which are imported when they are asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.session import State
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

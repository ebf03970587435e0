"""Opens the windows of the help menu, which are imported when they are asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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

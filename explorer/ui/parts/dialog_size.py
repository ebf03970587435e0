"""How large a dialog comes up: as large as it would like, and never larger than there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

_FRAME_PX = (8, 36)  # what a desktop draws around a dialog


def resize_within(dialog: QDialog, width_px: int, height_px: int) -> None:
    """Give a dialog a size, at most that of the window it belongs to and of the screen."""
    room = dialog.screen().availableGeometry().size()
    parent = dialog.parentWidget()
    if parent is not None and parent.window().isVisible():
        room = room.boundedTo(parent.window().size())
    dialog.resize(
        min(width_px, room.width() - _FRAME_PX[0]), min(height_px, room.height() - _FRAME_PX[1])
    )

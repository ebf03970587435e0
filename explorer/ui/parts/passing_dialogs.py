"""Dialogs that are gone once they were answered: a hidden one would stay with all it holds."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QDialog

Asked = TypeVar("Asked", bound=QDialog)


def open_once(dialog: QDialog) -> None:
    """Open a dialog that nobody waits for; it goes with its end, however it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


@contextmanager
def passing(dialog: Asked) -> Generator[Asked, None, None]:
    """Give a dialog to wait for; it goes with the block."""
    try:
        yield dialog
    finally:
        dialog.deleteLater()

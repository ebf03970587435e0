"""The words that mark what shows no published state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def mark() -> str:
    """Return what marks a picture that shows no published state."""
    return translate("WhatIf", "What if: not the published state")


def short_mark() -> str:
    """Return the same where room is scarce."""
    return translate("WhatIf", "What if")

"""Small buttons of the pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from explorer.ui.parts.plain_text import as_label, set_tip


def small(text: str, call: Callable[[], object], tip: str = "") -> QPushButton:
    """Return a small button."""
    made = QPushButton(as_label(text))
    made.setObjectName("small")
    set_tip(made, tip)
    if tip:
        made.setAccessibleName(tip)
    made.clicked.connect(lambda _on=False: call())
    return made

"""Makes Qt's application, of which there is one."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

STYLE = "Fusion"
"""The one style that looks the same on every platform."""


def application() -> QApplication:
    """Return Qt's application, made now if there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # As an argument, for ``setStyle`` returns the style, and for that Python learns hundreds of
    # constants of styles: as long as reading the corridor.
    app = QApplication([sys.argv[0], "-style", STYLE])
    app.setProperty(STYLE, True)
    return app


def use_style(app: QApplication) -> None:
    """Give an application that somebody else made the style too."""
    if not app.property(STYLE):
        app.setStyle(STYLE)
        app.setProperty(STYLE, True)

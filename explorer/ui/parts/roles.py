"""What a screen reader calls our pictures: to Qt a widget that paints itself is a mere container.

A reader passes containers over, with what they are called and what they tell.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "role_aloud"
"""The attribute of a widget's class that names its role.

For widgets that live as long as their page: PySide keeps a little of each one that was asked about.
"""

_installed: list[object] = []


def tell_roles() -> None:
    """Let Qt ask for the roles of our widgets; it does once something reads the window aloud."""
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed.append(_interface)


def _interface(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(type(widget), ROLE, None)
    if isinstance(role, QAccessible.Role) and isinstance(widget, QWidget):
        return QAccessibleWidget(widget, role)
    return None

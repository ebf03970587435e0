"""The one place where texts of data reach widgets that would find signs of a language in them.

Qt takes ``&`` in the names of buttons, tabs and menus for the mark of a key, and any text that
looks like HTML in tool tips and message boxes for HTML. A name of a place, a route or a file is
neither: what stands in it is shown letter by letter.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QFont, Qt
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QToolTip, QTreeWidgetItem, QWidget


class _HasTip(Protocol):
    def setToolTip(self, tip: str, /) -> object: ...


def as_label(text: str) -> str:
    """Return a text for a button, a tab or a menu, in which ``&`` is a letter."""
    return text.replace("&", "&&")


def as_tip(text: str) -> str:
    """Return a text for a tool tip, in which ``<`` is a letter."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def set_tip(target: _HasTip, text: str) -> None:
    """Give a widget, an action or an item of a list or a table its tool tip."""
    target.setToolTip(as_tip(text))


def set_column_tip(item: QTreeWidgetItem, column: int, text: str) -> None:
    """Give a column of a tree's row its tool tip."""
    item.setToolTip(column, as_tip(text))


def show_tip_at(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tool tip at a point of the screen, for a widget that has many."""
    QToolTip.showText(at, as_tip(text), widget)


def message_box(
    window: QWidget | None, icon: QMessageBox.Icon, title: str, text: str, more: str = ""
) -> QMessageBox:
    """Return a message box, not shown yet, without buttons; its texts are plain."""
    box = QMessageBox(window)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    make_plain(box)
    return box


def make_plain(dialog: QWidget) -> None:
    """Let every label that a dialog of Qt's made for itself show its text letter by letter."""
    for shown in dialog.findChildren(QLabel):
        shown.setTextFormat(Qt.TextFormat.PlainText)


def add_heading(menu: QMenu, text: str) -> QAction:
    """Add a heading to a menu, after a line if something stands above it.

    A bold entry that cannot be chosen: of Qt's own headings this style shows the line only.
    Screen readers read it as an entry that is not available.
    """
    if menu.actions():
        menu.addSeparator()
    heading = menu.addAction(as_label(text))
    font = QFont(menu.font())
    font.setBold(True)
    heading.setFont(font)
    heading.setEnabled(False)
    return heading

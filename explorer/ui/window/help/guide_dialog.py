"""The short guide for users: a list of tasks, and what to do for the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.widgets import Column, label
from explorer.wording.guide import GuidePage, pages

_LIST_PX = 150


class GuideDialog(QDialog):
    """Shows one page for each task; the arrow keys go through the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a page for each task, the first one in sight."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        resize_within(self, 680, 440)
        self.tasks = QListWidget()
        self.tasks.setFixedWidth(_LIST_PX)
        self.tasks.setAccessibleName(self.tr("Tasks"))
        self.pages = QStackedWidget()
        for page in pages():
            self.tasks.addItem(page.title)
            self.pages.addWidget(_sheet(page))
        self.tasks.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.tasks.setCurrentRow(0)
        row = QHBoxLayout()
        row.addWidget(self.tasks)
        row.addWidget(self.pages, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addLayout(row, 1)
        box.addWidget(buttons)
        self.tasks.setFocus()


def _sheet(page: GuidePage) -> Column:
    made = Column("guide")
    made.setAccessibleName(page.title)
    made.begin()
    made.rows.addWidget(label(page.title, "h1"))
    for paragraph in page.paragraphs:
        made.rows.addWidget(label(paragraph, select=True))
    made.finish()
    return made

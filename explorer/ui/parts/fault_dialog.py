"""Shows everything that is wrong with a corridor pack; the corridor that was open stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import PackError
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording import phrases
from explorer.wording.faults import fault_words


class FaultsDialog(QDialog):
    """A table of faults: file, record, field, what is wrong, what would be right."""

    def __init__(
        self, error: PackError, parent: QWidget | None = None, heading: str = "", safe: str = ""
    ) -> None:
        """Fill the table; ``heading`` says what cannot be done with ``{0}``, else opened.

        ``safe`` says what is open instead, where that is not what was open before.
        """
        super().__init__(parent)
        heading = heading or self.tr("“{0}” cannot be opened")
        self.setWindowTitle(heading.format(error.pack))
        resize_within(self, 980, 420)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        box.addWidget(label(heading.format(error.pack), "h2"))
        box.addWidget(
            label(
                safe
                or self.tr(
                    "%n thing(s) must be put right first. What was open stays open.",
                    "",
                    len(error.faults),
                ),
                "muted",
            )
        )
        headings = (
            self.tr("File"),
            self.tr("Record"),
            self.tr("Field"),
            self.tr("What is wrong"),
            self.tr("What would be right"),
        )
        self.table = QTableWidget(len(error.faults), len(headings))
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self._rows = [
            (f.file, fault_words.record(f.record), f.field, *phrases.fault(f)) for f in error.faults
        ]
        for row, texts in enumerate(self._rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        box.addWidget(self.table, 1)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        box.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self._rows))

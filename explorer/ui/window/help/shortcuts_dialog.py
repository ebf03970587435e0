"""Every key of the program in one table, made from the commands and the keys of map and race."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
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

from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.window import actions
from explorer.wording.key_words import OTHER_KEYS

_NATIVE = QKeySequence.SequenceFormat.NativeText


def rows() -> tuple[tuple[str, str], ...]:
    """Return (keys, what they do) of everything that has keys, in the present language."""
    translate = QCoreApplication.translate
    of_commands = tuple(
        (_shown(command.keys), translate("Actions", command.text).rstrip("…"))
        for command in actions.COMMANDS
        if command.keys
    )
    of_parts = tuple(
        (_shown(keys), f"{translate('Keys', place)}: {translate('Keys', text)}")
        for place, keys, text in OTHER_KEYS
    )
    return of_commands + of_parts


def _shown(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


class ShortcutsDialog(QDialog):
    """A table of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the table."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_within(self, 620, 560)
        found = rows()
        self.table = QTableWidget(len(found), 2)
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.windowTitle())
        for row, texts in enumerate(found):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self.table, 1)
        box.addWidget(buttons)

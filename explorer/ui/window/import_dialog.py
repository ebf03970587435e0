"""What a file holds beside the open corridor: what is new, what differs, what is the same."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt, Signal
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

from explorer.model.corridor import Corridor
from explorer.storage.importing import Import, Kind
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label


class ImportDialog(QDialog):
    """A table of records; asks whether to make a corridor with them."""

    corridor_wanted = Signal()

    def __init__(
        self, name: str, found: Import, corridor: Corridor, parent: QWidget | None = None
    ) -> None:
        """Fill the table: first what is new, then what differs, then what is the same."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found, self._corridor = found, corridor
        self.setWindowTitle(self.tr("Import"))
        resize_within(self, 720, 440)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        box.addWidget(label(f"{self._kind()}: “{name}”", "h2"))
        box.addWidget(label(self._counts()))
        self.table = self._table()
        box.addWidget(self.table, 1)
        any_news = bool(found.new or found.changed)
        hint = self.tr(
            "The open corridor stays as it is. These records go into a copy of it, which is saved "
            "as a file and opened."
        )
        nothing = self.tr("There is nothing in this file that the open corridor does not have.")
        box.addWidget(label(hint if any_news else nothing, "muted"))
        buttons = QDialogButtonBox()
        self.make = buttons.addButton(
            self.tr("Save as a new corridor…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make.setObjectName("primary")
        self.make.setEnabled(any_news)
        self.make.clicked.connect(self._want)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        (self.make if any_news else close).setDefault(True)
        box.addWidget(buttons)

    def _want(self) -> None:
        self.accept()
        self.corridor_wanted.emit()

    def _kind(self) -> str:
        return {
            Kind.PASSAGES: self.tr("Passages"),
            Kind.PLACES: self.tr("Places"),
            Kind.SOURCES: self.tr("Sources"),
        }[self._found.kind]

    def _counts(self) -> str:
        found = self._found
        parts = (
            self.tr("%n new", "", len(found.new)),
            self.tr("%n different", "", len(found.changed)),
            self.tr("%n the same", "", len(found.same)),
        )
        return " · ".join(parts)

    def _table(self) -> QTableWidget:
        found = self._found
        rows = (
            *((i, self.tr("new"), "") for i in found.new),
            *((i, self.tr("different"), self._other(i)) for i in found.changed),
            *((i, self.tr("the same"), "") for i in found.same),
        )
        headings = self.tr("Record"), self.tr("State"), self.tr("Fields that differ")
        table = QTableWidget(len(rows), len(headings))
        table.setHorizontalHeaderLabels(list(headings))
        table.setAccessibleName(self._kind())
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _other(self, identity: str) -> str:
        """Return the names of the fields in which a record differs from the corridor's."""
        known = {
            Kind.PASSAGES: self._corridor.passages,
            Kind.PLACES: self._corridor.places,
            Kind.SOURCES: self._corridor.sources,
        }[self._found.kind]
        here, there = known[identity], self._found.records[identity]
        fields = (each.name for each in structs.fields(here))
        return ", ".join(f for f in fields if getattr(here, f) != getattr(there, f))

"""What a file holds beside a corridor: new, other, the same, left out; and where it goes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.storage.importing import without
from explorer.storage.imports.result import Import, Kind
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording import import_words, phrases

_MOST_ROWS = 5_000  # more than anybody reads


class ImportDialog(QDialog):
    """A table of records, each to be taken or not; asks into which corridor they shall go."""

    corridor_wanted = Signal(object, object)
    """The records to take, and the title of a corridor of their own, else ``None``."""

    def __init__(
        self,
        name: str,
        found: Import,
        corridor: Corridor,
        parent: QWidget | None = None,
        read_alone: Callable[[str], Import] | None = None,
    ) -> None:
        """Fill the table: first what is new, then what differs, the same, and what is left out.

        ``read_alone`` reads the file again for a corridor of its own with a title.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found, self._corridor, self._read_alone = found, corridor, read_alone
        self.setWindowTitle(self.tr("Import"))
        resize_within(self, 860, 520)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        box.addWidget(label(f"{self._kind()}: “{name}”", "h2"))
        box.addWidget(label(self._counts()))
        if found.columns:
            box.addWidget(label(import_words.columns(found.columns), "muted"))
        self.table = self._table()
        box.addWidget(self.table, 1)
        any_news = bool(found.new or found.changed)
        hint = self.tr(
            "The open corridor stays as it is. These records go into a new one, which is saved as "
            "a file and opened."
        )
        nothing = self.tr("There is nothing in this file that the open corridor does not have.")
        box.addWidget(label(hint if any_news else nothing, "muted"))
        box.addLayout(self._targets(found.title or name.partition(".")[0]))
        buttons = QDialogButtonBox()
        self.make = buttons.addButton(
            self.tr("Save as a new corridor…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make.setObjectName("primary")
        self.make.clicked.connect(self._want)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        self.make.setEnabled(any_news)
        (self.make if any_news else close).setDefault(True)
        box.addWidget(buttons)

    def _targets(self, title: str) -> QHBoxLayout:
        """Return the choice: a copy of the open corridor, or one of its own with a title."""
        row = QHBoxLayout()
        row.setSpacing(10)
        self.into_copy = QRadioButton(self.tr("A copy of the open corridor"))
        self.alone = QRadioButton(self.tr("A corridor of its own:"))
        self.title = QLineEdit(title)
        self.title.setAccessibleName(self.tr("Title of the new corridor"))
        self.title.setEnabled(False)
        self.into_copy.setChecked(True)
        self._group = QButtonGroup(self)
        for button in (self.into_copy, self.alone):
            self._group.addButton(button)
            row.addWidget(button)
        row.addWidget(self.title, 1)
        self.alone.setEnabled(self._read_alone is not None)
        self.alone.toggled.connect(self.title.setEnabled)
        self.alone.toggled.connect(self._enable)
        self.title.textChanged.connect(self._enable)
        return row

    def _enable(self) -> None:
        any_news = bool(self._found.new or self._found.changed)
        self.make.setEnabled(
            bool(self.title.text().strip()) if self.alone.isChecked() else any_news
        )

    def _want(self) -> None:
        unwanted = self._unwanted()
        wanted, title = self._found, None
        if self.alone.isChecked() and self._read_alone is not None:
            title = self.title.text().strip()
            wanted = self._read_alone(title)
        names = {self._found.names[i] for i in unwanted}
        gone = [i for i, name in wanted.names.items() if i in unwanted or name in names]
        self.accept()
        self.corridor_wanted.emit(without(wanted, gone if unwanted else ()), title)

    def _unwanted(self) -> list[str]:
        found: list[str] = []
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            identity = item.data(Qt.ItemDataRole.UserRole) if item else None
            if identity and item and item.checkState() is Qt.CheckState.Unchecked:
                found.append(str(identity))
        return found

    def _kind(self) -> str:
        return {
            Kind.PASSAGES: self.tr("Passages"),
            Kind.PLACES: self.tr("Places"),
            Kind.SOURCES: self.tr("Sources"),
        }[self._found.kind]

    def _counts(self) -> str:
        found = self._found
        parts = [
            self.tr("%n new", "", len(found.new)),
            self.tr("%n different", "", len(found.changed)),
            self.tr("%n the same", "", len(found.same)),
        ]
        if found.left_out:
            parts.append(self.tr("%n left out", "", len(found.left_out)))
        return " · ".join(parts)

    def _table(self) -> QTableWidget:
        found = self._found
        notes: dict[str, list[str]] = {}
        for note in found.notes:
            notes.setdefault(note.record, []).append(import_words.note(note))
        told = {identity: "; ".join(texts) for identity, texts in notes.items()}
        states = (
            (found.new, self.tr("new")),
            (found.changed, self.tr("different")),
            (found.same, self.tr("the same")),
        )
        rows = [
            (identity, found.names.get(identity, identity), state, told.get(identity, ""))
            for ids, state in states
            for identity in ids
        ]
        rows = [
            (i, name, state, "; ".join(filter(None, (self._other(i), text))))
            for i, name, state, text in rows[:_MOST_ROWS]
        ]
        out = self.tr("left out")
        rows += [("", fault.record, out, self._why(fault)) for fault in found.left_out[:_MOST_ROWS]]
        headings = self.tr("Record"), self.tr("State"), self.tr("What to know")
        table = QTableWidget(len(rows), len(headings))
        table.setHorizontalHeaderLabels(list(headings))
        table.setAccessibleName(self._kind())
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, (identity, *texts) in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                if column == 0 and identity:
                    item.setData(Qt.ItemDataRole.UserRole, identity)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    @staticmethod
    def _why(fault: Fault) -> str:
        wrong, right = phrases.fault(fault)
        return f"{fault.field}: {wrong} – {right}" if fault.field else f"{wrong} – {right}"

    def _other(self, identity: str) -> str:
        """Return the names of the fields in which a record differs from the corridor's."""
        if identity not in self._found.changed:
            return ""
        known = {
            Kind.PASSAGES: self._corridor.passages,
            Kind.PLACES: self._corridor.places,
            Kind.SOURCES: self._corridor.sources,
        }[self._found.kind]
        here, there = known.get(identity), self._found.records.get(identity)
        if here is None or there is None:
            return ""
        fields = (each.name for each in structs.fields(here))
        return ", ".join(f for f in fields if getattr(here, f) != getattr(there, f))

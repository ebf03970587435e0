"""The records of a file, each to be taken or not: new, different, the same, or left out."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.storage.imports.result import Import, Kind
from explorer.ui.parts.plain_text import set_tip
from explorer.wording import import_words, phrases
from explorer.wording.faults import fault_words

_MOST_ROWS = 5_000  # more than anybody reads
_NAME_PX, _STATE_PX = 260, 110


class ImportTable(QTableWidget):
    """A row for each record: its name, its state, and what to know about it."""

    def __init__(self, corridor: Corridor) -> None:
        """Compare with the records of a corridor."""
        super().__init__(0, 3)
        self._corridor = corridor
        self._held_back: frozenset[str] = frozenset()
        headings = self.tr("Record"), self.tr("State"), self.tr("What to know")
        self.setHorizontalHeaderLabels(list(headings))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, _NAME_PX)
        header.resizeSection(1, _STATE_PX)

    def show_import(self, found: Import) -> None:
        """Fill the table: first what is new, then what differs, the same, and what is left out.

        A place that its lines would not reach any more, and one that is there already under another
        id, is not ticked.
        """
        self._held_back = frozenset((*found.torn_off, *found.duplicates))
        rows = list(self._rows(found))
        self.setRowCount(len(rows))
        for row, (identity, *texts) in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                if column == 0 and identity:
                    item.setData(Qt.ItemDataRole.UserRole, identity)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    is_wanted = identity not in self._held_back
                    state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
                    item.setCheckState(state)
                self.setItem(row, column, item)

    def tick_held_back(self, *, wanted: bool) -> None:
        """Tick what was held back, or none of it: alone a place has no lines, and no double."""
        for item, identity in self._records():
            if identity in self._held_back:
                state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
                item.setCheckState(state)

    def unwanted(self) -> list[str]:
        """Return the ids of the records that are not ticked."""
        unticked = Qt.CheckState.Unchecked
        return [i for item, i in self._records() if item.checkState() is unticked]

    def _records(self) -> Iterator[tuple[QTableWidgetItem, str]]:
        for row in range(self.rowCount()):
            item = self.item(row, 0)
            identity = item.data(Qt.ItemDataRole.UserRole) if item else None
            if item and identity:
                yield item, str(identity)

    def _rows(self, found: Import) -> Iterator[tuple[str, str, str, str]]:
        notes: dict[str, list[str]] = {}
        for note in found.notes:
            notes.setdefault(note.record, []).append(import_words.note(note))
        states = (
            (found.new, self.tr("new")),
            (found.changed, self.tr("different")),
            (found.same, self.tr("the same")),
        )
        records = [(identity, state) for ids, state in states for identity in ids]
        for identity, state in records[:_MOST_ROWS]:
            told = (self._differences(found, identity), *notes.get(identity, ()))
            shown = self.tr("duplicate") if identity in found.duplicates else state
            name = found.names.get(identity, identity)
            yield identity, name, shown, "; ".join(filter(None, told))
        out = self.tr("left out")
        for fault in found.left_out[:_MOST_ROWS]:
            yield "", fault_words.record(fault.record), out, _why(fault)

    def _differences(self, found: Import, identity: str) -> str:
        """Return the names of the fields in which a record differs from the corridor's."""
        if identity not in found.changed:
            return ""
        known = {
            Kind.PASSAGES: self._corridor.passages,
            Kind.PLACES: self._corridor.places,
            Kind.SOURCES: self._corridor.sources,
        }[found.kind]
        here, there = known.get(identity), found.records.get(identity)
        if here is None or there is None:
            return ""
        names = (each.name for each in structs.fields(here))
        return import_words.fields(n for n in names if getattr(here, n) != getattr(there, n))


def _why(fault: Fault) -> str:
    wrong, right = phrases.fault(fault)
    return f"{fault.field}: {wrong} – {right}" if fault.field else f"{wrong} – {right}"

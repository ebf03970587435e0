"""What a file holds beside a corridor: new, other, the same, left out; and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.storage.importing import without
from explorer.storage.imports.result import Import, Kind, only_columns
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.parts.widgets import label
from explorer.ui.window.import_columns import ImportColumns
from explorer.ui.window.import_table import ImportTable

Columns = Mapping[str, str]
"""Which column holds what, where the user has said so."""


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
        *,
        read_again: Callable[[str | None, Columns], Import],
    ) -> None:
        """Show what was found.

        ``read_again`` reads the file once more: beside the open corridor, or for one of its own
        with a title, with the columns that the user chose.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found, self._read_again = found, read_again
        self.work = WaitedWork(self)
        self.work.slow.connect(self._tell_slow)
        self.setWindowTitle(self.tr("Import"))
        resize_within(self, 900, 540)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(f"{self._kind()}: “{name}”", "h2"))
        self._counts = label("")
        box.addWidget(self._counts)
        self.columns = ImportColumns(found) if found.fields else None
        if self.columns is not None:
            box.addWidget(self.columns)
            self.columns.changed.connect(self._read_with_columns)
        self.table = ImportTable(corridor)
        self.table.setAccessibleName(self._kind())
        box.addWidget(self.table, 1)
        self._hint = label("", "muted")
        box.addWidget(self._hint)
        box.addLayout(self._targets(found.title or name.partition(".")[0]))
        box.addWidget(self._buttons())
        self._show(found)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.make = buttons.addButton(
            self.tr("Save as a new corridor…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make.setObjectName("primary")
        self.make.clicked.connect(self._want)
        self.make.setDefault(True)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        return buttons

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
        self.alone.toggled.connect(self.title.setEnabled)
        self.alone.toggled.connect(lambda alone: self.table.tick_held_back(wanted=alone))
        self.alone.toggled.connect(self._enable)
        self.title.textChanged.connect(self._enable)
        return row

    def _show(self, found: Import) -> None:
        self._found = found
        self._counts.setText(self._in_numbers())
        self.table.show_import(found)
        self.table.tick_held_back(wanted=self.alone.isChecked())
        if self.columns is not None:
            self.columns.show_columns(found.columns)
        self._hint.setText(self._told())
        self._enable()

    def _told(self) -> str:
        if not self._found.names and self.columns is not None:
            return self.tr("Choose which column holds the names of places.")
        if not self._any_news:
            return self.tr("There is nothing in this file that the open corridor does not have.")
        return self.tr(
            "The open corridor stays as it is. These records go into a new one, which is saved as "
            "a file and opened."
        )

    @property
    def _any_news(self) -> bool:
        return bool(self._found.new or self._found.changed)

    def _enable(self) -> None:
        if self.work.busy:
            return
        has_title = bool(self.title.text().strip()) and bool(self._found.names)
        self.make.setEnabled(has_title if self.alone.isChecked() else self._any_news)

    def _read_with_columns(self) -> None:
        if self.columns is not None:
            self._read(None, self.columns.chosen, self._show)

    def _read(self, title: str | None, columns: Columns, then: Callable[[Import], None]) -> None:
        """Go on with what the file holds now; why not, where nothing of it can be taken."""

        def refuse(error: Exception) -> None:
            if not isinstance(error, PackError):
                self._show(self._found)
                return
            held = {name: role for role, name in columns.items() if name}
            found = self._found
            then(only_columns(found.kind, held, found.fields, found.form, error.faults))

        self.make.setEnabled(False)
        again = self._read_again
        self.work.read(self.tr("Reading the file…"), lambda: again(title, columns), then, refuse)

    def _tell_slow(self, words: str, _can_stop: bool) -> None:  # noqa: FBT001 - a slot
        self._hint.setText(words)

    def _want(self) -> None:
        if not self.alone.isChecked():
            self._take(self._found, None)
            return
        title = self.title.text().strip()
        chosen = {} if self.columns is None else self.columns.chosen

        def take(found: Import) -> None:
            if found.names:
                self._take(found, title)
            else:
                self._show(found)

        self._read(title, chosen, take)

    def _take(self, wanted: Import, title: str | None) -> None:
        unwanted = self.table.unwanted()
        names = {self._found.names[i] for i in unwanted}
        gone = [i for i, name in wanted.names.items() if i in unwanted or name in names]
        self.accept()
        self.corridor_wanted.emit(without(wanted, gone if unwanted else ()), title)

    def _kind(self) -> str:
        return {
            Kind.PASSAGES: self.tr("Passages"),
            Kind.PLACES: self.tr("Places"),
            Kind.SOURCES: self.tr("Sources"),
        }[self._found.kind]

    def _in_numbers(self) -> str:
        found = self._found
        parts = [
            self.tr("%n new", "", len(set(found.new) - found.duplicates.keys())),
            self.tr("%n different", "", len(found.changed)),
            self.tr("%n the same", "", len(found.same)),
        ]
        if found.duplicates:
            parts.append(self.tr("%n like a place that is there", "", len(found.duplicates)))
        if found.left_out:
            parts.append(self.tr("%n left out", "", len(found.left_out)))
        return " · ".join(parts)

"""Which column of a table holds what: as it was recognised, to be changed by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from explorer.storage.imports.result import Import
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.widgets import label, name_box
from explorer.wording import import_words

_IN_A_ROW = 7
_LEAST_CHARS = 6


class ImportColumns(QWidget):
    """A list of columns for each thing that a place may have; says what the user chose."""

    changed = Signal()

    def __init__(self, found: Import) -> None:
        """Show what was recognised."""
        super().__init__()
        self._chosen: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        outside.addLayout(grid)
        # What has shapes of its own gives positions by them.
        roles = [r for r in import_words.ROLES if found.form or r not in {"lon", "lat"}]
        for number, role in enumerate(roles):
            row, column = divmod(number, _IN_A_ROW)
            box = ChoiceBox(_LEAST_CHARS)
            box.addItem(self.tr("none"), "")
            for name in found.fields:
                box.addItem(name, name)
            name_box(box, self.tr("Column of: {0}").format(import_words.role(role)))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label(import_words.role(role), "muted"), 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            self.boxes[role] = box
            box.activated.connect(lambda _index, role=role: self._choose(role))
        if told := import_words.form(found.form):
            outside.addWidget(label(told, "muted"))
        self.show_columns(found.columns)

    @property
    def chosen(self) -> Mapping[str, str]:
        """What the user said: the column of each thing, empty where none holds it."""
        return dict(self._chosen)

    def show_columns(self, columns: Mapping[str, str]) -> None:
        """Show which columns hold what now; an answer may take a column from another thing."""
        by_role = {role: name for name, role in columns.items()}
        for role, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(by_role.get(role, ""))))

    def _choose(self, role: str) -> None:
        name = str(self.boxes[role].currentData())
        self._chosen = {r: n for r, n in self._chosen.items() if not n or n != name}
        self._chosen[role] = name
        self.changed.emit()

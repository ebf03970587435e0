"""Reads passages, places or sources of a file and makes a new corridor with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import PackError
from explorer.export.pack_copy import write_new
from explorer.model.corridor import Corridor
from explorer.storage.importing import ENDINGS, Import, read_import
from explorer.storage.paths import SUFFIX
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.window.import_dialog import ImportDialog
from explorer.wording import phrases


class Importing(QObject):
    """Shows what a file holds beside the open corridor, which stays as it is."""

    made = Signal(object)  # the path of the new corridor

    def __init__(self, corridor: Corridor, source: Path, window: QWidget) -> None:
        """Keep what is imported into: the open corridor and where it was read from."""
        super().__init__(window)
        self._corridor, self._source, self._window = corridor, source, window

    def ask(self) -> None:
        """Let the user choose a file and show what it holds."""
        kinds = self.tr("Passages, places or sources ({0})").format(
            " ".join(f"*{ending}" for ending in ENDINGS)
        )
        every = self.tr("All files (*)")
        title = self.tr("Import")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", f"{kinds};;{every}")
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Show what a file holds; one with faults is refused with all of them."""
        try:
            found = read_import(path, self._corridor)
        except PackError as error:
            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be imported")))
            return
        dialog = ImportDialog(path.name, found, self._corridor, self._window)
        dialog.corridor_wanted.connect(lambda: self._ask_where(found))
        open_once(dialog)

    def _ask_where(self, found: Import) -> None:
        dialog = QFileDialog(
            self._window,
            self.tr("Save as a new corridor"),
            "",
            self.tr("Corridors ({0})").format(f"*{SUFFIX}"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{self._corridor.id}-2{SUFFIX}")
        with passing(dialog):
            if dialog.exec():
                self.save(found, Path(dialog.selectedFiles()[0]))

    def save(self, found: Import, path: Path) -> None:
        """Write the open corridor with the records; what would break it is named."""
        try:
            write_new(self._source, self._corridor, found, path)
        except PackError as error:
            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be made")))
            return
        except OSError as error:
            text = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self._window, text, phrases.write_error(error), self.tr("Close"))
            return
        self.made.emit(path)

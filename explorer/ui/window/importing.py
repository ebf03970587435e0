"""Reads passages, places or sources of a file and makes a new corridor with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import PackError
from explorer.export.pack_copy import write_new
from explorer.model.corridor import Corridor
from explorer.storage.importing import ENDINGS, empty_corridor, read_import
from explorer.storage.imports.result import Import, Kind, UnknownColumnsError, only_columns
from explorer.storage.paths import SUFFIX
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.window.import_dialog import ImportDialog
from explorer.wording import phrases


def _read_or_ask(
    path: Path,
    corridor: Corridor,
    texts: Mapping[str, str] | None,
    columns: Mapping[str, str],
) -> Import:
    """Return what a file holds; nothing but its columns where those have to be chosen first."""
    try:
        return read_import(path, corridor, texts, columns)
    except UnknownColumnsError as error:
        return only_columns(Kind.PLACES, error.columns, error.fields, error.form)


class Beside(Struct, frozen=True):
    """What is imported into: the open corridor, and where it was read from.

    ``texts`` are the user's open copies, by source, in which annotations are looked for.
    """

    corridor: Corridor
    source: Path
    texts: Mapping[str, str]


class Importing(QObject):
    """Shows what a file holds beside the open corridor, which stays as it is."""

    made = Signal(object)  # the path of the new corridor

    def __init__(self, beside: Callable[[], Beside], window: QWidget, work: WaitedWork) -> None:
        """Import beside what is open whenever somebody asks for it.

        ``work`` is what the window waits for, and tells of.
        """
        super().__init__(window)
        self._beside, self._window, self._work = beside, window, work

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
        base = self._beside()
        own, texts = base.corridor, base.texts

        def read_again(title: str | None, columns: Mapping[str, str]) -> Import:
            if title is None:
                return _read_or_ask(path, own, texts, columns)
            return _read_or_ask(path, empty_corridor(title), None, columns)

        def show(found: Import) -> None:
            if self._beside().corridor is not own:  # another was opened meanwhile
                self.read(path)
                return
            dialog = ImportDialog(path.name, found, own, self._window, read_again=read_again)
            dialog.corridor_wanted.connect(lambda f, title: self._ask_where(base, f, title))
            open_once(dialog)

        words = self.tr("Reading “{0}”…").format(path.name)
        self._work.read(words, lambda: read_again(None, {}), show, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, PackError):
            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be imported")))

    def _ask_where(self, base: Beside, found: Import, title: str | None) -> None:
        dialog = QFileDialog(
            self._window,
            self.tr("Save as a new corridor"),
            "",
            self.tr("Corridors ({0})").format(f"*{SUFFIX}"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        name = f"{base.corridor.id}-2" if title is None else empty_corridor(title).id
        dialog.selectFile(f"{name}{SUFFIX}")
        with passing(dialog):
            if dialog.exec():
                self._save(base, found, Path(dialog.selectedFiles()[0]), title)

    def _save(self, base: Beside, found: Import, path: Path, title: str | None) -> None:
        """Write the open corridor with the records, or one of their own under a title.

        What would break it is named.
        """
        source = base.source if title is None else None
        corridor = base.corridor if title is None else empty_corridor(title)
        words = self.tr("Saving “{0}”…").format(path.name)
        self._work.write(
            words,
            lambda: write_new(source, corridor, found, path),
            lambda _: self.made.emit(path),
            lambda error: self._tell_unsaved(path, error),
        )

    def _tell_unsaved(self, path: Path, error: Exception) -> None:
        if isinstance(error, PackError):
            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be made")))
        elif isinstance(error, OSError):
            text = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self._window, text, phrases.write_error(error), self.tr("Close"))

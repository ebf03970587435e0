"""Opens the user's copies of the articles and keeps them for next time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.background import Background
from explorer.errors import DocumentError
from explorer.model.corridor import Corridor
from explorer.session import OpenCopy, Session
from explorer.storage.documents import (
    Document,
    add_copy,
    list_copies,
    read_document,
    remove_copy,
)
from explorer.storage.paths import bundled_copies
from explorer.ui import wording


class Copies(QObject):
    """Reads texts off the GUI thread; a failure is told and changes nothing."""

    opened = Signal()
    message = Signal(str)

    def __init__(self, session: Session, folder: Path, window: QWidget) -> None:
        """Keep the session and the folder that holds the copies."""
        super().__init__(window)
        self._session, self._folder, self._window = session, folder, window
        self._under_way: list[Background] = []

    @property
    def busy(self) -> bool:
        """Whether a text is still being read."""
        return bool(self._under_way)

    def open(self, path: Path) -> None:
        """Open a text file that the user chose or dropped."""
        self._read(path, path.name, self._ready, self._failed)

    def reopen(self) -> None:
        """Open the copies kept from earlier, then those that an installer brought along.

        One that cannot be read any more is passed over.
        """
        own = list_copies(self._folder)
        known = {kept.source_id for kept in own}
        brought = [c for c in list_copies(bundled_copies()) if c.source_id not in known]
        for kept in (*own, *brought):
            # Where the index forgot of which source a copy is, reading it tells.
            if kept.source_id is None or kept.source_id in self._session.state.corridor.sources:
                self._read(kept.path, kept.name, self._reopened, lambda _error: None)

    def forget(self, key: str) -> None:
        """Close a text and remove the copies of its source from the user's folder."""
        self._session.close_copy(key)
        for kept in list_copies(self._folder):
            if kept.source_id == key:
                remove_copy(self._folder, kept.sha256)

    def _read(
        self,
        path: Path,
        name: str,
        success: Callable[[OpenCopy], None],
        failure: Callable[[Exception], None],
    ) -> None:
        background = Background(self)
        self._under_way.append(background)
        background.idle.connect(partial(self._done, background))
        self.message.emit(self.tr("Reading “{0}”…").format(name))
        corridor = self._session.state.corridor

        def ready(copy: OpenCopy) -> None:
            if corridor is self._session.state.corridor:  # else its passages are another's
                success(copy)

        background.run(partial(read_copy, path, corridor), ready, failure)

    def _done(self, background: Background) -> None:
        self._under_way.remove(background)
        background.deleteLater()
        if not self._under_way:
            self.message.emit("")

    def _ready(self, copy: OpenCopy) -> None:
        if copy.source_id is None and not self._wants_plain(copy.document):
            return
        if copy.source_id is not None:
            self._keep(copy)
        self._session.open_copy(copy)
        self.opened.emit()

    def _reopened(self, copy: OpenCopy) -> None:
        if copy.source_id is not None and copy.source_id not in self._session.state.copies:
            self._session.open_copy(copy)

    def _keep(self, copy: OpenCopy) -> None:
        try:
            kept = add_copy(self._folder, copy.document, copy.source_id)
            for older in list_copies(self._folder):
                if older.source_id == copy.source_id and older.sha256 != kept.sha256:
                    remove_copy(self._folder, older.sha256)
        except OSError as error:
            text = self.tr("The copy is open, but could not be kept for next time: {0}")
            self.message.emit(text.format(error.strerror or str(error)))

    def _wants_plain(self, document: Document) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Not one of the articles"))
        text = self.tr("“{0}” is not one of this corridor's articles.")
        box.setText(text.format(document.path.name))
        box.setInformativeText(self.tr("Do you want to read it as plain text?"))
        yes = box.addButton(self.tr("Open as plain text"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    def _failed(self, error: Exception) -> None:
        known = isinstance(error, DocumentError)
        name = Path(error.path).name if known else ""
        reason = wording.document_error(error) if known else str(error)
        tell(self._window, self.tr("“{0}” cannot be opened").format(name), reason, self.tr("Close"))


def read_copy(path: Path, corridor: Corridor) -> OpenCopy:
    """Read a text file, recognise its source and find its passages. Raises ``DocumentError``."""
    # The text engine takes a tenth of a second to import: only when an article is opened.
    from explorer.analysis.anchoring import locate, recognise  # noqa: PLC0415

    document = read_document(path)
    by_source = {s: corridor.passages_of(s) for s in corridor.sources}
    source_id = recognise(document.text, by_source).source_id
    found = locate(document.text, by_source[source_id]) if source_id is not None else ()
    return OpenCopy(source_id, document, {item.passage_id: item for item in found})


def tell(window: QWidget, text: str, reason: str, close: str) -> None:
    """Show a warning that does not stop the program: what failed and why."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Corridor Explorer")
    box.setText(text)
    box.setInformativeText(reason)
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    box.open()

"""Files into the window and out of it: articles, corridors, pictures."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import PackError
from explorer.session import Session, State
from explorer.storage.opening import open_corridor
from explorer.storage.paths import DEFAULT_CORRIDOR, SUFFIX, default_corridor, is_shipped
from explorer.ui.article.article_copies import ArticleCopies, tell
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.waited_work import WaitedWork

if TYPE_CHECKING:
    from explorer.ui.window.importing import Importing

_STATUS_MS = 8000


class Files(QObject):
    """Asks for files and opens or saves them; a failure is told and changes nothing."""

    saved = Signal(str, int)  # a sentence, and for how many ms to show it
    opening = Signal()  # a corridor is about to take the place of the one that is open
    corridor_opened = Signal(str)  # its path; of one that ships its folder's name, "" of the first

    def __init__(
        self, session: Session, copies: ArticleCopies, canvas: MapCanvas, window: QWidget
    ) -> None:
        """Keep what files are opened into, and the window that dialogs belong to."""
        super().__init__(window)
        self._session, self._canvas, self._window = session, canvas, window
        self.copies = copies
        self.work = WaitedWork(self)
        self._importing = Lazy(self._build_importing)
        # Whether the open corridor may be left; if not, what it is given is asked for later.
        self.may_leave: Callable[[Callable[[], object]], bool] = lambda _then: True

    def open(self, path: Path) -> None:
        """Open a text or, for a folder or a ``.corridor`` file, a corridor."""
        from explorer.storage.importing import ENDINGS  # noqa: PLC0415 - not for the first map

        is_folder = os.path.isdir(path)  # noqa: PTH112 - never raises
        if is_folder or path.suffix.lower() == SUFFIX:
            self.open_corridor(path)
        elif path.name.lower().endswith(ENDINGS):
            self._importing().read(path)
        else:
            self.copies.open(path)

    def ask_for_copy(self) -> None:
        """Let the user choose a text file and open it."""
        from explorer.storage.extraction.kinds import PATTERNS  # noqa: PLC0415 - not for the first map

        kinds = self.tr("Articles ({0});;All files (*)").format(PATTERNS)
        title = self.tr("Open your copy of an article")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.open(Path(name))

    def ask_for_corridor(self) -> None:
        """Let the user choose a ``.corridor`` file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a corridor"), "", self.tr("Corridors (*.corridor)")
        )
        if name:
            self.open_corridor(Path(name))

    def ask_for_corridor_folder(self) -> None:
        """Let the user choose a corridor's folder and open it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a corridor's folder"))
        if name:
            self.open_corridor(Path(name))

    def open_corridor(self, path: Path) -> None:
        """Open a corridor; one with faults is refused with all of them, and the old one stays."""
        try:
            corridor = open_corridor(path)
        except PackError as error:
            from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

            open_once(FaultsDialog(error, self._window))
            return
        if not self.may_leave(lambda: self.open_corridor(path)):
            return
        self.opening.emit()
        self._session.open_corridor(corridor, path)
        self.note_opened(path)

    def note_opened(self, path: Path) -> None:
        """Tell which corridor is open now, so that the next start and the shelf know it."""
        name = path.resolve().name if is_shipped(path) else str(path.absolute())
        self.corridor_opened.emit("" if name == DEFAULT_CORRIDOR else name)

    def ask_for_import(self) -> None:
        """Let the user choose a file of passages, places or sources and show what it holds."""
        self._importing().ask()

    def _build_importing(self) -> Importing:
        from explorer.ui.window.importing import Beside, Importing  # noqa: PLC0415 - seldom

        def beside() -> Beside:
            state = self._session.state
            texts = {c.source_id: c.document.text for c in state.copies.values() if c.source_id}
            return Beside(state.corridor, state.source or default_corridor(), texts)

        made = Importing(beside, self._window, self.work)
        made.made.connect(self.open_corridor)
        return made

    def tell_of_waiting(self, state: State, before: State) -> None:
        """Say how many annotations, imported without a text, stand in the one just opened."""
        if state.copies is before.copies or not state.corridor.kept.passages:
            return
        opened = {
            copy.source_id: copy.document.text
            for key, copy in state.copies.items()
            if copy.source_id and not copy.is_own and before.copies.get(key) is not copy
        }
        from explorer.storage.imports.annotations import waiting_for  # noqa: PLC0415 - seldom

        waiting = waiting_for(state.corridor, opened) if opened else ()
        if waiting:
            text = self.tr(
                "Imported annotations that stand in this text: {0}. Import their file once more, "
                "and they will be found in it."
            )
            self.saved.emit(text.format(len(waiting)), _STATUS_MS)

    def ask_for_picture(self) -> None:
        """Let the user choose a file and save the map into it."""
        from explorer.export.pictures import FORMATS  # noqa: PLC0415 - with Qt's SVG and PDF

        kinds = " ".join(f"*{suffix}" for suffix in FORMATS)
        title, pictures = self.tr("Save the map as a picture"), self.tr("Pictures ({0})")
        dialog = QFileDialog(self._window, title, "", pictures.format(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")  # so that it asks before it overwrites that very file
        dialog.selectFile("map.png")
        with passing(dialog):
            if dialog.exec():
                self.save_picture(Path(dialog.selectedFiles()[0]))

    def save_picture(self, path: Path) -> None:
        """Save what the map shows in the format that the name ends in."""
        from explorer.export.pictures import PictureError, save, why_not  # noqa: PLC0415

        renderer, picture = self._canvas.renderer_at_rest(), self._canvas.picture()
        if picture is None or renderer is None:
            return
        try:
            save(path, renderer, picture)
        except PictureError as error:
            text = self.tr("“{0}” cannot be saved").format(path.name)
            reason = why_not(error)
            tell(self._window, text, reason, self.tr("Close"))
            return
        self.saved.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)

"""Opens the user's copies of the articles, one after the other, and keeps them for next time."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.background import Background, is_unforeseen
from explorer.session import OpenCopy, Session
from explorer.storage.documents import Copy, Document, add_copy, list_copies, remove_copy
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.paths import bundled_copies
from explorer.ui.article.copy_reading import Pace, ReadingCancelled, read_copy, read_own
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.plain_text import message_box
from explorer.wording import phrases

SLOW_MS = 300
"""What takes longer shows how far it is, and can be cancelled."""

_Stamp = tuple[int, int]  # size and time of change: what tells one state of a file from another


class _Reading(Struct, frozen=True, eq=False):
    """A file that waits to be read or is being read."""

    path: Path
    name: str
    ready: Callable[[OpenCopy], None]
    failed: Callable[[Exception], None]
    sha256: str = ""
    own_id: str = ""  # of the source, for a text that comes with the corridor


class ArticleCopies(QObject):
    """Reads texts off the GUI thread; a failure is told and changes nothing."""

    opened = Signal()
    message = Signal(str)
    slow = Signal(str, int)  # the name of what takes time, and how many wait behind it
    progress = Signal(float)  # the share done
    idle = Signal()
    corridor_wanted = Signal(object)  # the path of a text to make a corridor of
    changed_on_disk = Signal(object)  # the keys of the opened texts whose file has changed

    def __init__(self, session: Session, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._session, self.folder, self._window = session, folder, window
        self._waiting: deque[_Reading] = deque()
        self._now: _Reading | None = None
        self._failures: list[tuple[str, str]] = []
        self._work = Background(self)
        self._pace = self._new_pace()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._tell_slow)
        self._stamps: dict[str, tuple[Path, _Stamp | None]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_again)
        session.changed.connect(self._watch)

    @property
    def busy(self) -> bool:
        """Whether a text is still being read."""
        return self._now is not None or bool(self._waiting)

    def open(self, path: Path) -> None:
        """Open a text file that the user chose or dropped."""
        self._read(_Reading(path, path.name, self._ready, self._failed))

    def reopen(self) -> None:
        """Open the copies kept from earlier, then those that an installer brought along.

        One that cannot be read any more, emptied by a power cut, is told of and passed over.
        """
        for kept in (*list_copies(self.folder), *self.brought_along()):
            # Where the index forgot of which source a copy is, reading it tells.
            if kept.source_id is None or kept.source_id in self._session.state.corridor.sources:
                ready, failed = self._reopened, partial(self._lost, kept)
                self._read(_Reading(kept.path, kept.name, ready, failed, kept.sha256))

    def open_readings(self) -> None:
        """Open the corridor's own texts; nothing of them is read before somebody wants to."""
        corridor, copies = self._session.state.corridor, self._session.state.copies
        coming = {each.own_id for each in (self._now, *self._waiting) if each is not None}
        for source_id in corridor.readings:
            if source_id not in copies and source_id not in coming:
                name = phrases.source_label(
                    corridor.sources[source_id], self._session.state.language
                )
                self._read(
                    _Reading(
                        Path(corridor.sources[source_id].file),
                        name,
                        self._session.bring_reading,
                        self._failed,
                        own_id=source_id,
                    )
                )

    def brought_along(self) -> tuple[Copy, ...]:
        """Return the copies that an installer brought along and no copy of the user replaces."""
        known = {kept.source_id for kept in list_copies(self.folder)}
        return tuple(c for c in list_copies(bundled_copies()) if c.source_id not in known)

    def read_again(self, key: str) -> None:
        """Read an opened text's file once more."""
        copy = self._session.state.copies.get(key)
        if copy is None:
            return
        if copy.source_id is None:  # another text has another key
            self._session.close_copy(key)
        self.open(copy.document.path)

    def cancel(self) -> None:
        """Give up what is being read and what waits; nothing that is open changes."""
        if self._now is None:
            return
        self._pace.cancel()
        self._waiting.clear()
        self.message.emit(self.tr("Reading “{0}” was cancelled.").format(self._now.name))
        self._slow.stop()
        self.idle.emit()

    def open_kept(self, sha256: str) -> None:
        """Open a copy again that was closed: one that is kept or was brought along."""
        for kept in (*list_copies(self.folder), *self.brought_along()):
            if kept.sha256 == sha256:
                self._read(_Reading(kept.path, kept.name, self._opened_again, self._failed, sha256))

    # ---- taking away

    def close(self, key: str) -> None:
        """Take a text out of the window; a kept copy stays kept and can be opened again."""
        copy = self._session.state.copies.get(key)
        if copy is None or copy.is_own:
            return
        name = copy.document.path.name
        source = self._session.state.corridor.sources.get(copy.source_id or "")
        text = self.tr("“{0}” is closed.")
        kept = (*list_copies(self.folder), *self.brought_along())
        if source is not None and any(each.source_id == key for each in kept):
            name = phrases.source_label(source, self._session.state.language)
            text = self.tr(
                "“{0}” is closed. Your copy stays kept: File → Your copies opens it again."
            )
        self._session.close_copy(key)
        self.message.emit(text.format(name))

    def remove(self, sha256: str) -> None:
        """Remove one copy from the user's folder, and close it."""
        copies = self._session.state.copies.items()
        kept = next((c for c in list_copies(self.folder) if c.sha256 == sha256), None)
        for key, copy in tuple(copies):
            is_kept_file = kept is not None and copy.document.path == kept.path
            if copy.document.sha256 == sha256 or is_kept_file:
                self._session.close_copy(key)
        try:
            remove_copy(self.folder, sha256)
        except OSError as error:
            text = self.tr("The copy could not be removed: {0}")
            self.message.emit(text.format(phrases.write_error(error)))

    # ---- reading, one after the other

    def _read(self, reading: _Reading) -> None:
        self._waiting.append(reading)
        if self._now is None:
            self._next()

    def _new_pace(self) -> Pace:
        return Pace(self._work.telling(self.progress.emit))

    def _next(self) -> None:
        if not self._waiting:
            self.idle.emit()
            self._tell_failures()
            return
        reading = self._now = self._waiting.popleft()
        self._pace = pace = self._new_pace()
        self._slow.start()
        corridor = self._session.state.corridor

        def ready(copy: OpenCopy) -> None:
            # A text of another corridor has other passages.
            if corridor is self._session.state.corridor and not pace.cancelled:
                self._done(partial(reading.ready, copy))
            else:
                self._done(None)

        def failed(error: Exception) -> None:
            cancelled = pace.cancelled or isinstance(error, ReadingCancelled)
            self._done(None if cancelled else partial(reading.failed, error))

        work = partial(read_copy, reading.path, corridor, pace, reading.sha256)
        if reading.own_id:
            work = partial(read_own, reading.own_id, corridor, pace)
        self._work.run(work, ready, failed)

    def _done(self, then: Callable[[], None] | None) -> None:
        self._slow.stop()
        try:
            if then is not None:
                then()
        finally:
            self._now = None
            self._next()

    def _tell_slow(self) -> None:
        if self._now is not None:
            self.slow.emit(self._now.name, len(self._waiting))

    # ---- what came of it

    def _ready(self, copy: OpenCopy) -> None:
        source_id = copy.source_id
        if source_id is not None and source_id in self._session.state.corridor.readings:
            self._session.read(source_id)  # a copy of what is there anyway
            self.opened.emit()
            return
        if copy.source_id is None and not self._wants_plain(copy.document):
            return
        if copy.source_id is not None:
            self._keep(copy)
        self._session.open_copy(copy)
        self.opened.emit()

    def _opened_again(self, copy: OpenCopy) -> None:
        self._session.open_copy(copy)
        self.opened.emit()

    def _reopened(self, copy: OpenCopy) -> None:
        state = self._session.state
        known = {*state.copies, *state.corridor.readings}
        if copy.source_id is not None and copy.source_id not in known:
            self._session.open_copy(copy)

    def _lost(self, kept: Copy, _error: Exception) -> None:
        source = self._session.state.corridor.sources.get(kept.source_id or "")
        text = self.tr(
            "Your kept copy of “{0}” is empty or damaged. Open the article's file once more; the "
            "other copies are unharmed."
        )
        language = self._session.state.language
        name = kept.name if source is None else phrases.source_label(source, language)
        self.message.emit(text.format(name))

    def _keep(self, copy: OpenCopy) -> None:
        try:
            kept = add_copy(self.folder, copy.document, copy.source_id)
            for older in list_copies(self.folder):
                if older.source_id == copy.source_id and older.sha256 != kept.sha256:
                    remove_copy(self.folder, older.sha256)
        except OSError as error:
            text = self.tr("The copy is open, but could not be kept for next time: {0}")
            self.message.emit(text.format(phrases.write_error(error)))

    def _wants_plain(self, document: Document) -> bool:
        box = message_box(
            self._window,
            QMessageBox.Icon.Question,
            self.tr("Not one of the articles"),
            self.tr("“{0}” is not one of this corridor's articles.").format(document.path.name),
            self.tr("Do you want to read it as plain text?"),
        )
        yes = box.addButton(self.tr("Open as plain text"), QMessageBox.ButtonRole.AcceptRole)
        new = box.addButton(self.tr("Make a corridor from it"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        with passing(box):
            box.exec()
            if box.clickedButton() is new:
                self.corridor_wanted.emit(document.path)
            return box.clickedButton() is yes

    def _failed(self, error: Exception) -> None:
        if is_unforeseen(error):
            return  # which has a box of its own, with its details
        known = isinstance(error, DocumentError)
        name = Path(error.path).name if known else self._now.name if self._now else ""
        reason = phrases.document_error(error) if known else str(error)
        self._failures.append((name, reason))

    def _tell_failures(self) -> None:
        """Tell of all files that could not be opened, in one window."""
        failures, self._failures = self._failures, []
        if not failures:
            return
        text = self.tr("“{0}” cannot be opened").format(failures[0][0])
        reason = failures[0][1]
        if len(failures) > 1:
            text = self.tr("{0} files cannot be opened").format(len(failures))
            reason = "\n\n".join(f"{name}\n{why}" for name, why in failures)
        tell(self._window, text, reason, self.tr("Close"))

    # ---- what changes on disk

    def _watch(self) -> None:
        """Watch the files of the opened texts."""
        copies = self._session.state.copies
        paths = {key: copy.document.path for key, copy in copies.items() if not copy.is_own}
        if {key: path for key, (path, _) in self._stamps.items()} == paths:
            return
        known = self._stamps
        self._stamps = {
            key: known[key] if key in known and known[key][0] == path else (path, _stamp(path))
            for key, path in paths.items()
        }
        watched = set(self._watcher.files())
        wanted = {str(path) for path in paths.values()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
        self._tell_changed()

    def _look_again(self, name: str) -> None:
        is_there = os.path.exists(name)  # noqa: PTH110 - never raises
        if is_there and name not in self._watcher.files():
            self._watcher.addPath(name)  # an editor has put another file in its place
        self._tell_changed()

    def _tell_changed(self) -> None:
        self.changed_on_disk.emit(
            frozenset(
                key
                for key, (path, stamp) in self._stamps.items()
                if (now := _stamp(path)) is not None and now != stamp
            )
        )


def _stamp(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def ask_to_remove(window: QWidget, title: str, remove: Callable[[], None]) -> None:
    """Ask before a kept copy is removed."""
    translate = phrases.translate
    box = message_box(
        window,
        QMessageBox.Icon.Question,
        translate("ArticleCopies", "Remove the copy?"),
        translate("ArticleCopies", "Remove your copy of “{0}”?").format(title),
        translate(
            "ArticleCopies",
            "The program forgets the text. The file that you opened stays where it is.",
        ),
    )
    yes = box.addButton(translate("ArticleCopies", "Remove"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("ArticleCopies", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    yes.clicked.connect(lambda _checked=False: remove())
    open_once(box)


def tell(window: QWidget, text: str, reason: str, close: str) -> None:
    """Show a warning that does not stop the program: what failed and why."""
    box = message_box(window, QMessageBox.Icon.Warning, "Corridor Explorer", text, reason)
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    open_once(box)

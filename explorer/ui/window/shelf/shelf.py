"""Opens and closes the shelf, lists what stands on it, and takes corridors off it."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from explorer.background import Background
from explorer.errors import PackError
from explorer.session import Session, State
from explorer.storage.paths import user_data
from explorer.storage.settings import Settings
from explorer.storage.shelf.listing import FOLDER, Entry, note_opened, shelf, take_off
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import message_box
from explorer.ui.window.shelf.small_maps import Look, SmallMaps
from explorer.wording import phrases

if TYPE_CHECKING:
    from explorer.ui.window.shelf.shelf_page import ShelfPage


class Shelf(QObject):
    """Shows the page in the place of what it hides; nothing of it is there before it is asked for.

    ``box`` is the layout that holds what the page takes the place of: ``hidden``.
    """

    open_wanted = Signal(object)  # a path
    read_wanted = Signal(object)
    edit_wanted = Signal(object)
    command_wanted = Signal(str)  # the id of one of the window's commands
    at_start_chosen = Signal(bool)
    shown = Signal()
    left = Signal()
    map_opened = Signal()  # with a card, for its map and nothing else

    def __init__(
        self,
        session: Session,
        box: QVBoxLayout,
        hidden: tuple[QWidget, ...],
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._at_start = settings.shelf_at_start
        self._is_fresh = not settings.geometry  # nothing was ever saved
        self._session, self._box, self._hidden, self._window = session, box, hidden, window
        self.page: ShelfPage | None = None
        self.maps = SmallMaps(self)
        self._listing = Background(self)
        self._entries: tuple[Entry, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the page is in the place of the map."""
        return self.page is not None and not self.page.isHidden()

    @property
    def busy(self) -> bool:
        """Whether cards or small maps are still on their way."""
        return self._listing.busy or self.maps.busy

    # ---- opening and closing

    def open_at_start(self) -> None:
        """Let a fresh start, and whoever wants it at each start, begin with the page.

        Whoever comes back finds the map as it was left.
        """
        if self._at_start or self._is_fresh:
            self.open()

    def open(self) -> None:
        """Show the page; what stood on it the last time is there at once."""
        page = self.page = self.page or self._made_page()
        for widget in self._hidden:
            widget.hide()
        page.show()
        self._show(self._entries)
        page.take_focus(self._session.state.source)
        self.shown.emit()
        self._list()

    def close(self, *_: object) -> None:
        """Go back to the map."""
        if self.page is None or not self.is_open:
            return
        self.page.hide()
        for widget in self._hidden:
            widget.show()
        self.shown.emit()
        self.left.emit()

    def toggle(self) -> None:
        """Open the page, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def _made_page(self) -> ShelfPage:
        from explorer.ui.window.shelf.shelf_page import ShelfPage  # noqa: PLC0415 - most starts need none

        page = ShelfPage(at_start=self._at_start)
        self._box.addWidget(page, 1)
        page.closed.connect(self.close)
        page.open_wanted.connect(self._open_map)
        page.read_wanted.connect(partial(self._open, read=True))
        page.lessons_wanted.connect(self._choose_lesson)
        page.edit_wanted.connect(self._edit)
        page.faults_wanted.connect(self._tell_faults)
        page.take_off_wanted.connect(self._ask_to_take_off)
        page.command_wanted.connect(self.command_wanted)
        page.at_start_chosen.connect(self.at_start_chosen)
        self.maps.drawn.connect(self._show_map)
        self.maps.refused.connect(self._show_problem)
        self._session.changed.connect(self._state_changed)
        return page

    def _open(self, path: Path, *, read: bool) -> None:
        """Open a corridor; the one that is open already is there as it was left."""
        if path == self._session.state.source:
            self.close()
        else:
            self.open_wanted.emit(path)
        if read and path == self._session.state.source:
            self.read_wanted.emit(path)

    def _open_map(self, path: Path) -> None:
        """Open a corridor, and tell so where it could be opened."""
        self._open(path, read=False)
        if not self.is_open:
            self.map_opened.emit()

    def _choose_lesson(self, path: Path) -> None:
        """Open a corridor and list its lessons."""
        self._open(path, read=False)
        if path == self._session.state.source:
            self.command_wanted.emit("lessons")

    def _edit(self, path: Path) -> None:
        self.close()
        self.edit_wanted.emit(path)

    # ---- what stands on it

    def note_opened(self) -> None:
        """Remember that a corridor was opened, and show it; a read-only home forgets."""
        source = self._session.state.source
        if source is not None:
            with contextlib.suppress(OSError):
                note_opened(user_data(), source)
        self.close()

    def _list(self) -> None:
        self._listing.run(lambda: shelf(user_data()), self._have_entries, self._have_none)

    def _have_entries(self, entries: tuple[Entry, ...]) -> None:
        if self.is_open and not _alike(entries, self._entries):
            self._show(entries)
        self._entries = entries
        self._want_maps()

    def _have_none(self, error: Exception) -> None:
        tell(self._window, self.tr("The corridors cannot be listed"), str(error), self.tr("Close"))

    def _look(self) -> Look:
        state = self._session.state
        return Look(state.language, state.style.name, self._window.devicePixelRatioF())

    def _show(self, entries: tuple[Entry, ...]) -> None:
        page, state, look = self.page, self._session.state, self._look()
        if page is None:
            return
        self._entries = entries
        page.show_entries(entries, state.language, state.source)
        for card in page.cards:
            card.picture.show_image(self.maps.known(card.path, look))

    def _want_maps(self) -> None:
        if self.is_open:
            sound = [entry.path for entry in self._entries if entry.head.problem is None]
            self.maps.want(sound, self._look())

    def _show_map(self, path: Path, image: QImage) -> None:
        card = None if self.page is None else self.page.card_of(path)
        if card is not None:
            card.picture.show_image(image)

    def _show_problem(self, path: Path, problem: PackError) -> None:
        card = None if self.page is None else self.page.card_of(path)
        if card is not None:
            card.show_problem(problem)

    def _state_changed(self, state: State, before: State) -> None:
        """Show the cards in another language or style, or another one as open."""
        changed = (
            state.language != before.language
            or state.style is not before.style
            or state.theme != before.theme
            or state.corridor is not before.corridor
        )
        if self.is_open and changed:
            self._show(self._entries)
            self._want_maps()

    # ---- faults, and taking off

    def _tell_faults(self, problem: PackError) -> None:
        from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

        open_once(FaultsDialog(problem, self._window))

    def _ask_to_take_off(self, path: Path) -> None:
        """Ask before a corridor leaves the shelf; say what becomes of its file."""
        from explorer.storage.drafts.kept import has_draft  # noqa: PLC0415 - seldom

        card = None if self.page is None else self.page.card_of(path)
        title = path.name if card is None else card.title
        more = self.tr("The file stays where it is: {0}").format(path)
        if has_draft(user_data(), path.stem):
            lost = self.tr("If you delete it, its draft and your text are deleted with it.")
            more = f"{more}\n{lost}"
        box = message_box(
            self._window,
            QMessageBox.Icon.Question,
            self.tr("Take off the shelf?"),
            self.tr("Take “{0}” off the shelf?").format(title),
            more,
        )
        yes = box.addButton(self.tr("Take off"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda _on=False: self._take_off(path))
        if path.is_file() and path.parent == (user_data() / FOLDER).absolute():
            delete = box.addButton(
                self.tr("Delete the file"), QMessageBox.ButtonRole.DestructiveRole
            )
            delete.clicked.connect(lambda _on=False: self._delete(path))
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        open_once(box)

    def _take_off(self, path: Path) -> None:
        try:
            take_off(user_data(), path)
        except OSError as error:
            text = self.tr("“{0}” cannot be taken off").format(path.name)
            tell(self._window, text, phrases.write_error(error), self.tr("Close"))
        self._list()

    def _delete(self, path: Path) -> None:
        from explorer.storage.drafts.kept import (  # noqa: PLC0415 - seldom
            DELETED,
            DraftError,
            has_draft,
            remove_draft,
        )

        try:
            remove_draft(user_data(), path.stem, lambda: path.unlink(missing_ok=True))
        except (DraftError, OSError) as error:
            from explorer.ui.authoring.words import draft_error  # noqa: PLC0415 - seldom

            is_ours = isinstance(error, DraftError)
            why = draft_error(error) if is_ours else phrases.write_error(error)
            aside = user_data() / DELETED / path.stem
            if aside.is_dir() and not has_draft(
                user_data(), path.stem
            ):  # it could not be brought back either
                why = f"{why}\n{aside}"
            if path.is_file():
                why = f"{why}\n{self.tr('The file stays where it is: {0}').format(path)}"
            text = self.tr("“{0}” cannot be deleted").format(path.name)
            tell(self._window, text, why, self.tr("Close"))
        self._list()


def _alike(some: tuple[Entry, ...], others: tuple[Entry, ...]) -> bool:
    """Tell whether cards of these entries would say the same."""
    return [_said(entry) for entry in some] == [_said(entry) for entry in others]


def _said(entry: Entry) -> tuple[object, ...]:
    head = entry.head
    problem = None if head.problem is None else head.problem.faults
    counts = (head.places, head.routes, head.lessons)
    return entry.path, head.id, dict(head.titles), dict(head.summaries), counts, problem

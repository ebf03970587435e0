"""The way into authoring and out of it: nothing of it is imported before somebody wants it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.model.world_ways import WorldPlace
from explorer.session import Session, State
from explorer.storage.paths import user_data
from explorer.ui.article.article_copies import tell
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.window.stage.arrangement import Layout, Mode, Part
from explorer.ui.window.stage.stage import Stage
from explorer.ui.window.stage.top_bar import TopBar

if TYPE_CHECKING:
    from explorer.storage.drafts.kept import KeptDraft
    from explorer.ui.window.authoring.copy_making import CopyMaking
    from explorer.ui.window.authoring.text_reading import TextReading
    from explorer.ui.window.authoring.workshop import Workshop
    from explorer.ui.window.docks import Docks

_DRAFTS = "drafts"  # as storage/drafts calls the folder, which a start does not import


class Authoring(QObject):
    """Makes corridors from texts, and lets the drafts behind corridors be worked on."""

    corridor_wanted = Signal(object)  # the path of a corridor to open
    announced = Signal(str, int)
    undo_changed = Signal(bool, bool)

    def __init__(  # noqa: PLR0917 - the parts of the window that it works on
        self,
        session: Session,
        canvas: MapCanvas,
        stage: Stage,
        top: TopBar,
        strip: QWidget,
        docks: Callable[[], Docks],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._canvas, self._stage, self._top = session, canvas, stage, top
        self._strip, self._docks, self._window = strip, docks, window
        self._workshop = Lazy(self._build_workshop)
        self.work = WaitedWork(self)
        self._reading = Lazy(self._build_reading)
        self._copying = Lazy(self._build_copying)
        self._busy = False
        self._session_undo = (False, False)
        # Whether what is open beside the map may make room; if not, what it is given comes later.
        self.may_enter: Callable[[Callable[[], object]], bool] = lambda _then: True
        session.changed.connect(self._state_changed)
        session.undo_changed.connect(self._session_undo_changed)
        stage.layout_changed.connect(self._layout_changed)
        top.offer_edit(offered=self._has_draft())

    # ---- building

    def _build_workshop(self) -> Workshop:
        from explorer.ui.window.authoring.workshop import Workshop  # noqa: PLC0415 - seldom

        made = Workshop(
            self._session,
            self._canvas,
            self._stage,
            self._docks(),
            self._top,
            self._strip,
            self._window,
            self.work,
        )
        made.undo_changed.connect(self._tell_undo)
        made.announced.connect(self.announced)
        return made

    def _build_reading(self) -> TextReading:
        from explorer.ui.window.authoring.text_reading import TextReading  # noqa: PLC0415

        made = TextReading(self)
        made.begun.connect(self._begun)
        made.cut.connect(lambda what, why: tell(self._window, what, why, self.tr("Close")))
        made.failed.connect(lambda what, why: tell(self._window, what, why, self.tr("Close")))
        return made

    def _build_copying(self) -> CopyMaking:
        from explorer.ui.window.authoring.copy_making import CopyMaking  # noqa: PLC0415 - seldom

        made = CopyMaking(self)
        made.begun.connect(self._begun)
        made.failed.connect(lambda what, why: tell(self._window, what, why, self.tr("Close")))
        return made

    @property
    def commands(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The window's commands that begin or open a draft, by their ids."""
        return (
            ("new_corridor", self.ask_for_text),
            ("edit_copy", self.edit_copy),
            ("drafts", self.list_drafts),
        )

    # ---- a new corridor

    @property
    def workshop(self) -> Workshop:
        """Where the draft lies."""
        return self._workshop()

    @property
    def busy(self) -> bool:
        """Whether a text is being read, or a corridor copied."""
        return any(
            part.made is not None and part.made.busy for part in (self._reading, self._copying)
        )

    @property
    def is_open(self) -> bool:
        """Whether a draft is in hand."""
        return self._workshop.made is not None and self._workshop.made.is_open

    def ask_for_text(self) -> None:
        """Let the person choose a text and begin a corridor from it."""
        from explorer.storage.extraction.kinds import PATTERNS  # noqa: PLC0415 - not at the start

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("New corridor from a text"),
            "",
            self.tr("Texts ({0});;All files (*)").format(PATTERNS),
        )
        if name:
            self.begin(Path(name))

    def begin(self, path: Path) -> None:
        """Look through a text and open what was found as a draft."""
        self.announced.emit(
            self.tr("Looking for places, figures and ways in “{0}”…").format(path.name), 0
        )
        self._reading().read(path, self._session.state.language)

    def _begun(self, found: KeptDraft) -> None:
        from explorer.errors import PackError  # noqa: PLC0415
        from explorer.ui.window.authoring.making import put_on_shelf  # noqa: PLC0415

        self.announced.emit("", 0)
        if not self.leave():
            return
        try:
            path = put_on_shelf(found).path
        except (PackError, OSError) as error:
            title = self.tr("No corridor could be made from this draft")
            tell(self._window, title, str(error), self.tr("Close"))
            return
        self.corridor_wanted.emit(path)
        if self._session.state.corridor.id == found.draft.id:
            self._stage.show_mode(Mode.EDIT)

    # ---- what is there already

    def edit_copy(self) -> None:
        """Begin a draft that is a copy of the open corridor; one in hand is put down first."""
        if not self.leave():
            return
        if self._session.state.source is None:
            return
        self.announced.emit(self.tr("Copying the corridor…"), 0)
        self._copying().make(self._session.state)

    def edit(self, path: Path) -> None:
        """Work on a corridor of the shelf: on its draft, or else on a copy."""
        if not self.leave():
            return
        if path != self._session.state.source:
            self.corridor_wanted.emit(path)
        if path != self._session.state.source:
            return
        if self._has_draft():
            self._stage.show_mode(Mode.EDIT)
        else:
            self.edit_copy()

    def list_drafts(self) -> None:
        """Show what drafts there are."""
        from explorer.ui.parts.passing_dialogs import open_once  # noqa: PLC0415 - seldom
        from explorer.ui.window.authoring.drafts_dialog import DraftsDialog  # noqa: PLC0415

        in_hand = self._draft_id() if self.is_open else ""
        language = self._session.state.language
        dialog = DraftsDialog(user_data(), language, in_hand, self._window)
        dialog.open_wanted.connect(self.open_draft)
        open_once(dialog)

    def open_draft(self, draft_id: str) -> None:
        """Take one of the user's drafts in hand."""
        from explorer.storage.drafts.in_hand import is_in_hand  # noqa: PLC0415
        from explorer.storage.drafts.kept import read_draft  # noqa: PLC0415

        if self.is_open and draft_id == self._draft_id():
            return
        if is_in_hand(user_data() / _DRAFTS, draft_id):
            self._offer_copy(draft_id)
            return
        self._try_to_open(lambda: read_draft(user_data(), draft_id))

    def _try_to_open(self, read: Callable[[], KeptDraft]) -> None:
        from explorer.errors import PackError  # noqa: PLC0415
        from explorer.storage.drafts.kept import DraftError  # noqa: PLC0415
        from explorer.ui.authoring.words import draft_error  # noqa: PLC0415
        from explorer.wording import phrases  # noqa: PLC0415

        try:
            kept = read()
        except (DraftError, PackError, OSError) as error:
            title = self.tr("The draft cannot be opened")
            why = str(error)
            if isinstance(error, DraftError):
                why = draft_error(error)
            elif isinstance(error, OSError):
                why = phrases.write_error(error)
            tell(self._window, title, why, self.tr("Close"))
            return
        self._begun(kept)

    def _offer_copy(self, draft_id: str) -> None:
        """Say that another window works on a draft; a copy of it can be worked on here."""
        from explorer.storage.drafts.kept import copy_draft  # noqa: PLC0415 - seldom
        from explorer.ui.window.authoring.copy_making import call_copy, copy_id  # noqa: PLC0415
        from explorer.ui.window.authoring.held_back import ask_about_copy  # noqa: PLC0415

        new, home = copy_id(draft_id), user_data()
        ask_about_copy(
            self._window,
            self._title_of(draft_id),
            lambda: self._try_to_open(lambda: copy_draft(home, draft_id, new, call_copy)),
        )

    def _title_of(self, draft_id: str) -> str:
        from explorer.storage.drafts.kept import look_through_drafts  # noqa: PLC0415 - seldom

        listed = (each.draft for each in look_through_drafts(user_data()) if each.id == draft_id)
        draft = next(listed, None)
        return draft_id if draft is None else draft.title

    # ---- coming and going

    def _draft_id(self) -> str:
        return self._session.state.corridor.id

    def _has_draft(self) -> bool:
        source = self._session.state.source
        if source is None or source.stem != self._draft_id():
            return False  # a corridor that somebody shared has no draft here
        return (user_data() / _DRAFTS / self._draft_id() / "draft.json").is_file()

    def _state_changed(self, state: State, before: State) -> None:
        if state.corridor is before.corridor or self._busy:
            return
        made = self._workshop.made
        if made is not None and made.is_open:
            if state.source is None:  # the draft's own map, for places farther away
                return
            self._put_down(made, state)
        offered = self._has_draft()
        self._top.offer_edit(offered=offered)
        if not offered and self._stage.layout_asked.mode is Mode.EDIT:
            self._stage.show_mode(Mode.EXPLORE)

    def _put_down(self, made: Workshop, state: State) -> None:
        """Put the draft down: a corridor has come in its place, perhaps an old state of its own."""
        self._busy = True
        draft_id, path = made.desk.draft.id, made.leave()
        if path is not None and draft_id == state.corridor.id:
            self.corridor_wanted.emit(path)
        self._busy = False
        self._tell_undo(*self._session_undo)
        if self._stage.layout_asked.mode is Mode.EDIT:
            self._stage.show_mode(Mode.EXPLORE)

    def settle(self) -> None:
        """Begin where the last start ended: in the draft, if there is one."""
        if self._stage.layout_asked.mode is Mode.EDIT and not self.is_open:
            self._layout_changed(self._stage.layout_asked)

    def _layout_changed(self, layout: Layout) -> None:
        if self._busy:
            return
        if layout.mode is Mode.EDIT and not self.is_open:
            self._enter()
        elif layout.mode is not Mode.EDIT and self.is_open:
            if self.keeps(lambda: self._stage.show_layout(layout)):
                self._leave_to(layout)
            else:  # after everybody has heard of the other page
                QTimer.singleShot(0, self, self._stay)

    def _enter(self) -> None:
        from explorer.storage.drafts.in_hand import is_in_hand  # noqa: PLC0415

        draft_id = self._draft_id()
        has_draft = self._has_draft()
        is_elsewhere = has_draft and is_in_hand(user_data() / _DRAFTS, draft_id)
        if not self.may_enter(lambda: self._stage.show_mode(Mode.EDIT)):
            has_draft = is_elsewhere = False
        if has_draft and not is_elsewhere:
            self._busy = True
            is_in = self.workshop.enter(draft_id)
            self._busy = False
            if is_in:
                self._show_draft()
                return
        self._stage.show_mode(Mode.EXPLORE)
        if is_elsewhere:
            self._offer_copy(draft_id)

    def _stay(self) -> None:
        if self.is_open:
            self._show_draft()

    def _show_draft(self) -> None:
        """Show the page of the draft in hand and its card."""
        self._busy = True
        shown = self._stage.layout_asked.closed(Part.PAGE).beside(Mode.EDIT).opened(Part.CARD)
        self._stage.show_layout(shown)
        self._busy = False

    def keeps(self, then: Callable[[], object]) -> bool:
        """Write the draft in hand; where that fails, say so and ask whether to do ``then`` anyway.

        Tells whether all of it is on the disk.
        """
        if not self.is_open:
            return True
        try:
            self.workshop.keep()
        except OSError as error:
            self._ask_about_unkept(error, then)
            return False
        return True

    def _ask_about_unkept(self, error: OSError, then: Callable[[], object]) -> None:
        from explorer.ui.parts.held_back_box import WaysOut  # noqa: PLC0415 - seldom
        from explorer.ui.window.authoring import held_back  # noqa: PLC0415

        workshop = self.workshop

        def again() -> None:
            try:
                workshop.keep_again()
            except OSError as still:
                self._ask_about_unkept(still, then)
            else:
                then()

        def without() -> None:
            workshop.desk.keeper.give_up()
            then()

        held_back.ask_about_unkept(
            self._window,
            error,
            held_back.kept_words(user_data(), workshop.desk.draft.id),
            WaysOut(again, workshop.share, without),
        )

    def _leave_to(self, layout: Layout) -> None:
        """Open the corridor as it is now, with what was asked for beside the map."""
        from explorer.storage.paths import default_corridor  # noqa: PLC0415

        self._busy = True
        path = self.workshop.leave()
        self._tell_undo(*self._session_undo)
        if path is not None:
            self.corridor_wanted.emit(path)
        if self._session.state.source is None:  # nothing was ever written, or it is damaged
            self.corridor_wanted.emit(default_corridor())
        self._busy = False
        self._top.offer_edit(offered=self._has_draft())
        if self._stage.layout_asked != layout:
            self._stage.show_layout(layout)

    def leave(self) -> bool:
        """Put the draft down, as before presenting; tells whether none is in hand any more."""
        if self.is_open:
            self._stage.show_mode(Mode.EXPLORE)
        return not self.is_open

    def save(self) -> None:
        """Write what is not written yet, where nobody can be asked any more."""
        if self.is_open:
            with contextlib.suppress(OSError):  # told before, and what was there stays
                self.workshop.keep()

    def may_end(self, end: Callable[[], object]) -> bool:
        """Put the draft down before the window closes; else ``end`` is asked for later."""
        if self.is_open:
            if not self.keeps(end):
                return False
            self._busy = True
            self.workshop.leave()
        return True

    # ---- what the window asks

    def takes(self, place: WorldPlace) -> bool:
        """Take a place from the search field into the draft; tells whether there is one."""
        if self.is_open:
            self.workshop.take(place)
        return self.is_open

    def handles_key(self, event: QKeyEvent) -> bool:
        """Answer a question with a key; tells whether it was one of these."""
        return self.is_open and self.workshop.handles_key(event)

    # ---- undo

    def undo(self) -> None:
        """Go back one step: of the draft, or of what was chosen in the window."""
        (self.workshop.desk if self.is_open else self._session).undo()

    def redo(self) -> None:
        """Take back the last undo."""
        (self.workshop.desk if self.is_open else self._session).redo()

    def _session_undo_changed(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self._session_undo = (can_undo, can_redo)
        if not self.is_open:
            self.undo_changed.emit(can_undo, can_redo)

    def _tell_undo(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self.undo_changed.emit(can_undo, can_redo)

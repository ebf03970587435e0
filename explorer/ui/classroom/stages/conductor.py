"""Leads a presentation: the windows on their screens, and what keys and buttons ask for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.cartography.scene.scene import Scene
from explorer.export.guesses import save_guesses
from explorer.ui.classroom.course.awake import Awake
from explorer.ui.classroom.course.keys import PANS, ROWS, Act, act_of
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.course.screens import arranged
from explorer.ui.classroom.picture.big_list import BigList
from explorer.ui.classroom.picture.ink import Tool
from explorer.ui.classroom.stages.lesson_windows import Audience
from explorer.ui.classroom.stages.lists import Lists
from explorer.ui.classroom.stages.notes_window import NotesWindow
from explorer.ui.classroom.stages.room import Room
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.parts.passing_dialogs import passing
from explorer.wording import phrases

_PAN_PX = 60
_NOTES_STEP_PX = 2
_TOOLS = {Act.PEN: Tool.PEN, Act.POINTER: Tool.POINTER, Act.SPOT: Tool.SPOT}


class Conductor(QObject):
    """One presentation from its beginning to its end; the window below is left as it is."""

    left = Signal()

    def __init__(
        self,
        shown: Presentation,
        scene: Scene,
        loader: MapLoader,
        window: QWidget,
        *,
        reduced: bool,
        notes_px: int,
    ) -> None:
        super().__init__(window)
        self.shown, self._window = shown, window
        self.room = Room(shown, scene, loader)
        self.audience = Audience(self.room, self.key)
        self.audience.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notes: NotesWindow | None = None
        self.notes_px = notes_px
        self.lists = Lists(shown)
        self.swapped = self.is_black = self.is_frozen = self._ending = False
        self._own: QScreen = window.screen()
        self._awake = Awake(self)
        self._soon = QTimer(self)  # screens come and go in several events
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.arrange)
        self._set_still(reduced)
        self.room.wanted.connect(self.do)
        self.audience.closing.connect(self.leave)
        shown.told.connect(self._tell)
        shown.clock.ticked.connect(self._tick)
        window.installEventFilter(self)
        self._acts: dict[Act, Callable[[], object]] = self._table()

    def begin(self) -> None:
        """Bring the windows onto their screens."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screens_changed)
            app.screenRemoved.connect(self._screens_changed)
            app.primaryScreenChanged.connect(self._screens_changed)
        self._awake.hold(self.tr("A lesson is presented"))
        self.arrange()
        self.room.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with the window that it was begun in."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.leave()
        return super().eventFilter(watched, event)

    # ---- screens

    def _screens_changed(self, _screen: QScreen | None = None) -> None:
        self._soon.start()

    def arrange(self) -> None:
        """Bring each window to its screen; one that has gone takes nothing along."""
        screens = QGuiApplication.screens()
        if not screens or self._ending:
            return
        for screen in screens:
            screen.geometryChanged.connect(
                self._screens_changed, Qt.ConnectionType.UniqueConnection
            )
        own = screens.index(self._own) if self._own in screens else 0
        self._own = screens[own]
        desk = arranged([screen.geometry() for screen in screens], own, swapped=self.swapped)
        self.audience.fill(screens[desk.projector])
        if desk.notes is None:
            self._close_notes()
            self.audience.activateWindow()
            self.audience.setFocus()
            return
        if self.notes is None:
            self.notes = NotesWindow(self.shown, self.room, self.key, self.notes_px)
            self.notes.wanted.connect(self.do)
            self.notes.closing.connect(self.leave)
        self.room.clock_here = False
        self.notes.fill(screens[desk.notes])
        self.notes.activateWindow()
        self.notes.setFocus()
        self._show_cover()

    def _close_notes(self) -> None:
        if self.notes is not None:
            gone, self.notes = self.notes, None
            self.notes_px = gone.size_px
            gone.closing.disconnect(self.leave)
            gone.close()
            gone.deleteLater()
            if self.is_frozen:  # nobody could look ahead any more
                self.is_frozen = False
                self._show_cover()

    @property
    def _teachers(self) -> QWidget:
        """The window that the teacher has: the class sees no list where it can be helped."""
        return self.audience if self.notes is None else self.notes

    @property
    def list(self) -> BigList:
        """The list in the teacher's window."""
        return self.room.list if self.notes is None else self.notes.list

    # ---- keys

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key; tell whether it was one of ours.

        A list that is open has the keys that move in it, whichever window has the keyboard.
        """
        if self.list.press(event):
            return True
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in PANS:
            right, down = PANS[key]
            if held == Qt.KeyboardModifier.ShiftModifier:
                self.room.canvas.animation.pan_by(right * _PAN_PX, down * _PAN_PX)
                return True
            if not held and self.room.move_cross(right, down):
                return True
        act = act_of(event)
        sign = event.text()
        if act is Act.BLACK and sign == "." and self.shown.typed:
            act = None  # the point of a number
        if act is not None:
            self.do(act)
            return True
        if sign and sign in "0123456789.,-":
            self.shown.type(sign)
            return True
        return False

    def do(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        self._acts[act]()

    def _table(self) -> dict[Act, Callable[[], object]]:
        shown, room = self.shown, self.room
        return {
            Act.NEXT: lambda: shown.go(1),
            Act.BACK: lambda: shown.go(-1),
            Act.FIRST: lambda: shown.jump(0),
            Act.LAST: lambda: shown.jump(len(shown.lesson.steps) - 1),
            Act.ENTER: self._enter,
            Act.JUMP: shown.begin_jump,
            Act.OVERVIEW: self._overview,
            Act.GUESS: self._guess,
            Act.ERASE: lambda: shown.erase() or shown.go(-1),
            Act.UNDO: self._undo,
            Act.COVER: shown.cover_again,
            Act.RESTORE: room.restore,
            Act.SHOW: lambda: self.lists.show_list(self.list),
            Act.BORDER: lambda: self.lists.border_list(self.list),
            Act.RACE: room.race.toggle,
            Act.BARE: room.toggle_bare,
            Act.NEARER: room.canvas.zoom_in,
            Act.FARTHER: room.canvas.zoom_out,
            **{act: lambda t=tool: self._take(t) for act, tool in _TOOLS.items()},
            Act.WIPE: room.ink.wipe,
            Act.BLACK: self._blacken,
            Act.FREEZE: self._freeze,
            Act.SWAP: self._swap,
            Act.PAUSE: self._pause,
            Act.RESET: shown.clock.reset,
            Act.LARGER: lambda: self._resize_notes(_NOTES_STEP_PX),
            Act.SMALLER: lambda: self._resize_notes(-_NOTES_STEP_PX),
            Act.STILL: lambda: self._set_still(not room.canvas.animation.reduced, say=True),
            Act.HELP: self._help,
            Act.KEEP: self._ask_where_to_keep,
            Act.LEAVE: self._escape,
        }

    def _enter(self) -> None:
        if not self.room.set_mark():
            self.shown.enter()

    def _guess(self) -> None:
        self.shown.begin_marking()
        if self.shown.takes_numbers and not self.shown.typed:
            self._tell(self.tr("Type the guess and press Return."))

    def _undo(self) -> None:
        if self.room.ink.tool is Tool.PEN or not self.shown.asked.phase.takes_guesses:
            self.room.ink.undo()
        else:
            self.shown.undo_guess()

    def _take(self, tool: Tool) -> None:
        self.room.ink.take(tool)
        self.room.refresh()

    def _tell(self, text: str) -> None:
        if self.notes is None:
            self.room.tell(text)
        else:
            self.notes.told = text
            self.notes.refresh()

    def _tick(self) -> None:
        if self.room.clock_here:
            self.room.refresh()

    def _pause(self) -> None:
        """Let the clock stand or go on; on one screen the first time shows it."""
        if self.notes is None and not self.room.clock_here:
            self.room.clock_here = True
            self.room.refresh()
            return
        self.shown.clock.pause()

    def _resize_notes(self, by_px: int) -> None:
        if self.notes is not None:
            self.notes.resize_letters(by_px)
            self.notes_px = self.notes.size_px

    def _set_still(self, reduced: bool, *, say: bool = False) -> None:  # noqa: FBT001 - a setter
        self.room.canvas.animation.reduced = reduced
        self.room.race.reduce_motion(reduced=reduced)
        if say:
            self._tell(self.tr("Less motion") if reduced else self.tr("Motion as usual"))

    # ---- what covers the picture

    def _blacken(self) -> None:
        self.is_black = not self.is_black
        self._show_cover()

    def _freeze(self) -> None:
        if self.notes is None:
            self._tell(self.tr("Freezing needs a second screen, to look ahead on."))
            return
        self.is_frozen = not self.is_frozen
        if self.is_frozen:
            self.audience.cover.freeze(self.room.grab())
        self._show_cover()

    def _show_cover(self) -> None:
        cover = self.audience.cover
        if self.is_black:
            cover.blacken()
        elif not self.is_frozen:
            cover.hide()
        elif not cover.isVisible() or not cover.is_frozen:
            cover.freeze(self.room.grab())
        if self.notes is not None:
            black = self.tr("The projector is black (B)") if self.is_black else ""
            frozen = self.tr("The projector is frozen (F)") if self.is_frozen else ""
            self.notes.show_cover(black or frozen)

    def _swap(self) -> None:
        if self.notes is None:
            self._tell(self.tr("There is one screen, or all show the same picture."))
            return
        self.swapped = not self.swapped
        self.arrange()

    # ---- lists

    def _overview(self) -> None:
        self.lists.overview(self.list)

    def _help(self) -> None:
        self.lists.keys(self.list, ROWS)

    # ---- the guesses in a file

    def _ask_where_to_keep(self) -> None:
        dialog = QFileDialog(self._teachers, self.tr("Keep the guesses"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self.shown.lesson.id}.csv")
        with passing(dialog):
            if dialog.exec():
                self.keep(Path(dialog.selectedFiles()[0]))

    def keep(self, path: Path) -> None:
        """Write the guesses into a file; a failure is told and changes nothing."""
        language = self.shown.session.state.language
        try:
            save_guesses(path, self.shown.lesson, self.shown.guesses, self.shown.resolver, language)
        except OSError as error:
            text = self.tr("“{0}” cannot be saved: {1}")
            self._tell(text.format(path.name, phrases.write_error(error)))
            return
        self._tell(self.tr("Saved as {0}").format(path.name))

    # ---- the end

    def _escape(self) -> None:
        """Close what floats, then bring back the step; only from there leave."""
        shown, room = self.shown, self.room
        if self.list.isVisible():
            self.list.dismiss()
        elif shown.typed or shown.jumping or shown.marking:
            shown.forget_typed()
        elif self.is_black or self.is_frozen:
            self.is_black = self.is_frozen = False
            self._show_cover()
        elif room.ink.tool is not Tool.HAND:
            self._take(room.ink.tool)
        elif room.is_moved:
            room.restore()
        else:
            self.leave()

    def leave(self) -> None:
        """End it; the lesson remembers its step."""
        if self._ending:
            return
        self._ending = True
        self.room.race.end()
        self._awake.release()
        self._close_notes()
        self.audience.close()
        self.left.emit()

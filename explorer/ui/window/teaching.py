"""Presenting: a lesson if one was chosen, else the corridor's slides; choosing a lesson."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.errors import ExplorerError, PackError
from explorer.session import Session
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.output.output import Output
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.plain_text import message_box

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow
    from explorer.model.lessons.lesson import Lesson
    from explorer.storage.drafts.own_lessons import OwnLesson
    from explorer.ui.classroom.course.presentation import Presentation
    from explorer.ui.classroom.stages.conductor import Conductor
    from explorer.ui.window.lessons_dialog import Offered

_NOTES_PX = 20
_TOLD_MS = 8_000


class Teaching(Output):
    """What leaves the window, and what is brought in front of a class."""

    new_wanted = Signal()  # a lesson of the user's own
    copy_wanted = Signal(object)  # a lesson to begin with
    edit_wanted = Signal(object)  # an OwnLesson
    deleted = Signal(object)  # the OwnLesson that is no more
    ended = Signal(int)  # a presentation, at which step

    def __init__(
        self,
        session: Session,
        canvas: MapCanvas,
        claims: Callable[[], tuple[ClaimRow, ...]],
        window: QWidget,
        loader: MapLoader,
    ) -> None:
        """Keep what is presented; ``loader`` has the base map, which is read once."""
        super().__init__(session, canvas, claims, window)
        self._loader = loader
        self._notes_px = _NOTES_PX
        self.shown: Presentation | None = None  # of the lesson chosen last, its guesses and all
        self._file: Path | None = None  # where it lies, if not in the pack
        self.conductor: Conductor | None = None
        self.instead: Callable[[], bool] = lambda: False  # presents what is being made

    @property
    def commands(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The commands' ids and what they do."""
        return (
            *super().commands,
            ("present", self.first(self.present)),
            ("lessons", self.first(self.choose_lesson)),
        )

    def present(self) -> None:
        """Present the chosen lesson from where it was left; without one, the slides."""
        if self.conductor is not None or self.instead():
            return
        try:
            shown = self._in_hand()
        except PackError as error:  # the corridor was changed, and the lesson was not
            self._show_faults(error)
            return
        except (OSError, ExplorerError):  # the pack went away while its corridor is open
            shown = None
        if shown is None:
            self.present_slides()
            return
        self._begin(shown)

    def _in_hand(self) -> Presentation | None:
        """Return the lesson chosen last, on the corridor as it is open now, with all its guesses.

        It is ``None`` where it belongs to another corridor or went away. Raises ``PackError`` where
        the corridor no longer has what it names.
        """
        shown, corridor = self.shown, self._session.state.corridor
        if shown is None or shown.session.state.corridor is corridor:
            return shown
        if shown.session.state.corridor.id != corridor.id:
            return None  # it stays in hand, for when its own corridor is open again
        lesson = self._read_again(shown.lesson)
        return None if lesson is None else self._gone_on_with(lesson, shown)

    def _read_again(self, lesson: Lesson) -> Lesson | None:
        """Return a lesson as its file has it now."""
        from explorer.storage.pack.lessons import read_lesson  # noqa: PLC0415
        from explorer.ui.window.lessons_dialog import lessons_of  # noqa: PLC0415

        state = self._session.state
        if self._file is not None:
            return read_lesson(self._file, state.corridor) if self._file.is_file() else None
        offered = lessons_of(state.source, state.corridor)
        found = next((o.lesson for o in offered if o.lesson and o.lesson.id == lesson.id), None)
        faults = next((each.faults for each in offered if each.faults), None)
        if found is None and faults is not None:
            raise faults
        return found

    def _gone_on_with(self, lesson: Lesson, before: Presentation) -> Presentation:
        from explorer.ui.classroom.course.presentation import Presentation  # noqa: PLC0415

        shown = self.shown = Presentation(lesson, self._own_session())
        shown.go_on_from(before)
        before.session.deleteLater()  # and what belongs to it
        return shown

    def present_slides(self) -> None:
        """Present the corridor itself, from what is selected on."""
        from explorer.ui.classroom.course.slide_show import SlideShow  # noqa: PLC0415

        if self.conductor is None:
            self._begin(SlideShow(self._session.state, self._own_session()))

    def _own_session(self) -> Session:
        """Return a session for what is presented: the window's stays as it is."""
        state = self._session.state
        own = Session(state.corridor, state.language, source=state.source)
        own.setParent(self)
        return own

    def present_lesson(self, lesson: Lesson, file: Path | None = None) -> None:
        """Present a lesson; the one in hand goes on where it was left.

        ``file`` is where it lies, if not in the corridor's pack.
        """
        from explorer.ui.classroom.course.presentation import Presentation  # noqa: PLC0415

        if self.conductor is not None:
            return
        shown, corridor = self.shown, self._session.state.corridor
        is_same = shown is not None and shown.session.state.corridor.id == corridor.id
        if shown is None or not is_same or shown.lesson.id != lesson.id or file != self._file:
            shown = self.shown = Presentation(lesson, self._own_session())
        elif shown.lesson != lesson or shown.session.state.corridor is not corridor:
            shown = self._gone_on_with(lesson, shown)
        self._file = file
        self._begin(shown)

    def present_anew(self, lesson: Lesson, at: int) -> None:
        """Present a lesson from a step on, without any guess."""
        from explorer.ui.classroom.course.presentation import Presentation  # noqa: PLC0415

        if self.conductor is None:
            self.shown = Presentation(lesson, self._own_session(), at)
            self._begin(self.shown)

    def _begin(self, shown: Presentation) -> None:
        from explorer.ui.classroom.stages.conductor import Conductor  # noqa: PLC0415

        renderer = self._canvas.renderer_at_rest()
        if renderer is None:
            return
        state = self._session.state
        shown.session.set_language(state.language)
        shown.session.set_look(theme=state.theme, map_style=state.map_style)
        self.conductor = Conductor(
            shown,
            renderer.scene,
            self._loader.beside(self),
            self._window,
            reduced=self._canvas.animation.reduced,
            notes_px=self._notes_px,
        )
        self.conductor.left.connect(self._end)
        self.conductor.begin()

    def _end(self) -> None:
        if self.conductor is not None:
            self._notes_px = self.conductor.notes_px
            at = self.conductor.shown.at
            self.conductor.deleteLater()
            self.conductor = None
            self._window.activateWindow()
            self._canvas.setFocus()
            self.ended.emit(at)

    # ---- choosing

    def choose_lesson(self, opened: Offered | None = None) -> None:
        """List the lessons of the corridor, those that came with it and the user's own.

        One that was ``opened`` from elsewhere is the first, and in hand.
        """
        from explorer.storage.paths import user_data  # noqa: PLC0415
        from explorer.ui.window.lessons_dialog import LessonsDialog, own_offered  # noqa: PLC0415

        state = self._session.state
        offered = (*self._of_the_pack(), *own_offered(user_data(), state.corridor))
        chosen = "" if self.shown is None else self.shown.lesson.id
        if opened is not None:
            offered, chosen = (opened, *offered), ""
        dialog = LessonsDialog(offered, state.language, chosen, self._window)
        dialog.present_wanted.connect(self.present_lesson)
        dialog.slides_wanted.connect(self.present_slides)
        dialog.file_wanted.connect(self.ask_for_lesson)
        dialog.faults_wanted.connect(self._show_faults)
        dialog.new_wanted.connect(self.new_wanted)
        dialog.copy_wanted.connect(self.copy_wanted)
        dialog.edit_wanted.connect(self.edit_wanted)
        dialog.delete_wanted.connect(self._ask_to_delete)
        open_once(dialog)

    def _of_the_pack(self) -> tuple[Offered, ...]:
        from explorer.ui.window.lessons_dialog import lessons_of  # noqa: PLC0415

        state = self._session.state
        try:
            return lessons_of(state.source, state.corridor)
        except (OSError, ExplorerError):  # the pack went away while its corridor is open
            return ()

    def shipped_ids(self) -> set[str]:
        """Return the ids of the lessons that came with the corridor."""
        return {item.lesson.id for item in self._of_the_pack() if item.lesson is not None}

    def _ask_to_delete(self, own: OwnLesson) -> None:
        box = message_box(
            self._window,
            QMessageBox.Icon.Warning,
            self.tr("Delete the lesson?"),
            self.tr("The lesson “{0}” is deleted for good.").format(own.path.name),
            self.tr("Files that you shared it in stay."),
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda _on=False: self._delete(own))
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        open_once(box)

    def _delete(self, own: OwnLesson) -> None:
        from explorer.storage.drafts.own_lessons import (  # noqa: PLC0415
            remove_lesson,
            take_lesson_in_hand,
        )
        from explorer.ui.article.article_copies import tell  # noqa: PLC0415
        from explorer.wording import phrases  # noqa: PLC0415
        from explorer.wording.lessons.editing_words import open_elsewhere  # noqa: PLC0415

        self.deleted.emit(own)
        title = self.tr("“{0}” cannot be deleted").format(own.path.name)
        held = take_lesson_in_hand(own.path)
        if held is None:
            tell(self._window, title, open_elsewhere(own.path.name), self.tr("Close"))
            return
        try:
            remove_lesson(own.path)
        except OSError as error:
            tell(self._window, title, phrases.write_error(error), self.tr("Close"))
        finally:
            held.release()

    def ask_for_lesson(self) -> None:
        """Let the user choose a lesson's file, then list it with the others."""
        dialog = QFileDialog(self._window, self.tr("Open a lesson's file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lessons (*.toml)")])
        with passing(dialog):
            if dialog.exec():
                self.open_lesson(Path(dialog.selectedFiles()[0]))

    def open_lesson(self, path: Path) -> None:
        """List the lesson of a file, finished or not, or tell what is wrong with the file."""
        from explorer.storage.pack.lessons import corridor_of, look_at_lesson  # noqa: PLC0415
        from explorer.ui.window.lessons_dialog import Offered  # noqa: PLC0415

        corridor = self._session.state.corridor
        wanted = corridor_of(path)
        if wanted and wanted != corridor.id:
            text = self.tr("“{0}” is for the corridor “{1}”. Open that corridor first.")
            self.saved.emit(text.format(path.name, wanted), _TOLD_MS)
            return
        looked = look_at_lesson(path, corridor)
        faults = PackError(path.name, looked.faults) if looked.faults else None
        if faults is not None and not wanted:  # any file at all
            self._show_faults(faults)
        else:
            self.choose_lesson(Offered(path.name, looked.lesson, faults, path=path))

    def _show_faults(self, error: PackError) -> None:
        from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

        heading = self.tr("The lesson “{0}” cannot be used")
        open_once(FaultsDialog(error, self._window, heading))

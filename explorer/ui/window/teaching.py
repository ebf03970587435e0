"""Presenting: a lesson if one was chosen, else the corridor's slides; choosing a lesson."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import ExplorerError, PackError
from explorer.session import Session
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.output.output import Output
from explorer.ui.parts.passing_dialogs import open_once, passing

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow
    from explorer.model.lessons.lesson import Lesson
    from explorer.ui.classroom.course.presentation import Presentation
    from explorer.ui.classroom.stages.conductor import Conductor

_NOTES_PX = 20
_TOLD_MS = 8_000


class Teaching(Output):
    """What leaves the window, and what is brought in front of a class."""

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
        if self.conductor is not None:
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
            self.conductor.deleteLater()
            self.conductor = None
            self._window.activateWindow()
            self._canvas.setFocus()

    # ---- choosing

    def choose_lesson(self) -> None:
        """List the lessons of the corridor."""
        from explorer.ui.window.lessons_dialog import LessonsDialog, lessons_of  # noqa: PLC0415

        state = self._session.state
        try:
            offered = lessons_of(state.source, state.corridor)
        except (OSError, ExplorerError):  # the pack went away while its corridor is open
            offered = ()
        chosen = "" if self.shown is None else self.shown.lesson.id
        dialog = LessonsDialog(offered, state.language, chosen, self._window)
        dialog.present_wanted.connect(self.present_lesson)
        dialog.slides_wanted.connect(self.present_slides)
        dialog.file_wanted.connect(self.ask_for_lesson)
        dialog.faults_wanted.connect(self._show_faults)
        open_once(dialog)

    def ask_for_lesson(self) -> None:
        """Let the user choose a lesson's file, then present it."""
        dialog = QFileDialog(self._window, self.tr("Open a lesson's file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lessons (*.toml)")])
        with passing(dialog):
            if dialog.exec():
                self.open_lesson(Path(dialog.selectedFiles()[0]))

    def open_lesson(self, path: Path) -> None:
        """Present the lesson of a file, or tell what is wrong with it; nothing else changes."""
        from explorer.storage.pack.lessons import corridor_of, read_lesson  # noqa: PLC0415

        corridor = self._session.state.corridor
        wanted = corridor_of(path)
        if wanted and wanted != corridor.id:
            text = self.tr("“{0}” is for the corridor “{1}”. Open that corridor first.")
            self.saved.emit(text.format(path.name, wanted), _TOLD_MS)
            return
        try:
            lesson = read_lesson(path, corridor)
        except PackError as error:
            self._show_faults(error)
            return
        self.present_lesson(lesson, path)

    def _show_faults(self, error: PackError) -> None:
        from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

        heading = self.tr("The lesson “{0}” cannot be used")
        open_once(FaultsDialog(error, self._window, heading))

"""The lesson in hand beside the living map: begun, recorded, tried, shared, put down."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import Fault, PackError
from explorer.session import Session, State
from explorer.storage.paths import SUFFIX, user_data
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.window.authoring.authoring import Authoring
from explorer.ui.window.lazy_panels import LazyPanels
from explorer.ui.window.stage.arrangement import Layout, Mode, Part
from explorer.ui.window.stage.stage import Stage
from explorer.ui.window.stage.top_bar import TopBar
from explorer.ui.window.teaching import Teaching

if TYPE_CHECKING:
    from explorer.model.lessons.lesson import Lesson
    from explorer.storage.drafts.own_lessons import OwnLesson
    from explorer.ui.classroom.course.recording import LeftOut
    from explorer.ui.classroom.editing.lesson_desk import LessonDesk
    from explorer.ui.classroom.editing.lesson_page import LessonPage
    from explorer.ui.window.docks import Docks
    from explorer.ui.window.lessons.lesson_hold import LessonHold
    from explorer.ui.window.lessons.screen_reading import ScreenReading

_STATUS_MS = 8000
_MINE = "my-lesson"
"""How the ids begin of lessons that were begun without steps; a copy is called after its lesson."""
_LONGEST_ID = 24


def _token() -> str:
    """Return letters that hardly another lesson has: two teachers' may meet in one corridor."""
    return secrets.token_hex(2)


class LessonEditing(QObject):
    """Nothing of the editor is imported or built before somebody wants it."""

    announced = Signal(str, int)
    undo_changed = Signal(bool, bool)

    def __init__(  # noqa: PLR0917 - the parts of the window that it works on
        self,
        session: Session,
        canvas: MapCanvas,
        stage: Stage,
        top: TopBar,
        lazy: LazyPanels,
        projections: ProjectionMenu,
        loader: MapLoader,
        authoring: Authoring,
        teaching: Teaching,
        docks: Callable[[], Docks],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._canvas, self._stage, self._top = session, canvas, stage, top
        self._lazy, self._projections, self._loader = lazy, projections, loader
        self._authoring, self._teaching = authoring, teaching
        self._docks, self._window = docks, window
        self._desk, self._page = Lazy(self._build_desk), Lazy(self._build_page)
        self._reading, self._hold = Lazy(self._build_reading), Lazy(self._build_hold)
        self._own_undo = self._others_undo = (False, False)
        self._trying = False
        session.changed.connect(self._state_changed)
        stage.layout_changed.connect(self._layout_changed)
        authoring.undo_changed.connect(self._others_undo_changed)
        teaching.new_wanted.connect(self.begin)
        teaching.copy_wanted.connect(self.begin_copy)
        teaching.edit_wanted.connect(self.edit)
        teaching.deleted.connect(self._deleted)
        teaching.ended.connect(self._come_back)
        teaching.instead = self._present_mine

    # ---- building

    def _build_desk(self) -> LessonDesk:
        from explorer.ui.classroom.editing.lesson_desk import LessonDesk  # noqa: PLC0415 - seldom

        made = LessonDesk(user_data(), self)
        made.undo_changed.connect(self._own_undo_changed)
        made.keeper.failed.connect(self._tell_unkept)
        return made

    def _build_page(self) -> LessonPage:
        from explorer.ui.classroom.editing.lesson_page import LessonPage  # noqa: PLC0415 - seldom

        made = LessonPage(self.desk)
        self._docks().sheet.add_page(Mode.LESSON, made)
        made.record_wanted.connect(self.record)
        made.record_into_wanted.connect(self.record_into)
        made.show_wanted.connect(self.show_step)
        made.try_wanted.connect(self.try_from_here)
        made.share_wanted.connect(self.share)
        made.faults_wanted.connect(self._go_to_fault)
        made.close_wanted.connect(self.put_down)
        return made

    def _build_reading(self) -> ScreenReading:
        from explorer.ui.window.lessons.screen_reading import ScreenReading  # noqa: PLC0415

        made = ScreenReading(
            self._session, self._canvas, self._stage, self._lazy, self._projections, self._docks
        )
        self._loader.scene_ready.connect(made.scene_came)
        return made

    def _build_hold(self) -> LessonHold:
        from explorer.ui.window.lessons.lesson_hold import LessonHold  # noqa: PLC0415 - seldom

        return LessonHold(self.desk, self._window)

    @property
    def commands(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The commands' ids and what they do."""
        return (
            ("undo", self.undo),
            ("redo", self.redo),
            ("new_lesson", self._teaching.first(self.begin)),
            ("record_step", self._teaching.first(self.record)),
            ("share_lesson", self._teaching.first(self.share)),
        )

    # ---- what is there

    @property
    def desk(self) -> LessonDesk:
        """What holds the lesson in hand."""
        return self._desk()

    @property
    def page(self) -> LessonPage:
        """What shows it."""
        return self._page()

    @property
    def is_open(self) -> bool:
        """Whether a lesson is in hand."""
        return self._desk.made is not None and self._desk.made.is_open

    @property
    def is_shown(self) -> bool:
        """Whether its page lies beside the map."""
        in_mode = self._stage.layout_asked.mode is Mode.LESSON
        return self.is_open and in_mode and self._stage.is_shown(Part.SHEET)

    # ---- beginning

    def begin(self) -> None:
        """Begin a lesson without steps."""
        from explorer.analysis.lessons.editing import empty_lesson, fresh_id  # noqa: PLC0415

        own = self._own()
        mine = (item.lesson for item in own if item.path.stem.startswith(f"lesson-{_MINE}"))
        author = next((one.author for one in mine if one is not None and one.author), "")
        identity = fresh_id(f"{_MINE}-{_token()}", self._taken(own), "lesson")
        if self._take_new(empty_lesson(identity, self._session.state.corridor.id, author)):
            self.page.write_field("title")

    def begin_copy(self, lesson: Lesson) -> None:
        """Begin with a copy of a lesson; the lesson itself stays as it is."""
        from explorer.analysis.lessons.editing import copied_lesson, fresh_id  # noqa: PLC0415
        from explorer.export.drafts.said import copy_title  # noqa: PLC0415

        titles = {tag: copy_title(title, tag) for tag, title in lesson.titles.items()}
        wanted = f"{lesson.id[:_LONGEST_ID]}-copy-{_token()}"
        identity = fresh_id(wanted, self._taken(self._own()), "lesson")
        self._take_new(copied_lesson(lesson, identity, titles))

    def edit(self, own: OwnLesson) -> None:
        """Go on with a lesson of the user's, or with a copy where another window works on it."""
        if self._has_in_hand(own):
            self._come_to_page()
        elif self.keeps(lambda: self.edit(own)) and not self._go_on_with(own):
            self._hold().ask_about_copy(own, self._session.state.language, self.begin_copy)

    def _go_on_with(self, own: OwnLesson) -> bool:
        """Take a lesson in hand as it is on the disk now; tell whether nobody else has it."""
        corridor = self._session.state.corridor
        if not self._hold().take(own.path):
            return False
        lesson = self._hold().lesson_of(own, corridor)
        if lesson is None:
            self._put_down()
            self._hold().let_go()
        else:
            self._take(lesson, new=False)
        return True

    def _has_in_hand(self, own: OwnLesson) -> bool:
        return self.is_open and own.path.stem == f"lesson-{self.desk.lesson.id}"

    def _own(self) -> tuple[OwnLesson, ...]:
        from explorer.storage.drafts.own_lessons import own_lessons  # noqa: PLC0415

        self.end()
        return own_lessons(user_data(), self._session.state.corridor)

    def _taken(self, own: tuple[OwnLesson, ...]) -> set[str]:
        files = {item.path.stem.removeprefix("lesson-") for item in own}
        return files | self._teaching.shipped_ids()

    def _take_new(self, lesson: Lesson) -> bool:
        """Take a lesson in hand that is on no disk yet; tell whether the one before is kept."""
        if not self.keeps(lambda: self._take_new(lesson)):
            return False
        self._hold().take_new(lesson)
        self._take(lesson, new=True)
        return True

    def _take(self, lesson: Lesson, *, new: bool) -> None:
        state, page = self._session.state, self.page
        self.desk.open(lesson, state.corridor, state.language)
        if new:
            self.desk.keep()
        self._top.offer_lesson(offered=True)
        self._stage.show_layout(self._stage.layout_asked.closed(Part.PAGE).beside(Mode.LESSON))
        page.list.setFocus()

    # ---- putting down

    def keeps(self, then: Callable[[], object]) -> bool:
        """Write the lesson in hand; where that fails, say so and ask whether to do ``then`` anyway.

        Tells whether all of it is on the disk, or was given up.
        """
        return self._hold().keeps(then) if self.is_open else self._flush()

    def end(self) -> None:
        """Write what is not written yet, where nobody can be asked any more."""
        self._flush()

    def _flush(self) -> bool:
        """Write what is not written yet, of a lesson that was put down too; tell whether it is."""
        if self._desk.made is not None:
            try:
                self.desk.keeper.flush()
            except OSError as error:
                self._tell_unkept(error)
                return False
        return True

    def put_down(self) -> None:
        """Put the lesson down once it is kept."""
        if self.keeps(self.put_down):
            self._put_down()

    def _put_down(self) -> None:
        if not self.is_open:
            return
        try:
            self.desk.close()
        except OSError as error:
            self._tell_unkept(error)
        self._hold().let_go()
        self._top.offer_lesson(offered=False)
        if self._stage.layout_asked.mode is Mode.LESSON:
            self._stage.show_mode(Mode.EXPLORE)
        self._tell_undo()

    def _deleted(self, own: OwnLesson) -> None:
        """Put a lesson down that is to be deleted."""
        if self._has_in_hand(own):
            self._put_down()
            self.desk.keeper.give_up()

    def may_end(self, end: Callable[[], object]) -> bool:
        """Let the lesson go before the window closes; else ``end`` is asked for later."""
        may = self.keeps(end)
        if may and self._hold.made is not None:
            self._hold.made.let_go()
        return may

    def settle(self) -> None:
        """Begin where the last start ended: with the lesson changed last, if there is one."""
        if self._stage.layout_asked.mode is not Mode.LESSON or self.is_open:
            return
        last = next((own for own in self._own() if own.lesson is not None), None)
        if last is None or not self._go_on_with(last):  # another window works on it
            self._stage.show_mode(Mode.EXPLORE)

    def _state_changed(self, state: State, before: State) -> None:
        if not self.is_open:
            return
        if state.corridor is not before.corridor:
            self._put_down()
        elif state.language != before.language:
            self.desk.speak(state.language)

    # ---- what is on the screen

    def record(self) -> None:
        """Make a step of what is on the screen; without a lesson in hand one begins with it."""
        from explorer.analysis.lessons.editing import MINUTES, add_step  # noqa: PLC0415
        from explorer.ui.classroom.course.recording import recorded  # noqa: PLC0415

        found = recorded(self._session.state, self._reading().screen(), MINUTES)
        if not self.is_open:
            self.begin()
        if not self.is_open:
            return  # another lesson is not on the disk yet
        self.desk.settle()
        self.desk.apply(*add_step(self.desk.lesson, found.step, self.desk.chosen))
        self._come_to_page()
        self.page.write_field("sentence")
        self._tell_left_out(found.left_out)

    def record_into(self) -> None:
        """Take what is on the screen into the step in hand."""
        from explorer.analysis.lessons.editing import MINUTES, record_into  # noqa: PLC0415
        from explorer.ui.classroom.course.recording import recorded  # noqa: PLC0415

        found = recorded(self._session.state, self._reading().screen(), MINUTES)
        self.desk.settle()
        self.desk.apply(record_into(self.desk.lesson, self.desk.chosen, found.step))
        self._tell_left_out(found.left_out)

    def show_step(self) -> None:
        """Bring the step in hand onto the screen."""
        if self.desk.step is None:
            self.page.write_field("title")
            return
        if not self._hinders():
            self._reading().show(self.desk.step)

    def _come_to_page(self) -> None:
        if not self.is_shown:
            self._stage.show_layout(self._stage.layout_asked.beside(Mode.LESSON))

    def _tell_left_out(self, left_out: tuple[LeftOut, ...]) -> None:
        from explorer.ui.classroom.course.recording import LeftOut  # noqa: PLC0415

        told = {
            LeftOut.SUPPOSED: self.tr("changed speeds, times and services"),
            LeftOut.DEPARTURE: self.tr("the chosen departure"),
        }
        if left_out:
            text = self.tr("A step cannot hold: {0}. All else is recorded.")
            names = ", ".join(told[item] for item in left_out)
            self.announced.emit(text.format(names), _STATUS_MS)

    # ---- trying

    def _present_mine(self) -> bool:
        """Try the lesson in hand in place of presenting another; tell whether it lies there."""
        if self.is_shown and self.desk.lesson.steps:
            self.try_from_here()
            return True
        return False

    def try_from_here(self) -> None:
        """Present the lesson in hand from the chosen step on."""
        from explorer.analysis.lessons.editing import place_of  # noqa: PLC0415

        lesson = self.desk.lesson
        if lesson.steps and not self._hinders():
            self._trying = True
            self._teaching.present_anew(lesson, max(0, place_of(lesson, self.desk.chosen)))

    def _hinders(self) -> bool:
        """Tell, and say, whether something keeps the lesson from being shown."""
        faults = self.desk.hindering
        if faults:
            from explorer.wording import phrases  # noqa: PLC0415

            self._turn_to(faults[0])
            wrong, right = phrases.fault(faults[0])
            field = faults[0].field
            self.announced.emit(f"{field}: {wrong} {right}".strip(), _STATUS_MS)
        return bool(faults)

    def _come_back(self, at: int) -> None:
        """Come back from trying to the step that was shown last."""
        if not self._trying:
            return
        self._trying = False
        if self.is_open:
            steps = self.desk.lesson.steps
            if 0 <= at < len(steps):
                self.desk.turn_to(steps[at].id)
            self._come_to_page()
            self.page.list.setFocus()

    # ---- what is wrong

    def _go_to_fault(self) -> None:
        faults = self.desk.faults
        serious = [fault for fault in faults if fault.problem != "missing_field"]
        if faults:
            fault = (serious or list(faults))[0]
            self._turn_to(fault)

    def _turn_to(self, fault: Fault) -> None:
        """Turn to the field that something is wrong with."""
        self.desk.turn_to(self.desk.step_with(fault))
        self.page.write_field(self.desk.field_with(fault))

    # ---- sharing

    def share(self) -> None:
        """Ask where to, and write the lesson in hand with its corridor or by itself."""
        if not self.is_open:
            return
        corridor = self.tr("The corridor with the lesson ({0})").format(f"*{SUFFIX}")
        alone = self.tr("The lesson alone (*.toml)")
        dialog = QFileDialog(self._window, self.tr("Share the lesson"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([corridor, alone])
        endings = {corridor: SUFFIX[1:], alone: "toml"}
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kind]))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{self._file_name()}{SUFFIX}")
        with passing(dialog):
            if dialog.exec():
                self.save(Path(dialog.selectedFiles()[0]))

    def _file_name(self) -> str:
        from explorer.analysis.lessons.editing import fresh_id  # noqa: PLC0415
        from explorer.model.texts import in_language  # noqa: PLC0415

        lesson = self.desk.lesson
        return fresh_id(in_language(lesson.titles, self.desk.language), (), lesson.id)

    def save(self, path: Path) -> None:
        """Write the lesson into a file; what is still missing is told and nothing is written."""
        from explorer.export.drafts.lesson_sharing import share_lesson  # noqa: PLC0415 - seldom
        from explorer.ui.article.article_copies import tell  # noqa: PLC0415
        from explorer.wording import phrases  # noqa: PLC0415

        state, day = self._session.state, dt.date.today().isoformat()  # noqa: DTZ011 - the writer's own day
        try:
            if state.source is not None:
                share_lesson(path, self.desk.lesson, state.corridor, state.source, day)
        except PackError as error:
            from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

            heading = self.tr("The lesson “{0}” is not complete yet")
            open_once(FaultsDialog(error, self._window, heading))
        except OSError as error:
            title = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self._window, title, phrases.write_error(error), self.tr("Close"))
        else:
            self.announced.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)

    def _tell_unkept(self, error: OSError) -> None:
        from explorer.wording import phrases  # noqa: PLC0415

        told = self.tr("The lesson could not be kept: {0}").format(phrases.write_error(error))
        self.announced.emit(told, _STATUS_MS)

    # ---- undo

    def undo(self) -> None:
        """Go back one step: of the lesson while its page is shown, else of the rest."""
        (self.desk if self.is_shown else self._authoring).undo()

    def redo(self) -> None:
        """Take back the last undo."""
        (self.desk if self.is_shown else self._authoring).redo()

    def _own_undo_changed(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self._own_undo = (can_undo, can_redo)
        self._tell_undo()

    def _others_undo_changed(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self._others_undo = (can_undo, can_redo)
        self._tell_undo()

    def _layout_changed(self, _layout: Layout) -> None:
        self._tell_undo()

    def _tell_undo(self) -> None:
        self.undo_changed.emit(*(self._own_undo if self.is_shown else self._others_undo))

    def show_in(self, commands: Mapping[str, QAction]) -> None:
        """Let undo, redo and sharing be there when there is something for them."""

        def show(can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
            commands["undo"].setEnabled(can_undo)
            commands["redo"].setEnabled(can_redo)
            commands["share_lesson"].setEnabled(self.is_open)

        self.undo_changed.connect(show)
        show(*self._others_undo)

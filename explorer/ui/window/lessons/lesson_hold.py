"""A lesson is in hand in one window at a time, and is not let go before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.storage.drafts.in_hand import InHand
from explorer.storage.drafts.own_lessons import (
    OwnLesson,
    lesson_id_of,
    own_path,
    read_own_lesson,
    take_lesson_in_hand,
)
from explorer.storage.paths import user_data
from explorer.ui.classroom.editing.lesson_desk import LessonDesk
from explorer.ui.parts.held_back_box import WaysOut
from explorer.ui.window.lessons import held_lesson


class LessonHold:
    """Holds the lock of the lesson on the desk, and asks where it cannot be written."""

    def __init__(self, desk: LessonDesk, window: QWidget) -> None:
        self._desk, self._window = desk, window
        self._held: InHand | None = None

    def take(self, path: Path) -> bool:
        """Take another lesson in hand; tell whether nobody else has it."""
        held = take_lesson_in_hand(path)
        if held is not None:
            self.let_go()
            self._held = held
        return held is not None

    def take_new(self, lesson: Lesson) -> None:
        """Take a lesson in hand that is on no disk yet."""
        self.take(own_path(user_data(), lesson))

    def let_go(self) -> None:
        """Let others have the lesson."""
        held, self._held = self._held, None
        if held is not None:
            held.release()

    @staticmethod
    def lesson_of(own: OwnLesson, corridor: Corridor) -> Lesson | None:
        """Return a lesson that was taken in hand as it is on the disk now."""
        lesson = read_own_lesson(own.path, corridor) or own.lesson
        if lesson is None:
            return None
        # It is called after its file, whatever was written into that.
        return replace(lesson, id=lesson_id_of(own.path), corridor_id=corridor.id)

    def keeps(self, then: Callable[[], object]) -> bool:
        """Write the lesson; where that fails, say so and ask whether to do ``then`` anyway."""
        try:
            self._desk.keeper.flush()
        except OSError as error:
            self._ask(error, then)
            return False
        return True

    def _ask(self, error: OSError, then: Callable[[], object]) -> None:
        desk, window = self._desk, self._window

        def again() -> None:
            if self.keeps(then):
                then()

        def without() -> None:
            desk.keeper.give_up()
            then()

        def elsewhere() -> None:
            if held_lesson.save_elsewhere(window, desk.lesson):
                without()

        path = own_path(user_data(), desk.lesson)
        held_lesson.ask_about_unkept(window, error, path, WaysOut(again, elsewhere, without))

    def ask_about_copy(
        self, own: OwnLesson, language: str, begin_copy: Callable[[Lesson], object]
    ) -> None:
        """Say that another window works on a lesson, and offer to work on a copy."""
        lesson = own.lesson
        if lesson is not None:
            title = in_language(lesson.titles, language) or own.path.name
            held_lesson.offer_copy(self._window, title, lambda: begin_copy(lesson))

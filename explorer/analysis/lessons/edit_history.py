"""Undo and redo of a lesson in hand: a stack of lessons, in which a word written is one step."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from explorer.model.lessons.lesson import Lesson

STEPS = 200


class LessonHistory(Struct, frozen=True):
    """The present lesson, those before it and those that were taken back.

    ``chosen`` is the step that was in hand with the present lesson, ``field`` the field that is
    being written, empty where the next change is a step of its own.
    """

    lesson: Lesson
    chosen: str = ""
    past: tuple[tuple[Lesson, str], ...] = ()
    future: tuple[tuple[Lesson, str], ...] = ()
    field: str = ""

    def after(self, lesson: Lesson, chosen: str, field: str = "") -> LessonHistory:
        """Return the history with one more step; writing on in one field makes none."""
        if lesson == self.lesson:
            return replace(self, chosen=chosen)
        past = self.past
        if not field or field != self.field:
            past = (*past[-STEPS + 1 :], (self.lesson, self.chosen))
        return LessonHistory(lesson, chosen, past, (), field)

    def settled(self) -> LessonHistory:
        """Return the history in which the next change is a step of its own."""
        return replace(self, field="")

    def turned_to(self, chosen: str) -> LessonHistory:
        """Return the history with another step in hand, which is no change of the lesson."""
        return replace(self, chosen=chosen, field="")

    def undone(self) -> LessonHistory:
        """Return the history one step back."""
        if not self.past:
            return self
        lesson, chosen = self.past[-1]
        here = (self.lesson, self.chosen)
        return LessonHistory(lesson, chosen, self.past[:-1], (here, *self.future))

    def redone(self) -> LessonHistory:
        """Return the history with the last undone step done again."""
        if not self.future:
            return self
        lesson, chosen = self.future[0]
        here = (self.lesson, self.chosen)
        return LessonHistory(lesson, chosen, (*self.past, here), self.future[1:])

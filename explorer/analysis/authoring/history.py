"""Undo and redo: a stack of drafts, in which what is written into a line is one step."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from explorer.model.authoring.drafts import Draft

STEPS = 200


class History(Struct, frozen=True):
    """The present draft, those before it and those that were taken back.

    ``line`` is the line that is being written, empty where the next change is a step of its own.
    """

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()
    line: str = ""

    def after(self, draft: Draft, line: str = "") -> History:
        """Return the history with one more step; the same draft is none, nor is writing on."""
        if draft == self.draft:
            return self
        past = self.past
        if not line or line != self.line:
            past = (*past[-STEPS + 1 :], self.draft)
        return History(draft, past, (), line)

    def settled(self) -> History:
        """Return the history as after a line was left; one that says what it said is no step."""
        is_as_before = bool(self.line and self.past) and self.past[-1] == self.draft
        return replace(self, past=self.past[:-1] if is_as_before else self.past, line="")

    def amended(self, draft: Draft) -> History:
        """Return the history with what the program found out meanwhile: no step of the person."""
        return replace(self, draft=draft)

    def undone(self) -> History:
        """Return the history one step back."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.draft, *self.future))

    def redone(self) -> History:
        """Return the history with the last undone step done again."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.draft), self.future[1:])

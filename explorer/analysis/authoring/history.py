"""Undo and redo: a stack of drafts."""

from __future__ import annotations

from msgspec import Struct

from explorer.model.authoring.drafts import Draft

STEPS = 200


class History(Struct, frozen=True):
    """The present draft, those before it and those that were taken back."""

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()

    def after(self, draft: Draft) -> History:
        """Return the history with one more step; the same draft is none."""
        if draft == self.draft:
            return self
        return History(draft, (*self.past[-STEPS + 1 :], self.draft))

    def amended(self, draft: Draft) -> History:
        """Return the history with what the program found out meanwhile: no step of the person."""
        return History(draft, self.past, self.future)

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

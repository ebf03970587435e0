"""What a class guesses at one question: without names, and only for as long as it is shown."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Phase(StrEnum):
    """Where a question stands: guessing, guesses shown, answer shown; some are voted on twice."""

    OPEN = "open"
    CLOSED = "closed"
    OPEN_AGAIN = "open again"
    CLOSED_AGAIN = "closed again"
    REVEALED = "revealed"

    @property
    def takes_guesses(self) -> bool:
        """Whether the class guesses now."""
        return self in {Phase.OPEN, Phase.OPEN_AGAIN}

    @property
    def shows_guesses(self) -> bool:
        """Whether the guesses are to be seen: while some still guess they would lead the others."""
        return not self.takes_guesses

    @property
    def is_hidden(self) -> bool:
        """Whether the answer is still kept back."""
        return self is not Phase.REVEALED


class Guesses(Struct, frozen=True):
    """The guesses of one round, as far as the kind of question has them.

    ``numbers`` are in the question's unit, ``counts`` hands for each choice, ``orders`` positions
    of choices from 0, ``marks`` (lon_deg, lat_deg).
    """

    numbers: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()
    orders: tuple[tuple[int, ...], ...] = ()
    marks: tuple[tuple[float, float], ...] = ()

    @property
    def count(self) -> int:
        """How many there are: of a vote, the hands."""
        return len(self.numbers) + sum(self.counts) + len(self.orders) + len(self.marks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered; a choice without hands is something."""
        return not (self.numbers or self.counts or self.orders or self.marks)


class Asked(Struct, frozen=True):
    """A question in front of a class: where it stands, and the guesses of its rounds."""

    phase: Phase = Phase.OPEN
    rounds: tuple[Guesses, ...] = (Guesses(),)

    @property
    def now(self) -> Guesses:
        """The guesses of the last round."""
        return self.rounds[-1]

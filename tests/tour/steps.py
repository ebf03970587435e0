"""The table of the README's tour: for each numbered step what a hand does and what must be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.tour import (
    steps_of_authoring,
    steps_of_lessons,
    steps_of_questions,
    steps_of_the_map,
    steps_of_what_leaves,
    steps_of_words,
)
from tests.tour.story import Story
from tests.tour.tour import Tour


class Step(NamedTuple):
    """One doing of a README step; all of one number are done in one visit, in their order."""

    id: str
    hand: str
    seen: str
    play: Callable[[Tour], Story]

    @property
    def number(self) -> int:
        """The README's number of it."""
        return int(self.id.partition(".")[0])


STEPS: tuple[Step, ...] = tuple(
    Step(*row)
    for part in (
        steps_of_the_map,
        steps_of_words,
        steps_of_questions,
        steps_of_what_leaves,
        steps_of_authoring,
        steps_of_lessons,
    )
    for row in part.ROWS
)
NUMBERS = tuple(sorted({step.number for step in STEPS}))

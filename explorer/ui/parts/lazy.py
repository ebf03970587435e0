"""Parts that are built when they are first asked for: the one way to have such a part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

PartT = TypeVar("PartT")


class Lazy(Generic[PartT]):
    """Calling it gives the part, built by the first call; ``made`` never builds."""

    def __init__(self, make: Callable[[], PartT]) -> None:
        self._make = make
        self.made: PartT | None = None

    def __call__(self) -> PartT:
        """Return the part."""
        if self.made is None:
            self.made = self._make()
        return self.made

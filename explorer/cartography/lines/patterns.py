"""What each pattern of a route's line is made of: ribbons, dashes, dots, bars and bright cores."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.geometry.line_records import Pieces
from explorer.cartography.geometry.ribbons import dashed, dots, ribbons, ticks
from explorer.cartography.geometry.shapes import Points, Starts, taken
from explorer.cartography.style import Pattern, RouteStyle

TICK_EVERY_PX = 11.0
DASH_PX = (8.0, 5.0)
DOT_EVERY_WIDTHS = 2.0  # from one dot's middle to the next
CORE_DASH_WIDTHS = 2.0
BEAD_EVERY_WIDTHS = 2.6

_TICK_WIDTH_PX = 1.4
_TICK_REACH = 2.7  # the length of a tick in widths of its line
_CORE_SHARE = {
    Pattern.THIN: 0.32,
    Pattern.DOUBLE: 0.36,
    Pattern.LADDER: 0.36,
    Pattern.BEADED: 0.55,
    Pattern.HOLLOW_DASHED: 0.36,
}
_LEAST_CORE_PX = 0.8
_UNBROKEN = (
    *(Pattern.SOLID, Pattern.TICKS, Pattern.THIN, Pattern.DOUBLE),
    *(Pattern.LADDER, Pattern.BEADED),
)
_DASHES_PX = {
    Pattern.DASHED: DASH_PX,
    Pattern.LONG_DASHED: (19.0, 5.0),
    Pattern.DASH_DOTTED: (12.0, 11.0),
    Pattern.HOLLOW_DASHED: (13.0, 5.0),
}
_TICKS_PX = {  # how far apart, and how long in widths of the line
    Pattern.TICKS: (TICK_EVERY_PX, _TICK_REACH),
    Pattern.LADDER: (TICK_EVERY_PX, _TICK_REACH),
    Pattern.RUNGS: (3.6, 2.4),
}

Owners = NDArray[np.intp]
Layer = tuple[list[Pieces], Callable[[RouteStyle], str]]
"""For each line its areas, and their colour."""

_Part = tuple[Points, Starts, NDArray[np.float64], Owners]


class Runs(Struct, frozen=True, eq=False):
    """Runs of lines: whose each is (rising), what each line looks like, what lies before it."""

    xy: Points
    starts: Starts
    owner: Owners
    looks: tuple[RouteStyle, ...]
    offset: NDArray[np.float64]


def layers_of(runs: Runs) -> Iterator[Layer]:
    """Yield the layers of the lines, lowest first."""
    parts = _Parts(runs)
    yield from parts.unbroken()
    hollow = list(parts.dashes())
    yield from (layer for layer, _ in hollow)
    yield from parts.dots()
    yield from parts.bars()
    yield from (core for _, core in hollow if core is not None)
    yield from parts.beads()
    yield from parts.cores()


class _Parts:
    """The runs by pattern, and their layers."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        looks, owner = runs.looks, runs.owner
        self._patterns = np.array([look.pattern for look in looks], dtype=object)[owner]
        self._widths = np.array([look.width_px for look in looks])[owner]

    def _of(self, *wanted: Pattern) -> _Part:
        """Return the runs in some patterns: points, starts, what lies before each, and which."""
        chosen = np.zeros(len(self._patterns), dtype=bool)
        for pattern in wanted:
            chosen |= self._patterns == pattern
        index, starts = taken(self._runs.starts, chosen)
        return self._runs.xy[index], starts, self._runs.offset[chosen], np.flatnonzero(chosen)

    def _split(self, xy: Points, starts: Starts, which: Owners) -> list[Pieces]:
        return split(xy, starts, self._runs.owner[which], len(self._runs.looks))

    def _core(self, xy: Points, starts: Starts, which: Owners, pattern: Pattern) -> list[Pieces]:
        wide = np.maximum(_LEAST_CORE_PX, self._widths[which] * _CORE_SHARE[pattern])
        return self._split(*ribbons(xy, starts, wide), which)

    def _wide(self, which: Owners) -> float:
        return float(self._widths[which].max())

    def unbroken(self) -> Iterator[Layer]:
        xy, starts, _, which = self._of(*_UNBROKEN)
        yield self._split(*ribbons(xy, starts, self._widths[which]), which), _own_color

    def dashes(self) -> Iterator[tuple[Layer, Layer | None]]:
        """Yield the layers of dashes, with that of their cores where they have such."""
        for pattern, (dash, gap) in _DASHES_PX.items():
            xy, starts, before, which = self._of(pattern)
            if not len(which):
                continue
            xy, starts, whose = dashed(xy, starts, dash, gap, before)
            which = which[whose]
            line = self._split(*ribbons(xy, starts, self._widths[which]), which), _own_color
            core = None
            if pattern in _CORE_SHARE:
                core = self._core(xy, starts, which, pattern), _core_color
            yield line, core

    def dots(self) -> Iterator[Layer]:
        for pattern in (Pattern.DOTTED, Pattern.DASH_DOTTED):
            xy, starts, before, which = self._of(pattern)
            if not len(which):
                continue
            wide = self._wide(which)
            every = wide * DOT_EVERY_WIDTHS
            if pattern is Pattern.DASH_DOTTED:  # one dot in the middle of each gap
                dash, gap = _DASHES_PX[pattern]
                every, before = dash + gap, before + gap / 2.0
            xy, starts, whose = dots(xy, starts, every, wide, before)
            yield self._split(xy, starts, which[whose]), _own_color

    def bars(self) -> Iterator[Layer]:
        for pattern, (every, reach) in _TICKS_PX.items():
            xy, starts, before, which = self._of(pattern)
            if not len(which):
                continue
            long = self._wide(which) * reach
            xy, starts, whose = ticks(xy, starts, every, long, _TICK_WIDTH_PX, before)
            yield self._split(xy, starts, which[whose]), _own_color

    def beads(self) -> Iterator[Layer]:
        xy, starts, before, which = self._of(Pattern.BEADED)
        if len(which):
            wide = self._wide(which)
            bead = wide * _CORE_SHARE[Pattern.BEADED]
            xy, starts, whose = dots(xy, starts, wide * BEAD_EVERY_WIDTHS, bead, before)
            yield self._split(xy, starts, which[whose]), _core_color

    def cores(self) -> Iterator[Layer]:
        xy, starts, before, which = self._of(Pattern.THIN)
        if len(which):
            dash = self._wide(which) * CORE_DASH_WIDTHS
            xy, starts, whose = dashed(xy, starts, dash, dash, before)
            yield self._core(xy, starts, which[whose], Pattern.THIN), _core_color
        for pattern in (Pattern.DOUBLE, Pattern.LADDER):
            xy, starts, _, which = self._of(pattern)
            if len(which):
                yield self._core(xy, starts, which, pattern), _core_color


def _own_color(look: RouteStyle) -> str:
    return look.color


def _core_color(look: RouteStyle) -> str:
    return look.core


def owned(owner: Owners, count: int) -> list[int]:
    """Return at which piece each of ``count`` owners begins, and the end."""
    return np.searchsorted(owner, np.arange(count + 1)).tolist()


def split(xy: Points, starts: Starts, owner: Owners, count: int) -> list[Pieces]:
    """Return the pieces of each of ``count`` owners; they come in the order of their owners."""
    made: list[Pieces] = []
    own = owned(owner, count)
    for a, b in itertools.pairwise(own):
        first, last = starts[a], starts[b]
        made.append(Pieces(xy[first:last], starts[a : b + 1] - first))
    return made

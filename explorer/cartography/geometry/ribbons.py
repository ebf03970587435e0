"""Wide lines as areas: Qt fills an area many times faster than it strokes a wide pen.

Everything works on many lines at once: ``xy`` (n, 2) with line i in ``starts[i]`` up to
``starts[i + 1]``, lengths in pixels.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.geometry.shapes import Points, Starts, taken

_LONGEST_MITER = 2.0
_LEAST_DASH = 0.05
_DOT_CORNERS = 11


def without_repeats(xy: Points, starts: Starts) -> tuple[Points, Starts, NDArray[np.bool_]]:
    """Return lines without points that repeat the one before, and which lines are left.

    A line of one point only is none.
    """
    keep = np.ones(len(xy), dtype=bool)
    keep[1:] = (np.abs(np.diff(xy, axis=0)) > 1e-6).any(axis=1)  # noqa: PLR2004 - the same point
    keep[starts[:-1]] = True
    counts = np.concatenate(([0], np.cumsum(keep)))
    xy, starts = xy[keep], counts[starts].astype(np.intp)
    left = np.diff(starts) > 1
    index, starts = taken(starts, left)
    return xy[index], starts, left


def normals(xy: Points, starts: Starts) -> Points:
    """Return for each point the sideways vector that offsets a line by one (right, y down).

    At a bend it is longer, up to a limit: a sharp bend would throw the corner far out.
    """
    step = np.zeros_like(xy)
    step[:-1] = np.diff(xy, axis=0)
    last, first = starts[1:] - 1, starts[:-1]
    step[last] = step[last - 1]
    length = np.hypot(step[:, 0], step[:, 1])
    step /= np.maximum(length, 1e-12)[:, None]
    normal = np.column_stack((-step[:, 1], step[:, 0]))
    both = normal.copy()
    both[1:] += normal[:-1]
    both[first] = 2.0 * normal[first]
    both[last] = 2.0 * normal[last]
    square = np.maximum((both * both).sum(axis=1), 4.0 / _LONGEST_MITER**2)
    return both * (2.0 / square)[:, None]


def moved_aside(xy: Points, starts: Starts, by: NDArray[np.float64]) -> Points:
    """Return lines moved sideways, line i by ``by[i]`` (to the right of its direction)."""
    if not len(xy) or not by.any():
        return xy
    return xy + normals(xy, starts) * np.repeat(by, np.diff(starts))[:, None]


def ribbons(
    xy: Points,
    starts: Starts,
    width: float | NDArray[np.float64],
    sideways: Points | None = None,
) -> tuple[Points, Starts]:
    """Return the closed outline of each line drawn ``width`` wide with flat ends.

    ``width`` may differ from line to line, shape (lines,); ``sideways`` are the lines' normals
    where they are known already.
    """
    if not len(xy):
        return xy, starts
    lengths = np.diff(starts)
    half = np.repeat(np.broadcast_to(np.asarray(width) / 2.0, len(lengths)), lengths)
    aside = (normals(xy, starts) if sideways is None else sideways) * half[:, None]
    at = np.concatenate(([0], np.cumsum(2 * lengths + 1))).astype(np.intp)
    out = np.empty((at[-1], 2))
    there = np.arange(len(xy)) - np.repeat(starts[:-1], lengths)
    out[np.repeat(at[:-1], lengths) + there] = xy + aside
    out[np.repeat(at[1:], lengths) - 2 - there] = xy - aside
    out[at[1:] - 1] = out[at[:-1]]
    return out, at


def along(xy: Points, starts: Starts) -> NDArray[np.float64]:
    """Return the length from its line's beginning up to each point."""
    step = np.zeros(len(xy))
    step[1:] = np.hypot(*np.diff(xy, axis=0).T)
    step[starts[:-1]] = 0.0
    total = np.cumsum(step)
    return total - np.repeat(total[starts[:-1]], np.diff(starts))


def _at(
    xy: Points, starts: Starts, line: NDArray[np.intp], distance: NDArray[np.float64]
) -> tuple[Points, Points, NDArray[np.intp]]:
    """Return points at distances along lines, the unit direction there, and the point before."""
    reach = along(xy, starts)
    # One rising number line for all lines, so that a single search finds every point.
    longest = float(reach.max(initial=0.0)) + 1.0
    of = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    before = np.searchsorted(reach + of * longest, distance + line * longest, side="right") - 1
    before = np.clip(before, starts[line], starts[line + 1] - 2)
    step = xy[before + 1] - xy[before]
    length = np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-12)
    share = (distance - reach[before]) / length
    return xy[before] + step * share[:, None], step / length[:, None], before


class _Marks(Struct, frozen=True, eq=False):
    """Marks at equal distances: the line each lies on and how far along it."""

    line: NDArray[np.intp]
    distance: NDArray[np.float64]


def _every(
    xy: Points, starts: Starts, period: float, first: float, offset: NDArray[np.float64]
) -> _Marks:
    """Return marks at ``first``, ``first + period`` … counted from ``offset`` before each line."""
    length = along(xy, starts)[starts[1:] - 1]
    low = np.ceil((offset - first) / period).astype(np.intp)
    high = np.ceil((offset + length - first) / period).astype(np.intp)
    count = np.maximum(0, high - low)
    line = np.repeat(np.arange(len(count)), count)
    number = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count) + low[line]
    return _Marks(line, first + number * period - offset[line])


def dashed(
    xy: Points, starts: Starts, dash: float, gap: float, offset: NDArray[np.float64]
) -> tuple[Points, Starts, NDArray[np.intp]]:
    """Return the dashes of lines, each a line of its own that follows every bend, and whose it is.

    ``offset`` (lines,) tells how much of each line lies before its first point: where a view shows
    only a part of a line, dashes stay where they are on the whole of it.
    """
    if not len(xy):
        return xy, starts, np.zeros(0, dtype=np.intp)
    # A dash that began before the line does is one more period away, cut off at its beginning.
    marks = _every(xy, starts, dash + gap, 0.0, offset)
    line = np.concatenate((np.arange(len(starts) - 1), marks.line))
    begin = np.concatenate((-(offset % (dash + gap)), marks.distance))
    end = np.minimum(begin + dash, along(xy, starts)[starts[line + 1] - 1])
    begin = np.maximum(begin, 0.0)
    order = np.lexsort((begin, line))
    order = order[(end - begin)[order] > _LEAST_DASH]
    line, begin, end = line[order], begin[order], end[order]
    a, _, before_a = _at(xy, starts, line, begin)
    b, _, before_b = _at(xy, starts, line, end)
    between = before_b - before_a
    at = np.concatenate(([0], np.cumsum(between + 2))).astype(np.intp)
    inner = np.arange(at[-1]) - np.repeat(at[:-1], between + 2)
    out = xy[np.minimum(np.repeat(before_a, between + 2) + inner, len(xy) - 1)].copy()
    out[at[:-1]], out[at[1:] - 1] = a, b
    out, at, left = without_repeats(out, at)
    return out, at, line[left]


def ticks(  # noqa: PLR0917 - a bar's three measures and where it stands
    xy: Points,
    starts: Starts,
    every: float,
    length: float,
    width: float,
    offset: NDArray[np.float64],
) -> tuple[Points, Starts, NDArray[np.intp]]:
    """Return bars across lines as closed outlines of five points, and whose each is.

    ``offset`` as for dashes.
    """
    if not len(xy):
        return xy, starts, np.zeros(0, dtype=np.intp)
    marks = _every(xy, starts, every, every / 2.0, offset)
    middle, way, _ = _at(xy, starts, marks.line, marks.distance)
    forth = way * (width / 2.0)
    across = np.column_stack((-way[:, 1], way[:, 0])) * (length / 2.0)
    corners = np.stack(
        (
            middle - forth - across,
            middle + forth - across,
            middle + forth + across,
            middle - forth + across,
            middle - forth - across,
        ),
        axis=1,
    )
    count = len(marks.line)
    return corners.reshape(-1, 2), np.arange(0, 5 * count + 1, 5, dtype=np.intp), marks.line


def dots(
    xy: Points, starts: Starts, every: float, width: float, offset: NDArray[np.float64]
) -> tuple[Points, Starts, NDArray[np.intp]]:
    """Return round dots along lines as closed outlines, and whose each is; ``offset`` as above."""
    if not len(xy):
        return xy, starts, np.zeros(0, dtype=np.intp)
    marks = _every(xy, starts, every, 0.0, offset)
    middle, _, _ = _at(xy, starts, marks.line, marks.distance)
    turn = np.linspace(0.0, 2.0 * np.pi, _DOT_CORNERS)
    rim = np.column_stack((np.cos(turn), np.sin(turn))) * (width / 2.0)
    corners = middle[:, None, :] + rim
    ends = np.arange(0, _DOT_CORNERS * len(middle) + 1, _DOT_CORNERS, dtype=np.intp)
    return corners.reshape(-1, 2), ends, marks.line

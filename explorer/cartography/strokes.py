"""Route lines as areas to fill, made once for a scale and the surroundings of a view."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter, QPainterPath

from explorer.cartography.lines import DrawnLine
from explorer.cartography.paths import painter_path
from explorer.cartography.ribbons import along, dashed, normals, ribbons, ticks
from explorer.cartography.shapes import Points, Starts, clipped_runs, joined, taken
from explorer.cartography.style import MapStyle, Pattern, RouteStyle
from explorer.cartography.viewport import Bounds

TICK_EVERY_PX = 11.0
DASH_PX = (8.0, 5.0)
CORE_PX = (5.0, 5.0)

_TICK_WIDTH_PX = 1.4
_TICK_REACH = 2.7  # the length of a tick in widths of its line
_SCHEMATIC_OPACITY = 0.5
_CASING_PX = 2.6
_LIT_PX = 15.0

Owners = NDArray[np.intp]
_NOTHING = QPainterPath()


@dataclass(frozen=True, eq=False, slots=True)
class Stroke:
    """One line as painted, in pixels from the map's zero point.

    ``runs`` are the parts of the line it was made of: points and where each part starts.
    """

    segment_id: str
    schematic: bool
    runs: tuple[Points, Starts]
    casing: QPainterPath
    parts: tuple[tuple[QPainterPath, str], ...]


def strokes(lines: tuple[DrawnLine, ...], style: MapStyle, box: Bounds) -> tuple[Stroke, ...]:
    """Return what of the lines lies in a box, in the order of painting.

    Everything is reckoned for all lines at once; but each gets paths of its own, for Qt fills
    many small areas faster than one that spans the picture.
    """
    xy, starts = joined([line.points for line in lines])
    if not len(xy):
        return ()
    runs, run_starts, begins = clipped_runs(xy, starts, box)
    owner = np.searchsorted(starts, begins, side="right") - 1
    looks = [style.route(line.style) for line in lines]
    widths = np.array([look.width_px for look in looks])[owner]
    sideways = normals(runs, run_starts) if len(runs) else runs
    casing = _split(*ribbons(runs, run_starts, widths + _CASING_PX, sideways), owner, len(lines))
    offset = along(xy, starts)[begins]
    parts = list(_parts(runs, run_starts, owner, looks, offset))
    own = _owned(owner, len(lines))
    made: list[Stroke] = []
    for n, (line, a, b) in enumerate(zip(lines, own, own[1:], strict=False)):
        if a == b:
            continue
        part = (runs[run_starts[a] : run_starts[b]], run_starts[a : b + 1] - run_starts[a])
        layers = ((paths[n], color(looks[n])) for paths, color in parts)
        shown = tuple(layer for layer in layers if not layer[0].isEmpty())
        made.append(Stroke(line.segment_id, line.schematic, part, casing[n], shown))
    return tuple(made)


def _parts(
    xy: Points,
    starts: Starts,
    owner: Owners,
    looks: list[RouteStyle],
    offset: NDArray[np.float64],
) -> Iterator[tuple[list[QPainterPath], Callable[[RouteStyle], str]]]:
    """Yield the layers of the lines, lowest first: for each line its path, and its colour."""
    count = len(looks)
    patterns = np.array([look.pattern for look in looks], dtype=object)[owner]
    widths = np.array([look.width_px for look in looks])[owner]

    def of(pattern: Pattern) -> tuple[Points, Starts, NDArray[np.float64], Owners]:
        chosen = patterns == pattern
        index, fresh = taken(starts, chosen)
        return xy[index], fresh, offset[chosen], np.flatnonzero(chosen)

    solid = patterns != Pattern.DASHED
    index, fresh = taken(starts, solid)
    yield _split(*ribbons(xy[index], fresh, widths[solid]), owner[solid], count), _own_color
    points, fresh, before, runs = of(Pattern.DASHED)
    points, fresh, whose = dashed(points, fresh, *DASH_PX, before)
    whose = runs[whose]
    yield _split(*ribbons(points, fresh, widths[whose]), owner[whose], count), _own_color
    points, fresh, before, runs = of(Pattern.TICKS)
    if len(runs):
        reach = float(widths[runs].max()) * _TICK_REACH
        points, fresh, whose = ticks(points, fresh, TICK_EVERY_PX, reach, _TICK_WIDTH_PX, before)
        yield _split(points, fresh, owner[runs[whose]], count), _own_color
    points, fresh, before, runs = of(Pattern.THIN)
    points, fresh, whose = dashed(points, fresh, *CORE_PX, before)
    whose = runs[whose]
    core = np.maximum(0.9, widths[whose] * 0.35)
    yield _split(*ribbons(points, fresh, core), owner[whose], count), _core_color


def _own_color(look: RouteStyle) -> str:
    return look.color


def _core_color(_look: RouteStyle) -> str:
    return "#ffffff"


def _owned(owner: Owners, count: int) -> list[int]:
    """Return at which piece each of ``count`` owners begins, and the end."""
    return np.searchsorted(owner, np.arange(count + 1)).tolist()


def _split(xy: Points, starts: Starts, owner: Owners, count: int) -> list[QPainterPath]:
    """Return a path for each of ``count`` owners; pieces come in the order of their owners."""
    made: list[QPainterPath] = []
    own = _owned(owner, count)
    for a, b in itertools.pairwise(own):
        if a == b:
            made.append(_NOTHING)
            continue
        first, last = starts[a], starts[b]
        made.append(painter_path(xy[first:last], starts[a : b + 1] - first, winding=True))
    return made


def paint_strokes(
    painter: QPainter, some: tuple[Stroke, ...], style: MapStyle, lit: frozenset[str]
) -> None:
    """Paint lines over their casings over the light under the chosen ones."""
    for stroke in some:
        if stroke.segment_id in lit:
            glow = painter_path(*ribbons(*stroke.runs, _LIT_PX), winding=True)
            painter.fillPath(glow, QColor(style.selection))
    for stroke in some:
        painter.fillPath(stroke.casing, QColor(style.casing))
    for stroke in some:
        painter.setOpacity(_SCHEMATIC_OPACITY if stroke.schematic else 1.0)
        for path, color in stroke.parts:
            painter.fillPath(path, QColor(color))
    painter.setOpacity(1.0)


def paint_route_sample(
    painter: QPainter, style: MapStyle, route_style: str, width: float, height: float
) -> None:
    """Paint a short horizontal piece of a route's line."""
    points = np.array([(2.0, height / 2.0), (width - 2.0, height / 2.0)])
    line = DrawnLine("", "", route_style, points, 0.0)
    for stroke in strokes((line,), style, (-1e3, -1e3, 1e4, 1e4)):
        for path, color in stroke.parts:
            painter.fillPath(path, QColor(color))

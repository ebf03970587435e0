"""Route lines as areas to fill, made once for a scale and the surroundings of a view."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtGui import QColor, QPainter

from explorer.cartography.geometry.line_records import DrawnLine, Pieces, Stroke
from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.ribbons import along, normals, ribbons
from explorer.cartography.geometry.shapes import clipped_runs, joined, thinned
from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.lines.patterns import Owners, Runs, layers_of, owned, split
from explorer.cartography.scene.render_spec import Past
from explorer.cartography.style import MapStyle

SELECTION_RIM_PX = 1.5
FAINT = 0.3
"""How opaque is what was not there yet."""

_HIGHLIGHT_PX = 15.0
_CALM_PX = 9.0
_AT_A_TIME = 12  # so many lines are painted between two looks at the clock
_IMPROVED_SHARE = 0.45  # of the line's width

_ANYWHERE = (-1e4, -1e4, 1e4, 1e4)


def strokes(
    lines: tuple[DrawnLine, ...],
    style: MapStyle,
    box: Bounds,
    together: Callable[[DrawnLine], object] | None = None,
) -> tuple[Stroke, ...]:
    """Return what of the lines lies in a box, in the order of painting.

    Everything is reckoned for all lines at once; but each gets paths of its own, for Qt fills
    many small areas faster than one that spans the picture. Where the lines are short, those for
    which ``together`` gives the same are quicker as one; all of them must be of one style.
    """
    lines, group = _grouped(lines, together)
    xy, starts = joined([line.points for line in lines])
    if not len(xy):
        return ()
    runs, run_starts, begins = clipped_runs(xy, starts, box)
    owner = group[np.searchsorted(starts, begins, side="right") - 1]
    lines = tuple(lines[i] for i in np.flatnonzero(np.diff(group, prepend=-1)))
    looks = [style.route(line.style) for line in lines]
    widths = np.array([look.width_px for look in looks])[owner]
    sideways = normals(runs, run_starts) if len(runs) else runs
    casing = split(
        *ribbons(runs, run_starts, widths + 2.0 * style.casing_px, sideways), owner, len(lines)
    )
    offset = along(xy, starts)[begins]
    parts = list(layers_of(Runs(runs, run_starts, owner, tuple(looks), offset)))
    own = owned(owner, len(lines))
    made: list[Stroke] = []
    for n, (line, a, b) in enumerate(zip(lines, own, own[1:], strict=False)):
        if a == b:
            continue
        part = Pieces(runs[run_starts[a] : run_starts[b]], run_starts[a : b + 1] - run_starts[a])
        layers = ((pieces[n], color(looks[n])) for pieces, color in parts)
        shown = tuple(layer for layer in layers if len(layer[0].xy))
        made.append(
            Stroke(
                line.segment_id,
                line.route_id,
                line.style,
                line.schematic,
                part,
                casing[n],
                shown,
            )
        )
    return tuple(made)


def _grouped(
    lines: tuple[DrawnLine, ...], together: Callable[[DrawnLine], object] | None
) -> tuple[tuple[DrawnLine, ...], Owners]:
    """Return the lines of a group beside each other, and the number of each line's group."""
    lines = tuple(line for line in lines if len(line.points) > 1)
    if together is None:
        return lines, np.arange(len(lines))
    known: dict[object, list[DrawnLine]] = {}
    for line in lines:
        known.setdefault(together(line), []).append(line)
    sizes = [len(group) for group in known.values()]
    ordered = tuple(line for group in known.values() for line in group)
    return ordered, np.repeat(np.arange(len(sizes)), sizes)


def stroking(
    painter: QPainter,
    some: tuple[Stroke, ...],
    style: MapStyle,
    highlighted: frozenset[str],
    past: Past | None = None,
) -> Iterator[None]:
    """Paint lines over their casings over the light under the chosen ones, in short steps."""
    faint = frozenset[tuple[str, str]]() if past is None else past.lines
    chosen = [stroke for stroke in some if stroke.segment_id in highlighted]
    for color, width_px in (
        (style.selection_rim, _HIGHLIGHT_PX + 2 * SELECTION_RIM_PX),
        (style.selection, _HIGHLIGHT_PX),
    ):
        for stroke in chosen:
            # Without the small bends, at which so wide a band would show its corners.
            calm = thinned(stroke.runs.xy, stroke.runs.starts, _CALM_PX)
            glow = painter_path(*ribbons(*calm, width_px), winding=True)
            painter.fillPath(glow, QColor(color))
            yield
    for number, stroke in enumerate(some):
        painter.setOpacity(FAINT if (stroke.segment_id, stroke.route_id) in faint else 1.0)
        painter.fillPath(stroke.casing.path, QColor(style.casing))
        if number % _AT_A_TIME == 0:
            yield
    for number, stroke in enumerate(some):
        painter.setOpacity(style.schematic_opacity if stroke.schematic else 1.0)
        if (stroke.segment_id, stroke.route_id) in faint:
            painter.setOpacity(FAINT)
        for pieces, color in stroke.parts:
            painter.fillPath(pieces.path, QColor(color))
        if number % _AT_A_TIME == 0:
            yield
    if past is not None:
        _paint_improved(painter, some, style, past)
    painter.setOpacity(1.0)


def paint_strokes(
    painter: QPainter, some: tuple[Stroke, ...], style: MapStyle, highlighted: frozenset[str]
) -> None:
    """Paint lines in one go."""
    for _ in stroking(painter, some, style, highlighted):
        pass


def _paint_improved(
    painter: QPainter, some: tuple[Stroke, ...], style: MapStyle, past: Past
) -> None:
    """Paint a bright core into the line of each segment that has been improved or is to be.

    It lies inside the line itself: one beside it would be taken for another way.
    """
    done: set[str] = set()
    for stroke in some:
        segment_id = stroke.segment_id
        if segment_id in done or segment_id not in past.improved | past.to_improve:
            continue
        done.add(segment_id)
        painter.setOpacity(1.0 if segment_id in past.improved else FAINT)
        look = style.route(stroke.style)
        core = ribbons(stroke.runs.xy, stroke.runs.starts, look.width_px * _IMPROVED_SHARE)
        painter.fillPath(painter_path(*core, winding=True), QColor(look.core))


def paint_route_sample(
    painter: QPainter, name: str, width: float, height: float, style: MapStyle
) -> None:
    """Paint a short horizontal piece of a route's line on its casing, as the map does.

    Several names with spaces between stand for the parts of a route, painted one behind another.
    """
    names = name.split()
    ends = np.linspace(3.0, width - 3.0, len(names) + 1).tolist()
    lines = tuple(
        DrawnLine("", "", part, np.array([(left, height / 2.0), (right, height / 2.0)]), 0.0)
        for part, left, right in zip(names, ends, ends[1:], strict=False)
    )
    paint_strokes(painter, strokes(lines, style, _ANYWHERE), style, frozenset())

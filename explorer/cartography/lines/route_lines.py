"""Route lines on screen: which routes share an edge, and how far each is moved aside for it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from explorer.analysis.timeline import Standing, runs_later, standing, to_improve
from explorer.cartography.geometry.line_records import DrawnLine, Lane
from explorer.cartography.geometry.ribbons import moved_aside, without_repeats
from explorer.cartography.geometry.shapes import joined, thinned
from explorer.cartography.projection.projections import Points
from explorer.cartography.scene.render_spec import Past
from explorer.model.corridor import Corridor
from explorer.model.route_styles import part_style, shares_its_line

_LEAST_PX = 1.2
_JOINED_LANES = 4.0  # the ends of edges of one lane lie no farther apart, in widths of a lane
NOT_TORN: Mapping[str, tuple[int, ...]] = MappingProxyType({})


def lanes(corridor: Corridor, visible_routes: tuple[str, ...]) -> tuple[Lane, ...]:
    """Return the lines to draw, routes of one style sharing a line where they share a segment.

    Offsets are counted along each edge's own direction, so that lanes never cross within an edge.
    """
    styles_on: dict[str, list[str]] = {}
    wanted: dict[tuple[str, str], str] = {}
    for route_id in visible_routes:
        route = corridor.routes[route_id]
        for segment_id in route.segment_ids:
            segment = corridor.segments[segment_id]
            style = part_style(route.style, segment.mode)
            family = shares_its_line(style)
            if not any(s == segment_id and shares_its_line(w) == family for s, w in wanted):
                wanted[segment_id, style] = route_id
            for use in segment.edges:
                families = styles_on.setdefault(use.edge_id, [])
                if family not in families:
                    families.append(family)
    made: list[Lane] = []
    for (segment_id, style), route_id in wanted.items():
        edges: list[tuple[str, bool, float]] = []
        for use in corridor.segments[segment_id].edges:
            families = styles_on[use.edge_id]
            place = families.index(shares_its_line(style)) - (len(families) - 1) / 2.0
            edges.append((use.edge_id, use.forward, place))
        made.append(Lane(segment_id, route_id, style, tuple(edges)))
    return tuple(made)


def faint_lanes(
    corridor: Corridor, visible_routes: tuple[str, ...], standing: Standing
) -> frozenset[tuple[str, str]]:
    """Return the (segment, route) of the lanes whose line was not there yet."""
    found: set[tuple[str, str]] = set()
    for lane in lanes(corridor, visible_routes):
        sharing = (
            route_id
            for route_id in visible_routes
            if lane.segment_id in corridor.routes[route_id].segment_ids
            and shares_its_line(corridor.routes[route_id].style) == shares_its_line(lane.style)
        )
        if runs_later(corridor, standing, lane.segment_id, sharing):
            found.add((lane.segment_id, lane.route_id))
    return frozenset(found)


def as_it_stood(
    corridor: Corridor, year: int, visible_routes: tuple[str, ...], words: tuple[str, str, str]
) -> Past:
    """Return what to draw otherwise for the end of a year.

    ``words`` are its banner, its note, and what the note adds where a shown segment was improved.
    """
    stood = standing(corridor, year)
    improved, later = frozenset(stood.improved_segment_ids), frozenset(to_improve(corridor, year))
    shown = {i for route_id in visible_routes for i in corridor.routes[route_id].segment_ids}
    return Past(
        words=words[0].format(year),
        note=" · ".join(words[1:] if shown & improved else words[1:2]),
        lines=faint_lanes(corridor, visible_routes, stood),
        places=frozenset(stood.not_yet_place_ids),
        improved=improved,
        to_improve=later,
    )


def drawn_lines(  # noqa: PLR0917 - what, of whom, where, how large and how far apart
    wanted: tuple[Lane, ...],
    corridor: Corridor,
    edges: Mapping[str, Points],
    m_per_px: float,
    lane_px: float,
    torn: Mapping[str, tuple[int, ...]] = NOT_TORN,
) -> tuple[DrawnLine, ...]:
    """Return the lines at a resolution, moved aside and without detail below a pixel.

    ``edges`` are the network's lines in map coordinates. Lanes that share an edge lie ``lane_px``
    apart. Edges are thinned and moved all at once; a lane that shares an edge with others takes it
    as often as it needs. A lane is drawn as several lines where edges are ``torn``.
    """
    uses = [
        (lane, edge_id, forward, place, part)
        for lane, drawn in enumerate(wanted)
        for edge_id, forward, place in drawn.edges
        for part in _parts(edges.get(edge_id), torn.get(edge_id, ()), forward=forward)
        if len(part) > 1
    ]
    if not uses:
        return ()
    xy, starts = joined([use[4] / m_per_px for use in uses])
    xy, starts, left = without_repeats(*thinned(xy, starts, _LEAST_PX))
    uses = [use for use, stays in zip(uses, left.tolist(), strict=True) if stays]
    xy = moved_aside(xy, starts, np.array([place * lane_px for _, _, _, place, _ in uses]))
    parts: dict[int, list[list[Points]]] = {}
    errors: dict[int, float] = {}
    whole = frozenset(edge_id for edge_id in edges if not torn.get(edge_id))
    for (lane, edge_id, forward, _, _), begin, end in zip(uses, starts, starts[1:], strict=False):
        runs = parts.setdefault(lane, [[]])
        if edge_id not in whole and runs[-1]:
            last = runs[-1][-1][-1]
            first = xy[begin] if forward else xy[end - 1]
            if np.hypot(*(first - last)) > lane_px * _JOINED_LANES:
                runs.append([])
        runs[-1].append(xy[begin:end] if forward else xy[begin:end][::-1])
        error_px = _error_km(corridor, edge_id) * 1000.0 / m_per_px
        errors[lane] = max(errors.get(lane, 0.0), error_px)
    return tuple(
        DrawnLine(
            wanted[n].segment_id,
            wanted[n].route_id,
            wanted[n].style,
            np.concatenate(points),
            errors[n],
        )
        for n, runs in parts.items()
        for points in runs
    )


def _parts(line: Points | None, anew: tuple[int, ...], *, forward: bool) -> list[Points]:
    """Return the parts of an edge's line in the order of travel."""
    if line is None:
        return []
    parts = np.split(line, anew) if anew else [line]
    return parts if forward else parts[::-1]


def _error_km(corridor: Corridor, edge_id: str) -> float:
    """Return an edge's stated error; an unknown one on a schematic line is as bad as can be."""
    edge = corridor.edges[edge_id]
    if edge.drawn_error_km is None:
        return math.inf if edge.schematic else 0.0
    return edge.drawn_error_km


def distance_px(points: Points, x_px: float, y_px: float) -> float:
    """Return the distance in pixels from a point to a line; inf where there is no line."""
    if len(points) < 2:  # noqa: PLR2004 - no line
        return float("inf")
    here = np.array([x_px, y_px])
    start, step = points[:-1], np.diff(points, axis=0)
    square = np.einsum("ij,ij->i", step, step)
    along = np.einsum("ij,ij->i", here - start, step) / np.where(square > 0, square, 1.0)
    nearest = start + np.clip(along, 0.0, 1.0)[:, None] * step
    away = nearest - here
    return float(np.sqrt(np.einsum("ij,ij->i", away, away).min()))

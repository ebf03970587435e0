"""Where a what-if has closed the network, and the sign that says so on the map."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.analysis.geodesy import LonLat, chord_m
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Projection
from explorer.cartography.style import MapStyle
from explorer.model.corridor import Corridor

_RADIUS_PX = 9.0
_RIM_PX = 1.6
_BAR_PX = (10.0, 3.2)


def closed_at(
    corridor: Corridor, place_ids: Iterable[str], segment_ids: Iterable[str]
) -> tuple[LonLat, ...]:
    """Return where signs for closed places and segments stand, as (lon_deg, lat_deg).

    A segment, or a single edge, has its sign in the middle of its longest edge. What the corridor
    does not know has none.
    """
    places = (corridor.places[i] for i in place_ids if i in corridor.places)
    found = [(place.lon_deg, place.lat_deg) for place in places]
    for segment_id in segment_ids:
        segment = corridor.segments.get(segment_id)
        edge_ids = [segment_id] if segment is None else [use.edge_id for use in segment.edges]
        edges = [corridor.edges[i] for i in edge_ids if i in corridor.edges]
        if edges:
            found.append(
                _middle(max((edge.line for edge in edges), key=lambda line: _along_m(line)[-1]))
            )
    return tuple(found)


def _middle(line: tuple[LonLat, ...]) -> LonLat:
    """Return the vertex of a line that is nearest to half its length."""
    so_far = _along_m(line)
    return line[min(range(len(line)), key=lambda i: abs(so_far[i] - so_far[-1] / 2.0))]


def _along_m(line: tuple[LonLat, ...]) -> list[float]:
    """Return how far along a line each of its points lies, in metres."""
    return list(accumulate((chord_m(a, b) for a, b in pairwise(line)), initial=0.0))


def paint_closures(
    painter: QPainter,
    view: Viewport,
    projection: Projection,
    closed: tuple[LonLat, ...],
    style: MapStyle,
) -> None:
    """Paint a sign wherever something is closed that the map shows: a bar on a plate."""
    if not closed:
        return
    lonlat = np.array(closed)
    for x_m, y_m in projection.forward(lonlat[projection.shows(lonlat)]):
        at = QPointF(*view.screen_point(float(x_m), float(y_m)))
        painter.setPen(QPen(QColor(style.closed_bar), _RIM_PX))
        painter.setBrush(QColor(style.closed))
        painter.drawEllipse(at, _RADIUS_PX, _RADIUS_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.closed_bar))
        width, height = _BAR_PX
        painter.drawRect(QRectF(at.x() - width / 2, at.y() - height / 2, width, height))

"""Makes a projection of each kind for a corridor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from explorer.analysis.antimeridian import normal_longitude, unwrapped
from explorer.cartography.projection.kinds import projection_kind
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.projections import (
    Globe,
    Points,
    Projection,
    equidistant,
    web_mercator,
)
from explorer.model.corridor import Corridor

LonLat = tuple[float, float]


def main_points(corridor: Corridor) -> Points:
    """Return (lon_deg, lat_deg) of the corridor's main places, shape (n, 2).

    Longitudes do not jump at ±180°: they may be more than 180° where the corridor crosses it.
    """
    main = [(p.lon_deg, p.lat_deg) for p in corridor.places.values() if p.rank == 1]
    points = main or [(p.lon_deg, p.lat_deg) for p in corridor.places.values()]
    found = np.array(points or [(60.0, 30.0), (120.0, 55.0)], dtype=np.float64)
    found[:, 0] = unwrapped(found[:, 0].tolist())
    return found


def middle_of(corridor: Corridor) -> LonLat:
    """Return the middle of the corridor's main places."""
    main = main_points(corridor)
    lon_deg, lat_deg = ((main.min(axis=0) + main.max(axis=0)) / 2.0).tolist()
    return normal_longitude(lon_deg), lat_deg


def corridor_projection(corridor: Corridor) -> Projection:
    """Return the default projection: Lambert conformal, fitted to the corridor's main places."""
    return lambert(main_points(corridor))


MAKERS: Mapping[str, Callable[[Corridor, LonLat], Projection]] = MappingProxyType(
    {
        "lambert": lambda corridor, _center: corridor_projection(corridor),
        "equidistant": lambda _corridor, center: equidistant(*center),
        "globe": lambda _corridor, center: Globe.above(*center),
        "web-mercator": lambda corridor, _center: web_mercator(middle_of(corridor)[0]),
    }
)
"""What makes each of ``PROJECTIONS`` for a corridor, around (lon_deg, lat_deg)."""


def projection_named(name: str, corridor: Corridor, center_deg: Points | None = None) -> Projection:
    """Return one of ``PROJECTIONS``; ``center_deg`` (lon_deg, lat_deg) is where it is centred.

    Without a centre the middle of the corridor's main places is taken; a map that is not
    centred is always fitted to these. Raises ``UnknownNameError`` for another name.
    """
    make = MAKERS[projection_kind(name).name]
    if center_deg is None:
        return make(corridor, middle_of(corridor))
    lon_deg, lat_deg = center_deg.tolist()
    return make(corridor, (lon_deg, lat_deg))

"""Countries as shapes: which one a point lies in, and where a line leaves one."""

from __future__ import annotations

import numpy as np
import shapely

from explorer.model.basemap import PolygonLayer
from explorer.model.world_ways import LonLat

_NO_CODE = ("", "--")


class Borders:
    """The countries of a base map's layer."""

    def __init__(self, layer: PolygonLayer) -> None:
        """Take the polygons of countries; those without a code are land all the same."""
        points = np.column_stack((layer.lon_deg, layer.lat_deg))
        rings = np.repeat(np.arange(len(layer.starts) - 1), np.diff(layer.starts))
        made = np.asarray(shapely.linearrings(points, indices=rings))
        # Shells and holes: a polygon's first ring and the others, filled by the odd-even rule.
        owner = np.repeat(np.arange(len(layer)), np.diff(layer.parts))
        shells = made[layer.parts[:-1]]
        holes: list[list[shapely.LinearRing]] = [[] for _ in range(len(layer))]
        is_shell = np.zeros(len(made), dtype=np.bool_)
        is_shell[layer.parts[:-1]] = True
        for ring in np.flatnonzero(~is_shell).tolist():
            holes[int(owner[ring])].append(made[ring])
        self._shapes = [
            shapely.Polygon(shell, inner) for shell, inner in zip(shells, holes, strict=True)
        ]
        self._codes = layer.codes
        self._tree = shapely.STRtree(self._shapes)

    def country_at(self, lonlat: LonLat) -> str | None:
        """Return the country of a point, "" for land of no country, ``None`` at sea."""
        for turn in (0.0, 360.0, -360.0):
            point = shapely.Point(lonlat[0] + turn, lonlat[1])
            for number in self._tree.query(point, predicate="intersects").tolist():
                code = self._codes[number]
                return "" if code in _NO_CODE else code
        return None

    def crossing(self, one: LonLat, other: LonLat, left: str) -> LonLat | None:
        """Return where the line between two points leaves a country, ``None`` if nowhere."""
        line = shapely.LineString((one, other))
        if line.length > 180.0:  # noqa: PLR2004 - it crosses the far side of the Earth
            return None
        for number in self._tree.query(line).tolist():
            if self._codes[number] == left:
                found = shapely.intersection(line, shapely.boundary(self._shapes[number]))
                if not found.is_empty:
                    # Of several points the last one: after it the country is left for good.
                    places = shapely.get_coordinates(found)
                    far = np.hypot(places[:, 0] - one[0], places[:, 1] - one[1])
                    lon, lat = places[int(far.argmax())]
                    return float(lon), float(lat)
        return None

"""Map projections through PROJ.

Map coordinates are metres with x to the right and **y downwards**, as every paint device has it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

Points = NDArray[np.float64]
LonLatBox = tuple[float, float, float, float]  # west, south, east, north in degrees


_CONE_FROM_DEG = 4.0


@dataclass(frozen=True)
class Projection:
    """A named projection with the window of the globe in which it may be used."""

    name: str
    definition: str
    window: LonLatBox

    @cached_property
    def _transformer(self) -> Transformer:
        return Transformer.from_pipeline(
            f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step {self.definition}"
        )

    def forward(self, lonlat_deg: Points) -> Points:
        """Return map coordinates, shape (n, 2) in metres, of (lon_deg, lat_deg) points."""
        x, y = self._transformer.transform(lonlat_deg[:, 0], lonlat_deg[:, 1])
        return np.column_stack((x, -np.asarray(y)))

    def inverse(self, xy_m: Points) -> Points:
        """Return (lon_deg, lat_deg), shape (n, 2), of map coordinates; inf outside the map."""
        lon, lat = self._transformer.transform(xy_m[:, 0], -xy_m[:, 1], direction="INVERSE")
        return np.column_stack((lon, lat))

    def point(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Return the map coordinates of one point."""
        x, y = self.forward(np.array([[lon_deg, lat_deg]]))[0]
        return float(x), float(y)

    def place(self, x_m: float, y_m: float) -> tuple[float, float] | None:
        """Return (lon_deg, lat_deg) of one map point, or ``None`` where the map has none."""
        lon_deg, lat_deg = self.inverse(np.array([[x_m, y_m]]))[0]
        if math.isfinite(lon_deg) and math.isfinite(lat_deg):
            return float(lon_deg), float(lat_deg)
        return None


def lambert(lonlat_deg: Points) -> Projection:
    """Return a Lambert conformal conic fitted to points by the one-sixth rule.

    The standard parallels lie a sixth of the latitude range inside its ends (Deetz & Adams,
    "Elements of Map Projection", 1934). The window leaves out what the cone would tear.
    """
    west, south = lonlat_deg.min(axis=0)
    east, north = lonlat_deg.max(axis=0)
    sixth = max((north - south) / 6.0, 1.0)
    lon_0 = (west + east) / 2.0
    lat_0 = (south + north) / 2.0
    window = (max(-180.0, lon_0 - 115.0), -8.0, min(180.0, lon_0 + 85.0), 84.0)
    if abs(south + north) < _CONE_FROM_DEG:
        # Parallels on both sides of the equator cancel out and make no cone: Mercator is the limit.
        parallel = max(abs(south), abs(north)) / 2.0
        mercator = f"+proj=merc +lat_ts={parallel:.2f} +lon_0={lon_0:.2f} +ellps=WGS84"
        return Projection("mercator", mercator, (window[0], -84.0, window[2], 84.0))
    definition = (
        f"+proj=lcc +lat_1={south + sixth:.2f} +lat_2={north - sixth:.2f} "
        f"+lat_0={lat_0:.2f} +lon_0={lon_0:.2f} +ellps=WGS84"
    )
    return Projection("lambert", definition, window)

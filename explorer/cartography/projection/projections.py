"""Map projections: azimuthal equidistant and Web Mercator through PROJ, a globe; see ``cone`` too.

Map coordinates are metres with x to the right and **y downwards**, as every paint device has it.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.analysis.geodesy import chord_m

Points = NDArray[np.floating[Any]]

EARTH_RADIUS_M = 6_371_008.8  # mean radius of WGS 84 (IUGG)
_MERCATOR_LAT_DEG = 85.05
_NUDGE_DEG = 2e-6
_PROBE_M = 100.0
_STEP_DEG = 0.01
_WHOLE_EARTH_M_PER_PX = 60_000.0  # shows all of it in a small window
_EQUIDISTANT_REACH_M = 15_000_000.0  # beyond it the map is torn apart towards the antipode


class Window(Struct, frozen=True):
    """The part of the globe between two meridians and two parallels, in degrees.

    ``east_deg`` lies east of ``west_deg`` and may be more than 180.
    """

    west_deg: float
    south_deg: float
    east_deg: float
    north_deg: float

    def holds(self, lonlat_deg: Points) -> NDArray[np.bool_]:
        """Tell of unwrapped (lon_deg, lat_deg) points, shape (n, 2), which lie inside."""
        lon, lat = lonlat_deg[:, 0], lonlat_deg[:, 1]
        return (
            (lon >= self.west_deg)
            & (lon <= self.east_deg)
            & (lat >= self.south_deg)
            & (lat <= self.north_deg)
        )


class Disc(Struct, frozen=True):
    """The part of the globe that is shown inside a circle around the map's zero point."""

    radius_m: float

    def holds(self, xy_m: Points) -> NDArray[np.bool_]:
        """Tell of map points, shape (n, 2), which lie inside."""
        return np.hypot(xy_m[:, 0], xy_m[:, 1]) <= self.radius_m


class Projection(Struct, frozen=True, dict=True):
    """A projection around a centre with the part of the globe in which it may be used."""

    name: str
    definition: str
    lon_0: float
    lat_0: float
    domain: Window | Disc
    nearest_m_per_px: float = 20.0
    farthest_m_per_px: float = 20_000.0

    @cached_property
    def _transformer(self):  # noqa: ANN202 - pyproj is imported only when it is needed
        from pyproj import Transformer  # noqa: PLC0415

        return Transformer.from_pipeline(
            f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step {self.definition}"
        )

    def _projected(self, lon_deg: Points, lat_deg: Points) -> tuple[Points, Points]:
        """Return x and y, upwards, in metres; inf where there is none."""
        x, y = self._transformer.transform(lon_deg, lat_deg)
        return np.asarray(x), np.asarray(y)

    def _unprojected(self, x_m: Points, y_m: Points) -> tuple[Points, Points]:
        """Return longitude and latitude in degrees of x and y, upwards; inf where there is none."""
        lon, lat = self._transformer.transform(x_m, y_m, direction="INVERSE")
        return np.asarray(lon), np.asarray(lat)

    def unwrapped(self, lon_deg: Points) -> Points:
        """Return longitudes as the nearest to the central meridian; 180° away both ways is kept."""
        turns = np.ceil((np.abs(lon_deg - self.lon_0) - 180.0 - 1e-9) / 360.0)
        away = np.where(np.isfinite(turns), np.maximum(turns, 0.0), 0.0)
        return lon_deg - np.sign(lon_deg - self.lon_0) * away * 360.0

    def forward(self, lonlat_deg: Points) -> Points:
        """Return map coordinates, shape (n, 2) in metres, of (lon_deg, lat_deg) points.

        A point that a disc does not show gets coordinates outside of it, in its own direction.
        """
        x, y = self._projected(self.unwrapped(lonlat_deg[:, 0]), lonlat_deg[:, 1])
        return np.column_stack((x, -y))

    def inverse(self, xy_m: Points) -> Points:
        """Return (lon_deg, lat_deg), shape (n, 2), of map coordinates; inf outside the map."""
        lonlat = np.column_stack(self._unprojected(xy_m[:, 0], -xy_m[:, 1]))
        known = np.isfinite(lonlat).all(axis=1) & np.isfinite(xy_m).all(axis=1)
        lonlat[known, 0] = (lonlat[known, 0] + 180.0) % 360.0 - 180.0
        lonlat[~known] = np.inf
        if isinstance(self.domain, Disc):
            lonlat[~self.domain.holds(xy_m)] = np.inf
        return lonlat

    def shows(self, lonlat_deg: Points) -> NDArray[np.bool_]:
        """Tell which (lon_deg, lat_deg) points, shape (n, 2), the map has room for."""
        if isinstance(self.domain, Disc):
            return self.domain.holds(self.forward(lonlat_deg))
        return self.domain.holds(
            np.column_stack((self.unwrapped(lonlat_deg[:, 0]), lonlat_deg[:, 1]))
        )

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

    def local(self, x_m: float, y_m: float) -> tuple[float, float] | None:
        """Measure how the map lies at one of its points, ``None`` where it has no ground.

        Returns metres on the ground to a metre of the map across, and the direction of north as an
        angle in radians, 0 up, clockwise.
        """
        west, east, here = self.inverse(
            np.array([(x_m - _PROBE_M, y_m), (x_m + _PROBE_M, y_m), (x_m, y_m)])
        )
        if not np.isfinite([west, east, here]).all():
            return None
        half = np.array((0.0, _STEP_DEG / 2.0))
        lower, upper = self.forward(np.array([here - half, here + half]))
        step = upper - lower
        north = math.atan2(float(step[0]), -float(step[1])) if np.isfinite(step).all() else 0.0
        return chord_m((west[0], west[1]), (east[0], east[1])) / (2.0 * _PROBE_M), north


class Globe(Projection, frozen=True, dict=True):
    """The orthographic globe: the Earth as a sphere, seen from far away.

    Snyder, "Map Projections – A Working Manual" (USGS 1395, 1987), equations 20-3 to 20-5 and
    20-14 to 20-19, with geodetic latitudes taken for spherical ones (at most 0.2° apart). Written
    on unit vectors instead of through PROJ because a globe that is turned is projected anew for
    every frame: all outlines are then one product of matrices.
    """

    @classmethod
    def above(cls, lon_deg: float, lat_deg: float) -> Globe:
        """Return the globe seen from above a point."""
        lon_0, lat_0 = _beside_seams((lon_deg + 180.0) % 360.0 - 180.0, lat_deg)
        ortho = f"+proj=ortho +lon_0={lon_0:.7f} +lat_0={lat_0:.7f} +R={EARTH_RADIUS_M}"
        disc = Disc(EARTH_RADIUS_M)
        return cls("globe", ortho, lon_0, lat_0, disc, 1_500.0, _WHOLE_EARTH_M_PER_PX)

    @cached_property
    def _turn(self) -> NDArray[np.float64]:
        """The matrix from the Earth's axes to (right, down, towards the viewer)."""
        lon, lat = math.radians(self.lon_0), math.radians(self.lat_0)
        return np.array(
            [
                (-math.sin(lon), math.cos(lon), 0.0),
                (
                    math.sin(lat) * math.cos(lon),
                    math.sin(lat) * math.sin(lon),
                    -math.cos(lat),
                ),
                (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)),
            ]
        )

    @property
    def axes(self) -> NDArray[np.float64]:
        """The matrix (3, 3) from (right, down, towards the viewer) to the Earth's axes."""
        return self._turn.T

    def forward(self, lonlat_deg: Points) -> Points:
        """Return map coordinates of (lon_deg, lat_deg) points; the far side lies off the disc."""
        return self.seen(unit_vectors(lonlat_deg))

    def seen(self, vectors: Points) -> Points:
        """Return map coordinates, shape (n, 2) in metres, of unit vectors, shape (n, 3)."""
        turned = vectors @ self._turn.T.astype(vectors.dtype)
        xy = turned[:, :2]
        behind = turned[:, 2] < 0.0
        if behind.any():
            away = np.hypot(xy[behind, 0], xy[behind, 1])
            xy[behind] *= ((2.0 - away) / np.maximum(away, 1e-9))[:, None]
        return xy * EARTH_RADIUS_M

    def inverse(self, xy_m: Points) -> Points:
        """Return (lon_deg, lat_deg) of map coordinates; inf beside the globe."""
        vectors = self.pointed_at(xy_m)
        lonlat = np.column_stack(
            (
                np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0])),
                np.degrees(np.arcsin(np.clip(vectors[:, 2], -1.0, 1.0))),
            )
        )
        lonlat[np.isnan(vectors[:, 0])] = np.inf
        return lonlat

    def pointed_at(self, xy_m: Points) -> Points:
        """Return the unit vectors, shape (n, 3), of map coordinates; nan beside the globe."""
        x, y = xy_m[:, 0] / EARTH_RADIUS_M, xy_m[:, 1] / EARTH_RADIUS_M
        square = x * x + y * y
        towards = np.sqrt(np.where(square <= 1.0, 1.0 - square, np.nan))
        return np.column_stack((x, y, towards)) @ self._turn


def unit_vectors(lonlat_deg: Points) -> Points:
    """Return points of the unit sphere, shape (n, 3), of (lon_deg, lat_deg) points."""
    lon, lat = np.radians(lonlat_deg[:, 0]), np.radians(lonlat_deg[:, 1])
    across = np.cos(lat)
    return np.column_stack((across * np.cos(lon), across * np.sin(lon), np.sin(lat)))


def lonlat_of(vector: NDArray[np.float64]) -> tuple[float, float]:
    """Return (lon_deg, lat_deg) of the direction of a vector, shape (3,); (0, 0) of none."""
    x, y, z = vector.tolist()
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def _beside_seams(lon_deg: float, lat_deg: float) -> tuple[float, float]:
    """Return a centre moved by less than a metre where its antipode would lie on a seam.

    The base map's rings are cut at ±180° and end at the poles; a ring that runs exactly through
    the antipode has neither an inside nor an outside on a disc.
    """
    if abs(lon_deg % 180.0) < _NUDGE_DEG or abs(lon_deg % 180.0 - 180.0) < _NUDGE_DEG:
        lon_deg += 2.0 * _NUDGE_DEG
    most = 90.0 - _NUDGE_DEG
    return lon_deg, min(most, max(-most, lat_deg))


def equidistant(lon_deg: float, lat_deg: float) -> Projection:
    """Return the azimuthal equidistant projection: distances from its centre are true geodesics."""
    lon_deg, lat_deg = _beside_seams(lon_deg, lat_deg)
    definition = f"+proj=aeqd +lon_0={lon_deg:.7f} +lat_0={lat_deg:.7f} +ellps=WGS84"
    disc = Disc(_EQUIDISTANT_REACH_M)
    farthest = _WHOLE_EARTH_M_PER_PX
    return Projection("equidistant", definition, lon_deg, lat_deg, disc, farthest_m_per_px=farthest)


def web_mercator(lon_deg: float) -> Projection:
    """Return the projection of most web maps (EPSG:3857), turned to a central meridian."""
    lon_0 = round(lon_deg, 2)
    definition = f"+proj=webmerc +lon_0={lon_0:.2f} +ellps=WGS84 +over"
    window = Window(lon_0 - 180.0, -_MERCATOR_LAT_DEG, lon_0 + 180.0, _MERCATOR_LAT_DEG)
    farthest = _WHOLE_EARTH_M_PER_PX
    return Projection("web-mercator", definition, lon_0, 0.0, window, farthest_m_per_px=farthest)

"""The base map under the corridor: outlines at three levels of detail, towns, relief."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Protocol, overload

import numpy as np
import numpy.typing as npt
from msgspec import Struct, field

Degrees = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int32]
Ranks = npt.NDArray[np.int16]
Extent = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

PolygonName = Literal["land", "lakes", "countries"]
LineName = Literal["coast", "borders", "disputed", "rivers", "provinces"]
LEVELS = (0, 1, 2)


class LineLayer(Struct, frozen=True, eq=False):
    """Lines: line i holds the points ``starts[i]`` up to ``starts[i + 1]``.

    ``lon_deg`` and ``lat_deg`` have shape (n,), ``starts`` (lines + 1,), ``rank`` (lines,), all 0
    where a layer has no ranks.
    """

    lon_deg: Degrees
    lat_deg: Degrees
    starts: Indices
    rank: Ranks

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self.starts) - 1


class PolygonLayer(Struct, frozen=True, eq=False):
    """Polygons: polygon i holds the rings ``parts[i]`` up to ``parts[i + 1]``, shell first.

    Ring r holds the points ``starts[r]`` up to ``starts[r + 1]``, the last equal to the first.
    ``codes`` has one ISO 3166-1 code per polygon in the layer of countries, else it is empty.
    """

    lon_deg: Degrees
    lat_deg: Degrees
    starts: Indices
    parts: Indices
    codes: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of polygons."""
        return len(self.parts) - 1


class Town(Struct, frozen=True):
    """A town for the map: ``names`` by language holds only what the source makes certain."""

    geonames_id: int
    name: str
    country: str
    population: int
    lon_deg: float
    lat_deg: float
    names: Mapping[str, str]

    @property
    def spellings(self) -> dict[str, str]:
        """The names by language, with the source's own under the empty code."""
        return {"": self.name, **self.names}


class ReliefPicture(Struct, frozen=True):
    """A picture of shaded relief: equirectangular, transparent at sea, corners at ``extent``."""

    path: Path
    extent: Extent
    width_px: int
    height_px: int


class Country(Struct, frozen=True):
    """A country for the map: its ISO 3166-1 code, names by language, and where they stand best.

    ``extent`` is the box around its main parts; its east may be more than 180.
    """

    code: str
    names: Mapping[str, str]
    lon_deg: float
    lat_deg: float
    extent: Extent


class Water(Struct, frozen=True):
    """A sea or lake for the map: names by language, where they stand, and how large it is."""

    names: Mapping[str, str]
    lon_deg: float
    lat_deg: float
    across_km: float
    down_km: float
    lake: bool


class Areas(Struct, frozen=True, eq=False):
    """Where the countries lie, coarsely, and the waters by name.

    ``grid`` uint8 (rows from the north, columns from the west) holds for each cell of the globe
    the number of its country, counted from 1 in ``countries``, or 0.
    """

    grid: npt.NDArray[np.uint8]
    countries: tuple[Country, ...]
    waters: tuple[Water, ...]
    _by_code: dict[str, list[Country]] = field(default_factory=dict[str, list[Country]])

    def at(self, lonlat_deg: npt.NDArray[np.floating]) -> npt.NDArray[np.intp]:
        """Return the numbers at (lon_deg, lat_deg) points, shape (n, 2); -1 where not finite."""
        rows, columns = self.grid.shape
        known = np.isfinite(lonlat_deg[:, 0]) & np.isfinite(lonlat_deg[:, 1])
        lon = np.where(known, lonlat_deg[:, 0], 0.0)
        lat = np.where(known, lonlat_deg[:, 1], 0.0)
        row = np.clip((90.0 - lat) * rows / 180.0, 0, rows - 1).astype(np.intp)
        column = ((lon + 180.0) % 360.0 * columns / 360.0).astype(np.intp) % columns
        return np.where(known, self.grid[row, column].astype(np.intp), -1)

    def country(self, code: str, name: str) -> Country | None:
        """Return the country of a code if that is its name in some language."""
        if not self._by_code:
            for country in self.countries:
                self._by_code.setdefault(country.code, []).append(country)
        return next((c for c in self._by_code.get(code, ()) if name in c.names.values()), None)


class Basemap(Protocol):
    """An opened base map."""

    @property
    def towns(self) -> tuple[Town, ...]:
        """The towns, in no particular order."""
        ...

    @property
    def areas(self) -> Areas:
        """The countries and waters that have names on the map."""
        ...

    @property
    def relief(self) -> tuple[ReliefPicture, ...]:
        """Where the shaded relief lies: pictures from coarse to fine, each over the last."""
        ...

    @property
    def extents(self) -> tuple[Extent, ...]:
        """What part of the globe each level covers."""
        ...

    @overload
    def layer(self, name: PolygonName, level: int) -> PolygonLayer: ...
    @overload
    def layer(self, name: LineName, level: int) -> LineLayer: ...
    def layer(self, name: PolygonName | LineName, level: int) -> LineLayer | PolygonLayer:
        """Return a layer at a level; one that does not exist there is empty."""
        ...

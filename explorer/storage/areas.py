"""Reading where countries and waters lie and what they are called.

``areas.npz`` holds ``grid`` uint8 (720, 1440): for each quarter of a degree, from the north-west,
the number of its country from 1, or 0; ``codes`` bytes: their ISO 3166-1 codes; ``points`` int32
(n, 2): where the name stands best, and ``extents`` int32 (n, 4): west, south, east, north of the
main parts, both in units of 1e-5 degrees. ``area-names.json`` says which of them are named and how
in the languages that it was written in (the others are those of ``model/countries.py``), and holds
the waters.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import msgspec
import numpy as np

from explorer.model.basemap import Areas, Country, Extent, Water
from explorer.model.countries import country_names

AREAS, NAMES = "areas.npz", "area-names.json"

_UNITS_PER_DEGREE = 100_000.0
_NOT_NAMED: Mapping[str, str] = MappingProxyType({})


def read_areas(folder: Path) -> Areas:
    """Read both files; raises what NumPy and the parser raise, ValueError where they disagree."""
    with np.load(folder / AREAS, allow_pickle=False) as file:
        grid, codes = file["grid"], [code.decode("ascii") for code in file["codes"].tolist()]
        points = (file["points"] / _UNITS_PER_DEGREE).tolist()
        extents = (file["extents"] / _UNITS_PER_DEGREE).tolist()
    if grid.dtype != np.uint8 or grid.ndim != 2 or int(grid.max()) > len(codes):  # noqa: PLR2004
        raise ValueError("the grid names countries that are not there")
    table: dict[str, Any] = msgspec.json.decode((folder / NAMES).read_bytes())
    names: dict[str, dict[str, str]] = table["countries"]
    return Areas(
        grid,
        tuple(
            Country(
                code,
                _names(code, names),
                float(point[0]),
                float(point[1]),
                cast("Extent", tuple(extent)),
            )
            for code, point, extent in zip(codes, points, extents, strict=True)
        ),
        tuple(
            Water(
                MappingProxyType(dict(entry["names"])),
                float(entry["lon_deg"]),
                float(entry["lat_deg"]),
                float(entry["across_km"]),
                float(entry["down_km"]),
                bool(entry["lake"]),
            )
            for entry in table["waters"]
        ),
    )


def _names(code: str, named: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    """Return what a country is called in every language; an area that is not named has no name."""
    own = named.get(code)
    return _NOT_NAMED if own is None else MappingProxyType({**country_names(code), **own})

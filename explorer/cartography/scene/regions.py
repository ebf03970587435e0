"""What a region covers on the map: a country, a sea, or what is known by a point only."""

from __future__ import annotations

import numpy as np

from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.projection.projections import Points, Projection
from explorer.model.basemap import Areas, Country, Water
from explorer.model.places import Place, PlaceKind

_SAMPLES = 60  # along each side of a country's box
# Half of what is shown of a region whose extent nobody gives: about 1 : 6,000,000 in a window.
_PROVINCE_M = 400_000.0
_LEAST_SHARE = 0.02  # of its points a country must have on the map to be fitted


def country_of(areas: Areas, place: Place) -> Country | None:
    """Return the country that a place is, ``None`` for any other place."""
    if place.kind is not PlaceKind.REGION:
        return None
    called = (areas.country(place.country, name) for name in place.names.values())
    return next((country for country in called if country is not None), None)


def region_bounds(projection: Projection, areas: Areas | None, place: Place) -> Bounds | None:
    """Return the box in map coordinates of all that a region covers, ``None`` where it is not."""
    country = None if areas is None else country_of(areas, place)
    if areas is not None and country is not None:
        found = _box(projection, _points_in(areas, country))
        if found is not None:
            return found
    lonlat = np.array([[place.lon_deg, place.lat_deg]])
    if not projection.shows(lonlat).all():
        return None
    x, y = projection.forward(lonlat)[0].tolist()
    water = None if areas is None else _water_of(areas, place)
    across_m, down_m = (_PROVINCE_M, _PROVINCE_M)
    if water is not None:
        across_m, down_m = water.across_km * 600.0, water.down_km * 600.0
    stretch = _stretch(projection, x, y)
    return (
        x - across_m * stretch,
        y - down_m * stretch,
        x + across_m * stretch,
        y + down_m * stretch,
    )


def _stretch(projection: Projection, x_m: float, y_m: float) -> float:
    local = projection.local(x_m, y_m)
    return 1.0 if local is None else 1.0 / max(local[0], 1e-3)


def _water_of(areas: Areas, place: Place) -> Water | None:
    name = place.name("en")
    return next((w for w in areas.waters if name in w.names.values()), None)


def _points_in(areas: Areas, country: Country) -> Points:
    """Return (lon_deg, lat_deg) points all over a country's main parts."""
    west, south, east, north = country.extent
    lon, lat = np.linspace(west, east, _SAMPLES), np.linspace(south, north, _SAMPLES)
    grid = np.stack(np.meshgrid(lon, lat), axis=-1).reshape(-1, 2)
    number = areas.countries.index(country) + 1
    own = grid[areas.at(grid) == number]
    return own if len(own) else np.array([[country.lon_deg, country.lat_deg]])


def _box(projection: Projection, lonlat: Points) -> Bounds | None:
    shown = projection.shows(lonlat)
    if shown.mean() < _LEAST_SHARE:
        return None
    xy = projection.forward(lonlat[shown])
    left, top = xy.min(axis=0).tolist()
    right, bottom = xy.max(axis=0).tolist()
    if right - left < 1.0 or bottom - top < 1.0:
        return None
    return left, top, right, bottom

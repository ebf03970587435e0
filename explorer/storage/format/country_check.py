"""Whether the countries that a corridor names are where its places and lines are.

Outlines are coarser than borders, so what lies within ``NEAR_KM`` of a country may be said to be in
it; and where outlines and packs may rightly differ, no position is taken.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.model.countries import is_country
from explorer.model.places import PlaceKind
from explorer.storage.format.country_at import countries_at
from explorer.storage.format.network import NO_POSITION

NEAR_KM = 30.0
_RINGS_KM = (10.0, 20.0, 30.0)
_BEARINGS = 12
_MOST_POINTS = 60
_KM_PER_DEG = 111.2

# Areas whose belonging is disputed, by the codes that maps and packs give them.
_DISPUTED = (
    *("UA RU", "GE RU", "JP RU", "MD RU", "IN PK CN", "IL PS SY LB", "MA EH DZ", "RS XK", "CN TW"),
    *("AM AZ", "CY TR", "SD SS EG KE", "KR KP", "GY VE", "AR FK GB", "SO ET", "BT CN", "KM YT FR"),
)
# Parts that have a code of their own and may be named by that of the state they belong to.
_BELONGING = (
    *("CN HK MO", "DK FO GL", "FI AX", "NO SJ BV", "NL AW BQ CW SX", "NZ CK NU TK"),
    "FR GF GP MQ RE YT NC PF PM BL MF WF TF",
    "GB GG IM JE AI BM IO KY FK GI MS PN SH GS TC VG",
    *("US PR VI GU AS MP UM", "AU CC CX NF HM", "ES IC EA"),
)
_INTERCHANGEABLE = tuple(frozenset(group.split()) for group in (*_DISPUTED, *_BELONGING))


def country_faults(corridor: Corridor) -> tuple[Fault, ...]:
    """Return the places and lines whose countries are elsewhere on Earth."""
    return (*_of_places(corridor), *_of_lines(corridor))


def _of_places(corridor: Corridor) -> Iterator[Fault]:
    for place in corridor.places.values():
        at = place.lon_deg, place.lat_deg
        # A region's point is only a label, which proves nothing.
        if not is_country(place.country) or place.kind is PlaceKind.REGION or at == NO_POSITION:
            continue
        if not is_near(place.country, [at]):
            yield _fault("places.toml", place.id, "country", place.country, [at])


def _of_lines(corridor: Corridor) -> Iterator[Fault]:
    for edge in corridor.edges.values():
        if not len(edge.line):
            continue
        step = max(1, -(-len(edge.line) // _MOST_POINTS))
        points = [*edge.line[::step], edge.line[-1]]
        for code in edge.countries:
            if is_country(code) and not is_near(code, points):  # else that is the fault
                yield _fault("network.geojson", edge.id, "countries", code, points)


def is_near(code: str, points: Sequence[tuple[float, float]]) -> bool:
    """Tell whether one of some points lies in a country or near enough to be said to."""
    return any(_alike(code, here) for here in countries_at(points)) or any(
        _alike(code, here) for point in points for here in _countries_around(*point)
    )


@lru_cache(maxsize=1_000)  # a place may name several countries, and a line is near its neighbours
def _countries_around(lon_deg: float, lat_deg: float) -> frozenset[str]:
    return frozenset(countries_at([*_around((lon_deg, lat_deg))]))


def _alike(code: str, here: str) -> bool:
    return code == here or any(code in group and here in group for group in _INTERCHANGEABLE)


def _around(point: tuple[float, float]) -> Iterator[tuple[float, float]]:
    lon, lat = point
    narrow = max(0.05, math.cos(math.radians(lat)))
    for away_km in _RINGS_KM:
        for bearing in np.linspace(0.0, 2 * math.pi, _BEARINGS, endpoint=False).tolist():
            north = away_km / _KM_PER_DEG * math.cos(bearing)
            east = away_km / _KM_PER_DEG / narrow * math.sin(bearing)
            yield (lon + east + 180.0) % 360.0 - 180.0, max(-89.9, min(89.9, lat + north))


def _fault(
    file: str, record: str, field: str, code: str, points: Sequence[tuple[float, float]]
) -> Fault:
    here = [code for code in dict.fromkeys(countries_at(points)) if code]
    problem = "elsewhere" if here else "at_sea"
    return Fault(file, record, field, problem, code, ", ".join(here))

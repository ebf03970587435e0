"""A way between any two places on Earth, and what was asked of it."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.model.quantity import Quantity
from explorer.model.world import NetworkKind

LonLat = tuple[float, float]


OTHER_NAME_COUNTS = 1000
"""A place found by another than its first name counts as so many times smaller."""


class WorldKind(StrEnum):
    """What a name of the world belongs to."""

    TOWN = "town"
    COUNTRY = "country"
    REGION = "region"  # a first-level part of a country
    CONTINENT = "continent"
    LANDSCAPE = "landscape"  # an island, a range, a part of a continent
    SEA = "sea"
    LAKE = "lake"
    STRAIT = "strait"
    RIVER = "river"
    SITE = "site"  # a port, airport or station


class WorldPlace(Struct, frozen=True):
    """A place of the gazetteer; ``matched`` is the spelling that was found.

    Of what is no town, the point is only a label, and ``extent`` (west, south, east, north in
    degrees; the east may be more than 180) what the map shows of it.
    """

    number: int
    name: str
    matched: str
    country: str
    region: str
    lat_deg: float
    lon_deg: float
    population: int
    is_whole: bool
    """Whether the whole name was typed."""
    kind: WorldKind = WorldKind.TOWN
    extent: tuple[float, float, float, float] | None = None

    @property
    def weight(self) -> float:
        """How well known the place is by the name that was typed."""
        known = max(1, self.population)
        return known if self.matched == self.name else known / OTHER_NAME_COUNTS


class Stop(Struct, frozen=True):
    """A place that a way leads to: where it is and what it is called."""

    name: str
    lon_deg: float
    lat_deg: float

    @property
    def lonlat(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.lon_deg, self.lat_deg


class AvoidCountry(Struct, frozen=True):
    """No way through a country, by its ISO 3166-1 code."""

    code: str


class AvoidBorder(Struct, frozen=True):
    """No crossing from one country into another, nor back."""

    codes: tuple[str, str]


class AvoidPoint(Struct, frozen=True):
    """No way within so many km of a point."""

    name: str
    lon_deg: float
    lat_deg: float
    radius_km: float


class AvoidPassage(Struct, frozen=True):
    """No way through a strait or canal."""

    name: str


Avoid = AvoidCountry | AvoidBorder | AvoidPoint | AvoidPassage


class WorldQuestion(Struct, frozen=True):
    """What is asked: the stops in order, what may be used, what is avoided, and whether gaps count.

    With several kinds of network a way may change between them at ports.
    """

    stops: tuple[Stop, ...]
    kinds: tuple[NetworkKind, ...]
    avoid: tuple[Avoid, ...] = ()
    gaps: bool = True


class Gap(Struct, frozen=True):
    """Where the data breaks off and the way was taken to go on: midpoint and straight length."""

    lon_deg: float
    lat_deg: float
    km: float
    kind: NetworkKind


class BorderCrossing(Struct, frozen=True):
    """Where a way leaves one country for another, by their codes."""

    lon_deg: float
    lat_deg: float
    from_country: str
    to_country: str
    at_km: float


class WorldLeg(Struct, frozen=True, eq=False):
    """The part of a way on one network, from stop or port to stop or port.

    ``line`` is (lon_deg, lat_deg), shape (n, 2), coarser than the real course. ``access_km`` are
    the straight distances from where the leg begins and ends to the network, not counted in
    ``km``.
    """

    kind: NetworkKind
    begins: str
    ends: str
    km: Quantity
    line: npt.NDArray[np.float64]
    access_km: tuple[float, float]


class WorldWay(Struct, frozen=True, eq=False):
    """A way over the world's networks; ``countries`` are ISO 3166-1 codes in their order."""

    question: WorldQuestion
    legs: tuple[WorldLeg, ...]
    km: Quantity
    straight_km: Quantity
    gaps: tuple[Gap, ...]
    countries: tuple[str, ...]
    crossings: tuple[BorderCrossing, ...]

"""Places: cities, border crossings, stations and what the texts name beside the routes."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.countries import local_language
from explorer.model.texts import Texts, in_language, text_in


class PlaceKind(StrEnum):
    """What a place is, which decides its sign on the map."""

    CITY = "city"
    TOWN = "town"
    PORT = "port city"
    CROSSING = "border crossing"
    BORDER_STATION = "border station"
    JUNCTION = "junction"
    SITE = "site"  # a terminal, wind farm, power plant …
    REGION = "region"  # a country or province that a text names; its point is only a label


class Place(Struct, frozen=True):
    """A named point on WGS 84, in degrees.

    ``country`` is an ISO 3166-1 code, empty at sea and for a region that is no country's.
    ``rank`` orders labels: 1 the corridor's main places, 2 stations and junctions of the routes,
    3 what the texts name beside the routes. ``position_from`` says who gives the coordinates.
    """

    id: str
    kind: PlaceKind
    country: str
    lon_deg: float
    lat_deg: float
    names: Texts
    other_names: tuple[str, ...]
    rank: int
    position_from: str
    note: Texts | None = None

    def name(self, language: str) -> str:
        """Return the place's name in ``language``, else in English."""
        return in_language(self.names, language)

    def local_name(self, language: str) -> str:
        """Return the name as the country's own signs have it, empty where it is shown anyway."""
        local = text_in(self.names, local_language(self.country))
        return local if local != self.name(language) else ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every spelling that search should find, without repeats."""
        return tuple(dict.fromkeys((*self.names.values(), *self.other_names)))

"""Which place somebody means: a name, with its country where it has namesakes, or coordinates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from explorer.analysis.area_search import LEAST_TOWN, AreaSearch
from explorer.analysis.folding import folded
from explorer.analysis.gazetteer import Gazetteer
from explorer.errors import ExplorerError
from explorer.model.corridor import Corridor
from explorer.model.countries import code_of
from explorer.model.places import Place, PlaceKind
from explorer.model.world_ways import Stop, WorldPlace

_COORDINATES = re.compile(r"\s*([+-]?\d{1,3}(?:\.\d+)?)\s*[,;]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*")
_MOST_LATITUDE, _MOST_LONGITUDE = 90.0, 180.0
_MOST_CANDIDATES = 40
CLEARLY_LARGER = 4
"""So many times as large as the next a place has to be to be meant by its bare name."""
CountryNames = Mapping[str, Mapping[str, str]]


class UnclearPlaceError(ExplorerError):
    """It is not clear which place a text means.

    Reasons: ``unknown``; ``namesakes``, with the ``candidates``; ``area`` for a country, a sea or
    the like, which no way begins at; ``swapped`` and ``no_coordinates`` for two numbers that are
    no latitude and longitude.
    """

    def __init__(self, reason: str, text: str, candidates: tuple[WorldPlace, ...] = ()) -> None:
        super().__init__(reason, text)
        self.reason = reason
        self.text = text
        self.candidates = candidates


def stop_of(
    text: str,
    corridor: Corridor | None,
    read_gazetteer: Callable[[], Gazetteer],
    countries: CountryNames,
    read_areas: Callable[[], AreaSearch] | None = None,
) -> tuple[Stop, tuple[WorldPlace, ...]]:
    """Return the place that a text names, and its namesakes in the gazetteer, itself first.

    A text is a corridor's id of a place, "lat,lon", or a name, behind a comma with a country or
    region; a place of the corridor comes before all others that are called so, and only where it
    has none the gazetteer is read. Among namesakes the one that is far larger than
    the next is meant. Raises ``UnclearPlaceError`` where nothing or too much is found.
    """
    pair = _COORDINATES.fullmatch(text)
    if pair is not None:
        return _at(text, float(pair[1]), float(pair[2])), ()
    place = None if corridor is None else _of_corridor(text, corridor)
    if place is not None:
        return Stop(place.name("en"), place.lon_deg, place.lat_deg), ()
    found = named(text, read_gazetteer(), countries)
    is_small = not any(town.weight >= LEAST_TOWN for town in found)
    if read_areas is not None and (not found or (is_small and code_of(text))):
        areas = [area.place for area in read_areas().search(text, whole=True)]
        if areas:
            raise UnclearPlaceError("area", text, (*areas, *found))
    if not found:
        raise UnclearPlaceError("unknown", text)
    if len(found) > 1 and found[0].weight < CLEARLY_LARGER * found[1].weight:
        raise UnclearPlaceError("namesakes", text, found)
    first = next(iter(found))
    return Stop(first.name, first.lon_deg, first.lat_deg), found


def _of_corridor(text: str, corridor: Corridor) -> Place | None:
    """Return the place of a corridor by its id, or by any of its names if only one has it."""
    if text in corridor.places:
        return corridor.places[text]
    wanted = folded(text)
    called = [
        place
        for place in corridor.places.values()
        if place.kind is not PlaceKind.REGION and wanted in map(folded, place.all_names)
    ]
    return called[0] if wanted and len(called) == 1 else None


def named(text: str, gazetteer: Gazetteer, countries: CountryNames) -> tuple[WorldPlace, ...]:
    """Return the places of just this name, best known first; behind a comma stands a country."""
    found = gazetteer.search(text, whole=True, limit=_MOST_CANDIDATES)
    name, comma, where = text.rpartition(",")
    if comma:
        wanted = folded(where)
        within = gazetteer.search(
            name,
            whole=True,
            limit=_MOST_CANDIDATES,
            country=lambda code, region: _is_called(wanted, code, region, countries),
        )
        found = within or found
    return tuple(sorted(found, key=lambda place: -place.weight))


def _is_called(wanted: str, code: str, region: str, countries: CountryNames) -> bool:
    names = countries.get(code, {}).values()
    codes = code.casefold(), region.casefold(), folded(f"{code}.{region}")
    return wanted in {*codes, *map(folded, names)}


def country_of(text: str, countries: CountryNames) -> str | None:
    """Return the code of a country by its code or name in any language, ``None`` if it is none."""
    if text.upper() in countries:
        return text.upper()
    wanted = folded(text)
    return next(
        (code for code, names in countries.items() if wanted in map(folded, names.values())), None
    )


def _at(text: str, lat: float, lon: float) -> Stop:
    if abs(lat) > _MOST_LATITUDE or abs(lon) > _MOST_LONGITUDE:
        is_swapped = abs(lon) <= _MOST_LATITUDE and abs(lat) <= _MOST_LONGITUDE
        raise UnclearPlaceError("swapped" if is_swapped else "no_coordinates", text)
    return Stop(f"{lat:g},{lon:g}", lon, lat)

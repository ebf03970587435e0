"""``route`` and ``search``: questions about the whole Earth, answered without a window."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from msgspec import Struct

from explorer.analysis.area_search import joined
from explorer.analysis.geodesy import geodesic_km, geodesic_line
from explorer.analysis.search import HitKind, search
from explorer.analysis.world.naming import (
    CountryNames,
    UnclearPlaceError,
    country_of,
    stop_of,
)
from explorer.analysis.world.telling import BY_SEA, NO_GAPS, no_way_sentence
from explorer.errors import NoWorldWayError, WorldDataError
from explorer.export.world_tables import (
    place_line,
    place_row,
    unclear_lines,
    way_lines,
    way_table,
)
from explorer.model.corridor import Corridor
from explorer.model.places import Place, PlaceKind
from explorer.model.world import NetworkKind
from explorer.model.world_ways import (
    Avoid,
    AvoidBorder,
    AvoidCountry,
    AvoidPassage,
    AvoidPoint,
    Stop,
    WorldKind,
    WorldPlace,
    WorldQuestion,
)
from explorer.storage.world_data.world import World

DONE, NO, USAGE = 0, 1, 2
AVOIDED_KM = 10.0
AIR = "air"
PASSAGES = frozenset(
    {
        *("babalmandab", "bering", "bosporus", "chili", "dardanelles", "gibraltar", "malacca"),
        *("ormuz", "panama", "south_africa", "suez", "sunda"),
    }
)
"""What the sea lanes call straits, capes and canals."""
_BORDER = re.compile(r"([A-Za-z]{2})-([A-Za-z]{2})")
_MOST_PLACES = 20
_BESIDE_DEG = 5.0
_OF_GEONAMES = frozenset((WorldKind.TOWN, WorldKind.REGION, WorldKind.COUNTRY))
_SAME_KM = 25.0  # a place called so, so near to the corridor's own, is the same


class Answer(Struct, frozen=True):
    """What a command answers: its exit code, its table, the same in words, and what is wrong."""

    code: int
    table: dict[str, Any] | None = None
    lines: tuple[str, ...] = ()
    complaint: tuple[str, ...] = ()


class RouteWords(Struct, frozen=True):
    """A question for a way as it was typed."""

    places: tuple[str, ...]
    modes: tuple[str, ...]
    avoid: tuple[str, ...] = ()
    gaps: bool = True


def answer(args: Mapping[str, Any], geodata: Path, corridor: Corridor | None) -> Answer:
    """Answer a command by its parsed arguments."""
    world = World(geodata)
    if args["command"] == "search" and corridor is not None:
        return find(args["text"], world, corridor)
    places = (args["start"], *args["via"], *args["more_via"], args["end"])
    words = RouteWords(places, tuple(args["mode"]), tuple(args["avoid"]), not args["no_gaps"])
    return route(words, world, corridor)


def route(words: RouteWords, world: World, corridor: Corridor | None = None) -> Answer:
    """Answer what the way between places is; a code of 1 says that there is none."""
    modes = words.modes or (NetworkKind.RAIL.value,)
    if AIR in modes and len(modes) > 1:
        return Answer(USAGE, complaint=("--mode air is the straight line and goes alone.",))
    try:
        kinds = tuple(NetworkKind(mode) for mode in dict.fromkeys(modes) if mode != AIR)
        behind_comma = any("," in text for text in words.places)
        names = world.country_names if behind_comma or words.avoid else {}
        found = [
            stop_of(text, corridor, lambda: world.gazetteer, names, lambda: world.areas)
            for text in words.places
        ]
        stops = tuple(stop for stop, _ in found)
        namesakes = [places for _, places in found]
        avoid = tuple(_avoided(text, world, corridor, names) for text in words.avoid)
        avoid = _with_canals(avoid, kinds)
        if AIR in modes:
            return _straight(stops)
        way = world.planner.way(WorldQuestion(stops, kinds, avoid, words.gaps))
    except UnclearPlaceError as error:
        table = {"place": error.text, "candidates": [place_row(p) for p in error.candidates]}
        is_usage = error.reason in {"swapped", "no_coordinates"}
        return Answer(
            USAGE if is_usage else NO,
            table if error.candidates else None,
            complaint=tuple(unclear_lines(error)),
        )
    except NoWorldWayError as error:
        is_usage = error.reason == "unknown_passage"
        return Answer(USAGE if is_usage else NO, complaint=(no_way_sentence(error, _with_options),))
    except WorldDataError as error:
        return Answer(NO, complaint=(str(error),))
    used = dict.fromkeys(leg.kind for leg in way.legs)
    table = way_table(way, [world.planner.network(kind) for kind in used], namesakes)
    return Answer(DONE, table, tuple(way_lines(table)))


def _with_options(text: str) -> str:
    """Return a hint with the option of the command that it is about."""
    return {
        NO_GAPS: "No gap in the data may be bridged; without --no-gaps there may be one.",
        BY_SEA: "With --mode sea as well, ships may join what land does not.",
    }.get(text, text)


def _avoided(text: str, world: World, corridor: Corridor | None, names: CountryNames) -> Avoid:
    """Return what is to be avoided: a strait or canal, a country, a border, or around a place."""
    if text.casefold() in PASSAGES:
        return AvoidPassage(text.casefold())
    border = _BORDER.fullmatch(text)
    if border is not None:
        return AvoidBorder((border[1].upper(), border[2].upper()))
    code = country_of(text, names)
    if code is not None:
        return AvoidCountry(code)
    stop, _ = stop_of(text, corridor, lambda: world.gazetteer, names)
    return AvoidPoint(stop.name, stop.lon_deg, stop.lat_deg, AVOIDED_KM)


_CANALS = {"EG": "suez", "PA": "panama"}


def _with_canals(avoid: tuple[Avoid, ...], kinds: Sequence[NetworkKind]) -> tuple[Avoid, ...]:
    """Add the canals of countries that are to be avoided: sea lanes belong to no country."""
    if NetworkKind.SEA not in kinds:
        return avoid
    codes = [each.code for each in avoid if isinstance(each, AvoidCountry)]
    return (*avoid, *(AvoidPassage(_CANALS[code]) for code in codes if code in _CANALS))


def _straight(stops: Sequence[Stop]) -> Answer:
    """Answer with the geodesic from stop to stop."""
    line: list[list[float]] = []
    km = 0.0
    for one, other in pairwise(stops):
        km += geodesic_km(one.lonlat, other.lonlat)
        points = geodesic_line(one.lonlat, other.lonlat, step_km=100.0).tolist()
        line += [[round(lon, 5), round(lat, 5)] for lon, lat in points]
    if km == 0.0:
        text = no_way_sentence(NoWorldWayError("same_place", start=stops[0].name))
        return Answer(NO, complaint=(text,))
    rows = [{"name": stop.name, "lat_deg": stop.lat_deg, "lon_deg": stop.lon_deg} for stop in stops]
    inputs = [stop.name for stop in stops]
    table: dict[str, Any] = {
        "from": rows[0],
        "to": rows[-1],
        "via": rows[1:-1],
        "modes": [AIR],
        "km": round(km, 1),
        "straight_km": round(km, 1),
        "countries": [],
        "crossings": [],
        "line": line,
        "legs": [],
        "gaps": [],
        "namesakes": [],
        "evidence": [{"value": "km", "kind": "computed", "method": "geodesic", "inputs": inputs}],
        "attribution": [],
        "licences": [],
    }
    return Answer(DONE, table, tuple(way_lines(table)))


def find(text: str, world: World, corridor: Corridor) -> Answer:
    """Answer what is called so: in the corridor, then in the world; 1 where nothing is."""
    hits = search(corridor, text, limit=1000)
    own = [corridor.places[hit.id] for hit in hits if hit.kind is HitKind.PLACE]
    matched = {hit.id: hit.matched for hit in hits}
    try:
        towns = world.gazetteer.search(text, shown=_extent(corridor), limit=_MOST_PLACES)
        places = joined(world.areas.search(text), towns, _MOST_PLACES)
    except WorldDataError as error:
        return Answer(NO, complaint=(str(error),))
    places = tuple(place for place in places if not _is_of_corridor(place, own))
    table: dict[str, Any] = {
        "corridor": corridor.id,
        "places": [
            {
                "id": place.id,
                "name": place.name("en"),
                "matched": matched[place.id],
                "country": place.country or None,
                "lat_deg": place.lat_deg,
                "lon_deg": place.lon_deg,
                "population": None,
                "kind": place.kind.value,
            }
            for place in own
        ]
        + [{"id": None, **place_row(place)} for place in places],
    }
    for kind, key in (
        (HitKind.ROUTE, "routes"),
        (HitKind.PASSAGE, "passages"),
        (HitKind.CLAIM, "claims"),
    ):
        table[key] = [{"id": hit.id, "matched": hit.matched} for hit in hits if hit.kind is kind]
    if not any(table[key] for key in ("places", "routes", "passages", "claims")):
        return Answer(NO, table, complaint=(f"Nothing is called “{text}” here.",))
    return Answer(DONE, table, tuple(_found_lines(table, places)))


def _is_of_corridor(place: WorldPlace, own: Sequence[Place]) -> bool:
    return any(_is_same(place, each) for each in own)


def _is_same(place: WorldPlace, own: Place) -> bool:
    """Tell whether both are one: two towns of one name on both sides of a border are two."""
    if place.country and own.country and place.country != own.country:
        return False
    if own.kind is PlaceKind.REGION or place.kind is not WorldKind.TOWN:
        return (
            own.kind is PlaceKind.REGION
            and place.kind is not WorldKind.TOWN
            and bool({place.name, place.matched} & set(own.all_names))
        )
    at = place.lon_deg, place.lat_deg
    return geodesic_km(at, (own.lon_deg, own.lat_deg)) < _SAME_KM


def _extent(corridor: Corridor) -> tuple[float, float, float, float] | None:
    """Return the box around a corridor's places, so that namesakes nearby come first."""
    if not corridor.places:
        return None
    lon = [place.lon_deg for place in corridor.places.values()]
    lat = [place.lat_deg for place in corridor.places.values()]
    return (
        min(lon) - _BESIDE_DEG,
        min(lat) - _BESIDE_DEG,
        max(lon) + _BESIDE_DEG,
        max(lat) + _BESIDE_DEG,
    )


def _found_lines(table: dict[str, Any], places: Sequence[WorldPlace]) -> list[str]:
    lines = [
        f"{row['name']} ({row['id']}), {row['lat_deg']:.4f},{row['lon_deg']:.4f}"
        for row in table["places"]
        if row["id"]
    ]
    for key in ("routes", "passages", "claims"):
        lines += [f"{key.removesuffix('s')} {row['id']}: {row['matched']}" for row in table[key]]
    if places:
        lines.append("not in this corridor:")
        lines += [f"  {place_line(place)}" for place in places]
        if any(place.kind in _OF_GEONAMES for place in places):
            lines.append("GeoNames (CC BY 4.0)")
    return lines

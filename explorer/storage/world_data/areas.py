"""Reading what of the world is larger than a town: countries, their parts, seas, straits, rivers.

The names are those that recognition knows (``world/regions.bin``, ``recognition/wide.tsv``) and
those of the base map, which also tells how far countries and waters reach.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from explorer.analysis.area_search import Area, AreaSearch
from explorer.analysis.folding import typed
from explorer.analysis.gazetteer import Gazetteer
from explorer.errors import WorldDataError
from explorer.model.basemap import Areas, Extent, Water
from explorer.model.countries import country_names
from explorer.model.world_ways import WorldKind, WorldPlace
from explorer.storage.areas import read_areas
from explorer.storage.recognition_data import FOLDER, WIDE, read_wide
from explorer.storage.world_data.arrays import Packed, read_packed

REGIONS = "regions.bin"
_NUMBER = -1
"""What is no town has no number in the gazetteer."""
_KM_PER_DEGREE = 111.2
_NARROWEST = 0.1
_KINDS = {
    "continent": (WorldKind.CONTINENT, 3000.0),
    "region": (WorldKind.LANDSCAPE, 800.0),
    "sea": (WorldKind.SEA, 600.0),
    "strait": (WorldKind.STRAIT, 120.0),
    "river": (WorldKind.RIVER, 500.0),
    "site": (WorldKind.SITE, 40.0),
}
"""What the hand-written list calls a thing, and half of what is shown of it where nobody knows."""


def read_area_search(geodata: Path, towns: Gazetteer) -> AreaSearch:
    """Read the names; a part of a country reaches as far as its towns.

    Raises ``WorldDataError``.
    """
    packed = read_packed(geodata / "world" / REGIONS)
    try:
        map_areas = read_areas(geodata / "basemap")
        wide, aliases = read_wide(geodata / FOLDER / WIDE)
        parts = tuple(_parts(packed, aliases, map_areas, towns))
    except WorldDataError:
        raise
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error
    waters = {typed(name): water for water in map_areas.waters for name in water.names.values()}
    listed: list[Area] = []
    for row in wide:
        kind, reach_km = _KINDS[row.kind]
        of_map = next((waters[k] for k in map(typed, row.names) if k in waters), None)
        names = row.names if of_map is None else (*row.names, *_names_of(of_map))
        extent = (
            _around(row.lon_deg, row.lat_deg, reach_km, reach_km)
            if of_map is None
            else _of_water(of_map)
        )
        if (of_map is not None and of_map.lake) or row.names[0].startswith("Lake "):
            kind = WorldKind.LAKE
        at = row.lat_deg, row.lon_deg
        listed.append(Area(names, _place(names[0], row.country, at, kind, extent)))
    known = {typed(name) for area in listed for name in area.names}
    return AreaSearch((*parts, *listed, *_waters(map_areas, known)))


def _parts(
    packed: Packed, aliases: Mapping[str, tuple[str, ...]], areas: Areas, towns: Gazetteer
) -> Iterator[Area]:
    """Yield countries and their first-level parts."""
    units = int(packed.about["units_per_degree"])
    names, codes = packed.text("names").split("\n"), packed.text("codes").split("\n")
    lat, lon = (packed.array(axis) / units for axis in ("lat", "lon"))
    level, thousands = packed.array("level"), packed.array("population")
    countries = {country.code: country for country in areas.countries}
    reaches = towns.reaches()
    rows = range(int(np.searchsorted(level, 2)))
    of_today = _of_today(rows, codes, names)
    for row in rows:
        code, _, part = codes[row].partition(".")
        own = tuple(names[row].split("\t"))
        others = aliases.get(codes[row], ())
        at = round(float(lat[row]), 4), round(float(lon[row]), 4)
        people = int(thousands[row]) * 1000
        if part:
            extent = reaches.get(codes[row]) or _around(at[1], at[0], 200.0, 200.0)
            place = _place(own[0], codes[row], at, WorldKind.REGION, extent)
            yield Area((*own, *others), place, people)
            continue
        shown = country_names(code)
        if of_today.get(code) != row:
            continue
        of_map = countries.get(code)
        extent = of_map.extent if of_map else _around(at[1], at[0], 200.0, 200.0)
        at = (round(of_map.lat_deg, 4), round(of_map.lon_deg, 4)) if of_map else at
        called = tuple(dict.fromkeys((*shown.values(), *others, *own)))
        place = _place(shown.get("en", own[0]), code, at, WorldKind.COUNTRY, extent)
        yield Area(called, place, people)


def _of_today(rows: Iterable[int], codes: Sequence[str], names: Sequence[str]) -> dict[str, int]:
    """Return the row of each country; states that are no more have codes that others have now."""
    found: dict[str, int] = {}
    for row in rows:
        shown = {typed(name) for name in country_names(codes[row]).values()}
        if typed(names[row].partition("\t")[0]) in shown:
            found[codes[row]] = row
        elif shown:
            found.setdefault(codes[row], row)
    return found


def _waters(areas: Areas, known: set[str]) -> Iterator[Area]:
    """Yield the waters of the base map that the list does not have; an ocean has several points."""
    for water in areas.waters:
        names = _names_of(water)
        if known.isdisjoint(map(typed, names)):
            known.update(map(typed, names))
            kind = WorldKind.LAKE if water.lake else WorldKind.SEA
            at = water.lat_deg, water.lon_deg
            yield Area(names, _place(names[0], "", at, kind, _of_water(water)))


def _names_of(water: Water) -> tuple[str, ...]:
    """Return all names of a water; people look for a lake without the word for it, too."""
    full = tuple(water.names.values())
    bare = (n.removeprefix("Lake ").removeprefix("Danau ").removesuffix(" Lake") for n in full)
    return tuple(dict.fromkeys((*full, *bare)))


def _of_water(water: Water) -> Extent:
    return _around(water.lon_deg, water.lat_deg, water.across_km / 2, water.down_km / 2)


def _around(lon_deg: float, lat_deg: float, across_km: float, down_km: float) -> Extent:
    """Return the box that reaches so far from a point to the sides, and up and down."""
    narrow = max(_NARROWEST, math.cos(math.radians(lat_deg)))
    lon = min(180.0, across_km / _KM_PER_DEGREE / narrow)
    lat = down_km / _KM_PER_DEGREE
    south, north = max(-90.0, lat_deg - lat), min(90.0, lat_deg + lat)
    return lon_deg - lon, south, lon_deg + lon, north


def _place(
    name: str, code: str, at: tuple[float, float], kind: WorldKind, extent: Extent
) -> WorldPlace:
    """Return what is called so; ``code`` is that of its country, behind a point of the part."""
    country, _, part = code.partition(".")
    lat_deg, lon_deg = at
    return WorldPlace(
        _NUMBER,
        name,
        name,
        country,
        part,
        lat_deg,
        lon_deg,
        0,
        is_whole=True,
        kind=kind,
        extent=extent,
    )

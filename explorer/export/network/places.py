"""Places as rows of plain fields, under the names by which an import knows them again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from msgspec import Struct

from explorer.export.network.segments import Cell
from explorer.export.standards import iri
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.places import Place
from explorer.storage.imports.flat import OWN_FIELDS, OWN_PREFIXES
from explorer.storage.imports.ids import OURS

Json = dict[str, Any]

_FIRST = ("id", "title", "kind", "rank", "country", "lat", "lon", "position_from")
_LAST = ("other_names",)


class LoosePlace(Struct, frozen=True):
    """An imported place that has no position, and so no place on the map."""

    id: str
    title: str
    names: Mapping[str, str]
    extras: Json


def extras_of(identity: str, corridor: Corridor) -> Json:
    """Return the plain properties that a place had where it was imported from."""
    given = corridor.kept.places.get(identity, {}).get("properties")
    properties = cast("Mapping[str, object]", given) if isinstance(given, dict) else {}
    return {
        name: value
        for name, value in properties.items()
        if name not in OWN_FIELDS
        and not name.startswith(OWN_PREFIXES)
        and isinstance(value, str | int | float | bool)
    }


def loose_places(corridor: Corridor) -> Iterator[LoosePlace]:
    """Yield the imported places without a position."""
    for identity, feature in corridor.kept.places.items():
        if identity not in corridor.places:
            from explorer.storage.imports.places import (  # noqa: PLC0415 - few corridors have any
                names_of,
                title_of,
            )

            names, _ = names_of(dict(feature))
            title = title_of(dict(feature)) or next(iter(names.values()), identity)
            yield LoosePlace(identity, title, names, extras_of(identity, corridor))


def outside_id(identity: str, corridor: Corridor) -> str:
    """Return the name of a place in tables: the one it was first exported under, if it was."""
    given = corridor.kept.places.get(identity, {}).get("@id")
    is_ours = isinstance(given, str) and given.startswith(OURS)
    return str(given) if is_ours else iri(corridor, "place", identity)


def fields_of(place: Place, corridor: Corridor) -> dict[str, Cell]:
    """Return a place's fields; one that is empty is left out."""
    fields: dict[str, Cell] = {
        "id": outside_id(place.id, corridor),
        "title": place.name(SOURCE),
        "kind": place.kind.value,
        "rank": place.rank,
        "country": place.country,
        "lat": place.lat_deg,
        "lon": place.lon_deg,
        "position_from": place.position_from,
        **{f"names.{language}": name for language, name in place.names.items()},
        "other_names": in_one_cell(place.other_names),
        **{f"note.{language}": text for language, text in (place.note or {}).items()},
        **extras_of(place.id, corridor),
    }
    return {name: value for name, value in fields.items() if value not in (None, "")}


def in_one_cell(names: tuple[str, ...]) -> str:
    """Return several names as one text; as a JSON list where a name holds what parts them."""
    if any(";" in name or name.startswith("[") for name in names):
        return json.dumps(list(names), ensure_ascii=False)
    return "; ".join(names)


def place_rows(corridor: Corridor) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return the columns of a table of places, and a row for each place.

    ``position_from`` says who gives a place's position.
    """
    found = [fields_of(place, corridor) for place in corridor.places.values()]
    for loose in loose_places(corridor):
        names: dict[str, Cell] = {f"names.{lang}": name for lang, name in loose.names.items()}
        identity = outside_id(loose.id, corridor)
        found.append({"id": identity, "title": loose.title, **names, **loose.extras})
    named = sorted({n for row in found for n in row if n.startswith("names.")}, key=_tongue)
    noted = sorted({n for row in found for n in row if n.startswith("note.")}, key=_tongue)
    extra = dict.fromkeys(n for row in found for n in row)
    columns = tuple(dict.fromkeys((*_FIRST, *named, *_LAST, *noted, *extra)))
    return columns, [tuple(row.get(name) for name in columns) for row in found]


def _tongue(column: str) -> tuple[bool, str]:
    """Order columns by language, the source language first."""
    return column.partition(".")[2] != SOURCE, column

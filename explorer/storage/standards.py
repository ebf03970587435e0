"""Reads passages, places and sources from the standard formats that ``export.standards`` writes.

What is read need not be ours: only the fields that a record needs have to be there, under the
names that the standards give them. Faults name record and field; one is enough to refuse a file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.sources import Source
from explorer.storage.fields import Record
from explorer.storage.pack.evidence import read_passages, read_sources
from explorer.storage.reading import read_ordinary

MAX_MB = 10  # of which lists of nothing make twenty times as much in memory
_OURS = "urn:corridor-explorer:"
_Table = dict[str, object]


def _parsed(path: Path, faults: list[Fault]) -> object:
    try:
        return json.loads(read_ordinary(path, MAX_MB * 1_000_000).decode("utf-8-sig"))
    except OverflowError as error:
        faults.append(Fault(path.name, "", "", "too_large", str(error), f"{MAX_MB} MB"))
    except FileNotFoundError:
        faults.append(Fault(path.name, "", "", "missing_file"))
    except (OSError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:160]
        faults.append(Fault(path.name, "", "", "unreadable_file", reason, "JSON"))
    return None


def _table(path: Path, value: object, faults: list[Fault]) -> Record:
    if not isinstance(value, dict):
        if not faults:
            faults.append(Fault(path.name, "", "", "wrong_type", "", "an object"))
        value = {}
    return Record(cast("_Table", value), path.name, "", faults)


def _refuse(path: Path, faults: list[Fault]) -> None:
    if faults:
        raise PackError(path.name, tuple(dict.fromkeys(faults)))


def _own_id(value: object) -> object:
    """Return the id that an outside name of ours ends with; any other name stays whole."""
    if isinstance(value, str) and value.startswith(_OURS):
        return value.rpartition(":")[2]
    return value


def _own_reference(value: object) -> object:
    """Return "place:astana" for the outside name of a place, and so on."""
    if isinstance(value, str) and value.startswith(_OURS):
        return ":".join(value.split(":")[-2:])
    return value


# ------------------------------------------------------------------------------------ passages


def read_annotations(path: Path, corridor: Corridor) -> dict[str, Passage]:
    """Read a page of Web Annotations about a corridor. Raises ``PackError`` with every fault."""
    faults: list[Fault] = []
    page = _table(path, _parsed(path, faults), faults)
    items = page.raw("items")
    own = [_own_annotation(i) for i in cast("list[object]", items)] if _is_list(items) else items
    file = page.named({"items": own}, "")
    known = corridor.sources, corridor.places, corridor.routes, corridor.facts
    found = read_passages(file, *known)
    _refuse(path, faults)
    return found


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _own_annotation(item: object) -> object:
    if not isinstance(item, dict):
        return item
    table = dict(cast("_Table", item))
    table["id"] = _own_id(table.get("id"))
    target = table.get("target")
    if isinstance(target, list):
        table["target"] = [_own_target(each) for each in cast("list[object]", target)]
    else:
        table["target"] = _own_target(target)
    body = table.get("body")
    if isinstance(body, list):
        table["body"] = [_own_body(part) for part in cast("list[object]", body)]
    return table


def _own_target(target: object) -> object:
    if not isinstance(target, dict):
        return target
    aim = cast("_Table", target)
    return {**aim, "source": _own_id(aim.get("source"))}


def _own_body(part: object) -> object:
    if not isinstance(part, dict):
        return part
    table = cast("_Table", part)
    if "source" not in table:
        return table
    return {**table, "source": _own_reference(table["source"])}


# -------------------------------------------------------------------------------------- places


def read_linked_places(path: Path) -> dict[str, Place]:
    """Read Linked Places of one point each. Raises ``PackError`` with every fault.

    Without our own kind and rank a place is a site of the lowest rank.
    """
    faults: list[Fault] = []
    file = _table(path, _parsed(path, faults), faults)
    found: dict[str, Place] = {}
    for feature in file.records("features", "feature "):
        place = _place(feature)
        if place is None:
            continue
        if place.id in found:
            feature.fault("@id", "duplicate_id", place.id)
        found[place.id] = place
    _refuse(path, faults)
    return found


def _place(feature: Record) -> Place | None:
    identity = str(_own_id(feature.text("@id", expected="the place's name as an IRI")))
    properties = feature.table("properties")
    title = properties.text("title", expected="the place's title")
    countries = properties.strings("ccodes", required=False)
    own = properties.table("corridor-explorer") if properties.has("corridor-explorer") else None
    geometry = feature.table("geometry")
    coordinates = geometry.raw("coordinates")
    point = cast("list[object]", coordinates) if _is_list(coordinates) else []
    numbers = [n for n in point if isinstance(n, int | float) and not isinstance(n, bool)]
    if geometry.raw("type") != "Point" or len(numbers) < 2:  # noqa: PLR2004 - lon and lat
        feature.fault("geometry.coordinates", "wrong_type", coordinates, "a Point: [lon, lat]")
        return None
    lon_deg, lat_deg = float(numbers[0]), float(numbers[1])
    if not (-180 <= lon_deg <= 180 and -90 <= lat_deg <= 90):  # noqa: PLR2004 - degrees
        feature.fault("geometry.coordinates", "out_of_range", coordinates, "degrees: [lon, lat]")
        return None
    names, others = _names(feature, title)
    cited = [c.text("label", default="") for c in geometry.records("citations", "citation ")]
    notes = {
        d.text("lang", default="en"): d.text("value", default="")
        for d in feature.records("descriptions", "description ")
    }
    return Place(
        id=identity,
        kind=own.choice("kind", PlaceKind) if own else PlaceKind.SITE,
        country=countries[0] if countries else "",
        lon_deg=lon_deg,
        lat_deg=lat_deg,
        names=names,
        other_names=others,
        rank=own.integer("rank", low=1, high=3) if own else 3,
        position_from=next(iter(cited), "") or feature.file,
        note=notes or None,
    )


def _names(feature: Record, title: str) -> tuple[dict[str, str], tuple[str, ...]]:
    names: dict[str, str] = {}
    others: list[str] = []
    for name in feature.records("names", "name "):
        toponym = name.text("toponym", expected="the name itself")
        language = name.text("lang", default="")
        if language and language not in names:
            names[language] = toponym
        else:
            others.append(toponym)
    if title not in names.values():  # it tells no language, and stands first for want of one
        names = {**({"und": title} if SOURCE not in names else {}), **names}
    return names, tuple(others)


# ------------------------------------------------------------------------------------- sources


def read_csl(path: Path) -> dict[str, Source]:
    """Read a list of CSL-JSON items. Raises ``PackError`` with every fault."""
    faults: list[Fault] = []
    parsed = _parsed(path, faults)
    if isinstance(parsed, list):
        parsed = [_own_item(item) for item in cast("list[object]", parsed)]
    found = read_sources(_table(path, {"source": parsed}, faults)) if not faults else {}
    _refuse(path, faults)
    return found


def _own_item(item: object) -> object:
    """Fill in what CSL leaves free and a source of ours needs; no text comes with a citation."""
    if not isinstance(item, dict):
        return item
    table = {k: v for k, v in cast("_Table", item).items() if k != "file"}
    return {"title-short": table.get("title"), "language": "und", **table}

"""What a file itself calls the field that is at fault, so that it is found in it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import cast

from explorer.storage.imports.geometry import Unfit, number_of
from explorer.storage.imports.parsing import list_of, table_of, text_of
from explorer.storage.imports.result import Json

_LAT, _LON = "a latitude from -90 to 90 degrees", "a longitude from -180 to 180 degrees"
_SIDES = (("lat", 1, 90.0, _LAT), ("lon", 0, 360.0, _LON))


def as_the_file_says(
    word: str, feature: Json, unfit: Unfit, columns: Mapping[str, str]
) -> tuple[str, str, object, str]:
    """Return field, problem, what was found and what would be right, as the file calls them.

    ``word`` says what the file calls a record: a point of GPX has attributes, a placemark of KML
    a text, a row of a table its columns.
    """
    problem, value, expected = cast("tuple[str, object, str]", unfit.args)
    if word == "wpt":
        return _of_attributes(feature, problem, value, expected)
    if word == "placemark":
        pair = isinstance(value, list)
        told = ",".join(text_of(part) for part in list_of(value)) if pair else value
        return "coordinates", problem, told, "degrees: longitude,latitude" if pair else expected
    if word == "row" and (told := _of_columns(feature, problem, value, columns)):
        return told
    return "geometry.coordinates", problem, value, expected


def title_field(called: str, columns: Mapping[str, str]) -> tuple[str, str]:
    """Return which field of a file lacks a name, and what would be right in it."""
    word = called.partition(" ")[0]
    if word in {"wpt", "placemark"}:
        return "name", "the name of the place"
    if column := next((name for name, role in columns.items() if role == "title"), ""):
        return column, "the name of the place"
    return "properties.title", "the place's title, and an @id"


def _is_wrong(value: object, most: float) -> bool:
    number = number_of(value)
    return number is None or not math.isfinite(number) or abs(number) > most


def _of_attributes(
    feature: Json, problem: str, value: object, expected: str
) -> tuple[str, str, object, str]:
    pair = list_of(table_of(feature.get("geometry")).get("coordinates"))
    for name, at, most, right in _SIDES:
        told = text_of(pair[at]) if at < len(pair) else ""
        if not told:
            return name, "missing_field", "", right
        if _is_wrong(told, most):
            return name, problem, f'{name}="{told}"', right
    return "lat, lon", problem, value, expected


def _of_columns(
    feature: Json, problem: str, value: object, columns: Mapping[str, str]
) -> tuple[str, str, object, str] | None:
    """Return which column is at fault; a position in one column is a single field."""
    cells = table_of(feature.get("properties"))
    by_role = {role: name for name, role in columns.items()}
    pair = list_of(value)
    if "lat" not in by_role or "lon" not in by_role:
        column = by_role.get("position") or by_role.get("wkt")
        is_wkt = "wkt" in by_role
        right = "WKT such as POINT (119.2 34.6)" if is_wkt else "degrees: latitude, longitude"
        return (column, problem, text_of(cells.get(column)), right) if column else None
    for role, at, most, right in _SIDES:
        column = by_role[role]
        told = text_of(cells.get(column))
        if not told:
            return column, "missing_field", "", right
        if at < len(pair) and _is_wrong(pair[at], most):
            return column, problem, told, right
    return None

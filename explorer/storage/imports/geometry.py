"""One position for whatever geometry a place has: the map shows a place at one point."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import cast

from msgspec import Struct

from explorer.storage.imports.parsing import list_of, table_of

_MAX_LAT, _MAX_LON, _ALL_ROUND = 90.0, 180.0, 360.0
_AREAS = frozenset({"Polygon", "MultiPolygon"})
_COLLECTION = re.compile("collection", re.IGNORECASE)
_MOST_COLLECTIONS = 100  # GEOS reads them one inside the other, and ends the program at the last


class Unfit(Exception):  # noqa: N818 - it ends as a fault
    """Coordinates that are no position; its arguments are problem, found and expected."""


class Position(Struct, frozen=True):
    """Where a place is shown, in degrees; ``how`` is one of the notes, empty for a plain point."""

    lon_deg: float
    lat_deg: float
    how: str = ""
    is_area: bool = False


def position_of(geometry: object) -> Position | None:
    """Return where a GeoJSON geometry is shown; ``None`` where it is nowhere. Raises ``Unfit``.

    Of several geometries the first point counts, else the first of all. A line is shown at its
    middle, an area at a point inside it.
    """
    table = table_of(geometry)
    parts = [part for part in _parts(table) if _is_there(part)]
    points = [part for part in parts if part.get("type") == "Point"]
    first = next(iter(points or parts), None)
    if first is None:
        return None
    kind, coordinates = str(first.get("type")), first.get("coordinates")
    if kind == "Point":
        lon, lat, wrapped = _pair(coordinates)
        several = "first_of_several" if len(parts) > 1 else ""
        return Position(lon, lat, "wrapped" if wrapped else several)
    if kind == "MultiPoint":
        pairs = list_of(coordinates)
        lon, lat, _ = _pair(pairs[0])
        return Position(lon, lat, "first_of_several" if len(pairs) > 1 else "")
    return _inside(kind, coordinates)


def _parts(table: dict[str, object], depth: int = 0) -> Iterator[dict[str, object]]:
    if table.get("type") == "GeometryCollection" or "geometries" in table:
        if depth < 4:  # noqa: PLR2004 - nobody nests them deeper
            for each in list_of(table.get("geometries")):
                yield from _parts(table_of(each), depth + 1)
        return
    wkt = table.get("geowkt") or table.get("wkt")
    if "coordinates" not in table and isinstance(wkt, str):
        yield from _parts(_from_wkt(wkt), depth + 1)
        return
    yield table


def _from_wkt(text: str) -> dict[str, object]:
    import shapely  # noqa: PLC0415 - few files need it

    number = sum(1 for _ in _COLLECTION.finditer(text))
    if number > _MOST_COLLECTIONS:
        raise Unfit("too_large", f"{number} collections", str(_MOST_COLLECTIONS))
    try:
        shape = shapely.from_wkt(text)
        mapped: object = shapely.geometry.mapping(shape)
    except (shapely.errors.ShapelyError, ValueError, TypeError, NotImplementedError):  # curves
        raise Unfit("wrong_type", text, "WKT such as POINT (119.2 34.6)") from None
    return {name: _lists(value) for name, value in table_of(mapped).items()}


def _lists(value: object) -> object:
    if isinstance(value, tuple | list):
        return [_lists(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {k: _lists(v) for k, v in cast("dict[str, object]", value).items()}
    return value


def _is_there(part: dict[str, object]) -> bool:
    return bool(part) and part.get("coordinates") not in (None, [], [[]], [[[]]], "")


def number_of(value: object) -> float | None:
    """Return a number, also one that is written as a text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _pair(value: object) -> tuple[float, float, bool]:
    expected = "degrees: [lon, lat]"
    items = cast("list[object]", value) if isinstance(value, list) else []
    numbers = [number_of(item) for item in items[:2]]
    if len(numbers) != 2 or None in numbers:  # noqa: PLR2004 - lon and lat
        raise Unfit("wrong_type", value, "a Point: [lon, lat]")
    lon, lat = cast("list[float]", numbers)
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise Unfit("not_finite", value, expected)
    if abs(lat) > _MAX_LAT or abs(lon) > _ALL_ROUND:
        raise Unfit("out_of_range", value, expected)
    if abs(lon) > _MAX_LON:
        return (lon + _MAX_LON) % _ALL_ROUND - _MAX_LON, lat, True
    return lon, lat, False


def _inside(kind: str, coordinates: object) -> Position:
    import shapely  # noqa: PLC0415 - few files need it

    _check_all(coordinates)
    try:
        shape = shapely.geometry.shape({"type": kind, "coordinates": coordinates})
        point = (
            shape.interpolate(0.5, normalized=True)
            if kind == "LineString"
            else shape.representative_point()
        )
        lon, lat = float(point.x), float(point.y)
    except (shapely.errors.ShapelyError, ValueError, TypeError, IndexError, AttributeError):
        raise Unfit("wrong_type", coordinates, f"a {kind} of GeoJSON") from None
    if not (abs(lon) <= _MAX_LON and abs(lat) <= _MAX_LAT):
        raise Unfit("out_of_range", f"{lon}, {lat}", "degrees: [lon, lat]")
    return Position(lon, lat, "inside_shape", is_area=kind in _AREAS)


def _check_all(coordinates: object) -> None:
    """Raise ``Unfit`` for the first pair of a list of lists that is no position."""
    waiting = [coordinates]
    while waiting:
        item = waiting.pop()
        inner = cast("list[object]", item) if isinstance(item, list) else []
        if not inner:
            raise Unfit("wrong_type", item, "a list of [lon, lat] pairs")
        if isinstance(inner[0], list):
            waiting += inner
        else:
            _pair(item)

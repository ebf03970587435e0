"""Places of map programs: plain GeoJSON, KML and KMZ, GPX. Lines and tracks are no places."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from explorer.model.corridor import Corridor
from explorer.storage.imports.flat import feature_of, first_text, roles_of
from explorer.storage.imports.ids import OURS
from explorer.storage.imports.parsing import check_entries, list_of, refuse, table_of, text_of
from explorer.storage.imports.places import read_features
from explorer.storage.imports.result import Found, Json
from explorer.storage.imports.xml_tree import Element, tree_of

_MAX_UNPACKED = 60_000_000
_MAX_PARTS = 10_000  # a journey's pictures
_LINES = frozenset(("LineString", "MultiLineString"))
_PLACES = "Point, MultiPoint, Polygon, MultiPolygon"
_ID = "@id"
_LONGEST_FOLDER = 500  # characters: each place of a folder is kept with all of its name


# ------------------------------------------------------------------------------------- GeoJSON


def read_geojson(
    items: Sequence[object],
    about: Mapping[str, object],
    found: Found,
    corridor: Corridor,
    said: Mapping[str, str],
) -> None:
    """Read the features of plain GeoJSON, whose properties are named as they please."""
    rows: list[Json] = []
    geometries: list[object] = []
    lines: list[tuple[str, Json, str]] = []
    owner = text_of(about.get("corridor"))
    for number, item in enumerate(items, 1):
        feature = table_of(item)
        geometry = table_of(feature.get("geometry"))
        name, kind = (
            text_of(feature.get("id")) or f"feature {number}",
            text_of(geometry.get("type")),
        )
        if not feature:
            found.leave_out(name, "", "wrong_type", item, "a table")
        elif kind in _LINES:
            lines.append((name, _row(feature, owner), kind))
        else:
            rows.append(_row(feature, owner))
            geometries.append(feature.get("geometry"))
    fields = dict.fromkeys(field for row in rows[:1000] for field in row)
    roles = roles_of(fields, said)
    if "title" not in roles.values():
        roles.update(first_text((name for name in fields if name != _ID), rows[:100]))
    found.columns = {name: role for name, role in roles.items() if name != _ID}
    found.fields = tuple(name for name in fields if name != _ID)
    found.title = text_of(about.get("name"))
    named = next((n for n, role in roles.items() if role == "title"), "")
    for name, row, kind in lines:
        found.leave_out(text_of(row.get(named)) or name, "", "no_place", kind, _PLACES)
    features = [feature_of(row, roles) for row in rows]
    for feature, geometry, row in zip(features, geometries, rows, strict=True):
        feature["geometry"] = _cited(feature, geometry, row)
    read_features(features, found, corridor)


def _row(feature: Json, owner: str) -> Json:
    row = dict(table_of(feature.get("properties")))
    identity = text_of(feature.get("id"))
    names = row.pop("names", None)
    for language, name in table_of(names).items():
        row[f"names.{language}"] = name
    for language, note in table_of(row.pop("notes", None)).items():
        row[f"note.{language}"] = note
    if owner and identity:
        return {_ID: f"{OURS}{owner}:place:{identity}", **row}
    return {**({_ID: identity} if identity else {}), **row}


# ------------------------------------------------------------------------------------- KML, KMZ


def unpacked_kml(path: Path, content: bytes) -> bytes:
    """Return the KML of a KMZ. Raises ``PackError``."""
    check_entries(path, content, _MAX_PARTS)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [p for p in archive.infolist() if p.filename.lower().endswith(".kml")]
            if not parts:
                refuse(path, "nothing_in_it", "", "a part that ends in .kml")
            if parts[0].flag_bits & 1:
                refuse(path, "encrypted")
            with archive.open(parts[0]) as stream:
                kml = stream.read(_MAX_UNPACKED + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], "KMZ")
    if len(kml) > _MAX_UNPACKED:
        refuse(path, "too_large", f"{len(kml) / 1e6:.0f} MB", f"{_MAX_UNPACKED / 1e6:.0f} MB")
    return kml


def read_kml(
    path: Path, content: bytes, found: Found, corridor: Corridor, said: Mapping[str, str]
) -> None:
    """Read the placemarks of a KML file."""
    root = tree_of(path, content, "KML")
    document = next(iter(root.all("Document")), root)
    found.title = document.first("name")
    rows: list[Json] = []
    geometries: list[Json] = []
    for number, (folder, mark) in enumerate(_marks(root, ""), 1):
        name = mark.first("name") or f"placemark {number}"
        shapes = [shape for child in mark.children for shape in _shapes(child)]
        if shapes and all(shape["type"] in _LINES for shape in shapes):
            found.leave_out(name, "", "no_place", shapes[0]["type"], _PLACES)
            continue
        rows.append(_mark_row(mark, folder))
        is_one = len(shapes) == 1
        geometries.append(
            shapes[0] if is_one else {"type": "GeometryCollection", "geometries": shapes}
        )
    _read_rows(rows, geometries, found, corridor, said)


def _read_rows(
    rows: Sequence[Json],
    geometries: Sequence[Json],
    found: Found,
    corridor: Corridor,
    said: Mapping[str, str],
    *,
    word: str = "placemark",
) -> None:
    roles = roles_of(dict.fromkeys(field for row in rows for field in row), said)
    found.columns = {name: role for name, role in roles.items() if name != _ID}
    found.fields = tuple(dict.fromkeys(n for row in rows for n in row if n != _ID))
    features = [feature_of(row, roles) for row in rows]
    for feature, geometry, row in zip(features, geometries, rows, strict=True):
        feature["geometry"] = _cited(feature, geometry, row)
    read_features(features, found, corridor, word)


def _cited(feature: Json, geometry: object, row: Json) -> object:
    """Return a geometry with who gives it, where a place of our own exports says so."""
    label = text_of(row.get("position_from"))
    is_ours = text_of(feature.get(_ID)).startswith(OURS)
    if not (is_ours and label and isinstance(geometry, dict)):
        return geometry
    return {**table_of(geometry), "citations": [{"label": label}]}


def _marks(element: Element, folder: str) -> Iterator[tuple[str, Element]]:
    for child in element.children:
        if child.name == "Placemark":
            yield folder, child
        elif child.name in {"Document", "Folder", "kml"}:
            name = child.first("name") if child.name == "Folder" else ""
            path = " / ".join(filter(None, (folder, name)))
            yield from _marks(child, path[:_LONGEST_FOLDER])


def _mark_row(mark: Element, folder: str) -> Json:
    row: Json = {"name": mark.first("name")}
    if text := mark.first("description"):
        row["description"] = text
    if folder:
        row["folder"] = folder
    for holder in mark.all("ExtendedData"):
        for data in holder.all("Data"):
            row[data.attributes.get("name", "")] = data.first("value")
        for schema in holder.all("SchemaData"):
            for simple in schema.all("SimpleData"):
                row[simple.attributes.get("name", "")] = simple.text
    for stamp in mark.all("TimeStamp"):
        row["date"] = stamp.first("when")
    for span in mark.all("TimeSpan"):
        row["date"], row["end"] = span.first("begin"), span.first("end")
    return {name: value for name, value in row.items() if name and value}


def _shapes(element: Element) -> Iterator[Json]:
    match element.name:
        case "Point":
            points = _points(element.first("coordinates"))
            yield {"type": "Point", "coordinates": points[0] if points else []}
        case "LineString" | "LinearRing":
            yield {"type": "LineString", "coordinates": _points(element.first("coordinates"))}
        case "Polygon":
            rings = [
                _points(ring.first("coordinates"))
                for name in ("outerBoundaryIs", "innerBoundaryIs")
                for border in element.all(name)
                for ring in border.all("LinearRing")
            ]
            yield {"type": "Polygon", "coordinates": rings}
        case "Track":
            told = [coordinate.text.split()[:2] for coordinate in element.all("coord")]
            yield {"type": "LineString", "coordinates": told}
        case "MultiGeometry" | "MultiTrack":
            for child in element.children:
                yield from _shapes(child)
        case _:
            return


def _points(text: str) -> list[object]:
    return [list(part.split(",")[:2]) for part in text.split()]


# ----------------------------------------------------------------------------------------- GPX


def read_gpx(path: Path, content: bytes, found: Found, corridor: Corridor) -> None:
    """Read the waypoints of a GPX file."""
    root = tree_of(path, content, "GPX")
    for metadata in root.all("metadata"):
        found.title = metadata.first("name")
    rows: list[Json] = []
    geometries: list[Json] = []
    for child in root.children:
        if child.name in {"trk", "rte"}:
            name = child.first("name") or child.name
            found.leave_out(name, "", "no_place", child.name, "wpt")
        if child.name != "wpt":
            continue
        row: Json = {each.name: each.text for each in child.children if each.text}
        row["description"] = row.pop("desc", row.pop("cmt", ""))
        row["date"] = row.pop("time", "")
        for link in child.all("link"):
            row["link"] = link.attributes.get("href", "")
        for extensions in child.all("extensions"):
            for data in extensions.children:
                row[data.attributes.get("name") or data.name] = data.text
        rows.append({name: value for name, value in row.items() if value})
        told = [child.attributes.get("lon", ""), child.attributes.get("lat", "")]
        geometries.append({"type": "Point", "coordinates": list_of(told)})
    _read_rows(rows, geometries, found, corridor, {}, word="wpt")
    found.fields = ()  # GPX says itself what is what

"""The network as an OGC GeoPackage 1.3: https://www.geopackage.org/spec130/.

Written with SQLite alone: the libraries for it bring GDAL along, a hundred times as large as this.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from contextlib import closing

from explorer.analysis.lengths import edges_of, straight_length, track_length
from explorer.export.network.places import place_rows
from explorer.export.network.segments import (
    COLUMNS,
    Cell,
    Line,
    attribution,
    drawn_by,
    evidence_row,
    in_words,
    parts_of,
    rows,
    title,
)
from explorer.model.corridor import Corridor

_APPLICATION_ID, _VERSION = 0x47504B47, 10300  # "GPKG", 1.3.0
_WGS84 = 4326
_MOST_COLUMNS, _WIDEST = 1900, 1 << 63  # SQLite takes 2,000 columns and 64 bits
_POINT, _LINE, _LINES = 1, 2, 5  # well-known binary
_SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""
_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined"),
    ("WGS 84 geodetic", _WGS84, "EPSG", _WGS84, _WKT, "longitude and latitude in degrees"),
)
_LINE_COLUMNS = (
    *("segment", "title", "mode", "routes", "straight_km", "track_km", "figures"),
    *("passages", "drawn", "drawn_error_km", "schematic"),
)


def geopackage(corridor: Corridor) -> bytes:
    """Return the segments as lines, the places as points, and the figures with their evidence."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {_VERSION}")
        marks = ", ".join("?" * 6)
        database.executemany(f"INSERT INTO gpkg_spatial_ref_sys VALUES ({marks})", _SYSTEMS)  # noqa: S608 - marks only
        told = attribution(corridor)
        _add_lines(database, corridor, told)
        _add_places(database, corridor, told)
        _add_table(database, "figures", COLUMNS, list(rows(corridor)), "Who gives each figure")
        database.commit()
        return database.serialize()


def _add_lines(database: sqlite3.Connection, corridor: Corridor, told: str) -> None:
    shapes: list[list[Line]] = []
    content: list[tuple[Cell, ...]] = []
    for segment in corridor.segments.values():
        edges = edges_of(segment, corridor)
        track = track_length(segment, corridor)
        errors = [edge.drawn_error_km for edge in edges if edge.drawn_error_km is not None]
        shapes.append(parts_of(segment, corridor))
        content.append(
            (
                segment.id,
                title(segment, corridor),
                segment.mode.value,
                " ".join(r.id for r in corridor.routes_of(segment.id)),
                round(straight_length(segment, corridor).value, 3),
                None if track is None else round(track.value, 3),
                in_words(segment, corridor),
                " ".join(link.passage_id for link in segment.links),
                "; ".join(" ".join(filter(None, evidence_row(e)[:2])) for e in drawn_by(edges)),
                max(errors, default=None),
                int(any(edge.schematic for edge in edges)),
            )
        )
    geometries = [_lines(parts) for parts in shapes]
    points = [(lon, lat) for parts in shapes for part in parts for lon, lat in part]
    _add_layer(
        database,
        ("lines", "MULTILINESTRING", told),
        (_LINE_COLUMNS, content),
        geometries,
        points,
    )


def _add_places(database: sqlite3.Connection, corridor: Corridor, told: str) -> None:
    columns, content = place_rows(corridor)
    points = [(place.lon_deg, place.lat_deg) for place in corridor.places.values()]
    nowhere = [None] * (len(content) - len(points))
    geometries = [*(_point(*point) for point in points), *nowhere]
    _add_layer(database, ("places", "POINT", told), (columns, content), geometries, points)


# ------------------------------------------------------------------------------------- geometry


def _blob(shape: bytes) -> bytes:
    """Return a well-known binary with the head of a GeoPackage: little-endian, no envelope."""
    return struct.pack("<2sBBi", b"GP", 0, 1, _WGS84) + shape


def _point(lon: float, lat: float) -> bytes:
    return _blob(struct.pack("<BIdd", 1, _POINT, lon, lat))


def _lines(parts: Sequence[Line]) -> bytes:
    shape = struct.pack("<BII", 1, _LINES, len(parts))
    for part in parts:
        shape += struct.pack("<BII", 1, _LINE, len(part))
        shape += b"".join(struct.pack("<dd", lon, lat) for lon, lat in part)
    return _blob(shape)


# --------------------------------------------------------------------------------------- tables


def _names(columns: Iterable[str], taken: Iterable[str]) -> list[str]:
    """Return names of columns that SQLite can tell apart, which takes A and a for one."""
    used = {name.lower() for name in taken}
    found: list[str] = []
    for column in columns:
        name, number = column.replace("\x00", "") or "column", 2
        while name.lower() in used:
            name, number = f"{column}-{number}", number + 1
        used.add(name.lower())
        found.append(name)
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _within_limits(
    columns: Sequence[str], content: Sequence[Sequence[Cell]]
) -> tuple[Sequence[str], Sequence[Sequence[Cell]]]:
    """Return a table as SQLite takes it: no larger integers, and what is too wide in one column."""
    held = [[_held(cell) for cell in row] for row in content]
    if len(columns) <= _MOST_COLUMNS:
        return columns, held
    kept, rest = columns[:_MOST_COLUMNS], columns[_MOST_COLUMNS:]
    told = [
        json.dumps(dict(zip(rest, row[_MOST_COLUMNS:], strict=True)), ensure_ascii=False)
        for row in held
    ]
    return (*kept, "more"), [[*r[:_MOST_COLUMNS], t] for r, t in zip(held, told, strict=True)]


def _held(cell: Cell) -> Cell:
    return str(cell) if isinstance(cell, int) and not -_WIDEST <= cell < _WIDEST else cell


def _kind(content: Sequence[Sequence[Cell]], column: int) -> str:
    values = [row[column] for row in content if row[column] is not None]
    if values and all(isinstance(value, int) for value in values):
        return "INTEGER"
    return "REAL" if values and all(isinstance(v, int | float) for v in values) else "TEXT"


def _add_layer(
    database: sqlite3.Connection,
    head: tuple[str, str, str],
    table: tuple[Sequence[str], Sequence[Sequence[Cell]]],
    geometries: Sequence[bytes | None],
    points: Sequence[tuple[float, float]],
) -> None:
    """Add a table with a column of geometry, and what a GeoPackage says of it."""
    name, kind, told = head
    columns, content = table
    _fill(database, name, columns, content, (f"geom {kind}", geometries))
    box: tuple[float | None, ...] = (None, None, None, None)
    if points:
        lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
        box = (min(lons), min(lats), max(lons), max(lats))
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, "
        "max_x, max_y, srs_id) VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)",
        (name, name, told, *box, _WGS84),
    )
    database.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, kind, _WGS84)
    )


def _add_table(
    database: sqlite3.Connection,
    name: str,
    columns: Sequence[str],
    content: Sequence[Sequence[Cell]],
    told: str,
) -> None:
    _fill(database, name, columns, content)
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) "
        "VALUES (?, 'attributes', ?, ?)",
        (name, name, told),
    )


def _fill(
    database: sqlite3.Connection,
    name: str,
    columns: Sequence[str],
    content: Sequence[Sequence[Cell]],
    shapes: tuple[str, Sequence[bytes | None]] | None = None,
) -> None:
    shape_column, geometries = shapes or ("", [None] * len(content))
    columns, content = _within_limits(columns, content)
    called = _names(columns, ("fid", "geom"))
    kinds = [_kind(content, n) for n in range(len(columns))]
    fields = [f"{_quoted(c)} {kind}" for c, kind in zip(called, kinds, strict=True)]
    parts = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", shape_column, *fields]
    database.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(filter(None, parts))})")
    into = [*(["geom"] if shapes else []), *called]
    marks = ", ".join("?" * len(into))
    listed = ", ".join(map(_quoted, into))
    told = [
        (*((shape,) if shapes else ()), *row)
        for shape, row in zip(geometries, content, strict=True)
    ]
    database.executemany(f"INSERT INTO {_quoted(name)} ({listed}) VALUES ({marks})", told)  # noqa: S608 - quoted

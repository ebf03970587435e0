"""Which kind of file it is, told by its content, and which reader reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from explorer.model.corridor import Corridor
from explorer.storage.imports.parsing import (
    cleaned,
    fault_of,
    list_of,
    parsed_json,
    read_bytes,
    refuse,
    table_of,
    text_in,
    text_of,
)
from explorer.storage.imports.result import Found, Kind

_EXPECTED = (
    "Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, "
    "or citations as CSL-JSON, BibTeX or RIS"
)


def read_found(
    path: Path, corridor: Corridor, texts: Mapping[str, str], columns: Mapping[str, str]
) -> tuple[Kind, Found]:
    """Read a file with the reader that its content asks for. Raises ``PackError``."""
    content = read_bytes(path)
    found = Found(path.name)
    ending = path.suffix.lower()
    said: dict[str, Any] = {"corridor": corridor, "texts": texts, "columns": columns}
    read_json = partial(_read_json, path, content, found=found, **said)
    head = content.lstrip(_SPACE)[:_HEAD_BYTES]
    if content.startswith(_ZIP):
        _read_archive(path, content, found, corridor, columns)
        return Kind.PLACES, found
    if head.startswith((b"[", b"{")) and ending not in {".csv", ".tsv", ".bib", ".ris"}:
        return read_json(), found
    if head.startswith(b"<"):
        _read_xml(path, content, head=head, found=found, corridor=corridor, columns=columns)
        return Kind.PLACES, found
    if ending in {".bib", ".bibtex"} or _BIBTEX.match(head) or _RIS.match(head):
        _read_references(path, content, found, corridor)
        return Kind.SOURCES, found
    if ending in _TABLES or (
        ending not in {".json", ".jsonld", ".geojson", *_LINES} and b"," in head
    ):
        from explorer.storage.imports.tables import read_csv  # noqa: PLC0415 - each its own

        read_csv(path, content, found, corridor, columns)
        return Kind.PLACES, found
    return read_json(), found


_SPACE = b"\xef\xbb\xbf \t\r\n\x1e"
_LINES = (".jsonl", ".ndjson", ".geojsonl", ".geojsons")  # a record on each line
_HEAD_BYTES = 4_096
_ZIP = b"PK\x03\x04"
_TABLES = frozenset((".csv", ".tsv", ".tab", ".txt"))
_BIBTEX = re.compile(rb"(?:%[^\n]*\n\s*)*@[A-Za-z]+\s*[{(]")
_RIS = re.compile(rb"TY {1,2}- ")


def _read_archive(
    path: Path, content: bytes, found: Found, corridor: Corridor, columns: Mapping[str, str]
) -> None:
    if path.suffix.lower() == ".kmz" or b"doc.kml" in content[:_HEAD_BYTES]:
        from explorer.storage.imports.maps import read_kml, unpacked_kml  # noqa: PLC0415

        read_kml(path, unpacked_kml(path, content), found, corridor, columns)
        return
    from explorer.storage.imports.tables import read_xlsx  # noqa: PLC0415 - each its own

    read_xlsx(path, content, found, corridor, columns)


def _read_xml(
    path: Path,
    content: bytes,
    *,
    head: bytes,
    found: Found,
    corridor: Corridor,
    columns: Mapping[str, str],
) -> None:
    from explorer.storage.imports.maps import read_gpx, read_kml  # noqa: PLC0415 - each its own

    if b"<gpx" in head or b":gpx" in head or path.suffix.lower() == ".gpx":
        read_gpx(path, content, found, corridor)
    elif b"<kml" in head or b":kml" in head or path.suffix.lower() == ".kml":
        read_kml(path, content, found, corridor, columns)
    else:
        refuse(path, "unreadable_file", "no known kind", _EXPECTED)


def _read_references(path: Path, content: bytes, found: Found, corridor: Corridor) -> None:
    from explorer.storage.imports.citations import read_items  # noqa: PLC0415 - each its own

    if len(content) > _MAX_REFERENCES_MB * 1_000_000:
        size = f"{len(content) / 1e6:.0f} MB"
        refuse(path, "too_large", size, f"{_MAX_REFERENCES_MB} MB")
    text = text_in(path, content, "BibTeX or RIS").replace("\r\n", "\n").replace("\r", "\n")
    if _RIS.search(text.encode("utf-8", "replace")[:_HEAD_BYTES]):
        from explorer.storage.imports.ris import ris_items  # noqa: PLC0415 - each its own

        items = ris_items(text, found)
    else:
        from explorer.storage.imports.bibtex import bibtex_items  # noqa: PLC0415 - each its own

        items = bibtex_items(text, found)
    if not items and not found.left_out:
        refuse(path, "unreadable_file", "nothing in it", "BibTeX or RIS")
    read_items(items, found, corridor)


_MAX_REFERENCES_MB = 10


def _read_json(
    path: Path,
    content: bytes,
    *,
    found: Found,
    corridor: Corridor,
    texts: Mapping[str, str],
    columns: Mapping[str, str],
) -> Kind:
    parsed = parsed_json(path, content)
    table = table_of(parsed)
    items = list_of(parsed)
    if "features" in table:
        items = list_of(table["features"])
        about = {name: value for name, value in table.items() if name != "features"}
        _read_places(items, about, found, corridor, columns)
        return Kind.PLACES
    if any(table_of(item).get("type") == "Feature" for item in items[:1]):
        _read_places(items, {}, found, corridor, columns)
        return Kind.PLACES
    from explorer.storage.imports.annotations import (  # noqa: PLC0415 - where no features are
        annotations_in,
        is_annotation,
        read_annotations,
    )

    annotations = annotations_in(parsed)
    if any(is_annotation(table_of(item)) for item in annotations[:20]) or "rows" in table:
        read_annotations(annotations, found, corridor, texts)
        return Kind.PASSAGES
    if isinstance(parsed, list) or _is_citation(table) or _is_citation(_first(table.get("items"))):
        from explorer.storage.imports.citations import read_items  # noqa: PLC0415

        read_items(list_of(table.get("items")) if "items" in table else items, found, corridor)
        return Kind.SOURCES
    if not isinstance(table.get("items"), list):
        refuse(path, "unreadable_file", "no known kind", _EXPECTED)
    read_annotations(annotations, found, corridor, texts)
    return Kind.PASSAGES


def _read_places(
    items: list[object],
    about: dict[str, object],
    found: Found,
    corridor: Corridor,
    columns: Mapping[str, str],
) -> None:
    """Read features; Linked Places name their places, plain GeoJSON has properties as it likes."""
    tables = [table_of(item) for item in items[:100]]
    linked = any("@id" in t or isinstance(t.get("names"), list) or "types" in t for t in tables)
    if linked or "linkedplaces" in str(about.get("@context", "")).lower():
        from explorer.storage.imports.places import read_features  # noqa: PLC0415 - each its own

        problem = fault_of(about)
        found.about = {} if problem else table_of(cleaned(about))
        found.title = text_of(about.get("title") or table_of(about.get("indexing")).get("name"))
        read_features(items, found, corridor)
        return
    from explorer.storage.imports.maps import read_geojson  # noqa: PLC0415 - each its own

    read_geojson(items, about, found, corridor, columns)


def _first(value: object) -> dict[str, object]:
    items = list_of(value)
    return table_of(items[0]) if items else {}


def _is_citation(table: Mapping[str, object]) -> bool:
    names = {"title", "issued", "author", "URL", "container-title", "DOI"}
    return "id" in table and "type" in table and not names.isdisjoint(table)

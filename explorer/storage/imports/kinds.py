"""Which kind of file it is, told by its content, and which reader reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from explorer.model.corridor import Corridor
from explorer.storage.imports.parsing import list_of, parsed_json, read_bytes, refuse, table_of
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
    del columns
    return _read_json(path, content, found, corridor, texts), found


def _read_json(
    path: Path, content: bytes, found: Found, corridor: Corridor, texts: Mapping[str, str]
) -> Kind:
    parsed = parsed_json(path, content)
    table = table_of(parsed)
    items = list_of(parsed)
    if "features" in table:
        items = list_of(table["features"])
        found.about = {name: value for name, value in table.items() if name != "features"}
    if "features" in table or any(table_of(item).get("type") == "Feature" for item in items[:1]):
        from explorer.storage.imports.places import read_features  # noqa: PLC0415

        read_features(items, found, corridor)
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


def _first(value: object) -> dict[str, object]:
    items = list_of(value)
    return table_of(items[0]) if items else {}


def _is_citation(table: Mapping[str, object]) -> bool:
    names = {"title", "issued", "author", "URL", "container-title", "DOI"}
    return "id" in table and "type" in table and not names.isdisjoint(table)

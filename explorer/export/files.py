"""Writes a corridor into a file of the kind that its name asks for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from explorer.errors import ExplorerError
from explorer.export.network_files import network_csv, network_geojson, network_kml
from explorer.export.standards import annotation_page, csl_items, linked_places
from explorer.model.corridor import Corridor

BYTE_ORDER_MARK = "\ufeff"
ANNOTATIONS = ".annotations.json"


class UnknownKindError(ExplorerError):
    """A file name that asks for no kind of file that can be written."""

    def __init__(self, name: str) -> None:
        """Keep the name."""
        super().__init__(f"{name}: the name has to end with one of {', '.join(KINDS)}")
        self.name = name


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()


# Longer endings first: ".lpf.json" is more than ".json". The mark before the table tells
# spreadsheets that it is UTF-8.
KINDS: dict[str, Callable[[Corridor], bytes]] = {
    ANNOTATIONS: lambda c: _json(annotation_page(c)),
    ".lpf.json": lambda c: _json(linked_places(c)),
    ".csl.json": lambda c: _json(csl_items(c.sources.values())),
    ".geojson": lambda c: _json(network_geojson(c)),
    ".csv": lambda c: (BYTE_ORDER_MARK + network_csv(c)).encode(),
    ".kml": network_kml,
}


def kind_of(name: str) -> str | None:
    """Return the ending of ``KINDS`` that a file's name has; it may be the whole name."""
    return next((ending for ending in KINDS if f".{name}".lower().endswith(ending)), None)


def export(path: Path, corridor: Corridor, words: Mapping[str, str] | None = None) -> None:
    """Write a corridor into a new or replaced file; the name's ending says in which format.

    ``words`` are passages of the user's own copies that shall stand in the annotations, and in
    nothing else. The ending may be the whole name, as in ``csl.json``. Raises
    ``UnknownKindError`` for another ending, and ``OSError`` where the file cannot be written; an
    old file then stays as it was.
    """
    ending = kind_of(path.name)
    if ending is None:
        raise UnknownKindError(path.name)
    if words and ending == ANNOTATIONS:
        content = _json(annotation_page(corridor, words))
    else:
        content = KINDS[ending](corridor)
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(content)
    new.replace(path)

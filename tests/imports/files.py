"""Small files of others, and what becomes of them in a corridor of their own."""

import json
from pathlib import Path

from explorer.export.files import export
from explorer.export.pack_copy import write_new
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor


def written(folder: Path, name: str, content: object) -> Path:
    """Write a file: bytes and texts as they are, everything else as JSON."""
    path = folder / name
    if not isinstance(content, bytes | str):
        content = json.dumps(content)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def saved(path: Path, folder: Path, *, alone: bool = True):
    """Import a file and return what was found, and the corridor that was saved with it."""
    source = None if alone else default_corridor()
    corridor = empty_corridor("Mine") if source is None else load_corridor(source)
    found = read_import(path, corridor)
    write_new(source, corridor, found, folder)
    return found, load_corridor(folder)


def exported(corridor, path: Path):
    """Return what an export of a corridor holds."""
    export(path, corridor)
    return json.loads(path.read_text(encoding="utf-8"))


def place(name="Altyn", at=(77.0, 43.2), **fields):
    """Return a Linked Places feature."""
    return {
        "@id": f"http://example.org/{name}",
        "type": "Feature",
        "properties": {"title": name, "ccodes": ["KZ"], "fclasses": ["P"]},
        "names": [{"toponym": name, "lang": "en", "citations": [{"label": "A map"}]}],
        "geometry": None if at is None else {"type": "Point", "coordinates": list(at)},
        **fields,
    }


def collection(*features, **about):
    """Return Linked Places features as a file holds them."""
    return {"type": "FeatureCollection", **about, "features": list(features)}

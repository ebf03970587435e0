"""Packs for tests: a copy of the real one that a test may damage."""

import json
import shutil
import tomllib
from pathlib import Path

from explorer.storage.paths import default_corridor


def copy_of_the_pack(folder: Path) -> Path:
    """Return a private copy of the China–Kazakhstan pack."""
    return Path(shutil.copytree(default_corridor(), folder / "pack"))


def replaced(pack: Path, name: str, old: str, new: str) -> Path:
    """Replace the first ``old`` in a file of the pack; fail if it is not there."""
    path = pack / name
    text = path.read_text(encoding="utf-8")
    if old not in text:
        message = f"{old!r} does not stand in {name}"
        raise ValueError(message)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return pack


def parsed(pack: Path, name: str) -> dict:
    """Return a file of the pack as it is parsed."""
    text = (pack / name).read_text(encoding="utf-8")
    return tomllib.loads(text) if name.endswith(".toml") else json.loads(text)


BALKHASH = {
    "@id": "urn:corridor-explorer:other:place:balkhash",
    "type": "Feature",
    "properties": {"title": "Balkhash", "ccodes": ["KZ"]},
    "names": [{"toponym": "Balqash", "lang": "id"}],
    "geometry": {"type": "Point", "coordinates": [74.98, 46.84]},
}
"""A place that the corridor does not have, as Linked Places Format gives it."""

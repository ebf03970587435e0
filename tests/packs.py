"""Packs for tests: a copy of the real one that a test may damage."""

import json
import re
import shutil
import tomllib
from pathlib import Path

from explorer.storage.paths import default_corridor

ROOT = Path(__file__).resolve().parents[1]


def copy_of_the_pack(folder: Path) -> Path:
    """Return a private copy of the China–Kazakhstan pack."""
    return Path(shutil.copytree(default_corridor(), folder / "pack"))


def example_pack(folder: Path) -> Path:
    """Build the complete example of docs/format.md: two lines between two places."""
    text = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    pack = folder / "example"
    pack.mkdir(parents=True)
    for name, content in re.findall(r"^`([\w.-]+)`.*\n\n```\w+\n([^`]*)```$", text, re.MULTILINE):
        (pack / name).write_text(content, encoding="utf-8")
    return pack


def replaced(pack: Path, name: str, old: str, new: str) -> Path:
    """Replace the first ``old`` in a file of the pack; fail if it is not there."""
    path = pack / name
    text = path.read_text(encoding="utf-8")
    if old not in text:
        message = f"{old!r} does not stand in {name}"
        raise ValueError(message)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return pack


def as_format_1(pack: Path) -> Path:
    """Write a pack in format 1, as version 0.1 of the program wrote it."""
    replaced(pack, "corridor.toml", "format = 2", "format = 1")
    network = parsed(pack, "network.geojson")
    for feature in network["features"]:
        properties = feature["properties"]
        length, drawn = properties.pop("length"), properties.pop("drawn")
        computed = drawn["computed"]
        names = [computed["version"], computed["network"]]
        properties["track_km"] = length["km"]
        properties["source"] = " ".join(names[:1] if names[1] in names[0] else names)
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
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

"""Sound files that faults are put into: packs, exports and what the program keeps for itself."""

from __future__ import annotations

import json
import shutil
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from packs import example_pack

from explorer.storage.paths import shipped_corridors


@cache
def packs(root: Path) -> tuple[Path, ...]:
    """Return folders of packs; the small one often, since it is read in a hundredth of a second."""
    small = root / "example"
    if not small.exists():
        example_pack(root)
    return (small, small, small, *shipped_corridors())


def copy_of(pack: Path, target: Path) -> Path:
    """Copy the files of a pack."""
    target.mkdir()
    for file in pack.iterdir():
        if file.is_file():
            shutil.copyfile(file, target / file.name)
    return target


@cache
def tree_of(file: Path) -> Any:
    """Return what a TOML or JSON file says."""
    text = file.read_text(encoding="utf-8")
    return tomllib.loads(text) if file.suffix == ".toml" else json.loads(text)


@cache
def packed(pack: Path, root: Path) -> bytes:
    """Return a pack as one file."""
    from explorer.storage.corridor_file import write_corridor_file

    out = root / f"seed-{pack.name}.corridor"
    write_corridor_file(pack, out)
    return out.read_bytes()


@cache
def kept_reading(pack: Path) -> Any:
    """Return a corridor as it is kept between starts, as plain values."""
    from explorer.storage.pack.loading import load_corridor

    return msgspec.msgpack.decode(msgspec.msgpack.encode(load_corridor(pack)))


@cache
def exported(pack: Path, ending: str, root: Path) -> bytes:
    """Return a pack in a format that can be imported again."""
    from explorer.export.files import export
    from explorer.storage.pack.loading import load_corridor

    out = root / f"seed-{pack.name}{ending}"
    export(out, load_corridor(pack))
    return out.read_bytes()


@cache
def draft() -> tuple[Any, str]:
    """Return a corridor in the making, as a text of our own proposes it, and the text."""
    from explorer.analysis.authoring.beginning import begin
    from explorer.analysis.recognition.suggesting import suggest
    from explorer.storage.hashes import sha256_of
    from explorer.storage.paths import geodata
    from explorer.storage.world_data.place_names import world_knowledge

    text = "From Jakarta to Bandung the train takes 46 minutes over 142 km, since 2 October 2023.\n"
    found = suggest(text, world_knowledge(geodata()))
    return begin("a-draft", "A draft", text, sha256_of(text.encode()), found), text


@cache
def copied_draft(pack: Path) -> tuple[Any, str]:
    """Return a copy of a corridor in the making, and the reading that it stands beside."""
    from explorer.analysis.authoring.copying import copied
    from explorer.storage.hashes import sha256_of
    from explorer.storage.pack.loading import load_corridor

    corridor = load_corridor(pack)
    source = corridor.reading_in("en")
    text = corridor.readings[source] if source else ""
    digest = sha256_of(text.encode())
    named = {"identity": "a-copy", "language": "en", "source_id": source}
    return copied(corridor, **named, text=text, sha256=digest), text


SETTINGS = {
    "language": "id",
    "corridor": "jakarta-bandung",
    "geometry": "AdnQywADAAA=",
    "layout": "{}",
    "reader_size_pt": 12,
    "reduce_motion": True,
    "theme": "dark",
    "map_style": "",
    "x": None,
}
REMEMBERED = {
    "from_id": "lianyungang",
    "to_id": "almaty",
    "pair": ["rail-north"],
    "hidden_routes": ["x"],
    "year": 2017,
    "departure": "2025-06-01 08:00",
    "selection": {"kind": "place", "id": "almaty"},
    "what_if": [
        {"about": "estimate", "estimate_id": "speed-passenger-kz", "value": 80.0},
        {"about": "place", "place_id": "horgos"},
        {"about": "gauge", "crossing_id": "horgos", "operation": "transfer"},
    ],
    "view": {"lon_deg": 80.0, "lat_deg": 43.0, "m_per_px": 4000.0, "projection": ""},
    "reading": {"key": "x", "part": 0, "letter": 10},
}
SHELF = {"opened": ["/somewhere/a.corridor", "b"], "hidden": ["c.corridor"]}

"""Writes imported records into a copy of a corridor's folder, or into a corridor of their own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from explorer.errors import PackError
from explorer.export.evidence import Json
from explorer.export.standards import pack_annotations, pack_sources
from explorer.model.corridor import Corridor, Kept
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.model.sources import Source
from explorer.storage.corridor_file import pack_folder, write_corridor_file
from explorer.storage.format.migration import HEAD
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.format.toml_text import toml_file, toml_record
from explorer.storage.importing import Import, Kind
from explorer.storage.pack.kept import FILE as KEPT
from explorer.storage.pack.kept import kept_text
from explorer.storage.pack.loading import FORMAT, check_pack, current_files, hindering
from explorer.storage.paths import SUFFIX, user_cache
from explorer.storage.writing import fill_folder, new_folder, passing_folder

_PLACES = "places.toml"


def write_new(source: Path | None, corridor: Corridor, wanted: Import, out: Path) -> None:
    """Write the corridor read from ``source`` with imported records as a new folder or file.

    Without a ``source`` the corridor is empty, and the records are all that the new one holds.
    ``source`` and ``out`` are a folder or end in ``.corridor``. Raises as ``write_copy`` does; a
    ``.corridor`` file that was there is replaced once the new one is complete.
    """
    with nullcontext() if source is None else pack_folder(source) as folder:
        if out.suffix.lower() != SUFFIX:
            write_copy(folder, corridor, wanted, out)
            return
        with passing_folder(user_cache()) as passing:
            draft = passing / out.stem
            write_copy(folder, corridor, wanted, draft)
            write_corridor_file(draft, out)


def write_copy(folder: Path | None, corridor: Corridor, wanted: Import, target: Path) -> None:
    """Copy the corridor of ``folder`` to the new folder ``target`` with imported records.

    New records stand at the end, others in the place of what had their id. Only what the imported
    kind needs is written anew; its comments are lost. Raises ``WriteError`` where there is
    something already or it cannot be written, and ``PackError`` with every fault
    where the whole would not be a sound corridor; nothing is left behind then.
    """
    before = _empty_files(corridor) if folder is None else current_files(folder)
    contents = {**before, **_written(corridor, wanted, before)}
    with new_folder(target) as draft:
        fill_folder(draft, contents)
        faults = hindering(check_pack(draft))
        if faults:
            raise PackError(target.name, faults)


def _empty_files(corridor: Corridor) -> dict[str, bytes]:
    head = {"format": FORMAT, "id": corridor.id, "titles": dict(corridor.titles)}
    network: Json = {"type": "FeatureCollection", "features": []}
    return {
        HEAD: toml_file(head).encode(),
        _PLACES: b"",
        "network.geojson": _json(network),
        "routes.toml": b"",
        "sources.json": _json([]),
        "passages.json": _json(pack_annotations(())),
        "claims.toml": b"",
        "facts.toml": b"",
    }


def _written(corridor: Corridor, wanted: Import, before: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files that change, by their names."""
    files: dict[str, bytes] = {}
    match wanted.kind:
        case Kind.PLACES:
            placed = cast("Mapping[str, Place]", wanted.records)
            # A place that was without a position may have one now, and the other way round.
            gone = set(wanted.kept) - set(placed)
            known = {i: place for i, place in corridor.places.items() if i not in gone}
            if placed or len(known) < len(corridor.places):
                places = {**known, **placed}
                files[_PLACES] = "\n".join(map(_place, places.values())).encode()
                files.update(_widened(before[HEAD], placed.values()))
        case Kind.PASSAGES:
            passages = {**corridor.passages, **cast("Mapping[str, Passage]", wanted.records)}
            if wanted.records:
                files["passages.json"] = _json(pack_annotations(passages.values()))
        case Kind.SOURCES:
            sources = {**corridor.sources, **cast("Mapping[str, Source]", wanted.records)}
            files["sources.json"] = _json(pack_sources(sources.values()))
    kept = _kept(corridor, wanted, is_alone=not corridor.titles or _is_empty(corridor))
    if kept != corridor.kept:
        files[KEPT] = kept_text(kept).encode()
    return files


def _is_empty(corridor: Corridor) -> bool:
    return not (corridor.places or corridor.sources or corridor.edges)


def _kept(corridor: Corridor, wanted: Import, *, is_alone: bool) -> Kept:
    """Return what the corridor keeps of others' records, and what the file says of itself."""
    if wanted.kind is Kind.SOURCES:
        return corridor.kept
    part = wanted.kind.value
    now: dict[str, Any] = {part: {**getattr(corridor.kept, part), **wanted.kept}}
    if is_alone and wanted.about:
        now["about"] = {**corridor.kept.about, part: wanted.about}
    return replace(corridor.kept, **now)


def _widened(head: bytes, places: Any) -> dict[str, bytes]:  # noqa: ANN401 - values of a mapping
    """Return the head with an extent that holds some places, where the one there does not."""
    parsed = load_toml(head.decode("utf-8-sig"))
    extent = parsed.get("extent")
    if not isinstance(extent, dict):
        return {}
    box = _Box(**{side: float(extent[f"{side}_deg"]) for side in _SIDES})
    wide = box
    for place in cast("list[Place]", list(places)):
        wide = wide.around(place.lon_deg, place.lat_deg)
    if wide == box:
        return {}
    now = {f"{side}_deg": getattr(wide, side) for side in _SIDES}
    return {HEAD: toml_file({**parsed, "extent": now}).encode()}


_SIDES = ("west", "south", "east", "north")


class _Box(Struct, frozen=True):
    """Degrees; west is more than east where it goes over 180."""

    west: float
    south: float
    east: float
    north: float

    def around(self, lon: float, lat: float) -> _Box:
        """Return the box that holds a point too."""
        west, east = self.west, self.east
        if west > east:
            if east < lon < west:  # all round, for there is no telling on which side it belongs
                west, east = -180.0, 180.0
        else:
            west, east = min(west, lon), max(east, lon)
        return _Box(west, min(self.south, lat), east, max(self.north, lat))


def _json(value: object) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)}\n".encode()


def _place(place: Place) -> str:
    fields: Json = {
        "id": place.id,
        "kind": place.kind.value,
        "country": place.country or None,
        "rank": place.rank,
        "lat_deg": place.lat_deg,
        "lon_deg": place.lon_deg,
        "names": place.names,
        "other_names": list(place.other_names),
        "position_from": place.position_from,
        "note": place.note,
    }
    return toml_record("place", fields)

"""Writes a copy of a corridor's folder in which passages, places or sources are new."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from explorer.errors import PackError
from explorer.export.evidence import Json
from explorer.export.standards import pack_annotations, pack_sources
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.model.sources import Source
from explorer.storage.corridor_file import pack_folder, write_corridor_file
from explorer.storage.format.toml_text import toml_record
from explorer.storage.importing import Import, Kind
from explorer.storage.pack.loading import check_pack, current_files
from explorer.storage.paths import SUFFIX, user_cache
from explorer.storage.writing import fill_folder, new_folder, passing_folder


def write_new(source: Path, corridor: Corridor, wanted: Import, out: Path) -> None:
    """Write the corridor read from ``source`` with imported records as a new folder or file.

    ``source`` and ``out`` are a folder or end in ``.corridor``. Raises as ``write_copy`` does; a
    ``.corridor`` file that was there is replaced once the new one is complete.
    """
    with pack_folder(source) as folder:
        if out.suffix.lower() != SUFFIX:
            write_copy(folder, corridor, wanted, out)
            return
        with passing_folder(user_cache()) as passing:
            draft = passing / out.stem
            write_copy(folder, corridor, wanted, draft)
            write_corridor_file(draft, out)


def write_copy(folder: Path, corridor: Corridor, wanted: Import, target: Path) -> None:
    """Copy the corridor of ``folder`` to the new folder ``target`` with imported records.

    New records stand at the end, others in the place of what had their id. Only the file of the
    imported kind is written anew; its comments are lost. Raises ``WriteError`` where there is
    something already or it cannot be written, and ``PackError`` with every fault
    where the whole would not be a sound corridor; nothing is left behind then.
    """
    name, text = _written(corridor, wanted)
    contents = {**current_files(folder), name: text.encode("utf-8")}
    with new_folder(target) as draft:
        fill_folder(draft, contents)
        faults = check_pack(draft)
        if faults:
            raise PackError(target.name, faults)


def _written(corridor: Corridor, wanted: Import) -> tuple[str, str]:
    match wanted.kind:
        case Kind.PLACES:
            places = {**corridor.places, **cast("Mapping[str, Place]", wanted.records)}
            return "places.toml", "\n".join(map(_place, places.values()))
        case Kind.PASSAGES:
            passages = {**corridor.passages, **cast("Mapping[str, Passage]", wanted.records)}
            return "passages.json", _json(pack_annotations(passages.values()))
        case Kind.SOURCES:
            sources = {**corridor.sources, **cast("Mapping[str, Source]", wanted.records)}
            return "sources.json", _json(pack_sources(sources.values()))


def _json(value: object) -> str:
    return f"{json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)}\n"


def _place(place: Place) -> str:
    fields: Json = {
        "id": place.id,
        "kind": place.kind.value,
        "country": place.country,
        "rank": place.rank,
        "lat_deg": place.lat_deg,
        "lon_deg": place.lon_deg,
        "names": place.names,
        "other_names": list(place.other_names),
        "position_from": place.position_from,
        "note": place.note,
    }
    return toml_record("place", fields)

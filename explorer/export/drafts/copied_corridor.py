"""Writes the copy of a corridor: what names a deleted thing goes with it, and is told."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import tomli

from explorer.analysis.authoring.copying import copied
from explorer.errors import Fault, PackError
from explorer.export.drafts.copied_files import LESSON, SOURCES, changed_files
from explorer.export.drafts.said import WORKED_OUT
from explorer.export.evidence import Json
from explorer.model.authoring.drafts import Draft
from explorer.model.corridor import Corridor
from explorer.model.quantity import Quantity
from explorer.model.services import Estimate
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.format.toml_text import toml_file
from explorer.storage.pack.loading import check_pack, hindering, load_corridor
from explorer.storage.paths import user_cache
from explorer.storage.writing import fill_folder, passing_folder

_MOST_ROUNDS = 12
_KINDS = {
    "places.toml": ("place",),
    "routes.toml": ("segment", "route"),
    "claims.toml": ("claim",),
    "facts.toml": ("fact",),
    "events.toml": ("event",),
    "states.toml": ("state",),
    "publishers.toml": ("publisher",),
    "services.toml": ("service", "estimate", "crossing", "published", "transfer", "line"),
    "test-set.toml": ("time", "change"),
    "passages.json": ("items",),
    SOURCES: ("",),
}
_OUT_OF_REACH = frozenset({"missing_file", "unreadable_file", "out_of_reach"})
"""Faults of a file that was just written: its folder went meanwhile, and no record is wrong."""
_OPTIONAL = ("via",)
_SPEED = re.compile(r"(low|likely|high)\.speed\.edges")
_SMALL = {"test-set.toml", "events.toml", "states.toml", "publishers.toml"}
"""What a corridor may do without: it goes as a whole where it cannot be mended."""


def write_copy(out: Path, draft: Draft, text: str, base: Mapping[str, bytes]) -> tuple[Fault, ...]:
    """Write a copied corridor; returns what was left out. Raises as ``write_corridor``."""
    with passing_folder(user_cache()) as passing:
        corridor = _read(passing, base)
        files = changed_files(draft, _begun(corridor, draft, text), text, base)
        before: tuple[Fault, ...] = ()
        left_out: list[Fault] = []
        for number in range(_MOST_ROUNDS):
            folder = passing / f"{draft.id}-{number}"
            folder.mkdir()
            fill_folder(folder, files, to_stay=False)
            faults = hindering(check_pack(folder))
            if not faults:
                write_corridor_file(folder, out)
                return tuple(dict.fromkeys(left_out))
            if faults == before or any(fault.problem in _OUT_OF_REACH for fault in faults):
                before = faults
                break
            before = faults
            left_out += faults
            files = _without(files, faults, corridor.timing.estimates)
        raise PackError(draft.id, before)


def _read(passing: Path, base: Mapping[str, bytes]) -> Corridor:
    folder = passing / "base"
    folder.mkdir()
    fill_folder(folder, base, to_stay=False)
    return load_corridor(folder)


def _begun(corridor: Corridor, draft: Draft, text: str) -> Draft:
    """Return the draft as it was begun."""
    return copied(
        corridor,
        identity=draft.id,
        language=draft.language,
        source_id=draft.source_id,
        text=text,
        sha256=draft.text_sha256,
    )


def _without(
    files: Mapping[str, bytes], faults: tuple[Fault, ...], estimates: Mapping[str, Estimate]
) -> dict[str, bytes]:
    """Return the files without what is named by the faults and is no longer there."""
    found = dict(files)
    for name in dict.fromkeys(fault.file for fault in faults):
        here = [fault for fault in faults if fault.file == name]
        if name.startswith(LESSON) or (name in _SMALL and not all(f.record for f in here)):
            found.pop(name, None)
        elif name in found:
            found[name] = _mended(name, found[name], here, estimates)
    return found


def _mended(
    name: str, content: bytes, faults: list[Fault], estimates: Mapping[str, Estimate]
) -> bytes:
    text = content.decode("utf-8-sig")
    table = cast("Json", tomli.loads(text) if name.endswith(".toml") else json.loads(text))
    if name == "network.geojson":
        gone = {fault.record for fault in faults}
        kept = [f for f in table["features"] if str(f["properties"].get("id")) not in gone]
        table["features"] = kept
    for fault in faults:
        key = fault.field.partition(".")[0]
        if not fault.record and key in table:
            table[key] = _pruned(table[key], fault.found)
    for kind in _KINDS.get(name, ()):
        if kind in table:
            rows = cast("list[Json]", table[kind])
            if kind == "estimate":
                rows = [_kept_speed(row, faults, estimates) for row in rows]
                faults = [fault for fault in faults if not _SPEED.fullmatch(fault.field)]
            table[kind] = [row for each in rows if (row := _row(each, faults)) is not None]
    if name.endswith(".toml"):
        return toml_file(table).encode()
    return f"{json.dumps(table, ensure_ascii=False, indent=1)}\n".encode()


def _kept_speed(row: Json, faults: list[Fault], estimates: Mapping[str, Estimate]) -> Json:
    """Return an estimate with the speed as it was worked out on edges that are no longer there.

    The published time that it rests on stays its evidence.
    """
    for fault in faults:
        found = _SPEED.fullmatch(fault.field)
        estimate = estimates.get(fault.record)
        if found is None or fault.record != row["id"] or estimate is None:
            continue
        bound = found[1]
        speed = cast("Json", row[bound]["speed"]) if "speed" in row[bound] else {}
        value = cast("Quantity", getattr(estimate, bound)).value
        given = {name: told for name, told in row[bound].items() if name != "speed"}
        rests_on = [*given.get("rests_on", ()), *([speed["time"]] if "time" in speed else [])]
        why = {
            tag: f"{told} {given.get('assumed', {}).get(tag, '')}".strip()
            for tag, told in WORKED_OUT.items()
        }
        row = {**row, bound: {"value": round(value, 2), "rests_on": rests_on, "assumed": why}}
    return row


def _row(row: Json, faults: list[Fault]) -> Json | None:
    """Return a record without the items of its lists that name what is gone; or nothing of it."""
    itself = re.compile(rf"{re.escape(str(row.get('id')))}(?:[a-z_]+ \d+)?")
    for fault in faults:
        if not itself.fullmatch(fault.record):
            continue
        if fault.problem == "unreachable":
            row = {**row, "alone": True}
            continue
        name = fault.field.partition(".")[0]
        is_nested = fault.record != row.get("id")
        if fault.problem != "unknown_id" or name == "edges":
            return None  # a line without one of its parts is no line
        if name in _OPTIONAL and not is_nested:
            row = {key: value for key, value in row.items() if key != name}
            continue
        lists = {n: v for n, v in row.items() if isinstance(v, list)}
        names = {fault.found, *(f"{kind}:{fault.found}" for kind in ("place", "route", "fact"))}
        cut = {n: [item for item in v if not _names(item, names)] for n, v in lists.items()}
        if cut == lists and isinstance(row.get(name), str):
            return None
        row = {**row, **cut}
    return row


def _names(item: object, names: set[str]) -> bool:
    if isinstance(item, Mapping):
        return any(_names(value, names) for value in cast("Mapping[str, object]", item).values())
    if isinstance(item, list):
        return any(_names(value, names) for value in cast("list[object]", item))
    return isinstance(item, str) and item in names


def _pruned(value: object, name: str) -> object:
    """Return the tables of a file's head without a name in their lists."""
    if isinstance(value, Mapping):
        table = cast("Mapping[str, object]", value)
        return {key: _pruned(item, name) for key, item in table.items() if key != name}
    if isinstance(value, list):
        return [_pruned(item, name) for item in cast("list[object]", value) if item != name]
    return value

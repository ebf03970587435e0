"""Reads a file of passages, places or sources and says what in it a corridor does not have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.model.sources import Source
from explorer.storage.reading import read_ordinary
from explorer.storage.standards import MAX_MB, read_annotations, read_csl, read_linked_places

ENDINGS = (".annotations.json", ".lpf.json", ".csl.json")
"""How the names of files end that hold passages, places or sources."""


class Kind(StrEnum):
    """What a file holds."""

    PASSAGES = "passages"
    PLACES = "places"
    SOURCES = "sources"


Imported = Mapping[str, Passage] | Mapping[str, Place] | Mapping[str, Source]


class Import(Struct, frozen=True):
    """The records of a file by id, and which of them are new to a corridor, the same, or other."""

    kind: Kind
    records: Imported
    new: tuple[str, ...]
    same: tuple[str, ...]
    changed: tuple[str, ...]


def read_import(path: Path, corridor: Corridor) -> Import:
    """Read Web Annotations, Linked Places or CSL-JSON; the content tells which of them it is.

    Raises ``PackError`` with every fault.
    """
    kind = _kind(path)
    records: Imported
    known: Imported
    match kind:
        case Kind.PASSAGES:
            records = read_annotations(path, corridor)
            known = corridor.passages
        case Kind.PLACES:
            records, known = read_linked_places(path), corridor.places
        case Kind.SOURCES:
            known = corridor.sources
            records = {
                i: replace(source, file=known[i].file) if i in known else source
                for i, source in read_csl(path).items()
            }
    return Import(
        kind,
        records,
        new=tuple(i for i in records if i not in known),
        same=tuple(i for i, record in records.items() if known.get(i) == record),
        changed=tuple(i for i, record in records.items() if i in known and known[i] != record),
    )


def _kind(path: Path) -> Kind:
    """Return what a file holds, judged by its outermost form; a reader then finds every fault."""
    try:
        parsed: object = json.loads(read_ordinary(path, MAX_MB * 1_000_000).decode("utf-8-sig"))
    except OverflowError as error:
        fault = Fault(path.name, "", "", "too_large", str(error), f"{MAX_MB} MB")
        raise PackError(path.name, (fault,)) from None
    except FileNotFoundError:
        raise PackError(path.name, (Fault(path.name, "", "", "missing_file"),)) from None
    except (OSError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:160]
        fault = Fault(path.name, "", "", "unreadable_file", reason, "JSON")
        raise PackError(path.name, (fault,)) from None
    if isinstance(parsed, list):
        return Kind.SOURCES
    fields = cast("Mapping[str, object]", parsed) if isinstance(parsed, dict) else {}
    if "items" in fields:
        return Kind.PASSAGES
    if _has_names(fields.get("features")):
        return Kind.PLACES
    expected = "Web Annotations (items), Linked Places (features with @id) or CSL-JSON (a list)"
    fault = Fault(path.name, "", "", "unreadable_file", "no known kind", expected)
    raise PackError(path.name, (fault,))


def _has_names(features: object) -> bool:
    """Tell whether features are Linked Places, which name each; plain GeoJSON does not."""
    items = cast("list[object]", features) if isinstance(features, list) else []
    return any("@id" in cast("Mapping[str, object]", i) for i in items if isinstance(i, dict))

"""Reads a file of another program and says what in it a corridor does not have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.model.places import Place
from explorer.storage.imports.ids import slug
from explorer.storage.imports.kinds import read_found
from explorer.storage.imports.result import Found, Import, Imported, Json, Kind

ENDINGS = (
    *(".annotations.json", ".lpf.json", ".csl.json", ".json", ".jsonld", ".geojson"),
    *(".jsonl", ".ndjson", ".geojsonl", ".geojsons"),
    *(".csv", ".tsv", ".xlsx", ".kml", ".kmz", ".gpx", ".bib", ".ris"),
)
"""How the names of files end that hold passages, places or sources."""

Texts = Mapping[str, str]


def empty_corridor(title: str) -> Corridor:
    """Return a corridor without anything, to import into one of its own."""
    nothing: Mapping[str, Any] = {}
    return Corridor(
        id=slug(title) or "imported",
        titles={"und": title},
        places=nothing,
        edges=nothing,
        segments=nothing,
        routes=nothing,
        sources=nothing,
        passages=nothing,
        claims=nothing,
        facts=nothing,
    )


def read_import(
    path: Path,
    corridor: Corridor,
    texts: Texts | None = None,
    columns: Mapping[str, str] | None = None,
) -> Import:
    """Read passages, places or sources; the content tells which of them it is, and in what form.

    ``texts`` are texts of the corridor's sources to anchor annotations in, by source; those of
    its readings are known anyhow. ``columns`` say which columns of a table hold what. Raises
    ``PackError`` where nothing can be taken, with every fault.
    """
    kind, found = read_found(path, corridor, texts or {}, columns or {})
    if not found.names and (kind is not Kind.SOURCES or found.left_out):
        nothing = Fault(path.name, "", "", "nothing_in_it", "", kind.value)
        raise PackError(path.name, tuple(dict.fromkeys(found.left_out)) or (nothing,))
    return _compared(kind, found, corridor)


def _compared(kind: Kind, found: Found, corridor: Corridor) -> Import:
    known, kept = _known(kind, corridor)
    new: list[str] = []
    same: list[str] = []
    changed: list[str] = []
    for identity in found.names:
        before = known.get(identity), kept.get(identity)
        now = found.records.get(identity), found.kept.get(identity)
        if before == (None, None):
            new.append(identity)
        elif before == now or (before[0] == now[0] and now[1] is None):
            same.append(identity)
        else:
            changed.append(identity)
    if kind is Kind.PLACES:
        _note_moves(changed, found, corridor)
    return Import(
        kind,
        cast("Imported", found.records),
        tuple(new),
        tuple(same),
        tuple(changed),
        found.kept,
        found.names,
        tuple(dict.fromkeys(found.left_out)),
        tuple(found.notes),
        found.duplicates,
        found.columns,
        found.title,
        found.about,
        found.fields,
        found.form,
    )


def _note_moves(changed: Sequence[str], found: Found, corridor: Corridor) -> None:
    """Note how far known places move, and which of them their lines would not reach any more."""
    from explorer.analysis.geodesy import geodesic_km  # noqa: PLC0415 - only where places change
    from explorer.storage.format.network import END_TOLERANCE_KM  # noqa: PLC0415 - likewise

    for identity in changed:
        before, now = corridor.places.get(identity), found.records.get(identity)
        if before is None or not isinstance(now, Place):
            continue
        at = (now.lon_deg, now.lat_deg)
        if at == (before.lon_deg, before.lat_deg):
            continue
        ends = [
            edge.line[0 if edge.from_id == identity else -1]
            for edge in corridor.edges.values()
            if edge.line and identity in {edge.from_id, edge.to_id}
        ]
        away_km = max((geodesic_km(at, end) for end in ends), default=0.0)
        if away_km > END_TOLERANCE_KM:
            found.note(identity, "torn_off", f"{away_km:.0f}")
        else:
            moved_km = geodesic_km(at, (before.lon_deg, before.lat_deg))
            found.note(identity, "moved", f"{moved_km:.1f}")


def _known(
    kind: Kind, corridor: Corridor
) -> tuple[Mapping[str, object], Mapping[str, Mapping[str, Any]]]:
    match kind:
        case Kind.PASSAGES:
            return corridor.passages, corridor.kept.passages
        case Kind.PLACES:
            return corridor.places, corridor.kept.places
        case Kind.SOURCES:
            return corridor.sources, {}


def without(wanted: Import, unwanted: Sequence[str]) -> Import:
    """Return an import without some of its records, by id."""
    from msgspec.structs import replace  # noqa: PLC0415 - only where something is left out

    gone = set(unwanted)

    def left(table: Mapping[str, Any]) -> dict[str, Any]:
        return {i: record for i, record in table.items() if i not in gone}

    return replace(
        wanted,
        records=cast("Imported", left(wanted.records)),
        kept=cast("Mapping[str, Json]", left(wanted.kept)),
        names=left(wanted.names),
        new=tuple(i for i in wanted.new if i not in gone),
        same=tuple(i for i in wanted.same if i not in gone),
        changed=tuple(i for i in wanted.changed if i not in gone),
    )

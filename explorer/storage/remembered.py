"""What was in view when a corridor was last open: one small JSON file for each corridor."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from explorer.errors import ExplorerError
from explorer.storage.paths import is_shipped
from explorer.storage.reading import read_remembered
from explorer.storage.settings import write_whole

if TYPE_CHECKING:  # numpy comes along, which a start does without
    from explorer.analysis.travel_time.what_if import Change
    from explorer.model.corridor import Corridor

FOLDER = "remembered"
YEARS = (1800, 2200)
_FARTHEST_M_PER_PX = 1e6


class Chosen(Struct, frozen=True):
    """The selected thing, by its kind and id; ``route_id`` tells in which route it was picked."""

    kind: str
    id: str
    route_id: str | None = None


class MapView(Struct, frozen=True):
    """The map's middle, its true scale there, and its projection.

    ``center_id`` is the place that the projection counts from, empty where it counts from none.
    """

    lon_deg: float
    lat_deg: float
    m_per_px: float
    projection: str = ""
    center_id: str = ""


class Reading(Struct, frozen=True):
    """The article in hand, its part on show and the first letter in view."""

    key: str
    part: int = 0
    letter: int = 0


class Remembered(Struct, frozen=True):
    """Everything that comes back at the next start; ids are those of the corridor.

    ``what_if`` holds changes as plain records, see ``packed`` and ``unpacked``.
    """

    from_id: str = ""
    to_id: str = ""
    pair: tuple[str, ...] = ()
    hidden_routes: tuple[str, ...] = ()
    year: int | None = None
    departure: str = ""
    what_if: tuple[dict[str, Any], ...] = ()
    selection: Chosen | None = None
    view: MapView | None = None
    reading: Reading | None = None


def packed(changes: Sequence[Change]) -> tuple[dict[str, Any], ...]:
    """Return changes of a what-if as plain records."""
    if not changes:
        return ()
    from explorer.analysis.travel_time.scenario_changes import subject  # noqa: PLC0415

    return tuple({"about": subject(c)[0], **msgspec.to_builtins(c)} for c in changes)


def unpacked(records: Sequence[Mapping[str, Any]], corridor: Corridor) -> tuple[Change, ...]:
    """Return the changes that records stand for, without those that the corridor cannot make."""
    if not records:
        return ()
    from explorer.analysis.travel_time import what_if  # noqa: PLC0415

    kinds: dict[str, type[Change]] = {
        "estimate": what_if.SetEstimate,
        "gauge": what_if.SetGauge,
        "place": what_if.ClosePlace,
        "segment": what_if.CloseSegment,
        "service": what_if.UseService,
        "date": what_if.AskDate,
    }
    found: list[Change] = []
    for record in records:
        kind = kinds.get(str(record.get("about")))
        if kind is None:
            continue
        try:
            change = msgspec.convert({k: v for k, v in record.items() if k != "about"}, kind)
            what_if.scenario(corridor, (change,))
        except (msgspec.ValidationError, ExplorerError):
            continue
        found.append(change)
    return tuple(found)


def valid(record: Remembered, corridor: Corridor) -> Remembered:
    """Return a record without what the corridor no longer has."""
    places, routes = corridor.places, corridor.routes
    known = {
        "place": places,
        "segment": corridor.segments,
        "route": routes,
        "passage": corridor.passages,
        "event": corridor.events,
    }
    chosen, view = record.selection, record.view
    if chosen is not None and chosen.id not in known.get(chosen.kind, ()):
        chosen = None
    elif chosen is not None and chosen.route_id is not None and chosen.route_id not in routes:
        chosen = msgspec.structs.replace(chosen, route_id=None)
    if view is not None and not _sound(view):
        view = None
    elif view is not None and view.center_id not in places:
        view = msgspec.structs.replace(view, center_id="")
    ends = record.from_id, record.to_id
    if not all(place_id in places for place_id in ends) or ends[0] == ends[1]:
        ends = "", ""
    services = corridor.timing.services
    first, last = YEARS
    return msgspec.structs.replace(
        record,
        from_id=ends[0],
        to_id=ends[1],
        pair=tuple(i for i in record.pair if i in routes or i in services) if ends[0] else (),
        hidden_routes=tuple(i for i in record.hidden_routes if i in routes),
        year=record.year if record.year is not None and first <= record.year <= last else None,
        selection=chosen,
        view=view,
    )


def _sound(view: MapView) -> bool:
    return (
        all(map(math.isfinite, (view.lon_deg, view.lat_deg, view.m_per_px)))
        and abs(view.lon_deg) <= 180  # noqa: PLR2004 - degrees
        and abs(view.lat_deg) <= 90  # noqa: PLR2004 - degrees
        and 0 < view.m_per_px < _FARTHEST_M_PER_PX
    )


def _file(folder: Path, source: Path) -> Path:
    """Return where a corridor's record lies; one that ships may be installed elsewhere."""
    if is_shipped(source):
        return folder / FOLDER / f"{source.name}.json"
    name = hashlib.sha256(str(source.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return folder / FOLDER / f"{name}.json"


def load_remembered(folder: Path, source: Path) -> Remembered | None:
    """Return what is remembered of a corridor; a missing or broken record is none."""
    try:
        return msgspec.json.decode(read_remembered(_file(folder, source)), type=Remembered)
    except (OSError, ValueError, RecursionError):
        return None


def save_remembered(folder: Path, source: Path, record: Remembered) -> None:
    """Write a record so that a crash leaves the old one whole. Raises ``OSError``."""
    text = json.dumps(msgspec.to_builtins(record), indent=1) + "\n"
    write_whole(_file(folder, source), text)


def forget(folder: Path, source: Path) -> None:
    """Remove a corridor's record. Raises ``OSError`` where it cannot be removed."""
    _file(folder, source).unlink(missing_ok=True)

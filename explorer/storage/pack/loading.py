"""Reads a corridor pack: a folder of TOML, JSON and GeoJSON files.

``check_pack`` finds every fault at once, ``load_corridor`` refuses a pack that has one. A pack
holds ``corridor.toml``, ``places.toml``, ``network.geojson``, ``routes.toml``, ``sources.json``,
``passages.json``, ``claims.toml``, ``facts.toml`` and, where there are such, ``events.toml``,
``services.toml`` (travel times), ``test-set.toml`` (what they are tested with), ``states.toml``
(what still runs) and ``kept.json`` (what imported records say beyond), the texts of its own that
``sources.json`` names (``pack.readings``), and lessons (``pack.lessons``); the heads of the files
say what stands where.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from msgspec import Struct, field
from msgspec.structs import replace

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.storage.fields import Record
from explorer.storage.format.migration import HEAD, is_oldest, migrated, migrated_text
from explorer.storage.format.network import read_network
from explorer.storage.format.safe_names import is_harmless_identity, is_identity
from explorer.storage.format.signs import (
    LONG_SIGN,
    MOST_LONG_SIGNS,
    harmless,
    long_signs,
    wrong_signs,
)
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.pack.claims import read_claims
from explorer.storage.pack.events import read_events
from explorer.storage.pack.evidence import (
    read_facts,
    read_passages,
    read_publishers,
    read_sources,
)
from explorer.storage.pack.geography import read_places, read_routes, read_segments
from explorer.storage.pack.kept import FILE as KEPT
from explorer.storage.pack.kept import read_kept
from explorer.storage.pack.lesson_names import lesson_files
from explorer.storage.pack.readings import check_anchors, read_readings, reading_files
from explorer.storage.pack.roles import YOUNGER
from explorer.storage.pack.services import FILE as SERVICES_FILE
from explorer.storage.pack.services import with_timing
from explorer.storage.pack.states import FILE as STATES
from explorer.storage.pack.states import with_states
from explorer.storage.pack.test_set import TEST_SET, read_test_set
from explorer.storage.pack.uses import check_times, check_uses
from explorer.storage.reading import read_ordinary

FORMAT = 2
EVENTS, PUBLISHERS = "events.toml", "publishers.toml"  # a pack may do without
MAX_FILE_MB = 64
FILES = (
    "corridor.toml",
    "places.toml",
    "network.geojson",
    "routes.toml",
    "sources.json",
    "passages.json",
    "claims.toml",
    "facts.toml",
)

_NOT_READ = frozenset(("missing_file", "unreadable_file", "too_large"))
_BY_THEMSELVES = frozenset(
    (
        *("missing_field", "empty_entry", "wrong_sign", "wrong_type", "unknown_field"),
        *("out_of_range", "not_finite", "not_a_choice", "impossible_date", "duplicate_id"),
        *("swapped_coordinates", "not_a_language", "not_a_country", "not_a_zone"),
        *("newer_format", "unsafe_name", "unsafe_id", "odd_id", "shorter_than_straight"),
        *("longer_than_plausible", "no_evidence"),
    )
)
"""Faults that a file has whatever stands in the others."""


class _Reading(Struct):
    """A pack while it is read: its folder and the faults so far."""

    folder: Path
    faults: list[Fault] = field(default_factory=list[Fault])
    oldest: bool = False  # in format 1, which is read as format 2

    def open(self, name: str) -> Record:
        """Parse one file into its top-level record; an unreadable file gives an empty record."""
        return Record(self._parsed(name), name, "", self.faults)

    def _parsed(self, name: str) -> dict[str, object]:
        path = self.folder / name
        kind = "TOML" if path.suffix == ".toml" else "JSON"
        try:
            raw = read_ordinary(path, MAX_FILE_MB * 1_000_000)
            text = raw.decode("utf-8-sig")
            if (long := long_signs(text)) > MOST_LONG_SIGNS:
                counts = (f"{number} {LONG_SIGN}" for number in (long, MOST_LONG_SIGNS))
                self.faults.append(Fault(name, "", "", "too_large", *counts))
                return {}
            parsed: object = load_toml(text) if kind == "TOML" else json.loads(text)
        except FileNotFoundError:
            self.faults.append(Fault(name, "", "", "missing_file"))
            return {}
        except OverflowError as error:
            limit = f"{MAX_FILE_MB} MB"
            self.faults.append(Fault(name, "", "", "too_large", str(error), limit))
            return {}
        except (OSError, ValueError, RecursionError) as error:
            reason = " ".join(str(error).split())[:160]
            self.faults.append(Fault(name, "", "", "unreadable_file", reason, kind))
            return {}
        signs = tuple(wrong_signs(name, raw, parsed))
        if signs:
            self.faults.extend(signs)
            parsed = harmless(parsed)  # what else is wrong is still looked for
        if name == "sources.json":  # CSL-JSON is a bare list
            parsed = {"source": parsed}
        if not isinstance(parsed, dict):
            self.faults.append(Fault(name, "", "", "unreadable_file", "no table", kind))
            return {}
        table = cast("dict[str, object]", parsed)
        if name == HEAD:
            self.oldest = is_oldest(table)
        return migrated(name, table) if self.oldest else table


def check_identity(head: Record) -> None:
    """Note an id that is no good name; one with ``../`` in it would lead elsewhere."""
    identity = head.text("id")
    if identity and not is_harmless_identity(identity):
        head.fault("id", "unsafe_id", identity)
    elif identity and not is_identity(identity):
        head.fault("id", "odd_id", identity)


def _read(folder: Path) -> tuple[Corridor, tuple[Fault, ...]]:
    try:
        return _read_reachable(folder)
    except OSError as error:  # nobody may look into it, or it went meanwhile
        reason = error.strerror or str(error)
        fault = Fault(folder.name, "", "", "out_of_reach", reason)
        raise PackError(folder.name, (fault,)) from error


def _read_reachable(folder: Path) -> tuple[Corridor, tuple[Fault, ...]]:
    reading = _Reading(folder)
    if not folder.is_dir():
        reading.faults.append(Fault(folder.name, "", "", "missing_file"))
    opened = {name: reading.open(name) for name in FILES} if folder.is_dir() else {}
    empty = Record({}, "", "", [])
    head, places_file, network, routes_file, sources, passages, claims, facts = (
        opened.get(name, empty) for name in FILES
    )
    if folder.is_dir():
        version = head.integer("format", low=1, high=10_000)
        if version > FORMAT:
            head.fault("format", "newer_format", version, str(FORMAT))
        check_identity(head)
        head.optional_texts("summaries")  # which the shelf shows
    places = read_places(places_file, head)
    source_records = read_sources(sources)
    fact_records = read_facts(facts)
    route_ids = tuple(r.text("id", default="") for r in routes_file.records("route"))
    passage_records = read_passages(passages, source_records, places, route_ids, fact_records)
    segment_ids = tuple(r.text("id", default="") for r in routes_file.records("segment"))
    claim_records = read_claims(claims, passage_records, fact_records, segment_ids, route_ids)
    edges = read_network(network, places, claim_records, fact_records)
    segments = read_segments(
        routes_file, places, edges, passage_records, claim_records, fact_records
    )
    routes = read_routes(routes_file, segments, places, fact_records)
    has_events = folder.is_dir() and (folder / EVENTS).exists()
    corridor = Corridor(
        id=head.text("id") if folder.is_dir() else folder.name,
        titles=head.texts("titles") if folder.is_dir() else {},
        places=places,
        edges=edges,
        segments=segments,
        routes=routes,
        sources=source_records,
        passages=passage_records,
        claims=claim_records,
        facts=fact_records,
        is_draft=head.has("draft") and head.flag("draft"),
        events=read_events(
            reading.open(EVENTS) if has_events else empty,
            fact_records,
            claim_records,
            passages=passage_records,
            places=places,
            segments=segments,
            routes=routes,
        ),
        readings=read_readings(folder, source_records, reading.faults),
        kept=read_kept(folder, reading.faults),
    )
    placed = all(f.file != "places.toml" for f in reading.faults)
    if (folder / SERVICES_FILE).is_file():
        services = reading.open(SERVICES_FILE)
        corridor = with_timing(corridor, services)
        check_times(services, corridor, placed=placed)
        if (folder / TEST_SET).is_file():
            timing = corridor.timing
            frozen = read_test_set(reading.open(TEST_SET), timing.published, corridor.facts)
            corridor = replace(corridor, timing=replace(timing, validation=frozen))
    if (folder / STATES).is_file():
        corridor = with_states(corridor, reading.open(STATES))
    if (folder / PUBLISHERS).is_file():
        publishers = read_publishers(reading.open(PUBLISHERS), source_records)
        corridor = replace(corridor, publishers=publishers)
    check_uses(facts, corridor, placed=placed)
    young = YOUNGER if reading.oldest else ()
    faults = _without_echoes(reading.faults)
    return corridor, tuple(dict.fromkeys(f for f in faults if f.problem not in young))


def _without_echoes(faults: list[Fault]) -> list[Fault]:
    """Leave out what is only wrong because a whole file could not be read.

    Its records are unknown everywhere else then; what a file says wrongly by itself stays.
    """
    broken = {f.file for f in faults if f.problem in _NOT_READ and not f.record and not f.field}
    if not broken:
        return faults
    return [
        fault
        for fault in faults
        if fault.problem in _NOT_READ
        or (fault.file not in broken and fault.problem in _BY_THEMSELVES)
    ]


def current_files(folder: Path) -> dict[str, bytes]:
    """Return the files of a sound pack in today's format, sorted; one that is in it, untouched."""
    own = (*FILES, EVENTS, SERVICES_FILE, TEST_SET, STATES, PUBLISHERS)
    known = (*own, KEPT, *reading_files(folder), *lesson_files(folder))
    names = sorted(n for n in known if (folder / n).is_file())
    contents = {name: (folder / name).read_bytes() for name in names}
    if is_oldest(load_toml(contents[HEAD].decode("utf-8-sig"))):
        return {n: migrated_text(n, c.decode("utf-8-sig")).encode() for n, c in contents.items()}
    return contents


def check_pack(folder: Path) -> tuple[Fault, ...]:
    """Return every fault of the pack in ``folder``, those that opening does not look for too."""
    try:
        corridor, faults = _read(folder)
    except PackError as error:
        return error.faults
    return (*faults, *_thorough_faults(corridor, faults), *_lesson_faults(folder, corridor, faults))


def _lesson_faults(
    folder: Path, corridor: Corridor, before: tuple[Fault, ...]
) -> tuple[Fault, ...]:
    """Return what is wrong with the lessons of a pack that is sound otherwise."""
    if before or not lesson_files(folder):
        return ()
    from explorer.storage.pack.lessons import lesson_faults  # noqa: PLC0415 - a start does without

    return lesson_faults(folder, corridor)


def _thorough_faults(corridor: Corridor, before: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return what a start has no time to look for: anchors of texts, countries that are elsewhere.

    A place that could not be read has no position that tells a country.
    """
    found = tuple(check_anchors(corridor))
    if any(fault.file in {HEAD, "places.toml"} for fault in before):
        return found
    from explorer.storage.format.country_check import country_faults  # noqa: PLC0415 - shapely

    return (*found, *country_faults(corridor))


def hindering(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults that keep a pack from being opened.

    What was no fault when many corridors were made is told by `validate` and hinders nothing.
    """
    return tuple(fault for fault in faults if fault.problem not in YOUNGER)


def load_corridor(folder: Path, *, thoroughly: bool = False) -> Corridor:
    """Read the pack in ``folder``. Raises ``PackError`` with every fault when there is one.

    Whether passages stand in the pack's own texts as they say, and countries where places are, is
    looked at only ``thoroughly``: that takes the text engine and every outline, which a start does
    without.
    """
    corridor, faults = _read(folder)
    faults = hindering(faults)
    if thoroughly:
        more = _thorough_faults(corridor, faults)
        faults = (*faults, *more, *_lesson_faults(folder, corridor, faults))
    if faults:
        raise PackError(folder.name, faults)
    return corridor

"""The files of a copied corridor with what the person changed, and everything else as it was.

A file of which nothing changed stays as it is, byte for byte. Records that a draft has no field for
(facts, events, estimates, the checks of claims) stay; of a record that was changed, only the field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import tomli
from msgspec import Struct

from explorer.export.drafts.draft_corridor import new_claims, new_passages, new_place, place_ids
from explorer.export.drafts.times import services_tables
from explorer.export.drafts.ways import Made, ways
from explorer.export.evidence import Json
from explorer.export.standards import pack_annotations
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftLeg,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    DraftService,
    Others,
)
from explorer.storage.format.toml_text import toml_file

HEAD, PLACES, NETWORK, ROUTES = "corridor.toml", "places.toml", "network.geojson", "routes.toml"
PASSAGES, CLAIMS, FACTS, SERVICES = "passages.json", "claims.toml", "facts.toml", "services.toml"
SOURCES = "sources.json"
LESSON = "lesson-"


class Tables(Struct):
    """The parsed files of a corridor, and which of them were changed."""

    given: Mapping[str, bytes]
    parsed: dict[str, Json]
    changed: set[str]

    @classmethod
    def of(cls, given: Mapping[str, bytes]) -> Tables:
        """Parse what may have to be changed."""
        return cls(given, {}, set())

    def table(self, name: str) -> Json:
        """Return a parsed file; an empty table where there is none."""
        if name not in self.parsed:
            text = self.given.get(name, b"").decode("utf-8-sig")
            parsed: object = tomli.loads(text) if name.endswith(".toml") else json.loads(text)
            table = {"items": parsed} if isinstance(parsed, list) else parsed
            self.parsed[name] = cast("Json", table)
        return self.parsed[name]

    def rows(self, name: str, kind: str) -> list[Json]:
        """Return the records of a file."""
        return cast("list[Json]", self.table(name).setdefault(kind, []))

    def put(self, name: str, kind: str, rows: Sequence[Json]) -> None:
        """Take other records; the same ones change nothing."""
        if list(rows) != self.rows(name, kind):
            self.table(name)[kind] = list(rows)
            self.changed.add(name)

    def written(self) -> dict[str, bytes]:
        """Return all files, those that were changed written anew."""
        return {**self.given, **{name: self._text(name).encode() for name in sorted(self.changed)}}

    def _text(self, name: str) -> str:
        table = self.parsed[name]
        if name.endswith(".toml"):
            return toml_file({k: v for k, v in table.items() if v is not None})
        whole: object = table["items"] if name == SOURCES else table
        return f"{json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False)}\n"


def changed_files(
    draft: Draft, original: Draft, text: str, given: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Return the files of a copied corridor; ``original`` is the draft as it was begun."""
    tables = Tables.of(given)
    ids = place_ids(draft, tuple(place.id for place in original.places))
    _head(tables, draft, original)
    _places(tables, draft, original, ids)
    passages = _passages(tables, draft, original, text, ids)
    made = _ways(tables, draft, original, ids, passages)
    _claims(tables, draft, original, made, ids, passages)
    _services(tables, draft, original, made)
    return tables.written()


def _by_id(rows: Iterable[Json]) -> dict[str, Json]:
    return {str(row["id"]): row for row in rows}


def _texts(  # noqa: PLR0917 - what was given, what it was, and what it is now
    given: object, was: str, now: str, was_others: Others, others: Others, tag: str
) -> Json:
    """Return a text by language with what was changed of it; what is empty now is taken out."""
    texts: Json = dict(cast("Json", given)) if isinstance(given, Mapping) else {}
    before, after = {**dict(was_others), tag: was}, {**dict(others), tag: now}
    for language in {**before, **after}:
        told = after.get(language, "")
        if told != before.get(language, ""):
            if told:
                texts[language] = told
            else:
                texts.pop(language, None)
    return texts


def _noted(row: Json, was: str, now: str, tag: str) -> None:
    """Change the note of a record."""
    if was == now:
        return
    note = _texts(row.get("note"), was, now, (), (), tag)
    row.pop("note", None)
    if note:  # what another language says stays
        row["note"] = note


def _head(tables: Tables, draft: Draft, original: Draft) -> None:
    from explorer.analysis.authoring.asking import left  # noqa: PLC0415

    head = tables.table(HEAD)
    titles = _texts(
        head["titles"], original.title, draft.title, original.others, draft.others, draft.language
    )
    head["titles"], head["id"] = titles, draft.id
    head.pop("draft", None)
    if left(draft):
        head["draft"] = True
    tables.changed.add(HEAD)
    for name in tables.given:
        if name.startswith(LESSON):
            tables.table(name)["corridor"] = draft.id
            tables.changed.add(name)


def _places(tables: Tables, draft: Draft, original: Draft, ids: Mapping[str, str]) -> None:
    given, before = _by_id(tables.rows(PLACES, "place")), {p.id: p for p in original.places}
    rows: list[Json] = []
    for place in draft.places:
        if place.id not in ids:
            continue
        if place.id in given:
            rows.append(_place(given[place.id], place, before[place.id], draft))
        else:
            rows.append(new_place(draft, ids[place.id], place))
    tables.put(PLACES, "place", rows)
    if rows and PLACES in tables.changed and "extent" in tables.table(HEAD):
        _widen(tables.table(HEAD)["extent"], rows)


def _widen(extent: Json, rows: Sequence[Json]) -> None:
    lat = [float(row["lat_deg"]) for row in rows]
    extent["south_deg"] = min(float(extent["south_deg"]), *lat)
    extent["north_deg"] = max(float(extent["north_deg"]), *lat)
    west, east = float(extent["west_deg"]), float(extent["east_deg"])
    if west <= east:
        lon = [float(row["lon_deg"]) for row in rows]
        extent["west_deg"], extent["east_deg"] = min(west, *lon), max(east, *lon)


def _place(given: Json, place: DraftPlace, was: DraftPlace, draft: Draft) -> Json:
    if place == was:
        return given
    row, tag = dict(given), draft.language
    row["names"] = _texts(given["names"], was.name, place.name, was.others, place.others, tag)
    if place.chosen != was.chosen:
        moved = new_place(draft, place.id, place)
        names = ("lat_deg", "lon_deg", "position_from", "country")
        row |= {name: moved[name] for name in names if moved[name] is not None}
    _noted(row, was.note, place.note, tag)
    return row


# ------------------------------------------------------------------------------ lines


def _ways(
    tables: Tables,
    draft: Draft,
    original: Draft,
    ids: Mapping[str, str],
    passages: Mapping[str, str],
) -> Made:
    """Write edges, segments and routes; a segment that nobody runs over any more says so."""
    segments = _by_id(tables.rows(ROUTES, "segment"))
    features = tables.rows(NETWORK, "features")
    edges = {str(feature["properties"]["id"]): feature for feature in features}
    routes = _by_id(tables.rows(ROUTES, "route"))
    made = ways(draft, ids, passages, Made(dict(edges), dict(segments), list(routes.values())))
    before = {route.id: route for route in original.routes}
    rows: list[Json] = []
    for route in draft.routes:
        if route.decision is Decision.DROPPED:
            continue
        new = next((row for row in made.routes if row["id"] == made.named.get(route.id)), None)
        if route.id in routes:
            rows.append(_route(routes[route.id], route, before[route.id], made, new, draft))
        elif new is not None:
            rows.append(new)
    made.routes = rows
    used = {i for row in rows for i in row["segments"]}
    notes = {leg.segment_id: leg.note for r in draft.routes for leg in r.legs if leg.segment_id}
    olds = {leg.segment_id: leg.note for r in original.routes for leg in r.legs}
    kept: list[Json] = []
    for identity, given in made.segments.items():
        row = {name: value for name, value in given.items() if name != "alone"}
        if identity not in used:
            row["alone"] = True
        if identity in notes:
            _noted(row, olds.get(identity, ""), notes[identity], draft.language)
        kept.append(row)
    tables.put(NETWORK, "features", list(made.edges.values()))
    tables.put(ROUTES, "segment", kept)
    tables.put(ROUTES, "route", rows)
    return made


def _route(  # noqa: PLR0917 - what was, what is, and what was made of it
    given: Json, route: DraftRoute, was: DraftRoute, made: Made, new: Json | None, draft: Draft
) -> Json:
    if route == was:
        return given
    row = dict(given)
    row["titles"] = _texts(
        given["titles"], was.title, route.title, was.others, route.others, draft.language
    )
    if _led(route.legs) == _led(was.legs) or new is None:
        return row
    row["segments"] = made.chains[route.id]
    if [leg.mode for leg in route.legs] != [leg.mode for leg in was.legs]:
        row |= {"service": new["service"], "style": new["style"]}
    return row


def _led(legs: Sequence[DraftLeg]) -> tuple[object, ...]:
    return tuple((leg.segment_id, leg.from_id, leg.to_id, leg.mode, leg.vias) for leg in legs)


# ------------------------------------------------------------------------------ texts


def _passages(
    tables: Tables, draft: Draft, original: Draft, text: str, ids: Mapping[str, str]
) -> dict[str, str]:
    given = _by_id(tables.rows(PASSAGES, "items"))
    before = {passage.id: passage for passage in original.passages}
    new = [p for p in draft.passages if p.id not in given]
    fresh = _by_id(pack_annotations(new_passages(draft, text, ids, new))["items"])
    order = list(given)
    rows: dict[str, Json] = {}
    for passage in draft.passages:
        if passage.decision is Decision.DROPPED:
            continue
        if passage.id in given:
            was = before[passage.id]
            rows[passage.id] = _passage(given[passage.id], passage, was, draft.language)
        elif passage.id in fresh:
            rows[passage.id] = fresh[passage.id]
    # The draft has them in the order of the text; only what is new stands at the end.
    names = [*(i for i in order if i in rows), *(i for i in rows if i not in given)]
    tables.put(PASSAGES, "items", [rows[i] for i in names])
    return {i: i for i in rows}


def _passage(given: Json, passage: DraftPassage, was: DraftPassage, tag: str) -> Json:
    if (passage.summary, passage.others, passage.note) == (was.summary, was.others, was.note):
        return given
    bodies = cast("list[Json]", given["body"])

    def told(purpose: str) -> Json:
        here = [body for body in bodies if body.get("purpose") == purpose]
        return {str(body["language"]): body["value"] for body in here}

    summary = _texts(
        told("describing"), was.summary, passage.summary, was.others, passage.others, tag
    )
    note = told("commenting")
    if was.note != passage.note:
        note = _texts(note, was.note, passage.note, (), (), tag)
    said = [
        {"type": "TextualBody", "purpose": purpose, "language": language, "value": value}
        for purpose, texts in (("describing", summary or told("describing")), ("commenting", note))
        for language, value in texts.items()
    ]
    rest = [body for body in bodies if body.get("purpose") not in {"describing", "commenting"}]
    return {**given, "body": [*said, *rest]}


def _claims(  # noqa: PLR0917 - a claim ties all of these together
    tables: Tables,
    draft: Draft,
    original: Draft,
    made: Made,
    ids: Mapping[str, str],
    passages: Mapping[str, str],
) -> None:
    given = _by_id(tables.rows(CLAIMS, "claim"))
    before = {claim.id: claim for claim in original.claims}
    new = [claim for claim in draft.claims if claim.id not in given]
    fresh, facts = new_claims(draft, made, ids, passages, new)
    rows = [
        _claim(given[claim.id], claim, before[claim.id], draft.language)
        for claim in draft.claims
        if claim.id in given and claim.decision is not Decision.DROPPED
    ]
    tables.put(CLAIMS, "claim", [*rows, *fresh])
    if facts:
        tables.put(FACTS, "fact", [*tables.rows(FACTS, "fact"), *facts])


def _claim(given: Json, claim: DraftClaim, was: DraftClaim, tag: str) -> Json:
    if claim == was:
        return given
    row = dict(given)
    summary = _texts(given["summary"], was.summary, claim.summary, was.others, claim.others, tag)
    row["summary"] = summary or given["summary"]
    _noted(row, was.note, claim.note, tag)
    for name in ("value", "low", "high", "unit", "qualifier", "date"):
        now: object = getattr(claim, name)
        if now != getattr(was, name):
            row.pop(name, None)
            if now is not None and now != "":
                row[name] = now
    return row


# ------------------------------------------------------------------------------ services


def _services(tables: Tables, draft: Draft, original: Draft, made: Made) -> None:
    given = _by_id(tables.rows(SERVICES, "service")) if SERVICES in tables.given else {}
    kept = {service.id: service for service in draft.services if service.id}
    new = services_tables(draft, made)
    before = {service.id: service for service in original.services}
    is_same = list(kept.values()) == list(before.values()) and not new["service"]
    if is_same:
        return
    if SERVICES not in tables.given:
        tables.parsed[SERVICES] = {}
        tables.changed.add(SERVICES)
    rows = [_service(given[i], kept[i], before[i], draft.language) for i in kept if i in given]
    tables.put(SERVICES, "service", [*rows, *new["service"]])
    for kind in ("estimate", "crossing"):
        tables.put(SERVICES, kind, [*tables.rows(SERVICES, kind), *new[kind]])


def _service(given: Json, service: DraftService, was: DraftService, tag: str) -> Json:
    titles = _texts(given["titles"], was.title, service.title, was.others, service.others, tag)
    return {**given, "titles": titles}

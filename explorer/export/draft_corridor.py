"""A draft corridor of everything that was proposed from a text, nothing of it confirmed.

It holds no word of the text: passages are described stand-off, and every summary is our own.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from explorer.analysis.anchoring.sources import describe
from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.sentences import paragraphs, sentences
from explorer.export.evidence import Json
from explorer.export.standards import csl_items, pack_annotations
from explorer.model.countries import is_country
from explorer.model.passages import Passage, PassageKind
from explorer.model.places import PlaceKind
from explorer.model.proposals import (
    Candidate,
    DateProposal,
    FigureProposal,
    LegProposal,
    NamedKind,
    Proposals,
)
from explorer.model.sources import Source
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.format.toml_text import toml_file
from explorer.storage.pack.loading import FORMAT
from explorer.storage.paths import user_cache
from explorer.storage.writing import fill_folder, passing_folder

_SOURCE = "text"
_REGIONS = (NamedKind.COUNTRY, NamedKind.REGION, NamedKind.COUNTY, NamedKind.WIDE)
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}")
_SHORTEST_KM = 0.1
_STYLES = {"rail": "rail-1", "road": "road-1", "sea": "sea-1", "ferry": "sea-2", "river": "river-1"}
_SERVICES = {"rail": "passenger rail", "road": "highway"}
_PROPOSED = {
    "en": "Proposed from the text; nobody has confirmed it yet.",
    "id": "Diusulkan dari teks; belum ada yang mengesahkannya.",
}
_STRAIGHT = {
    "en": "The straight line between both ends; the text does not tell the way.",
    "id": "Garis lurus di antara kedua ujung; teks tidak menyebutkan jalannya.",
}
_ROUTE = {
    "en": "Draft: what runs there and where is still to be confirmed",
    "id": "Rancangan: apa yang melintas dan di mana masih harus disahkan",
}
_POSITION = {
    NamedKind.TOWN: "GeoNames (CC BY 4.0)",
    NamedKind.COUNTRY: "Countries States Cities Database (ODbL); a label",
    NamedKind.REGION: "Countries States Cities Database (ODbL); a label",
    NamedKind.COUNTY: "the middle of its towns in GeoNames (CC BY 4.0)",
    NamedKind.WIDE: "set by hand; a label",
    NamedKind.SITE: "set by hand or taken from the open corridor",
}


class NothingFoundError(ValueError):
    """A text holds no place, so that there is nothing to make a corridor of."""


class _Sentence(Struct, frozen=True):
    """A sentence of the text: where it stands, as paragraph and number from 1 and in characters."""

    start: int
    end: int
    paragraph: int
    number: int


class _Kept(Struct, frozen=True):
    """Which sentence stands where, and the ids of the passages made of them."""

    starts: list[int]
    passages: dict[int, str]

    def number_at(self, position: int) -> int:
        return max(0, bisect_right(self.starts, position) - 1)

    def passage_at(self, position: int) -> str | None:
        return self.passages.get(self.number_at(position))


def write_draft(out: Path, text: str, found: Proposals) -> None:
    """Write a draft corridor; raises ``NothingFoundError``, ``PackError`` and ``OSError``."""
    if not found.places:
        raise NothingFoundError
    files = draft_files(out.stem, text, found)
    with passing_folder(user_cache()) as passing:
        folder = passing / (_slug(out.stem) or "draft")
        folder.mkdir()
        fill_folder(folder, {n: c.encode("utf-8") for n, c in files.items()}, to_stay=False)
        write_corridor_file(folder, out)


def draft_files(name: str, text: str, found: Proposals) -> dict[str, str]:
    """Return the files of the corridor by their names."""
    places = _place_ids(found)
    ids = {candidate: identity for identity, candidate in places.items()}
    passages, kept = _passages(text, found, ids)
    edges, segments, routes = _ways(found, places, kept)
    head: Json = {
        "format": FORMAT,
        "id": _slug(name) or "draft",
        "titles": {"en": f"Draft: {name}", "id": f"Rancangan: {name}"},
        "draft": True,
    }
    source = Source(
        id=_SOURCE,
        title=found.source.title or name,
        short=name,
        publisher=found.source.publisher,
        author="",
        issued=found.source.issued,
        language=found.source.language,
        url="",
        note="",
        csl_type="document",
    )
    network = {"type": "FeatureCollection", "features": edges}
    return {
        "corridor.toml": toml_file(head),
        "places.toml": toml_file({"place": [_place(i, c) for i, c in places.items()]}),
        "network.geojson": _json(network),
        "routes.toml": toml_file({"segment": segments, "route": routes}),
        "sources.json": _json(csl_items([source])),
        "passages.json": _json(pack_annotations(passages)),
        "claims.toml": toml_file({"claim": _claims(found, kept)}),
        "facts.toml": "",
    }


def _json(value: object) -> str:
    return f"{json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)}\n"


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


# ------------------------------------------------------------------------------ places


def _place_ids(found: Proposals) -> dict[str, Candidate]:
    """Return the places by ids made of their names, each place once."""
    places: dict[str, Candidate] = {}
    for candidate in dict.fromkeys(place.best for place in found.places):
        base = _slug(candidate.name) or "place"
        identity, number = base, 2
        while identity in places:
            identity, number = f"{base}-{number}", number + 1
        places[identity] = candidate
    return places


def _place(identity: str, candidate: Candidate) -> Json:
    is_region = candidate.kind in _REGIONS
    kind = PlaceKind.REGION if is_region else PlaceKind.TOWN
    country = candidate.country if is_country(candidate.country) else ""
    return {
        "id": identity,
        "kind": (PlaceKind.SITE if candidate.kind is NamedKind.SITE else kind).value,
        "country": country or None,
        "rank": 3 if is_region else 2,
        "lat_deg": round(candidate.lat_deg, 5),
        "lon_deg": round(candidate.lon_deg, 5),
        "names": {"en": candidate.name},
        "position_from": _POSITION[candidate.kind],
        "note": _PROPOSED,
    }


# ------------------------------------------------------------------------------ passages


def _sentences(text: str) -> list[_Sentence]:
    found: list[_Sentence] = []
    for paragraph, (start, end) in enumerate(paragraphs(text), 1):
        for number, (a, b) in enumerate(sentences(text[start:end]), 1):
            found.append(_Sentence(start + a, start + b, paragraph, number))
    return found


def _passages(
    text: str, found: Proposals, ids: Mapping[Candidate, str]
) -> tuple[list[Passage], _Kept]:
    """Return a passage for each sentence that holds something, and where they stand."""
    rows = _sentences(text)
    kept = _Kept([row.start for row in rows], {})
    places: dict[int, list[str]] = {}
    kinds: dict[int, set[PassageKind]] = {}
    for place in found.places:
        places.setdefault(kept.number_at(place.start), []).append(ids[place.best])
    for kind, items in (
        (PassageKind.FIGURE, found.figures),
        (PassageKind.DATE, found.dates),
        (PassageKind.ROUTE, found.legs),
    ):
        for item in items:
            kinds.setdefault(kept.number_at(item.start), set()).add(kind)
    passages: list[Passage] = []
    for number in sorted({*places, *kinds}):
        row = rows[number]
        try:
            anchor = describe(text, row.paragraph, (row.number, row.number))
        except ValueError:  # no words but signs
            continue
        named = tuple(dict.fromkeys(places.get(number, ())))
        holds = {*kinds.get(number, ()), *((PassageKind.PLACE,) if named else ())}
        identity = f"paragraph-{row.paragraph}-sentence-{row.number}"
        kept.passages[number] = identity
        passages.append(
            Passage(
                id=identity,
                source_id=_SOURCE,
                paragraph=row.paragraph,
                sentences=(row.number, row.number),
                start=anchor.start,
                end=anchor.end,
                sha256=anchor.sha256,
                shingles=anchor.shingles,
                summary=_summary(holds),
                kinds=tuple(kind for kind in PassageKind if kind in holds),
                place_ids=named,
                route_ids=(),
            )
        )
    return passages, kept


_KINDS = {
    PassageKind.PLACE: ("places", "tempat"),
    PassageKind.ROUTE: ("a way", "rute"),
    PassageKind.FIGURE: ("figures", "angka"),
    PassageKind.DATE: ("dates", "tanggal"),
}


def _summary(kinds: Iterable[PassageKind]) -> dict[str, str]:
    told = [_KINDS[kind] for kind in PassageKind if kind in set(kinds)]
    return {
        "en": f"Proposed, not confirmed: holds {', '.join(en for en, _ in told)}",
        "id": f"Usulan, belum disahkan: memuat {', '.join(other for _, other in told)}",
    }


# ------------------------------------------------------------------------------ claims


def _claims(found: Proposals, kept: _Kept) -> list[Json]:
    rows: list[Json] = []
    for item in (*found.figures, *found.dates):
        passage = kept.passage_at(item.start)
        value = _figure(item) if isinstance(item, FigureProposal) else _date(item)
        if passage is None or value is None:
            continue
        claim: Json = {"id": f"proposed-{len(rows) + 1}", "passage": passage}
        rows.append({**claim, **value, "note": _PROPOSED})
    return rows


def _figure(figure: FigureProposal) -> Json | None:
    unit = figure.unit or "number"
    told = (
        f"{figure.low:.12g}–{figure.high:.12g}"
        if figure.low is not None and figure.high is not None
        else f"{figure.value:.12g}"
    )
    summary = {"en": f"Proposed figure: {told} {unit}", "id": f"Angka usulan: {told} {unit}"}
    values = {"value": figure.value, "low": figure.low, "high": figure.high}
    return {"summary": summary, **values, "unit": unit, "qualifier": figure.qualifier}


def _date(date: DateProposal) -> Json | None:
    if date.date is None or not _ISO.fullmatch(date.date):
        return None
    summary = {"en": f"Proposed date: {date.date}", "id": f"Tanggal usulan: {date.date}"}
    return {"summary": summary, "date": date.date}


# ------------------------------------------------------------------------------ ways


def _ways(
    found: Proposals, places: Mapping[str, Candidate], kept: _Kept
) -> tuple[list[Json], list[Json], list[Json]]:
    """Return edges, segments and routes of the legs whose mode the text tells."""
    ids = {candidate.name: identity for identity, candidate in places.items()}
    edges: dict[str, Json] = {}
    segments: dict[str, Json] = {}
    routes: dict[tuple[str, ...], Json] = {}
    # A label in the middle of a country or sea is no end of a way.
    told = [leg for leg in found.legs if not _has_label(leg, places, ids)]
    for legs in _chains(told):
        chain: list[str] = []
        for leg in legs:
            ends = ids[leg.from_name], ids[leg.to_name]
            identity = f"{ends[0]}-to-{ends[1]}-by-{leg.mode}"
            km = geodesic_km(*(_lonlat(places[end]) for end in ends))
            if km < _SHORTEST_KM:
                continue
            edges.setdefault(identity, _edge(identity, ends, leg.mode, places, km))
            segments.setdefault(identity, _segment(identity, ends, kept.passage_at(leg.start)))
            chain.append(identity)
        key = tuple(chain)
        is_way = bool(chain) and len(set(chain)) == len(chain) and _joined(chain, segments)
        if is_way and legs[0].mode in _STYLES:
            routes[key] = _route(len(routes) + 1, legs, chain)
    used = {identity for key in routes for identity in key}
    rows = [
        row if identity in used else {**row, "alone": True} for identity, row in segments.items()
    ]
    return list(edges.values()), rows, list(routes.values())


def _has_label(leg: LegProposal, places: Mapping[str, Candidate], ids: Mapping[str, str]) -> bool:
    return any(places[ids[name]].kind in _REGIONS for name in (leg.from_name, leg.to_name))


def _chains(legs: Sequence[LegProposal]) -> list[list[LegProposal]]:
    """Return legs that follow one another in one place of the text, without those of no mode."""
    chains: list[list[LegProposal]] = []
    for leg in legs:
        if not leg.mode:
            continue
        last = chains[-1][-1] if chains else None
        if last and (last.start, last.mode, last.to_name) == (leg.start, leg.mode, leg.from_name):
            chains[-1].append(leg)
        else:
            chains.append([leg])
    return chains


def _joined(chain: Sequence[str], segments: Mapping[str, Json]) -> bool:
    return all(segments[a]["to"] == segments[b]["from"] for a, b in pairwise(chain))


def _lonlat(candidate: Candidate) -> tuple[float, float]:
    return round(candidate.lon_deg, 5), round(candidate.lat_deg, 5)


def _edge(
    identity: str,
    ends: tuple[str, str],
    mode: str,
    places: Mapping[str, Candidate],
    km: float,
) -> Json:
    countries = [places[end].country for end in ends]
    properties: Json = {
        "id": identity,
        "from": ends[0],
        "to": ends[1],
        "mode": mode,
        "countries": [c for c in dict.fromkeys(countries) if is_country(c)],
        "gauge_mm": None,
        "schematic": True,
        "length": {"km": round(km + 0.05, 1), "assumed": _STRAIGHT},
        "drawn": {"assumed": _STRAIGHT},
    }
    line = [list(_lonlat(places[end])) for end in ends]
    geometry: Json = {"type": "LineString", "coordinates": line}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _segment(identity: str, ends: tuple[str, str], passage: str | None) -> Json:
    row: Json = {"id": identity, "from": ends[0], "to": ends[1], "edges": [identity]}
    if passage is not None:
        row["passages"] = [{"id": passage, "says": "states"}]
    return row


def _route(number: int, legs: Sequence[LegProposal], chain: Sequence[str]) -> Json:
    mode = legs[0].mode
    title = f"{legs[0].from_name} – {legs[-1].to_name}"
    return {
        "id": f"proposed-{number}",
        "titles": {"en": title},
        "subtitles": _ROUTE,
        "service": _SERVICES.get(mode, "sea"),
        "style": _STYLES[mode],
        "segments": list(chain),
    }

"""Edges, segments and routes of a draft: lines along networks, or straight ones that say so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from explorer.analysis.authoring.routes import is_far_enough, shares_title
from explorer.analysis.geodesy import geodesic_km
from explorer.export.drafts.said import LONG_WAY, NO_WAY, ROUTE, STRAIGHT, by_modes, via
from explorer.export.evidence import Json
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftLeg,
    DraftRoute,
    Measure,
)
from explorer.model.countries import is_country
from explorer.model.proposals import Candidate

_FAMILIES = {"rail": "rail", "road": "road", "sea": "sea", "ferry": "sea", "river": "river"}
_STYLES = {"rail": 3, "freight": 3, "road": 2, "sea": 2, "river": 1}
"""How many line styles the palette has of a family."""
_SERVICES = {"rail": "passenger rail", "road": "highway"}
SEVERAL = "several modes"
_REASON_FROM = (2.9, 45.0)  # a little before the format asks for a reason


class Made(Struct):
    """What was made so far, by id; ``chains`` are the segments of each route of the draft.

    ``named`` are the ids of the routes in the pack, by those of the draft.
    """

    edges: dict[str, Json] = field(default_factory=dict[str, Json])
    segments: dict[str, Json] = field(default_factory=dict[str, Json])
    routes: list[Json] = field(default_factory=list[Json])
    chains: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    named: dict[str, str] = field(default_factory=dict[str, str])

    def edges_of(self, route_id: str) -> list[Json]:
        """Return the properties of the edges that a route of the draft runs over, in order."""
        names = [i for segment in self.chains[route_id] for i in self.segments[segment]["edges"]]
        return [self.edges[i]["properties"] for i in names]


def ways(
    draft: Draft,
    ids: Mapping[str, str],
    passage_ids: Mapping[str, str],
    copied: Made | None = None,
) -> Made:
    """Return the lines of a draft; ``ids`` are places of the pack by those of the draft.

    What is ``copied`` from another corridor stays; its routes tell which line styles are in use.
    """
    made = copied or Made()
    before, made.routes = list(made.routes), []
    lines: dict[tuple[str, DraftLeg], str] = {}
    for route in draft.routes:
        if route.decision is Decision.DROPPED or not _is_whole(draft, route, ids):
            continue
        passage = draft.passage_at(route.start) if route.start >= 0 else None
        linked = None if passage is None else passage_ids.get(passage.id)
        chain = made.chains[route.id] = _chain(draft, route, ids, made, lines)
        for identity in set(chain) & set(lines.values()) if linked is not None else ():
            links: list[Json] = made.segments[identity].setdefault("passages", [])
            if linked not in [link["id"] for link in links]:
                links.append({"id": linked, "says": "states"})
        row = _route(draft, route, chain, [*before, *made.routes])
        if row is not None:
            made.named[route.id] = row["id"]
            made.routes.append(row)
    used = {segment for row in made.routes for segment in row["segments"]}
    for identity in () if copied is not None else made.segments:
        if identity not in used:
            made.segments[identity]["alone"] = True
    return made


def _chain(
    draft: Draft,
    route: DraftRoute,
    ids: Mapping[str, str],
    made: Made,
    lines: dict[tuple[str, DraftLeg], str],
) -> list[str]:
    """Return the segments of a route; one that was copied stays what it was."""
    chain: list[str] = []
    for leg in route.legs:
        identity = leg.segment_id
        if identity not in made.segments:
            base = f"{ids[leg.from_id]}-to-{ids[leg.to_id]}-by-{leg.mode}"
            identity = _free(base, leg, chain, lines, made.edges)
            if identity not in made.edges:
                made.edges[identity] = _edge(draft, leg, identity, ids)
                made.segments[identity] = _segment(leg, identity, ids, draft.language)
        chain.append(identity)
    return chain


def _is_whole(draft: Draft, route: DraftRoute, ids: Mapping[str, str]) -> bool:
    """Tell whether a route can be drawn: every end is kept, every leg has a mode and a length."""
    return bool(route.legs) and all(
        leg.mode and leg.from_id in ids and leg.to_id in ids and is_far_enough(draft, leg)
        for leg in route.legs
    )


def _free(
    base: str,
    leg: DraftLeg,
    chain: Sequence[str],
    lines: dict[tuple[str, DraftLeg], str],
    known_edges: Mapping[str, Json],
) -> str:
    """Return the id of a leg: the same line again is the same segment, but once in a route."""
    known = lines.get((base, leg))
    if known is not None and known not in chain:
        return known
    taken = {*lines.values(), *known_edges}
    identity, number = base, 2
    while identity in taken:
        identity, number = f"{base}-{number}", number + 1
    lines[base, leg] = identity
    return identity


def lonlat(place: Candidate) -> tuple[float, float]:
    """Return a place's position as the pack writes it."""
    return round(place.lon_deg, 5), round(place.lat_deg, 5)


def _edge(draft: Draft, leg: DraftLeg, identity: str, ids: Mapping[str, str]) -> Json:
    ends = [place.chosen for i in (leg.from_id, leg.to_id) if (place := draft.place(i))]
    properties: Json = {
        "id": identity,
        "from": ids[leg.from_id],
        "to": ids[leg.to_id],
        "mode": leg.mode,
        "gauge_mm": None,
        "schematic": True,
    }
    if leg.way is None:
        line = [list(lonlat(end)) for end in ends]
        km = geodesic_km(lonlat(ends[0]), lonlat(ends[1]))
        why = NO_WAY if leg.fault else STRAIGHT
        codes = [end.country for end in ends]
        length: Json = {"km": round(km + 0.05, 1), "assumed": why}
        properties |= {"length": length, "drawn": {"assumed": why}}
    else:
        line = [list(point) for point in leg.way.line]
        codes = list(leg.way.countries)
        measured: Json = {"network": leg.way.network, "version": leg.way.version}
        length = {"km": leg.way.km, "computed": measured}
        straight = geodesic_km(leg.way.line[0], leg.way.line[-1])
        if leg.way.km > straight * _REASON_FROM[0] + _REASON_FROM[1]:
            length["reason"] = LONG_WAY
        gaps = [f"{gap.lat_deg:.3f}, {gap.lon_deg:.3f}: {gap.km:.1f} km" for gap in leg.way.gaps]
        properties |= {"length": length, "drawn": {"computed": measured}, "bridges": gaps}
    properties["countries"] = [code for code in dict.fromkeys(codes) if is_country(code)]
    if leg.mode == "sea":
        properties["countries"] = []
    geometry: Json = {"type": "LineString", "coordinates": line}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _segment(leg: DraftLeg, identity: str, ids: Mapping[str, str], language: str) -> Json:
    ends = {"from": ids[leg.from_id], "to": ids[leg.to_id]}
    note = {"note": {language: leg.note}} if leg.note else {}
    return {"id": identity, **ends, "edges": [identity], **note}


def _route(
    draft: Draft, route: DraftRoute, chain: Sequence[str], before: list[Json]
) -> Json | None:
    modes = list(dict.fromkeys(leg.mode for leg in route.legs))
    if any(mode not in _FAMILIES for mode in modes):
        return None  # nothing that flies is a route
    template = next((s.template for s in draft.services if s.route_id == route.id), "")
    family = "freight" if template == "freight" and modes == ["rail"] else _FAMILIES[modes[0]]
    number = sum(row["style"].startswith(family) for row in before) % _STYLES[family] + 1
    service = _SERVICES.get(modes[0], "sea") if len(modes) == 1 else SEVERAL
    if family == "freight":
        service = "container rail"
    stops = [place.name for i in route.stops[1:-1] if (place := draft.place(i))]
    is_sure = route.decision is Decision.CONFIRMED
    return {
        "id": route.id if is_sure else f"proposed-{len(before) + 1}",
        "titles": route_titles(draft, route, modes),
        "subtitles": via(stops) if is_sure else ROUTE,
        "service": service,
        "style": f"{family}-{number}",
        "segments": list(chain),
    }


def route_titles(draft: Draft, route: DraftRoute, modes: Sequence[str]) -> Json:
    """Return what a route is called, with how one travels where two are called the same."""
    told = {draft.language: route.title, **dict(route.others)}
    if not shares_title(draft, route):
        return told
    return dict(by_modes(told, route.title, modes))


def stretch(draft: Draft, claim: DraftClaim, made: Made) -> list[str]:
    """Return the segments that a claim's length or time is about; empty where there are none."""
    route = draft.route(claim.route_id)
    chain = made.chains.get(claim.route_id, [])
    if route is None or claim.measures is Measure.OTHER or len(chain) != len(route.legs):
        return []
    stops = route.stops
    if claim.from_id not in stops or claim.to_id not in stops:
        return []
    first, last = stops.index(claim.from_id), len(stops) - 1 - stops[::-1].index(claim.to_id)
    if first == last:
        return []
    return chain[min(first, last) : max(first, last)]

"""A draft of a whole corridor: every part confirmed, under the id that it has there.

What a draft has no field for (facts, events, estimates, checks of claims, lessons) stays in the
files that are copied with it; ``export.drafts.copied_files`` writes into them what was changed.
"""

from __future__ import annotations

from msgspec.structs import replace

from explorer.analysis.anchoring.locating import locate
from explorer.analysis.authoring.taking_in import spots_of
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftLeg,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    DraftService,
    DraftSource,
    FoundWay,
    LonLat,
    Measure,
    Origin,
    Others,
)
from explorer.model.claims import Claim
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.proposals import Candidate, NamedKind
from explorer.model.quantity import Computed, Evidence, Moment, Quantity
from explorer.model.routes import EdgeUse, Route, Segment
from explorer.model.texts import Texts, text_in

_SURE = Decision.CONFIRMED


def copied(
    corridor: Corridor,
    *,
    identity: str,
    language: str,
    source_id: str,
    text: str,
    sha256: str,
) -> Draft:
    """Return a corridor as a draft under another id; ``text`` is that of one of its sources.

    Its passages are looked for in the text as it is, for they are measured in a normalised one.
    """
    title, others = _told(corridor.titles, language)
    source = corridor.sources.get(source_id)
    described = (
        DraftSource("", "", "", language, _SURE)
        if source is None
        else DraftSource(source.title, source.publisher, source.issued, source.language, _SURE)
    )
    return Draft(
        identity,
        title,
        sha256,
        described,
        places=tuple(_place(place, language, text) for place in corridor.places.values()),
        routes=tuple(_route(route, corridor, language) for route in corridor.routes.values()),
        passages=_passages(corridor, language, source_id, text),
        claims=tuple(_claim(claim, language) for claim in corridor.claims.values()),
        services=_services(corridor, language),
        language=language,
        others=others,
        base=corridor.id,
        source_id=source_id,
    )


def _told(texts: Texts | None, language: str) -> tuple[str, Others]:
    """Return a text in a language, or as near to it as there is, and the same in all others."""
    if not texts:
        return "", ()
    told = texts.get(language) or text_in(texts, language)
    told = told or text_in(texts, "en") or next(iter(texts.values()))
    return told, tuple((tag, text) for tag, text in texts.items() if tag != language)


def _place(place: Place, language: str, text: str) -> DraftPlace:
    name, others = _told(place.names, language)
    kind = {PlaceKind.REGION: NamedKind.REGION, PlaceKind.SITE: NamedKind.SITE}
    at = place.lat_deg, place.lon_deg
    known = kind.get(place.kind, NamedKind.TOWN)
    chosen = Candidate(name, known, place.country, *at, 0, is_own_name=True)
    return DraftPlace(
        place.id,
        name,
        spots_of(place.all_names, text),
        (chosen,),
        chosen,
        origin=Origin.BASE,
        decision=_SURE,
        others=others,
        note=_told(place.note, language)[0],
    )


# ------------------------------------------------------------------------------ lines


def _route(route: Route, corridor: Corridor, language: str) -> DraftRoute:
    title, others = _told(route.titles, language)
    segments = [corridor.segments[i] for i in route.segment_ids]
    legs = tuple(copied_leg(segment, corridor, language) for segment in segments)
    return DraftRoute(route.id, title, legs, decision=_SURE, others=others)


def copied_leg(segment: Segment, corridor: Corridor, language: str) -> DraftLeg:
    """Return a segment as a leg that is led already, over the places between its edges."""
    line: list[LonLat] = []
    through: list[str] = []
    countries: list[str] = []
    km: float | None = 0.0
    networks: list[tuple[str, str]] = []
    for use in segment.edges:
        edge = corridor.edges[use.edge_id]
        line += edge.line if use.forward else reversed(edge.line)
        through.append(_end(use, corridor))
        countries += edge.countries if use.forward else reversed(edge.countries)
        km = None if km is None or edge.track_km is None else km + edge.track_km.value
        networks.append(_network(edge.drawn))
    same = networks[0] if len(set(networks)) == 1 else ("", "")
    way = FoundWay(round(km or 0.0, 1), tuple(line), *same, tuple(dict.fromkeys(countries)))
    return DraftLeg(
        segment.from_id,
        segment.to_id,
        segment.mode.value,
        gaps_kept=True,
        is_asked=True,
        way=way,
        segment_id=segment.id,
        through=tuple(through[:-1]),
        note=_told(segment.note, language)[0],
    )


def _end(use: EdgeUse, corridor: Corridor) -> str:
    edge = corridor.edges[use.edge_id]
    return edge.to_id if use.forward else edge.from_id


def _network(drawn: Evidence | None) -> tuple[str, str]:
    if isinstance(drawn, Computed) and drawn.network is not None:
        return drawn.network.id, drawn.version
    return "", ""


# ------------------------------------------------------------------------------ texts


def _passages(
    corridor: Corridor, language: str, source_id: str, text: str
) -> tuple[DraftPassage, ...]:
    """Return the passages of the text that is shown, in its order, then those of other texts."""
    spans = _spans(corridor, source_id, text)
    here: list[DraftPassage] = []
    elsewhere: list[DraftPassage] = []
    for passage in corridor.passages.values():
        standing, found = passage.standing_in(source_id), spans.get(passage.id)
        if standing is not None and found is not None:
            standing = replace(standing, start=found[0], end=found[1])
            here.append(_passage(standing, language, ""))
        else:
            short = corridor.sources[passage.source_id].short
            elsewhere.append(_passage(passage, language, short))
    return (*here, *elsewhere)


def _spans(corridor: Corridor, source_id: str, text: str) -> dict[str, tuple[int, int]]:
    """Return where the passages of a source stand in a text, as far as there is one place."""
    if not text:
        return {}
    return {
        found.passage_id: (found.start, found.end)
        for found in locate(text, corridor.passages_of(source_id))
        if found.start is not None and found.end is not None
    }


def _passage(passage: Passage, language: str, source: str) -> DraftPassage:
    summary, others = _told(passage.summary, language)
    start, end = (-1, -1) if source else (passage.start, passage.end)
    first, last = passage.sentences
    return DraftPassage(
        passage.id,
        passage.paragraph,
        first,
        last,
        start,
        end,
        passage.kinds,
        summary,
        _SURE,
        others,
        _told(passage.note, language)[0],
        source,
    )


def _claim(claim: Claim, language: str) -> DraftClaim:
    summary, others = _told(claim.summary, language)
    value = claim.value
    told: tuple[float | None, float | None, float | None, str, str]
    date = ""
    if isinstance(value, Quantity):
        told = value.told, value.low, value.high, value.unit, value.qualifier.value
    elif isinstance(value, Moment):
        told, date = (None, None, None, "", "exact"), value.date
    else:  # a number that names, such as that of a train
        told = None, None, None, value.text, "exact"
    return DraftClaim(
        claim.id,
        -1,
        -1,
        *told,
        date=date,
        measures=Measure.OTHER,
        summary=summary,
        decision=_SURE,
        others=others,
        note=_told(claim.note, language)[0],
        passage_id=claim.passage_id,
    )


def _services(corridor: Corridor, language: str) -> tuple[DraftService, ...]:
    made: list[DraftService] = []
    for service in corridor.timing.services.values():
        title, others = _told(service.titles, language)
        route_id = service.route_id or ""
        made.append(DraftService(route_id, "", 0.0, 0.0, 0.0, service.id, title, others))
    return tuple(made)

"""Answers to proposals: confirm, drop, choose, and what is added by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from explorer.analysis.authoring.asking import open_questions
from explorer.analysis.authoring.routes import set_stops
from explorer.analysis.authoring.text_sentences import TextSentences
from explorer.analysis.geodesy import geodesic_km
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftLeg,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    DraftSource,
    Measure,
    Origin,
    Spot,
    Step,
)
from explorer.model.passages import PassageKind
from explorer.model.proposals import Candidate, NamedKind

_BESIDE_KM = 5.0
"""The place of a copied corridor that is moved less keeps its lines, whose lengths are evidence."""
Part = TypeVar("Part", DraftPlace, DraftRoute, DraftPassage, DraftClaim)


def _changed(
    parts: tuple[Part, ...], identity: str, change: Callable[[Part], Part]
) -> tuple[Part, ...]:
    return tuple(change(part) if part.id == identity else part for part in parts)


def _fresh(identity: str, taken: tuple[str, ...]) -> str:
    number = len(taken) + 1
    while f"{identity}-{number}" in taken:
        number += 1
    return f"{identity}-{number}"


def decide(draft: Draft, identity: str, decision: Decision) -> Draft:
    """Return the draft with a place, route, passage or claim confirmed, dropped or proposed again.

    A confirmed claim or route takes the passage along that it stands in.
    """
    after = replace(
        draft,
        places=_changed(draft.places, identity, lambda p: replace(p, decision=decision)),
        routes=_changed(draft.routes, identity, lambda p: replace(p, decision=decision)),
        passages=_changed(draft.passages, identity, lambda p: replace(p, decision=decision)),
        claims=_changed(draft.claims, identity, lambda p: replace(p, decision=decision)),
    )
    if decision is Decision.DROPPED and after.place(identity) is not None:
        return _without_stop(after, identity)
    if decision is not Decision.CONFIRMED:
        return after
    for part in (after.claim(identity), after.route(identity)):
        if part is not None and part.start >= 0:
            after = _with_passage_at(after, part.start)
    route = after.route(identity)
    if route is not None:  # a way that stands needs the places that it stops at
        for place_id in route.stops:
            after = replace(
                after,
                places=_changed(
                    after.places, place_id, lambda p: replace(p, decision=Decision.CONFIRMED)
                ),
            )
    return after


def _without_stop(draft: Draft, place_id: str) -> Draft:
    """Return the draft with routes that go past a place instead of stopping there.

    One that has no two places left is dropped.
    """
    draft = forget_ways(draft, place_id)
    for route in draft.routes:
        if place_id not in route.stops or route.decision is Decision.DROPPED:
            continue
        stops = [stop for stop in route.stops if stop != place_id]
        if len(set(stops)) < 2:  # noqa: PLR2004 - a route has two ends
            draft = decide(draft, route.id, Decision.DROPPED)
        else:
            draft = set_stops(draft, route.id, stops)
    return draft


def _with_passage_at(draft: Draft, position: int) -> Draft:
    passage = draft.passage_at(position)
    return draft if passage is None else decide(draft, passage.id, Decision.CONFIRMED)


def decide_all(draft: Draft, step: Step, decision: Decision) -> Draft:
    """Return the draft with every open proposal of a step answered alike."""
    for identity in open_questions(draft, step):
        draft = decide(draft, identity, decision)
    return draft


# ------------------------------------------------------------------------------ places


def choose(draft: Draft, place_id: str, candidate: Candidate) -> Draft:
    """Return the draft with one of the namesakes taken for a place, which is thereby confirmed."""
    return _placed(draft, place_id, candidate, Origin.TEXT)


def place_at(draft: Draft, place_id: str, candidate: Candidate, origin: Origin) -> Draft:
    """Return the draft with a place put where another than its namesakes is."""
    return _placed(draft, place_id, candidate, origin)


def at_point(name: str, lon_deg: float, lat_deg: float) -> Candidate:
    """Return a place of which nothing is known but its name and where it lies."""
    at = round(lat_deg, 5), round(lon_deg, 5)
    return Candidate(name, NamedKind.SITE, "", *at, 0, is_own_name=True)


def _placed(draft: Draft, place_id: str, candidate: Candidate, origin: Origin) -> Draft:
    def change(place: DraftPlace) -> DraftPlace:
        is_own_word = place.name != place.chosen.name or origin is Origin.HAND
        name = place.name if is_own_word else candidate.name
        confirmed = Decision.CONFIRMED
        return replace(place, name=name, chosen=candidate, origin=origin, decision=confirmed)

    moved = replace(draft, places=_changed(draft.places, place_id, change))
    before = draft.place(place_id)
    if before is None or before.chosen == candidate:
        return moved
    at = candidate.lon_deg, candidate.lat_deg
    is_correction = before.origin is Origin.BASE and geodesic_km(before.lonlat, at) < _BESIDE_KM
    return moved if is_correction else forget_ways(moved, place_id)


def forget_ways(draft: Draft, place_id: str) -> Draft:
    """Return the draft without the ways that led to where a place was, or over it."""

    def change(leg: DraftLeg) -> DraftLeg:
        if place_id not in {leg.from_id, leg.to_id, *leg.through}:
            return leg
        return DraftLeg(
            leg.from_id,
            leg.to_id,
            leg.mode,
            leg.vias,
            may_bridge=leg.may_bridge,
            is_straight=leg.is_straight,
            note=leg.note,
        )

    routes = tuple(
        replace(route, legs=tuple(change(leg) for leg in route.legs)) for route in draft.routes
    )
    return replace(draft, routes=routes)


def add_place(
    draft: Draft, candidate: Candidate, origin: Origin, spot: Spot | None = None
) -> tuple[Draft, str]:
    """Return the draft with one more place, confirmed, and its id; one that is there is kept."""
    for place in draft.places:
        if place.chosen == candidate:
            if spot is not None and spot not in place.spots:
                draft = _with_spot(draft, place.id, spot)
            return decide(draft, place.id, Decision.CONFIRMED), place.id
    identity = _fresh("place", tuple(place.id for place in draft.places))
    spots = () if spot is None else (spot,)
    place = DraftPlace(
        identity,
        candidate.name,
        spots,
        (candidate,),
        candidate,
        origin=origin,
        decision=Decision.CONFIRMED,
    )
    return replace(draft, places=(*draft.places, place)), identity


def _with_spot(draft: Draft, place_id: str, spot: Spot) -> Draft:
    def change(place: DraftPlace) -> DraftPlace:
        return replace(place, spots=(*place.spots, spot))

    return replace(draft, places=_changed(draft.places, place_id, change))


def is_sure(place: DraftPlace) -> bool:
    """Tell whether nothing speaks against a proposed place: no namesake, no doubt."""
    return place.decision is Decision.PROPOSED and not place.doubts


def confirm_sure(draft: Draft) -> Draft:
    """Return the draft with every place confirmed against which nothing speaks."""
    places = tuple(
        replace(place, decision=Decision.CONFIRMED) if is_sure(place) else place
        for place in draft.places
    )
    return replace(draft, places=places)


def rename(draft: Draft, place_id: str, name: str) -> Draft:
    """Return the draft with another name for a place; an empty one changes nothing."""
    if not name.strip():
        return draft
    return replace(
        draft, places=_changed(draft.places, place_id, lambda p: replace(p, name=name.strip()))
    )


# ------------------------------------------------------------------------------ the rest


def describe_source(draft: Draft, source: DraftSource) -> Draft:
    """Return the draft with what the person says of the text; a new title names the corridor."""
    return replace(draft, source=replace(source, decision=Decision.CONFIRMED))


def call(draft: Draft, title: str) -> Draft:
    """Return the draft under another title; an empty one changes nothing."""
    return replace(draft, title=title.strip()) if title.strip() else draft


def mark_passage(draft: Draft, text: str, start: int, end: int) -> Draft:
    """Return the draft with the sentences that a selection touches as one confirmed passage."""
    rows = TextSentences(text).between(start, end)
    if not rows:
        return draft
    first, last = rows[0], rows[-1]
    same = [
        p
        for p in draft.passages
        if (p.paragraph, p.first, p.last) == (first.paragraph, first.number, last.number)
    ]
    if same:
        return decide(draft, same[0].id, Decision.CONFIRMED)
    touched = [p for p in draft.passages if p.start < last.end and p.end > first.start]
    kinds = {kind for passage in touched for kind in passage.kinds} or {PassageKind.PLACE}
    identity = f"paragraph-{first.paragraph}-sentence-{first.number}-to-{last.number}"
    made = DraftPassage(
        identity,
        first.paragraph,
        first.number,
        last.number,
        first.start,
        last.end,
        tuple(kind for kind in PassageKind if kind in kinds),
        decision=Decision.CONFIRMED,
    )
    inside = {p.id for p in touched if p.decision is Decision.PROPOSED}
    kept = tuple(p for p in draft.passages if p.id not in inside and p.id != identity)
    ordered = sorted((*kept, made), key=lambda p: (p.start, p.end))
    return replace(draft, passages=tuple(ordered))


def summarise(draft: Draft, passage_id: str, summary: str) -> Draft:
    """Return the draft with the person's own words for a passage."""
    return replace(
        draft,
        passages=_changed(
            draft.passages, passage_id, lambda p: replace(p, summary=summary.strip())
        ),
    )


def measure(
    draft: Draft,
    claim_id: str,
    measures: Measure,
    route_id: str = "",
    ends: tuple[str, str] = ("", ""),
) -> Draft:
    """Return the draft with what a figure measures."""

    def change(claim: DraftClaim) -> DraftClaim:
        return replace(claim, measures=measures, route_id=route_id, from_id=ends[0], to_id=ends[1])

    return replace(draft, claims=_changed(draft.claims, claim_id, change))


def correct(draft: Draft, claim: DraftClaim) -> Draft:
    """Return the draft with a claim as the person corrected it."""
    return replace(draft, claims=_changed(draft.claims, claim.id, lambda _: claim))


def add_claim(draft: Draft, claim: DraftClaim, text: str) -> tuple[Draft, str]:
    """Return the draft with a figure that the program had not found, confirmed, and its id."""
    identity = _fresh("claim", tuple(each.id for each in draft.claims))
    made = replace(claim, id=identity, decision=Decision.CONFIRMED)
    ordered = sorted((*draft.claims, made), key=lambda each: each.start)
    after = replace(draft, claims=tuple(ordered))
    if after.passage_at(made.start) is None:
        after = mark_passage(after, text, made.start, made.end)
    return _with_passage_at(after, made.start), identity

"""What a figure may measure, by the places named beside it: a proposal, and nothing more."""

from __future__ import annotations

from bisect import bisect_left

from msgspec.structs import replace

from explorer.analysis.authoring.text_sentences import TextSentences
from explorer.model.authoring.drafts import Decision, Draft, DraftClaim, DraftRoute, Measure

TIME_UNITS = ("h", "min", "days")
_MEASURES = {"km": Measure.LENGTH, **dict.fromkeys(TIME_UNITS, Measure.TIME)}


def guess_measures(draft: Draft, cut: TextSentences) -> Draft:
    """Return the draft with what each proposed length and time may be of.

    The two places of one route that a sentence names are taken; the first route that has both.
    """
    spots = sorted(
        (spot.start, place.id)
        for place in draft.places
        if place.decision is not Decision.DROPPED
        for spot in place.spots
    )
    claims = tuple(
        _guessed(draft, cut, claim, spots)
        if claim.decision is Decision.PROPOSED and claim.measures is Measure.OTHER
        else claim
        for claim in draft.claims
    )
    return replace(draft, claims=claims)


def _guessed(
    draft: Draft, cut: TextSentences, claim: DraftClaim, spots: list[tuple[int, str]]
) -> DraftClaim:
    measures = _MEASURES.get(claim.unit)
    if measures is None or not cut.rows:
        return claim
    row = cut.rows[cut.number_at(claim.start)]
    named: list[str] = []
    for start, identity in spots[bisect_left(spots, (row.start, "")) :]:
        if start >= row.end:
            break
        named.append(identity)
    for route in draft.routes:
        ends = _ends(route, named)
        if ends is not None:
            return replace(
                claim, measures=measures, route_id=route.id, from_id=ends[0], to_id=ends[1]
            )
    return claim


def _ends(route: DraftRoute, named: list[str]) -> tuple[str, str] | None:
    here = [stop for stop in dict.fromkeys(named) if stop in route.stops]
    if route.decision is Decision.DROPPED or len(here) < 2:  # noqa: PLR2004 - two ends
        return None
    order = sorted(here, key=route.stops.index)
    return order[0], order[-1]

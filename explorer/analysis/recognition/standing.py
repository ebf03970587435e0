"""How well known a place is by the name that was looked up."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.model.proposals import Candidate, NamedKind

_STANDING = {NamedKind.COUNTRY: 3e8, NamedKind.WIDE: 2e7, NamedKind.SITE: 5e5}
_REGION_COUNTS, _COUNTY_COUNTS = 10.0, 40.0
LARGE = 400_000
_LIKE_OWN = 5.0
_OTHER_OFLARGE, _OTHER_OF_SMALL = 40.0, 100.0
_SHARE = 5
_AHEAD = 1.1


def standing(candidate: Candidate) -> float:
    """Return how well known a place is by the name that was looked up, as a town's inhabitants.

    The spellings of towns come without their language, and many are nobody's: by another name than
    its own a town counts little. Parts of countries count as a town of fewer people does.
    """
    known = float(max(1, candidate.population))
    if candidate.kind is NamedKind.TOWN:
        if candidate.is_own_name:
            return known
        if candidate.is_like_own_name:
            return known / _LIKE_OWN
        return known / (_OTHER_OFLARGE if known >= LARGE else _OTHER_OF_SMALL)
    if candidate.kind is NamedKind.REGION:
        return max(known / _REGION_COUNTS, 1e3)
    if candidate.kind is NamedKind.COUNTY:
        return known / _COUNTY_COUNTS
    return _STANDING[candidate.kind]


def weights(candidates: Sequence[Candidate]) -> list[float]:
    """Return how well known each is; a town more than the part of a country that bears its name.

    So Karaganda is the city before its region, but Georgia the country and the state.
    """
    parts = {c.code: c for c in candidates if c.kind is NamedKind.REGION}
    found: list[float] = []
    for candidate in candidates:
        own = standing(candidate)
        part = parts.get(candidate.code) if candidate.kind is NamedKind.TOWN else None
        if part is not None and candidate.population * _SHARE >= part.population:
            own = max(own, standing(part) * _AHEAD)
        found.append(own)
    return found


def ranked(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return candidates, the best known first."""
    known = weights(candidates)
    order = sorted(range(len(candidates)), key=lambda n: -known[n])
    return tuple(candidates[n] for n in order)

"""What of the shipped corridor's places and figures is found in its two articles."""

from __future__ import annotations

import math

from explorer.analysis.anchoring import locate, recognise
from explorer.analysis.place_names import find_names, index_names
from explorer.model.corridor import Corridor
from explorer.model.proposals import Proposals
from explorer.model.quantity import Quantity

_SCALES = {"M": 1e6, "bn ": 1e9}


def _passages(text: str, corridor: Corridor) -> list[tuple[str, int, int]]:
    by_source = {s: corridor.passages_of(s) for s in corridor.sources}
    source_id = recognise(text, by_source).source_id
    if source_id is None:
        return []
    found = locate(text, corridor.passages_of(source_id))
    return [(item.passage_id, p.start, p.end) for item in found for p in item.places]


def places_found(text: str, found: Proposals, corridor: Corridor) -> str:
    """Say how many of the names in passages are found, and what else was proposed in the text."""
    there, missed, other = place_counts(text, found, corridor)
    return f"{there - len(missed)} of {there}, missed {missed}, not in the corridor {other}"


def place_counts(
    text: str, found: Proposals, corridor: Corridor
) -> tuple[int, list[str], list[str]]:
    """Return how many names of the corridor's places passages hold, the missed, and the others."""
    spans = _passages(text, corridor)
    mentions = find_names(text, index_names(corridor.places.values()))
    named = [m for m in mentions if any(a <= m.start and m.end <= b for _, a, b in spans)]
    missed = [
        text[m.start : m.end]
        for m in named
        if not any(p.start < m.end and m.start < p.end for p in found.places)
    ]
    other = [
        p.text
        for p in found.places
        if not any(p.start < m.end and m.start < p.end for m in mentions)
    ]
    return len(named), missed, other


def figures_found(text: str, found: Proposals, corridor: Corridor) -> str:
    """Say how many of the claims' quantities are found, and how many figures were proposed."""
    there, missed, other = figure_counts(text, found, corridor)
    return f"{there - len(missed)} of {there}, missed {missed}, not claimed {other}"


def figure_counts(
    text: str, found: Proposals, corridor: Corridor
) -> tuple[int, list[str], list[str]]:
    """Return how many quantities the claims hold, the claims missed, and the other figures."""
    spans = _passages(text, corridor)
    claimed: set[tuple[int, int]] = set()
    there, missed = 0, []
    for claim in corridor.claims.values():
        places = [(a, b) for passage, a, b in spans if passage == claim.passage_id]
        if not places or not isinstance(claim.value, Quantity):
            continue
        there += 1
        scale = next((s for sign, s in _SCALES.items() if claim.value.unit.startswith(sign)), 1.0)
        fits = [
            (f.start, f.end)
            for f in found.figures
            if f.value is not None
            and math.isclose(f.value, claim.value.value * scale)
            and any(a <= f.start and f.end <= b for a, b in places)
        ]
        claimed.update(fits)
        if not fits:
            missed.append(f"{claim.id} {claim.value.value:g} {claim.value.unit}")
    other = [f.text for f in found.figures if (f.start, f.end) not in claimed]
    return there, missed, other

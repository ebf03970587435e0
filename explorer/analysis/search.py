"""Finds places, routes, passages and claims by what a reader types, in any spelling or script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from explorer.analysis.folding import folded
from explorer.model.corridor import Corridor


class HitKind(StrEnum):
    """What a search found."""

    PLACE = "place"
    ROUTE = "route"
    CLAIM = "claim"
    PASSAGE = "passage"


class Hit(Struct, frozen=True):
    """A record that matches, with the text that matched (``matched``) as it is written."""

    kind: HitKind
    id: str
    matched: str
    score: int


_BEGUN = re.compile(r"(?<=\d)[.,\s](?=\d{1,3}(?!\d))")


def _score(query: str, text: str) -> int:
    """Return how well folded ``text`` answers folded ``query``: 0 not at all, 4 the same."""
    if text == query:
        return 4
    if text.startswith(query):
        return 3
    if f" {query}" in f" {text}":
        return 2
    words = query.split()
    return 1 if all(word in text for word in words) else 0


def _candidates(corridor: Corridor) -> Iterator[tuple[HitKind, str, str]]:
    for place in corridor.places.values():
        for name in place.all_names:
            yield HitKind.PLACE, place.id, name
    for route in corridor.routes.values():
        for title in (*route.titles.values(), *route.subtitles.values()):
            yield HitKind.ROUTE, route.id, title
    for claim in corridor.claims.values():
        for summary in claim.summary.values():
            yield HitKind.CLAIM, claim.id, summary
    for passage in corridor.passages.values():
        for summary in passage.summary.values():
            yield HitKind.PASSAGE, passage.id, summary


def looked_through(corridor: Corridor) -> Mapping[HitKind, int]:
    """Return how many records of each kind a search looks through."""
    return {
        HitKind.PLACE: len(corridor.places),
        HitKind.ROUTE: len(corridor.routes),
        HitKind.PASSAGE: len(corridor.passages),
        HitKind.CLAIM: len(corridor.claims),
    }


def search(corridor: Corridor, query: str, *, limit: int = 12) -> tuple[Hit, ...]:
    """Return the best hits for ``query``, best first, one per record; none for an empty query.

    Where nothing fits, a number that is typed in groups, or as yet in part of them (1 031 or
    1.03), is looked for as one.
    """
    return _hits(corridor, folded(query), limit) or _hits(
        corridor, folded(_BEGUN.sub("", query)), limit
    )


def _hits(corridor: Corridor, wanted: str, limit: int) -> tuple[Hit, ...]:
    if not wanted:
        return ()
    order = list(HitKind)
    best: dict[tuple[HitKind, str], Hit] = {}
    for kind, identity, text in _candidates(corridor):
        score = _score(wanted, folded(text))
        known = best.get((kind, identity))
        if score and (known is None or score > known.score):
            best[kind, identity] = Hit(kind, identity, text, score)
    ranked = sorted(best.values(), key=lambda h: (-h.score, order.index(h.kind)))
    return tuple(ranked[:limit])

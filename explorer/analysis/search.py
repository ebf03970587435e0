"""Finds places, routes, passages and claims by what a reader types, in any spelling or script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

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


def folded(text: str) -> str:
    """Return text without case, accents and punctuation, so that spellings meet.

    Cyrillic й and ё keep their base letters (и, е), which is how people type them in haste.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


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


def search(corridor: Corridor, query: str, *, limit: int = 12) -> tuple[Hit, ...]:
    """Return the best hits for ``query``, best first, one per record; none for an empty query."""
    wanted = folded(query)
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

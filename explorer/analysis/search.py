"""Finds places, routes, passages and claims by what a reader types, in any spelling or script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
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


_LETTERS = str.maketrans(
    {
        # Kazakh, Uyghur, Tajik, Tatar and Bashkir in Cyrillic letters, beside Russian ones.
        **dict(zip("әғқҡңҥөүұһҳіҷҙҫґєҗ", "агккнноууххичзсгеж", strict=True)),
        # Turkish, Azerbaijani, Kazakh and the north of Europe in Latin letters without a mark
        # that comes off by itself.
        **dict(zip("ıəłøđħŋ", "ielodhn", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        # Uyghur and Persian forms of Arabic letters.
        **dict(zip("ىیېکەھۀۇۆۈۋ", "يييكهههوووو", strict=True)),
        # Signs inside a word, and what nobody sees: with and without them it is one word.
        **dict.fromkeys("'’‘ʼʻ`´ʹʺ\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)
"""What is typed for a letter that a keyboard does not have."""

_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:([.,\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?![\d])")
_BEGUN = re.compile(r"(?<=\d)[.,\s](?=\d{1,3}(?!\d))")
_AT_UNIT = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")


def _ungrouped(text: str) -> str:
    """Return text with numbers such as 1,031 or 1.031 written as 1031; 0.125 has no thousands."""
    return _GROUPED.sub(lambda m: m[0] if m[0].startswith("0") else m[0].replace(m[1], ""), text)


def folded(text: str) -> str:
    """Return text without case, accents and punctuation, so that spellings meet.

    Cyrillic й and ё keep their base letters (и, е), which is how people type them in haste, and
    the letters of the region's languages become those that every keyboard has (қ, ғ, ң: к, г, н).
    Thousands are not parted, whatever sign parts them, and a unit stands apart from its number.
    """
    decomposed = unicodedata.normalize("NFKD", _ungrouped(text).casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    kept = "".join(c if c.isalnum() else " " for c in plain)
    return " ".join(_AT_UNIT.sub(" ", kept).split())


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

"""Passages that stand in a text word for word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from explorer.analysis.anchoring.indexed_text import NOWHERE, IndexedText, Match, hash_of_words
from explorer.analysis.text import WORDS_PER_SHINGLE, Shingles, Span, Tokens, short_shingles
from explorer.model.passages import Passage

MAX_PLACES = 8
_BLANKS = " \t\xa0"
# Where all shingles agree the words do: a few look-ups are enough to know that a hash is wrong.
_MAX_LOOKS = 16


def exact_places(indexed_text: IndexedText, passage: Passage) -> list[Match]:
    """Return the places, up to ``MAX_PLACES``, where the passage's very words stand."""
    if not passage.shingles:
        return []
    wanted = np.array(passage.shingles, np.uint32)
    found: list[Match] = []
    for first, last in islice(_same_shingles(indexed_text, wanted), _MAX_LOOKS):
        if hash_of_words(indexed_text.tokens, first, last) == passage.sha256:
            found.append(Match(first, last))
            if len(found) == MAX_PLACES:
                break
    return found


def _same_shingles(indexed_text: IndexedText, wanted: Shingles) -> Iterator[Span]:
    """Yield the stretches of words with exactly these shingles."""
    where = [indexed_text.positions.get(shingle, NOWHERE) for shingle in wanted.tolist()]
    rarest = min(range(len(where)), key=lambda i: len(where[i]))
    firsts = where[rarest] - rarest
    firsts = firsts[(firsts >= 0) & (firsts + len(wanted) <= len(indexed_text.shingles))]
    for i, shingle in enumerate(wanted):
        firsts = firsts[indexed_text.shingles[firsts + i] == shingle]
    length = len(wanted) + WORDS_PER_SHINGLE - 1
    if length <= len(indexed_text.tokens):
        yield from ((first, first + length) for first in firsts.tolist())
    if len(wanted) == 1:
        for count in range(1, WORDS_PER_SHINGLE):
            short = short_shingles(indexed_text.tokens.hashes, count)
            yield from ((n, n + count) for n in np.flatnonzero(short == wanted[0]).tolist())


def runs_on(tokens: Tokens, place: Match) -> bool:
    """Tell whether the sentence plainly has more words, before or after, than the passage.

    A copy may have lost its punctuation, so only what no sentence starts or ends with counts: a
    currency sign before the first word; a lower-case letter, a figure or a sign after the last.
    """
    text = tokens.text
    if place.first > 0:
        end, start = int(tokens.ends[place.first - 1]), int(tokens.starts[place.first])
        sign = text[end - 1]
        if not text[end:start].strip(_BLANKS) and not sign.isalnum() and sign != "%":
            return True
    if place.last < len(tokens):
        end, start = int(tokens.ends[place.last - 1]), int(tokens.starts[place.last])
        following = text[start]
        more = following.islower() or not following.isalpha()
        return more and not text[end:start].strip(_BLANKS)
    return False


def in_order(passages: Sequence[Passage], places: Sequence[Match | None]) -> frozenset[int]:
    """Return the numbers of the placed passages that keep the order of the source.

    These are the longest such sequence; what was added or taken out between them is no matter.
    """
    numbered = [(n, place) for n, place in enumerate(places) if place is not None]
    numbered.sort(key=lambda pair: (passages[pair[0]].start, passages[pair[0]].end))
    tails: list[int] = []  # the smallest place at which a sequence of each length can end
    owners: list[int] = []  # the passage at that place
    before: dict[int, int | None] = {}
    for number, place in numbered:
        at = bisect_right(tails, place.first)
        before[number] = owners[at - 1] if at else None
        tails[at : at + 1] = [place.first]
        owners[at : at + 1] = [number]
    kept: set[int] = set()
    last = owners[-1] if owners else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return frozenset(kept)

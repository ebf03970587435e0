"""Places that share many words with a passage."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import numpy as np

from explorer.analysis.anchoring.indexed_text import NOWHERE, IndexedText, Match
from explorer.analysis.text import WORDS_PER_SHINGLE, Integers, Span, Tokens
from explorer.model.passages import Passage

MOST_SIMILAR = 0.99
"""The similarity of a place that has all words of a passage and yet is not the same."""

_MAX_PLACES = 12  # looked at closely for one passage
_MAX_REPEATS = 1000  # what a text says more often than that tells nothing about the place
_MIN_STRIPE_WORDS = 12
_MIN_REACH_WORDS = 3


def similar_places(
    indexed_text: IndexedText, passage: Passage, taken: Sequence[Match]
) -> list[Match]:
    """Return places that share words with a passage, best first; they may overlap.

    ``taken`` are places that belong to other passages.
    """
    count = len(passage.shingles)
    where = [indexed_text.positions.get(shingle, NOWHERE) for shingle in passage.shingles]
    where = [hits if len(hits) <= _MAX_REPEATS else NOWHERE for hits in where]
    if not where:
        return []
    indices = np.repeat(np.arange(count), [len(hits) for hits in where])
    hits = np.concatenate(where)
    free = np.ones(len(hits), np.bool_)
    for place in taken:
        free &= (hits < place.first) | (hits + WORDS_PER_SHINGLE > place.last)
    indices, hits = indices[free], hits[free]
    places = [
        _place(indexed_text.tokens, _chain(hits[members], indices[members]), count)
        for members in _stripes(hits, indices, count)
    ]
    return sorted(places, key=lambda place: -place.similarity)


def _stripes(hits: Integers, indices: Integers, count: int) -> Iterator[Integers]:
    """Yield the numbers of the hits that may belong to one place, most promising first.

    At one place, position in the text minus position in the passage is nearly constant; the
    stripes of that difference overlap by half, so that one of them holds the whole place.
    """
    width = max(_MIN_STRIPE_WORDS, count // 2)
    difference = hits - indices + count
    even, odd = difference // width, (difference + width // 2) // width
    stripes = np.concatenate((2 * even, 2 * odd + 1))
    members = np.tile(np.arange(len(hits)), 2)
    distinct = np.unique(stripes * count + indices[members]) // count
    names, sizes = np.unique(distinct, return_counts=True)
    for name in names[np.argsort(-sizes, kind="stable")][:_MAX_PLACES]:
        yield members[stripes == name]


def _chain(hits: Integers, indices: Integers) -> list[Span]:
    """Return the longest list of (hit, index) in which both grow; of one hit or more."""
    order = np.lexsort((-indices, hits))
    pairs = list(zip(hits[order].tolist(), indices[order].tolist(), strict=True))
    tails: list[int] = []  # the smallest index at which a list of each length can end
    owners: list[int] = []  # the pair with that index
    before: list[int | None] = []
    for number, (_, index) in enumerate(pairs):
        at = bisect_right(tails, index - 1)
        before.append(owners[at - 1] if at else None)
        tails[at : at + 1] = [index]
        owners[at : at + 1] = [number]
    chain: list[Span] = []
    last: int | None = owners[-1]
    while last is not None:
        chain.append(pairs[last])
        last = before[last]
    return chain[::-1]


def _place(tokens: Tokens, chain: Sequence[Span], count: int) -> Match:
    """Return the place of a passage of ``count`` shingles that shares the ``chain`` with a text."""
    length = count + WORDS_PER_SHINGLE - 1
    confirmed = {index + k for _, index in chain for k in range(WORDS_PER_SHINGLE)}
    (first_hit, first_index), (last_hit, last_index) = chain[0], chain[-1]
    first, last = first_hit, last_hit + WORDS_PER_SHINGLE
    if first_index > 0:
        first = _snapped(tokens, first_hit - first_index, 0, first_hit)
    if last_index < count - 1:
        last = _snapped(tokens, last + count - 1 - last_index, last, len(tokens))
    similarity = len(confirmed) / max(length, last - first)
    return Match(first, last, min(similarity, MOST_SIMILAR), len(chain))


def _snapped(tokens: Tokens, at: int, lowest: int, highest: int) -> int:
    """Return the word near ``at`` before which a sentence starts or, failing that, ``at``.

    The more words at the edge are unknown, the farther away it may be.
    """
    reach = max(_MIN_REACH_WORDS, min(abs(at - lowest), abs(at - highest)))
    for step in sorted(range(-reach, reach + 1), key=abs):
        word = at + step
        if lowest <= word <= highest and _starts_sentence(tokens, word):
            return word
    return min(max(at, lowest), highest)


def _starts_sentence(tokens: Tokens, word: int) -> bool:
    if word in (0, len(tokens)):
        return True
    gap = tokens.text[int(tokens.ends[word - 1]) : int(tokens.starts[word])]
    return any(c in ".!?…\n" for c in gap)

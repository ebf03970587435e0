"""A text prepared for searching passages in it, and places in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

import numpy as np
from msgspec import Struct

from explorer.analysis.text import (
    WORDS_PER_SHINGLE,
    Integers,
    Shingles,
    Tokens,
    hashes_of,
    shingles,
    tokenise,
    words_of,
)
from explorer.model.passages import Passage

NOWHERE: Integers = np.empty(0, np.int64)


class Match(Struct, frozen=True):
    """Words from ``first`` up to, not including, ``last``.

    ``similarity`` is the share of words, 0 to 1, of the longer of passage and place that is
    confirmed; ``shared`` the number of shingles that confirm it, where they had to be counted.
    """

    first: int
    last: int
    similarity: float = 1.0
    shared: int = 0

    def overlap(self, other: Match) -> int:
        """Return the number of words in common, 0 or less if there are none."""
        return min(self.last, other.last) - max(self.first, other.first)

    def covers_half(self, other: Match) -> bool:
        """Tell whether the two share more than half of the shorter one."""
        shorter = min(self.last - self.first, other.last - other.first)
        return 2 * self.overlap(other) > shorter


class IndexedText(Struct, frozen=True, eq=False):
    """A text's words, its shingles, and the positions at which each wanted shingle stands."""

    tokens: Tokens
    shingles: Shingles
    positions: Mapping[int, Integers]


def share_words(one: Passage, other: Passage) -> bool:
    """Tell whether two passages overlap in their source."""
    return one.start < other.end and other.start < one.end


def hash_of_words(tokens: Tokens, first: int, last: int) -> str:
    """Return the SHA-256 of a stretch of the normalised text in UTF-8, as hexadecimal digits."""
    words = tokens.normalised(first, last)
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def all_shingles(passages: Iterable[Passage]) -> Shingles:
    """Return all shingles of the passages, sorted, each once."""
    return np.unique(np.array([s for p in passages for s in p.shingles], np.uint32))


def prepare(text: str, passages: Sequence[Passage]) -> IndexedText:
    """Read a text and note where the passages' shingles stand."""
    wanted = all_shingles(passages)
    tokens = tokenise(text)
    hashes = shingles(tokens.hashes)
    hits = _hits(hashes, wanted)
    readings = _better_readings(tokens, wanted, hits)
    if readings:
        tokens = tokenise(text, readings=readings)
        hashes = shingles(tokens.hashes)
        hits = _hits(hashes, wanted)
    hits = hits[np.argsort(hashes[hits], kind="stable")]
    values, firsts = np.unique(hashes[hits], return_index=True)
    lasts = np.append(firsts, len(hits))[1:]
    bounds = zip(values.tolist(), firsts.tolist(), lasts.tolist(), strict=True)
    return IndexedText(tokens, hashes, {value: hits[a:b] for value, a, b in bounds})


def _hits(hashes: Shingles, wanted: Shingles) -> Integers:
    """Return the positions of the shingles that are wanted (sorted), in order."""
    if not len(wanted):
        return NOWHERE
    # Few of a long text's shingles are wanted: 16 bits tell most of them apart at once.
    table = np.zeros(1 << 16, np.bool_)
    table[wanted & 0xFFFF] = True
    maybe = np.flatnonzero(table[hashes & 0xFFFF])
    nearest = np.searchsorted(wanted, hashes[maybe]).clip(max=len(wanted) - 1)
    return maybe[wanted[nearest] == hashes[maybe]]


def _better_readings(
    tokens: Tokens, wanted: Shingles, hits: Integers
) -> dict[int, tuple[str, ...]]:
    """Return the words broken over a line end that are two words in a passage."""
    found: dict[int, tuple[str, ...]] = {}
    for number in _misread(tokens, hits).tolist():
        apart = words_of(tokens.raw(number), joined=False)
        around = tokens.hashes[max(0, number - 2) : number], tokens.hashes[number + 1 : number + 3]
        context = np.concatenate((around[0], hashes_of(apart), around[1]))
        if np.isin(shingles(context), wanted).any():
            found[int(tokens.starts[number])] = apart
    return found


def _misread(tokens: Tokens, hits: Integers) -> Integers:
    """Return the numbers of broken words near to wanted shingles but part of none."""
    broken = np.array(tokens.broken, np.int64)
    reach = 2 * WORDS_PER_SHINGLE
    near = np.searchsorted(hits, broken - reach) < np.searchsorted(hits, broken + reach)
    first = np.searchsorted(hits, broken - WORDS_PER_SHINGLE + 1)
    part = first < np.searchsorted(hits, broken, side="right")
    return broken[near & ~part]

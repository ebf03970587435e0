"""Spellings as 64-bit hashes, so that all names of a text are looked up at once.

A hash is the same wherever its letters stand: a polynomial modulo 2 to the 64, taken from sums over
the whole text and brought back by the inverse of the factor, which is odd and so has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Letters = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int64]
_FACTOR = 0x9E3779B97F4A7C15
_INVERSE = pow(_FACTOR, -1, 1 << 64)
_TAB, _LINE = 9, 10
_AT_ONCE = 4096


def breaks(letters: Letters) -> Places:
    """Return where the spellings of a text of tabs and lines end."""
    return np.flatnonzero((letters == _TAB) | (letters == _LINE))


def _powers(count: int, factor: int) -> Hashes:
    powers = np.full(count, factor, np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)


def span_hashes(letters: Letters, starts: Places, ends: Places) -> Hashes:
    """Return a hash of every span, the same wherever it stands (arithmetic modulo 2 to the 64)."""
    weighted = letters.astype(np.uint64) * _powers(len(letters), _FACTOR)
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(weighted, dtype=np.uint64)))
    return (sums[ends] - sums[starts]) * _powers(len(letters), _INVERSE)[starts]


def hashes_of(keys: Sequence[str]) -> Hashes:
    """Return the hashes of folded names."""
    if not keys:
        return np.zeros(0, np.uint64)
    return np.concatenate([_hashes_of_some(part) for part in _parts(keys)])


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(keys), _AT_ONCE):
        yield keys[at : at + _AT_ONCE]


def _hashes_of_some(keys: Sequence[str]) -> Hashes:
    letters = np.frombuffer("\n".join([*keys, ""]).encode("utf-8"), np.uint8)
    ends = breaks(letters)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    return span_hashes(letters, starts, ends)

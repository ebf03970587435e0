"""Which places of the world are called so: towns, countries, their parts, seas and the like.

The towns' spellings stand as 64-bit hashes in one sorted array, so that all names of a text are
looked up at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.analysis.folding import typed
from explorer.analysis.gazetteer import Gazetteer
from explorer.model.proposals import Candidate, NamedKind
from explorer.model.world_ways import WorldPlace

Hashes = npt.NDArray[np.uint64]
_FACTOR = 0x9E3779B97F4A7C15
_INVERSE = pow(_FACTOR, -1, 1 << 64)
_CHUNK = 1 << 17
_SHORTEST = 3
_MOST_TOWNS = 40
_TAB, _LINE = 9, 10
_FIRST_NOT_ASCII = 128
_LATIN_LEADS = (0xC3, 0xC4, 0xC5)  # what UTF-8 begins Latin letters with marks with


class PlaceNames(Protocol):
    """Anything that knows which places are called so; the resolver and recogniser ask no more."""

    def called(self, names: Sequence[str]) -> Mapping[str, tuple[Candidate, ...]]:
        """Return what each of the names may mean, the best known first; unknown ones are absent."""
        ...


class WordLists(Struct, frozen=True):
    """What capital letters hide: names of places that are English words, given names, surnames."""

    words: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]


class WorldNames:
    """The names of the world: the gazetteer's towns, and a list of everything else."""

    def __init__(self, towns: Gazetteer, others: Sequence[tuple[tuple[str, ...], Candidate]]) -> None:
        self._towns = towns
        self._others: dict[str, list[Candidate]] = {}
        for names, candidate in others:
            for name in names:
                key = typed(name)
                known = self._others.setdefault(key, [])
                if all((k.code, k.kind) != (candidate.code, candidate.kind) for k in known):
                    known.append(candidate)
        self._hashes, self._spelling = _town_hashes(towns)

    def called(self, names: Sequence[str]) -> Mapping[str, tuple[Candidate, ...]]:
        """Return what each of the names may mean, the best known first; unknown ones are absent."""
        keys = {name: typed(name) for name in names}
        distinct = sorted({key for key in keys.values() if key})
        towns = self._towns_called(distinct)
        found: dict[str, tuple[Candidate, ...]] = {}
        for key in distinct:
            all_called = (*self._others.get(key, ()), *towns.get(key, ()))
            if all_called:
                found[key] = ranked(all_called)
        return {name: found[key] for name, key in keys.items() if key in found}

    def _towns_called(self, keys: Sequence[str]) -> Mapping[str, list[Candidate]]:
        long = [key for key in keys if len(key) >= _SHORTEST and key.isascii()]
        if not long:
            return {}
        wanted = _hashes_of(long)
        low = np.searchsorted(self._hashes, wanted, side="left")
        high = np.searchsorted(self._hashes, wanted, side="right")
        found: dict[str, list[Candidate]] = {}
        for number in np.flatnonzero(high > low).tolist():
            spellings = self._spelling[low[number] : high[number]]
            found[long[number]] = [
                Candidate(
                    place.name,
                    NamedKind.TOWN,
                    f"{place.country}.{place.region}",
                    place.lat_deg,
                    place.lon_deg,
                    place.population,
                    place.matched in (place.name, place.name.removesuffix(" City")),
                    is_like_own_name=_is_like(place.matched, place),
                )
                for place in self._towns.of_spellings(spellings, _MOST_TOWNS)
            ]
        return found


_ALIKE, _LONG, _VERY_LONG = 4, 6, 8


def _is_like(spelling: str, place: WorldPlace) -> bool:
    """Tell whether a spelling begins as the place's name, or is a long one of a large place.

    Shorter spellings are too often nobody's to mean anything.
    """
    if len(spelling) >= _VERY_LONG and place.population >= _LARGE:
        return True
    is_long = len(spelling) >= _LONG and len(place.name) >= _LONG
    return is_long and typed(spelling)[:_ALIKE] == typed(place.name)[:_ALIKE]


_STANDING = {NamedKind.COUNTRY: 3e8, NamedKind.WIDE: 2e7, NamedKind.SITE: 5e5}
_REGION_COUNTS, _COUNTY_COUNTS = 10.0, 40.0
_LARGE = 400_000
_LIKE_OWN = 5.0
_OTHER_OF_LARGE, _OTHER_OF_SMALL = 40.0, 100.0
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
        return known / (_OTHER_OF_LARGE if known >= _LARGE else _OTHER_OF_SMALL)
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


def _town_hashes(towns: Gazetteer) -> tuple[Hashes, npt.NDArray[np.int32]]:
    """Return the hashes of the spellings a Latin text may hold, sorted, and their numbers."""
    hashes: list[Hashes] = []
    numbers: list[npt.NDArray[np.int32]] = []
    for first, folded, written in towns.spellings(_CHUNK):
        starts = np.concatenate((np.zeros(1, np.int64), _breaks(folded)[:-1] + 1))
        ends = _breaks(folded)
        wanted = _is_latin(folded, starts, ends) & _is_name(written) & (ends - starts >= _SHORTEST)
        hashes.append(_span_hashes(folded, starts[wanted], ends[wanted]))
        numbers.append((np.flatnonzero(wanted) + first).astype(np.int32))
    joined, which = np.concatenate(hashes), np.concatenate(numbers)
    order = np.argsort(joined)
    return joined[order], which[order]


def _breaks(letters: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    return np.flatnonzero((letters == _TAB) | (letters == _LINE))


def _is_latin(
    folded: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    foreign = np.concatenate((np.zeros(1, np.int32), np.cumsum(folded >= _FIRST_NOT_ASCII)))
    return foreign[starts] == foreign[ends]


def _is_name(written: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Leave out what is written small, which is a transcription, and codes in capitals."""
    ends = _breaks(written)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    first = written[starts]
    is_capital = ((first >= ord("A")) & (first <= ord("Z"))) | np.isin(first, _LATIN_LEADS)
    small = (written >= ord("a")) & (written <= ord("z")) | (written >= _FIRST_NOT_ASCII)
    count = np.concatenate((np.zeros(1, np.int32), np.cumsum(small)))
    return is_capital & (count[ends] > count[starts])


def _powers(count: int, factor: int) -> Hashes:
    powers = np.full(count, factor, np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)


def _span_hashes(
    letters: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> Hashes:
    """Return a hash of every span, the same wherever it stands (arithmetic modulo 2 to the 64)."""
    weighted = letters.astype(np.uint64) * _powers(len(letters), _FACTOR)
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(weighted, dtype=np.uint64)))
    return (sums[ends] - sums[starts]) * _powers(len(letters), _INVERSE)[starts]


def _hashes_of(keys: Sequence[str]) -> Hashes:
    return np.concatenate([_hashes_of_some(part) for part in _parts(keys)])


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(keys), 4096):
        yield keys[at : at + 4096]


def _hashes_of_some(keys: Sequence[str]) -> Hashes:
    letters = np.frombuffer("\n".join([*keys, ""]).encode("ascii"), np.uint8)
    ends = _breaks(letters)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    return _span_hashes(letters, starts, ends)

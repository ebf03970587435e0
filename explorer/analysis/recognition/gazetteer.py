"""Which places of the world are called so: towns, countries, their parts, seas and the like.

The towns' spellings stand as 64-bit hashes in one sorted array, so that all names of a text are
looked up at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.analysis.folding import typed
from explorer.analysis.gazetteer import Gazetteer
from explorer.analysis.recognition.hashing import Hashes, breaks, hashes_of, span_hashes
from explorer.analysis.recognition.regions import Regions
from explorer.analysis.recognition.standing import LARGE, ranked
from explorer.model.proposals import Candidate, NamedKind
from explorer.model.world_ways import WorldPlace

_CHUNK = 1 << 17
_SHORTEST = 3
_MOST_TOWNS = 40
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
    """The names of the world: towns, parts of countries, and a short list of everything else."""

    def __init__(
        self,
        towns: Gazetteer,
        regions: Regions,
        others: Sequence[tuple[tuple[str, ...], Candidate]],
    ) -> None:
        self._towns, self._regions = towns, regions
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
        towns, parts = self._towns_called(distinct), self._regions.called(distinct)
        found: dict[str, tuple[Candidate, ...]] = {}
        for key in distinct:
            all_called = (*self._others.get(key, ()), *parts.get(key, ()), *towns.get(key, ()))
            if all_called:
                found[key] = ranked(all_called)
        return {name: found[key] for name, key in keys.items() if key in found}

    def _towns_called(self, keys: Sequence[str]) -> Mapping[str, list[Candidate]]:
        long = [key for key in keys if len(key) >= _SHORTEST and key.isascii()]
        if not long:
            return {}
        wanted = hashes_of(long)
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


_ALIKE, _LONG, _VERY_LONG = 4, 6, 7


def _is_like(spelling: str, place: WorldPlace) -> bool:
    """Tell whether a spelling begins as the place's name, or is a long one of a large place.

    Shorter spellings are too often nobody's to mean anything.
    """
    if len(spelling) >= _VERY_LONG and place.population >= LARGE:
        return True
    is_long = len(spelling) >= _LONG and len(place.name) >= _LONG
    return is_long and typed(spelling)[:_ALIKE] == typed(place.name)[:_ALIKE]


def _town_hashes(towns: Gazetteer) -> tuple[Hashes, npt.NDArray[np.int32]]:
    """Return the hashes of the spellings a Latin text may hold, sorted, and where they begin."""
    hashes: list[Hashes] = []
    numbers: list[npt.NDArray[np.int32]] = []
    for first, folded, written in towns.spellings(_CHUNK):
        starts = np.concatenate((np.zeros(1, np.int64), breaks(folded)[:-1] + 1))
        ends = breaks(folded)
        wanted = _is_latin(folded, starts, ends) & _is_name(written) & (ends - starts >= _SHORTEST)
        hashes.append(span_hashes(folded, starts[wanted], ends[wanted]))
        numbers.append((starts[wanted] + first).astype(np.int32))
    joined, which = np.concatenate(hashes), np.concatenate(numbers)
    order = np.argsort(joined)
    return joined[order], which[order]


def _is_latin(
    folded: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    foreign = np.concatenate((np.zeros(1, np.int32), np.cumsum(folded >= _FIRST_NOT_ASCII)))
    return foreign[starts] == foreign[ends]


def _is_name(written: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Leave out what is written small, which is a transcription, and codes in capitals."""
    ends = breaks(written)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    first = written[starts]
    is_capital = ((first >= ord("A")) & (first <= ord("Z"))) | np.isin(first, _LATIN_LEADS)
    small = (written >= ord("a")) & (written <= ord("z")) | (written >= _FIRST_NOT_ASCII)
    count = np.concatenate((np.zeros(1, np.int32), np.cumsum(small)))
    return is_capital & (count[ends] > count[starts])

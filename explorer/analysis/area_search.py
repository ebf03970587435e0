"""Finding countries, their parts, seas and the like by what is typed, beside the towns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.folding import typed
from explorer.model.world_ways import WorldKind, WorldPlace

REGION_COUNTS = 4
"""So many times as large as a town of its name a part of a country has to be to come first."""

LEAST_TOWN = 100_000
"""A town below this is not meant where a whole country or sea is called the same."""


_MEANT_FIRST = frozenset((WorldKind.COUNTRY, WorldKind.CONTINENT, WorldKind.SEA))
_OWN_NAME = frozenset((WorldKind.COUNTRY, WorldKind.REGION))


class Area(Struct, frozen=True):
    """Something larger than a town with all its names; ``people`` only tells namesakes apart."""

    names: tuple[str, ...]
    place: WorldPlace
    people: int = 0

    @property
    def weight(self) -> float:
        """How well known it is beside towns: a country or a sea is meant before any of them.

        A lake or an island is meant after the town that has its name.
        """
        return float("inf") if self.place.kind in _MEANT_FIRST else self.people / REGION_COUNTS


class AreaSearch:
    """The names of what is larger than a town, sorted, for beginnings of them to be found."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._areas = tuple(areas)
        keys = [
            (typed(name), number, name)
            for number, area in enumerate(self._areas)
            for name in area.names
        ]
        self._keys = sorted(key for key in keys if key[0])

    def search(self, text: str, *, whole: bool = False) -> tuple[Area, ...]:
        """Return what is called so, or begins like it, each once: whole names first."""
        wanted = typed(text)
        if not wanted:
            return ()
        found: dict[int, Area] = {}
        for at in range(bisect_left(self._keys, (wanted,)), len(self._keys)):
            folded, number, name = self._keys[at]
            is_whole = folded == wanted
            if not folded.startswith(wanted) or (whole and not is_whole):
                break
            known = found.get(number)
            if known is None or (is_whole and not known.place.is_whole):
                found[number] = _found(self._areas[number], name, is_whole=is_whole)
        return tuple(
            sorted(found.values(), key=lambda a: (not a.place.is_whole, -a.weight, -a.people))
        )


def _found(area: Area, name: str, *, is_whole: bool) -> Area:
    """Return an area as it was found; of seas and the like no name is more its own than another."""
    own = area.place.name if area.place.kind in _OWN_NAME else name
    return replace(area, place=replace(area.place, name=own, matched=name, is_whole=is_whole))


def joined(
    areas: Sequence[Area], towns: Sequence[WorldPlace], limit: int
) -> tuple[WorldPlace, ...]:
    """Return both in one order: whole names first, a region before towns that are far smaller.

    Towns keep their own order, in which those in view come first.
    """
    rows: list[WorldPlace] = []
    waiting = list(areas)
    for town in towns:
        while waiting and _before(waiting[0], town):
            rows.append(waiting.pop(0).place)
        rows.append(town)
    return (*rows, *(area.place for area in waiting))[:limit]


def _before(area: Area, town: WorldPlace) -> bool:
    if area.place.is_whole != town.is_whole:
        return area.place.is_whole
    return area.weight > town.weight

"""Finding places of the world by what is typed, in any spelling and script the data has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from explorer.analysis.folding import folded_letter, typed
from explorer.model.world_ways import OTHER_NAME_COUNTS, WorldPlace

Indices = npt.NDArray[np.int64]
Letters = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int32]
Extent = tuple[float, float, float, float]
_CHUNK = 1 << 18
_TAB, _LINE, _SPACE = 9, 10, 32
_DROPPED = 0


class Gazetteer:
    """The places of the world.

    ``names`` is UTF-8: a line for each place, its spellings parted by tabs, the first one its
    name. ``regions`` are codes such as ``KZ.05``, ``region`` the number of each place's.
    """

    def __init__(
        self,
        names: Letters,
        *,
        lat_deg: npt.NDArray[np.float32],
        lon_deg: npt.NDArray[np.float32],
        population: npt.NDArray[np.int32],
        region: npt.NDArray[np.int32],
        regions: Sequence[str],
    ) -> None:
        self._names = names
        self.lat_deg, self.lon_deg = lat_deg, lon_deg
        self.population = population
        self._region, self._regions = region, tuple(regions)
        self._lines = np.flatnonzero(names == _LINE).astype(np.int32)
        if len(self._lines) != len(lat_deg) - 1:
            raise ValueError(len(self._lines))
        self._index: _Index | None = None

    def __len__(self) -> int:
        """Return the number of places."""
        return len(self.lat_deg)

    def search(
        self,
        text: str,
        *,
        shown: Extent | None = None,
        limit: int = 20,
        whole: bool = False,
        country: Callable[[str, str], bool] | None = None,
    ) -> tuple[WorldPlace, ...]:
        """Return places whose spellings begin with ``text``, best first.

        The whole name counts more than its beginning; then comes what lies in the extent
        ``shown`` (west, south, east, north), then the larger. ``whole`` leaves out beginnings;
        ``country`` is asked for a country's and a region's code.
        """
        query = typed(text)
        if not query:
            return ()
        index = self._indexed()
        names, ends = index.beginning(query.encode("utf-8"))
        if whole:
            names, ends = names[ends], ends[ends]
        places = index.place_of(names)
        first = index.is_first(names)
        weight = np.where(first, 1.0, 1.0 / OTHER_NAME_COUNTS) * np.maximum(
            1, self.population[places]
        )
        nearness = self._inside(places, shown) if shown else np.zeros(len(places), dtype=np.bool_)
        order = np.lexsort((names, -weight, ~nearness, ~ends))
        found: list[WorldPlace] = []
        seen: set[int] = set()
        for i in order.tolist():
            place = int(places[i])
            if place in seen:
                continue
            seen.add(place)
            row = self._place(place, int(names[i]), is_whole=bool(ends[i]))
            if country is None or country(row.country, row.region):
                found.append(row)
            if len(found) >= limit:
                break
        return tuple(found)

    def spellings(self, about: int) -> Iterator[tuple[int, Letters, Letters]]:
        """Yield all spellings in parts of some ``about`` bytes: folded, and as they are written.

        Each part begins with the number of its first spelling and is whole lines; behind every
        spelling stands a tab or a line end.
        """
        index = self._indexed()
        folded_ends = np.flatnonzero(index.letters == _LINE)
        ends = np.concatenate((self._lines, [len(self._names)]))
        at = first = 0
        while at < len(ends):
            start = 0 if at == 0 else int(ends[at - 1]) + 1
            next_at = max(at + 1, int(np.searchsorted(ends, start + about)))
            folded_start = 0 if at == 0 else int(folded_ends[at - 1]) + 1
            folded = index.letters[folded_start : int(folded_ends[next_at - 1]) + 1]
            written = self._names[start : int(ends[next_at - 1]) + 1]
            if next_at == len(ends):  # the last line has no end of its own
                written = np.append(written, np.uint8(_LINE))
            yield first, folded, written
            first += int(((folded == _TAB) | (folded == _LINE)).sum())
            at = next_at

    def of_spellings(self, numbers: Sequence[int] | Places, limit: int) -> tuple[WorldPlace, ...]:
        """Return the best known places that have the numbered spellings, each once."""
        index = self._indexed()
        names = np.asarray(numbers, dtype=np.int64)
        places = index.place_of(names)
        weight = np.where(index.is_first(names), 1.0, 1.0 / OTHER_NAME_COUNTS)
        order = np.argsort(-weight * np.maximum(1, self.population[places]), kind="stable")
        rows: dict[int, WorldPlace] = {}
        for i in order.tolist():
            if len(rows) >= limit:
                break
            place = int(places[i])
            if place not in rows:
                rows[place] = self._place(place, int(names[i]), is_whole=True)
        return tuple(rows.values())

    def _indexed(self) -> _Index:
        if self._index is None:
            self._index = _Index(self._names, self._lines)
        return self._index

    def _inside(self, places: Indices, extent: Extent) -> npt.NDArray[np.bool_]:
        west, south, east, north = extent
        lon, lat = self.lon_deg[places], self.lat_deg[places]
        return (lat >= south) & (lat <= north) & ((lon - west) % 360.0 <= east - west)

    def _place(self, place: int, name: int, *, is_whole: bool) -> WorldPlace:
        index = self._index
        start = 0 if place == 0 else int(self._lines[place - 1]) + 1
        end = int(self._lines[place]) if place < len(self._lines) else len(self._names)
        spellings = self._names[start:end].tobytes().decode("utf-8").split("\t")
        number = 0 if index is None else name - index.first_name(place)
        matched = spellings[number] if number < len(spellings) else spellings[0]
        code, _, region = self._regions[int(self._region[place])].partition(".")
        return WorldPlace(
            place,
            spellings[0],
            matched,
            code,
            region,
            round(float(self.lat_deg[place]), 4),
            round(float(self.lon_deg[place]), 4),
            int(self.population[place]),
            is_whole,
        )


class _Index:
    """Every spelling folded, with those that begin alike beside each other."""

    def __init__(self, names: Letters, lines: Places) -> None:
        folded = self.letters = _folded(names, lines)
        parts = np.flatnonzero((folded == _TAB) | (folded == _LINE)).astype(np.int32)
        self._starts = np.concatenate((np.zeros(1, dtype=np.int32), parts[:-1] + 1))
        self._firsts = np.flatnonzero(
            np.concatenate((np.ones(1, dtype=np.bool_), folded[parts[:-1]] == _LINE))
        ).astype(np.int32)
        head = folded[self._starts].astype(np.uint16) << 8
        head |= folded[np.minimum(self._starts + 1, len(folded) - 1)]
        self._order = np.argsort(head, kind="stable").astype(np.int32)
        self._heads = head[self._order]

    def beginning(self, query: bytes) -> tuple[Indices, npt.NDArray[np.bool_]]:
        """Return the spellings that begin with a folded text, and which of them are just that."""
        low = query[0] << 8 | (query[1] if len(query) > 1 else 0)
        high = query[0] << 8 | (query[1] if len(query) > 1 else 255)
        first = np.searchsorted(self._heads, low, side="left")
        last = np.searchsorted(self._heads, high, side="right")
        names = self._order[first:last].astype(np.int64)
        for at, letter in enumerate(query):
            names = names[self.letters[self._starts[names] + at] == letter]
        after = self.letters[self._starts[names] + len(query)]
        return names, (after == _TAB) | (after == _LINE)

    def place_of(self, names: Indices) -> Indices:
        """Return the place of each spelling."""
        return np.searchsorted(self._firsts, names, side="right") - 1

    def is_first(self, names: Indices) -> npt.NDArray[np.bool_]:
        """Say which spellings are a place's own name."""
        return self._firsts[self.place_of(names)] == names

    def first_name(self, place: int) -> int:
        """Return the number of a place's own name among all spellings."""
        return int(self._firsts[place])


def _folded(names: Letters, lines: Places) -> Letters:
    """Return all names folded letter by letter, as UTF-8 with a line end behind the last.

    Tabs and line ends stay where they are.
    """
    table = np.arange(1 << 16, dtype=np.uint16)
    known = np.zeros(1 << 16, dtype=np.bool_)
    known[[_TAB, _LINE]] = True
    made = np.empty(len(names) + 1, dtype=np.uint8)  # no letter becomes longer
    at = filled = 0
    while at < len(names):
        # Up to the end of a line: no letter is cut in two.
        line = int(np.searchsorted(lines, at + _CHUNK))
        end = int(lines[line]) + 1 if line < len(lines) else len(names)
        text = names[at:end].tobytes().decode("utf-8")
        letters = np.frombuffer(text.encode("utf-16-le"), dtype=np.uint16)
        seen = np.bincount(letters, minlength=1 << 16) > 0
        for code in np.flatnonzero(seen & ~known).tolist():
            table[code] = _plain(code)
        known |= seen
        letters = _tidied(table[letters])
        part = letters.tobytes().decode("utf-16-le", "surrogatepass").encode()
        made[filled : filled + len(part)] = np.frombuffer(part, dtype=np.uint8)
        at, filled = end, filled + len(part)
    made[filled] = _LINE
    return made[: filled + 1].copy()


def _tidied(letters: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint16]:
    """Leave out what is dropped, and of spaces all but one between two words."""
    letters = letters[letters != _DROPPED]
    edge = np.array([_LINE], dtype=np.uint16)
    previous = np.concatenate((edge, letters[:-1]))
    letters = letters[(letters != _SPACE) | (previous > _SPACE)]
    following = np.concatenate((letters[1:], edge))
    return letters[(letters != _SPACE) | (following > _SPACE)]


def _plain(code: int) -> int:
    if 0xD800 <= code < 0xE000:  # noqa: PLR2004 - half of a letter beyond the first plane
        return code
    plain = folded_letter(chr(code))
    return ord(plain) if plain and ord(plain) < 1 << 16 else _DROPPED

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
_AS_THEY_ARE = ((0x4E00, 0xA000), (0xAC00, 0xD7A4))
"""Han letters and Korean syllables have neither case nor marks: most letters of the world."""
_PARTING = (_TAB, _LINE)
_HALF_AROUND = 180.0
_LONG_ENOUGH = 4  # a text of so many bytes stands in few names; of shorter ones, most do


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
        self._lines = _where(names, _LINE)
        if len(self._lines) != len(lat_deg) - 1:
            raise ValueError(len(self._lines))
        self._spellings: _Spellings | None = None

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
        spellings, wanted = self._folded(), query.encode("utf-8")
        if whole:
            names = spellings.being(wanted)
            ends = np.ones(len(names), dtype=np.bool_)
        else:
            names, ends = spellings.beginning(wanted)
        places = spellings.place_of(names)
        first = spellings.start_of(places) == names
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

        Each part begins with where it stands among the folded letters and is whole lines; behind
        every spelling stands a tab or a line end. A spelling is known by where it begins.
        """
        letters, folded_ends = self._folded().letters, self._folded().lines
        ends = np.concatenate((self._lines, [len(self._names)]))
        at = 0
        while at < len(ends):
            start = 0 if at == 0 else int(ends[at - 1]) + 1
            next_at = max(at + 1, int(np.searchsorted(ends, start + about)))
            folded_start = 0 if at == 0 else int(folded_ends[at - 1]) + 1
            written = self._names[start : int(ends[next_at - 1]) + 1]
            if next_at == len(ends):  # the last line has no end of its own
                written = np.append(written, np.uint8(_LINE))
            yield folded_start, letters[folded_start : int(folded_ends[next_at - 1]) + 1], written
            at = next_at

    def reaches(self) -> dict[str, Extent]:
        """Return the box around the towns of each region by its code, such as ``KZ.05``.

        Where towns lie on both sides of 180° the box crosses it, and its east is beyond 180.
        """
        found: dict[str, Extent] = {}
        order = np.argsort(self._region, kind="stable")
        starts = np.searchsorted(self._region[order], np.arange(len(self._regions) + 1))
        lat, lon = self.lat_deg[order], self.lon_deg[order]
        for number, code in enumerate(self._regions):
            part = slice(int(starts[number]), int(starts[number + 1]))
            if part.start == part.stop:
                continue
            across = lon[part]
            if float(across.max() - across.min()) > _HALF_AROUND:
                across = across % 360.0
            found[code] = (
                float(across.min()),
                float(lat[part].min()),
                float(across.max()),
                float(lat[part].max()),
            )
        return found

    def of_spellings(self, starts: Sequence[int] | Places, limit: int) -> tuple[WorldPlace, ...]:
        """Return the best known places of spellings that begin at ``starts``, each once."""
        spellings, names = self._folded(), np.asarray(starts, dtype=np.int64)
        places = spellings.place_of(names)
        weight = np.where(spellings.start_of(places) == names, 1.0, 1.0 / OTHER_NAME_COUNTS)
        order = np.argsort(-weight * np.maximum(1, self.population[places]), kind="stable")
        rows: dict[int, WorldPlace] = {}
        for i in order.tolist():
            if len(rows) >= limit:
                break
            place = int(places[i])
            if place not in rows:
                rows[place] = self._place(place, int(names[i]), is_whole=True)
        return tuple(rows.values())

    def _folded(self) -> _Spellings:
        if self._spellings is None:
            self._spellings = _Spellings(self._names, self._lines)
        return self._spellings

    def _inside(self, places: Indices, extent: Extent) -> npt.NDArray[np.bool_]:
        west, south, east, north = extent
        lon, lat = self.lon_deg[places], self.lat_deg[places]
        return (lat >= south) & (lat <= north) & ((lon - west) % 360.0 <= east - west)

    def _place(self, place: int, name: int, *, is_whole: bool) -> WorldPlace:
        start = 0 if place == 0 else int(self._lines[place - 1]) + 1
        end = int(self._lines[place]) if place < len(self._lines) else len(self._names)
        spellings = self._names[start:end].tobytes().decode("utf-8").split("\t")
        number = 0 if self._spellings is None else self._spellings.number_of(name, place)
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


class _Spellings:
    """Every spelling folded; each is known by where it begins among the letters."""

    def __init__(self, names: Letters, lines: Places) -> None:
        self._letters = _folded(names, lines)
        self.letters: Letters = np.frombuffer(self._letters, dtype=np.uint8)
        self.lines = _where(self.letters, _LINE)  # the end of each place's line
        self._sorted: _Sorted | None = None

    def being(self, query: bytes) -> Indices:
        """Return the spellings that are just a folded text; no order is made for a long one."""
        if len(query) < _LONG_ENOUGH or self._sorted is not None:
            names, ends = self.beginning(query)
            return names[ends]
        letters, found = self._letters, list[int]()
        at = letters.find(query)
        while at >= 0:
            begins = at == 0 or letters[at - 1] in _PARTING
            if begins and letters[at + len(query)] in _PARTING:
                found.append(at)
            at = letters.find(query, at + 1)
        return np.array(found, dtype=np.int64)

    def beginning(self, query: bytes) -> tuple[Indices, npt.NDArray[np.bool_]]:
        """Return the spellings that begin with a folded text, and which of them are just that."""
        letters = self.letters
        if self._sorted is None:
            self._sorted = _Sorted(letters)
        names = self._sorted.beginning(query)
        for at, letter in enumerate(query):
            names = names[letters[names + at] == letter]
        after = letters[names + len(query)]
        return names, (after == _TAB) | (after == _LINE)

    def place_of(self, names: Indices) -> Indices:
        """Return the place of each spelling."""
        # Of another type, all lines would be turned into that first, for every name anew.
        return np.searchsorted(self.lines, names.astype(self.lines.dtype))

    def start_of(self, places: Indices) -> Indices:
        """Return the first spelling of each place, its own name."""
        return np.where(places > 0, self.lines[places - 1] + 1, 0)

    def number_of(self, name: int, place: int) -> int:
        """Return the number of a spelling among those of its place, counted from 0."""
        start = 0 if place == 0 else int(self.lines[place - 1]) + 1
        return self._letters.count(b"\t", start, name)


class _Sorted:
    """Where every spelling begins, those that begin alike beside each other."""

    def __init__(self, letters: Letters) -> None:
        parts = _where(letters, _TAB, _LINE)
        starts = np.concatenate((np.zeros(1, dtype=np.int32), parts[:-1] + 1))
        head = letters[starts].astype(np.uint16) << 8
        head |= letters[np.minimum(starts + 1, len(letters) - 1)]
        order = np.argsort(head, kind="stable").astype(np.int32)
        self._starts, self._heads = starts[order], head[order]

    def beginning(self, query: bytes) -> Indices:
        """Return the spellings whose first two bytes are those of a text."""
        low = query[0] << 8 | (query[1] if len(query) > 1 else 0)
        high = query[0] << 8 | (query[1] if len(query) > 1 else 255)
        first = np.searchsorted(self._heads, low, side="left")
        last = np.searchsorted(self._heads, high, side="right")
        return self._starts[first:last].astype(np.int64)


def _where(letters: Letters, *wanted: int) -> Places:
    """Return where some letters stand, looked for piece by piece so that little is held at once."""
    found: list[Places] = []
    for at in range(0, len(letters), _CHUNK):
        part = letters[at : at + _CHUNK]
        hits = part == wanted[0]
        for other in wanted[1:]:
            hits |= part == other
        found.append((np.flatnonzero(hits) + at).astype(np.int32))
    return np.concatenate(found) if found else np.zeros(0, dtype=np.int32)


def _folded(names: Letters, lines: Places) -> bytes:
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
        if not known[letters].all():
            seen = np.bincount(letters, minlength=1 << 16) > 0
            for code in np.flatnonzero(seen & ~known).tolist():
                table[code] = _plain(code)
            known |= seen
        letters = _tidied(table[letters])
        part = letters.tobytes().decode("utf-16-le", "surrogatepass").encode()
        made[filled : filled + len(part)] = np.frombuffer(part, dtype=np.uint8)
        at, filled = end, filled + len(part)
    made[filled] = _LINE
    return made[: filled + 1].tobytes()


def _tidied(letters: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint16]:
    """Leave out what is dropped, and of spaces all but one between two words."""
    letters = letters[letters != _DROPPED]
    edge = np.array([_LINE], dtype=np.uint16)
    previous = np.concatenate((edge, letters[:-1]))
    letters = letters[(letters != _SPACE) | (previous > _SPACE)]
    following = np.concatenate((letters[1:], edge))
    return letters[(letters != _SPACE) | (following > _SPACE)]


def _plain(code: int) -> int:
    if any(low <= code < high for low, high in _AS_THEY_ARE):
        return code
    if 0xD800 <= code < 0xE000:  # noqa: PLR2004 - half of a letter beyond the first plane
        return code
    plain = folded_letter(chr(code))
    return ord(plain) if plain and ord(plain) < 1 << 16 else _DROPPED
